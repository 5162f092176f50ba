"""What the metrics pane tells of a whole set of papers."""

from __future__ import annotations

import datetime

import pytest

from app.metrics.series import CountSources, SourceSpan
from ui.metrics_pane.set_texts import say_sources

MAY, NOVEMBER = datetime.date(2024, 5, 3), datetime.date(2026, 11, 30)
HAND = SourceSpan("hand", 1, NOVEMBER, NOVEMBER)
SCHOLAR = SourceSpan("scholar", 27, MAY, NOVEMBER)


@pytest.mark.parametrize(
    ("sources", "said"),
    [
        (CountSources((), 0), ""),
        (CountSources((), 40_000), "counts of unknown source"),
        (CountSources((HAND,), 0), "counts from 1 source, Nov 2026"),
        (CountSources((SCHOLAR, HAND), 0), "counts from 2 sources, May 2024 to Nov 2026"),
        (CountSources((HAND,), 34_999), "counts from 1 source, Nov 2026; 34,999 of unknown source"),
    ],
)
def test_sources_are_counted_and_what_is_of_none_is_told(sources: CountSources, said: str) -> None:
    assert say_sources(sources) == said
