"""A figure with what is known of it: exact, a bound, or a figure of the papers that are known alone."""

from __future__ import annotations

import enum

from app.frozen import Frozen


class Knowing(enum.Enum):
    """How much a figure says of the whole set."""

    UNKNOWN = "unknown"
    """No paper of the set has what it needs."""

    EXACT = "exact"
    """Every paper has what it needs, or what is missing cannot move it."""

    AT_LEAST = "at least"
    """What is missing can only raise it."""

    AT_MOST = "at most"
    """What is missing can only lower it."""

    BETWEEN = "between"
    """What is missing can move it within two bounds."""

    OF_KNOWN = "of known"
    """What is missing can move it either way: it is the figure of the papers that are known."""


class Estimate(Frozen):
    """One figure of a set of papers.

    Attributes:
        knowing: what the values are.
        low: the figure, or its lower bound; None where it is unknown, or has no lower bound (AT_MOST).
        high: the figure again, or its upper bound; None where it is unknown, or has no upper bound (AT_LEAST).
        rests_on: how many papers have all that the figure needs.
        papers: how many it is a figure of: all of the set, or those that belong to it or may (papers of a window of
            years, or at whose list of authors a person stands first or last).
    """

    knowing: Knowing = Knowing.UNKNOWN
    low: float | None = None
    high: float | None = None
    rests_on: int = 0
    papers: int = 0

    @property
    def value(self) -> float | None:
        """The figure where one number says it: exact, a bound, or of the papers that are known."""
        return self.high if self.knowing is Knowing.AT_MOST else self.low


def make_exact(value: float, papers: int) -> Estimate:
    """What is known of each of some papers."""
    return Estimate(Knowing.EXACT, value, value, papers, papers)


def make_bounds(low: float | None, high: float | None, rests_on: int, papers: int) -> Estimate:
    """A figure that lies between two bounds, of which one may be missing; exact where they meet.

    It is unknown if no paper has all that it needs, whatever the bounds.
    """
    if not rests_on:
        return Estimate(papers=papers)
    if low == high:
        return Estimate(Knowing.EXACT, low, high, rests_on, papers)
    if high is None:
        return Estimate(Knowing.AT_LEAST, low, None, rests_on, papers)
    return Estimate(Knowing.AT_MOST if low is None else Knowing.BETWEEN, low, high, rests_on, papers)


def make_ceiling(low: float | None, high: float | None, rests_on: int, papers: int) -> Estimate:
    """As ``make_bounds``, but where no paper has all that the figure needs its upper bound is said all the same."""
    if rests_on or high is None or not papers:
        return make_bounds(low, high, rests_on, papers)
    return Estimate(Knowing.AT_MOST if high else Knowing.EXACT, None if high else high, high, 0, papers)


def make_lower_bound(value: float | None, rests_on: int, papers: int) -> Estimate:
    """A figure that papers which lack what it needs can only raise."""
    return make_bounds(value, value if rests_on == papers else None, rests_on, papers)


def make_of_known(value: float | None, rests_on: int, papers: int) -> Estimate:
    """A figure that papers which lack what it needs may move either way."""
    if not rests_on:
        return Estimate(papers=papers)
    knowing = Knowing.EXACT if rests_on == papers else Knowing.OF_KNOWN
    return Estimate(knowing, value, value, rests_on, papers)
