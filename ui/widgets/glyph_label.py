"""A glyph that stands by itself, and follows the theme."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.icons import draw_glyph


class GlyphLabel(QWidget):
    """Paints one glyph, square; it says nothing to screen readers.

    Args:
        side: pixels at the ordinary text size.
    """

    def __init__(self, name: str, role: str, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._role = role
        self.setFixedSize(theme.size(side), theme.size(side))

    def show_glyph(self, name: str, role: str) -> None:
        """Show another glyph, in the colour of a token."""
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_glyph(painter, QRect(0, 0, self.width(), self.height()), self._name, self._role)
        painter.end()
