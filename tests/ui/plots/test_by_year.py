from __future__ import annotations

import math

from app.metrics.series import YearRow
from tests.ui.plots.samples import ROWS
from ui.plots.by_year import (
    COLOURS,
    MOST_YEARS,
    OTHER_COLOUR,
    citations_by_year,
    code_share_by_year,
    find_years,
    papers_by_year,
    rank_subjects,
)
from ui.plots.data import Kind


def test_papers_of_a_year_are_stacked_by_subject() -> None:
    data = papers_by_year(ROWS)
    assert data.kind is Kind.BARS
    assert [(series.name, series.xs, series.ys) for series in data.series] == [
        ("cs.CL", (2021, 2023), (2, 3)),
        ("cs.LG", (2021, 2023), (1, 0)),
        ("subject unknown", (2021, 2023), (0, 1)),
    ]
    assert [series.colour for series in data.series] == [*COLOURS[:2], OTHER_COLOUR]
    assert [series.hollow for series in data.series] == [False, False, True]
    assert data.summary == "7 papers from 2021 to 2023, most of them in 2023 (4)."
    assert data.notes == ("2 papers without a date are left out.",)
    assert (data.y.low, data.y.high) == (0, 4)


def test_table_says_the_same_numbers() -> None:
    table = papers_by_year(ROWS).table
    assert [column.spoken for column in table.columns] == [
        "Year",
        "Computation and Language (cs.CL)",
        "Machine Learning (cs.LG)",
        "subject unknown",
        "Papers",
    ]
    assert table.rows == ((2021, 2, 1, 0, 3), (2023, 3, 0, 1, 4))
    assert [pick.search for pick in table.picks if pick] == ["year:2021", "year:2023"]


def test_stops_are_a_year_and_then_its_subjects_from_the_bottom_up() -> None:
    _, (whole, language, unknown) = papers_by_year(ROWS).stops
    assert whole.spoken == "2023: 4 papers, subject unknown: 1, cs.CL: 3"
    assert (whole.x, whole.low, whole.high) == (2023, 0, 4)
    assert language.spoken == "2023, Computation and Language (cs.CL): 3 of 4 papers"
    assert (language.low, language.high) == (0, 3)
    assert (unknown.low, unknown.high) == (3, 4)
    assert [stop.pick and stop.pick.search for stop in (whole, language, unknown)] == [
        "year:2023",
        'year:2023 subject:"cs.CL"',
        "year:2023 -has:subject",
    ]


def test_citations_rest_on_the_papers_with_a_count() -> None:
    data = citations_by_year(ROWS)
    assert [(series.name, series.ys) for series in data.series] == [("cs.CL", (30, 4)), ("subject unknown", (0, 7))]
    assert data.summary == "41 citations of papers from 2021 to 2023, most of those of 2021 (30)."
    assert data.notes == (
        "4 papers without a citation count are left out.",
        "1 paper without a date is left out.",
    )
    assert data.stops[0][0].spoken == "2021: 30 citations, cs.CL: 30"


def test_a_subject_has_the_same_colour_in_both_plots() -> None:
    rows = (YearRow(2020, "CL", 1, 0, 1, 100), YearRow(2020, "LG", 5, 0, 1, 1))
    plots = (papers_by_year(rows), citations_by_year(rows))
    colours = [{series.name: series.colour for series in data.series} for data in plots]
    assert colours[0] == colours[1] == {"cs.LG": COLOURS[0], "cs.CL": COLOURS[1]}


def test_subjects_beyond_seven_are_drawn_as_one() -> None:
    names = ["AI", "CL", "CR", "CY", "DB", "DL", "HC", "IR", "LG"]
    rows = [YearRow(2020, f"cs.{name}", 20 - at, 0, 0, 0) for at, name in enumerate(names)]
    data = papers_by_year(rows)
    assert [series.name for series in data.series] == [*(f"cs.{name}" for name in names[:7]), "2 other subjects"]
    assert data.series[-1].ys == (13 + 12,)
    pick = data.stops[0][-1].pick
    left_out = " ".join(f'-subject:"cs.{name}"' for name in names[:7])
    assert pick is not None
    assert pick.search == f"year:2020 has:subject {left_out}"


def test_without_subjects_there_is_one_series_without_a_name() -> None:
    data = papers_by_year([YearRow(2020, None, 3, 0, 0, 0)])
    assert [(series.name, series.colour, series.hollow) for series in data.series] == [("", COLOURS[0], False)]
    assert [len(parts) for parts in data.stops] == [1]
    assert [column.title for column in data.table.columns] == ["Year", "Papers"]
    assert data.stops[0][0].spoken == "2020: 3 papers"
    assert data.x.high - data.x.low > 4  # a bar alone is no wall


def test_subject_of_several_words_is_searched_as_a_phrase() -> None:
    stop = papers_by_year([YearRow(2020, 'Machine "x" learning', 3, 0, 0, 0)]).stops[0][1]
    assert stop.pick is not None
    assert stop.pick.search == 'year:2020 subject:"Machine  x  learning"'


def test_empty_plots_say_why() -> None:
    undated = [YearRow(None, "CL", 2, 0, 1, 3)]
    uncounted = [YearRow(2020, "CL", 2, 0, 0, 0)]
    plots = [papers_by_year([]), citations_by_year([]), code_share_by_year([])]
    assert {(data.is_empty, data.summary) for data in plots} == {(True, "There are no papers here.")}
    plots = [papers_by_year(undated), citations_by_year(undated), code_share_by_year(undated)]
    assert {(data.is_empty, data.summary) for data in plots} == {(True, "No paper here has a date.")}
    assert citations_by_year(uncounted).summary == "No paper here has a citation count yet."


def test_counts_that_are_all_zero_are_no_unknown_ones() -> None:
    data = citations_by_year([YearRow(2020, "CL", 2, 0, 2, 0)])
    assert not data.is_empty
    assert data.series == ()
    assert data.stops[0][0].spoken == "2020: 0 citations"


def test_share_with_code() -> None:
    data = code_share_by_year(ROWS)
    [series] = data.series
    assert series.xs == (2021, 2022, 2023)
    assert math.isnan(series.ys[1])
    assert [round(y, 1) for y in (series.ys[0], series.ys[2])] == [33.3, 75.0]
    assert data.table.rows == ((2021, 3, 1, 33.3), (2023, 4, 3, 75.0))
    assert data.stops[0][0].spoken == "2021: 33 %, 1 of 3 papers link code"
    assert data.summary == "4 of 7 papers from 2021 to 2023 link code, 57 %."
    assert (data.y.low, data.y.high) == (0, 100)


def test_a_year_far_off_leaves_the_others_their_room_and_is_told() -> None:
    rows = [YearRow(1687, None, 1, 0, 1, 5), YearRow(2020, None, 3, 0, 0, 0), YearRow(4095, None, 2, 0, 0, 0)]
    data = papers_by_year(rows)
    assert [parts[0].x for parts in data.stops] == [2020]
    assert data.notes == ("3 papers of other years are too far off to be drawn; the table has them.",)
    assert [row[0] for row in data.table.rows] == [1687, 2020, 4095]


def test_years_shown_are_those_with_most_papers() -> None:
    assert find_years({2020: 1}) == (2020, 2020)
    assert find_years({1900: 1, 1900 + MOST_YEARS - 1: 1}) == (1900, 1900 + MOST_YEARS - 1)
    assert find_years({1900: 1, 1900 + MOST_YEARS: 1}) == (1900 + MOST_YEARS, 1900 + MOST_YEARS)
    assert find_years({1000: 5, 2000: 2, 2001: 2}) == (1000, 1000)
    assert find_years({1000: 1, 1010: 0}) == (1000, 1000)


def test_subjects_are_ranked_by_papers_whatever_their_spelling() -> None:
    assert rank_subjects(ROWS) == ["cs.CL", "cs.LG", None]
