"""The figures of a set of papers, and how they follow changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Protocol

from app.code import Code
from app.dates import find_today
from app.frozen import Frozen
from app.metrics.measures import Counted, CountedPapers, Tally
from app.metrics.tracker import CitationTracker
from app.values import PaperId

if TYPE_CHECKING:
    from app.metrics.estimates import Estimate
    from app.metrics.set_tracker import SetTracker, Window


class Figures(Frozen):
    """The computed figures of a set of papers; None where no paper of the set has a count.

    Attributes:
        papers, papers_with_citations: how many there are, and for how many the count is known.
        with_code: papers that link a repository; with_badge_only: those said to have code that link none.
    """

    papers: int = 0
    papers_with_citations: int = 0
    citations: int | None = None
    h_index: int | None = None
    g_index: int | None = None
    i10_index: int | None = None
    with_code: int = 0
    with_badge_only: int = 0

    @property
    def complete(self) -> bool:
        """Whether every paper has a count, so that the figures are exact and not bounds."""
        return self.papers_with_citations == self.papers


class FigureSource(Protocol):
    """Where the papers of one set are asked for."""

    def tally(self) -> Tally:
        """How many of them are alike."""

    def find(self, ids: Collection[PaperId]) -> Mapping[PaperId, Counted]:
        """What is counted of some papers, those of them that belong to the set."""


class LiveFigures:
    """The figures of a set of papers, kept current from what changes touched.

    Counting the set takes a few milliseconds for 100,000 papers, and is done for each change, until the papers are
    known one by one: reading them takes longer, and may be done elsewhere.

    The few ``figures`` need citations and code alone.  What all others need, the ``tracker``, is made when it is first
    asked for and kept current from then on; of what the source did not say they are unknown.

    Args:
        source: asks the library.
        tally: what the source would say, where that was asked already.
        this_year: by which papers have an age; that of today where none is given.
    """

    def __init__(self, source: FigureSource, tally: Tally | None = None, *, this_year: int | None = None) -> None:
        self._source = source
        self._this_year = this_year or find_today().year
        self._set: SetTracker | None = None
        self._window: Window | None = None
        self._tally: Tally = {}
        self._known: CountedPapers | None = None
        self._moved: dict[PaperId, Counted | None] = {}
        self._papers = 0
        self._count_all(source.tally() if tally is None else tally)

    def reload(self) -> None:
        """Ask for the whole set again, and know its papers no more."""
        self._count_all(self._source.tally())

    def learn(self, papers: CountedPapers) -> None:
        """Know the papers one by one, as they were when the set was counted: changes cost next to nothing then."""
        self._known = papers

    def refresh(self, touched: Collection[PaperId]) -> None:
        """Ask for the touched papers again, and for no others where the papers are known."""
        if self._known is None:
            self.reload()
            return
        current = self._source.find(touched)
        for paper_id in set(touched):
            before = self._moved[paper_id] if paper_id in self._moved else self._known.find(paper_id)
            self._replace(paper_id, before, current.get(paper_id))

    @property
    def figures(self) -> Figures:
        """The figures of the set as it was last heard of."""
        tracker = self._counts
        known = tracker.known > 0
        return Figures(
            papers=self._papers,
            papers_with_citations=tracker.known,
            citations=tracker.citations if known else None,
            h_index=tracker.h_index if known else None,
            g_index=tracker.g_index() if known else None,
            i10_index=tracker.i10_index if known else None,
            with_code=self._codes[Code.LINK],
            with_badge_only=self._codes[Code.BADGE],
        )

    @property
    def tracker(self) -> SetTracker:
        """What all figures are made of; it keeps the window of years that it is told when all is counted again."""
        if self._set is None:
            self._set = self._track()
            self._tally = {}  # with all facts it may be as large as the set
        return self._set

    def estimates(self) -> Mapping[str, Estimate]:
        """Every figure of ``DEFINITIONS``, by name, with what is known of it."""
        from app.metrics.definitions import estimate_all  # noqa: PLC0415 - the cards need none of it

        return estimate_all(self.tracker)

    def _track(self) -> SetTracker:
        """All that was counted, and what moved since."""
        from app.metrics.set_tracker import SetTracker  # noqa: PLC0415 - the cards need none of it

        tracker = SetTracker(self._tally, this_year=self._this_year, window=self._window)
        for paper_id, after in self._moved.items():
            _exchange(tracker, self._known and self._known.find(paper_id), after)
        return tracker

    def _count_all(self, tally: Tally) -> None:
        self._window = self._set.window if self._set is not None else self._window
        self._known, self._moved, self._set = None, {}, None
        self._tally = tally
        self._papers = sum(tally.values())
        counts: Counter[int] = Counter()
        self._codes: Counter[Code] = Counter()
        for paper, papers in tally.items():
            self._codes[paper.code] += papers
            if paper.citations is not None:
                counts[paper.citations] += papers
        self._counts = CitationTracker(counts)

    def _replace(self, paper_id: PaperId, before: Counted | None, after: Counted | None) -> None:
        if before == after:
            return
        self._moved[paper_id] = after
        if self._set is not None:
            _exchange(self._set, before, after)
        if before is not None:
            self._count(before, -1)
        if after is not None:
            self._count(after, 1)

    def _count(self, paper: Counted, sign: int) -> None:
        self._papers += sign
        self._codes[paper.code] += sign
        if paper.citations is not None:
            (self._counts.add if sign > 0 else self._counts.remove)(paper.citations)


def _exchange(tracker: SetTracker, before: Counted | None, after: Counted | None) -> None:
    if before is not None:
        tracker.remove(before)
    if after is not None:
        tracker.add(after)
