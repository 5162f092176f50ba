"""Figures of output: how much was published, and when."""

from __future__ import annotations

from app.code import Code
from app.metrics.estimates import Estimate, Knowing, make_bounds, make_exact
from app.metrics.set_tracker import SetTracker


def papers(tracker: SetTracker) -> Estimate:
    """How many papers there are; a set without any has 0, exactly."""
    count = tracker.papers
    return make_exact(count, count)


def years_active(tracker: SetTracker) -> Estimate:
    """The years from that of the first paper until this one, both counted: t = this year − first year + 1.

    As the "Years" of Publish or Perish: A.-W. Harzing, "The Publish or Perish Book", 2010, section 2.2.1.  A paper
    without a year may be earlier than all others; where all papers have yet to come, it is one year.
    """
    return tracker.years.active(tracker.this_year)


def papers_per_year(tracker: SetTracker) -> Estimate:
    """Papers by years active, P / t.  With years missing t may be longer, and this figure lower."""
    years = years_active(tracker)
    if years.low is None:
        return years
    most = tracker.papers / years.low
    low = most if years.knowing is Knowing.EXACT else None
    return make_bounds(low, most, years.rests_on, tracker.papers)


def with_code(tracker: SetTracker) -> Estimate:
    """The share of papers that link a repository; a mark that says there is code is no link."""
    if not tracker.papers:
        return Estimate()
    share = tracker.codes[Code.LINK] / tracker.papers
    return make_exact(share, tracker.papers)
