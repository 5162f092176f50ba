"""The dates over papers: with or without a year, in the orders and languages that browsers print them."""

from __future__ import annotations

import datetime
import re

from app.dates import MONTHS, PartialDate, latest_on_or_before, make_date, parse_date
from app.errors import InvalidValue

_NAMES = (
    "januar jänner janvier enero gennaio janeiro januari",
    "februar février febrero febbraio fevereiro februari",
    "märz mars marzo março maart",
    "april avril abril aprile",
    "mai mayo maggio maio mei",
    "juni juin junio giugno junho",
    "juli juillet julio luglio julho",
    "august août agosto augustus",
    "september septembre septiembre settembre setembro",
    "oktober octobre octubre ottobre outubro",
    "november novembre noviembre novembro",
    "dezember décembre diciembre dicembre dezembro",
)
"""Each month in German, French, Spanish, Italian, Portuguese and Dutch, as browsers translate pages."""
_SHORTEST = 3


def _list_forms() -> dict[str, int]:
    """Month's name, whole or shortened to three letters or more, to its number; none that two months share."""
    forms: dict[str, set[int]] = {}
    for number, (english, names) in enumerate(zip(MONTHS, _NAMES, strict=True), start=1):
        for name in (english.lower(), *names.split()):
            for size in {_SHORTEST, _SHORTEST + 1, len(name)}:
                forms.setdefault(name[:size], set()).add(number)
    return {form: numbers.pop() for form, numbers in forms.items() if len(numbers) == 1}


_MONTHS = _list_forms()
_MONTH = "|".join(sorted(map(re.escape, _MONTHS), key=len, reverse=True))
DATE = (
    rf"(?P<date>(?P<month>(?i:{_MONTH}))\.? ?(?P<day>\d{{1,2}})(?P<year>(?: ?, ?| )\d{{4}})?"
    rf"|(?P<first_day>\d{{1,2}})(?:er\b|\.|º)? ?(?:de )?(?P<second_month>(?i:{_MONTH}))(?![a-zß-ÿ])\.?"
    r"(?P<third_year>(?:,| de)? \d{4})?"
    r"|(?P<iso>\d{4}-\d{1,2}-\d{1,2})"
    r"|(?P<east_year>\d{4})年 ?(?P<east_month>\d{1,2})月 ?(?P<east_day>\d{1,2})日)"
)
"""A date as a pattern, for ``read_date``; its whole is the group ``date``."""


def read_date(match: re.Match[str], captured_on: datetime.date) -> PartialDate | None:
    """The date of a match; without a year the latest on or before a day; None if the calendar has none."""
    month = match["month"] or match["second_month"]
    try:
        if match["iso"]:
            return parse_date(match["iso"])
        if match["east_year"]:
            return make_date(*(int(match[part]) for part in ("east_year", "east_month", "east_day")))
        number, day = _MONTHS[month.lower()], int(match["day"] or match["first_day"])
        if has_year(match):
            return make_date(int((match["year"] or match["third_year"])[-4:]), number, day)
    except InvalidValue:
        return None
    return latest_on_or_before(number, day, captured_on)


def has_year(match: re.Match[str]) -> bool:
    """Whether a date says its year."""
    return any(match[part] for part in ("year", "third_year", "iso", "east_year"))
