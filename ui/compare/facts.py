"""What is compared of each set of papers, read in a thread where the library is large."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.frozen import Frozen
from app.library import Library
from app.library.paper_sets import PaperSet
from app.metrics.curves import Curve, citation_curve
from app.metrics.estimates import Estimate, make_exact
from app.metrics.series import CountSources, YearRow
from ui import language
from ui.library_reading import LibraryReading
from ui.metrics_panel.live import AT_ONCE
from ui.tasks import Progress, TaskRunner
from ui.widgets.figure_texts import REPOSITORIES
from ui.widgets.figure_years import Years

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


def read_facts(library: Library, papers: PaperSet, years_of_h: Years) -> SetFacts:
    """Read what is compared of a set; the h-index of years is of those years."""
    figures, query = library.figures, papers.query
    tally = figures.tally(query, papers.person, detailed=True)
    live = figures.live(query, tally, papers.person, detailed=True)
    histogram: Counter[int] = Counter()
    for counted, alike in tally.items():
        if counted.citations is not None:
            histogram[counted.citations] += alike
    live.tracker.watch_window(*years_of_h)
    repositories = make_exact(library.repository_count(query), sum(tally.values()))
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

    def __init__(self, library: Library, tasks: TaskRunner, years_of_h: Years, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._years_of_h = years_of_h
        self._reading = LibraryReading(library, tasks, self)
        self._wanted: tuple[PaperSet, ...] = ()
        self._known: dict[PaperSet, SetFacts] = {}
        self._again = QTimer(self, singleShot=True, interval=_SOON)
        self._again.timeout.connect(self.read_again)
        self._reading.arrived.connect(self._on_arrived)
        for heard, told in (("started", self.started), ("stopped", self.stopped), ("failed", self.failed)):
            getattr(self._reading, heard).connect(told)

    def read(self, sets: Sequence[PaperSet]) -> None:
        """Read the facts of these sets."""
        self.stop()
        self._wanted = tuple(sets)
        missing = [each for each in sets if each not in self._known]
        if not missing:
            self._tell()
            return

        def read(library: Library, progress: Progress) -> list[SetFacts]:
            return [read_facts(library, each, self._years_of_h) for each in progress.count(missing)]

        at_once = self._library.paper_limit <= AT_ONCE
        self._reading.ask(read, language.tr("Counting papers"), at_once=at_once)

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
        self._reading.drop()

    def _on_arrived(self, facts: Sequence[SetFacts]) -> None:
        self._known.update((each.papers, each) for each in facts)
        self._tell()

    def _tell(self) -> None:
        self.arrived.emit(tuple(self._known[each] for each in self._wanted))
