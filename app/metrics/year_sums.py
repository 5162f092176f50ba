"""Papers and their citations by year."""

from __future__ import annotations

from app.metrics.estimates import Estimate, make_bounds, make_lower_bound
from app.metrics.quotients import SumBy, add_quotients


def find_age(year: int, this_year: int) -> int:
    """How many years a paper has been out, the first and this one counted; 1 where its year has yet to come."""
    return max(1, this_year - year + 1)


class YearSums:
    """How many papers and citations each year has.

    Attributes:
        papers: how many there are, with a year or without.
        dated: how many have a year.
        both: how many have a year and a known count.
        counted: how many have a known count.
    """

    def __init__(self) -> None:
        self.papers = self.dated = self.both = self.counted = 0
        self._undated_citations = 0
        self._papers, self._citations = SumBy(), SumBy()

    def count(self, year: int | None, citations: int | None, papers: int) -> None:
        """Take in papers, or take them back where their number is negative."""
        self.papers += papers
        self.counted += papers * (citations is not None)
        if year is not None:
            self.dated += papers
            self._papers.count(year, 1, papers)
        if citations is not None:
            self._count_citations(year, citations, papers)

    def _count_citations(self, year: int | None, citations: int, papers: int) -> None:
        if year is None:
            self._undated_citations += papers * citations
        else:
            self.both += papers
            self._citations.count(year, citations, papers)

    def active(self, this_year: int) -> Estimate:
        """The years from the first paper's until this one, both counted; papers without a year may be earlier."""
        if not self.dated:
            return Estimate(papers=self.papers)
        return make_lower_bound(find_age(min(self._papers.papers), this_year), self.dated, self.papers)

    def age_weighted(self, this_year: int) -> Estimate:
        """The sum of c/age; a paper without a year adds c at the most, as one of this year."""
        by_age: dict[int, int] = {}
        for year, citations in self._citations.sums.items():
            age = find_age(year, this_year)
            by_age[age] = by_age.get(age, 0) + citations
        low = add_quotients(by_age)
        high = add_quotients(by_age, {1: self._undated_citations}) if self.counted == self.papers else None
        return make_bounds(low, high, self.both, self.papers)

    def copy(self) -> YearSums:
        """Another one with the same papers."""
        other = YearSums()
        other.papers, other.dated, other.both, other.counted = self.papers, self.dated, self.both, self.counted
        other._undated_citations = self._undated_citations
        other._papers, other._citations = self._papers.copy(), self._citations.copy()
        return other
