"""What arXiv prints over and around its papers: headings of sections, what a search shows, whose page it is, menus."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.dates import PartialDate, make_date, parse_month
from app.errors import InvalidValue
from app.formats.arxiv.grammar import find_heading, parse_printed
from app.formats.lines import Line

_LONGEST = 400
_DAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,\s+(?P<day>\d{1,2}) (?P<month>[A-Z][a-z]{2,8}) (?P<year>\d{4}|\d\d)"
_COUNT = r"\s*\(?(?:continued,? )?(?:\[?\s*showing (?:first |last )?(?P<shown>[\d,]{1,9}) of [\d,]{1,9} entries\s*\]?)"
_SECTION = re.compile(
    rf"(?:(?P<kind>New|Cross|Replacement|Cross-list|Replacement|Showing new)s?(?: submissions?| lists?| listings)?"
    rf"(?: for )?)?(?:{_DAY})?\s*(?:\((?:continued, )?)?(?P<count>{_COUNT}\s*\)?)?\)?"
)
_MONTHLY = re.compile(r"Authors and titles for (?P<date>(?:[A-Z][a-z]{2,8} )?\d{4})")
_RANGE = re.compile(
    r"Showing (?P<first>[\d,]{1,9})\s?[–—-]\s?(?P<last>[\d,]{1,9}) of (?P<total>[\d,]{1,9}) results"
    r"(?: for (?P<field>[\w ()]+): (?P<query>.+))?"
)
_OWNER = re.compile(r"(?P<name>\S.{0,120}?)['’]s? articles on arXiv")
_FURNITURE = re.compile(
    r"\[?\s*[Tt]otal of [\d,]+ entries\b|\[?\s*[Ss]howing up to [\d,]+ entries per page|Search v\d|Searching in archive"
    r"|The web address for this page and the arXiv author id|See author identifier help"
    r"|(?:Links to|See) .{0,60}\bhelp\b"
    r"|Only [\d,]+ pages are available|No updates (?:today|for this)|contact arXiv|subscribe to arXiv|Click here to"
    r"|arXiv Operational Status|Get status notifications|arXivLabs|We gratefully acknowledge"
)
_FOOTERS = frozenset(
    "about|help|contact|subscribe|copyright|privacy policy|web accessibility assistance|previous|next|donate|login"
    "|disable mathjax (what is mathjax?)|fewer \\| more \\| all|back to top|slack|email|or".split("|")
)


class Section(NamedTuple):
    """A heading over several papers: the day they were announced on if it prints one, and how many it says follow."""

    issued: PartialDate | None
    keeps_date: bool
    moved: bool
    shown: int | None


class Range(NamedTuple):
    """What a search says of itself: how many results it shows, of how many, and whose papers were asked for."""

    shown: int
    total: int
    author: str | None


def read_section(lines: Sequence[Line], at: int) -> Section | None:
    """A heading over several papers; a date alone is one only where a paper follows, since menus list dates too."""
    text = lines[at].text
    if len(text) > _LONGEST or not text[:1].isupper():
        return None
    if monthly := _MONTHLY.fullmatch(text):
        return Section(parse_printed(monthly["date"]), False, False, None)
    match = _SECTION.fullmatch(text)
    if match is None or not (match["kind"] or match["day"]) or not (match["day"] or match["count"]):
        return None
    alone = not match["kind"] and not match["count"]
    if alone and (at + 1 == len(lines) or not find_heading(lines, at + 1)):
        return None
    shown = _to_count(match["shown"]) if match["shown"] else None
    moved = (match["kind"] or "").startswith(("Cross", "Replacement"))
    return Section(_make_day(match), not match["day"], moved, shown)


def read_range(text: str) -> Range | None:
    """The line over the results of a search; its author is None unless one person was asked for."""
    match = _RANGE.fullmatch(text) if len(text) <= _LONGEST else None
    if match is None:
        return None
    first, last, total = (_to_count(match[name]) for name in ("first", "last", "total"))
    asked = match["query"] if (match["field"] or "").startswith("author") else None
    author = " ".join(asked.split()) if asked and ";" not in asked and '"' not in asked else None
    return Range(max(0, last - first + 1), total, author)


def read_owner(text: str) -> str | None:
    """Whose page it is: ``Ada Lovelace's articles on arXiv``."""
    match = _OWNER.fullmatch(text) if len(text) <= _LONGEST else None
    return match["name"] if match else None


def is_furniture(text: str) -> bool:
    """Whether a line is what arXiv prints around its lists."""
    return bool(_FURNITURE.match(text)) or (len(text) <= _LONGEST and text.strip(" .|").lower() in _FOOTERS)


def _make_day(match: re.Match[str]) -> PartialDate | None:
    """The day of a heading; arXiv printed years of two digits and began in 1991."""
    if not match["day"] or not (month := parse_month(match["month"])):
        return None
    year = int(match["year"])
    if len(match["year"]) == 2:
        year += 1900 if year > 90 else 2000
    try:
        return make_date(year, month, int(match["day"]))
    except InvalidValue:
        return None


def _to_count(text: str) -> int:
    digits = text.replace(",", "")
    return int(digits) if digits else 0
