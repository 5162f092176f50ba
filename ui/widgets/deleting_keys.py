"""The keys that remove: Del and Shift+Del, and what a person on macOS presses, whose keyboards have no Del.

One that is held down removes once: what comes next in a list is never removed by a finger that was slow.
"""

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
    return _is_pressed(event) and not event.modifiers() & ~_IGNORED


def is_trash(event: QKeyEvent) -> bool:
    """Whether it is Shift+Del."""
    return _is_pressed(event) and event.modifiers() & ~_IGNORED == Qt.KeyboardModifier.ShiftModifier


def _is_pressed(event: QKeyEvent) -> bool:
    return event.key() in _KEYS and not event.isAutoRepeat()
