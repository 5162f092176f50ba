"""The figures of the view that is shown, and how they follow changes; in a large library threads count them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import Cancelled
from app.search_query import Everything, Query
from app.search_query.moving import follows_others, may_move
from ui import language

if TYPE_CHECKING:
    from app.changes import Touched
    from app.library import Library
    from app.metrics import CountedPapers, Figures, LiveFigures
    from app.metrics.estimates import Estimate
    from app.values import ResearcherId
    from ui.tasks import Progress, Task, TaskRunner

log = logging.getLogger(__name__)

T = TypeVar("T")

AT_ONCE = 5_000
"""Papers of a library up to which figures are counted where they are asked for."""

_MANY = 1_000
"""Papers of one change up to which they are asked for where it was made known."""

_LEARNT_AFTER = 400
"""Milliseconds that a view is looked at before its papers are read one by one: not for each that is passed by."""


class _Counted(NamedTuple):
    """What a thread counted, at a revision of the library."""

    revision: int
    live: LiveFigures
    repositories: int


class PanelFigures(QObject):
    """What is known of the papers of one view.

    Attributes:
        detailed: all figures are wanted, and not only the few of the cards, which are read in less time; it holds
            from when papers are shown next.
        repositories: how many different ones the papers link.

    Signals:
        arrived: the figures are known, or are others now.
    """

    arrived = Signal()

    def __init__(
        self, library: Library, tasks: TaskRunner | None, parent: QObject | None = None, *, detailed: bool = False
    ) -> None:
        super().__init__(parent)
        self.repositories = 0
        self._library = library
        self._tasks = tasks
        self.detailed = detailed
        self._query: Query = Everything()
        self._person: ResearcherId | None = None
        self._window: tuple[int | None, int | None] = (None, None)
        self._live: LiveFigures | None = None
        self._is_learnt = False
        self._revision = -1
        self._task: Task | None = None
        self._learn_soon = QTimer(self, singleShot=True, interval=_LEARNT_AFTER)
        self._learn_soon.timeout.connect(self._on_learn_soon)

    @property
    def figures(self) -> Figures | None:
        """The figures; None as long as they are being counted."""
        return None if self._live is None else self._live.figures

    @property
    def estimates(self) -> Mapping[str, Estimate] | None:
        """All figures by name, with what is known of each; None as long as they are being counted."""
        return None if self._live is None else self._live.estimates()

    @property
    def is_known(self) -> bool:
        """Whether the figures are known, and not being counted for the first time."""
        return self._live is not None

    def watch_window(self, first: int | None, last: int | None) -> None:
        """Have the h-index of the papers of these years; None is no limit."""
        self._window = (first, last)
        if self._live is not None:
            self._live.tracker.watch_window(first, last)
            self.arrived.emit()

    def forget(self) -> None:
        """Know nothing, and ask for nothing any more."""
        self._stop()
        self._live = None

    def show(self, query: Query, person: ResearcherId | None = None) -> None:
        """Count these papers, which are those of a person perhaps."""
        self.forget()
        self._query, self._person = query, person
        self._count()

    def follow(self, touched: Touched) -> None:
        """Take in a change that bears on the figures."""
        if self._live is None and self._task is None:
            return
        links_moved = touched.moved("paper_repositories") or may_move(self._query, touched)
        if self._live is None or not self._is_learnt or not touched.papers or follows_others(self._query):
            self._count()
            return
        if self._is_large() and len(touched.papers) > _MANY:
            self._count()  # to ask for each would take longer than a thread does that asks for all
            return
        self._live.refresh(touched.papers)
        if links_moved and self._is_large():
            self._count()
        elif links_moved:
            self.repositories = self._library.repository_count(self._query)
        self.arrived.emit()

    # --- inside

    def _is_large(self) -> bool:
        return self._tasks is not None and self._library.paper_limit > AT_ONCE

    def _stop(self) -> None:
        self._learn_soon.stop()
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _count(self) -> None:
        """Count all of it; what was known of the papers one by one is of no use any more."""
        self._stop()
        self._is_learnt = False
        if self._is_large():
            self._run(self._count_in, self._on_counted)
            return
        self._take(self._count_in(self._library))
        self._learn(self._read_counted(self._library))

    def _count_in(self, library: Library) -> _Counted:
        """Count the papers; in a thread, since what all figures are made of takes its time too."""
        query, person = self._query, self._person
        revision, (tally, repositories) = _read_steadily(
            library,
            lambda: (
                library.figures.tally(query, person, detailed=self.detailed),
                library.repository_count(query),
            ),
        )
        live = self._library.figures.live(query, tally, person, detailed=self.detailed)
        if self.detailed:
            live.tracker.watch_window(*self._window)
        return _Counted(revision, live, repositories)

    def _read_counted(self, library: Library) -> CountedPapers:
        return library.figures.counted_papers(self._query, self._person, detailed=self.detailed)

    def _on_counted(self, counted: _Counted) -> None:
        self._task = None
        self._take(counted)
        self._learn_soon.start()

    def _take(self, counted: _Counted) -> None:
        self._live = counted.live
        self._revision, self.repositories = counted.revision, counted.repositories
        self.arrived.emit()

    def _on_learn_soon(self) -> None:
        self._run(
            lambda worker: _read_steadily(worker, lambda: self._read_counted(worker)),
            self._on_learnt,
        )

    def _on_learnt(self, found: tuple[int, CountedPapers]) -> None:
        self._task = None
        revision, papers = found
        if revision == self._revision:
            self._learn(papers)
        else:
            self._count()  # something moved in between, and with it what these papers were counted as

    def _learn(self, papers: CountedPapers) -> None:
        if self._live is not None:
            self._live.learn(papers)
            self._is_learnt = True

    def _run(self, read: Callable[[Library], T], on_done: Callable[[T], object]) -> None:
        library, tasks = self._library, self._tasks
        assert tasks is not None  # a library is large only where there are some

        def work(progress: Progress) -> T:
            with library.worker() as worker, progress.stopped_by(worker.interrupt):
                return read(worker)

        label = language.tr("Counting papers")
        self._task = tasks.run(work, on_done=on_done, on_failed=self._on_failed, label=label)

    def _on_failed(self, error: Exception) -> None:
        """The figures stay as they were; whoever shows the papers tells what is wrong."""
        self._task = None
        if not isinstance(error, Cancelled):
            log.info("The figures could not be counted: %s", error)


def _read_steadily(library: Library, read: Callable[[], T]) -> tuple[int, T]:
    """What is read at one revision of the library, and which that is."""
    while True:
        revision = library.revision
        found = read()
        if library.revision == revision:
            return revision, found
