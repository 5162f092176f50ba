from __future__ import annotations

import math

from app.metrics.curves import citation_curve
from app.metrics.series import YearRow
from tests.ui.plots.samples import HISTOGRAM, ROWS
from ui.plots.compare import compare_citations, compare_curves, compare_papers

OTHER = (YearRow(2022, "CL", 5, 0, 5, 100), YearRow(2024, None, 1, 0, 0, 0))


def test_sets_are_told_apart_by_more_than_colour() -> None:
    data = compare_papers([("One", ROWS), ("Other", OTHER)])
    assert [series.style for series in data.series] == [0, 1]
    assert len({series.colour for series in data.series}) == 2


def test_papers_of_each_set_from_its_first_year_to_its_last() -> None:
    data = compare_papers([("One", ROWS), ("Other", OTHER)])
    one, other = data.series
    assert one.ys[:3] == (3, 0, 4)
    assert math.isnan(one.ys[3])
    assert math.isnan(other.ys[0])
    assert other.ys[1:] == (5, 0, 1)
    assert data.table.rows == ((2021, 3, 0), (2022, 0, 5), (2023, 4, 0), (2024, 0, 1))
    assert data.stops[1][0].spoken == "2022: One: 0, Other: 5"
    assert data.summary == "Papers in all: One: 7; Other: 6."
    assert data.notes == ("2 papers without a date are left out.",)


def test_citations_rest_on_papers_with_a_count() -> None:
    data = compare_citations([("One", ROWS), ("Other", OTHER)])
    assert data.table.rows == ((2021, 30, 0), (2022, 0, 100), (2023, 11, 0))
    assert data.notes == (
        "5 papers without a citation count are left out.",
        "1 paper without a date is left out.",
    )


def test_years_far_off_are_told() -> None:
    far = compare_papers([("One", [YearRow(1687, None, 2, 0, 0, 0)]), ("Other", OTHER)])
    assert far.notes == ("2 papers of other years are too far off to be drawn; the table has them.",)


def test_curves_of_each_set() -> None:
    sets = [("One", citation_curve(HISTOGRAM)), ("None", citation_curve({})), ("Other", citation_curve({7: 2}))]
    data = compare_curves(sets)
    assert [series.name for series in data.series] == ["One", "Other", "as many citations as papers"]
    assert [series.style for series in data.series[:2]] == [0, 2]  # which it has in the other plots too
    assert data.summary == "One: h is 4; Other: h is 2"
    assert data.notes == ()
    assert data.table.rows[0] == (1, 10, 7)
    assert data.table.rows[2] == (3, 5, None)
    assert data.stops[2][0].spoken == "Paper 3: One: 5"


def test_h_of_a_set_that_lacks_counts_is_a_bound() -> None:
    data = compare_curves([("One", citation_curve(HISTOGRAM)), ("Other", citation_curve({7: 2}))], [0, 3])
    assert data.summary == "One: h is 4; Other: h is at least 2"
    assert data.notes == ("3 papers without a citation count are left out.",)


def test_long_curves_are_stopped_at_here_and_there() -> None:
    data = compare_curves([("One", citation_curve({5: 100, 0: 100_000}))])
    assert len(data.stops) < 250
    assert data.stops[-1][0].title == "Paper 100,100"


def test_empty() -> None:
    assert compare_papers([("One", [])]).summary == "No paper here has a date."
    assert compare_citations([]).is_empty
    assert compare_curves([("One", citation_curve({}))]).summary == "No paper here has a citation count yet."
