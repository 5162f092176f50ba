"""All that the figures of a set of papers are made of, following each paper that comes or goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TypeVar

from app.code import Code
from app.metrics.author_shares import AuthorShares, least_authors
from app.metrics.bounded_h import BoundedH
from app.metrics.measures import LAST_YEAR, Counted, Place, Tally
from app.metrics.tracker import CitationTracker
from app.metrics.year_sums import YearSums, find_age

Key = TypeVar("Key", bound=tuple[object, ...])

Window = tuple[int | None, int | None]
"""The first and the last year; None is no limit."""

_FIRST = {Place.SOLE: True, Place.FIRST: True, Place.ABSENT: False}
"""The places that make a person the first author, and those that may: whether it is sure."""

_LAST = {Place.SOLE: True, Place.LAST: True, Place.MAYBE_LAST: False, Place.ABSENT: False}


class SetTracker:
    """Sums and histograms of a set of papers: one comes or goes in a time that does not grow with the set.

    Years and numbers of authors beyond what a mark of ``CountedPapers`` holds are taken as it holds them.

    Attributes:
        this_year: by which papers have an age.
        papers: how many there are.
        codes: how many papers have each kind of code.
        counts: the known counts of citations.
        years: papers and citations by year.
        shares: papers and citations by number of authors.
        windowed: the h-index of the papers of the window of years.
        contemporary: that of scores which age, floor(4·c/age).
        normalised: that of citations for each author, floor(c/n).
        first, last: that of the papers at whose list of authors the person stands first or last.
    """

    def __init__(self, tally: Tally | None = None, *, this_year: int, window: Window | None = None) -> None:
        """Take in a set of papers; ``window`` as ``watch_window`` takes it."""
        self.this_year = this_year
        self.papers = 0
        self.codes: Counter[Code] = Counter()
        self.counts = CitationTracker()
        self.years, self.shares = YearSums(), AuthorShares()
        self.windowed, self.contemporary, self.normalised = BoundedH(), BoundedH(), BoundedH()
        self.first, self.last = BoundedH(), BoundedH()
        self._window: Window = window or (None, None)
        self._alike: Counter[tuple[int | None, int | None]] = Counter()
        self._take_in(tally or {})

    @property
    def window(self) -> Window:
        """The years of which ``windowed`` tells, both among them."""
        return self._window

    def add(self, counted: Counted, papers: int = 1) -> None:
        """Take in papers that are alike."""
        self._count(counted, papers)

    def remove(self, counted: Counted, papers: int = 1) -> None:
        """Take back papers that are alike.

        Raises:
            KeyError: there are not as many of this year with this count.
        """
        if self._alike[_cap_year(counted.year), counted.citations] < papers:
            raise KeyError(counted)
        self._count(counted, -papers)

    def watch_window(self, first: int | None, last: int | None) -> None:
        """Tell of other years in ``windowed``: this looks at all different pairs of year and count once."""
        self._window = (first, last)
        self.windowed = BoundedH()
        for (year, citations), papers in self._alike.items():
            self._count_windowed(year, citations, papers)

    def copy(self) -> SetTracker:
        """Another one with the same papers."""
        other = SetTracker(this_year=self.this_year, window=self._window)
        other.papers, other.codes, other.counts = self.papers, self.codes.copy(), self.counts.copy()
        other.years, other.shares = self.years.copy(), self.shares.copy()
        other.windowed, other.contemporary = self.windowed.copy(), self.contemporary.copy()
        other.normalised, other.first, other.last = self.normalised.copy(), self.first.copy(), self.last.copy()
        other._alike = self._alike.copy()
        return other

    # --- inside: each takes papers in, or takes them back where their number is negative

    def _take_in(self, tally: Tally) -> None:
        """Take in a whole set: for each part, papers that are alike in what it is made of at once.

        That takes less than half the time of adding what is alike in all.
        """
        dated: dict[tuple[int | None, int | None], int] = {}
        shared: dict[tuple[int, bool, int | None], int] = {}
        placed: dict[tuple[Place, int | None], int] = {}
        for (citations, code, year, authors, truncated, place), papers in tally.items():
            self._count_code(code, papers)
            _increase(dated, (_cap_year(year), citations), papers)
            _increase(shared, (authors, truncated, citations), papers)
            _increase(placed, (place, citations), papers)
        _pass_on(dated, self._count_dated)
        _pass_on(shared, self._count_shared)
        _pass_on(placed, self._count_placed)

    def _count(self, counted: Counted, papers: int) -> None:
        citations, code, year, authors, truncated, place = counted
        self._count_code(code, papers)
        self._count_dated(_cap_year(year), citations, papers)
        self._count_shared(authors, truncated, citations, papers)
        self._count_placed(place, citations, papers)

    def _count_code(self, code: Code, papers: int) -> None:
        self.papers += papers
        self.codes[code] += papers

    def _count_dated(self, year: int | None, citations: int | None, papers: int) -> None:
        self._alike[year, citations] += papers
        if not self._alike[year, citations]:
            del self._alike[year, citations]
        self.years.count(year, citations, papers)
        if citations is not None:
            (self.counts.add if papers > 0 else self.counts.remove)(citations, abs(papers))
        self._count_windowed(year, citations, papers)
        self._count_aged(year, citations, papers)

    def _count_windowed(self, year: int | None, citations: int | None, papers: int) -> None:
        first, last = self._window
        if year is None:
            self.windowed.count(citations, papers, sure=first is None and last is None)
        elif (first is None or first <= year) and (last is None or year <= last):
            self.windowed.count(citations, papers, sure=True)

    def _count_aged(self, year: int | None, citations: int | None, papers: int) -> None:
        age = 1 if year is None else find_age(year, self.this_year)
        score = None if citations is None else 4 * citations // age
        self.contemporary.count(score, papers, sure=year is not None)

    def _count_shared(self, listed: int, truncated: bool, citations: int | None, papers: int) -> None:
        authors, whole = least_authors(listed, truncated=truncated)
        self.shares.count(citations, authors, papers, whole=whole)
        score = None if citations is None else citations // authors
        self.normalised.count(score, papers, sure=whole)

    def _count_placed(self, place: Place, citations: int | None, papers: int) -> None:
        for tracker, places in ((self.first, _FIRST), (self.last, _LAST)):
            sure = places.get(place)
            if sure is not None:
                tracker.count(citations, papers, sure=sure)


def _cap_year(year: int | None) -> int | None:
    return None if year is None else min(year, LAST_YEAR)


def _increase(counts: dict[Key, int], key: Key, papers: int) -> None:
    counts[key] = counts.get(key, 0) + papers


def _pass_on(counts: dict[Key, int], count: Callable[..., None]) -> None:
    for key, papers in counts.items():
        count(*key, papers)
