"""The header of a profile, or of a search for one person's papers: whose it is, where they work, on what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from app.errors import InvalidValue
from app.formats.lines import Line
from app.formats.openreview import wording
from app.formats.places import Place
from app.formats.source import ReadPaper
from app.papers import ReportedFigures
from app.values import parse_count

_IDENTIFIER = re.compile(r"~[^\W\d_][^\s\"“”'/?&#~,;:]{0,100}?\d{1,4}(?![\w.-])")
_JOINED = re.compile(r"Joined ?.{0,40}")
_PRONOUNS = re.compile(r"Pronouns ?:.*")
_PREFERRED = re.compile(r"\s*(?:\(Preferred\)|,|$)")
_YEARS = re.compile(r"\s*(?:\d{4} ?[–-] ?)?(?:\d{4}|Present)$")
_RANGE = re.compile(r"\d{4}(?: ?[–-](?: ?(?:\d{4}|Present))?)?|[–-]|Present")
_SEARCHED = 400
"""A header has fewer lines; of a longer text above the papers the end is looked at."""
_MOST_LINES = 12
"""Name, pronouns and positions stand on so many lines at most."""


class Header(NamedTuple):
    """What a page says of its researcher.

    Attributes:
        lines: the first and last line that says it, (0, 0) if there is none.
        total: how many publications there are, and the line that says so.
    """

    reported: ReportedFigures | None = None
    lines: tuple[int, int] = (0, 0)
    places: tuple[Place, ...] = ()
    total: int | None = None
    total_line: Line | None = None


def read_header(before: Sequence[Line], after: Iterable[Line], papers: Sequence[ReadPaper]) -> Header:
    """Read the lines above the first paper, and the button behind the last that says how many there are."""
    before = before[-_SEARCHED:]
    total, total_line, total_place = _find_total(after)
    name = _find_name(before, papers)
    if name is None:
        return _read_search(before, total, total_line)
    at, line = name
    affiliation = _find_affiliation(before, at)
    interests = list(_find_interests(before))
    identifier = _find_identifier(before)
    reported = ReportedFigures(
        name=line.text,
        papers=total,
        identifier=identifier.text if identifier else None,
        affiliation=affiliation.text if affiliation else None,
        interests=tuple(each.text for each in interests),
    )
    places = [line.place("name"), *(each.place("interests") for each in interests)]
    places += [affiliation.place("affiliation")] if affiliation else []
    places += [identifier.place("identifier")] if identifier else []
    places += [total_place] if total_place else []
    top = min(line.number, identifier.number) if identifier else line.number
    return Header(reported, (top, before[-1].number), tuple(places), total, total_line)


def _find_total(lines: Iterable[Line]) -> tuple[int | None, Line | None, Place | None]:
    for line in lines:
        if match := wording.match_total(line.text):
            try:
                return parse_count(match["papers"]), line, line.place("papers", *match.span("papers"))
            except InvalidValue:
                continue
    return None, None, None


def _read_search(before: Sequence[Line], total: int | None, total_line: Line | None) -> Header:
    """The heading of a search for a person's identifier, which is a name too: ``Results for "~Ada_Morgenroth1"``."""
    for line in before:
        match = wording.RESULTS.fullmatch(line.text[:_SEARCHED])
        named = _IDENTIFIER.fullmatch(match["term"]) if match else None
        if match and named:
            identifier = line.part(*match.span("term"))
            name = " ".join(re.sub(r"[_\d]+", " ", identifier.text[1:]).split())
            places = (identifier.place("name", 1), identifier.place("identifier"))
            reported = ReportedFigures(name=name, identifier=identifier.text)
            return Header(reported, (line.number, line.number), places, total, total_line)
    return Header(total=total, total_line=total_line)


def _find_name(before: Sequence[Line], papers: Sequence[ReadPaper]) -> tuple[int, Line] | None:
    """The place and the line of the name: as the part on names prefers it, else what stands over the positions."""
    names = next((at for at, line in enumerate(before) if wording.read_section(line.text) == "names"), None)
    joined = next((at for at, line in enumerate(before) if _JOINED.fullmatch(line.text[:60])), None)
    preferred = _find_preferred(before, names) if names is not None else None
    stop = joined if joined is not None else names
    if stop is None:
        return None
    above = [
        (at, line) for at, line in enumerate(before[:stop]) if at >= stop - _MOST_LINES and _can_be_name(line.text)
    ]
    if preferred:
        same = next((found for found in reversed(above) if found[1].text == preferred.text), None)
        return same or (names or 0, preferred)
    return _choose_name(above, papers)


def _find_preferred(before: Sequence[Line], names: int) -> Line | None:
    """The first name below the heading of names."""
    for line in before[names + 1 : names + 4]:
        if wording.read_section(line.text):
            return None
        if not wording.is_empty_note(line.text):
            match = _PREFERRED.search(line.text)
            name = line.part(0, match.start() if match else None)
            return name if name.text else None  # a line that begins with a comma
    return None


def _can_be_name(text: str) -> bool:
    return len(text) <= 120 and not wording.is_boundary(text) and not _PRONOUNS.match(text)


def _choose_name(above: Sequence[tuple[int, Line]], papers: Sequence[ReadPaper]) -> tuple[int, Line] | None:
    """Of the lines above, the one that most papers bear; else the one over the positions, which have commas."""
    bearers = Counter(str(author) for paper in papers for author in set(paper.facts.authors))
    borne = max(above, key=lambda found: (bearers[found[1].text], found[0]), default=None)
    if borne and bearers[borne[1].text]:
        return borne
    plain = [found for found in above if "," not in found[1].text]
    return plain[-1] if plain else None


def _find_affiliation(before: Sequence[Line], name: int) -> Line | None:
    """The first position below the name."""
    for line in before[name + 1 : name + _MOST_LINES]:
        if wording.read_section(line.text) or _JOINED.fullmatch(line.text[:60]):
            return None
        if not _PRONOUNS.match(line.text) and not wording.is_furniture(line.text):
            return line
    return None


def _find_interests(before: Sequence[Line]) -> Iterator[Line]:
    """The phrases below the heading of expertise, each a line of its own."""
    inside = False
    for line in before:
        if section := wording.read_section(line.text):
            inside = section == "expertise"
        elif inside and not wording.is_empty_note(line.text) and not _RANGE.fullmatch(line.text[:40]):
            years = _YEARS.search(line.text, max(0, len(line.text) - 40))
            yield from _split(line.part(0, years.start() if years else None))


def _split(line: Line) -> Iterator[Line]:
    start = 0
    for match in re.finditer(r"[,，;]|$", line.text):
        phrase = line.part(start, match.start())
        if any(map(str.isalnum, phrase.text)):
            yield phrase
        start = match.end()


def _find_identifier(before: Sequence[Line]) -> Line | None:
    """What the site calls the person, where an address or a heading prints it."""
    for line in before:
        if "~" in line.text and (match := _IDENTIFIER.search(line.text, 0, 2000)):
            return line.part(*match.span())
    return None
