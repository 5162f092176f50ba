"""The list of figures beside the papers of the sandbox."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import language, theme
from ui.looks.text_scale import OWN_SECTIONS
from ui.what_if.figure_model import FigureColumn, SandboxFigures
from ui.widgets.figure_rows import HEADING_HEIGHT, paint_heading
from ui.widgets.plain_table import make_plain
from ui.widgets.text_painting import paint_text

_ROW_HEIGHT = 28
_PADDING = 10
_LEAST = 36
_BETWEEN = 8
_SLACK = 3
"""Pixels by which what is painted may be wider than what is measured."""
_STATES = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected
_Index = QModelIndex | QPersistentModelIndex


class FigureList(QTableView):
    """Shows the figures; those that move are marked."""

    def __init__(self, figures: SandboxFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("what_if_figures")
        self.setAccessibleName(language.tr("Figures before and after"))
        self.figures = figures
        self.setModel(figures)
        self.setItemDelegate(_FigureDelegate(self, figures))
        self._set_up()
        figures.dataChanged.connect(self._fit_values)
        theme.keep_fitted(self, self._fit)

    def _set_up(self) -> None:
        make_plain(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.hide()
        header.setProperty(OWN_SECTIONS, True)
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(FigureColumn.NAME, QHeaderView.ResizeMode.Stretch)

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.size(_ROW_HEIGHT))
        for place in self.figures.headings():
            self.setSpan(place, 0, 1, len(FigureColumn))
            self.setRowHeight(place, theme.size(HEADING_HEIGHT))
        self._fit_values()

    def _fit_values(self) -> None:
        """Have values and differences stand in columns that are as wide as the widest of them."""
        metrics = QFontMetrics(_bold(self.font()))
        for column in (FigureColumn.VALUE, FigureColumn.DIFFERENCE):
            texts = (str(self.figures.index(place, column).data()) for place in range(self.figures.rowCount()))
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            self.setColumnWidth(column, max(widest, theme.size(_LEAST)) + theme.size(2 * _PADDING + _SLACK))


class _FigureDelegate(QStyledItemDelegate):
    """Paints figures; one that moves has a ground, and what it was before an arrow."""

    def __init__(self, view: QTableView, figures: SandboxFigures) -> None:
        super().__init__(view)
        self._view = view
        self._figures = figures

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        inner = option.rect.adjusted(theme.size(_PADDING), 0, -theme.size(_PADDING), 0)
        if not self._figures.row_at(index.row()).name:
            paint_heading(painter, inner.adjusted(0, 0, 0, -theme.size(5)), str(index.data()))
        else:
            self._paint_ground(painter, option, index)
            self._paint_cell(painter, inner, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colour = theme.current().colour
        if self._figures.has_moved(index.row()):
            painter.fillRect(option.rect, colour("selection"))
        elif option.state & _STATES == QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, colour("hover"))
        line = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, colour("line"))
        is_current = self._view.hasFocus() and index.row() == self._view.currentIndex().row()
        if is_current and index.column() == FigureColumn.NAME:
            bar = QRect(option.rect.left(), option.rect.top(), theme.size(3), option.rect.height() - 1)
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, bar), colour("accent"))

    def _paint_cell(self, painter: QPainter, inner: QRect, index: _Index) -> None:
        column, row = FigureColumn(index.column()), index.row()
        if column != FigureColumn.DIFFERENCE:
            self._paint_name(painter, index)
        painter.setFont(self._choose_font(row))
        painter.setPen(theme.current().colour("accent" if self._figures.has_moved(row) else "text"))
        if column == FigureColumn.DIFFERENCE:
            paint_text(painter, inner, str(index.data()), Qt.AlignmentFlag.AlignRight, painter.fontMetrics())
        elif column == FigureColumn.VALUE:
            self._paint_ends(painter, inner, row)

    def _paint_name(self, painter: QPainter, index: _Index) -> None:
        """What lies in this cell of a name, which goes on beside the values as far as its own leaves room."""
        row = index.row()
        inner = self._find_row(row)
        room = inner.adjusted(0, 0, self._measure_room(row, *self.list_ends(row)) - inner.width(), 0)
        painter.save()
        painter.setClipRect(self._view.visualRect(index), Qt.ClipOperation.IntersectClip)
        painter.setFont(self._view.font())
        painter.setPen(theme.current().colour("text"))
        side = QStyle.visualRect(painter.layoutDirection(), inner, room)
        paint_text(painter, side, self._figures.row_at(row).label, Qt.AlignmentFlag.AlignLeft, painter.fontMetrics())
        painter.restore()

    def _paint_ends(self, painter: QPainter, inner: QRect, row: int) -> None:
        before, after = self.list_ends(row)
        paint_text(painter, inner, after, Qt.AlignmentFlag.AlignRight, painter.fontMetrics())
        if before:
            taken = painter.fontMetrics().horizontalAdvance(after)
            rest = QStyle.visualRect(painter.layoutDirection(), inner, inner.adjusted(0, 0, -taken, 0))
            painter.setFont(self._view.font())
            painter.setPen(theme.current().colour("muted"))
            paint_text(painter, rest, before, Qt.AlignmentFlag.AlignRight, painter.fontMetrics())

    def list_ends(self, row: int) -> tuple[str, str]:
        """What a figure was, with an arrow, and what it is; the latter alone where its name has no room beside both."""
        before, after = self._figures.ends(row)
        if not before:
            return "", after
        led = f"{before} {language.arrow()} "
        name = QFontMetrics(self._view.font()).horizontalAdvance(self._figures.row_at(row).label)
        return (led if name <= self._measure_room(row, led, after) else ""), after

    def _measure_room(self, row: int, before: str, after: str) -> int:
        """How many pixels the two leave for a name."""
        taken = QFontMetrics(self._view.font()).horizontalAdvance(before)
        taken += QFontMetrics(self._choose_font(row)).horizontalAdvance(after)
        return self._find_row(row).width() - taken - theme.size(_BETWEEN)

    def _find_row(self, row: int) -> QRect:
        """Where the name and the values of a figure stand."""
        name, values = (
            self._view.visualRect(self._figures.index(row, column))
            for column in (FigureColumn.NAME, FigureColumn.VALUE)
        )
        return name.united(values).adjusted(theme.size(_PADDING), 0, -theme.size(_PADDING), 0)

    def _choose_font(self, row: int) -> QFont:
        return _bold(self._view.font()) if self._figures.has_moved(row) else self._view.font()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
