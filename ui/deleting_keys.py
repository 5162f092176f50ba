"""The keys that remove: Del and Shift+Del, and what a person on macOS presses, whose keyboards have no Del."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_KEYS = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace} if sys.platform == "darwin" else {Qt.Key.Key_Delete})
_IGNORED = Qt.KeyboardModifier.KeypadModifier
if sys.platform == "darwin":
    _IGNORED |= Qt.KeyboardModifier.ControlModifier  # Cmd


def is_remove(event: QKeyEvent) -> bool:
    """Whether it is Del."""
    return event.key() in _KEYS and not event.modifiers() & ~_IGNORED


def is_trash(event: QKeyEvent) -> bool:
    """Whether it is Shift+Del."""
    return event.key() in _KEYS and event.modifiers() & ~_IGNORED == Qt.KeyboardModifier.ShiftModifier
