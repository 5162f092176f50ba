"""A combo box and a date field whose arrow is a glyph of the icon font, since the style sheet takes Qt's away."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from ui import theme
from ui.icons import draw_glyph

_GLYPH = 16


class Chooser(QComboBox):
    """A combo box."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_arrow(self)


class DayChooser(QDateEdit):
    """A date that can be typed or chosen from a calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_arrow(self)


def _draw_arrow(widget: QWidget) -> None:
    side = theme.size(_GLYPH)
    place = QRect(widget.width() - side - theme.size(6), (widget.height() - side) // 2, side, side)
    painter = QPainter(widget)
    draw_glyph(painter, place, "chevron-down", "muted" if widget.isEnabled() else "faint")
    painter.end()
