"""A glyph at the beginning of a line that is typed in; Qt's own would stay small beside large texts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit

from ui import theme
from ui.widgets.glyph_label import GlyphLabel

_SIDE = 16
_FROM_EDGE = 10
_TO_TEXT = 4
_PADDING = 9
"""What the style sheet leaves between the edge of a line and its text."""


class LineGlyph(QObject):
    """Keeps a glyph where the line begins, and the text behind it; a click on it is one on the line."""

    def __init__(self, line: QLineEdit, name: str, role: str) -> None:
        super().__init__(line)
        self._line = line
        self._glyph = GlyphLabel(name, role, _SIDE, line)
        self._glyph.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line.installEventFilter(self)
        theme.keep_fitted(line, self._on_fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._on_fit()
        return False

    def _on_fit(self) -> None:
        side, leftward = theme.size(_SIDE), self._line.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._glyph.setFixedSize(side, side)
        left = self._line.width() - side - theme.size(_FROM_EDGE) if leftward else theme.size(_FROM_EDGE)
        self._glyph.move(left, (self._line.height() - side) // 2)
        taken = theme.size(_FROM_EDGE + _SIDE + _TO_TEXT - _PADDING)
        self._line.setTextMargins(0 if leftward else taken, 0, taken if leftward else 0, 0)
