"""Paints changes: what each did, wrapped, above when it was made, and a way to take it back where the pointer is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.changes import Change
from ui import language, theme
from ui.history.change_model import CHANGE, FOOT, list_lines

_WRAPPED = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_TALL = 10_000
_Index = QModelIndex | QPersistentModelIndex


class ChangeDelegate(QStyledItemDelegate):
    """Paints rows of a ChangeModel.

    Args:
        offers: whether a change is one that can be taken back, as far as that is known.

    Attributes:
        hovered: the row under the pointer, or -1.
    """

    def __init__(self, view: QListView, offers: Callable[[Change], bool]) -> None:
        super().__init__(view)
        self._view = view
        self._offers = offers
        self.hovered = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        change: Change | None = index.data(CHANGE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if change is None:
            self._paint_heading(painter, option.rect, index.data())
        else:
            self._paint_ground(painter, option, index)
            taken = self._paint_link(painter, option.rect) if self.shows_link(index) else 0
            self._paint_change(painter, option.rect, change)
            self._paint_foot(painter, option.rect, change, index.data(FOOT), taken)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        change: Change | None = index.data(CHANGE)
        if change is None:
            return QSize(0, theme.size(34))
        metrics = QFontMetrics(self._view.font())
        room = self._inner(QRect(0, 0, self._view.viewport().width(), _TALL))
        lines = (metrics.boundingRect(room, int(_WRAPPED), line).height() + _gap() for line in list_lines(change))
        return QSize(0, sum(lines) + QFontMetrics(self._small()).height() + _TALL - room.height())

    def shows_link(self, index: _Index) -> bool:
        """Whether the words that take a change back are seen in a row."""
        change: Change | None = index.data(CHANGE)
        seen = index.row() == self.hovered or (self._view.hasFocus() and index == self._view.currentIndex())
        return change is not None and seen and self._offers(change)

    def link_rect(self, row: QRect) -> QRect:
        """Where those words are: at the end of the last line."""
        metrics = QFontMetrics(self._small())
        width, height = metrics.horizontalAdvance(link_text()) + 2, max(metrics.height(), theme.size(24))
        inner = row.adjusted(0, 0, -theme.size(16), -theme.size(2))
        area = QRect(inner.right() - width, inner.bottom() - height, width, height)
        return QStyle.visualRect(self._view.layoutDirection(), row, area)

    # --- painting

    def _paint_heading(self, painter: QPainter, row: QRect, text: str) -> None:
        font = self._small()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.current().colour("muted"))
        area = self._inner(row)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom), text)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens, focused = theme.current(), self._view.hasFocus()
        current = index == self._view.currentIndex() and focused
        if not current and index.row() != self.hovered:
            return
        painter.setBrush(tokens.colour("selection" if current else "hover"))
        painter.setPen(QPen(tokens.colour("accent"), theme.ring_width()) if current else Qt.PenStyle.NoPen)
        area = option.rect.adjusted(theme.size(8), 1, -theme.size(8), -1)
        painter.drawRoundedRect(area, theme.size(6), theme.size(6))

    def _paint_change(self, painter: QPainter, row: QRect, change: Change) -> None:
        area, font = self._inner(row), QFont(self._view.font())
        font.setStrikeOut(change.undone)
        painter.setFont(font)
        painter.setPen(theme.current().colour("faint" if change.undone else "text"))
        for line in list_lines(change):
            drawn = painter.drawText(area, int(_WRAPPED), line)
            area.setTop(drawn.bottom() + 1 + _gap())

    def _paint_foot(self, painter: QPainter, row: QRect, change: Change, foot: str, taken: int) -> None:
        """The last line of a row, beside what takes some of its width already."""
        area = self._inner(row)
        painter.setFont(self._small())
        painter.setPen(theme.current().colour("faint" if change.undone else "muted"))
        room = area.width() - (taken + theme.size(8) if taken else 0)
        shown = painter.fontMetrics().elidedText(foot, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading), shown)

    def _paint_link(self, painter: QPainter, row: QRect) -> int:
        """Paint the words that take a change back; the width that they take."""
        area = self.link_rect(row)
        painter.setFont(self._small())
        painter.setPen(theme.current().colour("accent"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), link_text())
        return area.width()

    def _small(self) -> QFont:
        small = QFont(self._view.font())
        small.setPixelSize(theme.size(12))
        return small

    def _inner(self, row: QRect) -> QRect:
        area = row.adjusted(theme.size(20), theme.size(6), -theme.size(16), -theme.size(6))
        return QStyle.visualRect(self._view.layoutDirection(), row, area)


def link_text() -> str:
    """The words that take a change back."""
    return language.tr("Take back")


def _gap() -> int:
    return theme.size(2)
