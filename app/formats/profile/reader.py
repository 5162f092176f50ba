"""The page as a whole: headings part it into blocks, and each block is read for itself."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from app.formats.profile import grammar
from app.formats.profile.figures import read_tokens
from app.formats.profile.grammar import AuthorsLine, Heading
from app.formats.profile.header import Header, read_header
from app.formats.profile.lines import Line, read_lines
from app.formats.profile.problems import make_problem, report_unplaced
from app.formats.source import Problem, ReadPaper, ReadSource, Severity
from app.papers import PaperFacts
from app.repositories import find_repository_links

_SNIFFED = 65_536


class _Block(NamedTuple):
    """The lines of one paper, by what they are.

    Attributes:
        first: the first of them, of the heading or the title.
        people: what the lines of authors say.
        rest: lines that are no part of the paper.
    """

    heading: Heading
    first: Line
    title: Sequence[Line] = ()
    authors: Sequence[Line] = ()
    people: AuthorsLine = AuthorsLine((), False, ())
    abstract: Sequence[Line] = ()
    rest: Sequence[Line] = ()


def is_profile(text: str) -> float:
    """How sure it is, from 0 to 1, that a text is a scored profile page; only its beginning is looked at."""
    lines = read_lines(text[:_SNIFFED])
    headed = bool(_find_headings(lines, datetime.date(2000, 1, 1)))
    labels = {token.text for line in lines for token in read_tokens(line) if token.is_label}
    return (0.6 if headed else 0.0) + (0.4 if len(labels) > 1 else 0.0)


def read_profile(text: str, captured_on: datetime.date) -> ReadSource:
    """Read a profile page; whatever cannot be placed is a problem, and nothing is ever raised.

    Args:
        text: the page as copied from a browser.
        captured_on: when; a date without a year is the latest such date on or before this day.
    """
    lines = read_lines(text)
    headings = _find_headings(lines, captured_on)
    problems: list[Problem] = []
    papers = _read_papers(lines, headings, problems)
    header = read_header(lines[: headings[0].start if headings else len(lines)], papers, problems)
    return ReadSource(
        format="profile",
        papers=tuple(papers),
        reported=header.reported,
        header_lines=header.lines,
        problems=tuple(sorted(problems + _compare_counts(header, len(papers)))),
    )


def _find_headings(lines: Sequence[Line], captured_on: datetime.date) -> list[Heading]:
    """Every heading, in order; where one is missing over a title and its authors, a heading without lines."""
    headings: list[Heading] = []
    at, title = 0, -1
    while at < len(lines):
        heading = grammar.find_heading(lines, at, captured_on)
        if heading is None and at != title:
            heading = grammar.find_missing_heading(lines, at)
        if heading:
            headings.append(heading)
            at = title = heading.stop
        else:
            at += 1
    return headings


def _read_papers(lines: Sequence[Line], headings: Sequence[Heading], problems: list[Problem]) -> list[ReadPaper]:
    papers: list[ReadPaper] = []
    stops = [*(heading.start for heading in headings[1:]), len(lines)]
    for position, (heading, stop) in enumerate(zip(headings, stops, strict=False), start=1):
        block = _part_block(heading, lines[heading.start : stop])
        if block.title:
            papers.append(_make_paper(block, position))
        problems += _list_problems(block)
    return papers


def _part_block(heading: Heading, block: Sequence[Line]) -> _Block:
    first, lines = block[0], block[heading.stop - heading.start :]
    if not lines or not grammar.is_title(lines[0].text):
        return _Block(heading, first, rest=block[1:])
    titled = _count_title_lines(lines)
    people, authored = _read_authors(lines, titled)
    start, stop = _find_abstract(lines, authored)
    rest = [*lines[authored:start], *lines[stop:]]
    return _Block(heading, first, lines[:titled], lines[titled:authored], people, lines[start:stop], rest)


def _count_title_lines(lines: Sequence[Line]) -> int:
    """One, or a whole paragraph of more if authors open the next."""
    stop = _find_paragraph_end(lines, 0)
    if not 1 < stop < len(lines) or grammar.read_authors(lines[stop].text) is None:
        return 1
    return stop if all(grammar.is_title(line.text) for line in lines[1:stop]) else 1


def _read_authors(lines: Sequence[Line], start: int) -> tuple[AuthorsLine, int]:
    """The authors, and where their lines stop: they take none, one, or more where a line breaks at the dot."""
    people = grammar.read_authors(lines[start].text) if start < len(lines) else None
    if people is None:
        return AuthorsLine((), False, ()), start
    stop = start + 1
    while stop < len(lines) and grammar.breaks_at_dot(lines[stop - 1].text, lines[stop].text):
        stop += 1
    return people if stop == start + 1 else grammar.read_authors(_join(lines[start:stop])) or people, stop


def _find_abstract(lines: Sequence[Line], start: int) -> tuple[int, int]:
    """Where the first paragraph that reads like running text starts and stops; buttons may stand before it."""
    while start < len(lines):
        stop = _find_paragraph_end(lines, start)
        if grammar.is_prose(lines[start].text) or grammar.is_prose(_join(lines[start:stop])):
            return start, stop
        start = stop
    return start, start


def _find_paragraph_end(lines: Sequence[Line], start: int) -> int:
    for at in range(start + 1, len(lines)):
        if lines[at].opens or grammar.ends_paragraph(lines[at - 1].text, lines[at].text):
            return at
    return len(lines)


def _make_paper(block: _Block, position: int) -> ReadPaper:
    heading = block.heading
    abstract = _join(block.abstract)
    last = (block.abstract or block.authors or block.title)[-1]
    facts = PaperFacts(
        title=" ".join(_join(block.title).split()),
        authors=block.people.authors,
        authors_truncated=block.people.truncated,
        issued=heading.issued,
        subject=heading.subject,
        affiliations=block.people.affiliations,
        abstract=abstract,
        code_badge=heading.code_badge,
        repositories=find_repository_links(abstract),
    )
    return ReadPaper(
        facts=facts,
        position=position,
        first_line=block.first.number,
        last_line=last.number,
        year_assumed=heading.issued is not None and not heading.year_printed,
    )


def _join(lines: Sequence[Line]) -> str:
    return lines[0].text if len(lines) == 1 else " ".join(line.text for line in lines)


def _list_problems(block: _Block) -> list[Problem]:
    problems = [report_unplaced(line) for line in block.rest]
    if block.heading.problem:
        problems.append(make_problem(block.first, Severity.WARNING, block.heading.problem))
    missing = [name for name in ("authors", "abstract") if not getattr(block, name)]
    if not block.title:
        problems.append(make_problem(block.first, Severity.ERROR, "A paper begins here, but its title is missing."))
    elif missing:
        problems.append(
            make_problem(block.first, Severity.NOTE, f"This paper is listed without {' and '.join(missing)}.")
        )
    return problems


def _compare_counts(header: Header, read: int) -> list[Problem]:
    if header.listed is None or header.listed_line is None or header.listed == read:
        return []
    message = f"Papers listed, as the page says: {header.listed:,}; papers found here: {read:,}."
    return [make_problem(header.listed_line, Severity.WARNING, message)]
