"""Laws of the small values: what was printed is read back, and reading refuses in one way only."""

import contextlib
import datetime
import string
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from app.dates import PartialDate, format_long, format_short, latest_on_or_before, parse_date
from app.errors import InvalidValue
from app.names import Name, SoughtName, is_variant, parse_name
from app.values import LARGEST_COUNT, parse_arxiv_id, parse_citation_key, parse_count, parse_doi, parse_url

DAYS = st.dates(min_value=datetime.date(1000, 1, 1))
DATES = st.builds(
    lambda day, parts: PartialDate(day.year, day.month if parts > 1 else 0, day.day if parts > 2 else 0),
    DAYS,
    st.integers(1, 3),
)
WORDS = st.text(string.ascii_uppercase, min_size=1, max_size=1).flatmap(
    lambda capital: st.text(string.ascii_lowercase + "-é", max_size=8).map(lambda rest: capital + rest)
)


@given(DATES)
def test_a_date_is_read_back_from_each_of_its_forms(date: PartialDate):
    assert parse_date(str(date)) == date
    assert parse_date(format_long(date)) == date
    assert parse_date(format_short(date)) == date


@given(DATES, DATES)
def test_dates_sort_as_their_text_does(one: PartialDate, other: PartialDate):
    assert (one < other) == (str(one) < str(other))


@settings(deadline=None)  # it counts the days of eight years back
@given(st.dates(min_value=datetime.date(1909, 1, 1)), st.integers(1, 12), st.integers(0, 32))
def test_the_latest_date_is_the_latest(limit: datetime.date, month: int, day: int):
    found = latest_on_or_before(month, day, limit)
    days = [limit - datetime.timedelta(days=back) for back in range(366 * 8 + 1)]
    expected = next((each for each in days if (each.month, each.day) == (month, day)), None)
    assert (str(found) if found else None) == (expected.isoformat() if expected else None)


@given(st.integers(0, LARGEST_COUNT))
def test_a_count_is_read_back_plain_and_grouped(count: int):
    assert parse_count(str(count)) == count
    assert parse_count(f"{count:,}") == count


@given(st.text())
def test_no_text_makes_a_parser_fail_otherwise_than_in_words(text: str):
    for parse in (parse_doi, parse_arxiv_id, parse_url, parse_count, parse_citation_key, parse_date):
        with contextlib.suppress(InvalidValue):
            value = parse(text)
            assert parse(str(value)) == value


@given(st.lists(WORDS, min_size=2, max_size=4).filter(lambda words: words[-1] not in ("II", "IV")))
def test_a_plain_name_is_printed_as_it_came(words: list[str]):
    printed = " ".join(words)
    assert str(parse_name(printed)) == printed
    assert parse_name(f"{words[-1]}, {' '.join(words[:-1])}") == Name(family=words[-1], given=" ".join(words[:-1]))


NOT_OF_NAMES = ("et al", "others", "^", "<sup>", "(", "[", "ph.", "phd")
"""What stands behind names and is none of theirs: a note such as ``Chen^a`` or ``Chen (a)`` goes with its letter."""


@given(st.text().map(str.casefold).filter(lambda text: not any(mark in text for mark in NOT_OF_NAMES)))
def test_no_letter_of_a_name_is_lost(text: str):
    def letters(printed: str) -> list[str]:
        return sorted(char for char in printed if unicodedata.category(char) in ("Ll", "Lo", "Lu"))  # marks are no name

    assert letters(str(parse_name(text))) == letters(text)


PIECES = "Chen chen Weize W WZ W. van y Müller Mueller Jr. Jean-Pierre O'Brien ʼ - _ 陈".split()
NAME_PARTS = st.lists(st.sampled_from(PIECES), max_size=3).map(" ".join)
NAMES = st.builds(Name, NAME_PARTS, NAME_PARTS) | st.builds(Name, literal=NAME_PARTS)


@settings(max_examples=500)
@given(NAMES, NAMES)
def test_a_sought_name_rules_no_variant_out(one: Name, other: Name):
    assert SoughtName(one).is_variant(other) == is_variant(one, other)
