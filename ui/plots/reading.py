"""What plots are made of, read from the library in a thread and again where a change bears on it."""

from __future__ import annotations

import logging
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.frozen import Frozen
from app.search_query import Everything, Query
from app.search_query.moving import may_move
from app.values import ResearcherId
from ui import language
from ui.library_reading import LibraryReading

if TYPE_CHECKING:
    from app.changes import Touched
    from app.library import Library
    from app.metrics.curves import Curve
    from app.metrics.series import AgePoint, YearRow
    from app.papers import StatedFigures
    from ui.library_observer import LibraryObserver
    from ui.tasks import Progress, TaskRunner

log = logging.getLogger(__name__)

SOON = 250
"""Milliseconds that changes are gathered before plots are made anew."""

_BEARING = (
    ("papers", ("issued", "subject", "citations", "code_badge")),
    ("paper_repositories", ()),
    ("profiles", ()),
    ("profile_figures", ()),
)


class PlotFacts(Frozen):
    """What is known of a set of papers.

    Attributes:
        rows, points: its papers by year and subject; by year and count.
        curve: its citation curve, and ``uncounted`` the papers that have no place on it.
        history: what the pages of the researcher stated, where it is one's.
    """

    rows: tuple[YearRow, ...]
    points: tuple[AgePoint, ...]
    curve: Curve
    uncounted: int
    history: tuple[StatedFigures, ...] = ()

    @property
    def papers(self) -> int:
        """How many papers there are."""
        return sum(row.papers for row in self.rows)


class PlotReader(LibraryReading):
    """Reads ``PlotFacts`` while it is followed; changes some at a time."""

    def __init__(
        self, library: Library, observer: LibraryObserver, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(library, tasks, parent)
        self._query: Query = Everything()
        self._person: ResearcherId | None = None
        self._is_followed = False
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._read)
        self.failed.connect(self._on_unreadable)
        observer.touched.connect(self._on_touched)

    def show(self, query: Query, person: ResearcherId | None = None) -> None:
        """Read of these papers, and follow their changes from now on."""
        self._query, self._person = query, person
        self._is_followed = True
        self._read()

    def forget(self) -> None:
        """Read nothing any more."""
        self._is_followed = False
        self._soon.stop()
        self.drop()

    def _on_touched(self, touched: Touched) -> None:
        bears = any(touched.moved(table, *columns) for table, columns in _BEARING)
        if self._is_followed and (bears or may_move(self._query, touched)):
            self._soon.start()

    def _read(self) -> None:
        self._soon.stop()
        query, person = self._query, self._person

        def read(library: Library, _: Progress) -> PlotFacts:
            import numpy  # noqa: F401, PLC0415 - a tenth of a second that the window need not wait for

            return read_facts(library, query, person)

        self.ask(read, language.tr("Counting papers"), at_once=False)

    def _on_unreadable(self, error: Exception) -> None:
        """The plots stay as they were; whoever shows the papers tells what is wrong."""
        log.info("The plots could not be read: %s", error)


def read_facts(library: Library, query: Query, person: ResearcherId | None = None) -> PlotFacts:
    """What plots of these papers are made of.

    Raises:
        LibraryError: the library cannot be read.
    """
    from app.metrics.curves import citation_curve  # noqa: PLC0415 - the first plot needs it

    histogram: Counter[int | None] = Counter()
    for paper, papers in library.figures.tally(query).items():
        histogram[paper.citations] += papers
    uncounted = histogram.pop(None, 0)
    return PlotFacts(
        rows=library.figures.year_rows(query),
        points=library.figures.age_points(query),
        curve=citation_curve({count: papers for count, papers in histogram.items() if count is not None}),
        uncounted=uncounted,
        history=library.profile_history(person) if person is not None else (),
    )
