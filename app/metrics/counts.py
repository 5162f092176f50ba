"""Bibliometrics as pure functions of citation counts, known ones: each is the plain definition."""

from __future__ import annotations

from collections.abc import Iterable


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
