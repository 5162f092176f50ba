"""The sections of a list: the lines between two headings, with what the headings say of them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from app.formats.lines import Line
from app.formats.publications.headings import Heading, Kind, read_heading

_MENU = 3
_OPEN_ENDS = (",", ";", "–", "-", "(")


@dataclass(slots=True)
class Section:
    """Some lines under a heading.

    Attributes:
        line: the heading nearest above, None at the beginning.
        year: the one that the headings above state, and where in that line it stands.
        listed: how many papers the heading says that there are.
        lists_papers: not under a heading of something else.
        is_titled: under a heading that says that papers stand here.
    """

    line: Line | None = None
    year: int | None = None
    year_start: int = 0
    listed: int | None = None
    lists_papers: bool = True
    is_titled: bool = False
    lines: list[Line] = field(default_factory=list)


def part_sections(lines: Sequence[Line]) -> list[Section]:
    """The sections in order; a year under each single entry is no heading."""
    headings = [read_heading(line.text) for line in lines]
    for at, (above, line) in enumerate(pairwise(lines), start=1):
        if headings[at] and not line.opens and above.text.endswith(_OPEN_ENDS):
            headings[at] = None  # the end of a reference: "pp. 1–9," and "2020." below it
    if _are_values(headings):
        headings = [None if heading and heading.kind is Kind.YEAR else heading for heading in headings]
    menu = _find_menus(lines, headings)
    sections = [Section()]
    for at, (line, heading) in enumerate(zip(lines, headings, strict=True)):
        if heading is None or at in menu:
            sections[-1].lines.append(line)
        else:
            sections.append(_open(sections[-1], line, heading))
    _uncount(sections)
    return sections


def _find_menus(lines: Sequence[Line], headings: Sequence[Heading | None]) -> set[int]:
    """The headings that are rather a menu: three or more under one another, no blank line between."""
    found: set[int] = set()
    start = 0
    for at in range(len(lines) + 1):
        named = at < len(lines) and headings[at] is not None and headings[at].kind is not Kind.YEAR  # type: ignore[union-attr]
        if not named or (lines[at].opens and at > start):
            found |= set(range(start, at)) if at - start >= _MENU else set()
            start = at if named else at + 1
    return found


def _are_values(headings: Sequence[Heading | None]) -> bool:
    """Whether years on lines of their own are those of single entries: then one follows another that is the same."""
    years = [heading.year if heading.kind is Kind.YEAR else None for heading in headings if heading]
    return any(year and year == other for year, other in itertools.pairwise(years))


def _open(above: Section, line: Line, heading: Heading) -> Section:
    if heading.kind is Kind.YEAR:
        return Section(line, heading.year, heading.start, heading.listed, above.lists_papers, is_titled=True)
    listing = heading.kind is Kind.PAPERS
    return Section(line, listed=heading.listed, lists_papers=listing, is_titled=listing)


def _uncount(sections: Sequence[Section]) -> None:
    """Forget the count of a heading that stands over others and no lines of its own."""
    for section, following in itertools.pairwise(sections):
        if not section.lines and following.line:
            section.listed = None
