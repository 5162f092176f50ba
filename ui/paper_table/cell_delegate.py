"""Lets a table's cells be edited by lines that keep what is refused: they store by themselves, and say when to go."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.paper_table.cell_editor import CellEditor

_Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """What the delegates of such tables have in common; each makes its editors, and paints."""

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Fill the editor when it opens; a refresh of the row must not take away what is being typed."""
        if isinstance(editor, CellEditor) and not editor.is_filled:
            editor.fill(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Store nothing here: the editor itself does, since a refusal has to keep it open."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Over its cell, clear of the lines between rows."""
        editor.setGeometry(option.rect.adjusted(0, 2, 0, -3))

    def eventFilter(self, watched: object, event: object) -> bool:
        """Leave keys and focus to the editor; Qt's own filter would close it on Enter, valid or not."""
        return False

    def close(self, editor: QWidget) -> None:
        """Have the view put an editor away."""
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
