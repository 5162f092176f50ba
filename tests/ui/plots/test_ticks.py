from __future__ import annotations

import datetime
from itertools import pairwise

import pytest

from ui.plots.data import Axis, Form
from ui.plots.ticks import place_ticks, round_up, scale


def measure(text: str) -> int:
    return 7 * len(text)


def texts(axis: Axis, room: int = 300) -> list[str]:
    return [tick.text for tick in place_ticks(axis, room, measure, 12)]


def test_years_are_whole_and_have_no_mark_between_thousands() -> None:
    assert texts(Axis("", Form.YEAR, 2018.4, 2025.6), 400) == [str(year) for year in range(2019, 2026)]
    assert texts(Axis("", Form.YEAR, 2015.4, 2025.6)) == ["2016", "2018", "2020", "2022", "2024"]
    assert texts(Axis("", Form.YEAR, 2018, 2022), 60) == ["2020"]


def test_counts() -> None:
    assert texts(Axis("", Form.COUNT, 0, 8)) == ["0", "1", "2", "3", "4", "5", "6", "7", "8"]
    assert texts(Axis("", Form.COUNT, 0, 8_000)) == ["0", "2,000", "4,000", "6,000", "8,000"]


def test_a_logarithm_begins_at_zero() -> None:
    axis = Axis("", Form.COUNT, 0, 5_000, log=True)
    assert scale(0, axis) == 0
    assert scale(9, axis) == 1
    assert texts(axis, 500) == ["0", "1", "3", "10", "30", "100", "300", "1,000", "3,000"]
    assert texts(axis, 250) == ["0", "1", "10", "100", "1,000"]
    assert texts(axis, 20) == ["0"]


def test_a_logarithm_leaves_out_the_1_before_what_is_further_apart() -> None:
    assert texts(Axis("", Form.COUNT, 0, 57, log=True), 110) == ["0", "3", "10", "30"]


def test_days_are_the_first_of_months_or_of_years() -> None:
    first, last = datetime.date(2024, 3, 5).toordinal(), datetime.date(2025, 2, 3).toordinal()
    assert texts(Axis("", Form.DAY, first, last)) == ["Apr 2024", "Jul 2024", "Oct 2024", "Jan 2025"]
    last = datetime.date(2034, 2, 3).toordinal()
    assert texts(Axis("", Form.DAY, first, last), 200) == ["2026", "2028", "2030", "2032", "2034"]


@pytest.mark.parametrize("room", [30, 80, 160, 400, 900])
@pytest.mark.parametrize("high", [1, 7, 60, 999, 123_456])
@pytest.mark.parametrize("log", [False, True])
def test_no_two_texts_overlap(room: int, high: int, log: bool) -> None:
    axis = Axis("", Form.COUNT, 0, high, log)
    each = room / scale(high, axis)
    ticks = place_ticks(axis, room, measure, 12)
    assert ticks
    for left, right in pairwise(ticks):
        assert (right.at - left.at) * each >= (measure(left.text) + measure(right.text)) / 2 + 12


@pytest.mark.parametrize(("most", "end"), [(1, 1), (4, 4), (7, 8), (14, 15), (101, 150), (999, 1000), (6_658, 8_000)])
def test_axes_end_at_round_numbers(most: int, end: int) -> None:
    assert round_up(most) == end


def test_axis_with_a_logarithm_ends_a_little_above() -> None:
    assert 1_000 < round_up(1_000, log=True) < 1_300
