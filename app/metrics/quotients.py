"""Sums of quotients, of citations by years or by authors, without any error that grows with changes."""

from __future__ import annotations

import math
from collections.abc import Mapping


class SumBy:
    """What is summed up for each divisor, and how many papers that is of.

    Attributes:
        papers: of each divisor, how many; it is not in there where none has it.
        sums: of each divisor that is in ``papers``, what is summed up.
    """

    __slots__ = ("papers", "sums")

    def __init__(self) -> None:
        self.papers: dict[int, int] = {}
        self.sums: dict[int, int] = {}

    def count(self, divisor: int, summand: int, papers: int) -> None:
        """Take in papers with so much each, or take them back where their number is negative."""
        left = self.papers.get(divisor, 0) + papers
        if left:
            self.papers[divisor] = left
            self.sums[divisor] = self.sums.get(divisor, 0) + summand * papers
        else:
            del self.papers[divisor], self.sums[divisor]

    def copy(self) -> SumBy:
        """Another one with the same papers."""
        other = SumBy()
        other.papers, other.sums = self.papers.copy(), self.sums.copy()
        return other


def add_quotients(*parts: Mapping[int, int]) -> float:
    """The sum of numerators by divisors, exact but for the one rounding of the result.

    All are brought to one denominator, which whole numbers of any size allow.
    """
    common = math.lcm(*(divisor for part in parts for divisor in part))
    return sum(numerator * (common // divisor) for part in parts for divisor, numerator in part.items()) / common
