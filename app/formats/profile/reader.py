"""The page as a whole: headings part it into blocks, and each block is read for itself."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.formats.lines import Joined, Line, read_lines, span
from app.formats.linked import find_linked, may_link
from app.formats.places import Place, Places
from app.formats.problems import make_problem, report_doubtful, report_unplaced
from app.formats.profile import grammar
from app.formats.profile.figures import read_tokens
from app.formats.profile.furniture import is_button, is_footer
from app.formats.profile.grammar import AuthorsLine, Heading
from app.formats.profile.header import Header, read_header
from app.formats.profile.paragraphs import Paragraph, find_paragraph_end, read_abstract
from app.formats.source import Problem, ReadPaper, ReadSource, Severity
from app.papers import PaperFacts

_SNIFFED = 65_536
_MOST_TITLE_LINES = 4


class _Block(NamedTuple):
    """The lines of one paper, by what they are.

    Attributes:
        first: the first of them, of the heading or the title.
        people: what the lines of authors say.
        abstract: its paragraphs.
        rest: lines that are no part of the paper.
    """

    heading: Heading
    first: Line
    title: Sequence[Line] = ()
    authors: Sequence[Line] = ()
    people: AuthorsLine = AuthorsLine((), False, ())
    abstract: Sequence[Paragraph] = ()
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
        header_places=Places(header.places),
        lists_all=header.listed == len(papers),
        problems=tuple(sorted(problems + _compare_counts(header, len(papers)))),
    )


def _find_headings(lines: Sequence[Line], captured_on: datetime.date) -> list[Heading]:
    """Every heading, in order; where one is missing over a title and its authors, a heading without lines."""
    headings: list[Heading] = []
    at, titled = 0, 0
    while at < len(lines):
        heading = grammar.find_heading(lines, at, captured_on)
        if heading is None and at >= titled:
            heading = grammar.find_missing_heading(lines, at)
        if heading:
            headings.append(heading)
            at = heading.stop
            titled = _find_title_end(lines, at)
        else:
            at += 1
    return headings


def _find_title_end(lines: Sequence[Line], start: int) -> int:
    """Where a title stops at the latest; none of its lines begins another paper."""
    stop = start + 1
    while stop < len(lines) and stop < start + _MOST_TITLE_LINES and not lines[stop].opens:
        stop += 1
    return stop


def _read_papers(lines: list[Line], headings: Sequence[Heading], problems: list[Problem]) -> list[ReadPaper]:
    papers: list[ReadPaper] = []
    stops = [*(heading.start for heading in headings[1:]), len(lines)]
    for position, (heading, stop) in enumerate(zip(headings, stops, strict=False), start=1):
        block = _part_block(heading, lines[heading.start : stop], is_last=stop == len(lines))
        if block.title:
            papers.append(_make_paper(block, position))
        problems += _list_problems(block)
    return papers


def _part_block(heading: Heading, block: list[Line], *, is_last: bool) -> _Block:
    first, lines = block[0], block[heading.stop - heading.start :]
    if not lines or not grammar.is_title(lines[0].text):
        return _Block(heading, first, rest=block[1:])
    titled = _count_title_lines(lines)
    listed = titled
    while listed < len(lines) and is_button(lines[listed].text):
        listed += 1
    people, authored = _read_authors(lines, listed)
    abstract, rest = read_abstract(lines, authored, has_authors=bool(people.authors), is_last=is_last)
    rest = lines[titled:listed] + rest if listed > titled else rest
    return _Block(heading, first, lines[:titled], lines[listed:authored], people, abstract, rest)


def _count_title_lines(lines: Sequence[Line]) -> int:
    """One, or more: up to the authors, which stand in the same paragraph or open the next."""
    stop = find_paragraph_end(lines, 0)
    if stop == 1:
        return 1
    for at in range(1, min(stop, _MOST_TITLE_LINES)):
        if grammar.is_cut_authors(lines[at].text):
            return at
    if stop == len(lines) or not all(grammar.is_title_line(line.text) for line in lines[:stop]):
        return 1
    if grammar.is_author_list(lines[stop].text):
        return stop
    listed = any(grammar.is_author_list(line.text) for line in lines[1:stop])
    return 1 if listed or grammar.read_authors(lines[stop].text) is None else stop


def _read_authors(lines: Sequence[Line], start: int) -> tuple[AuthorsLine, int]:
    """The authors, and where their lines stop: they take none, one, or more where a line breaks inside the list."""
    people = grammar.read_authors(lines[start].text) if start < len(lines) else None
    if people is None or (not people.truncated and is_footer(lines[start].text)):
        return AuthorsLine((), False, ()), start
    stop = start + 1
    while stop < len(lines) and grammar.continues_authors(lines[stop - 1], lines[stop]):
        stop += 1
    if stop > start + 1:
        people = grammar.read_authors(grammar.join_authors(lines[start:stop])) or people
    return people, stop


def _make_paper(block: _Block, position: int) -> ReadPaper:
    heading = block.heading
    linked = find_linked(Joined(paragraph.lines) for paragraph in block.abstract if may_link(paragraph.text))
    last = (block.abstract[-1].lines if block.abstract else block.authors or block.title)[-1]
    facts = PaperFacts(
        title=" ".join(Joined(block.title).text.split()),
        authors=block.people.authors,
        authors_truncated=block.people.truncated,
        issued=heading.issued,
        subject=heading.subject,
        affiliations=block.people.affiliations,
        abstract="".join(paragraph.text for paragraph in block.abstract),
        code_badge=heading.code_badge,
        repositories=linked.repositories,
        web_links=linked.web_links,
    )
    return ReadPaper(
        facts=facts,
        position=position,
        first_line=block.first.number,
        last_line=last.number,
        year_assumed=heading.issued is not None and not heading.year_printed,
        places=Places([*_place_values(block), *linked.places]),
    )


def _place_values(block: _Block) -> Iterator[Place]:
    yield from block.heading.places
    yield span("title", block.title[0], block.title[-1])
    if block.people.authors:
        yield from grammar.place_people(block.people, block.authors)
    for paragraph in block.abstract:
        yield span("abstract", paragraph.lines[0], paragraph.lines[-1])


def _list_problems(block: _Block) -> list[Problem]:
    problems = [report_unplaced(line) for line in block.rest]
    problems += [report_doubtful(paragraph.lines[0]) for paragraph in block.abstract if paragraph.is_doubtful]
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
