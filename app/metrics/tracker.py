"""Figures of a multiset of counts that follow each change of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping


class _Bucket:
    """The counts that share their leading binary digits: which there are, of how many papers, and their sum."""

    __slots__ = ("counts", "papers", "total")

    def __init__(self) -> None:
        self.counts: set[int] = set()
        self.papers = 0
        self.total = 0


class CitationTracker:
    """Figures of a multiset of counts that follow each added and removed count without looking at the rest.

    A histogram of counts is kept with the h-index and the number of papers above it: adding or removing one count moves
    the h-index by one at the most, so both take constant time.  The g-index can move by any distance, so it is found
    anew: the counts lie in some hundred buckets by size, and only the bucket that it falls into is looked at closely.
    """

    def __init__(self, counts: Iterable[int] | Mapping[int, int] = ()) -> None:
        """Take in some counts, each by itself or with how many papers have it."""
        self._histogram: Counter[int] = Counter()
        self._buckets: dict[int, _Bucket] = {}
        self._known = self._total = self._h = self._above_h = self._ten_or_more = 0
        for count, papers in Counter(counts).items():
            self._tally(count, papers)
        self._find_h()

    def add(self, count: int) -> None:
        """Take in one paper with this count."""
        self._tally(count, 1)
        if count > self._h:
            self._above_h += 1
            if self._above_h > self._h:
                self._h += 1
                self._above_h -= self._histogram[self._h]

    def remove(self, count: int) -> None:
        """Take back one paper with this count.

        Raises:
            KeyError: there is none.
        """
        if not self._histogram[count]:
            raise KeyError(count)
        self._tally(count, -1)
        if count > self._h:
            self._above_h -= 1
        if count >= self._h and self._above_h + self._histogram[self._h] < self._h:
            self._above_h += self._histogram[self._h]
            self._h -= 1

    @property
    def known(self) -> int:
        """How many counts there are."""
        return self._known

    @property
    def citations(self) -> int:
        """The sum of the counts."""
        return self._total

    @property
    def h_index(self) -> int:
        """As ``h_index`` of the counts."""
        return self._h

    @property
    def i10_index(self) -> int:
        """As ``i10_index`` of the counts."""
        return self._ten_or_more

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

    def _find_g_within(self, bucket: _Bucket, papers: int, total: int) -> int:
        for count in sorted(bucket.counts, reverse=True):
            here = self._histogram[count]
            if total + count * here < (papers + here) ** 2:
                return _last_rank_that_holds(papers, total, count, here)
            papers, total = papers + here, total + count * here
        raise AssertionError("the g-index does not lie in this bucket")  # pragma: no cover

    def _find_h(self) -> None:
        """Look for the h-index among all counts: of each, as many as have it or more, but no more than it is."""
        papers = 0
        for count in sorted(self._histogram, reverse=True):
            papers += self._histogram[count]
            self._h = max(self._h, min(count, papers))
        self._above_h = sum(papers for count, papers in self._histogram.items() if count > self._h)

    def _tally(self, count: int, papers: int) -> None:
        """Take in so many papers with this count; take back as many, where the number is negative."""
        bucket = self._buckets.setdefault(_bucket_key(count), _Bucket())
        bucket.papers += papers
        bucket.total += papers * count
        bucket.counts.add(count)
        self._histogram[count] += papers
        if not self._histogram[count]:
            del self._histogram[count]
            bucket.counts.discard(count)
            if not bucket.counts:
                del self._buckets[_bucket_key(count)]
        self._known += papers
        self._total += papers * count
        self._ten_or_more += papers * (count >= 10)


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
