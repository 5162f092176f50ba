"""The venue line of a row: ``Journal of Lakes 12 (3), 45-67, 2017``, of which all but the venue may be missing."""

from __future__ import annotations

import re
from typing import NamedTuple

Span = tuple[int, int]

_LONGEST = 400
_YEAR = re.compile(r"(?:^|, )(?P<year>(?:1[5-9]|20)\d\d)$")
_YEARS = range(1500, 2101)
_PAGES = r"[A-Za-z]{0,2}\d[\w]*(?: ?[-–] ?[A-Za-z]{0,2}\d[\w]*)?"
_ISSUE = r"\((?P<issue>[^()]{1,40})\)"
_PLACE = re.compile(
    rf"(?: (?P<volume>PP|[A-Za-z]?\d{{1,4}}[A-Za-z]?(?:[-–/]\d{{1,4}})?)(?: ?{_ISSUE})?)?(?:, (?P<pages>{_PAGES}))?$"
)
_NO_PAPER = re.compile(r"(?:US|European|Chinese|Japanese) Patent\b|Patent\b|arXiv", re.IGNORECASE)
"""What has a number behind it that is no volume."""


class Venue(NamedTuple):
    """Where on the line the parts of a venue stand, those that it prints; and the year it prints."""

    spans: dict[str, Span]
    year: int | None


def read_venue(text: str, year: int | None) -> Venue:
    """Part a venue line; a year at its end is one only where the row's own year does not say otherwise."""
    stop, printed = len(text), None
    match = _YEAR.search(text[-8:])
    if match and year in (None, int(match["year"])):
        printed = int(match["year"])
        stop = len(text) - len(text[-8:]) + match.start()
    spans = _part(text, stop) if stop else {}
    if printed is not None:
        spans["year"] = (len(text) - 4, len(text))
    return Venue(spans, printed if printed is not None else year)


def _part(text: str, stop: int) -> dict[str, Span]:
    if stop > _LONGEST or _NO_PAPER.match(text):
        return {"venue": (0, stop)}
    for start in _find_breaks(text, stop):
        match = _PLACE.match(text[:stop], start)
        if match and _is_place(match):
            spans = {name: match.span(name) for name in ("volume", "issue", "pages") if match[name]}
            return {"venue": (0, start), **spans}
    return {"venue": (0, stop)}


def _find_breaks(text: str, stop: int) -> list[int]:
    """Where a venue may end and its volume, issue or pages begin: at a blank, a bracket or a comma."""
    return [at for at in range(1, stop) if text[at] in " ,(" and text[at - 1] not in " ,"]


def _is_place(match: re.Match[str]) -> bool:
    """Whether numbers behind a venue are volume, issue and pages: a lone number that can be a year is none."""
    volume, issue, pages = match["volume"], match["issue"], match["pages"]
    if not (volume or pages):
        return False
    return not (volume and volume.isdecimal() and int(volume) in _YEARS and not (issue or pages))
