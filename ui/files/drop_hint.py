"""What is seen while something is dragged over the window: a frame where it would go, and what would come of it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme

_PADDING = 14
_HEIGHT = 32
_FROM_FOOT = 44
_WIDEST = 560


class DropHint(QWidget):
    """Lies over the window, and lets everything through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("drop_hint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._area = QRect()
        self.text = ""

    def show_target(self, area: QRect, text: str) -> None:
        """Mark an area of the window, and say what a drop there does."""
        self.setGeometry(self.window().rect())
        if (area, text) != (self._area, self.text):
            self._area, self.text = area, text
            self.setAccessibleName(text)
            self.update()
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("accent"), theme.ring_width()))
        painter.drawRoundedRect(self._area.adjusted(2, 2, -2, -2), theme.size(6), theme.size(6))
        widest = min(theme.size(_WIDEST), self.width() - theme.size(40)) - 2 * theme.size(_PADDING)
        shown = painter.fontMetrics().elidedText(self.text, Qt.TextElideMode.ElideRight, widest)
        width = painter.fontMetrics().horizontalAdvance(shown) + 2 * theme.size(_PADDING)
        height = theme.size(_HEIGHT)
        pill = QRect((self.width() - width) // 2, self.height() - height - theme.size(_FROM_FOOT), width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("filled"))
        painter.drawRoundedRect(pill, theme.size(7), theme.size(7))
        painter.setPen(tokens.colour("on_filled"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()
