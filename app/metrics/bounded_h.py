"""The h-index of scores of which some are not known, or known to be no more than so much."""

from __future__ import annotations

from app.metrics.estimates import Estimate, make_bounds, make_ceiling
from app.metrics.h_tracker import HTracker


class BoundedH:
    """An h-index kept twice: with the lowest scores that papers can have, and with the highest."""

    def __init__(self) -> None:
        self._low, self._high = HTracker(), HTracker()
        self._papers = self._settled = self._unlimited = 0

    def count(self, score: int | None, papers: int, *, sure: bool) -> None:
        """Take in papers, or take them back where their number is negative.

        Args:
            score: what they have; None where nothing limits it.
            papers: how many.
            sure: whether they have this score, and not possibly a lower one.
        """
        self._papers += papers
        if score is None:
            self._unlimited += papers
            return
        _count(self._high, score, papers)
        if sure:
            self._settled += papers
            _count(self._low, score, papers)

    def estimate(self) -> Estimate:
        """The h-index, as far as it is known."""
        high = None if self._unlimited else self._high.h_index
        return make_bounds(self._low.h_index, high, self._settled, self._papers)

    def estimate_with_ceiling(self) -> Estimate:
        """The same, with the upper bound said even if no paper is sure to have its score."""
        high = None if self._unlimited else self._high.h_index
        return make_ceiling(self._low.h_index, high, self._settled, self._papers)

    def copy(self) -> BoundedH:
        """Another one with the same papers."""
        other = BoundedH()
        other._low, other._high = self._low.copy(), self._high.copy()
        other._papers, other._settled, other._unlimited = self._papers, self._settled, self._unlimited
        return other


def _count(tracker: HTracker, score: int, papers: int) -> None:
    if papers > 0:
        tracker.add(score, papers)
    else:
        tracker.remove(score, -papers)
