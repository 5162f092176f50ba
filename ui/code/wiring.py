"""The features of code, made together: what can be done with repositories, and who asks for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.changes import Touched
from ui.code.chosen import ChosenCode
from ui.code.clones.cloning import CodeCloning
from ui.code.clones.finding import CloneFinding
from ui.code.clones.keeping import CloneKeeping
from ui.code.code_actions import CodeActions
from ui.desk import Desk

SCAN_AFTER = 3_000
"""Milliseconds until clones are looked for: after the start of the window or of a day, or when repositories came in."""


class CodeWiring(QObject):
    """Makes the features.

    Args:
        show_settings: opens the settings on the page of code.

    Attributes:
        cloning: clones, updates, removes and opens clones.
        finding: looks for clones that the person has.
        chosen: what the actions are about; a view with repositories of its own is added there.
    """

    def __init__(self, desk: Desk, show_settings: Callable[[], object]) -> None:
        super().__init__(desk.window)
        self.cloning = CodeCloning(desk)
        self.cloning.settings_requested.connect(show_settings)
        self.chosen = ChosenCode(desk)
        self.finding = CloneFinding(desk, desk.window)
        desk.actions["find_clones"].triggered.connect(self.finding.find)
        self._scan_soon = QTimer(self, singleShot=True, interval=SCAN_AFTER)
        self._scan_soon.timeout.connect(self.finding.scan_quietly)
        desk.observer.touched.connect(self._on_touched)
        desk.observer.day_turned.connect(self._scan_if_due)
        self._scan_if_due()
        self._kept = (CodeActions(desk, self.cloning, self.chosen), CloneKeeping(desk))

    def _scan_if_due(self) -> None:
        if self.finding.is_due:
            self._scan_soon.start()

    def _on_touched(self, touched: Touched) -> None:
        if touched.moved("repositories"):
            self._scan_soon.start()
