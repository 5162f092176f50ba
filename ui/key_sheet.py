"""The sheet of keys, and what is said about the program."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from ui import language, theme


class KeySheet(QDialog):
    """Every key and what it does.

    Args:
        table: pairs of a key and what it does.
    """

    def __init__(self, table: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("key_sheet")
        self.setWindowTitle(language.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QLabel(language.tr("Keys"))
        theme.set_role(title, "title")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.size(24))
        grid.setVerticalSpacing(theme.size(7))
        for row, (keys, meaning) in enumerate(table):
            grid.addWidget(_make_key(keys), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(_make_meaning(meaning), row, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(22)] * 4)
        column.setSpacing(theme.size(14))
        column.addWidget(title)
        column.addLayout(grid)
        column.addWidget(buttons)


def _make_key(keys: str) -> QLabel:
    label = QLabel(keys)
    theme.set_role(label, "key")
    return label


def _make_meaning(meaning: str) -> QLabel:
    label = QLabel(meaning)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
