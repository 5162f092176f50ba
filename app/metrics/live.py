"""The figures of a set of papers, and how they follow changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from typing import Protocol

from app.frozen import Frozen
from app.metrics.measures import Counted, CountedPapers, Tally
from app.metrics.tracker import CitationTracker
from app.papers import Code
from app.values import PaperId


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

    Args:
        source: asks the library.
        tally: what the source would say, where that was asked already.
    """

    def __init__(self, source: FigureSource, tally: Tally | None = None) -> None:
        self._source = source
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
        tracker = self._tracker
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

    def _count_all(self, tally: Tally) -> None:
        self._known, self._moved = None, {}
        self._papers = sum(tally.values())
        counts: Counter[int] = Counter()
        self._codes: Counter[Code] = Counter()
        for paper, papers in tally.items():
            self._codes[paper.code] += papers
            if paper.citations is not None:
                counts[paper.citations] += papers
        self._tracker = CitationTracker(counts)

    def _replace(self, paper_id: PaperId, before: Counted | None, after: Counted | None) -> None:
        if before == after:
            return
        self._moved[paper_id] = after
        if before is not None:
            self._count(before, -1)
        if after is not None:
            self._count(after, 1)

    def _count(self, paper: Counted, sign: int) -> None:
        self._papers += sign
        self._codes[paper.code] += sign
        if paper.citations is not None:
            (self._tracker.add if sign > 0 else self._tracker.remove)(paper.citations)
