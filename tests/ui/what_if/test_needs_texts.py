"""What an h-index needs, in words."""

from __future__ import annotations

import pytest

from app.metrics.what_if import needs_for_h
from app.values import PaperId
from ui.what_if.needs_texts import say_need, say_unknown


def needs(counts: list[int | None], h: int):
    return needs_for_h([(PaperId(key), count) for key, count in enumerate(counts)], h)


@pytest.mark.parametrize(
    ("counts", "h", "said", "unknown"),
    [
        ([9, 5, 3], 3, "3 papers have 3 citations or more: h = 3 is reached.", ""),
        ([9, 5, 3, None], 2, "3 papers have 2 citations or more: h = 2 is reached.", ""),
        ([1], 1, "1 paper has 1 citation or more: h = 1 is reached.", ""),
        (
            [9, 5, 2, 1],
            4,
            "2 papers have 4 citations or more; 2 more are needed. The 2 nearest lack 5 citations together.",
            "",
        ),
        ([9, 4, 2], 3, "2 papers have 3 citations or more; 1 more is needed. The nearest lacks 1 citation.", ""),
        (
            [9],
            3,
            "1 paper has 3 citations or more; 2 more are needed. Besides, 2 papers more are needed.",
            "",
        ),
        (
            [None, None],
            2,
            "No paper has 2 citations or more; 2 more are needed.",
            "2 papers without a count could be enough.",
        ),
        (
            [5, 1, None],
            3,
            "1 paper has 3 citations or more; 2 more are needed. The nearest lacks 2 citations.",
            "1 paper without a count could do a part of it.",
        ),
    ],
)
def test_it_is_said_how_far_it_is_and_what_nobody_knows(counts, h, said, unknown):
    assert say_need(needs(counts, h)) == said
    assert say_unknown(needs(counts, h)) == unknown
