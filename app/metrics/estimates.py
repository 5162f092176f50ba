"""A figure with what is known of it: exact, a bound, or a figure of the papers that are known alone."""

from __future__ import annotations

import enum

from app.frozen import Frozen


class Knowing(enum.Enum):
    """How much a figure says of the whole set."""

    UNKNOWN = "unknown"
    """No paper of the set has what it needs."""

    EXACT = "exact"
    """Every paper has what it needs."""

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
        rests_on: of how many papers the values follow.
        papers: how many they would rest on if everything were known.
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
