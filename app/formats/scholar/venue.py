"""The line of the venue: its name, and the volume, issue, pages and year that Scholar prints behind it.

::

    line = name [" " volume] [" (" issue ")"] [", " pages] [", " year]      the year on phones alone

A number that ends a name is its volume unless it reads as a year (``Interspeech 2019``) or as part of the name
(``Final Report 1``); a line that Scholar cut short (``…``) is a name as it stands.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from app.formats.lines import Line
from app.formats.places import Place

_LONGEST_PART = 60
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_YEAR_BEHIND = re.compile(r"(?:^|, ?)(?P<year>(?:1[5-9]|20)\d\d)$")
_PAGE = r"[A-Za-z]{0,4}\d[\w.:]{0,20}"
_PAGES = re.compile(rf", (?P<pages>{_PAGE} ?[-–—] ?{_PAGE}|[A-Za-z]{{0,4}}\d[\w:]{{0,20}}\+?)$")
_ISSUE = re.compile(r" \((?P<issue>[^()]{1,30})\)$")
_VOLUME = re.compile(r" (?P<volume>[A-Z]?\d{1,5}[A-Z]?(?:[-–/]\d{1,5})?)$")
_VOLUME_WORD = re.compile(r",? vol(?:ume|\.)?$", re.IGNORECASE)
_NAMING_WORDS = frozenset(
    "no number nr part chapter ch version article session track series grant report paper preprint ssrn id section"
    " level grade phase horizon web windows round".split()
)
"""Behind these a number is part of a name."""


class Span(NamedTuple):
    """A part of a text, from one sign to before another."""

    start: int
    stop: int


class Venue(NamedTuple):
    """What the line says, each value with its span of the line.

    Attributes:
        parts: the values by the names of their fields (venue, volume, issue, pages).
        year: the year behind it, as far as it is one.
    """

    line: Line
    parts: dict[str, Span]
    year: Span | None = None

    def get(self, field: str) -> str | None:
        """A value as printed."""
        span = self.parts.get(field)
        return self.line.text[slice(*span)] if span else None

    def places(self) -> list[Place]:
        """Where each value but the year stands."""
        return [self.line.place(field, *span) for field, span in self.parts.items()]


def find_year(text: str) -> Span | None:
    """The year behind a venue (``Nature 5 (1), 6-7, 2020``), or that stands in its stead."""
    start = max(0, len(text) - 6)
    match = _YEAR_BEHIND.search(text[start:])
    if match is None or (start and match[0][0] != ","):
        return None
    return Span(start + match.start("year"), start + match.end("year"))


def read_venue(line: Line, *, with_year: bool) -> Venue:
    """Part the line of a venue; ``with_year`` says that a year behind it is one and no page."""
    year = find_year(line.text) if with_year else None
    stop = len(line.text[: year.start].rstrip(" ,")) if year else len(line.text)
    return Venue(line, _part(line.text, stop), year)


def _part(text: str, stop: int) -> dict[str, Span]:
    """The name and what stands behind it, found from the end on."""
    pages = _find(_PAGES, "pages", text, stop)
    before = pages.start - 2 if pages else stop
    issue = _find(_ISSUE, "issue", text, before)
    behind = issue.start - 2 if issue else before
    volume = _find(_VOLUME, "volume", text, behind)
    if volume and _is_volume(text[:behind], text[slice(*volume)], issued=bool(issue), paged=bool(pages)):
        behind = volume.start - 1
    else:
        volume = None
        if issue and not _is_issue(text[slice(*issue)]):
            issue, behind = None, before
    if pages and not volume and not issue and _YEAR.fullmatch(text[slice(*pages)]):
        pages, behind = None, stop
    found = {"volume": volume, "issue": issue, "pages": pages}
    return _add_name(text, behind, {field: span for field, span in found.items() if span}, stop)


def _find(pattern: re.Pattern[str], field: str, text: str, stop: int) -> Span | None:
    """What stands at the end of the text."""
    start = max(0, stop - _LONGEST_PART)
    match = pattern.search(text[start:stop])
    return Span(start + match.start(field), start + match.end(field)) if match else None


def _is_volume(text: str, number: str, *, issued: bool, paged: bool) -> bool:
    if issued:
        return True
    words = text.removesuffix(number).lower().split()
    if _YEAR.fullmatch(number) or not words or words[-1].strip(".:,#") in _NAMING_WORDS:
        return False
    return paged or len(number) <= 3


def _is_issue(text: str) -> bool:
    return text.isdecimal() and len(text) <= 3


def _add_name(text: str, stop: int, found: dict[str, Span], end: int) -> dict[str, Span]:
    """The parts with the name before them; only the name, up to the end, where nothing else would be left of it."""
    name = text[:stop].rstrip(" ,")
    if "volume" in found:
        name = _VOLUME_WORD.sub("", name)
    if not any(char.isalpha() for char in name):
        return {"venue": Span(0, end)} if text[:end].strip() else {}
    return {"venue": Span(0, len(name)), **found}
