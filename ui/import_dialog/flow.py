"""Fields of the import dialog with their labels, for a layout of lines."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui import theme


def make_pair(text: str, field: QWidget) -> QWidget:
    """A field with its label, which stay side by side."""
    pair, label = QWidget(), QLabel(text)
    label.setBuddy(field)
    theme.set_role(label, "small")
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.size(8))
    row.addWidget(label)
    row.addWidget(field)
    return pair
