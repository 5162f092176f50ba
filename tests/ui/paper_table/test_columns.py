from __future__ import annotations

import pytest

from app.dates import PartialDate
from app.papers import Code, PaperRow
from app.search_query import Order
from app.values import PaperId
from ui.paper_table.columns import Column, cell_text, citation_line, header_text, next_order, spoken_row

CHATDEV = PaperRow(
    PaperId(3), 3, "ChatDev", "Chen Qian, Wei Liu et al.", PartialDate(2023, 7, 16), None, Code.LINK, "github.com"
)
BARE = PaperRow(PaperId(4), None, "Why?", "", None, 7106, Code.BADGE, "")


def test_unknown_is_a_dash_and_never_a_number() -> None:
    assert cell_text(CHATDEV, Column.CITATIONS) == "—"
    assert cell_text(BARE, Column.CITATIONS) == "7,106"
    assert cell_text(BARE, Column.ISSUED) == ""
    assert cell_text(BARE, Column.POSITION) == ""


@pytest.mark.parametrize(
    ("column", "current", "expected"),
    [
        (Column.TITLE, Order("position"), Order("title")),
        (Column.TITLE, Order("title"), Order("title", descending=True)),
        (Column.TITLE, Order("title", descending=True), Order("title")),
        (Column.CITATIONS, Order("title"), Order("citations", descending=True)),
        (Column.CITATIONS, Order("citations", descending=True), Order("citations")),
    ],
)
def test_header_click(column: Column, current: Order, expected: Order) -> None:
    assert next_order(column, current) == expected


def test_arrow_stands_on_the_column_sorted_by() -> None:
    assert header_text(Column.POSITION, Order("position")) == "# ↑"
    assert header_text(Column.ISSUED, Order("issued", descending=True)) == "Date ↓"
    assert header_text(Column.TITLE, Order("issued")) == "Title"


def test_row_reads_as_a_sentence() -> None:
    assert spoken_row(CHATDEV, 3, 38) == (
        "3 of 38: ChatDev. Chen Qian, Wei Liu et al., 16 July 2023, citations unknown, code linked."
    )
    assert spoken_row(BARE, 1, 2) == (
        "1 of 2: Why?. No authors, no date, 7106 citations, said to have code, without a link."
    )


def test_line_of_plain_text() -> None:
    assert citation_line(CHATDEV) == "Chen Qian, Wei Liu et al. (2023). ChatDev."
    assert citation_line(BARE) == "Why?"
