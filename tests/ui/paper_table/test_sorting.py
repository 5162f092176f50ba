"""What a click on a header sorts by, and how the headers show it."""

from __future__ import annotations

import pytest

from app.search_query import Order
from ui.paper_table.columns import TRAITS, Column
from ui.paper_table.sorting import find_column, header_text, next_order, next_second, spoken_header

BY_TITLE = Order("title")
BY_DATE_THEN_TITLE = Order("issued", descending=True, then=BY_TITLE)


@pytest.mark.parametrize(
    ("column", "current", "expected"),
    [
        (Column.TITLE, Order("position"), Order("title")),
        (Column.TITLE, Order("title"), Order("title", descending=True)),
        (Column.TITLE, Order("title", descending=True), Order("title")),
        (Column.CITATIONS, Order("title"), Order("citations", descending=True)),
        (Column.CITATIONS, Order("citations", descending=True), Order("citations")),
        (Column.ISSUED, BY_DATE_THEN_TITLE, Order("issued", then=BY_TITLE)),
        (Column.TITLE, BY_DATE_THEN_TITLE, Order("title")),
    ],
)
def test_a_click_sorts_by_this_column_or_turns_it_round(column: Column, current: Order, expected: Order) -> None:
    assert next_order(column, current) == expected


@pytest.mark.parametrize(
    ("column", "current", "expected"),
    [
        (Column.CITATIONS, BY_TITLE, Order("title", then=Order("citations", descending=True))),
        (Column.TITLE, BY_DATE_THEN_TITLE, Order("issued", True, Order("title", descending=True))),
        (Column.AUTHORS, BY_DATE_THEN_TITLE, Order("issued", True, Order("authors"))),
        (Column.ISSUED, BY_DATE_THEN_TITLE, Order("issued", then=BY_TITLE)),
    ],
)
def test_a_click_with_shift_settles_what_is_equal(column: Column, current: Order, expected: Order) -> None:
    assert next_second(column, current) == expected


def test_arrows_stand_on_the_columns_sorted_by() -> None:
    assert header_text(Column.POSITION, Order("position")) == "# ↑"
    assert header_text(Column.ISSUED, BY_DATE_THEN_TITLE) == "Date ↓"
    assert header_text(Column.TITLE, BY_DATE_THEN_TITLE) == "Title ↑²"
    assert header_text(Column.TITLE, Order("issued")) == "Title"


def test_headers_are_heard_with_what_they_sort() -> None:
    assert spoken_header(Column.ISSUED, BY_DATE_THEN_TITLE) == "Date, sorted descending"
    assert spoken_header(Column.TITLE, BY_DATE_THEN_TITLE) == "Title, sorted ascending, second"
    assert spoken_header(Column.POSITION, BY_TITLE) == "Place on the page"


@pytest.mark.parametrize("column", Column)
def test_the_order_of_a_column_is_shown_by_it(column: Column) -> None:
    assert find_column(Order(TRAITS[column].order)) == column


def test_relevance_is_shown_by_no_column() -> None:
    assert find_column(Order("relevance")) is None
