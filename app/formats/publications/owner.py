"""Whose list it is, where a line above it says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.formats.lines import Line
from app.formats.places import NO_PLACES, Places
from app.formats.publications.names import Form, find_authors
from app.formats.source import ReadPaper
from app.names import Name, is_variant, parse_name
from app.papers import ReportedFigures

_STATED = re.compile(
    r"(?:(?:curriculum vitae|c\.?v\.?|résumé|resume|(?:list of |full |complete )?publications?(?: list)?)"
    r"\s*(?:of|by|for|:|[-–—|])\s*"
    r"(?P<behind>.+?)|(?P<before>.+?)(?:['’]s?\s+|\s*[-–—|:,]\s*)(?:curriculum vitae|c\.?v\.?|résumé|resume"
    r"|(?:list of |full |complete |selected )?publications?(?: list)?))[\s.:]*",
    re.IGNORECASE,
)
_VITAE = re.compile(r"curriculum vitae|c\.?v\.?|résumé|resume|vita", re.IGNORECASE)
_DEGREES = re.compile(r"(?:(?:prof(?:essor)?|dr|mr|mrs|ms)\b\.?\s+){0,3}", re.IGNORECASE)
_BEHIND = re.compile(r",?\s+(?:ph\.?\s?d|m\.?\s?d|m\.?\s?sc|b\.?\s?sc|mph|dphil)\b.*$", re.IGNORECASE)
_LOOKED_AT = 40
_LONGEST = 100


class Owner(NamedTuple):
    """The person, and the line that says so."""

    reported: ReportedFigures | None = None
    lines: tuple[int, int] = (0, 0)
    places: Places = NO_PLACES


def find_owner(before: Sequence[Line], papers: Sequence[ReadPaper]) -> Owner:
    """The name on a line above the list: one that says whose list it is, or that most of its papers bear."""
    lines = [line for line in before[:_LOOKED_AT] if len(line.text) <= _LONGEST]
    titled = any(_VITAE.fullmatch(line.text) for line in lines)
    for line in lines:
        match = _STATED.fullmatch(line.text)
        group = "behind" if match and match["behind"] else "before"
        start, stop = match.span(group) if match else (0, len(line.text))
        found = _read_name(line.text, start, stop)
        if found and (match or _bears(found[0], papers) or (titled and not papers)):
            begin, end = found[1], found[2]
            reported = ReportedFigures(name=line.text[begin:end])
            return Owner(reported, (line.number, line.number), Places([line.place("name", begin, end)]))
    return Owner()


def _read_name(text: str, start: int, stop: int) -> tuple[Name, int, int] | None:
    start = _DEGREES.match(text, start, stop).end()  # type: ignore[union-attr]  # matches everywhere
    if behind := _BEHIND.search(text, start, stop):
        stop = behind.start()
    people = find_authors(text, start, stop)
    if people is None or people.form is Form.GROUP or len(people.authors) != 1 or people.end != "line":
        return None
    author = people.authors[0]
    return (parse_name(str(author.name)), author.start, author.stop) if author.stop == stop else None


def _bears(name: Name, papers: Sequence[ReadPaper]) -> bool:
    """Whether most papers have an author of that name, in one of its forms."""
    some = papers[:200]
    bearing = sum(any(is_variant(name, author) for author in paper.facts.authors[:200]) for paper in some)
    return bearing > 0 and 2 * bearing >= len(some)
