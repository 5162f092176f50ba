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
_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?P<year>\d{4})(?:[-/.](?P<month>\d{1,2})(?:[-/.](?P<day>\d{1,2}))?)?",
        rf"(?:(?P<day>\d{{1,2}})\s+)?{_MONTH},?\s+(?P<year>\d{{4}})",
        rf"{_MONTH}\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}})",
    )
)
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
        if match := form.fullmatch(stripped):
            groups = match.groupdict()
            return _make_date(text, int(groups["year"]), groups["month"], int(groups["day"] or 0))
    raise InvalidValue(text, f"“{text}” is not a date.", _EXAMPLE)


def parse_month(name: str) -> int:
    """Parse an English month's name or its first three letters or more (``Sept``) to 1..12; 0 if it is none."""
    number = _MONTH_NUMBERS.get(name[:3].lower(), 0)
    return number if number and MONTHS[number - 1].lower().startswith(name.lower()) else 0


def latest_on_or_before(month: int, day: int, limit: datetime.date) -> PartialDate | None:
    """The latest date with this month and day that is not after ``limit``; None where no year has such a day."""
    for year in range(limit.year, max(limit.year - 9, 0), -1):  # 29 February comes once in 8 years at the rarest
        if _days_in(year, month) >= day and (month, day) <= ((limit.month, limit.day) if year == limit.year else (12, 31)):
            return PartialDate(year, month, day)
    return None


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


def _make_date(text: str, year: int, month_text: str | None, day: int) -> PartialDate:
    month = 0 if not month_text else int(month_text) if month_text.isdecimal() else parse_month(month_text)
    if (month_text and not 1 <= month <= 12) or not 1 <= year <= 9999:
        raise InvalidValue(text, f"“{text}” is not a date.", _EXAMPLE)
    if month and day > _days_in(year, month):
        raise InvalidValue(text, f"{MONTHS[month - 1]} {year} has no day {day}.", _EXAMPLE)
    return PartialDate(year, month, day)


def _days_in(year: int, month: int) -> int:
    following = datetime.date(year + month // 12, month % 12 + 1, 1) if (year, month) != (9999, 12) else None
    return (following - datetime.timedelta(days=1)).day if following else 31
