"""What the lines of an entry say, as facts, each with its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app.dates import PartialDate, make_date, parse_date
from app.errors import InvalidValue
from app.formats import identifiers
from app.formats.acl import authors, wording
from app.formats.acl.entries import Entry
from app.formats.lines import Joined, Line, span_all
from app.formats.linked import find_linked
from app.formats.places import Place, Places
from app.formats.source import ReadPaper
from app.papers import PaperFacts


class Parts(NamedTuple):
    """The lines of an entry, by what they are."""

    title: Line
    authors: Sequence[Line]
    venue: Line | None
    abstract: Sequence[Line]


class _Venue(NamedTuple):
    values: dict[str, str]
    places: list[Place]
    issued: PartialDate | None = None


def part_entry(entry: Entry, *, has_venues: bool) -> Parts:
    """The parts of an entry that has a title.

    Args:
        entry: its lines.
        has_venues: the page prints under each paper where it appeared, as a person's does.
    """
    title, *rest = entry.texts
    count = authors.count_lines(rest, 0)
    if count == 1 and wording.is_venue(rest[0].text) and not authors.is_list(rest[0].text):
        count = 0
    own, rest = rest[:count], rest[count:]
    is_venue = bool(rest) and (wording.is_venue(rest[0].text) or (has_venues and _can_be_venue(rest[0].text)))
    return Parts(title, own, rest[0] if is_venue else None, rest[1:] if is_venue else rest)


def _can_be_venue(text: str) -> bool:
    return len(text) <= 300 and text[-1] not in ".!?"


def read_entry(entry: Entry, position: int, *, has_venues: bool, page_year: tuple[Place, int] | None) -> ReadPaper:
    """Read one paper.

    Args:
        entry: its lines.
        position: its place on the page, from 1.
        has_venues: the page prints under each paper where it appeared.
        page_year: the year that the head of the page states for all of it, and where.
    """
    parts = part_entry(entry, has_venues=has_venues)
    names, places = authors.read_authors(parts.authors)
    found = identifiers.find_identifiers(entry.identifiers)
    venue = _read_venue(parts.venue or (entry.volume.heading if entry.volume else None))
    issued = venue.issued or _read_year(entry.year, page_year, places)
    abstract = Joined(parts.abstract) if parts.abstract else None
    linked = find_linked([Joined([parts.title, *parts.abstract])], page=found.url)
    places += [parts.title.place("title"), *found.places, *venue.places]
    places += span_all("abstract", parts.abstract, entry.identifiers) if abstract else []
    places += linked.places
    facts = PaperFacts(
        title=" ".join(parts.title.text.split()),
        authors=names,
        issued=issued,
        abstract=abstract.text if abstract else "",
        venue=venue.values.get("venue"),
        volume=venue.values.get("volume"),
        issue=venue.values.get("issue"),
        doi=found.doi,
        arxiv_id=found.arxiv_id,
        url=found.url,
        repositories=linked.repositories,
        web_links=linked.web_links,
    )
    first, last = entry.first.number, entry.last.number
    return ReadPaper(facts=facts, position=position, first_line=first, last_line=last, places=Places(places))


def _read_year(line: Line | None, page_year: tuple[Place, int] | None, places: list[Place]) -> PartialDate | None:
    if line:
        places.append(line.place("issued"))
        return make_date(int(line.text))
    if page_year:
        places.append(page_year[0])
        return make_date(page_year[1])
    return None


def _read_venue(line: Line | None) -> _Venue:
    """The venue as printed; of a journal its name, volume and issue, and the month that it is of."""
    if line is None:
        return _Venue({}, [])
    match = wording.JOURNAL.fullmatch(line.text)
    if match is None:
        return _Venue({"venue": line.text}, [line.place("venue")])
    values = {name: match[name] for name in ("venue", "volume", "issue") if match[name]}
    places = [line.place(name, *match.span(name)) for name in values]
    month = wording.MONTH_YEAR.search(match["rest"])
    try:
        issued = parse_date(month["date"]) if month else None
    except InvalidValue:
        issued = None
    if issued and month:
        at = match.start("rest")
        places.append(line.place("issued", at + month.start("date"), at + month.end("date")))
    return _Venue(values, places, issued)
