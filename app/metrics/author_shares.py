"""Papers and citations shared out among the authors of each paper."""

from __future__ import annotations

from app.metrics.estimates import Estimate, make_ceiling
from app.metrics.measures import MOST_AUTHORS
from app.metrics.quotients import SumBy, add_quotients


def least_authors(listed: int, *, truncated: bool) -> tuple[int, bool]:
    """How many authors a paper has at the least, and whether it has no more than that.

    A list that was cut short has one more at the least; one that is not there has one.
    """
    if listed >= MOST_AUTHORS:
        return MOST_AUTHORS, False
    whole = listed > 0 and not truncated
    return (listed if whole else listed + 1), whole


class AuthorShares:
    """Sums by numbers of authors, of whole lists and of those that were cut short apart."""

    def __init__(self) -> None:
        self._papers = self._uncounted = 0
        self._whole, self._cut = SumBy(), SumBy()
        self._whole_counted, self._cut_counted = SumBy(), SumBy()

    def count(self, citations: int | None, authors: int, papers: int, *, whole: bool) -> None:
        """Take in papers, or take them back where their number is negative.

        Args:
            citations: of each; None where the number is not known.
            authors: how many each has, or how many at the least.
            papers: how many.
            whole: whether the papers have no more authors than that.
        """
        self._papers += papers
        (self._whole if whole else self._cut).count(authors, 1, papers)
        if citations is None:
            self._uncounted += papers
        else:
            (self._whole_counted if whole else self._cut_counted).count(authors, citations, papers)

    def papers(self) -> Estimate:
        """The sum of 1/n over all papers, where n is the number of authors."""
        low = add_quotients(self._whole.sums)
        high = add_quotients(self._whole.sums, self._cut.sums)
        return make_ceiling(low, high, sum(self._whole.papers.values()), self._papers)

    def citations(self) -> Estimate:
        """The sum of c/n over all papers, where c is the number of citations and n that of authors."""
        low = add_quotients(self._whole_counted.sums)
        high = None if self._uncounted else add_quotients(self._whole_counted.sums, self._cut_counted.sums)
        return make_ceiling(low, high, sum(self._whole_counted.papers.values()), self._papers)

    def copy(self) -> AuthorShares:
        """Another one with the same papers."""
        other = AuthorShares()
        other._papers, other._uncounted = self._papers, self._uncounted
        other._whole, other._cut = self._whole.copy(), self._cut.copy()
        other._whole_counted, other._cut_counted = self._whole_counted.copy(), self._cut_counted.copy()
        return other
