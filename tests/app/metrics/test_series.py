"""What is said of counts as a whole: by whom, and from when to when."""

from __future__ import annotations

import datetime

from app.dates import PartialDate
from app.metrics.series import CountSources, SourceSpan


def test_the_months_of_counts_reach_from_the_first_of_any_source_to_the_last() -> None:
    early = SourceSpan("scholar", 3, datetime.date(2024, 5, 31), datetime.date(2024, 6, 1))
    late = SourceSpan("hand", 9, datetime.date(2026, 11, 2), datetime.date(2026, 11, 30))
    assert CountSources((late, early)).months == (PartialDate(2024, 5), PartialDate(2026, 11))
    assert CountSources((early,)).months == (PartialDate(2024, 5), PartialDate(2024, 6))


def test_counts_of_which_no_source_is_kept_are_of_no_month() -> None:
    assert CountSources((), 40).months is None
