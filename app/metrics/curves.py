"""The citation curve: papers ranked by their citations, with the h- and the g-index on it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from typing import NamedTuple

from app.frozen import Frozen
from app.metrics.tracker import CitationTracker


class Step(NamedTuple):
    """Papers that follow each other by rank with as many citations each; the most cited paper has rank 1."""

    first: int
    last: int
    citations: int


class Curve(Frozen):
    """How citations fall with rank.

    Attributes:
        steps: counts falling; together they hold each rank from 1 once.
        totals: of each step, the citations of all papers up to its last.
        h: the h-index, the last rank whose paper has as many citations as its rank.
        g: the g-index, the last rank up to which papers have as many citations on average as the rank.
    """

    steps: tuple[Step, ...] = ()
    totals: tuple[int, ...] = ()
    h: int = 0
    g: int = 0

    @property
    def papers(self) -> int:
        """How many papers there are."""
        return self.steps[-1].last if self.steps else 0

    def mean_of_top(self, rank: int) -> float:
        """The mean count of the papers from the first to this rank.

        Raises:
            ValueError: no paper has this rank.
        """
        if not 1 <= rank <= self.papers:
            raise ValueError(f"No paper of {self.papers} has rank {rank}.")
        at = bisect_left(self.steps, rank, key=_get_last)
        step = self.steps[at]
        return (self.totals[at] - step.citations * (step.last - rank)) / rank


def citation_curve(histogram: Mapping[int, int]) -> Curve:
    """The curve of known counts.

    Args:
        histogram: of each count, how many papers have it, one at the least; as ``CitationTracker.histogram``.
    """
    tracker = CitationTracker(histogram)
    steps: list[Step] = []
    totals: list[int] = []
    rank = total = 0
    for count in sorted(histogram, reverse=True):
        steps.append(Step(rank + 1, rank + histogram[count], count))
        rank, total = rank + histogram[count], total + count * histogram[count]
        totals.append(total)
    return Curve(tuple(steps), tuple(totals), tracker.h_index, tracker.g_index())


def _get_last(step: Step) -> int:
    return step.last
