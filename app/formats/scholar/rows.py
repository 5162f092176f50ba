"""Rows of the table: which lines between two cells of numbers are title, authors and venue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from app.formats.lines import Line
from app.formats.scholar import grammar, wording
from app.formats.scholar.cells import Cell, Numbers, is_cited, read_numbers
from app.formats.scholar.figures import match_column, match_figure
from app.formats.scholar.wording import Head

_ROW = 3
"""A row has so many lines of text: title, authors, venue."""
_BOX = 14
"""The most lines of a box: two heads of columns, three labels, and two values below each."""
_LONGEST_KNOWN = 2_000


class Texts(NamedTuple):
    """The lines of one paper above its numbers, and lines that are no part of it."""

    title: Line | None = None
    authors: Line | None = None
    venue: Line | None = None
    rest: Sequence[Line] = ()


@dataclass(slots=True)
class Chunk:
    """The lines up to a cell of numbers.

    Attributes:
        lone: there is one number, which may be a year or a count that looks like one; it stands as the year.
        torn: it is the first of a list whose head is missing, so it may begin anywhere in a row.
    """

    texts: list[Line] = field(default_factory=list)
    numbers: list[Line] = field(default_factory=list)
    citations: Cell | None = None
    year: Cell | None = None
    lone: bool = False
    torn: bool = False

    def take(self, line: Line, numbers: Numbers, *, is_last: bool) -> bool:
        """Add a cell of numbers; False if the row has such a cell already.

        On phones a year in the venue's stead stands before the count; ``is_last`` says that no number follows.
        """
        if not self.numbers:
            self.citations, self.year, self.lone = numbers
        elif self.lone and numbers.lone:
            self.citations, self.year, self.lone = self.year, numbers.year, False
        elif not self.year and numbers.year and not numbers.citations:
            self.year = numbers.year
        elif self.lone and numbers.citations and not numbers.year and is_last:
            self.citations, self.lone = numbers.citations, False
        elif line.text != "*":
            return False
        self.numbers.append(line)
        return True


@dataclass(slots=True)
class List:
    """The list of papers as chunks, and the lines outside of it.

    Attributes:
        head: the lines of the table's heads; ``columns`` is the first of them.
    """

    chunks: list[Chunk] = field(default_factory=list)
    before: list[Line] = field(default_factory=list)
    head: list[Line] = field(default_factory=list)
    after: list[Line] = field(default_factory=list)
    columns: Head | None = None


def part_list(lines: Sequence[Line]) -> List:
    """Part a page into what stands before the list, its chunks, and what stands behind or between."""
    found = List()
    at, is_inside = 0, False
    heads = {at: head for at in range(len(lines)) if (head := wording.find_table_head(lines, at))}
    start = _find_torn_start(lines, heads)
    while at < len(lines):
        if head := heads.get(at):
            found.columns = found.columns or head
            found.head += lines[at : head.stop]
            found.chunks.append(Chunk())
            is_inside, at = True, head.stop
            continue
        if at == start:
            found.chunks.append(Chunk(torn=True))
            is_inside = True
        if is_inside and _ends_list(lines, at, found.chunks[-1]):
            is_inside = False
        if is_inside:
            _add(found, lines, at)
        else:
            (found.after if found.chunks else found.before).append(lines[at])
        at += 1
    return found


def _find_torn_start(lines: Sequence[Line], heads: dict[int, Head]) -> int:
    """Where to look for rows if no head of a table stands above them: behind the header's figures; -1 if one does."""
    start = 0
    least = 2 if heads else 1  # with a head, a single name over a number is rather a co-author above the table
    for at, line in enumerate(lines):
        if at in heads:
            return -1
        if _has_numbers(lines[at + 1 : at + 3]) and grammar.count_names(line.text) >= least:
            return start
        if wording.is_email(line.text) or match_figure(line.text) or is_cited(line.text):
            start = at + 1
    return -1


def _has_numbers(lines: Sequence[Line]) -> bool:
    return any(read_numbers(line) for line in lines)


def _ends_list(lines: Sequence[Line], at: int, chunk: Chunk) -> bool:
    """Whether a line is the foot of the list, or begins the box of figures, and is not a title over its authors."""
    text = lines[at].text
    if _begins_box(lines, at):
        return True
    is_range = not (chunk.texts and not chunk.numbers) and wording.match_range(text) is not None
    return (is_range or wording.is_footer(text)) and not _is_over_authors(lines, at)


def _begins_box(lines: Sequence[Line], at: int) -> bool:
    """Whether a line belongs to a box of figures that follows the list: both indexes stand right below its top."""
    if not (match_column(lines[at].text) or match_figure(lines[at].text)):
        return False
    figures = {match_figure(line.text) for line in lines[at : at + _BOX]}
    return {"h_index", "i10_index"} <= figures


def _is_over_authors(lines: Sequence[Line], at: int) -> bool:
    return at + 1 < len(lines) and grammar.count_names(lines[at + 1].text) > 0


def _add(found: List, lines: Sequence[Line], at: int) -> None:
    line, chunk = lines[at], found.chunks[-1]
    numbers = read_numbers(line)
    is_new = not chunk.texts or bool(chunk.numbers)
    if numbers and is_new and (chunk.year is not None or not chunk.numbers) and _is_over_authors(lines, at):
        numbers = None  # a title such as "1984"
    if numbers:
        is_last = not _has_numbers(lines[at + 1 : at + 2])
        if not chunk.take(line, numbers, is_last=is_last):
            found.chunks.append(Chunk())
            found.chunks[-1].take(line, numbers, is_last=is_last)
    elif chunk.numbers:
        found.chunks.append(Chunk([line]))
    else:
        chunk.texts.append(line)


def read_chunk(chunk: Chunk, known: frozenset[str]) -> list[Texts]:
    """The papers of a chunk; the numbers are those of the last, which is without a title if that cannot be told.

    Args:
        chunk: the lines.
        known: the signs of names that are authors wherever they stand.
    """
    passed: list[Line] = []
    texts: list[Line] = []
    for at, line in enumerate(chunk.texts):
        is_passed = wording.is_furniture(line.text) and not _is_over_authors(chunk.texts, at)
        (passed if is_passed else texts).append(line)
    papers = _read_texts(texts, chunk, known)
    if passed:
        papers[-1] = papers[-1]._replace(rest=[*papers[-1].rest, *passed])
    return papers


def _read_texts(texts: list[Line], chunk: Chunk, known: frozenset[str]) -> list[Texts]:
    names = [_count_names(line.text, known, alone=bool(chunk.numbers)) for line in texts]
    starts = _find_starts(names)
    if chunk.numbers and len(texts) <= _ROW and not (chunk.torn and len(texts) < _ROW and not starts):
        return [_read_row(texts, names)]
    if not starts and chunk.numbers and len(texts) > _ROW and not chunk.torn:
        last = _read_row(texts[-_ROW:], names[-_ROW:])
        return [last._replace(rest=[*texts[:-_ROW], *last.rest])] if last.authors else [Texts(rest=texts)]
    if not starts:
        return [Texts(rest=texts)]
    papers = [_read_rest(texts[a:b]) for a, b in zip(starts, [*starts[1:], len(texts)], strict=True)]
    papers[0] = papers[0]._replace(rest=[*texts[: starts[0]], *papers[0].rest])
    return papers


def _count_names(text: str, known: frozenset[str], *, alone: bool) -> int:
    """How many authors a line lists; a single one may be anything where no numbers follow, unless it is known."""
    count = grammar.count_names(text)
    if (count > 1) or (count and alone):
        return count
    if len(text) > _LONGEST_KNOWN:
        return 0
    parts = grammar.list_names(text)
    return len(parts) if parts and all(grammar.sign_name(part) in known for part in parts) else 0


def _find_starts(names: Sequence[int]) -> list[int]:
    """Where papers begin: a line above authors, three lines apart where rows are whole."""
    starts: list[int] = []
    at = 1
    while at < len(names):
        if not starts and names[at] == 1 and at + 1 < len(names) and names[at + 1] > 1:
            at += 1
        if not names[at]:
            at += 1
            continue
        starts.append(at - 1)
        at += _ROW if at + _ROW < len(names) and names[at + _ROW] else 2
    return starts


def _read_rest(texts: Sequence[Line]) -> Texts:
    return Texts(texts[0], texts[1], texts[2] if len(texts) > 2 else None, texts[_ROW:])


def _read_row(texts: Sequence[Line], names: Sequence[int]) -> Texts:
    """One row by place; where a line is missing, the one that reads like authors says which."""
    if not texts or (names[0] > 1 and len(texts) < _ROW) or (names[0] and len(texts) == 2 and not names[1]):
        return Texts(rest=texts)
    if len(texts) == 1:
        return Texts(texts[0])
    if len(texts) == 2:
        return Texts(texts[0], texts[1]) if names[1] else Texts(texts[0], None, texts[1])
    if names[2] > 1 and not names[1]:
        return Texts(texts[1], texts[2], None, texts[:1])
    if names[0] > 1 and not names[1]:
        return Texts(rest=texts)
    if names[1] or grammar.can_be_authors(texts[1].text):
        return Texts(texts[0], texts[1], texts[2])
    return Texts(texts[0], None, texts[2], texts[1:2])
