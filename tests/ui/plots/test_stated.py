from __future__ import annotations

import datetime

from tests.ui.plots.samples import stated
from ui.plots.data import Form
from ui.plots.stated import stated_citations, stated_h_index

MAY, JUNE = datetime.date(2024, 5, 2).toordinal(), datetime.date(2026, 6, 3).toordinal()


def test_a_line_for_each_site() -> None:
    history = (
        stated("2024-05-02", 31, 4000),
        stated("2026-06-03", 35, 5000),
        stated("2026-06-03", 33, None, "scholar"),
        stated("2025-01-01", None, 7, "other site"),
    )
    data = stated_h_index(history)
    assert [(series.xs, series.ys, series.style) for series in data.series] == [
        ((MAY, JUNE), (31, 35), 0),
        ((JUNE,), (33,), 1),
    ]
    assert data.x.form is Form.DAY
    assert data.x.low < MAY < JUNE < data.x.high
    assert data.summary == "From 31 on 2 May 2024 to 33 on 3 Jun 2026."
    assert data.stops[0][0].spoken == "2 May 2024: Researcher profile page: 31"
    assert [row[0] for row in data.table.rows] == [MAY, JUNE, JUNE]
    assert data.notes == ()
    assert [series.name for series in stated_citations(history).series] == ["Researcher profile page", "other site"]


def test_pages_of_one_day_are_no_line_yet() -> None:
    data = stated_citations([stated("2024-05-02", 31, 4000, ""), stated("2024-05-02", 31, 3000, "scholar")])
    assert data.is_empty
    assert data.summary.startswith("Pages of one day alone are known so far")


def test_a_page_of_no_known_site() -> None:
    data = stated_citations([stated("2024-05-02", 31, 4000, ""), stated("2024-05-12", 31, 4100, "")])
    assert data.series[0].name == "page"
    assert data.x.high - data.x.low >= 60


def test_empty() -> None:
    data = stated_h_index([stated("2024-05-02", None)])
    assert data.is_empty
    assert data.summary == "No page that was captured states it."
