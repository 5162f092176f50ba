"""The header of a profile: whose it is, and the box of figures, of which the column of all years counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app.errors import InvalidValue
from app.formats.lines import Line
from app.formats.problems import make_problem, quote, report_unplaced
from app.formats.scholar import wording
from app.formats.source import Problem, ReadPaper, Severity
from app.names import parse_name
from app.papers import ReportedFigures
from app.values import parse_count

_MOST_CARD_LINES = 3
_SEARCHED = 2000
"""A header has fewer lines; a longer text before the list is something else, of which its end is looked at."""


class Header(NamedTuple):
    """What a page says of its researcher, and the first and last line that says it."""

    reported: ReportedFigures | None = None
    lines: tuple[int, int] = (0, 0)


class _Figure(NamedTuple):
    name: str
    value: int | None
    line: Line
    stop: int


def read_header(
    before: Sequence[Line], after: Sequence[Line], papers: Sequence[ReadPaper], problems: list[Problem]
) -> Header:
    """Read what stands before the list, or behind it if the page has its box there.

    Args:
        before, after: the lines outside of the list.
        papers: what it lists; among several names the one that their authors bear wins.
        problems: what could not be placed is added here.
    """
    own = _find_figures(before)
    lines, rest = (before, after) if own or _find_emails(before) else (after, before)
    figures = own or _find_figures(after)
    name = _find_name(lines, papers)
    if name is None:
        problems += _report_nameless(figures)
        problems += [report_unplaced(line) for line in (*before, *after)]
        return Header()
    inside = figures if own or lines is after else []
    top = min(lines[name].number, *(figure.line.number for figure in inside), lines[name].number)
    bottom = _find_bottom(lines, name, inside)
    problems += [report_unplaced(line) for line in lines if not top <= line.number <= bottom]
    problems += [report_unplaced(line) for line in rest]
    values = _keep_values(figures, (*before, *after), problems)
    reported = ReportedFigures(name=lines[name].text, h_index=values.get("h_index"), citations=values.get("citations"))
    return Header(reported, (top, bottom))


def _find_figures(lines: Sequence[Line]) -> list[_Figure]:
    """Every figure with the value of its first column; none unless an index of either kind is among them."""
    figures = []
    for at, line in enumerate(lines[-_SEARCHED:], start=max(0, len(lines) - _SEARCHED)):
        match = wording.match_figure(line.text)
        if match and match.lastgroup:
            figures.append(_read_figure(lines, at, str(_name_of(match.groupdict())), match["all"]))
    return figures if any(figure.name != "citations" for figure in figures) else []


def _name_of(groups: dict[str, str | None]) -> str | None:
    return next((name for name in ("citations", "h_index", "i10_index") if groups[name]), None)


def _read_figure(lines: Sequence[Line], at: int, name: str, printed: str | None) -> _Figure:
    stop = at + 1
    while printed is None and stop < min(len(lines), at + 3) and _is_count(lines[stop].text):
        stop += 1
    text = printed if printed is not None else lines[at + 1].text.split("  ")[0] if stop > at + 1 else ""
    try:
        return _Figure(name, parse_count(text), lines[at], stop)
    except InvalidValue:
        return _Figure(name, None, lines[at], stop)


def _is_count(text: str) -> bool:
    return all(part.strip()[:1].isdecimal() for part in text.split("  ") if part.strip()) and len(text) < 40


def _keep_values(figures: Sequence[_Figure], lines: Sequence[Line], problems: list[Problem]) -> dict[str, int]:
    """The first value of each figure; none where the only column is that of the last years."""
    heads = [line for line in lines if wording.is_column(line.text)]
    if heads and not any((match := wording.COLUMN.fullmatch(line.text)) and match["all"] for line in heads):
        message = f"The figures of all years are missing; those {quote(heads[0])} were left out."
        problems.append(make_problem(heads[0], Severity.WARNING, message))
        return {}
    values: dict[str, int] = {}
    for figure in figures:
        if figure.value is None:
            message = f"{quote(figure.line)} has no figure beside it."
            problems.append(make_problem(figure.line, Severity.WARNING, message))
        else:
            values.setdefault(figure.name, figure.value)
    return values


def _find_emails(lines: Sequence[Line]) -> list[int]:
    first = max(0, len(lines) - _SEARCHED)
    return [at for at in range(first, len(lines)) if wording.is_email(lines[at].text)]


def _find_name(lines: Sequence[Line], papers: Sequence[ReadPaper]) -> int | None:
    """The place of the name: two lines or one above an address, or else a line that the authors of the papers bear."""
    cards = [name for at in _find_emails(lines) if (name := _read_card(lines, at)) is not None]
    bearers = _count_bearers(papers)
    first = max(0, len(lines) - _SEARCHED)
    places = cards or [at for at in range(first, len(lines)) if bearers.get(_sign(lines[at].text))]
    return max(places, key=lambda at: (bearers.get(_sign(lines[at].text), 0), at), default=None)


def _read_card(lines: Sequence[Line], email: int) -> int | None:
    """The name above an address: the line printed twice, or above the affiliation, or the only one."""
    top = email
    while top > max(0, email - _MOST_CARD_LINES) and not _is_around(lines[top - 1].text):
        top -= 1
    card = [line.text for line in lines[top:email]]
    if not card:
        return None
    twice = next((at for at in range(len(card) - 1) if card[at] == card[at + 1]), None)
    if twice is not None:
        return top + twice
    return max(top, email - 2)


def _is_around(text: str) -> bool:
    return wording.is_furniture(text) or wording.is_column(text) or text[0].isdecimal() or wording.is_email(text)


def _count_bearers(papers: Sequence[ReadPaper]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for paper in papers:
        for sign in {_sign(str(author)) for author in paper.facts.authors}:
            counts[sign] = counts.get(sign, 0) + 1
    return counts


def _sign(name: str) -> str:
    """A name as its first letter and its family name, in which Scholar's forms of one name agree."""
    parsed = parse_name(name.partition(",")[0]) if len(name) <= 80 else None
    return f"{parsed.given[:1]} {parsed.family}".casefold() if parsed and parsed.family else ""


def _find_bottom(lines: Sequence[Line], name: int, figures: Sequence[_Figure]) -> int:
    """The last line of the header: of the card with its interests, or of the figures."""
    stop = name
    for at in range(name + 1, min(len(lines), name + 2 + _MOST_CARD_LINES)):
        if wording.is_email(lines[at].text):
            stop = at + 1 if at + 1 < len(lines) and not _is_around(lines[at + 1].text) else at
            break
    return max([lines[stop].number, *(lines[figure.stop - 1].number for figure in figures)])


def _report_nameless(figures: Sequence[_Figure]) -> list[Problem]:
    message = "The figures were left out, since no name of a researcher stands beside them."
    return [make_problem(figures[0].line, Severity.WARNING, message)] if figures else []
