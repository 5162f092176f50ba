from __future__ import annotations

from app.metrics.series import AgePoint
from tests.ui.plots.samples import POINTS
from ui.plots.ages import MOST_POINTS, citations_by_age


def test_a_point_for_each_age_and_count() -> None:
    data = citations_by_age(POINTS, 2023, left_out=4)
    [series] = data.series
    spots = sorted(zip(series.xs, series.ys, series.papers, strict=True))
    assert spots == [(0, 4, 1), (0, 7, 2), (2, 10, 1), (2, 20, 1)]
    assert series.tops == ()
    assert data.summary == "5 papers from 2021 to 2023; the most cited, of 2021, has 20 citations."
    assert data.notes == ("4 papers without a date or a count are left out.",)
    assert data.table.rows[0] == (2023, 0, 7, 2)
    assert data.table.find_pick(0) is not None


def test_stops_go_by_age_and_up_by_count() -> None:
    data = citations_by_age(POINTS, 2023)
    assert [[stop.spoken for stop in parts] for parts in data.stops] == [
        ["2023: 3 papers, 4 to 7 citations", "2023: 4 citations, 1 paper", "2023: 7 citations, 2 papers"],
        [
            "2021, 2 years ago: 2 papers, 10 to 20 citations",
            "2021, 2 years ago: 10 citations, 1 paper",
            "2021, 2 years ago: 20 citations, 1 paper",
        ],
    ]
    assert [stop.pick and stop.pick.search for stop in data.stops[1]] == [
        "year:2021 has:citations",
        "year:2021 citations:10",
        "year:2021 citations:20",
    ]


def test_a_date_in_the_future_has_an_age_below_zero() -> None:
    data = citations_by_age([AgePoint(2025, 1, 1)], 2023)
    assert data.stops[0][0].x == -2
    assert data.stops[0][0].title == "2025"


def test_many_points_are_gathered_and_none_is_lost() -> None:
    points = [AgePoint(year, count, 1 + count % 3) for year in (2019, 2020) for count in range(MOST_POINTS)]
    data = citations_by_age(points, 2020)
    [series] = data.series
    assert len(series.xs) < 200
    assert sum(series.papers) == sum(point.papers for point in points)
    assert len(series.tops) == len(series.xs)
    assert len(data.table.rows) == len(points)
    last = data.stops[0][-1]
    assert last.pick is not None
    assert last.pick.search.startswith("year:2020 citations:1")
    assert last.pick.search.endswith(f"-{MOST_POINTS - 1}")
    assert last.width


def test_a_logarithm_where_one_count_is_enormous() -> None:
    assert not citations_by_age(POINTS, 2023).y.log
    assert citations_by_age([*POINTS, AgePoint(2020, 90_000, 1)], 2023).y.log
    assert not citations_by_age([AgePoint(2020, 0, 9), AgePoint(2020, 400, 1)], 2023).y.log  # 400 is the median
    assert not citations_by_age([AgePoint(2020, 0, 9)], 2023).y.log


def test_years_far_off_are_told() -> None:
    data = citations_by_age([*POINTS, AgePoint(1687, 3, 1)], 2023)
    assert data.notes == ("1 paper of another year is too far off to be drawn; the table has it.",)


def test_empty() -> None:
    assert citations_by_age([], 2023).summary == "There are no papers here."
    assert citations_by_age([], 2023, 4).summary == "No paper here has both a date and a citation count."
    assert citations_by_age([], 2023, 4, counted=False).summary == "No paper here has a citation count yet."
