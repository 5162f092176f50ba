"""One paper made of its lines, and what was wrong with them."""

from __future__ import annotations

from collections.abc import Iterator

from app.formats.lines import Line
from app.formats.openreview import wording
from app.formats.openreview.details import read_details
from app.formats.openreview.entries import Entry
from app.formats.openreview.people import People, read_institution, read_people
from app.formats.places import Place, Places
from app.formats.problems import make_problem, quote
from app.formats.source import Problem, ReadPaper, Severity
from app.papers import PaperFacts


def read_paper(entry: Entry, position: int) -> tuple[ReadPaper | None, list[Problem]]:
    """The paper of an entry, None if its title is missing, and what is wrong with it."""
    if entry.reply:
        message = f"What is no paper but an answer to one is left out: {quote(entry.first)}."
        return None, [make_problem(entry.first, Severity.NOTE, message)]
    if entry.title is None:
        message = f"A paper ends here, but its title is missing: {quote(entry.first)}."
        return None, [make_problem(entry.first, Severity.ERROR, message)]
    people = read_people(entry.authors, marked=bool(entry.institutions))
    return _make_paper(entry, entry.title, people, position), list(_list_missing(entry, entry.title, people))


def _make_paper(entry: Entry, title: Line, people: People, position: int) -> ReadPaper:
    title = title.part(0, len(wording.strip_title(title.text)))
    institutions = [found for found in map(read_institution, entry.institutions) if found]
    meta = entry.meta
    details = read_details(entry.details, meta.venue if meta else None)
    facts = PaperFacts(
        title=" ".join(title.text.split()),
        authors=people.names,
        authors_truncated=people.truncated,
        issued=meta.issued if meta else None,
        affiliations=tuple(name for name, _ in institutions),
        abstract=details.abstract,
        venue=" ".join(meta.venue.text.split()) if meta and meta.venue else None,
        doi=details.doi,
        arxiv_id=details.arxiv_id,
        url=details.url,
        repositories=details.repositories,
        web_links=details.web_links,
    )
    places = [title.place("title"), *people.places, *(place for _, place in institutions)]
    places += [*_place_meta(entry), *details.places]
    return ReadPaper(
        facts=facts,
        position=position,
        first_line=title.number,
        last_line=entry.last.number,
        places=Places(places),
    )


def _place_meta(entry: Entry) -> Iterator[Place]:
    if entry.meta and entry.meta.issued:
        yield entry.meta.date.place("issued")
    if entry.meta and entry.meta.venue:
        yield entry.meta.venue.place("venue")


def _list_missing(entry: Entry, title: Line, people: People) -> Iterator[Problem]:
    if entry.meta is None:
        message = "This paper is listed without its date and venue, which seem to be torn off."
        yield make_problem(title, Severity.WARNING, message)
    elif entry.meta.issued is None:
        yield make_problem(entry.meta.date, Severity.WARNING, f"{quote(entry.meta.date)} is not a date.")
    if people.hidden:
        yield make_problem(entry.authors[0], Severity.NOTE, f"The page hides the authors: {quote(entry.authors[0])}.")
    elif not people.names:
        yield make_problem(title, Severity.NOTE, "This paper is listed without authors.")
