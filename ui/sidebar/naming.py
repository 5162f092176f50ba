"""What the delegates of the sidebar share: the editor of a name in place, and the ring of the current entry."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.sidebar.model import SidebarModel
from ui.sidebar.name_editor import NameEditor, Store

Index = QModelIndex | QPersistentModelIndex


class NamingDelegate(QStyledItemDelegate):
    """Lets entries be renamed in place.

    Args:
        store: gives an entry its name.

    Attributes:
        ring: whether the current entry has a focus ring (it was reached by key).
        marked: the entry whose menu is open or that is about to be dropped on; it has a ring too.

    Signals:
        left: the editor of a name was closed.
    """

    left = Signal()

    def __init__(self, view: QAbstractItemView, model: SidebarModel, store: Store) -> None:
        super().__init__(view)
        self.view = view
        self.entries_model = model
        self._store = store
        self.ring = False
        self.marked = QPersistentModelIndex()

    def is_ringed(self, index: Index) -> bool:
        """Whether an entry has a ring around it."""
        if self.marked.isValid():
            return index == self.marked
        return self.ring and self.view.hasFocus() and index == self.view.currentIndex()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        entry = self.entries_model.entry(index)
        assert entry is not None  # headings cannot be edited
        editor = NameEditor(parent, entry, self._store)
        editor.left.connect(self._on_editor_left)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the editor when it opens; a refresh of the row must not take away what is being typed."""
        if isinstance(editor, NameEditor) and not editor.is_filled:
            editor.fill(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Store nothing here: the editor itself does, since a refusal has to keep it open."""

    def eventFilter(self, watched: object, event: object) -> bool:
        """Leave keys and focus to the editor; Qt's own filter would close it on Enter, valid or not."""
        return False

    def _on_editor_left(self) -> None:
        editor = self.sender()
        if isinstance(editor, NameEditor):
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            if editor.left_by_key:  # other rows may have come with the name, and taken editor and keyboard away
                self.view.setFocus()
            self.left.emit()
