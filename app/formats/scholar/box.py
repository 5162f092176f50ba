"""The box of figures: the citations, the h-index and the i10-index of all years, and of the last ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.errors import InvalidValue
from app.formats.lines import Line
from app.formats.places import Place
from app.formats.problems import make_problem, quote
from app.formats.scholar import wording
from app.formats.scholar.grammar import ungroup
from app.formats.source import Problem, Severity
from app.values import parse_count

_SEARCHED = 2000
"""A box stands within so many lines of the list; a longer text before it is something else."""
_LONGEST_COUNTS = 40


class Value(NamedTuple):
    """A number of the box, and where it stands."""

    value: int
    place: Place


class Figure(NamedTuple):
    """A label, the values beside it in the order of the columns, and the index of the line behind them."""

    name: str
    line: Line
    values: tuple[Value, ...]
    stop: int


class Box(NamedTuple):
    """What a box states, by the field of ``ReportedFigures``, and the lines it stands on."""

    values: dict[str, Value]
    lines: tuple[Line, ...]


def find_figures(lines: Sequence[Line]) -> list[Figure]:
    """Every figure; none unless an index of either kind is among them."""
    figures = []
    for at in range(max(0, len(lines) - _SEARCHED), len(lines)):
        match = wording.match_figure(lines[at].text)
        name = wording.name_figure(match) if match else ""
        if match and name:
            figures.append(Figure(name, lines[at], *_read_values(lines, at, name, match)))
    return figures if any(figure.name != "citations" for figure in figures) else []


def read_box(figures: Sequence[Figure], lines: Sequence[Line], problems: list[Problem]) -> Box:
    """Give each value its column: the first is that of all years, but where only the last years have one."""
    heads = [line for line in lines if wording.is_column(line.text)] if figures else []
    since = _find_since(heads)
    only_since = bool(heads) and not any(wording.names_all_years(line.text) for line in heads)
    values: dict[str, Value] = {} if since is None else {"since_year": since}
    for figure in figures:
        if not figure.values:
            message = f"{quote(figure.line)} has no figure beside it."
            problems.append(make_problem(figure.line, Severity.WARNING, message))
        names = [f"{figure.name}_since"] if only_since else [figure.name, f"{figure.name}_since"]
        for name, value in zip(names, figure.values, strict=False):
            values.setdefault(name, value._replace(place=value.place._replace(field=name)))
    used = [figure.line for figure in figures] + [lines[at] for figure in figures for at in _find_lines(lines, figure)]
    return Box(values, (*heads, *used))


def _find_lines(lines: Sequence[Line], figure: Figure) -> range:
    """The places of the lines below a label that hold its values."""
    start = next((at for at, line in enumerate(lines) if line is figure.line), len(lines))
    return range(start + 1, figure.stop)


def _find_since(heads: Sequence[Line]) -> Value | None:
    for line in heads:
        if match := wording.COLUMN.fullmatch(line.text):
            group = next((group for group in ("since", "from", "from_cjk") if match[group]), "all")
            if group != "all":
                return Value(int(match[group]), line.place("since_year", *match.span(group)))
    return None


def _read_values(lines: Sequence[Line], at: int, name: str, match: re.Match[str]) -> tuple[tuple[Value, ...], int]:
    own = [value for group in ("all", "since") if (value := _read_group(lines[at], name, match, group))]
    if own:
        return tuple(own), at + 1
    values: list[Value] = []
    stop = at + 1
    while stop < min(len(lines), at + 3) and len(values) < 2 and _is_counts(lines[stop].text):
        values += _read_counts(lines[stop], name)
        stop += 1
    return tuple(values[:2]), stop


def _read_group(line: Line, name: str, match: re.Match[str], group: str) -> Value | None:
    return _read_count(line, name, *match.span(group)) if match[group] else None


def _is_counts(text: str) -> bool:
    return len(text) < _LONGEST_COUNTS and all(part[:1].isdecimal() for part in text.split("  ") if part)


def _read_counts(line: Line, name: str) -> Iterator[Value]:
    start = 0
    for part in line.text.split("  "):
        if part.strip():
            at = start + len(part) - len(part.lstrip())
            value = _read_count(line, name, at, at + len(part.strip()))
            if value:
                yield value
        start += len(part) + 2


def _read_count(line: Line, name: str, start: int, stop: int) -> Value | None:
    try:
        return Value(parse_count(ungroup(line.text[start:stop])), line.place(name, start, stop))
    except InvalidValue:
        return None
