"""How far long work is; where nobody knows, that it is under way."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from ui import language, theme


class ProgressBar(QProgressBar):
    """A bar without a number; where the length is not known it moves, and stands still where less motion is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = 1
        self.setTextVisible(False)
        self.setAccessibleName(language.tr("Progress"))
        theme.keep_fitted(self, self._on_fit)

    def show_progress(self, done: int, total: int) -> None:
        """So much of so much is done; a total of 0 is not known."""
        self._total = total
        self._on_fit()
        if total:
            self.setValue(done)

    def _on_fit(self) -> None:
        if self._total:
            self.setRange(0, self._total)
            self._mark("")
        elif theme.motion():
            self.setRange(0, 0)
            self._mark("")
        else:
            self.setRange(0, 1)
            self.setValue(1)
            self._mark("still")

    def _mark(self, state: str) -> None:
        if self.property("state") != state:
            self.setProperty("state", state)
            theme.restyle(self)
