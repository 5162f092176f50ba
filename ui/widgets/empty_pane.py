"""What stands in a pane where nothing is chosen: a glyph, and what choosing would show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.glyph_label import GlyphLabel
from ui.widgets.texts import make_centred

_GLYPH = 40


class EmptyPane(QWidget):
    """Says why there is nothing to see, a little above the middle.

    Args:
        glyph: the name of the glyph of what would be shown.
    """

    def __init__(self, glyph: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = make_centred(role="muted")
        self._text.setObjectName("empty_text")
        self._hint = make_centred(role="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.size(24), theme.size(12), theme.size(24), theme.size(12))
        column.setSpacing(theme.size(10))
        column.addStretch(2)
        column.addWidget(GlyphLabel(glyph, "faint", _GLYPH), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text)
        column.addWidget(self._hint)
        column.addStretch(3)

    def show_text(self, text: str, hint: str = "") -> None:
        """Say this, and more below it."""
        self._text.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
