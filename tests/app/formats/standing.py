"""Whether each value that was read of a source stands in it where the reader says; for the tests of every reader."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

from app.code import RepositoryLink, WebLink
from app.dates import PartialDate
from app.errors import InvalidValue
from app.formats.lines import read_lines, split_lines
from app.formats.places import Place, excerpt
from app.formats.source import ReadPaper, ReadSource
from app.names import Name
from app.papers import PaperFacts, ReportedFigures
from app.values import parse_count

_HEADED = frozenset(("issued", "venue", "volume", "issue"))
_SLACK = 24
"""Signs that may stand between those of a value: LaTeX, breaks, what parts a list."""


def find_misplaced(source: str, read: ReadSource) -> list[str]:
    """What is wrong with the places of a source's values, a sentence each; none if every value stands where it should.

    Each value has one place, each of several values one of its own, and nothing else has any; a text that something
    else interrupts has a place for each stretch.
    """
    lines = split_lines(source)
    found = [f"paper {paper.position}: {wrong}" for paper in read.papers for wrong in _check_paper(lines, paper)]
    if read.reported:
        found += [f"header: {wrong}" for wrong in _check(lines, read.reported, list(read.header_places))]
    return found


def _check_paper(lines: list[str], paper: ReadPaper) -> Iterator[str]:
    yield from _check(lines, paper.facts, list(paper.places), year_assumed=paper.year_assumed)
    for place in paper.places:
        first = 1 if place.field in _HEADED else paper.first_line  # a heading may stand over several papers
        if not first <= place.line <= place.end_line <= paper.last_line:
            yield f"{place} is outside of lines {paper.first_line} to {paper.last_line}"


def _check(
    lines: list[str], values: PaperFacts | ReportedFigures, places: list[Place], *, year_assumed: bool = False
) -> Iterator[str]:
    for field in type(values).field_names:
        value = getattr(values, field)
        wanted = (
            list(value)
            if isinstance(value, tuple)
            else []
            if value is None or value is False or value == ""
            else [value]
        )
        there = [place for place in places if place.field == field]
        if isinstance(value, str) and value and there:
            printed = " ".join(_read(lines, place) for place in there)
            if not _stands_text(value, printed):
                yield f"{field} {value!r} is not {printed!r} at {there}"
            continue
        if len(wanted) != len(there):
            yield f"{field} has {len(wanted)} values and {len(there)} places: {wanted!r}, {there}"
            continue
        for one, place in zip(wanted, there, strict=True):
            printed = _read(lines, place)
            if not (printed and _stands(one, printed, year_assumed=year_assumed)):
                yield f"{field} {one!r} is not {printed!r} at {place}"


def _read(lines: list[str], place: Place) -> str:
    if place.end_line > len(lines) or place.end_column > len(lines[place.end_line - 1]) + 1:
        return ""
    guarded = "x " + excerpt(lines, place)  # a value may begin with a sign that marks what an e-mail answers
    return " ".join(line.text for line in read_lines(guarded))[1:].strip()


def _stands(value: Any, printed: str, *, year_assumed: bool) -> bool:
    if isinstance(value, PartialDate):
        digits = "".join(str(int(char)) if char.isdecimal() else char for char in printed)  # whatever their script
        return year_assumed or str(value.year) in digits or digits.endswith(f" {value.year % 100:02}")
    check = next((check for kind, check in _CHECKS.items() if isinstance(value, kind)), None)
    assert check, f"no check for {value!r}"
    return check(value, printed)


def _stands_flag(_value: Any, printed: str) -> bool:
    return len(printed) <= 60


def _stands_number(value: Any, printed: str) -> bool:
    try:
        return bool(parse_count(printed) == value)
    except InvalidValue:
        digits = "".join(char for char in printed if char.isdigit() or char == ".")
        return bool(float(value) == float(digits or "nan"))


def _stands_name(value: Any, printed: str) -> bool:
    words = f"{value.family} {value.given} {value.literal}".split()
    there = _bare(printed)
    said = [word for word in words if any(map(_is_said, word))]
    return all(_bare(word) in there for word in said) and len(there) <= len(str(value)) + _SLACK


def _stands_link(value: Any, printed: str) -> bool:
    return str(value.repository.name).casefold() in printed.replace("\\", "").casefold()


def _stands_web_link(value: Any, printed: str) -> bool:
    own, there = _bare(value.url.partition("://")[2]), _bare(printed.replace(r"\textasciitilde", ""))
    return own in there and len(there) <= len(own) + _SLACK


def _stands_text(value: Any, printed: str) -> bool:
    own, there = _bare(value.removeprefix("http://")), _bare(printed)  # which an address may be printed without
    return own in there and len(there) <= len(own) * 1.1 + _SLACK


def _bare(text: str) -> str:
    return "".join(char for char in text.casefold() if _is_said(char)) or " ".join(text.split())


def _is_said(char: str) -> bool:
    """Whether a character is a letter or a digit, and no small raised one, which may be the mark of a footnote."""
    return char.isalnum() and unicodedata.category(char) not in ("Lm", "No")


_CHECKS: dict[type, Callable[[Any, str], bool]] = {
    bool: _stands_flag,
    int: _stands_number,
    float: _stands_number,
    Name: _stands_name,
    RepositoryLink: _stands_link,
    WebLink: _stands_web_link,
    str: _stands_text,
}
