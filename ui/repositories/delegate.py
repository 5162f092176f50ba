"""Paints the list of repositories: the glyph of the host, the count as a link, folders cut to their last parts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui import language, theme
from ui.icons import draw_glyph, host_glyph
from ui.repositories.columns import TRAITS, RepositoryColumn
from ui.repositories.model import RepositoryModel
from ui.repositories.rows import RepositoryRow
from ui.repositories.texts import cell_text, say_distance_shortly
from ui.widgets.row_painting import paint_ground, paint_ring
from ui.widgets.text_painting import paint_text

ROW_HEIGHT = 34
PADDING = 8
EDGE = 18
"""Pixels between the edge of the list and what stands first in it, in line with the header over it."""

_GLYPH, _BESIDE = 15, 7
_LEAST_OF_OWNER = 5
"""Letters of an owner that are seen however long the name is."""
_SEPARATORS = "/\\"
_Index = QModelIndex | QPersistentModelIndex


class RepositoryDelegate(QStyledItemDelegate):
    """Paints cells.

    Attributes:
        ring: whether the current cell has a ring (it was reached by key).
        hovered: the cell under the pointer, which a count shows as a link.
    """

    def __init__(self, view: QTableView, model: RepositoryModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self.ring = False
        self.hovered = QPersistentModelIndex()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = self._model.row(index.row())
        if row is None:
            return
        painter.save()
        view = self._view
        active = view.hasFocus() and view.isActiveWindow()
        hovered = self.hovered.isValid() and self.hovered.row() == index.row()
        paint_ground(painter, option, active=active, hovered=hovered, is_first=index.column() == 0)
        self._paint_cell(painter, option, index, row)
        if self.ring and view.hasFocus() and index == view.currentIndex():
            paint_ring(painter, option)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(TRAITS[RepositoryColumn(index.column())].width, theme.size(ROW_HEIGHT))

    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, row: RepositoryRow) -> None:
        column = RepositoryColumn(index.column())
        start = theme.size(EDGE if column == RepositoryColumn.HOST else PADDING)
        inner = QStyle.visualRect(
            option.direction, option.rect, option.rect.adjusted(start, 0, -theme.size(PADDING), -1)
        )
        if column == RepositoryColumn.HOST:
            inner = _paint_host(painter, inner, row)
        if inner.width() > theme.size(12):
            self._paint_words(painter, inner, row, index)

    def _paint_words(self, painter: QPainter, inner: QRect, row: RepositoryRow, index: _Index) -> None:
        column = RepositoryColumn(index.column())
        text = self._model.text(row, column)
        painter.setPen(theme.current().colour(_find_role(row, column, text)))
        metrics = painter.fontMetrics()
        if column == RepositoryColumn.PAPERS and index == self.hovered:
            font = QFont(painter.font())
            font.setUnderline(True)
            painter.setFont(font)
        if column == RepositoryColumn.FOLDER and text == cell_text(row, column):
            text = shorten_folder(text, inner.width(), metrics)
        elif column == RepositoryColumn.NAME:
            text = shorten_owner(text, inner.width(), metrics)
        elif column == RepositoryColumn.DISTANCE and metrics.horizontalAdvance(text) > inner.width():
            text = say_distance_shortly(row) or text
        paint_text(painter, inner, text, TRAITS[column].alignment, metrics)


def shorten_owner(name: str, room: int, metrics: QFontMetrics) -> str:
    """``OpenBMB/ChatDev`` with its owner cut short where there is no room for both: the name tells more."""
    owner, _, own = name.rpartition("/")
    if metrics.horizontalAdvance(name) <= room:
        return name
    left = max(room - metrics.horizontalAdvance(f"/{own}"), metrics.averageCharWidth() * _LEAST_OF_OWNER)
    return f"{metrics.elidedText(owner, Qt.TextElideMode.ElideRight, left)}/{own}"


def shorten_folder(path: str, room: int, metrics: QFontMetrics) -> str:
    """``/srv/ada/code/ChatDev`` as ``…/code/ChatDev``, with as many of its last folders as there is room for."""
    if metrics.horizontalAdvance(path) <= room:
        return path
    ends = (f"…{path[at:]}" for at, sign in enumerate(path) if sign in _SEPARATORS)
    fitting = (end for end in ends if metrics.horizontalAdvance(end) <= room)
    return next(fitting, metrics.elidedText(path, Qt.TextElideMode.ElideLeft, room))


def _paint_host(painter: QPainter, inner: QRect, row: RepositoryRow) -> QRect:
    """Paint the glyph of a host; what is left for its name."""
    side = theme.size(_GLYPH)
    place = QRect(inner.left(), inner.top() + (inner.height() - side) // 2, side, side)
    draw_glyph(painter, QStyle.visualRect(painter.layoutDirection(), inner, place), host_glyph(row.host), "text")
    return QStyle.visualRect(painter.layoutDirection(), inner, inner.adjusted(side + theme.size(_BESIDE), 0, 0, 0))


def _find_role(row: RepositoryRow, column: RepositoryColumn, text: str) -> str:
    """The colour of a cell's text; what it means is always said by the text too."""
    if column == RepositoryColumn.PAPERS:
        return "accent"
    clone = row.clone
    if clone is None or text == language.UNKNOWN:
        return "text" if column == RepositoryColumn.NAME else "muted"
    if clone.missing and column == RepositoryColumn.FOLDER:
        return "caution"
    told = (column == RepositoryColumn.DISTANCE and row.distance not in (None, (0, 0))) or (
        column == RepositoryColumn.CHANGED and bool(row.changed)
    )
    return "text" if told or column == RepositoryColumn.NAME else "muted"
