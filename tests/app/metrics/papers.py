"""Sets of papers for tests of figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from app.code import Code
from app.metrics import Counted, Place
from app.metrics.definitions import DEFINITIONS
from app.metrics.estimates import Estimate, Knowing
from app.metrics.set_tracker import SetTracker, Window

THIS_YEAR = 2026


def paper(
    citations: int | None = 0,
    year: int | None = THIS_YEAR,
    authors: int = 1,
    *,
    cut: bool = False,
    place: Place = Place.SOLE,
    code: Code = Code.NONE,
) -> Counted:
    """A paper of which all is known that is not said otherwise."""
    return Counted(citations, code, year, authors, cut, place)


def papers_with(*counts: int | None) -> list[Counted]:
    return [paper(count) for count in counts]


def estimate(
    name: str, papers: Iterable[Counted], this_year: int = THIS_YEAR, window: Window | None = None
) -> Estimate:
    """One figure of some papers."""
    return DEFINITIONS[name].compute(SetTracker(Counter(papers), this_year=this_year, window=window))


def exactly(value: float, papers: int, rests_on: int | None = None) -> Estimate:
    return Estimate(Knowing.EXACT, value, value, papers if rests_on is None else rests_on, papers)


def at_least(value: float, rests_on: int, papers: int) -> Estimate:
    return Estimate(Knowing.AT_LEAST, value, None, rests_on, papers)


def at_most(value: float, rests_on: int, papers: int) -> Estimate:
    return Estimate(Knowing.AT_MOST, None, value, rests_on, papers)


def between(low: float, high: float, rests_on: int, papers: int) -> Estimate:
    return Estimate(Knowing.BETWEEN, low, high, rests_on, papers)


def of_known(value: float, rests_on: int, papers: int) -> Estimate:
    return Estimate(Knowing.OF_KNOWN, value, value, rests_on, papers)


def unknown(papers: int) -> Estimate:
    return Estimate(papers=papers)
