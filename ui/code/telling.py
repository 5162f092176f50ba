"""News of clones and what went wrong with them, each with the next step: a button that takes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.errors import KnownError
from ui.actions import make_choice
from ui.desk import Desk

Do = Callable[[], object]


class Telling(QObject):
    """Shows one thing at a time in the window's notices."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self.window = desk.window
        self._notices = desk.notices
        self._step: QAction | None = None
        self._told = ""

    def say(self, text: str, step: str = "", do: Do | None = None) -> None:
        """Passing news, perhaps with a step that is named."""
        self._told = text
        self._notices.show_notice(text, self._make_step(step, do))

    def say_failed(self, error: BaseException, step: str = "", do: Do | None = None) -> None:
        """What went wrong, perhaps with a step that mends it."""
        self._told = error.what if isinstance(error, KnownError) else ""
        self._notices.show_error(error, action=self._make_step(step, do))

    def withdraw(self) -> None:
        """Tell no more of what came of an earlier step: another one begins."""
        if self._told:
            self._notices.withdraw_news(self._told)

    def _make_step(self, text: str, do: Do | None) -> QAction | None:
        if self._step is not None:
            self._step.deleteLater()
            self._step = None
        if do is None:
            return None
        step = self._step = make_choice(text, None, self)
        step.triggered.connect(lambda _: self._notices.withdraw(step))
        step.triggered.connect(lambda _: do())
        return step
