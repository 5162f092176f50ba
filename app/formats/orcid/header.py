"""Whose record it is: name, iD, keywords, and where the person works now."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.formats.lines import Line
from app.formats.orcid import languages, wording
from app.formats.orcid.identity import FoundId, find_holder
from app.formats.orcid.sections import Section
from app.formats.orcid.wording import Kind
from app.formats.places import NO_PLACES, Place, Places
from app.formats.problems import make_problem, quote
from app.formats.source import Problem, Severity
from app.papers import ReportedFigures

_LONGEST_NAME = 150
_LONGEST_KEYWORDS = 2_000
_FARTHEST = 8
_MENU = re.compile(
    r"skip to .*|sign in.*|log ?in|register.*|english|deutsch|español|français|italiano|日本語|한국어|português"
    r"|русский|简体中文|繁體中文|čeština|polski|türkçe|about(?: orcid)?|for (?:researchers|organi[sz]ations|members)"
    r"|home|search(?: the orcid registry)?.*|documentation|resources|news(?: & events)?|membership|learn more.*"
    r"|orcid(?: id)?"
    r"|connecting research and researchers|advanced search|registry|https?://\S+|orcid\.org.*|print(?: view)?"
    r"|printable (?:record|version)|(?:hide|show) record summary|copy id|is this you\?.*|edit your orcid record|names?"
    r"|accept all|reject.*|cookie.*|name is private.*"
    r"|this record .*|no public .*|published name|other names|menu|close|help|account|inbox.*|my orcid",
    re.IGNORECASE,
)
_TO_PRESENT = re.compile(
    rf"\d{{4}}(?:-\d\d?){{0,2}}\b[^|\d]{{0,20}}(?:{'|'.join(map(re.escape, languages.PRESENT.split('|')))})(?: ?\|.*)?",
    re.IGNORECASE | re.ASCII,
)
_PLACE_BEHIND = re.compile(r"(?P<name>.+?) ?: [^:]{1,120}")
_LATIN = re.compile(r"[a-zß-ÿ]")
_KEYWORD = re.compile(r"[^,;，；、]+")


class Header(NamedTuple):
    """What a page says of its person.

    Attributes:
        lines: the first and last line that it stands on, (0, 0) without one.
    """

    reported: ReportedFigures | None = None
    lines: tuple[int, int] = (0, 0)
    places: Places = NO_PLACES


def read_header(
    top: Sequence[Line], sections: Sequence[Section], named: Counter[str], problems: list[Problem]
) -> Header:
    """Read what stands above the activities.

    Args:
        top: the lines above the first heading.
        sections: of the page.
        named: how often the works name somebody as their source or contributor.
        problems: takes what is wrong.
    """
    holders = [(at, each) for at, line in enumerate(top) if (each := find_holder(line))]
    named_holders = ((each, name) for each in holders if (name := _find_name(top, each, named)))
    found, name = next(named_holders, (holders[0], None) if holders else (None, _find_name(top, None, named)))
    if found and not found[1].is_valid:
        message = f"The last digit of this ORCID iD is not the right one: {quote(found[1].line)}."
        problems.append(make_problem(found[1].line, Severity.WARNING, message))
    if name is None:
        if found:
            message = "This ORCID iD was left out, since no name of a researcher stands above it."
            problems.append(make_problem(found[1].line, Severity.WARNING, message))
        return Header()
    identifier = found[1].line if found and found[1].is_valid else None
    return _make_header(name, identifier, top, sections)


def _make_header(name: Line, identifier: Line | None, top: Sequence[Line], sections: Sequence[Section]) -> Header:
    keywords = list(_find_keywords(top))
    affiliation = next((_find_affiliation(each) for each in sections if each.name == "employment"), None)
    works = next((each for each in sections if each.total is not None), None)
    reported = ReportedFigures(
        name=" ".join(name.text.split()),
        papers=works.total if works else None,
        identifier=identifier.text.upper() if identifier else None,
        affiliation=affiliation.text if affiliation else None,
        interests=tuple(each.text for each in keywords),
    )
    places: list[Place] = [name.place("name"), *(each.place("interests") for each in keywords)]
    places += [identifier.place("identifier")] if identifier else []
    places += [affiliation.place("affiliation")] if affiliation else []
    places += [works.total_place] if works and works.total_place else []
    above = [line.number for line in (name, identifier, *keywords) if line]
    return Header(reported, (min(above), max(above)), Places(places))


def _find_name(top: Sequence[Line], found: tuple[int, FoundId] | None, named: Counter[str]) -> Line | None:
    """The name above the iD: the one that the works print most, else the first of those that are no menu."""
    if found and found[1].name:
        return found[1].name
    stop = found[0] if found else len(top)
    above = [line for line in top[max(0, stop - _FARTHEST) : stop] if can_be_name(line)]
    if not found:
        above = [line for line in top if can_be_name(line) and named[line.text.casefold()] > 1]
    best = max(above, key=lambda line: named[line.text.casefold()], default=None)
    return best if best and named[best.text.casefold()] else _choose_name(above)


def _choose_name(above: Sequence[Line]) -> Line | None:
    """Of the lines above the iD the last, or the one above that where the last says other names of the person."""
    if len(above) < 2 or above[-1].number > above[-2].number + 2:
        return above[-1] if above else None
    name, last = above[-2].text.casefold(), above[-1].text.casefold()
    shared = {word.strip(".,") for word in name.split()} & {word.strip(".,") for word in last.split()}
    is_other = "," in last or any(len(word) > 1 for word in shared) or not _LATIN.search(last)
    return above[-2] if is_other else above[-1]


def can_be_name(line: Line) -> bool:
    """Whether a line may be somebody's name, and is no menu, heading or button."""
    text = line.text
    if len(text) > _LONGEST_NAME or _MENU.fullmatch(text) or any(map(str.isdigit, text)):
        return False
    if wording.read_personal(text) or wording.read_heading(text) or wording.classify(text) is not Kind.TEXT:
        return False
    return len(text.split()) <= 10 and any(map(str.isalpha, text)) and not set("@|/:;!?<>{}[]") & set(text)


def _find_keywords(top: Sequence[Line]) -> Iterator[Line]:
    """The keywords: below their heading, between commas or in lines of their own, each with its source or without."""
    part, skips = "", False
    for line in top:
        kind = wording.classify(line.text)
        if wording.read_personal(line.text) or find_holder(line):
            part = wording.read_personal(line.text)
        elif kind is Kind.SOURCE:
            skips = not wording.names_source(line.text)
        elif skips:
            skips = False
        elif part == "keywords" and kind in (Kind.TEXT, Kind.BARE) and len(line.text) <= _LONGEST_KEYWORDS:
            yield from _split_keywords(line)


def _split_keywords(line: Line) -> Iterator[Line]:
    for match in _KEYWORD.finditer(line.text):
        keyword = line.part(*match.span())
        if any(map(str.isalnum, keyword.text)):
            yield keyword


def _find_affiliation(section: Section) -> Line | None:
    """Where the person works, if the employment that stands first has not ended."""
    lines = [line for line in section.lines if wording.classify(line.text) not in (Kind.ICON, Kind.FURNITURE)]
    if len(lines) < 2 or len(lines[0].text) > 300 or not _TO_PRESENT.fullmatch(lines[1].text[:400]):
        return None
    match = _PLACE_BEHIND.fullmatch(lines[0].text)
    return lines[0].part(*match.span("name")) if match else lines[0]
