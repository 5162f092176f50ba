"""What the cells of a list are painted on: the ground of their row, and the ring of the one with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui import theme

_BAR = 3


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, *, active: bool, hovered: bool, is_first: bool
) -> None:
    """Paint what is behind a cell, and the line below it.

    Args:
        active: whether the list has the keyboard, which a row that is selected shows.
        hovered: whether the pointer is on the row.
        is_first: whether it is the first cell of its row, which has the bar of a row that is selected.
    """
    colour, rect = theme.current().colour, option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, colour("selection" if active else "selection_unfocused"))
        if is_first:
            bar = QRect(rect.left(), rect.top(), theme.size(_BAR), rect.height() - 1)
            painter.fillRect(QStyle.visualRect(option.direction, rect, bar), colour("accent"))
    elif hovered:
        painter.fillRect(rect, colour("hover"))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))


def paint_ring(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint the ring of the cell that the keyboard is on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.current().colour("accent"), theme.ring_width()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(option.rect.adjusted(2, 2, -2, -3), 5, 5)
