"""Telling of what moves with every key, and no more often than a person can see."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

PAUSE = 90
"""Milliseconds between two tellings while a key is held down."""


class Settling(QObject):
    """Tells of a move at once if it is the first for a while; of those that follow quickly, now and then and at last.

    Signals:
        settled: what moved has come to rest, or has moved for a while.
    """

    settled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._told = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_awaited(self) -> bool:
        """Whether something moved that was not told yet."""
        return self._timer.isActive()

    def note(self) -> None:
        """It moved."""
        rested = self._told.elapsed() if self._told.isValid() else PAUSE
        self._timer.start(max(PAUSE - rested, 0))

    def stop(self) -> None:
        """Tell nothing more."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        self.settled.emit()
        self._told.start()
