"""Letters typed in the table, one after the other, as the beginning of what is looked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

SILENCE = 1_000
"""Milliseconds without a letter after which the next one begins anew."""


class TypeAhead(QObject):
    """What was typed so far.

    Attributes:
        text: "" once a while has passed.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.text = ""
        self._timer = QTimer(self, singleShot=True, interval=SILENCE)
        self._timer.timeout.connect(self.end)

    def add(self, letters: str) -> str:
        """Take what was typed now; returns all that was typed without a pause."""
        self.text += letters
        self._timer.start()
        return self.text

    def end(self) -> None:
        """Forget what was typed; the next letter begins anew."""
        self._timer.stop()
        self.text = ""
