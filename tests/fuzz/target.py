"""What is tried with made-up bytes: they become a text, which every reader reads, a page's links, and files of code."""

from __future__ import annotations

import contextlib
import datetime
from pathlib import Path

from app.errors import InvalidValue, KnownError
from app.formats import READERS, part_pages, read_source
from app.formats.lines import split_lines
from app.formats.places import Place
from app.formats.source import ReadSource
from app.importing.clipboard_html import read_links
from app.importing.page_links import attach_links
from app.importing.source_text import SourceLink, SourceText
from app.repositories.citation_files import read_citation_file
from app.repositories.kinds import parse_web_link
from app.repositories.look_alikes import find_warnings
from app.repositories.readmes import read_readme
from tests.app.formats.standing import find_misplaced

CORPUS = Path(__file__).parent / "corpus"
CAPTURED_ON = datetime.date(2026, 11, 23)
_ADDRESSES = 5
"""Lines that are looked at as addresses."""
_HTML = "<html"
"""What begins with it is the HTML of the page whose text stands before it."""


def try_bytes(data: bytes) -> None:
    """Read some bytes in every way that there is; an AssertionError says what was read and does not stand in them."""
    text, html, rest = make_text(data).partition(_HTML)
    links = read_links(html + rest)
    assert "".join(part_pages(text)) == text
    for format in (None, *READERS):
        read = read_source(text, format, captured_on=CAPTURED_ON)
        complaints = find_complaints(text, read)
        assert not complaints, f"{read.format}: {complaints}"
        _try_links(read, links)
    _try_code(text)


def make_text(data: bytes) -> str:
    """The text of some bytes; of those that are no text, what UTF-8 makes of them."""
    try:
        return SourceText.from_bytes(data, "made-up").text
    except KnownError:
        return SourceText(data.decode("utf-8", "replace")).text


def find_complaints(text: str, read: ReadSource) -> list[str]:
    """What of a source that was read does not stand in its text, or is out of order; a sentence each."""
    lines = split_lines(text)
    places = [*read.header_places, *(place for paper in read.papers for place in paper.places)]
    found = find_misplaced(text, read)
    found += [f"{place} is outside." for place in places if not _holds(lines, place)]
    found += [f"{each} is outside." for each in read.problems if not _is_inside(lines, each.line, each.column)]
    if list(read.problems) != sorted(read.problems):
        found.append("The problems are not in order.")
    if [paper.position for paper in read.papers] != sorted({paper.position for paper in read.papers}):
        found.append("The papers are not in order.")
    return found + [f"Paper {paper.position} has no title." for paper in read.papers if not paper.facts.title]


def _try_code(text: str) -> None:
    """Read the text as what stands beside code, and look at its lines as addresses."""
    read_readme(text)
    for problem in read_citation_file(text).problems:
        assert problem.line >= 1, problem
        assert problem.column >= 1, problem
    for line in text.splitlines()[:_ADDRESSES]:
        with contextlib.suppress(InvalidValue):
            find_warnings(parse_web_link(line).url)


def _holds(lines: list[str], place: Place) -> bool:
    start, end = (place.line, place.column), (place.end_line, place.end_column)
    return start < end and _is_inside(lines, *start) and _is_inside(lines, *end)


def _is_inside(lines: list[str], line: int, column: int) -> bool:
    """Whether a place is a sign of the text, or the end of a line."""
    return 1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1


def _try_links(read: ReadSource, links: tuple[SourceLink, ...]) -> None:
    joined = attach_links(read, links)
    assert [paper.facts.title for paper in joined.papers] == [paper.facts.title for paper in read.papers]
    assert joined.problems == read.problems
