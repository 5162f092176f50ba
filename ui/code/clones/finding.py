"""Clones that the person has already: looked for under the folders that are watched, and nothing of them touched."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.dates import find_today
from app.errors import KnownError
from app.frozen import replace
from app.git.code_settings import CodeSettings
from app.library import Library
from ui import language
from ui.code.clones.scan_texts import say_found
from ui.code.clones.unlisted import forget_unlisted, list_unlisted
from ui.desk import Desk
from ui.tasks import Lane, Progress, Task
from ui.widgets import file_dialog

if TYPE_CHECKING:
    from app.git.outcomes import ScanOutcome

_LAST = "code_last_scan"
"""Remembers of this library when it was looked for clones last, and how that was said."""


class CloneFinding(QObject):
    """Looks for clones, and says what was found; what was asked for is done, whatever is closed meanwhile.

    Args:
        widget: where errors and news are shown, as long as it is there.

    Signals:
        ended: a scan is over, whatever came of it; another one that was asked for meanwhile is under way.
    """

    ended = Signal()

    def __init__(self, desk: Desk, widget: QWidget) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._widget = widget
        self._settings = CodeSettings(desk.memory)
        self._task: Task | None = None
        self._is_awaited = False
        widget.destroyed.connect(self._leave_if_done)

    @property
    def is_under_way(self) -> bool:
        """Whether it is looking."""
        return self._task is not None and self._task.running

    def last_result(self) -> str:
        """What the last scan of this library found, and when; "" if there was none."""
        when = self._find_last()
        text = self._desk.memory.get_here(_LAST, {}).get("text", "")
        return f"{language.format_moment(when)}: {text}" if when and text else ""

    @property
    def is_due(self) -> bool:
        """Whether folders are watched and were not looked through today."""
        last = self._find_last()
        watched = bool(self._settings.watched_folders)
        return watched and (last is None or last.astimezone().date() != find_today())

    def find(self) -> None:
        """Look under the folders that are watched; where none is, let the person choose one first."""
        if self._settings.watched_folders or self.add_folder():
            self.scan()

    def add_folder(self) -> bool:
        """Let the person choose one more folder; whether there is one more."""
        title = language.tr("A Folder That Holds Clones")
        chosen = file_dialog.choose_folder(self._find_widget(), title, str(Path.home()))
        before = self._settings.watched_folders
        if not chosen:
            return False
        try:
            self._settings.watched_folders = (*before, Path(chosen))
        except KnownError as error:
            self._desk.notices.show_error(error, self._find_widget())
            return False
        return self._settings.watched_folders != before

    def scan(self) -> None:
        """Look under the folders that are watched, in the background, at the person's wish.

        Where that is under way, maybe unasked, of which nothing may be said, it is done once more behind it.
        """

        def take(outcome: ScanOutcome) -> None:
            self._keep(say_found(outcome))
            self._desk.notices.show_notice(say_found(outcome), parent=self._find_widget())

        def fail(error: Exception) -> None:
            self._desk.notices.show_error(error, self._find_widget())

        if self.is_under_way:
            self._is_awaited = True
            return
        forget_unlisted(self._desk.memory)
        self._run(take, fail)

    def scan_quietly(self) -> None:
        """The same unasked: only what is new is said, and what the person listed no more stays so."""

        def take(outcome: ScanOutcome) -> None:
            self._keep(say_found(outcome))
            if outcome.linked:
                self._desk.notices.show_notice(say_found(outcome))

        def fail(error: Exception) -> None:
            if not isinstance(error, KnownError):  # what can be mended is said to whoever asks
                self._desk.notices.show_error(error)

        if self._settings.watched_folders and not self.is_under_way:
            self._run(take, fail)

    def _run(self, on_done: Callable[[ScanOutcome], object], on_failed: Callable[[Exception], object]) -> None:
        library, folders = self._desk.library, self._settings.watched_folders
        unlisted = list_unlisted(self._desk.memory)

        def work(progress: Progress) -> ScanOutcome:
            with library.worker() as worker:
                return _leave_out(worker, worker.clones.scan(folders, progress.report, progress.cancelled), unlisted)

        def take(outcome: ScanOutcome) -> None:
            self._desk.observer.look()
            on_done(outcome)
            self._end()

        def fail(error: Exception) -> None:
            on_failed(error)
            self._end()

        label = language.tr("Looking for clones")
        self._task = self._desk.tasks.run(work, on_done=take, on_failed=fail, label=label, lane=Lane.LOOKS)

    def _end(self) -> None:
        """Do what the person asked for meanwhile, and tell those who are still there."""
        if self._is_awaited:
            self._is_awaited = False
            self.scan()
        self.ended.emit()
        if not isValid(self._widget):
            self._leave_if_done()

    def _leave_if_done(self) -> None:
        """Nobody asks any more: the widget is gone."""
        if not self.is_under_way:
            self.deleteLater()

    def _find_last(self) -> datetime.datetime | None:
        """When this library was looked for clones last; what is kept and is no moment counts as never."""
        try:
            when = datetime.datetime.fromisoformat(self._desk.memory.get_here(_LAST, {}).get("at", ""))
        except (TypeError, ValueError):
            return None
        return when if when.tzinfo is not None else None

    def _keep(self, text: str) -> None:
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        self._desk.memory.set_here(_LAST, {"at": now, "text": text})

    def _find_widget(self) -> QWidget:
        return self._widget if isValid(self._widget) else self._desk.window


def _leave_out(library: Library, outcome: ScanOutcome, unlisted: frozenset[Path]) -> ScanOutcome:
    """Forget again what is to be listed no more."""
    for clone in outcome.linked:
        if clone.path in unlisted:
            library.clones.remove(clone)  # it was found, so nothing is done to its folder
    return replace(outcome, linked=tuple(clone for clone in outcome.linked if clone.path not in unlisted))
