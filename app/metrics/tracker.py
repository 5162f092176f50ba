"""Figures of a multiset of counts that follow each change of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Self

from app.metrics.h_tracker import HTracker


class _Bucket:
    """The counts that share their leading binary digits: which there are, of how many papers, and their sum."""

    __slots__ = ("counts", "papers", "total")

    def __init__(self) -> None:
        self.counts: set[int] = set()
        self.papers = 0
        self.total = 0


class CitationTracker(HTracker):
    """Figures of a multiset of counts that follow each added and removed count without looking at the rest.

    The sums and the h-index take constant time.  The g-index and the median can move by any distance, so they are found
    anew: the counts lie in some hundred buckets by size, and only the bucket that it falls into is looked at closely.

    Attributes:
        known: how many counts there are.
        citations: their sum.
        i10_index: as ``i10_index`` of the counts.
        i100_index: how many are a hundred or more.
    """

    __slots__ = ("_buckets", "citations", "i10_index", "i100_index", "known")

    def __init__(self, counts: Iterable[int] | Mapping[int, int] = ()) -> None:
        """Take in some counts, each by itself or with how many papers have it."""
        super().__init__()
        self._buckets: dict[int, _Bucket] = {}
        self.known = self.citations = self.i10_index = self.i100_index = 0
        for count, papers in Counter(counts).items():
            self.add(count, papers)

    def add(self, score: int, papers: int = 1) -> None:
        """Take in papers with this count."""
        super().add(score, papers)
        self._tally(score, papers)

    def remove(self, score: int, papers: int = 1) -> None:
        """Take back papers with this count.

        Raises:
            KeyError: there are not as many.
        """
        super().remove(score, papers)
        self._tally(score, -papers)

    @property
    def uncited(self) -> int:
        """How many counts are 0."""
        return self.histogram.get(0, 0)

    def g_index(self) -> int:
        """As ``g_index`` of the counts.

        The sum of the r most cited grows ever more slowly with r, and r² ever faster: once the sum falls behind it
        stays behind, so a whole bucket can be passed by where it holds at its end.
        """
        papers = total = 0
        for key in sorted(self._buckets, reverse=True):
            bucket = self._buckets[key]
            if total + bucket.total < (papers + bucket.papers) ** 2:
                return self._find_g_within(bucket, papers, total)
            papers, total = papers + bucket.papers, total + bucket.total
        return papers

    def median(self) -> float | None:
        """The count in the middle, or the mean of the two in the middle; None where there is none."""
        if not self.known:
            return None
        return (self._find_at((self.known - 1) // 2) + self._find_at(self.known // 2)) / 2

    def copy(self) -> Self:
        """Another one with the same counts."""
        return type(self)(self.histogram)

    def _find_g_within(self, bucket: _Bucket, papers: int, total: int) -> int:
        for count in sorted(bucket.counts, reverse=True):
            here = self.histogram[count]
            if total + count * here < (papers + here) ** 2:
                return _last_rank_that_holds(papers, total, count, here)
            papers, total = papers + here, total + count * here
        raise AssertionError("the g-index does not lie in this bucket")  # pragma: no cover

    def _find_at(self, place: int) -> int:
        """The count at a place from the least, which has place 0."""
        for key in sorted(self._buckets):
            bucket = self._buckets[key]
            if place < bucket.papers:
                return self._find_within(bucket, place)
            place -= bucket.papers
        raise AssertionError("there are not as many counts")  # pragma: no cover

    def _find_within(self, bucket: _Bucket, place: int) -> int:
        for count in sorted(bucket.counts):
            if place < self.histogram[count]:
                return count
            place -= self.histogram[count]
        raise AssertionError("there are not as many counts in this bucket")  # pragma: no cover

    def _tally(self, count: int, papers: int) -> None:
        """Take papers with this count into the sums and its bucket, or back where their number is negative."""
        key = _bucket_key(count)
        bucket = self._buckets.get(key) or self._buckets.setdefault(key, _Bucket())
        bucket.papers += papers
        bucket.total += papers * count
        bucket.counts.add(count)
        if count not in self.histogram:
            bucket.counts.discard(count)
            if not bucket.counts:
                del self._buckets[key]
        self.known += papers
        self.citations += papers * count
        self.i10_index += papers * (count >= 10)
        self.i100_index += papers * (count >= 100)


def _bucket_key(count: int) -> int:
    """The first seven binary digits of a count and how many follow, in one number that grows with the count."""
    shift = max(count.bit_length() - 7, 0)
    return (shift << 7) + (count >> shift)


def _last_rank_that_holds(papers: int, total: int, count: int, more: int) -> int:
    """The last rank r in papers..papers+more with total + count·(r-papers) >= r², given that it holds at ``papers``."""
    low, high = papers, papers + more
    while low < high:
        middle = (low + high + 1) // 2
        holds = total + count * (middle - papers) >= middle * middle
        low, high = (middle, high) if holds else (low, middle - 1)
    return low
