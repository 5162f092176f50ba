"""A line of a form: its label, a line to type in, and under it what is said of what was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.notices import announce

_GAP = 12


class FormLine:
    """Three widgets in a grid; the reason why a text is refused stays until the text is another.

    Args:
        label: what the line is called, with the mark of its letter; its name for screen readers too.
        hint: what to type, shown while the line is empty.

    Attributes:
        edit: the line itself.
    """

    def __init__(self, label: str, hint: str, name: str, parent: QWidget) -> None:
        self._label = QLabel(label, parent)
        self.edit = QLineEdit(parent)
        self._remark = QLabel(parent)
        self._label.setBuddy(self.edit)
        theme.set_role(self._label, "small")
        self.edit.setObjectName(name)
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(label.replace("&", ""))
        self.edit.textEdited.connect(lambda _: self.say(""))
        self._remark.setObjectName(f"{name}_remark")
        self._remark.setTextFormat(Qt.TextFormat.PlainText)
        self._remark.setWordWrap(True)
        self._remark.hide()

    def add_to(self, grid: QGridLayout) -> None:
        """Put it below what the grid has."""
        cell = QVBoxLayout()
        cell.setSpacing(theme.size(4))
        cell.addWidget(self.edit)
        cell.addWidget(self._remark)
        row = grid.rowCount()
        self._label.setContentsMargins(0, theme.size(6), 0, 0)
        grid.addWidget(self._label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(cell, row, 1)

    @property
    def text(self) -> str:
        """What was typed, without the blanks around it."""
        return self.edit.text().strip()

    @property
    def remark(self) -> str:
        """What is said of it."""
        return "" if self._remark.isHidden() else self._remark.text()

    def say(self, text: str, role: str = "bad") -> None:
        """Say why the text is refused, or with another role what is known of it; "" says nothing."""
        self._remark.setText(text)
        self._remark.setVisible(bool(text))
        theme.set_role(self._remark, role)
        theme.set_refused(self.edit, refused=bool(text) and role == "bad")
        self.edit.setAccessibleDescription(text)
        self._fit_window()
        if text:
            announce(self.edit, text)

    def _fit_window(self) -> None:
        """Give the dialog the height that it needs now, which it does not take by itself."""
        window = self.edit.window()
        layout = window.layout()
        if layout is not None and layout.hasHeightForWidth():
            layout.activate()
            window.resize(window.width(), layout.totalHeightForWidth(window.width()))


def make_grid() -> QGridLayout:
    """The grid that lines are added to."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.size(_GAP))
    grid.setVerticalSpacing(theme.size(10))
    grid.setColumnStretch(1, 1)
    return grid
