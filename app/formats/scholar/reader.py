"""The page as a whole.

How a Google Scholar profile reads when all of it is copied (``|`` parts alternatives, ``[]`` may be missing, ``*``
repeats, NL is a new line, CELL a tab, several blanks or a new line)::

    page     = menu* box co-authors card [head] row* foot     box and card in either order; the box may stand last
    box      = "Cited by" NL ["VIEW ALL"] NL "All" CELL "Since 2021"
               ("Citations" | "h-index" | "i10-index") CELL all CELL since ...   then bars: years, counts
    co-authors = "Co-authors" NL (name NL [name NL] affiliation)*
    card     = [name NL] name NL [affiliation NL] "Verified email at example.org - Homepage" NL (interests NL)*
    head     = "Title" ["Sort" ...] CELL "Cited by" ["Cited by"] CELL "Year"   in any case
    row      = title NL [authors NL] [venue NL] [cited by ["*"]] CELL [year]
    venue    = name [" " volume [" (" issue ")"]] [", " pages] [", " year]
    interests = interest*                          run together ("Machine LearningRobotics"), or parted by commas
    authors  = initials and family name ("," ...)*; "..." where the list is cut short, also in its middle
    foot     = "Articles 1–20" NL "Show more" NL "PrivacyTermsHelp"

The order is that of the site's markup (rows ``gsc_a_tr``: title, two grey lines, cited by, year), of text copied from
it and of tests of programs that read such texts.  The words of the box are known in English, Portuguese, Chinese and
Turkish, those over an address also in German, French and Spanish; rows have no words, and are read in any language.
Numbers end a row; what stands between two of them is told apart by place, and by how authors are printed.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.dates import make_date
from app.formats.lines import Line, read_lines
from app.formats.places import Place, Places
from app.formats.problems import make_problem, quote, report_unplaced
from app.formats.scholar import grammar, wording
from app.formats.scholar.header import read_header
from app.formats.scholar.rows import Chunk, List, Texts, part_list, read_chunk
from app.formats.scholar.venues import Venue, read_venue
from app.formats.source import Problem, ReadPaper, ReadSource, Severity
from app.papers import PaperFacts, RepositoryLink
from app.repositories import LinkKey, link_key, locate_repository_links

_SNIFFED = 65_536
_PAGES = (20, *range(100, 10_001, 100))
"""How many papers Scholar shows before somebody asks for more."""


def is_scholar(text: str) -> float:
    """How sure it is, from 0 to 1, that a text is such a profile; only its beginning is looked at.

    The head of the table over a row makes 0.5; labels of at least two figures, the i10-index among them, 0.5; without
    a head, two rows that end in a count and a year 0.5, one 0.3.
    """
    lines = _read(text[:_SNIFFED])
    labels = {name for line in lines if (match := wording.match_figure(line.text)) for name in _list_labels(match)}
    boxed = 0.5 if len(labels) > 1 and "i10_index" in labels else 0.0
    found = part_list(lines)
    rows = sum(_is_whole(chunk) for chunk in found.chunks)
    listed = 0.5 if found.head and (rows or boxed) else 0.5 if rows > 1 else 0.3 if rows else 0.0
    return boxed + listed


def _list_labels(match: re.Match[str]) -> list[str]:
    return [name for name in ("citations", "h_index", "i10_index") if match[name]]


def _is_whole(chunk: Chunk) -> bool:
    """Whether a chunk is a row that nothing else looks like: authors in their short form, a venue, count and year."""
    texts = read_chunk(chunk)[-1]
    named = texts.authors is not None and grammar.count_names(texts.authors.text) > 0
    return named and texts.venue is not None and chunk.citations is not None and chunk.year is not None


def read_scholar(text: str, captured_on: datetime.date) -> ReadSource:
    """Read a profile; whatever cannot be placed is a problem, and nothing is ever raised.

    Args:
        text: the page as copied from a browser.
        captured_on: when; every date of such a page has its year, so that nothing follows from it.
    """
    del captured_on
    found = part_list(_read(text))
    problems: list[Problem] = []
    papers = _read_papers(found, problems)
    shown = _find_shown(found)
    problems += _compare_shown(shown, len(papers))
    header = read_header(found.before, found.after, papers, problems)
    first, last = header.lines
    problems += [report_unplaced(line) for line in found.head if not first <= line.number <= last]
    return ReadSource(
        format="scholar",
        papers=tuple(papers),
        reported=header.reported,
        header_lines=header.lines,
        header_places=Places(header.places),
        lists_all=_lists_all(shown, len(papers)),
        problems=tuple(sorted(set(problems))),
    )


def _read(text: str) -> list[Line]:
    return [part for line in read_lines(text) for part in grammar.split_numbers(line)]


def _read_papers(found: List, problems: list[Problem]) -> list[ReadPaper]:
    papers: list[ReadPaper] = []
    position = 0
    for chunk in found.chunks:
        rows = read_chunk(chunk) if chunk.texts or chunk.numbers else []
        for at, texts in enumerate(rows, start=1):
            own = chunk if at == len(rows) else Chunk()
            position += texts.title is not None or bool(own.numbers)
            if texts.title:
                papers.append(_make_paper(texts, texts.title, own, position))
            problems += _list_problems(texts, own)
    return papers


def _make_paper(texts: Texts, title: Line, chunk: Chunk, position: int) -> ReadPaper:
    people = grammar.read_authors(texts.authors.text) if texts.authors else grammar.Authors((), (), None)
    venue = read_venue(texts.venue.text, chunk.year) if texts.venue else Venue({}, chunk.year)
    parts = {name: texts.venue.text[slice(*span)] for name, span in venue.spans.items()} if texts.venue else {}
    lines = [line for line in (title, texts.authors, texts.venue, *chunk.numbers) if line]
    printed = [texts.venue, title] if texts.venue else [title]
    doi, arxiv_id = grammar.find_doi(printed), grammar.find_arxiv_id(printed)
    links, link_places = _find_links(printed)
    facts = PaperFacts(
        title=" ".join(title.text.split()),
        authors=people.names,
        authors_truncated=people.cut is not None,
        issued=make_date(venue.year) if venue.year else None,
        venue=parts.get("venue") or None,
        volume=parts.get("volume"),
        issue=parts.get("issue"),
        pages=parts.get("pages"),
        doi=doi[0] if doi else None,
        arxiv_id=arxiv_id[0] if arxiv_id else None,
        citations=chunk.citations,
        repositories=links,
    )
    places = [*_place_texts(texts, title, people, venue, chunk), *link_places]
    places += [found[1] for found in (doi, arxiv_id) if found]
    return ReadPaper(
        facts=facts,
        position=position,
        first_line=title.number,
        last_line=lines[-1].number,
        places=Places(places),
    )


def _place_texts(texts: Texts, title: Line, people: grammar.Authors, venue: Venue, chunk: Chunk) -> Iterator[Place]:
    yield title.place("title")
    if texts.authors:
        for span in people.spans:
            yield texts.authors.place("authors", *span)
        if people.cut:
            yield texts.authors.place("authors_truncated", *people.cut)
    if texts.venue:
        for name, span in venue.spans.items():
            if name != "year" or "issued" not in chunk.places:
                yield texts.venue.place("issued" if name == "year" else name, *span)
    yield from chunk.places.values()


def _find_links(lines: Sequence[Line]) -> tuple[tuple[RepositoryLink, ...], list[Place]]:
    links: dict[LinkKey, RepositoryLink] = {}
    places: dict[LinkKey, Place] = {}
    for line in lines:
        for found in locate_repository_links(line.text):
            links.setdefault(link_key(found.link), found.link)
            places.setdefault(link_key(found.link), line.place("repositories", found.start, found.stop))
    return tuple(links.values()), list(places.values())


def _list_problems(texts: Texts, chunk: Chunk) -> list[Problem]:
    problems = [report_unplaced(line) for line in texts.rest]
    if texts.title is None:
        message = "A paper ends here, but its title is missing."
        problems += [make_problem(line, Severity.ERROR, message) for line in chunk.numbers[:1]]
        problems += [report_unplaced(line) for line in chunk.numbers[1:]]
    elif texts.authors is None:
        problems.append(make_problem(texts.title, Severity.NOTE, "This paper is listed without authors."))
    return problems


class _Shown(NamedTuple):
    """What the foot says of the papers shown, and the line that says it."""

    line: Line
    first: int
    last: int

    @property
    def number(self) -> int:
        return self.last - self.first + 1


def _find_shown(found: List) -> _Shown | None:
    for line in found.after:
        text = line.text.removesuffix("Show more").removesuffix("SHOW MORE").rstrip()
        if match := wording.RANGE.fullmatch(text) if len(text) < 40 else None:
            return _Shown(line, int(match["first"]), int(match["last"]))
    return None


def _lists_all(shown: _Shown | None, read: int) -> bool:
    """Whether these are all papers: the foot counts them from the first, and a page would have held more of them."""
    return shown is not None and shown.first == 1 and shown.number == read and read not in _PAGES


def _compare_shown(shown: _Shown | None, read: int) -> list[Problem]:
    """Where the foot says another number than was read, or the list may go on."""
    if shown is None:
        return []
    if shown.number != read:
        message = f"Papers listed, as the page says: {shown.number:,}; papers found here: {read:,}."
        return [make_problem(shown.line, Severity.WARNING, message)]
    if shown.number not in _PAGES:
        return []
    message = f"The list may go on behind {quote(shown.line)}: press “Show more” before copying to have all of it."
    return [make_problem(shown.line, Severity.NOTE, message)]
