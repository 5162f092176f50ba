"""The page as a whole.

How a Google Scholar profile reads when all of it is copied (``|`` parts alternatives, ``[]`` may be missing, ``*``
repeats, NL is a new line, CELL a tab, several blanks or a new line)::

    page     = menu* box co-authors card [head] row* foot     box and card in either order; the box may stand last
    box      = "Cited by" NL ["VIEW ALL"] NL "All" CELL "Since 2021"
               ("Citations" | "h-index" | "i10-index") CELL all CELL since ...   then bars: years, counts
    co-authors = "Co-authors" NL (name NL [name NL] affiliation)*
    card     = [name NL] name NL [affiliation NL] "Verified email at example.org - Homepage" NL [interests]
    head     = "Title" ["Sort" ...] CELL "Cited by" ["Cited by"] CELL "Year"   in any case
    row      = title NL [authors NL] [venue [", " year] NL] [cited by ["*"]] CELL [year]
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

from app.dates import make_date
from app.formats.lines import Line, read_lines
from app.formats.problems import make_problem, quote, report_unplaced
from app.formats.scholar import grammar, wording
from app.formats.scholar.header import read_header
from app.formats.scholar.rows import Chunk, List, Texts, part_list, read_chunk
from app.formats.source import Problem, ReadPaper, ReadSource, Severity
from app.papers import PaperFacts
from app.repositories import find_repository_links

_SNIFFED = 65_536
_PAGES = (20, 100)
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
    problems += _compare_range(found, len(papers))
    header = read_header(found.before, found.after, papers, problems)
    first, last = header.lines
    problems += [report_unplaced(line) for line in found.head if not first <= line.number <= last]
    return ReadSource(
        format="scholar",
        papers=tuple(papers),
        reported=header.reported,
        header_lines=header.lines,
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
    authors, truncated = grammar.read_authors(texts.authors.text) if texts.authors else ((), False)
    venue, year = grammar.read_venue(texts.venue.text, chunk.year) if texts.venue else ("", chunk.year)
    lines = [line for line in (title, texts.authors, texts.venue, *chunk.numbers) if line]
    printed = [texts.venue.text, title.text] if texts.venue else [title.text]
    facts = PaperFacts(
        title=" ".join(title.text.split()),
        authors=authors,
        authors_truncated=truncated,
        issued=make_date(year) if year else None,
        venue=venue or None,
        doi=grammar.find_doi(printed),
        arxiv_id=grammar.find_arxiv_id(printed),
        citations=chunk.citations,
        repositories=find_repository_links("\n".join(printed)),
    )
    return ReadPaper(facts=facts, position=position, first_line=title.number, last_line=lines[-1].number)


def _list_problems(texts: Texts, chunk: Chunk) -> list[Problem]:
    problems = [report_unplaced(line) for line in texts.rest]
    if texts.title is None:
        message = "A paper ends here, but its title is missing."
        problems += [make_problem(line, Severity.ERROR, message) for line in chunk.numbers[:1]]
        problems += [report_unplaced(line) for line in chunk.numbers[1:]]
    elif texts.authors is None:
        problems.append(make_problem(texts.title, Severity.NOTE, "This paper is listed without authors."))
    return problems


def _compare_range(found: List, read: int) -> list[Problem]:
    """What the foot says of the papers shown: another number than was read, or a list that may go on."""
    problems = []
    for line in found.after:
        text = line.text.removesuffix("Show more").removesuffix("SHOW MORE").rstrip()
        match = wording.RANGE.fullmatch(text) if len(text) < 40 else None
        if match is None:
            continue
        shown = int(match["last"]) - int(match["first"]) + 1
        if shown != read:
            message = f"Papers listed, as the page says: {shown:,}; papers found here: {read:,}."
            problems.append(make_problem(line, Severity.WARNING, message))
        elif shown in _PAGES:
            message = f"The list may go on behind {quote(line)}: press “Show more” before copying to have all of it."
            problems.append(make_problem(line, Severity.NOTE, message))
        break
    return problems
