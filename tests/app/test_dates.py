"""Dates that may lack a part: parsed from what people and pages write, printed in two lengths."""

import datetime

import pytest

from app.dates import (
    PartialDate,
    format_long,
    format_short,
    latest_on_or_before,
    make_date,
    parse_date,
    parse_month,
)
from app.errors import InvalidValue


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("2023-08-21", "2023-08-21"),
        ("2023/8/2", "2023-08-02"),
        ("2023.08", "2023-08"),
        (" 2023 ", "2023"),
        ("21 August 2023", "2023-08-21"),
        ("21 Aug. 2023", "2023-08-21"),
        ("Aug 21, 2023", "2023-08-21"),
        ("august 21 2023", "2023-08-21"),
        ("Sept 2023", "2023-09"),
        ("May, 2023", "2023-05"),
        ("29 Feb 2024", "2024-02-29"),
        ("29 Feb 2000", "2000-02-29"),
        ("31 December 9999", "9999-12-31"),
        ("0001-01-01", "0001-01-01"),
    ],
)
def test_a_date_is_taken_in_the_forms_people_write(typed: str, iso: str):
    assert str(parse_date(typed)) == iso


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ("", "is not a date"),
        ("yesterday", "is not a date"),
        ("Agu 2023", "is not a date"),
        ("2023-13", "is not a date"),
        ("2023-00", "is not a date"),
        ("2023-08-00", "is not a date"),
        ("21-08-2023", "is not a date"),
        ("0000", "0 is not a year"),
        ("2023-02-30", "February 2023 has no day 30"),
        ("29 Feb 1900", "February 1900 has no day 29"),
        ("April 31, 2023", "April 2023 has no day 31"),
    ],
)
def test_what_is_no_date_is_refused_in_words(typed: str, what: str):
    with pytest.raises(InvalidValue, match=what) as refused:
        parse_date(typed)
    assert "2023-08-21" in refused.value.remedy


def test_a_date_is_made_of_its_parts():
    assert make_date(2023) == PartialDate(2023)
    assert make_date(2023, 8) == PartialDate(2023, 8)
    assert make_date(2023, 8, 21) == PartialDate(2023, 8, 21)


@pytest.mark.parametrize(
    ("name", "month"),
    [("jan", 1), ("January", 1), ("Sept", 9), ("DEC", 12), ("Ja", 0), ("Janus", 0), ("", 0), ("Mais", 0)],
)
def test_a_month_is_named_by_three_letters_or_more(name: str, month: int):
    assert parse_month(name) == month


@pytest.mark.parametrize(
    ("month", "day", "captured_on", "iso"),
    [
        (2, 4, "2026-11-23", "2026-02-04"),
        (11, 23, "2026-11-23", "2026-11-23"),
        (11, 24, "2026-11-23", "2025-11-24"),
        (12, 31, "2026-01-01", "2025-12-31"),
        (2, 29, "2026-11-23", "2024-02-29"),
        (2, 29, "2024-02-28", "2020-02-29"),
        (2, 29, "1904-02-28", "1896-02-29"),
    ],
)
def test_a_date_without_a_year_is_the_latest_one_on_or_before_a_day(month: int, day: int, captured_on: str, iso: str):
    assert str(latest_on_or_before(month, day, datetime.date.fromisoformat(captured_on))) == iso


@pytest.mark.parametrize(("month", "day"), [(2, 30), (4, 31), (1, 32), (1, 0)])
def test_a_day_that_no_year_has_is_no_date(month: int, day: int):
    assert latest_on_or_before(month, day, datetime.date(2026, 11, 23)) is None


def test_the_calendar_has_a_first_year():
    assert latest_on_or_before(12, 31, datetime.date(1, 1, 1)) is None


@pytest.mark.parametrize(
    ("iso", "long", "short"),
    [("2023-07-16", "16 July 2023", "16 Jul 2023"), ("2023-07", "July 2023", "Jul 2023"), ("2023", "2023", "2023")],
)
def test_a_date_is_shown_in_two_lengths(iso: str, long: str, short: str):
    assert format_long(parse_date(iso)) == long
    assert format_short(parse_date(iso)) == short


def test_a_bare_year_sorts_before_its_days():
    dates = [parse_date(text) for text in ("2023-08-21", "2024", "2023", "2023-08")]
    assert [str(date) for date in sorted(dates)] == ["2023", "2023-08", "2023-08-21", "2024"]
