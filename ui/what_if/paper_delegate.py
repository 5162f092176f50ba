"""Paints the papers of the sandbox: a tick, the title, the year, and the count with what it was before."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView, QWidget

from ui import language, theme
from ui.icons import draw_glyph
from ui.paper_table.cell_delegate import CellDelegate
from ui.paper_table.cell_editor import CellEditor
from ui.paper_table.columns import Column
from ui.what_if.paper_model import PaperColumn, SandboxPapers, alignment
from ui.widgets.row_painting import paint_ground, paint_ring
from ui.widgets.text_painting import paint_text

ROW_HEIGHT = 32
_PADDING = 8
_GLYPH = 17
_Index = QModelIndex | QPersistentModelIndex


class SandboxDelegate(CellDelegate):
    """Paints rows, and makes the editor of a count.

    Attributes:
        ring: whether the current cell has a ring (it was reached by key).

    Signals:
        committed(CellEditor), left(CellEditor): as the editor says.
    """

    committed = Signal(object)
    left = Signal(object)

    def __init__(self, view: QTableView, papers: SandboxPapers) -> None:
        super().__init__(view)
        self._view = view
        self._papers = papers
        self.ring = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        self._paint_ground(painter, option, index)
        inner = option.rect.adjusted(theme.size(_PADDING), 0, -theme.size(_PADDING), -1)
        column, left_out = PaperColumn(index.column()), self._papers.is_left_out(index.row())
        if column == PaperColumn.COUNTED:
            self._paint_tick(painter, option.rect, left_out=left_out)
        elif self._papers.row(index.row()) is None:
            self._paint_missing(painter, inner, column)
        else:
            _strike_out(painter, left_out=left_out)
            self._paint_text(painter, inner, index, left_out=left_out)
        if self.ring and self._view.hasFocus() and index == self._view.currentIndex():
            paint_ring(painter, option)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(40, theme.size(ROW_HEIGHT))

    # --- editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        paper_id = self._papers.id_at(index.row())
        assert paper_id is not None  # an index is of a row
        editor = CellEditor(parent, paper_id, Column.CITATIONS, self._papers.store)
        editor.committed.connect(self._on_committed)
        editor.left.connect(self._on_left)
        return editor

    def _on_committed(self) -> None:
        self.committed.emit(self.sender())

    def _on_left(self) -> None:
        self.left.emit(self.sender())

    # --- painting

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        view = self._view
        focused = view.hasFocus() or view.isAncestorOf(view.focusWidget() or view.window())
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        active = focused and view.isActiveWindow()
        paint_ground(painter, option, active=active, hovered=hovered, is_first=index.column() == 0)

    def _paint_tick(self, painter: QPainter, rect: QRect, *, left_out: bool) -> None:
        side = theme.size(_GLYPH)
        place = QRect(0, 0, side, side)
        place.moveCenter(rect.center())
        glyph, role = ("checkbox-blank-outline", "muted") if left_out else ("checkbox-marked", "accent")
        draw_glyph(painter, place, glyph, role)

    def _paint_missing(self, painter: QPainter, inner: QRect, column: PaperColumn) -> None:
        if column == PaperColumn.TITLE:
            painter.setPen(theme.current().colour("faint"))
            text = language.tr("This paper could not be read.")
            paint_text(painter, inner, text, alignment(column), painter.fontMetrics())

    def _paint_text(self, painter: QPainter, inner: QRect, index: _Index, *, left_out: bool) -> None:
        column, colour = PaperColumn(index.column()), theme.current().colour
        if column != PaperColumn.CITATIONS:
            quiet = left_out or column == PaperColumn.YEAR
            painter.setPen(colour("muted" if quiet else "text"))
            paint_text(painter, inner, str(index.data()), alignment(column), painter.fontMetrics())
            return
        before, now = self._papers.counts(index.row())
        role = "muted" if left_out or (now == language.UNKNOWN and not before) else "accent" if before else "text"
        painter.setPen(colour(role))
        paint_text(painter, inner, now, alignment(column), painter.fontMetrics())
        if before:
            taken = painter.fontMetrics().horizontalAdvance(now)
            from_right = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
            inner.adjust(taken if from_right else 0, 0, 0 if from_right else -taken, 0)
            painter.setPen(colour("muted"))
            paint_text(painter, inner, f"{before} {language.arrow()} ", alignment(column), painter.fontMetrics())


def _strike_out(painter: QPainter, *, left_out: bool) -> None:
    if left_out:
        font = QFont(painter.font())
        font.setStrikeOut(True)
        painter.setFont(font)
