"""What stands in the metrics pane where there are no figures."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.glyph_label import GlyphLabel
from ui.widgets.texts import make_text


class NothingCounted(QWidget):
    """Says why there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._text = make_text(role="muted", name="metrics_nothing")
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.margins(24, 12, 24, 12))
        column.setSpacing(theme.size(10))
        column.addStretch(2)
        column.addWidget(GlyphLabel("chart-box-outline", "faint", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text)
        column.addStretch(3)

    def say(self, why: str) -> None:
        """Say why."""
        self._text.setText(why)
