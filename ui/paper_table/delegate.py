"""Paints the rows of the paper table straight from their values: asking the model role by role is twice as slow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from app.papers import PaperRow
from ui import theme
from ui.paper_table.cell_delegate import CellDelegate
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
_LEAST_EDITOR = 180
_COLUMNS = tuple(Column)
_Index = QModelIndex | QPersistentModelIndex


class PaperDelegate(CellDelegate):
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
        view: QTableView,
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
        self._look = Look(view.font(), self.highlights)
        self._from_right = False
        self._insets: dict[Column, tuple[int, int]] = {}
        self._place = -1
        self._row: PaperRow | None = None

    # --- painting

    def begin(self, painter: QPainter, places: range) -> None:
        """Begin a paint: look up what is the same for all cells, and paint the grounds of these rows."""
        self._look = Look(self._view.font(), self.highlights)
        self._from_right = self._view.isRightToLeft()
        self._insets = {column: self._find_insets(column) for column in Column}
        self._place, self._row = -1, None
        ground = self._look.colour("selection" if self._has_focus() else "selection_unfocused")
        for place in places:
            self._paint_row(painter, place, ground)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        place, column = index.row(), _COLUMNS[index.column()]
        if place != self._place:
            self._place, self._row = place, self._model.row(place)
        left, right = self._insets[column]
        inner = option.rect.adjusted(left, 0, -right, -1)
        if self._row is None:
            paint_words(
                painter, self._look, inner, unreadable() if column == Column.TITLE else "", column, role="faint"
            )
        elif column == Column.POSITION:
            paint_words(painter, self._look, inner, self._model.position_text(place, self._row), column)
        else:
            paint_cell(painter, self._look, inner, self._row, column)

    def end(self, painter: QPainter) -> None:
        """Paint what lies over the cells: the ring around the one in which the keyboard is."""
        if self.ring and self._view.hasFocus() and self._view.currentIndex().isValid():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.colour("accent"), theme.ring_width()))
            painter.drawRoundedRect(self._view.visualRect(self._view.currentIndex()).adjusted(2, 2, -2, -3), 5, 5)
            painter.restore()

    def _paint_row(self, painter: QPainter, place: int, selection: QColor) -> None:
        """The ground of a row from edge to edge, the line below it, and the bar of one that is selected."""
        look, view = self._look, self._view
        top, height, width = view.rowViewportPosition(place), view.rowHeight(place), view.viewport().width()
        if view.selectionModel().isRowSelected(place):
            painter.fillRect(0, top, width, height, selection)
            start = self._view.horizontalScrollBar().value()
            left = width - _BAR + start if self._from_right else -start
            painter.fillRect(left, top, _BAR, height - 1, look.colour("accent"))
        elif place == self.hovered_row:
            painter.fillRect(0, top, width, height, look.colour("hover"))
        painter.fillRect(0, top + height - 1, width, 1, look.colour("line"))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(TRAITS[Column(index.column())].width, theme.size(self.height))

    def fitting_width(self, place: int, column: Column) -> int:
        """How wide a cell must be to show all that it holds."""
        row = self._model.row(place)
        return 0 if row is None else needed_width(self._look, row, column) + theme.size(PADDING + EDGE)

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
        return needed_width(self._look, row, column) <= option.rect.width() - sum(self._find_insets(column))

    def _find_insets(self, column: Column) -> tuple[int, int]:
        """The air at the left and at the right of a cell's content; a text at the table's edge has more."""
        at_edge = column == self._find_first() and TRAITS[column].alignment == Qt.AlignmentFlag.AlignLeft
        leading, trailing = theme.size(EDGE if at_edge else PADDING), theme.size(PADDING)
        return (trailing, leading) if self._from_right else (leading, trailing)

    def _has_focus(self) -> bool:
        """An open editor belongs to the table: its row keeps its ground."""
        focused = self._view.focusWidget() if self._view.isActiveWindow() else None
        return self._view.hasFocus() or (
            focused is not None and self._view.isAncestorOf(focused) and focused.hasFocus()
        )

    # --- editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        return self._make_editor(parent, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Over its cell, and wider where a text would hardly fit into it."""
        super().updateEditorGeometry(editor, option, index)
        room = editor.geometry()
        if TRAITS[_COLUMNS[index.column()]].alignment == Qt.AlignmentFlag.AlignLeft:
            room.setWidth(max(room.width(), theme.size(_LEAST_EDITOR)))
            room.moveRight(min(room.right(), self._view.viewport().width() - 1))
            editor.setGeometry(room)
