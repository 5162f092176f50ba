"""Clones kept current: looked at again when the person comes back to the window, and every few minutes."""

from __future__ import annotations

import logging
import time

from PySide6.QtCore import QEvent, QObject, QTimer

from app.code import Clone
from app.errors import Cancelled, KnownError
from app.library import Library
from ui import language
from ui.desk import Desk
from ui.tasks import Lane, Progress, Task

log = logging.getLogger(__name__)

EVERY = 5 * 60 * 1000
"""Milliseconds between two looks while nobody does anything."""

AT_LEAST_BETWEEN = 5.0
"""Seconds between two looks: windows come and go to the front quickly."""

FIRST_AFTER = 2_000
"""Milliseconds after the window is complete, when the disk is quiet again."""


class CloneKeeping(QObject):
    """Reads the state of those clones in whose folders something moved; nothing is said of it.

    What is known of clones goes into the library, from which the views hear of it as of any change.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._task: Task | None = None
        self._last = 0.0
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(FIRST_AFTER, self, self.look)
        desk.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and time.monotonic() - self._last > AT_LEAST_BETWEEN:
            self.look()
        return False

    def look(self) -> None:
        """Look at all clones now, unless that is under way."""
        if self._task is not None and self._task.running:
            return
        self._last = time.monotonic()
        library = self._desk.library

        def work(progress: Progress) -> int:
            with library.worker() as worker:
                return _look_at_moved(worker, progress)

        label = language.tr("Looking at clones")
        self._task = self._desk.tasks.run(
            work, on_done=self._on_done, on_failed=self._on_failed, label=label, lane=Lane.LOOKS
        )

    def _on_done(self, read: int) -> None:
        if read:
            self._desk.observer.look()

    def _on_failed(self, error: Exception) -> None:
        """Nobody asked for it: the next look may do better, and whoever asks for something is told what is wrong."""
        if not isinstance(error, KnownError):
            self._desk.notices.show_error(error)


def _look_at_moved(library: Library, progress: Progress) -> int:
    """Read the state of clones that may have moved; how many were read."""
    return sum(_look_at(library, clone, progress) for clone in progress.count(library.clones.find_stale()))


def _look_at(library: Library, clone: Clone, progress: Progress) -> bool:
    try:
        library.clones.look(clone, progress.cancelled)
    except Cancelled:
        raise
    except KnownError as error:  # of one clone, which keeps what was known of it
        log.info("A clone could not be looked at: %s", error)
        return False
    return True
