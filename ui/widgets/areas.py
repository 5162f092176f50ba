"""What parts of the window are laid out with: thin lines between them, and areas in which they are scrolled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui import theme


def make_line() -> QFrame:
    """A thin line between two parts."""
    line = QFrame()
    theme.set_role(line, "line")
    return line


def scroll_vertically(content: QWidget) -> QScrollArea:
    """What may be higher than there is room for, in an area that shows as much of it as there is."""
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content.setAutoFillBackground(False)  # setWidget turns it on, and it would hide a line at the edge of a pane
    return area
