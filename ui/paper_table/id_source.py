"""Where the table's list of ids comes from: at once where it is short, else first a screenful and then the rest."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.errors import Cancelled
from app.library import Library
from app.search_query import Order, Query
from ui import language
from ui.tasks import Progress, Task, TaskRunner

AT_ONCE = 20_000
"""Papers of a library up to which any list is read where it is asked for, within a few milliseconds."""

_SCREENFUL = 256
"""Rows that the tallest window shows, with room to scroll until the rest has come."""


class IdSource(QObject):
    """Asks the library for lists; a list that is asked for while another is on its way takes its place.

    Args:
        runner: does the long work; without one every list is read at once.

    Signals:
        arrived(array, bool): the ids from the first on, and whether these are all.
        failed(Exception): the rest of a list could not be read.
    """

    arrived = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, library: Library, runner: TaskRunner | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._stop: Callable[[], None] = _do_nothing
        self._held = False
        self._next: _Reading | None = None

    def ask(self, query: Query, order: Order, *, anew: bool) -> None:
        """Ask for a list; ``anew`` where another one is shown by now, so that the first rows are wanted at once."""
        self.stop()
        if self._runner is None or self._library.paper_limit <= AT_ONCE:
            self.arrived.emit(self._library.paper_ids(query, order), True)
            return
        if anew:
            page = self._library.first_page(query, order, _SCREENFUL)
            self.arrived.emit(page.ids, page.complete)
            if page.complete:
                return
        self._next = _Reading(self._library, query, order)
        if not self._held:
            self.read_rest()

    def hold_rest(self) -> None:
        """Leave the rest of a list until ``read_rest``: a thread at work would slow down the first paint."""
        self._held = True

    def read_rest(self) -> None:
        """Read the rest of the list that was asked for, if that was held, and hold no other one."""
        self._held = False
        if self._next is not None and self._runner is not None:
            self._stop = self._next.start(self._runner, self._on_read, self._on_failed)
        self._next = None

    def stop(self) -> None:
        """Read nothing more of the list that was asked for."""
        self._next = None
        self._stop()

    def _on_read(self, ids: array[int]) -> None:
        self._stop = _do_nothing
        self.arrived.emit(ids, True)

    def _on_failed(self, error: Exception) -> None:
        self._stop = _do_nothing
        if not isinstance(error, Cancelled):
            self.failed.emit(error)


class _Reading:
    """One list being read in a thread; stopping it interrupts SQLite in the middle of its work."""

    def __init__(self, library: Library, query: Query, order: Order) -> None:
        self._library = library
        self._query = query
        self._order = order
        self._lock = threading.Lock()
        self._worker: Library | None = None
        self._task: Task | None = None

    def start(
        self, runner: TaskRunner, on_done: Callable[[array[int]], None], on_failed: Callable[[Exception], None]
    ) -> Callable[[], None]:
        """Begin; returns what stops it."""
        self._task = runner.run(self._read, on_done=on_done, on_failed=on_failed, label=language.tr("Listing papers"))
        return self._stop

    def _read(self, progress: Progress) -> array[int]:
        with self._library.worker() as worker:
            with self._lock:
                if progress.cancelled():
                    raise Cancelled
                self._worker = worker
            try:
                return worker.paper_ids(self._query, self._order)
            finally:
                with self._lock:
                    self._worker = None

    def _stop(self) -> None:
        if self._task is not None:
            self._task.drop()
        with self._lock:
            if self._worker is not None:
                self._worker.interrupt()


def _do_nothing() -> None:
    """Nothing is on its way."""
