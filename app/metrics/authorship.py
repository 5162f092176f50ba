"""Figures of authorship: what falls to each author of a paper, and what was written as the first or the last of them.

A list of authors that was cut short makes a figure lie between bounds: nobody knows how many more there are, so such a
paper counts for nothing in the lower bound, and as if exactly one were missing in the upper one.  Where all lists were
cut short, as on many pages, the upper bound is all that can be said.
"""

from __future__ import annotations

from app.metrics.estimates import Estimate
from app.metrics.set_tracker import SetTracker


def hi_norm(tracker: SetTracker) -> Estimate:
    """The h-index of c/n, where n is the number of authors of a paper and c that of its citations.

    A.-W. Harzing, "The Publish or Perish Book", 2010 (hI,norm).  Quotients are rounded down, which changes nothing,
    since they are compared with whole numbers alone.
    """
    return tracker.normalised.estimate_with_ceiling()


def fractional_papers(tracker: SetTracker) -> Estimate:
    """Papers shared out among their authors, Σ 1/n.

    D. de Solla Price, "Multiple authorship", Science 212(4498), 1981; "Papers/author" of Publish or Perish.
    """
    return tracker.shares.papers()


def fractional_citations(tracker: SetTracker) -> Estimate:
    """Citations shared out among the authors of each paper, Σ c/n.

    D. de Solla Price, "Multiple authorship", Science 212(4498), 1981; "Cites/author" of Publish or Perish.
    """
    return tracker.shares.citations()


def h_first_author(tracker: SetTracker) -> Estimate:
    """The h-index of the papers on whose list of authors the person stands first or alone.

    Papers on whose list the person is not found, under another name perhaps, may be among them.
    """
    return tracker.first.estimate()


def h_last_author(tracker: SetTracker) -> Estimate:
    """The h-index of the papers on whose list of authors the person stands last or alone.

    Papers on whose list the person is not found may be among them, and so may lists that were cut short before the end.
    """
    return tracker.last.estimate()
