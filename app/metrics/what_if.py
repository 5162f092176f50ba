"""Figures of a set of papers as it might be: counts changed and papers left out, of which the library hears nothing."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from app.frozen import Frozen
from app.metrics.definitions import estimate_all
from app.metrics.estimates import Estimate
from app.metrics.measures import Counted, CountedPapers, unpack_mark
from app.metrics.set_tracker import SetTracker, Window
from app.values import PaperId


class WhatIf:
    """A set of papers to try changes on.

    Args:
        papers: as they are, with all facts (``library.figures.counted_papers(..., detailed=True)``).
        this_year: by which papers have an age.
        window: the years of which ``h_window`` tells.
    """

    def __init__(self, papers: CountedPapers, *, this_year: int, window: Window | None = None) -> None:
        self._papers = papers
        marks = Counter(papers.marks)
        tally = {unpack_mark(mark): alike for mark, alike in marks.items()}
        self._tracker = SetTracker(tally, this_year=this_year, window=window)
        self._before = estimate_all(self._tracker)
        self._changed: dict[PaperId, Counted | None] = {}

    @property
    def changed(self) -> Mapping[PaperId, Counted | None]:
        """The papers that are others than in the library, as they are here; None where one is left out."""
        return MappingProxyType(self._changed)

    def before(self) -> Mapping[str, Estimate]:
        """Every figure of the papers as they are."""
        return self._before

    def after(self) -> Mapping[str, Estimate]:
        """Every figure of the papers as they might be."""
        return estimate_all(self._tracker)

    def find(self, paper_id: PaperId) -> Counted | None:
        """What is counted of a paper here; None where it is left out.

        Raises:
            KeyError: the set never had it.
        """
        return self._changed[paper_id] if paper_id in self._changed else self._get_original(paper_id)

    def set_count(self, paper_id: PaperId, count: int | None) -> None:
        """Give a paper another count, or none; one that was left out is back with it.

        Raises:
            KeyError: the set never had it.
        """
        self._put(paper_id, self._get_original(paper_id)._replace(citations=count))

    def leave_out(self, paper_id: PaperId) -> None:
        """Count the figures without a paper.

        Raises:
            KeyError: the set never had it.
        """
        self._put(paper_id, None)

    def take_back(self, paper_id: PaperId) -> None:
        """Have a paper as it is in the library again.

        Raises:
            KeyError: the set never had it.
        """
        self._put(paper_id, self._get_original(paper_id))

    def clear(self) -> None:
        """Have all papers as they are in the library again."""
        for paper_id in list(self._changed):
            self.take_back(paper_id)

    def _get_original(self, paper_id: PaperId) -> Counted:
        found = self._papers.find(paper_id)
        if found is None:
            raise KeyError(paper_id)
        return found

    def _put(self, paper_id: PaperId, wanted: Counted | None) -> None:
        now = self.find(paper_id)
        if now is not None:
            self._tracker.remove(now)
        if wanted is not None:
            self._tracker.add(wanted)
        self._changed[paper_id] = wanted
        if wanted == self._get_original(paper_id):
            del self._changed[paper_id]


class Wanting(NamedTuple):
    """A paper that would help, and what it lacks.

    Attributes:
        citations: how many it has; None where nobody knows whether it lacks any.
        missing: how many citations it lacks; where its count is unknown, how many at the most.
    """

    paper_id: PaperId
    citations: int | None
    missing: int


class HNeed(Frozen):
    """What a set of papers needs to have an h-index.

    Attributes:
        h: which one.
        has: how many papers have as many citations as that.
        papers: those that lack the fewest, as many as are needed; those of unknown count follow where there are not as
            many others.
        short: how many papers more the set needs besides.
        unknown: how many papers have an unknown count: any of them may have enough already.
    """

    h: int
    has: int
    papers: tuple[Wanting, ...]
    short: int
    unknown: int

    @property
    def missing(self) -> int:
        """How many citations the papers lack together, at the most."""
        return sum(paper.missing for paper in self.papers)


def needs_for_h(ranked: Sequence[tuple[PaperId, int | None]], h: int) -> HNeed:
    """What a set of papers needs to have an h-index of ``h``.

    Args:
        ranked: papers with their counts: all of the set, or at least its ``h`` most cited.
        h: the index wanted, 0 or more.
    """
    counted = [(paper_id, count) for paper_id, count in ranked if count is not None]
    unknown = [Wanting(paper_id, None, h) for paper_id, count in ranked if count is None]
    has = sum(1 for _, count in counted if count >= h)
    needed = max(0, h - has)
    below = (Wanting(paper_id, count, h - count) for paper_id, count in counted if count < h)
    nearest: list[Wanting] = heapq.nsmallest(needed, below, key=_get_missing)
    papers = (*nearest, *unknown)[:needed]
    return HNeed(h, has, papers, needed - len(papers), len(unknown))


def _get_missing(paper: Wanting) -> int:
    return paper.missing
