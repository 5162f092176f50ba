"""Figures of impact: how often papers were cited.

A count that is missing can raise a sum, an h-index and what is made alike of them; a mean, a median, a share and the
e-index it can move either way, so they are figures of the papers that have one.
"""

from __future__ import annotations

import math

from app.metrics import output
from app.metrics.estimates import Estimate, Knowing, make_bounds, make_lower_bound, make_of_known
from app.metrics.set_tracker import SetTracker


def citations(tracker: SetTracker) -> Estimate:
    """The sum of the counts, Σ c."""
    return _bound_by_counts(tracker, tracker.counts.citations)


def citations_per_paper(tracker: SetTracker) -> Estimate:
    """The mean count, Σ c / P, of the papers that have one."""
    known = tracker.counts.known
    return _of_counted(tracker, tracker.counts.citations / known if known else None)


def citations_median(tracker: SetTracker) -> Estimate:
    """The count in the middle when the papers are ranked by it, or the mean of the two in the middle."""
    return _of_counted(tracker, tracker.counts.median())


def citations_per_year(tracker: SetTracker) -> Estimate:
    """Citations by years active, Σ c / t, as the "Cites/year" of Publish or Perish."""
    return _per_year_active(tracker, tracker.counts.citations)


def h_index(tracker: SetTracker) -> Estimate:
    """The largest h such that h papers have at least h citations each.

    J. E. Hirsch, "An index to quantify an individual's scientific research output", PNAS 102(46), 2005.
    """
    return _bound_by_counts(tracker, tracker.counts.h_index)


def g_index(tracker: SetTracker) -> Estimate:
    """The largest g, at most the number of papers, such that the g most cited have at least g² citations together.

    L. Egghe, "Theory and practise of the g-index", Scientometrics 69(1), 2006; without its fictitious papers.
    """
    return _bound_by_counts(tracker, tracker.counts.g_index())


def i10_index(tracker: SetTracker) -> Estimate:
    """How many papers have at least ten citations (Google Scholar, 2011)."""
    return _bound_by_counts(tracker, tracker.counts.i10_index)


def i100_index(tracker: SetTracker) -> Estimate:
    """How many papers have at least a hundred citations."""
    return _bound_by_counts(tracker, tracker.counts.i100_index)


def m_quotient(tracker: SetTracker) -> Estimate:
    """The h-index by years active, m = h / t, where t counts the year of the first paper and this one.

    J. E. Hirsch, PNAS 102(46), 2005, as the slope of h over the years since the first paper.  Hirsch does not say
    whether the first year counts; here it does, so that who began this year has a quotient.
    """
    return _per_year_active(tracker, tracker.counts.h_index)


def e_index(tracker: SetTracker) -> Estimate:
    """The root of what the h most cited papers have beyond the h citations each: e² = Σ (c − h) over them.

    C.-T. Zhang, "The e-index, complementing the h-index for excess citations", PLoS ONE 4(5), 2009.  One more citation
    may raise h and so lower e, which is why a missing count makes it no bound.
    """
    return _of_counted(tracker, math.sqrt(tracker.counts.excess))


def h_window(tracker: SetTracker) -> Estimate:
    """The h-index of the papers of a window of years (``tracker.watch_window``), of all papers without one.

    A paper without a year may belong to it.  The papers are of these years, the citations of any.
    """
    return tracker.windowed.estimate()


def contemporary_h(tracker: SetTracker) -> Estimate:
    """The h-index of scores that age, S = γ·c / age^δ with γ = 4 and δ = 1; age = this year − year + 1, at least 1.

    A. Sidiropoulos, D. Katsaros, Y. Manolopoulos, "Generalized Hirsch h-index for disclosing latent facts in citation
    networks", Scientometrics 72(2), 2007.  Scores are rounded down: they are compared with whole numbers alone, and
    4·c/age reaches a whole number if and only if the whole part of it does.
    """
    return tracker.contemporary.estimate()


def awcr(tracker: SetTracker) -> Estimate:
    """The age-weighted citation rate, the sum of c/age over all papers; age as for the contemporary h-index.

    A.-W. Harzing, "Publish or Perish", 2007, after the AR-index of B. Jin, "The AR-index: complementing the h-index",
    ISSI Newsletter 3(1), 2007, which is the root of this sum over the h most cited papers alone.
    """
    return tracker.years.age_weighted(tracker.this_year)


def aw_index(tracker: SetTracker) -> Estimate:
    """The root of the AWCR, which makes it comparable with an h-index.  A.-W. Harzing, "Publish or Perish", 2007."""
    rate = awcr(tracker)
    low, high = (None if bound is None else math.sqrt(bound) for bound in (rate.low, rate.high))
    return Estimate(rate.knowing, low, high, rate.rests_on, rate.papers)


def uncited(tracker: SetTracker) -> Estimate:
    """The share of papers without any citation, of the papers whose count is known."""
    known = tracker.counts.known
    return _of_counted(tracker, tracker.counts.uncited / known if known else None)


def _bound_by_counts(tracker: SetTracker, value: int) -> Estimate:
    return make_lower_bound(value, tracker.counts.known, tracker.papers)


def _of_counted(tracker: SetTracker, value: float | None) -> Estimate:
    return make_of_known(value, tracker.counts.known, tracker.papers)


def _per_year_active(tracker: SetTracker, value: int) -> Estimate:
    """A lower bound by the years active: missing counts may raise it, missing years lower it, and both do either."""
    sums, years = tracker.years, output.years_active(tracker)
    if years.low is None:
        return years
    quotient = value / years.low
    if sums.counted < sums.papers and years.knowing is not Knowing.EXACT:
        return make_of_known(quotient, sums.both, sums.papers)
    low = quotient if years.knowing is Knowing.EXACT else None
    high = quotient if sums.counted == sums.papers else None
    return make_bounds(low, high, sums.both, sums.papers)
