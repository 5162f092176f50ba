"""Long work off the GUI thread, with progress and cancel; what comes of it is delivered in the GUI thread."""

from __future__ import annotations

import contextlib
import enum
import gc
import logging
import threading
import time
from collections.abc import Callable, Collection, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from app.errors import Cancelled, RefshelfError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

log = logging.getLogger(__name__)

T = TypeVar("T")

_REPORT_INTERVAL = 0.05
"""Seconds between two reports of one task that reach the window: more would only keep it busy."""

_TIDY_INTERVAL = 5.0
"""Seconds between two collections of young garbage while tasks run, which a clone may do for minutes."""


class Lane(enum.Enum):
    """Where work queues, two pieces under way at a time: what waits for a network keeps nothing else waiting.

    NETWORK is for clones and updates, LOOKS for what looks through folders, which may be slow ones.
    """

    USUAL = enum.auto()
    NETWORK = enum.auto()
    LOOKS = enum.auto()


class Progress:
    """What work in a thread is handed: where it says how far it is, and asks whether to go on."""

    def __init__(self, deliver: Callable[[int, int], object]) -> None:
        self._deliver = deliver
        self._cancelled = threading.Event()
        self._last = 0.0
        self._lock = threading.Lock()
        self._stop: Callable[[], object] | None = None

    def report(self, done: int, total: int) -> None:
        """Say that so much of so much is done; a total of 0 is not known yet."""
        now = time.monotonic()
        if now - self._last >= _REPORT_INTERVAL or done == total:
            self._last = now
            self._deliver(done, total)

    def count(self, items: Collection[T]) -> Iterator[T]:
        """The items one by one, each reported when the next one is asked for.

        Raises:
            Cancelled: it was cancelled meanwhile.
        """
        for done, item in enumerate(items):
            if self.cancelled():
                raise Cancelled
            self.report(done, len(items))
            yield item

    def cancelled(self) -> bool:
        """Whether the person wants it stopped; the work then raises Cancelled."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop."""
        with self._lock:
            self._cancelled.set()
            if self._stop is not None:
                self._stop()

    @contextlib.contextmanager
    def stopped_by(self, stop: Callable[[], object]) -> Iterator[None]:
        """While the block runs, ``cancel`` calls ``stop`` too, for work that cannot ask whether to go on.

        Raises:
            Cancelled: it was cancelled before.
        """
        with self._lock:
            if self.cancelled():
                raise Cancelled
            self._stop = stop
        try:
            yield
        finally:
            with self._lock:
                self._stop = None


class _Relay(QObject):
    """Carries what threads say to the GUI thread; it outlives every thread, unlike the tasks.

    Signals:
        begun(Task): a thread has begun with it.
        reported(Task, int, int): so much of so much is done.
        finished(Task, object, object): the result, or None and the exception.
    """

    begun = Signal(object)
    reported = Signal(object, int, int)
    finished = Signal(object, object, object)


class Task(QObject):
    """One piece of work under way; lives in the GUI thread.

    Attributes:
        label: what it does, "Importing weize-chen.txt".
        writes: it changes the library.
        holds_window: the person is asked before the window is closed and it is cancelled.
        waits: no thread has begun with it.
        reported: how far it is, so much of so much; of 0 while that is not known.
        running: its result has not been delivered yet, and somebody still wants it.

    Signals:
        begun: it waits no more.
        progressed(int, int): so much of so much is done.
        ended: the result or the error is about to be delivered, or nobody wants it any more.
    """

    begun = Signal()
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(
        self,
        label: str,
        relay: _Relay,
        on_done: Callable[[Any], object],
        on_failed: Callable[[Exception], object],
        *,
        writes: bool = False,
        holds_window: bool = False,
    ) -> None:
        super().__init__()
        self.label = label
        self.writes = writes
        self.holds_window = holds_window
        self.waits = True
        self.reported = (0, 0)
        self.running = True
        self._progress = Progress(lambda done, total: relay.reported.emit(self, done, total))
        self._relay = relay
        self._on_done = on_done
        self._on_failed = on_failed
        self._future: Future[None] | None = None

    def submit(self, executor: ThreadPoolExecutor, work: Callable[[Progress], object]) -> None:
        """Have the work done as soon as a thread is free."""
        self._future = executor.submit(self.work_in_thread, work)

    def cancel(self) -> None:
        """Ask the work to stop; it then ends with Cancelled as its error, at once where it has not begun."""
        self._progress.cancel()
        if self._future is not None and not self._future.cancelled() and self._future.cancel():
            self._relay.finished.emit(self, None, Cancelled())

    def drop(self) -> None:
        """Cancel, and deliver nothing any more."""
        self.cancel()
        self._end()

    def work_in_thread(self, work: Callable[[Progress], object]) -> None:
        """Do the work and hand what comes of it to the relay; called in a thread."""
        self.waits = False
        self._relay.begun.emit(self)
        try:
            result = work(self._progress)
        except Exception as error:
            if not isinstance(error, RefshelfError):
                log.info("A task failed: %s", self.label, exc_info=error)
            self._relay.finished.emit(self, None, error)
        else:
            self._relay.finished.emit(self, result, None)

    def take_begin(self) -> None:
        """Tell that it has begun; called in the GUI thread."""
        if self.running:
            self.begun.emit()

    def take_report(self, done: int, total: int) -> None:
        """Tell how far it is; called in the GUI thread."""
        if self.running:
            self.reported = (done, total)
            self.progressed.emit(done, total)

    def take_outcome(self, result: object, error: Exception | None) -> None:
        """Deliver what came of it, unless nobody wants it; called in the GUI thread."""
        if not self.running:
            return
        self._end()
        if error is None:
            _deliver(self._on_done, result)
        else:
            _deliver(self._on_failed, error)

    def _end(self) -> None:
        if self.running:
            self.running = False
            self.ended.emit()


class _Tidying:
    """Keeps garbage from being collected while any task runs.

    It is collected in whichever thread asks for memory, and a closed window among it would be destroyed there:
    Qt and Python then wait for each other for ever.
    """

    def __init__(self) -> None:
        self._holders = 0
        self._was_on = False
        self._last = 0.0

    def hold(self) -> None:
        """A task begins."""
        if not self._holders:
            self._was_on = gc.isenabled()
            self._last = time.monotonic()
            gc.disable()
        self._holders += 1

    def tidy(self) -> None:
        """Collect what is young, if that is due; called in the GUI thread."""
        now = time.monotonic()
        if self._was_on and now - self._last >= _TIDY_INTERVAL:
            self._last = now
            gc.collect(1)

    def release(self) -> None:
        """A task is over."""
        self._holders -= 1
        if not self._holders and self._was_on:
            gc.enable()


_tidying = _Tidying()


class TaskRunner(QObject):
    """Runs tasks in threads of its own.

    Signals:
        started(Task): work was taken on.
    """

    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executors: dict[Lane, ThreadPoolExecutor] = {}
        self._tasks: set[Task] = set()
        self._is_closed = False
        self._relay = _Relay(self)
        self._relay.begun.connect(self._on_begun, Qt.ConnectionType.QueuedConnection)
        self._relay.reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)
        self._relay.finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def tasks(self) -> frozenset[Task]:
        """The tasks under way."""
        return frozenset(self._tasks)

    @property
    def holding(self) -> list[Task]:
        """Those for which the person is asked before the window is closed, by what they do."""
        held = (task for task in self._tasks if task.holds_window and task.running)
        return sorted(held, key=lambda task: task.label)

    def run(
        self,
        work: Callable[[Progress], T],
        *,
        on_done: Callable[[T], object],
        on_failed: Callable[[Exception], object],
        on_progress: Callable[[int, int], object] | None = None,
        label: str,
        writes: bool = False,
        holds_window: bool = False,
        lane: Lane = Lane.USUAL,
    ) -> Task:
        """Do ``work`` in a thread; one of ``on_done`` and ``on_failed`` is called, later, in the GUI thread.

        They are not called where they are methods of a widget that is gone by then.  Nor is anything begun once this is
        closed: a timer, or a window that comes to the front once more, may ask while everything goes.

        Args:
            writes: the work changes the library.
            holds_window: the person is asked before the window is closed and the work is cancelled.
            lane: where it waits for its turn.
        """
        task = Task(label, self._relay, on_done, on_failed, writes=writes, holds_window=holds_window)
        if self._is_closed:
            task.drop()
            return task
        if on_progress is not None:
            task.progressed.connect(on_progress)
        self._tasks.add(task)
        _tidying.hold()
        self.started.emit(task)
        if lane not in self._executors:
            self._executors[lane] = _make_executor()
        task.submit(self._executors[lane], work)
        return task

    def close(self) -> None:
        """Cancel everything, wait for it to stop, and deliver nothing any more."""
        self._is_closed = True
        for task in self.tasks:
            task.drop()
        for executor in self._executors.values():
            executor.shutdown(wait=True, cancel_futures=True)
        while self._tasks:
            self._tasks.pop()
            _tidying.release()

    def _on_begun(self, task: Task) -> None:
        task.take_begin()

    def _on_reported(self, task: Task, done: int, total: int) -> None:
        _tidying.tidy()
        task.take_report(done, total)

    def _on_finished(self, task: Task, result: object, error: Exception | None) -> None:
        if task in self._tasks:
            self._tasks.discard(task)
            _tidying.release()
        task.take_outcome(result, error)


def _make_executor() -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - the start of the program has no long work

    return ThreadPoolExecutor(max_workers=2, thread_name_prefix="refshelf-task")


def _deliver(callback: Callable[[Any], object], outcome: object) -> None:
    """Call back, unless what is to hear of it was closed and is gone."""
    owner = getattr(callback, "__self__", None)
    if not isinstance(owner, QObject) or isValid(owner):
        callback(outcome)
