"""The h-index of a multiset of scores, that follows each change of it."""

from __future__ import annotations

from copy import copy
from typing import Self


class HTracker:
    """A histogram of scores with a mark in it: where the h-index was last, and what lies above.

    A change takes constant time and leaves the mark where it is; a question moves it.  One paper moves it by one at the
    most, so that a change and a question together take constant time, and many papers can be taken in before the first
    question.

    Attributes:
        histogram: how many papers have each score; none has it where it is not in there.
    """

    __slots__ = ("_above", "_h", "_sum_above", "histogram")

    def __init__(self) -> None:
        self.histogram: dict[int, int] = {}
        self._h = self._above = self._sum_above = 0

    def add(self, score: int, papers: int = 1) -> None:
        """Take in papers with this score."""
        self.histogram[score] = self.histogram.get(score, 0) + papers
        if score > self._h:
            self._above += papers
            self._sum_above += papers * score

    def remove(self, score: int, papers: int = 1) -> None:
        """Take back papers with this score.

        Raises:
            KeyError: there are not as many.
        """
        left = self.histogram.get(score, 0) - papers
        if left < 0:
            raise KeyError(score)
        self.histogram[score] = left
        if not left:
            del self.histogram[score]
        if score > self._h:
            self._above -= papers
            self._sum_above -= papers * score

    @property
    def h_index(self) -> int:
        """As ``h_index`` of the scores."""
        self._move_mark()
        return self._h

    @property
    def excess(self) -> int:
        """What the h papers with the highest scores have beyond the h that each must have, together."""
        self._move_mark()
        return self._sum_above - self._h * self._above

    def copy(self) -> Self:
        """Another one with the same scores."""
        other = copy(self)
        other.histogram = self.histogram.copy()
        return other

    def _move_mark(self) -> None:
        """Up, as long as more papers lie above it than it says; down, as long as fewer reach it than it says."""
        while self._above > self._h:
            self._h += 1
            self._pass(self._h, -self.histogram.get(self._h, 0))
        while self._above + (here := self.histogram.get(self._h, 0)) < self._h:
            self._pass(self._h, here)
            self._h -= 1

    def _pass(self, score: int, papers: int) -> None:
        self._above += papers
        self._sum_above += papers * score
