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
from app.formats.source import Problem, ReadPaper, ReadSource, Severity
from app.papers import PaperFacts
from app.repositories import find_repository_links

_NO_AUTHORS = AuthorsLine((), False, ())
_SNIFFED = 65_536


class _Block(NamedTuple):
    """The lines of one paper, by what they are.

    Attributes:
        rest: lines that are no part of the paper.
    """

    heading: Heading
    title: Sequence[Line] = ()
    authors: Sequence[Line] = ()
    abstract: Sequence[Line] = ()
    rest: Sequence[Line] = ()


def is_profile(text: str) -> float:
    """How sure it is, from 0 to 1, that a text is a scored profile page."""
    lines = read_lines(text[:_SNIFFED])
    headed = any(_find_headings(lines, datetime.date(2000, 1, 1)))
    labels = {token.text for line in lines for token in read_tokens(line) if token.is_label}
    return (0.6 if headed else 0.0) + min(0.4, 0.2 * len(labels))


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
    headings: list[Heading] = []
    at = 0
    while at < len(lines):
        heading = grammar.find_heading(lines, at, captured_on)
        if heading and _is_certain(heading, lines):
            headings.append(heading)
            at = heading.stop
        else:
            at += 1
    return headings


def _is_certain(heading: Heading, lines: Sequence[Line]) -> bool:
    """A date without a subject heads a paper only if a title and authors follow."""
    if heading.subject:
        return True
    following = [grammar.is_cut_authors(line.text) for line in lines[heading.stop : heading.stop + 2]]
    return following == [False, True]


def _read_papers(lines: Sequence[Line], headings: Sequence[Heading], problems: list[Problem]) -> list[ReadPaper]:
    papers: list[ReadPaper] = []
    stops = [heading.start for heading in headings[1:]] + [len(lines)]
    for heading, stop in zip(headings, stops, strict=False):
        block = _part_block(heading, lines[heading.stop : stop], is_last=stop == len(lines))
        first = lines[heading.start]
        if block.title:
            papers.append(_make_paper(block, first, len(papers) + 1))
        problems += _list_problems(block, first, is_last=stop == len(lines))
    return papers


def _part_block(heading: Heading, lines: Sequence[Line], *, is_last: bool) -> _Block:
    if not lines or grammar.is_cut_authors(lines[0].text):
        return _Block(heading, rest=lines)
    titled = _count_title_lines(lines)
    authored = titled + _count_authors_lines(lines[titled:])
    ended = authored + _count_abstract_lines(lines[authored:], is_last=is_last)
    return _Block(heading, lines[:titled], lines[titled:authored], lines[authored:ended], lines[ended:])


def _count_title_lines(lines: Sequence[Line]) -> int:
    """One, or a whole paragraph of more if authors open the next."""
    stop = next((at for at in range(1, len(lines)) if lines[at].opens), len(lines))
    wrapped = not any(grammar.is_prose(line.text) or grammar.is_authors(line.text) for line in lines[1:stop])
    return stop if 1 < stop < len(lines) and wrapped and grammar.is_authors(lines[stop].text) else 1


def _count_authors_lines(lines: Sequence[Line]) -> int:
    """How many lines the authors take: none, one, or more where the dot or what follows it stands apart."""
    if not lines or grammar.is_prose(lines[0].text) or not grammar.is_authors(lines[0].text):
        return 0
    count = 1
    if count < len(lines) and grammar.starts_with_dot(lines[count].text):
        count += 2 if len(lines[count].text) == 1 and count + 1 < len(lines) else 1
    return count


def _count_abstract_lines(lines: Sequence[Line], *, is_last: bool) -> int:
    """The first paragraph; more of them only between two headings, where all of them are running text."""
    ends = (at for at in range(1, len(lines)) if lines[at].opens or _is_label_after(lines[at - 1], lines[at]))
    stop = next(ends, len(lines))
    rest = lines[stop:]
    if not is_last and rest and all(grammar.is_prose(line.text) for line in rest):
        return len(lines)
    return stop


def _is_label_after(previous: Line, line: Line) -> bool:
    """Whether a short line behind a finished sentence is a button or a link of the page."""
    return len(line.text) <= 40 and previous.text[-1] in ".?!。" and line.text[-1] not in ".?!。"


def _make_paper(block: _Block, first: Line, position: int) -> ReadPaper:
    heading = block.heading
    abstract = _join(block.abstract)
    people = grammar.parse_authors(_join(block.authors)) if block.authors else _NO_AUTHORS
    last = (block.abstract or block.authors or block.title)[-1]
    facts = PaperFacts(
        title=" ".join(_join(block.title).split()),
        authors=people.authors,
        authors_truncated=people.truncated,
        issued=heading.issued,
        subject=heading.subject,
        affiliations=people.affiliations,
        abstract=abstract,
        code_badge=heading.code_badge,
        repositories=find_repository_links(abstract),
    )
    return ReadPaper(
        facts=facts,
        position=position,
        first_line=first.number,
        last_line=last.number,
        year_assumed=heading.issued is not None and not heading.year_printed,
    )


def _join(lines: Sequence[Line]) -> str:
    return lines[0].text if len(lines) == 1 else " ".join(line.text for line in lines)


def _list_problems(block: _Block, first: Line, *, is_last: bool) -> list[Problem]:
    problems = []
    if block.heading.problem:
        problems.append(_make_problem(first, Severity.WARNING, f"This date is left out: {block.heading.problem}"))
    if not block.title:
        problems.append(_make_problem(first, Severity.ERROR, "A paper begins here, but its title is missing."))
    elif not block.authors or not block.abstract:
        missing = " and ".join(
            name for name, lines in (("authors", block.authors), ("abstract", block.abstract)) if not lines
        )
        problems.append(_make_problem(first, Severity.NOTE, f"This paper is listed without {missing}."))
    severity = Severity.NOTE if is_last else Severity.WARNING
    return problems + [_make_problem(line, severity, "This line was not placed.") for line in block.rest]


def _make_problem(line: Line, severity: Severity, message: str) -> Problem:
    return Problem(line.number, line.column, severity, message)


def _compare_counts(header: Header, read: int) -> list[Problem]:
    if header.listed is None or header.listed_line is None or header.listed == read:
        return []
    message = f"The page says that it lists {header.listed:,} papers; {read:,} were read."
    return [_make_problem(header.listed_line, Severity.WARNING, message)]
