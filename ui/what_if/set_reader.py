"""Reads the papers of a set for the sandbox, in a thread where the library is large, and again after each change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import Cancelled, KnownError
from app.library import Library
from ui import language
from ui.metrics_panel.live import AT_ONCE
from ui.paper_sets import PaperSet
from ui.tasks import Progress, Task, TaskRunner
from ui.what_if.readings import ReadSet, Supposed, read_set

_SOON = 150
"""Milliseconds after a change until the set is read again: many changes in a row are one."""


class SetReader(QObject):
    """Reads one set.

    Args:
        find_supposed: says what is supposed of the papers, which is told to their figures where they are read.

    Signals:
        started(Task): it takes a while.
        arrived(ReadSet): the papers as they are now.
        stopped: the person did not want to wait.
        failed(Exception): the library could not be read.
    """

    started = Signal(object)
    arrived = Signal(object)
    stopped = Signal()
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        tasks: TaskRunner,
        papers: PaperSet,
        find_supposed: Callable[[], Supposed],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._find_supposed = find_supposed
        self._library = library
        self._tasks = tasks
        self._set = papers
        self._task: Task | None = None
        self._again = QTimer(self, singleShot=True, interval=_SOON)
        self._again.timeout.connect(self.read)

    def read(self) -> None:
        """Read the set, from the beginning where it is being read."""
        self.stop()
        if self._library.paper_limit <= AT_ONCE:
            self._read_here()
            return
        supposed = self._find_supposed()

        def work(progress: Progress) -> ReadSet:
            with self._library.worker() as worker, progress.stopped_by(worker.interrupt):
                return read_set(worker, self._set, supposed)

        self._task = self._tasks.run(
            work, on_done=self._on_done, on_failed=self._on_failed, label=language.tr("Reading the papers")
        )
        self.started.emit(self._task)

    def read_soon(self) -> None:
        """Read the set again once changes have come to rest."""
        self._again.start()

    def stop(self) -> None:
        """Read nothing any more."""
        self._again.stop()
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _read_here(self) -> None:
        try:
            read = read_set(self._library, self._set, self._find_supposed())
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.arrived.emit(read)

    def _on_done(self, read: ReadSet) -> None:
        self._task = None
        self.arrived.emit(read)

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        if isinstance(error, Cancelled):
            self.stopped.emit()
        else:
            self.failed.emit(error)
