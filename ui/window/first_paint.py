"""The first paint of a window: what is not needed for it can wait until it is over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Waits until one of some widgets has been painted.

    Attributes:
        is_over: it has been.

    Signals:
        painted: it has been, and the window has time for more.
    """

    painted = Signal()

    def __init__(self, widgets: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self.is_over = False
        self._watched = widgets
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.is_over:
            self.is_over = True
            for widget in self._watched:
                widget.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return False
