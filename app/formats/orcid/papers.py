"""One paper made of the lines of a work, and what was wrong with them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from app.dates import PartialDate, parse_date
from app.errors import InvalidValue
from app.formats.lines import Joined, Line
from app.formats.linked import Linked, find_linked
from app.formats.orcid import wording
from app.formats.orcid.people import People, read_people
from app.formats.orcid.work_lines import Work
from app.formats.places import Place, Places
from app.formats.problems import make_problem, quote
from app.formats.source import Problem, ReadPaper, Severity
from app.papers import PaperFacts
from app.values import ArxivId, Doi, Url, parse_arxiv_id, parse_doi, parse_url

_LONGEST = 1_000
_DOI = re.compile(r"(?<![\w.])10\.\d{4,9}(?:\.\d+)*/\S+", re.ASCII)
_ARXIV = re.compile(r"(?<![\w.])(?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?/\d{7})(?:v\d+)?(?!\d)", re.ASCII)
_ARXIV_ADDRESS = re.compile(r"(?<=arxiv\.org/.../)(?:\d{4}\.\d{4,5}|[a-z-]{2,20}/\d{7})(?:v\d+)?", re.ASCII)
_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_BEHIND = ".,;:’”'"
Value = TypeVar("Value", Doi, ArxivId, Url)


class _Found(NamedTuple):
    """What identifies a work, and where each stands."""

    doi: Doi | None
    arxiv_id: ArxivId | None
    url: Url | None
    places: tuple[Place, ...]


def read_work(work: Work, position: int) -> tuple[ReadPaper, list[Problem]]:
    """The paper of a work, and what could not be read of it."""
    people = read_people(work.contributors, work.details.get("contributors"))
    title, title_places = _read_title(work)
    issued, issued_place = _read_date(work)
    found = _find_identifiers(work)
    abstract = Joined(work.details.get("description")) if work.details.get("description") else None
    linked = _find_linked(work, abstract, found.url)
    facts = PaperFacts(
        title=title,
        authors=people.names,
        authors_truncated=people.truncated is not None,
        issued=issued,
        abstract=abstract.text if abstract else "",
        venue=" ".join(work.venue.text.split()) if work.venue else None,
        doi=found.doi,
        arxiv_id=found.arxiv_id,
        url=found.url,
        repositories=linked.repositories,
        web_links=linked.web_links,
    )
    places = [*title_places, *people.places, *found.places, *linked.places]
    places += [place for place in (people.truncated, issued_place) if place]
    places += [abstract.place("abstract")] if abstract else []
    places += [work.venue.place("venue")] if work.venue else []
    paper = ReadPaper(
        facts=facts,
        position=position,
        first_line=work.lines[0].number,
        last_line=work.lines[-1].number,
        places=Places(places),
    )
    return paper, list(_list_problems(work, people, issued))


def _read_title(work: Work) -> tuple[str, list[Place]]:
    """The title with the subtitle, which stands among the details, unless the title has it already."""
    printed = Joined(work.title)
    title = " ".join(printed.text.split())
    places = [printed.place("title")]
    subtitles = work.details.get("subtitle")[:1]
    for subtitle in subtitles:
        text = " ".join(subtitle.text.split())
        if text.casefold() not in title.casefold():
            title = f"{title}{' ' if title[-1] in ':.?!' else ': '}{text}"
            places.append(subtitle.place("title"))
    return title, places


def _read_date(work: Work) -> tuple[PartialDate | None, Place | None]:
    span = wording.find_date(work.meta.text) if work.meta else None
    if work.meta is None or span is None:
        return None, None
    try:
        return parse_date(work.meta.text[span.start : span.stop]), work.meta.place("issued", *span)
    except InvalidValue:
        return None, None


def _find_identifiers(work: Work) -> _Found:
    """The first of each kind; those that are another work's (``Part of ISBN``) are none of this one's."""
    places: list[Place] = []
    own = list(_list_own(work.identifiers))
    addresses = [*work.details.get("url")[:1], *(line for label, line in own if label in ("", "URI", "URL"))]
    dois = [line for label, line in own if label == "DOI"] + addresses
    arxiv_ids = [line for label, line in own if label == "ARXIV"]
    doi = _find(dois, "doi", _DOI, parse_doi, places)
    arxiv_id = _find(arxiv_ids, "arxiv_id", _ARXIV, parse_arxiv_id, places)
    arxiv_id = arxiv_id or _find(addresses, "arxiv_id", _ARXIV_ADDRESS, parse_arxiv_id, places)
    url = _find(addresses, "url", _URL, parse_url, places)
    return _Found(doi, arxiv_id, url, tuple(places))


def _list_own(lines: Sequence[Line]) -> Iterator[tuple[str, Line]]:
    """The identifiers of the work itself, each with its label, which may stand on the line before."""
    label, is_own = "", True
    for line in lines:
        match = wording.match_id(line.text[:_LONGEST])
        if match and match["label"].casefold() not in ("http", "https"):
            label, is_own = match["label"].upper(), not match["part"].strip()
            line = line.part(match.start("value"))  # noqa: PLW2901 - the value alone
        if line.text and is_own:
            yield label, line
        label, is_own = (label, is_own) if not line.text else ("", True)


def _find(
    lines: Sequence[Line], field: str, form: re.Pattern[str], parse: Callable[[str], Value], places: list[Place]
) -> Value | None:
    for line in lines:
        match = form.search(line.text[:_LONGEST])
        text = _strip_behind(match[0]) if match else ""
        try:
            value = parse(text)
        except InvalidValue:
            continue
        assert match
        places.append(line.place(field, match.start(), match.start() + len(text)))
        return value
    return None


def _strip_behind(text: str) -> str:
    """A text without the signs behind it, a closing bracket among them if it has no opening one."""
    stripped = text.rstrip(_BEHIND)
    return stripped[:-1] if stripped[-1:] == ")" and stripped.count("(") < stripped.count(")") else stripped


def _find_linked(work: Work, abstract: Joined | None, page: Url | None) -> Linked:
    """What a work links; of its addresses, which may be anybody's, repositories alone."""
    lines = [*work.title, *work.identifiers, *work.details.get("url"), *work.details.get("description")]
    texts = Joined(sorted(lines, key=lambda line: (line.number, line.column)))
    return find_linked([texts], prose=[abstract] if abstract else [], page=page)


def _list_problems(work: Work, people: People, issued: PartialDate | None) -> Iterator[Problem]:
    first, meta = work.title[0], work.meta
    if len(work.title) > 1:
        message = f"The lines above the kind of this work were read as its title, but for the last: {quote(first)}."
        yield make_problem(first, Severity.WARNING, message)
    if not work.is_certain and work.venue is None:
        message = f"The text begins here, so that this may be a venue whose title is missing: {quote(first)}."
        yield make_problem(first, Severity.WARNING, message)
    if meta and issued is None and wording.find_date(meta.text):
        yield make_problem(meta, Severity.WARNING, f"{quote(meta)} begins with no date that can be.")
    for line in people.odd:
        yield make_problem(line, Severity.WARNING, f"This is too long for the name of a contributor: {quote(line)}.")
    if work.versions:
        message = "The same work as another source has it is left out."
        yield make_problem(work.versions[0], Severity.NOTE, message)
