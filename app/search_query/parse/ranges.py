"""Ranges of numbers and of days, as they are typed: ``2023``, ``2023-2025``, ``2024-``, ``>100``, ``<7d``."""

from __future__ import annotations

import calendar
import datetime
import re
import unicodedata
from collections.abc import Callable

from app.errors import InvalidValue
from app.search_query.values import Added
from app.values import parse_count, parse_percent

Range = tuple[int | None, int | None]
"""The lowest and the highest, both included; None leaves that end open."""

_COMPARED = re.compile(r"(>=|=>|≥|<=|=<|≤|>|<|=)\s*(.+)")
_AGE = re.compile(r"(>=|=>|≥|<=|=<|≤|>|<|)\s*(\d{1,6})\s*([dwmy])", re.IGNORECASE)
_DATE = r"\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?"
_DAYS = re.compile(rf"({_DATE})?-({_DATE})?")
_SPELLINGS = {"=>": ">=", "≥": ">=", "=<": "<=", "≤": "<=", "": "<", "=": ""}
_FIRST_DAY = datetime.date(1970, 1, 2)
"""No paper was added before; earlier ones are beyond what some systems know of time zones."""

_ONE_DAY = datetime.timedelta(days=1)

_MILLION = 1_000_000
"""The parts of one that are told apart in a score."""

Days = tuple[datetime.date | None, datetime.date | None]


def parse_numbers(text: str, parse_number: Callable[[str], int]) -> Range:
    """Parse a number, two of them (either may come first), or a comparison with one.

    Raises:
        InvalidValue: it is none of these, or ``parse_number`` refused a number.
    """
    plain = _plain(text)
    if match := _COMPARED.fullmatch(plain):
        number = parse_number(match[2])
        sign = _SPELLINGS.get(match[1], match[1])
        return {">": (number + 1, None), ">=": (number, None), "<": (None, number - 1), "<=": (None, number)}.get(
            sign, (number, number)
        )
    first, dash, last = plain.partition("-")
    if not dash:
        return parse_number(first), parse_number(first)
    if not first and not last:
        raise InvalidValue(text, "A range has a beginning or an end.")
    low, high = (parse_number(part) if part else None for part in (first, last))
    return (high, low) if low is not None and high is not None and low > high else (low, high)


def parse_year(text: str) -> int:
    """Parse a year of four digits.

    Raises:
        InvalidValue: it is none.
    """
    return _parse_digits(text.strip(), r"[0-9]{4}")


def parse_rating(text: str) -> int:
    """Parse 0 to 5; no paper is rated 0, but ``>0`` says something.

    Raises:
        InvalidValue: it is another number, or none.
    """
    return _parse_digits(text.strip(), r"[0-5]")


def parse_citations(text: str) -> Range:
    """Parse a range of counts.

    Raises:
        InvalidValue: it is none.
    """
    return parse_numbers(text, parse_count)


def parse_scores(text: str) -> tuple[float | None, float | None]:
    """Parse a range of numbers from 0 to 100; what is above one of them begins a millionth above it.

    Raises:
        InvalidValue: it is none.
    """
    low, high = parse_numbers(text, lambda number: round(parse_percent(number) * _MILLION))
    return (None if low is None else low / _MILLION), (None if high is None else high / _MILLION)


def parse_added(text: str, today: datetime.date) -> Added:
    """Parse when papers were added: ``<7d``, ``2w``, ``>3m``, ``today``, ``2026-11``, ``>2026-11-01``, two days.

    Days are the person's own: ``today`` is one, and a day begins at midnight where this runs.

    Raises:
        InvalidValue: it is nothing of the kind.
    """
    first, last = _parse_days(_plain(text).lower(), today)
    try:
        return Added(_start_of(first), _start_of(last + _ONE_DAY) if last else None)
    except (OverflowError, OSError, ValueError):
        raise InvalidValue(text, f"“{text}” is no day in the life of a library.") from None


def _parse_days(text: str, today: datetime.date) -> Days:
    if text in ("today", "yesterday"):
        day = today if text == "today" else today - _ONE_DAY
        return day, day
    if match := _AGE.fullmatch(text):
        edge = _go_back(today, int(match[2]), match[3])
        return _compare(_SPELLINGS.get(match[1], match[1]), edge, edge, newer="<")
    if match := _COMPARED.fullmatch(text):
        return _compare(_SPELLINGS.get(match[1], match[1]), *_parse_period(match[2]), newer=">")
    if re.fullmatch(_DATE, text):
        return _parse_period(text)
    match = _DAYS.fullmatch(text)
    if match is None or text == "-":
        raise InvalidValue(text, f"“{text}” is not a day.")
    first, last = (_parse_period(part) if part else (None, None) for part in match.groups())
    return first[0], last[1]


def _compare(sign: str, first: datetime.date, last: datetime.date, *, newer: str) -> Days:
    """The days on one side of a period; ``newer`` is the sign that means later days (of an age, the smaller)."""
    if not sign:
        return first, last
    if sign[0] == newer:
        return (first if sign[1:] else last + _ONE_DAY), None
    return None, (last if sign[1:] else first - _ONE_DAY)


def _parse_period(text: str) -> tuple[datetime.date, datetime.date]:
    """The first and last day of a day, a month or a year."""
    numbers = [int(part) for part in text.split("-")] if re.fullmatch(_DATE, text) else []
    try:
        year, month, day = (*numbers, 0, 0)[:3]
        last_month = month or 12
        last_day = day or calendar.monthrange(year, last_month)[1]
        return datetime.date(year, month or 1, day or 1), datetime.date(year, last_month, last_day)
    except (ValueError, calendar.IllegalMonthError):
        raise InvalidValue(text, f"“{text}” is not a day.") from None


def _go_back(today: datetime.date, number: int, unit: str) -> datetime.date:
    """The day so many days, weeks, months or years before; of a shorter month, its last."""
    if unit in "dw":
        back = datetime.timedelta(days=number * (7 if unit == "w" else 1))
        return max(_FIRST_DAY, today - min(back, today - _FIRST_DAY))
    months = today.year * 12 + today.month - 1 - number * (12 if unit == "y" else 1)
    year, month = divmod(months, 12)
    if year < _FIRST_DAY.year:
        return _FIRST_DAY
    return datetime.date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))


def _start_of(day: datetime.date | None) -> datetime.datetime | None:
    """The moment at which a day begins where the person is, in UTC."""
    if day is None:
        return None
    if day < _FIRST_DAY:
        raise OverflowError
    return datetime.datetime.combine(day, datetime.time()).astimezone(datetime.UTC)


def _parse_digits(text: str, form: str) -> int:
    if re.fullmatch(form, text) is None:
        raise InvalidValue(text, f"“{text}” is not such a number.")
    return int(text)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().replace("–", "-").replace("..", "-")
