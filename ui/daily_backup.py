"""The backup of the day, made while the window is open: in a thread, after the start and every hour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.library import Library
from ui import language
from ui.notices import Notices
from ui.tasks import Progress, Task, TaskRunner

if TYPE_CHECKING:
    from app.library.backups import Backup

FIRST_AFTER = 5_000
"""Milliseconds after the first paint: the person is looking, and the disk is quiet again."""

EVERY = 60 * 60 * 1000
"""Milliseconds between two looks whether one is due."""


class DailyBackup(QObject):
    """Sees to it that a library that is used has a backup of each day on which it changed."""

    def __init__(self, library: Library, tasks: TaskRunner, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._notices = notices
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.make)

    def start(self) -> None:
        """Make one soon if it is due, and look again every hour."""
        self._timer.start(EVERY)
        QTimer.singleShot(FIRST_AFTER, self, self.make)

    def make(self) -> None:
        """Make one now if it is due and none is under way."""
        if self._task is None or not self._task.running:
            self._task = self._tasks.run(
                self._make_in_thread, on_done=self._on_done, on_failed=self._on_failed, label=language.tr("Backing up")
            )

    def _make_in_thread(self, progress: Progress) -> Backup | None:
        from app.library.backups import Watch  # noqa: PLC0415 - the start has no need of it

        with self._library.worker() as worker:
            return worker.backups.make_daily(Watch(progress.report, progress.cancelled))

    def _on_done(self, backup: Backup | None) -> None:
        """Nothing to say: what works by itself is no news."""

    def _on_failed(self, error: Exception) -> None:
        self._notices.show_error(error)
