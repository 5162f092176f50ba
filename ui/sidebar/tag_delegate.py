"""Paints the chips of tags in the sidebar, and makes the editor of a tag's name."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from ui import theme
from ui.icons import draw_glyph
from ui.looks.tag_colours import paint_tag_dot, tag_colours
from ui.sidebar.delegate import paint_ring
from ui.sidebar.entries import Entry
from ui.sidebar.model import SidebarModel
from ui.sidebar.name_editor import Store
from ui.sidebar.naming import Index, NamingDelegate

CHIP_HEIGHT = 26
DIGITS = 9
"""The first tags that have a key of their own on the table."""

_BESIDE = 8
_DOT = 10
_GAP = 6
_NAME_WIDTH = 150
_CAP = 14


class TagDelegate(NamingDelegate):
    """Paints chips: a dot, or a tick where the tag is chosen, its name, and its key on the table."""

    def __init__(self, view: QListView, model: SidebarModel, store: Store) -> None:
        super().__init__(view, model, store)
        self._list = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self.entries_model.entry(index)
        if entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, entry)
        self._paint_texts(painter, option, index, entry)
        if self.is_ringed(index):
            paint_ring(painter, option.rect)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = self.view.fontMetrics()
        width = theme.size(2 * _BESIDE + _DOT + _GAP) + metrics.horizontalAdvance(str(index.data() or "")) + 1
        if index.row() < DIGITS:
            width += self._digit_width()
        widest = self.view.viewport().width() - 2 * self._list.spacing()
        return QSize(min(width, max(widest, theme.size(40))), theme.size(CHIP_HEIGHT))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        tokens = theme.current()
        text, ground = (tokens.colour(name) for name in tag_colours(entry.colour))
        hovered = option.state & QStyle.StateFlag.State_MouseOver
        chosen = option.state & QStyle.StateFlag.State_Selected
        painter.setBrush(ground)
        painter.setPen(QPen(text, 2 if chosen else 1) if chosen or hovered else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5)

    def _paint_texts(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, entry: Entry) -> None:
        inner = option.rect.adjusted(theme.size(_BESIDE), 0, -theme.size(_BESIDE), 0)
        side = theme.size(_DOT)
        mark = QRect(inner.left(), inner.top(), side, inner.height())
        role = tag_colours(entry.colour)[0]
        if option.state & QStyle.StateFlag.State_Selected:
            draw_glyph(painter, self._mirror(inner, mark).adjusted(-2, 0, 2, 0), "check", role)
        else:
            paint_tag_dot(painter, self._mirror(inner, mark), entry.colour)
        painter.setPen(theme.current().colour(role))
        name = inner.adjusted(side + theme.size(_GAP), 0, 0, 0)
        if index.row() < DIGITS:
            name.setRight(inner.right() - self._digit_width())
        place = self._mirror(inner, name)
        shown = painter.fontMetrics().elidedText(entry.label, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        if index.row() < DIGITS:
            cap = QRect(0, 0, theme.size(_CAP), theme.size(_CAP))
            cap.moveCenter(inner.center())
            cap.moveRight(inner.right())
            _paint_cap(painter, self._mirror(inner, cap), str(index.row() + 1))

    def _digit_width(self) -> int:
        return theme.size(_GAP + _CAP)

    def _mirror(self, outer: QRect, rect: QRect) -> QRect:
        return QStyle.visualRect(self.view.layoutDirection(), outer, rect)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over the chip, wide enough for another name."""
        width = max(option.rect.width(), theme.size(_NAME_WIDTH))
        left = min(option.rect.left(), self.view.viewport().width() - width - 2)
        editor.setGeometry(max(left, 2), option.rect.top(), width, option.rect.height())


def _paint_cap(painter: QPainter, cap: QRect, digit: str) -> None:
    """A digit on a key, which nobody takes for a number of papers."""
    font = QFont(painter.font())
    font.setPixelSize(theme.size(10))
    painter.setFont(font)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(painter.pen().color(), 1))
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, digit)
