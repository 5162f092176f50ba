"""The cells of numbers behind a row: how often it was cited, and its year; which of them a lone number is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol, TypeVar

from app.errors import InvalidValue
from app.formats.lines import Line
from app.formats.places import Place
from app.values import parse_count

_LONGEST = 32
_YEARS = range(1500, 2101)
_COUNT = r"\d{1,3}(?:[ ,.']\d{3})+(?!\d)|\d+(?:\.\d{1,3})? ?[KkMm万]|\d+"
_NUMBERS = re.compile(rf"(?P<count>{_COUNT})? ?(?P<star>\*)?(?:(?(count)(?:(?<=\*)| )) *(?P<year>\d{{4}}))?")
_CITED = re.compile(r"cited by:? (?=\d)", re.IGNORECASE)
_TRAILING = re.compile(r" {2,}(?P<numbers>\d[\d,.']*[KkMm万]?\*? +\d{4}|\d{4}|(?<= {4})\d{1,7}\*?)$")
_FEWEST_SORTED = 5
"""So many counts do not fall by chance."""
_CELL = re.compile(r"\t| {4}")


class Cell(NamedTuple):
    """A number, and the part of a line that prints it."""

    line: Line
    number: int
    start: int
    stop: int

    def place(self, field: str) -> Place:
        """Where it stands."""
        return self.line.place(field, self.start, self.stop)


class Numbers(NamedTuple):
    """The cells on a line, as far as they are printed.

    Attributes:
        lone: there is only one number, and it may be either, a year or a count that looks like one; it stands as year.
    """

    citations: Cell | None = None
    year: Cell | None = None
    lone: bool = False


class Row(Protocol):
    """What has cells of numbers."""

    citations: Cell | None
    year: Cell | None
    lone: bool


def read_numbers(line: Line) -> Numbers | None:
    """Read ``366 2017``, ``36* 2015``, ``366``, ``2017``, ``Cited by 366`` or ``*``; None if it is anything else."""
    if len(line.text) <= _LONGEST and (cited := _CITED.match(line.text)):
        line = line.part(cited.end())
    text = line.text
    if len(text) > _LONGEST or not (text[:1].isdecimal() or text[:1] == "*"):
        return None
    match = _NUMBERS.fullmatch(text)
    if match is None or (match["year"] and int(match["year"]) not in _YEARS):
        return None
    year = Cell(line, int(match["year"]), *match.span("year")) if match["year"] else None
    if match["count"] and not match["star"] and not year and is_year(match["count"]):
        return Numbers(year=Cell(line, int(match["count"]), *match.span("count")), lone=True)
    try:
        count = Cell(line, parse_count(_ungroup(match["count"])), *match.span("count")) if match["count"] else None
    except InvalidValue:
        return None
    return Numbers(count, year)


def is_cited(text: str) -> bool:
    """Whether a line says in words how often something was cited."""
    return len(text) <= _LONGEST and bool(_CITED.match(text))


def _ungroup(count: str) -> str:
    """A count whose thousands are parted by full stops, as German pages print it, without them."""
    return count.replace(".", "") if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", count) else count


def is_year(text: str) -> bool:
    """Whether a number may be a year."""
    return len(text) == 4 and text.isdecimal() and int(text) in _YEARS


def split_numbers(line: Line) -> list[Line]:
    """The line, with numbers that follow behind two blanks as a line of their own."""
    text = line.text
    start = max(0, len(text) - _LONGEST)
    match = _TRAILING.search(text, start)
    if match is None or not match.start():
        return [line]
    numbers = line.part(match.start("numbers"))
    return [line.part(0, match.start(), opens=line.opens), numbers] if read_numbers(numbers) else [line]


R = TypeVar("R", bound=Row)


class Hints(NamedTuple):
    """What tells a lone number's column.

    Attributes:
        source_lines: the lines of the source, whose tabs count the cells before a number.
        latest: the last year that can be one, the year after the capture.
        has_count, has_year: which columns the head of the table names.
    """

    source_lines: Sequence[str]
    latest: int
    has_count: bool = True
    has_year: bool = True


def decide_lone(rows: Sequence[R], years_behind: Sequence[int | None], hints: Hints) -> list[R]:
    """Say of each lone number whether it is a year or a count; the rows of those that may still be either.

    A number too late for a year is a count.  Else, in this order, what tells is: the cells before it, where tabs part
    them; another year behind the venue; the order of the list, since by citations the rows without any come last and by
    year those without one; the columns that the head names, where no row has both numbers; and what other lone numbers
    are, where a column was lost.  Most rows with one number have no citations, so that the rest are years.

    Args:
        rows: all rows of the page, in order.
        years_behind: the year printed behind each row's venue.
        hints: what the page around the rows says.
    """
    lone = [at for at, row in enumerate(rows) if row.lone]
    if not lone:
        return []
    columns = _find_columns(rows, hints.source_lines)
    by_order = _decide_by_order(rows)
    default = _find_default(rows, hints)
    largest = max((row.citations.number for row in rows if row.citations), default=0)
    doubtful: list[R] = []
    for at in lone:
        row, cell = rows[at], rows[at].year
        assert cell
        is_count = _is_late(cell, hints) or _decide_alone(cell, years_behind[at], columns, hints)
        if is_count is None:
            is_count = by_order.get(at)
        if is_count is None:
            is_count = default
            if default is None and largest >= cell.number // 2:
                doubtful.append(row)
        if is_count:
            row.citations, row.year = cell, None
        row.lone = False
    return doubtful


def _is_late(cell: Cell, hints: Hints) -> bool | None:
    return True if cell.number > hints.latest else None


def _decide_alone(cell: Cell, behind: int | None, columns: tuple[int, int] | None, hints: Hints) -> bool | None:
    depth = _count_cells(cell, hints.source_lines)
    if columns and depth is not None and depth in columns:
        return depth == columns[0]
    return behind != cell.number if behind else None


def _find_columns(rows: Sequence[Row], source_lines: Sequence[str]) -> tuple[int, int] | None:
    """How many cells stand before the count and before the year on most rows that have both; None without such rows."""
    found: Counter[tuple[int, int]] = Counter()
    for row in rows:
        if row.citations and row.year and row.citations.line.number == row.year.line.number:
            before = (_count_cells(row.citations, source_lines) or 0, _count_cells(row.year, source_lines))
            if before[1] and before[0] < before[1]:
                found[before[0], before[1]] += 1
    return found.most_common(1)[0][0] if found else None


def _count_cells(cell: Cell, source_lines: Sequence[str]) -> int | None:
    """How many tabs stand before a cell in its line; None where its line has none at all."""
    printed = source_lines[cell.line.number - 1]
    if not _CELL.search(printed):
        return None
    return len(_CELL.findall(printed[: cell.place("citations").column - 1]))


def _decide_by_order(rows: Sequence[Row]) -> dict[int, bool]:
    """What the order tells of lone rows, by their places: whether each is a count."""
    counts = [(at, row.citations.number) for at, row in enumerate(rows) if row.citations]
    years = [(at, row.year.number) for at, row in enumerate(rows) if row.year and not row.lone]
    by_count = _compare(rows, counts)
    by_year = _compare(rows, years)
    decided = {at: False for at, fits in by_count.items() if not fits}
    if len(counts) >= _FEWEST_SORTED:
        decided |= {at: True for at, fits in by_count.items() if fits and not by_year.get(at)}
    return decided | {at: False for at, fits in by_year.items() if fits and not by_count.get(at)}


def _compare(rows: Sequence[Row], numbers: Sequence[tuple[int, int]]) -> dict[int, bool]:
    """Whether each lone number fits among those of a column, from the largest down; nothing if it is not sorted so.

    Rows without a number in the column come last, so that one above another number has to fit; the last ones may.
    """
    if len(numbers) < 2 or any(one < other for (_, one), (_, other) in pairwise(numbers)):
        return {}
    fitting: dict[int, bool] = {}
    before = 0
    for at, row in enumerate(rows):
        while before < len(numbers) and numbers[before][0] < at:
            before += 1
        if row.lone and row.year:
            fits = not before or numbers[before - 1][1] >= row.year.number
            if before < len(numbers) and not (fits and row.year.number >= numbers[before][1]):
                return {}
            if before < len(numbers) or not fits:
                fitting[at] = fits
    return fitting


def _find_default(rows: Sequence[Row], hints: Hints) -> bool | None:
    """Whether lone numbers are counts, where no row has both numbers: by the head, or by what the others are."""
    if any(row.citations and row.year for row in rows):
        return None
    if hints.has_count != hints.has_year:
        return hints.has_count
    return any(row.citations for row in rows)
