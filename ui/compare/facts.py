"""What is compared of each set of papers, read in a thread where the library is large."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import Cancelled, KnownError
from app.frozen import Frozen
from app.library import Library
from app.metrics.curves import Curve, citation_curve
from app.metrics.estimates import Estimate, Knowing
from app.metrics.series import CountSources, YearRow
from ui import language
from ui.metrics_panel.live import AT_ONCE
from ui.paper_sets import PaperSet
from ui.tasks import Progress, Task, TaskRunner
from ui.widgets.figure_rows import usual_window
from ui.widgets.figure_texts import REPOSITORIES

_SOON = 150
"""Milliseconds after a change until all is read again: many changes in a row are one."""


class SetFacts(Frozen):
    """What is known of one set.

    Attributes:
        estimates: every figure of the registry, and how many repositories are linked, by name.
        sources: by whose counts, and of when.
        years, curve: its papers by year, and its citation curve, for plots.
    """

    papers: PaperSet
    estimates: Mapping[str, Estimate]
    sources: CountSources
    years: tuple[YearRow, ...] = ()
    curve: Curve = Curve()


def read_facts(library: Library, papers: PaperSet) -> SetFacts:
    """Read what is compared of a set."""
    figures, query = library.figures, papers.query
    tally = figures.tally(query, papers.person, detailed=True)
    live = figures.live(query, tally, papers.person, detailed=True)
    histogram: Counter[int] = Counter()
    for counted, alike in tally.items():
        if counted.citations is not None:
            histogram[counted.citations] += alike
    live.tracker.watch_window(*usual_window())
    number, total = library.repository_count(query), sum(tally.values())
    repositories = Estimate(Knowing.EXACT, number, number, total, total)
    sources, years = figures.count_sources(query), figures.year_rows(query)
    estimates = {**live.estimates(), REPOSITORIES: repositories}
    return SetFacts(papers, estimates, sources, years, citation_curve(histogram))


class FactsReader(QObject):
    """Reads the facts of some sets; those of a set are read once, and again only after a change.

    Signals:
        started(Task): it takes a while.
        arrived(tuple): the facts of all sets that were asked for, in order.
        stopped: the person did not want to wait.
        failed(Exception): the library could not be read.
    """

    started = Signal(object)
    arrived = Signal(object)
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._wanted: tuple[PaperSet, ...] = ()
        self._known: dict[PaperSet, SetFacts] = {}
        self._task: Task | None = None
        self._again = QTimer(self, singleShot=True, interval=_SOON)
        self._again.timeout.connect(self.read_again)

    def read(self, sets: Sequence[PaperSet]) -> None:
        """Read the facts of these sets."""
        self.stop()
        self._wanted = tuple(sets)
        missing = [each for each in sets if each not in self._known]
        if not missing:
            self._tell()
        elif self._library.paper_limit <= AT_ONCE:
            self._read_here(missing)
        else:
            self._start(missing)

    def read_again(self) -> None:
        """Read the facts of all sets anew."""
        self._known.clear()
        self.read(self._wanted)

    def read_soon(self) -> None:
        """Read all anew once changes have come to rest."""
        self._again.start()

    def stop(self) -> None:
        """Read nothing any more."""
        self._again.stop()
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _read_here(self, missing: Sequence[PaperSet]) -> None:
        try:
            facts = [read_facts(self._library, each) for each in missing]
        except KnownError as error:
            self.failed.emit(error)
        else:
            self._take(facts)

    def _start(self, missing: Sequence[PaperSet]) -> None:
        def work(progress: Progress) -> list[SetFacts]:
            with self._library.worker() as worker, progress.stopped_by(worker.interrupt):
                return [read_facts(worker, each) for each in progress.count(missing)]

        label = language.tr("Counting papers")
        self._task = self._tasks.run(work, on_done=self._on_done, on_failed=self._on_failed, label=label)
        self.started.emit(self._task)

    def _take(self, facts: Sequence[SetFacts]) -> None:
        self._known.update((each.papers, each) for each in facts)
        self._tell()

    def _tell(self) -> None:
        self.arrived.emit(tuple(self._known[each] for each in self._wanted))

    def _on_done(self, facts: Sequence[SetFacts]) -> None:
        self._task = None
        self._take(facts)

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        if isinstance(error, Cancelled):
            self.stopped.emit()
        else:
            self.failed.emit(error)
