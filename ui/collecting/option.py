"""A choice among several texts, of any length: a round button and the text beside it, as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QWidget

from ui import theme


class Option(QWidget):
    """One of the texts; a click on the text chooses it too.

    Args:
        text: what is chosen; shown as it is.
        mark: what is said of it, small, behind it.
        group: of which one option is chosen; None where there is nothing to choose.
        number: what the group knows it by.
    """

    def __init__(
        self, text: str, mark: str, group: QButtonGroup | None, number: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.button = QRadioButton()
        self.button.setAccessibleName(f"{text}, {mark}" if mark else text)
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setContentsMargins(0, theme.size(3), 0, theme.size(3))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(4))
        if group is None:
            self.button.hide()
        else:
            group.addButton(self.button, number)
            self.button.setFixedSize(theme.size(24), theme.size(24))
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        if mark:
            row.addWidget(_make_mark(mark), 0, Qt.AlignmentFlag.AlignTop)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.button.isHidden():
            self.button.click()


def _make_mark(text: str) -> QLabel:
    mark = QLabel(text)
    mark.setTextFormat(Qt.TextFormat.PlainText)
    mark.setContentsMargins(0, theme.size(4), 0, 0)
    theme.set_role(mark, "small")
    return mark
