from __future__ import annotations

import pytest

from app.metrics.curves import citation_curve as compute
from tests.ui.plots.samples import HISTOGRAM
from ui.plots.curve import citation_curve
from ui.plots.data import PlotData


@pytest.fixture
def data() -> PlotData:
    return citation_curve(compute(HISTOGRAM))


def test_a_step_is_as_wide_as_its_papers(data: PlotData) -> None:
    steps = data.series[0]
    assert steps.xs == (0, 1, 1, 2, 2, 3, 3, 5, 5, 6, 6, 8)
    assert steps.ys == (10, 10, 8, 8, 5, 5, 4, 4, 1, 1, 0, 0)


def test_h_and_g_are_marked_where_the_line_of_equals_meets(data: PlotData) -> None:
    assert [(mark.x, mark.y, mark.label) for mark in data.marks] == [(4, 4, "h = 4"), (5, 5, "g = 5")]
    equal = data.series[2]
    assert equal.xs == equal.ys
    means = dict(zip(data.series[1].xs, data.series[1].ys, strict=True))
    assert means[1] == 10
    assert means[5] == 31 / 5
    assert means[6] == 32 / 6


def test_steps_say_their_papers_and_the_one_of_h_says_why(data: PlotData) -> None:
    said = [parts[0].spoken for parts in data.stops]
    assert said[0] == "Paper 1: 10 citations"
    assert said[1] == "Paper 2: 8 citations, the 2 most cited have 9 on average"
    assert said[3] == (
        "Papers 4 to 5: 4 citations each, the 5 most cited have 6.2 on average,"
        " h = 4: 4 papers have at least 4 citations each"
    )
    assert [parts[0].pick and parts[0].pick.search for parts in data.stops][3] == "citations:4"
    assert (data.stops[3][0].x, data.stops[3][0].width) == (4, 2)


def test_table_and_summary(data: PlotData) -> None:
    assert data.table.rows[0] == (1, 1, 10, 10.0)
    assert data.table.rows[3] == (4, 5, 4, 6.2)
    assert data.summary == "8 papers with counts from 10 down to 0; h is 4 and g is 5."
    assert data.notes == ()


def test_what_has_no_count_can_only_raise_h_and_g() -> None:
    data = citation_curve(compute(HISTOGRAM), uncounted=3)
    assert [mark.label for mark in data.marks] == ["h ≥ 4", "g ≥ 5"]
    assert data.summary == "8 papers with counts from 10 down to 0; h is at least 4 and g is at least 5."
    assert data.stops[3][0].lines[-1] == "h ≥ 4: 4 papers have at least 4 citations each"
    assert data.notes == ("3 papers without a citation count are left out.",)


def test_axes_are_plain_where_h_has_room_and_logarithms_where_not() -> None:
    plain = citation_curve(compute(HISTOGRAM))
    assert (plain.x.log, plain.y.log) == (False, False)
    steep = citation_curve(compute({100_000: 1, 3: 3}))
    assert (steep.x.log, steep.y.log) == (False, True)
    long = citation_curve(compute({9: 3, 0: 100_000}))
    assert (long.x.log, long.y.log) == (True, False)
    assert len(long.series[1].xs) < 400


def test_all_zero_has_no_marks() -> None:
    data = citation_curve(compute({0: 3}))
    assert data.marks == ()
    assert not data.is_empty


def test_empty() -> None:
    assert citation_curve(compute({})).summary == "There are no papers here."
    assert citation_curve(compute({}), 4).summary == "No paper here has a citation count yet."
