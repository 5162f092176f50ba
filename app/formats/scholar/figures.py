"""The box of figures: how often a researcher was cited, and two indexes, each of all years and of the last ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.errors import InvalidValue
from app.formats.lines import Line
from app.formats.places import Place
from app.formats.problems import make_problem, quote
from app.formats.source import Problem, Severity
from app.values import parse_count

_SEARCHED = 2_000
"""A header has fewer lines; a longer text before the list is something else, of which its end is looked at."""
_LONGEST = 120
_MOST_HEADS = 3
_NUMBER = r"\d{1,3}(?:[,.'][0-9]{3})+(?!\d)|\d+(?:\.\d+)? ?[KkMm万]?"
_LABELS = {
    "citations": "citations?|zitate|zitationen|citas|citações|citazioni|citaties|cytowania|citeringar|citater|citater"
    "|siteringer|引用|引用次[数數]|被引用|서지정보|인용|alıntılar|статистика цитирования|цитирования|citace|sitaatit",
    "h_index": "h[- ]?(?:index|indexe?|indeks|indeksi|endeksi|indice|指数|指標|指數|индекс|색인|indeksas)"
    "|(?:[íi]ndice|indeks|индекс|chỉ mục) h|h",
    "i10_index": "i-?10[- ]?(?:index|indexe?|indeks|indeksi|endeksi|indice|指数|指標|指數|индекс|색인)"
    "|(?:[íi]ndice|indeks|индекс|chỉ mục) i-?10|i10",
}
_FIGURE = re.compile(
    "(?:" + "|".join(rf"(?P<{name}>{words})" for name, words in _LABELS.items()) + ")"
    rf"(?:[ :]+(?P<first>{_NUMBER})(?: +(?P<second>{_NUMBER}))?)?",
    re.IGNORECASE,
)
_VALUES = re.compile(rf"(?P<first>{_NUMBER})(?: +(?P<second>{_NUMBER}))?")
_ALL = (
    r"all|todos|toda[se]?|alle|allt|toutes|tous|tutte|tutti|wszystkie|все|всі|hepsi|tümü"
    r"|总计|全部|すべて|전체|kaikki|totalt"
)
_HEAD = re.compile(
    rf"(?P<all>{_ALL})?(?:(?:^|\s+)(?:since|desde|seit|depuis|dal|sinds|od|с|з|начиная с|sedan|siden|vuodesta) )?"
    r"(?:(?:^|\s*)(?P<since>(?:19|20)\d\d) ?(?:年至今|年以来|年以來|년 이후|г\.|р\.|yılından bugüne|yılından beri)?)?",
    re.IGNORECASE,
)
_SINCE_HEAD = re.compile(rf"(?:(?P<all>{_ALL})\s+)?(?:[^\d]+ )?(?P<since>(?:19|20)\d\d)(?:[^\d]*)", re.IGNORECASE)
_SINCE_FIELDS = {"citations": "citations_since", "h_index": "h_index_since", "i10_index": "i10_index_since"}


class Value(NamedTuple):
    """A number of the header, and where it stands."""

    number: int
    place: Place


class Figures(NamedTuple):
    """The box.

    Attributes:
        values: by the fields of ``ReportedFigures``.
        top, bottom: the numbers of its first and last line; 0 without a box.
        label: the first label, to point to.
    """

    values: dict[str, Value]
    top: int = 0
    bottom: int = 0
    label: Line | None = None


class _Row(NamedTuple):
    name: str
    label: Line
    values: tuple[Value, ...]
    stop: int


def match_figure(text: str) -> str | None:
    """The field of a figure whose label a line is, with its values behind it or not."""
    match = _FIGURE.fullmatch(text) if len(text) <= _LONGEST else None
    return _name_of(match) if match and (match["first"] or len(text) > 1) else None


def match_column(text: str) -> re.Match[str] | None:
    """The heads of the columns of the figures (``All``, ``Since 2021``), apart or together."""
    match = _HEAD.fullmatch(text) if 0 < len(text) <= 40 else None
    return match if match and (match["all"] or (match["since"] and not text.isdecimal())) else None


def read_figures(lines: Sequence[Line], problems: list[Problem]) -> Figures:
    """The box among some lines; none unless an index of either kind is in it, since citations are counted elsewhere."""
    rows = _find_rows(lines)
    if not any(row.name != "citations" for row in rows):
        return Figures({})
    first = lines.index(rows[0].label)
    heads = _find_heads(lines, first)
    values = dict(_list_values(rows, heads, problems))
    top = heads[0][0].number if heads else rows[0].label.number
    return Figures(values, top, lines[rows[-1].stop - 1].number, rows[0].label)


def _find_rows(lines: Sequence[Line]) -> list[_Row]:
    """Each label of the last box with the values behind it; as many as the first has, for years follow the last."""
    rows: list[_Row] = []
    at, most = max(0, len(lines) - _SEARCHED), 2
    while at < len(lines):
        if match_figure(lines[at].text):
            row = _read_row(lines, at, most)
            if row.name == "citations" and any(other.name == "i10_index" for other in rows):
                return rows
            most = len(row.values) if not rows and row.values else most
            rows.append(row)
            at = row.stop
        else:
            at += 1
    return rows


def _read_row(lines: Sequence[Line], at: int, most: int) -> _Row:
    line = lines[at]
    match = _FIGURE.fullmatch(line.text)
    assert match
    values = list(_read_values(line, match))
    stop = at + 1
    while len(values) < most and stop < len(lines):
        behind = _VALUES.fullmatch(lines[stop].text) if len(lines[stop].text) < 40 else None
        if behind is None or (match["first"] and lines[stop].number > line.number):
            break
        values += _read_values(lines[stop], behind)
        stop += 1
    return _Row(str(_name_of(match)), line, tuple(values[:2]), stop)


def _name_of(match: re.Match[str]) -> str | None:
    return next((name for name in _LABELS if match[name]), None)


def _read_values(line: Line, match: re.Match[str]) -> Iterator[Value]:
    for group in ("first", "second"):
        if match[group]:
            try:
                yield Value(parse_count(match[group]), line.place("citations", *match.span(group)))
            except InvalidValue:
                return


def _find_heads(lines: Sequence[Line], first: int) -> list[tuple[Line, re.Match[str]]]:
    """The heads of columns right above the first label, from above."""
    heads = []
    for line in reversed(lines[max(0, first - _MOST_HEADS) : first]):
        match = match_column(line.text) or _match_since(line.text)
        if match is None:
            break
        heads.append((line, match))
    return heads[::-1]


def _match_since(text: str) -> re.Match[str] | None:
    """The head of the last years in a language whose words are not known: some words around a year."""
    return _SINCE_HEAD.fullmatch(text) if len(text) <= 40 and any(map(str.isalpha, text)) else None


def _list_values(
    rows: Sequence[_Row], heads: Sequence[tuple[Line, re.Match[str]]], problems: list[Problem]
) -> Iterator[tuple[str, Value]]:
    since = next(((line, match) for line, match in heads if match["since"]), None)
    is_recent = since is not None and not any(match["all"] for _, match in heads) and len(rows[0].values) < 2
    if since and is_recent:
        message = f"The figures of all years are missing; those {quote(since[0])} are kept apart."
        problems.append(make_problem(since[0], Severity.WARNING, message))
    if since:
        line, match = since
        yield "since_year", Value(int(match["since"]), line.place("since_year", *match.span("since")))
    for row in reversed(rows):  # the first of two rows with one name wins
        if not row.values:
            message = f"{quote(row.label)} has no figure beside it."
            problems.append(make_problem(row.label, Severity.WARNING, message))
        fields = (_SINCE_FIELDS[row.name],) if is_recent else (row.name, _SINCE_FIELDS[row.name])
        for field, value in zip(fields, row.values, strict=False):
            yield field, Value(value.number, value.place._replace(field=field))
