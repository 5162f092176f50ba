"""A page parted at the headings of its sections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.errors import InvalidValue
from app.formats.lines import Line
from app.formats.orcid import wording
from app.formats.orcid.wording import Kind
from app.formats.places import Place
from app.values import parse_count

_KINDS = (Kind.DATED, Kind.LOOSE, Kind.BARE)
_BARE = ("works", "featured", "review")
"""Sections whose headings may lack numbers; others are named below each thing that they list."""


@dataclass(slots=True)
class Section:
    """The lines below one heading.

    Attributes:
        name: which; a key of ``languages.SECTIONS``, "" above the first heading.
        heading: its line, None above the first heading.
        total: how many things there are, as the heading says.
        shown: how many of them the page lists, as the heading says.
    """

    name: str = ""
    heading: Line | None = None
    total: int | None = None
    shown: int | None = None
    total_place: Place | None = None
    lines: list[Line] = field(default_factory=list)


def part_sections(lines: Sequence[Line]) -> list[Section]:
    """The sections of a page, in order; the first is what stands above all headings."""
    sections = [Section()]
    for at, line in enumerate(lines):
        heading = wording.read_heading(line.text)
        if heading and (heading.counts or _can_be_bare(lines, at, sections[-1])):
            sections.append(_open(line, heading))
        else:
            sections[-1].lines.append(line)
    return sections


def _can_be_bare(lines: Sequence[Line], at: int, section: Section) -> bool:
    """Whether a heading without numbers is one, and no title, keyword or heading of the summary of a record."""
    heading = wording.read_heading(lines[at].text)
    following = [line.text for line in lines[at + 1 : at + 3]]
    if heading is None or heading.section not in _BARE or not following or following[0][0].isdigit():
        return False
    return section.name != "works" or all(wording.classify(text) not in _KINDS for text in following)


def _open(line: Line, heading: wording.Heading) -> Section:
    section = Section(heading.section, line)
    if heading.section != "works":
        return section
    numbers = [parsed for span in heading.counts if (parsed := _parse(line.text[span.start : span.stop])) is not None]
    if numbers:
        section.total = numbers[-1]
        section.total_place = line.place("papers", *heading.counts[-1])
        section.shown = _count_shown(numbers)
    return section


def _count_shown(numbers: Sequence[int]) -> int:
    """How many are shown by ``(38)``, ``(50 of 123)`` or ``(51 to 100 of 123)``."""
    if len(numbers) > 2:
        return max(numbers[1] - numbers[0] + 1, 0)
    return numbers[0]


def _parse(text: str) -> int | None:
    try:
        return parse_count(text)
    except InvalidValue:
        return None
