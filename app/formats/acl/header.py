"""The head of a page: whose it is, or which volume or event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from app.formats.acl import authors, wording
from app.formats.acl.entries import Page, Volume
from app.formats.lines import Line
from app.formats.places import NO_PLACES, Place, Places
from app.names import parse_name
from app.papers import ReportedFigures

_ALSO = "Also published as:"
_FARTHEST = 6


class Header(NamedTuple):
    """What the head of a page says.

    Attributes:
        line: the one with the person's name, None without.
        year: that of all papers of the page, and where it stands.
        volume: the one volume of the page.
    """

    reported: ReportedFigures | None = None
    line: Line | None = None
    places: Places = NO_PLACES
    year: tuple[Place, int] | None = None
    volume: Volume | None = None

    @property
    def lines(self) -> tuple[int, int]:
        """The first and last line of it, (0, 0) without one."""
        return (self.line.number, self.line.number) if self.line else (0, 0)


def read_header(page: Page) -> Header:
    """Read the lines above the first entry."""
    lines = page.before
    if any(wording.DETAIL.match(line.text) for line in lines) and not page.years:
        return _read_volume(lines)
    is_person = bool(page.years) or page.is_boxed or any(line.text.startswith(_ALSO) for line in lines)
    if not is_person:
        return Header(year=next((year for line in lines if (year := _find_event_year(line))), None))
    line = _find_name(page)
    if line is None:
        return Header()
    name = " ".join(line.text.split())
    return Header(ReportedFigures(name=name), line, Places([line.place("name")]))


def _find_name(page: Page) -> Line | None:
    """The line with the person's name: the one that most of the papers print, else the one above other spellings."""
    lines = page.before
    stop = next((at for at, line in enumerate(lines) if line.text.startswith(_ALSO)), len(lines))
    near = [line for line in lines[:stop] if not wording.is_furniture(line.text) and authors.is_name(line.text)]
    near = near[-_FARTHEST:]
    counts: Counter[str] = Counter()
    for entry in page.entries:
        for text in entry.texts[1:2]:
            counts.update(name.strip() for name in text.text.split("|"))
    best = max(near, key=lambda line: counts[line.text], default=None)
    if best is None or counts[best.text]:
        return best
    last = near[-1]
    return last if stop < len(lines) or parse_name(last.text).family else None


def _read_volume(lines: Sequence[Line]) -> Header:
    """A volume's page: its title stands above its details, its year among them."""
    first = next(at for at, line in enumerate(lines) if wording.DETAIL.match(line.text))
    volume = Volume(lines[first - 1]) if first and not wording.is_furniture(lines[first - 1].text) else None
    return Header(year=_find_detail_year(lines), volume=volume)


def _find_detail_year(lines: Sequence[Line]) -> tuple[Place, int] | None:
    for at, line in enumerate(lines):
        if not line.text.startswith("Year:"):
            continue
        inline = line.part(len("Year:"))
        value = inline if inline.text else next(iter(lines[at + 1 : at + 2]), None)
        if value and wording.is_year(value.text):
            return value.place("issued"), int(value.text)
    return None


def _find_event_year(line: Line) -> tuple[Place, int] | None:
    match = wording.find_event_year(line.text)
    return (line.place("issued", *match.span("year")), int(match["year"])) if match else None
