"""The citation curve."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.metrics import CitationTracker, g_index, h_index
from app.metrics.curves import Curve, Step, citation_curve


def test_a_curve_worked_by_hand():
    curve = citation_curve({5: 2, 0: 3, 9: 1})
    assert curve.steps == (Step(1, 1, 9), Step(2, 3, 5), Step(4, 6, 0))
    assert curve.totals == (9, 19, 19)
    assert (curve.h, curve.g, curve.papers) == (3, 4, 6)  # 19 >= 4² and < 5²
    assert [curve.mean_of_top(rank) for rank in range(1, 7)] == [9, 7, 19 / 3, 19 / 4, 19 / 5, 19 / 6]


def test_no_papers_have_no_curve():
    assert citation_curve({}) == Curve()
    assert Curve().papers == 0
    with pytest.raises(ValueError, match="rank 1"):
        Curve().mean_of_top(1)


@pytest.mark.parametrize("rank", [-1, 0, 3])
def test_a_rank_that_no_paper_has(rank):
    with pytest.raises(ValueError, match=f"rank {rank}"):
        citation_curve({7: 2}).mean_of_top(rank)


@given(st.lists(st.integers(0, 9) | st.integers(0, 10**8), min_size=1, max_size=30))
def test_a_curve_is_the_ranked_counts(counts):
    curve = citation_curve(CitationTracker(counts).histogram)
    ranked = sorted(counts, reverse=True)
    assert [step.citations for step in curve.steps for _ in range(step.first, step.last + 1)] == ranked
    assert (curve.h, curve.g, curve.papers) == (h_index(counts), g_index(counts), len(counts))
    for rank in range(1, len(counts) + 1):
        assert curve.mean_of_top(rank) == sum(ranked[:rank]) / rank
