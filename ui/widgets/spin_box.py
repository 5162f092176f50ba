"""A number that can be typed or stepped."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from ui import theme

_INSET = 9


class SpinBox(QSpinBox):
    """Qt's, whose number a style sheet would leave touching the frame, and that the wheel turns only once it is used.

    Who scrolls a page past it would else change the number without having meant to, and often without seeing it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel alone does not take the keyboard
        theme.keep_fitted(self, self._on_fit)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # the page scrolls

    def _on_fit(self) -> None:
        self.lineEdit().setTextMargins(theme.size(_INSET), 0, 0, 0)
