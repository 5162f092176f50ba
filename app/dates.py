"""Dates that may lack their day or their month, as CSL's ``issued`` may."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from app.errors import InvalidValue

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MONTH_NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, start=1)}
_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_FORMS = (
    r"(?P<year>\d{4})(?:[-/.](?P<month>\d{1,2})(?:[-/.](?P<day>\d{1,2}))?)?",
    rf"(?:(?P<day>\d{{1,2}})\s+)?{_MONTH},?\s+(?P<year>\d{{4}})",
    rf"{_MONTH}\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}})",
)
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_EXAMPLE = "Type 2023-08-21, 21 Aug 2023, Aug 2023 or 2023."


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A day, a month or a year; a missing part is 0, so that a bare year sorts before its days."""

    year: int
    month: int = 0
    day: int = 0

    def __str__(self) -> str:
        """The ISO 8601 form: ``2023-08-21``, ``2023-08`` or ``2023``; stored, compared and exported like this."""
        parts = [f"{self.year:04d}"] + [f"{part:02d}" for part in (self.month, self.day) if part]
        return "-".join(parts)


def parse_date(text: str) -> PartialDate:
    """Parse ``2023-08-21``, ``2023/8``, ``2023``, ``21 August 2023``, ``Aug 21, 2023`` or ``Aug 2023``.

    Raises:
        InvalidValue: another form, or a day that no calendar has (30 February).
    """
    stripped = " ".join(text.split())
    for form in _FORMS:
        if match := re.fullmatch(form, stripped):
            return _read_form(text, match.groupdict())
    raise InvalidValue(text, f"“{text}” is not a date.", _EXAMPLE)


def make_date(year: int, month: int = 0, day: int = 0) -> PartialDate:
    """The date of these parts, 0 for one that is missing.

    Raises:
        InvalidValue: the calendar has no such year or day; ``month`` is one of 1..12, or 0 with ``day``.
    """
    if not 1 <= year <= 9999:
        raise InvalidValue(str(year), f"{year} is not a year.", _EXAMPLE)
    if day > (_count_days(year, month) if month else 0):
        raise InvalidValue(f"{year}-{month}-{day}", f"{MONTHS[month - 1]} {year} has no day {day}.", _EXAMPLE)
    return PartialDate(year, month, day)


def parse_month(name: str) -> int:
    """Parse an English month's name or its first three letters or more (``Sept``) to 1..12; 0 if it is none."""
    number = _MONTH_NUMBERS.get(name[:3].lower(), 0)
    return number if number and MONTHS[number - 1].lower().startswith(name.lower()) else 0


def latest_on_or_before(month: int, day: int, limit: datetime.date) -> PartialDate | None:
    """The latest date with this month and day that is not after ``limit``; None where no year has such a day."""
    for year in range(limit.year, max(limit.year - 9, 0), -1):  # 29 February comes once in 8 years at the rarest
        past = year < limit.year or (month, day) <= (limit.month, limit.day)
        if past and 1 <= day <= _count_days(year, month):
            return PartialDate(year, month, day)
    return None


def find_today() -> datetime.date:
    """The day where the person is."""
    return datetime.datetime.now().astimezone().date()


def format_long(date: PartialDate) -> str:
    """``16 July 2023``, ``July 2023`` or ``2023``."""
    return _format(date, MONTHS)


def format_short(date: PartialDate) -> str:
    """``16 Jul 2023``, ``Jul 2023`` or ``2023``."""
    return _format(date, tuple(name[:3] for name in MONTHS))


def _format(date: PartialDate, months: tuple[str, ...]) -> str:
    parts = [str(date.day)] if date.day else []
    parts += [months[date.month - 1]] if date.month else []
    return " ".join([*parts, str(date.year)])


def _read_form(text: str, groups: dict[str, str | None]) -> PartialDate:
    year, month, day = (groups.get(part) for part in ("year", "month", "day"))
    number = int(month) if month and month.isdecimal() else parse_month(month or "")
    if (month and not 1 <= number <= 12) or (day and not int(day)):
        raise InvalidValue(text, f"“{text}” is not a date.", _EXAMPLE)
    return make_date(int(year or 0), number, int(day or 0))


def _count_days(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else _DAYS[month - 1]
