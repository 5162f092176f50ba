"""Bibliometrics: pure functions of citation counts, and a tracker that follows single changes.

A count is a number of citations, or None where it is not known.  Unknown counts are left out of every figure, which
makes each figure a lower bound: one more count can raise it and never lower it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple, Protocol

from app.frozen import Frozen
from app.papers import Code
from app.values import PaperId


def h_index(counts: Iterable[int]) -> int:
    """The largest h such that h papers have at least h citations each.

    J. E. Hirsch, "An index to quantify an individual's scientific research output", PNAS 102(46), 2005.
    """
    ranked = sorted(counts, reverse=True)
    return sum(1 for rank, count in enumerate(ranked, start=1) if count >= rank)


def g_index(counts: Iterable[int]) -> int:
    """The largest g, at most the number of papers, such that the g most cited have at least g² citations together.

    L. Egghe, "Theory and practise of the g-index", Scientometrics 69(1), 2006; without its fictitious papers.
    """
    total = g = 0
    for rank, count in enumerate(sorted(counts, reverse=True), start=1):
        total += count
        if total >= rank * rank:
            g = rank
    return g


def i10_index(counts: Iterable[int]) -> int:
    """How many papers have at least ten citations (Google Scholar, 2011)."""
    return sum(1 for count in counts if count >= 10)


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


class Counted(NamedTuple):
    """What the figures need of one paper."""

    citations: int | None
    code: Code


Tally = Mapping[Counted, int]
"""How many papers of a set are alike in what is counted of them."""


class CountedPapers(NamedTuple):
    """What is counted of each paper of a set, packed: that of a million papers takes 16 MB.

    Attributes:
        ids: the papers, rising.
        marks: of each, ``4 * (citations + 1) + code``, where unknown citations are -1.
    """

    ids: array[int]
    marks: array[int]

    def find(self, paper_id: PaperId) -> Counted | None:
        """What is counted of a paper; None if it is not one of the set."""
        at = bisect_left(self.ids, paper_id)
        if at == len(self.ids) or self.ids[at] != paper_id:
            return None
        citations, code = divmod(self.marks[at], 4)
        return Counted(citations - 1 if citations else None, Code(code))


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
