"""A number that can be typed or stepped."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

from ui import theme

_INSET = 9


class SpinBox(QSpinBox):
    """Qt's, whose number a style sheet would leave touching the frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.keep_fitted(self, self._on_fit)

    def _on_fit(self) -> None:
        self.lineEdit().setTextMargins(theme.size(_INSET), 0, 0, 0)
