"""Tables as CSV, Markdown and columns of text."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tables import count_columns, fit, format_columns, format_csv, format_markdown, guard_cell


@pytest.mark.parametrize(
    ("text", "guarded"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("-2+3", "'-2+3"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        (" =1", "' =1"),
        ("＝1", "'＝1"),
        ("-3", "-3"),
        ("+0.5", "+0.5"),
        ("h-index", "h-index"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(text, guarded):
    assert guard_cell(text) == guarded


def test_csv_is_read_as_it_was_written():
    rows = [["a", 'say "b"', "c, d"], ["two\r\nlines", " blank ", "=1"], ["\tx", "\x00", "7"]]
    read = list(csv.reader(format_csv(rows), strict=True))
    assert read == [["a", 'say "b"', "c, d"], ["two lines", " blank ", "'=1"], [" x", " ", "7"]]


@given(st.lists(st.lists(st.text(max_size=8), min_size=2, max_size=2), max_size=5))
def test_csv_keeps_its_cells_apart_and_begins_no_formula(rows):
    read = list(csv.reader(format_csv(rows), strict=True))
    assert [len(row) for row in read] == [2] * len(rows)
    assert not any(cell.lstrip()[:1] in ("=", "@") for row in read for cell in row)


def test_markdown_has_a_head_and_escapes_what_would_be_markup():
    rows = [["Figure", "A | B"], ["h_index", "<b>at least 11</b>"], ["x\ny", "[1](http://a)"]]
    assert list(format_markdown(rows, right={1})) == [
        r"| Figure | A \| B |",
        "| --- | ---: |",
        r"| h\_index | \<b\>at least 11\</b\> |",
        r"| x y | \[1\](http://a) |",
    ]


def test_columns_are_as_wide_as_their_widest_cell():
    rows = [["figure", "A"], ["h-index", "at least 11"], ["王军王军王军", "7"]]
    assert list(format_columns(rows, right={1})) == [
        "figure                  A",
        "h-index       at least 11",
        "王军王军王军            7",
    ]
    assert list(format_columns([])) == []


@pytest.mark.parametrize(
    ("text", "fitted"),
    [
        ("", "     "),
        ("abc", "abc  "),
        ("abcde", "abcde"),
        ("abcdef", "abcd…"),
        ("王军", "王军 "),
        ("王军王", "王军…"),
        ("a王军", "a王军"),
        ("a王军b", "a王… "),
        ("abcde\u0301", "abcde\u0301"),
    ],
)
def test_fit(text, fitted):
    assert fit(text, 5) == fitted


@given(st.text(st.characters(whitelist_categories=("L", "N", "P", "Zs", "Mn")), max_size=30), st.integers(4, 20))
def test_fitted_texts_are_all_as_wide(text, width):
    assert count_columns(fit(text, width)) == width
