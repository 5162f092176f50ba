"""Controls of the settings, by name."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

W = TypeVar("W", bound=QWidget)


def find(dialog: QWidget, kind: type[W], name: str) -> W:
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def choose(dialog: QWidget, name: str, text: str) -> None:
    """Choose from a list as a person does."""
    box = find(dialog, QComboBox, name)
    place = box.findText(text)
    assert place >= 0
    box.setCurrentIndex(place)
    box.activated.emit(place)


def click(dialog: QWidget, name: str) -> None:
    button = find(dialog, QPushButton, name)
    assert button.isEnabled()
    button.click()
