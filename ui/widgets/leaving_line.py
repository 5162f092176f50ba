"""A line that leads somewhere: Esc takes back what is typed in it, and then leaves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui.widgets.left_over_keys import is_left_over


class LeavingLine(QLineEdit):
    """What searches, filters and addresses are typed in; undo and redo are the window's where it has none left.

    Signals:
        left: the person goes on: Esc was pressed while it was empty.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text():
            self.clear()
        else:
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        if is_left_over(self, event):
            event.ignore()
            return False
        return super().event(event)
