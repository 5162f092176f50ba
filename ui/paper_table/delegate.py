"""Paints the rows of the paper table straight from their values: asking the model role by role is twice as slow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from ui import theme
from ui.paper_table.cell_editor import CellEditor
from ui.paper_table.cells import Look, needed_width, paint_cell, paint_words
from ui.paper_table.columns import TRAITS, Column
from ui.paper_table.highlights import Highlights
from ui.paper_table.model import PaperTableModel, unreadable

ROW_HEIGHT = 34
COMPACT_HEIGHT = 26
PADDING = 8
EDGE = 18
"""Pixels from the left edge to a text that stands first, in line with the header over the table."""

_BAR = 3
_Index = QModelIndex | QPersistentModelIndex


class PaperDelegate(QStyledItemDelegate):
    """Paints papers.

    Args:
        find_first: says which column stands at the edge.
        make_editor: makes the editor of a cell.

    Attributes:
        hovered_row: the row under the pointer, or -1.
        ring: whether the current cell has a focus ring (it was reached by key).
        height: of a row, at the ordinary text size.
        highlights: what the search that is shown found.
    """

    def __init__(
        self,
        view: QAbstractItemView,
        model: PaperTableModel,
        find_first: Callable[[], Column],
        make_editor: Callable[[QWidget, _Index], QWidget],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._find_first = find_first
        self._make_editor = make_editor
        self.hovered_row = -1
        self.ring = False
        self.height = ROW_HEIGHT
        self.highlights = Highlights()
        self.begin()

    # --- painting

    def begin(self) -> None:
        """Look up what is the same for all cells of the paint that is about to begin."""
        self._look = Look(self._view.font(), self.highlights)
        self._focused = self._has_focus()
        self._first = self._find_first()
        self._from_right = self._view.isRightToLeft()
        current = self._view.currentIndex() if self.ring and self._view.hasFocus() else QModelIndex()
        self._ringed = (current.row(), current.column())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        place, column = index.row(), Column(index.column())
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self.paint_ground(painter, rect, place, selected)
        if selected and column == self._first:
            self._paint_bar(painter, rect)
        row = self._model.row(place)
        inner = self._text_rect(rect, column)
        if row is None:
            paint_words(
                painter, self._look, inner, unreadable() if column == Column.TITLE else "", column, role="faint"
            )
        elif column == Column.POSITION:
            paint_words(painter, self._look, inner, self._model.position_text(place, row), column)
        else:
            paint_cell(painter, self._look, inner, row, column)
        if self._ringed == (place, column):
            self._paint_ring(painter, rect)

    def paint_ground(self, painter: QPainter, rect: QRect, place: int, selected: bool) -> None:
        """The ground of a part of a row, and the line below it."""
        look = self._look
        if selected:
            painter.fillRect(rect, look.colour("selection" if self._focused else "selection_unfocused"))
        elif place == self.hovered_row:
            painter.fillRect(rect, look.colour("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(TRAITS[Column(index.column())].width, theme.size(self.height))

    def fitting_width(self, place: int, column: Column) -> int:
        """How wide a cell must be to show all that it holds."""
        row = self._model.row(place)
        return 0 if row is None else needed_width(self._look, row, column) + 2 * PADDING + EDGE - PADDING

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """A tip only where the cell does not say all of it."""
        if event.type() == QEvent.Type.ToolTip and self._shows_whole(option, index):
            QToolTip.hideText()
            return True
        return super().helpEvent(event, view, option, index)

    def _shows_whole(self, option: QStyleOptionViewItem, index: _Index) -> bool:
        column = Column(index.column()) if index.isValid() else Column.CODE
        row = self._model.row(index.row())
        if row is None or column in (Column.CODE, Column.SUBJECT, Column.ADDED):
            return False
        return needed_width(self._look, row, column) <= self._text_rect(option.rect, column).width()

    def _text_rect(self, rect: QRect, column: Column) -> QRect:
        edge = EDGE if column == self._first and TRAITS[column].alignment == Qt.AlignmentFlag.AlignLeft else PADDING
        return rect.adjusted(PADDING, 0, -edge, -1) if self._from_right else rect.adjusted(edge, 0, -PADDING, -1)

    def _paint_bar(self, painter: QPainter, rect: QRect) -> None:
        left = rect.right() - _BAR + 1 if self._from_right else rect.left()
        painter.fillRect(QRect(left, rect.top(), _BAR, rect.height() - 1), self._look.colour("accent"))

    def _has_focus(self) -> bool:
        """An open editor belongs to the table: its row keeps its ground."""
        focused = self._view.focusWidget() if self._view.isActiveWindow() else None
        return self._view.hasFocus() or (
            focused is not None and self._view.isAncestorOf(focused) and focused.hasFocus()
        )

    def _paint_ring(self, painter: QPainter, rect: QRect) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("accent"), 2))
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 5, 5)
        painter.restore()

    # --- editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        return self._make_editor(parent, index)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Fill the editor when it opens; a refresh of the row must not take away what is being typed."""
        if isinstance(editor, CellEditor) and not editor.is_filled:
            editor.fill(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Store nothing here: the editor itself does, since a refusal has to keep it open."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        editor.setGeometry(option.rect.adjusted(0, 2, 0, -3))

    def eventFilter(self, watched: object, event: object) -> bool:
        """Leave keys and focus to the editor; Qt's own filter would close it on Enter, valid or not."""
        return False

    def close(self, editor: QWidget) -> None:
        """Have the view put an editor away."""
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
