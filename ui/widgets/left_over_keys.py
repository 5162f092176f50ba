"""Undo and redo in a line: its own while it has something to take back, and the window's from then on."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


def is_left_over(line: QLineEdit, event: QEvent) -> bool:
    """Whether an event asks if a key is the line's with which there is nothing to undo or redo in it.

    Qt lets a line claim these keys always; who overrides ``event`` ignores such a one, so that the window hears it.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        return not line.isUndoAvailable()
    return event.matches(QKeySequence.StandardKey.Redo) and not line.isRedoAvailable()
