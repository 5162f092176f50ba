"""A text among others in lines, as a FlowLayout lays them out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel

from ui import theme


class FlowingText(QLabel):
    """A plain text that wants one line, which others may share, and takes more where that is longer than there is room.

    A QLabel that wraps would ask for several short lines at once, and leave the rest of them empty.
    """

    def __init__(self, role: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        theme.set_role(self, role)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 1
        return QSize(width, self.heightForWidth(width))
