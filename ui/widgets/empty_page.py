"""What stands in the place of a list that is empty: a glyph, why that is so, and buttons that do something about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.glyph_label import GlyphLabel
from ui.widgets.texts import make_centred

GLYPH = 48


def make_button(name: str, text: str, clicked: SignalInstance) -> QPushButton:
    """A button that says what is wanted by a signal."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.clicked.connect(clicked)
    return button


def lay_out(
    page: QWidget, glyph: GlyphLabel, texts: Sequence[QLabel], buttons: Sequence[QPushButton], hint: str = ""
) -> None:
    """Put the parts of a page below each other, a little above the middle; the buttons stand in one line."""
    column = QVBoxLayout(page)
    column.setContentsMargins(theme.margins(24, 12, 24, 12))
    column.setSpacing(theme.size(12))
    column.addStretch(2)
    column.addWidget(glyph, 0, Qt.AlignmentFlag.AlignHCenter)
    for text in texts:
        column.addWidget(text)
    row = QHBoxLayout()
    row.setSpacing(theme.size(8))
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    column.addLayout(row)
    if hint:
        column.addWidget(make_centred(hint, role="small"))
    column.addStretch(3)
