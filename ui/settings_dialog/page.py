"""What the pages of the settings have in common: a heading, rows of a label and a control, and what is said of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.texts import keep_leading, make_text

_LABELS = 120
_CONTROLS = 220


class SettingsPage(QWidget):
    """One page.

    Args:
        title: its heading, and its name in the list of pages.
        glyph: the name of its icon.
    """

    def __init__(self, title: str, glyph: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.glyph = glyph
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.size(24), theme.size(20), theme.size(24), theme.size(20))
        self._column.setSpacing(theme.size(12))
        self._grid: QGridLayout | None = None
        self._column.addWidget(make_text(title, role="title"))

    def show_now(self) -> None:
        """Show what is set just now; called when the page comes to be seen."""

    def add_heading(self, text: str) -> None:
        """Begin another group of rows."""
        self._grid = None
        self._column.addSpacing(theme.size(6))
        self._column.addWidget(make_text(text, role="heading"))

    def add_text(self, text: str) -> QLabel:
        """Say something in a paragraph of its own."""
        self._grid = None
        label = keep_leading(make_text(text, role="muted"))
        self._column.addWidget(label)
        return label

    def add_row(self, label: str, control: QWidget, hint: str = "", *, beside: QWidget | None = None) -> QLabel:
        """Add a control with its label, which names it for screen readers too; returns what says more under it.

        Args:
            beside: stands behind the control.
        """
        if self._grid is None:
            self._grid = _make_grid()
            self._column.addLayout(self._grid)
        name, more = QLabel(label), make_text(hint, role="small")
        name.setBuddy(control)
        control.setAccessibleName(label.replace("&", ""))
        control.setAccessibleDescription(hint)
        more.setVisible(bool(hint))
        line, cell = QHBoxLayout(), QVBoxLayout()
        line.setSpacing(theme.size(8))
        line.addWidget(control)
        if beside is not None:
            line.addWidget(beside)
        if isinstance(control, QComboBox | QAbstractSpinBox):
            control.setMinimumWidth(theme.size(_CONTROLS))
            line.addStretch(1)
        cell.setSpacing(theme.size(4))
        cell.addLayout(line)
        cell.addWidget(more)
        row = self._grid.rowCount()
        name.setContentsMargins(0, theme.size(6), 0, 0)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(cell, row, 1)
        return more

    def add_widget(self, widget: QWidget, stretch: int = 0) -> None:
        """Add something that has the whole width."""
        self._grid = None
        self._column.addWidget(widget, stretch)

    def add_buttons(self, buttons: Sequence[QWidget]) -> None:
        """Add buttons side by side."""
        self._grid = None
        row = QHBoxLayout()
        row.setSpacing(theme.size(8))
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)

    def end(self, stretch: int = 1) -> None:
        """Leave the rest of the page empty."""
        self._column.addStretch(stretch)


def make_button(name: str, text: str) -> QPushButton:
    """A button of a page; Enter presses it only where the keyboard is on it."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button


class Choice(QComboBox):
    """A list of values, each with its text; the one that is chosen is shown.

    ``activated`` tells that the person chose.
    """

    def __init__(self, name: str, values: Sequence[tuple[str, Any]]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._values = [value for _, value in values]
        self.addItems([text for text, _ in values])

    @property
    def value(self) -> Any:
        """The value that is chosen."""
        return self._values[self.currentIndex()]

    def show_value(self, value: Any) -> None:
        """Show a value as the one that is chosen; one that is not in the list is shown as the first."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)


def _make_grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.size(16))
    grid.setVerticalSpacing(theme.size(12))
    grid.setColumnMinimumWidth(0, theme.size(_LABELS))
    grid.setColumnStretch(1, 1)
    return grid
