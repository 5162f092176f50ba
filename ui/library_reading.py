"""Reading from the library for a view: at once, or in a thread where that would be felt; the newest question counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import Cancelled, KnownError
from ui.tasks import Progress

if TYPE_CHECKING:
    from app.library import Library
    from ui.tasks import Task, TaskRunner


class LibraryReading(QObject):
    """Asks one question at a time; another one takes its place, and the answer to the former is wanted no more.

    Signals:
        started(Task): it takes a while.
        arrived(object): the answer.
        stopped: the person did not want to wait for it.
        failed(Exception): the library could not be read.
    """

    started = Signal(object)
    arrived = Signal(object)
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, tasks: TaskRunner | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._task: Task | None = None

    def ask(self, read: Callable[[Library, Progress], object], label: str, *, at_once: bool) -> None:
        """Read something.

        Args:
            read: gets the library to read from, and where to say how far it is; called in a thread unless ``at_once``.
            label: what is being done, for the status line.
            at_once: whether it takes no time that would be felt; without a runner of tasks all is read at once.
        """
        self.drop()
        if at_once or self._tasks is None:
            self._read_here(read)
            return
        library = self._library

        def work(progress: Progress) -> object:
            with library.worker() as worker, progress.stopped_by(worker.interrupt):
                return read(worker, progress)

        self._task = self._tasks.run(work, on_done=self._on_done, on_failed=self._on_failed, label=label)
        self.started.emit(self._task)

    def drop(self) -> None:
        """Want no answer any more."""
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _read_here(self, read: Callable[[Library, Progress], object]) -> None:
        try:
            answer = read(self._library, Progress(_tell_nobody))
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.arrived.emit(answer)

    def _on_done(self, answer: object) -> None:
        self._task = None
        self.arrived.emit(answer)

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        if isinstance(error, Cancelled):
            self.stopped.emit()
        else:
            self.failed.emit(error)


def _tell_nobody(done: int, total: int) -> None:
    """What is read at once says nothing of how far it is."""
