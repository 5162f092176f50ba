"""The header of a page: whose it is, and what it claims."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from app.formats.lines import Line
from app.formats.places import Place
from app.formats.problems import make_problem, quote, report_unplaced
from app.formats.profile import grammar
from app.formats.profile.figures import Figures, Token, read_figures, read_tokens
from app.formats.source import Problem, ReadPaper, Severity
from app.papers import ReportedFigures

_FARTHEST_NAME = 8
"""A name stands at most so many lines above the figures; what is farther up is a menu."""


class Header(NamedTuple):
    """What a page says of its researcher.

    Attributes:
        lines: the first and last line it stands on, (0, 0) if there is none.
        listed: how many papers the page says it lists, and the line that says so.
        places: where each of its values stands.
    """

    reported: ReportedFigures | None
    lines: tuple[int, int]
    listed: int | None
    listed_line: Line | None
    places: tuple[Place, ...] = ()


def read_header(lines: Sequence[Line], papers: Sequence[ReadPaper], problems: list[Problem]) -> Header:
    """Read the lines above the first heading; those that are no part of a header become notes.

    Args:
        lines: the lines above the first paper.
        papers: what the page lists; among several names that may be the researcher's, the one they print most wins.
        problems: what could not be placed is added here.
    """
    tokens = [read_tokens(line) for line in lines]
    figures = read_figures(tokens)
    refused = {token.line for token, _ in figures.refused}
    first = next((at for at, found in enumerate(tokens) if any(token.is_label for token in found)), len(lines))
    while 0 < first < len(lines) and tokens[first - 1]:
        first -= 1  # a value that stands above its label
    subject = _find_subject(lines, first)
    name = None if first == len(lines) else _find_name(lines[: first if subject is None else subject], subject, papers)
    placed = {at for at, found in enumerate(tokens) if found and lines[at] not in refused}
    placed |= {at for at in (subject, name) if at is not None}
    reported = _make_reported(figures, lines, name, subject)
    if reported is None:
        placed = {at for at in placed if lines[at] == figures.listed_line}
        problems += _report_nameless(tokens)
    problems += _report_rest(lines, placed, figures)
    numbers = [lines[at].number for at in placed] or [0]
    places = _place_values(figures, lines, name, subject) if reported else ()
    return Header(reported, (min(numbers), max(numbers)), figures.listed, figures.listed_line, tuple(places))


def _find_subject(lines: Sequence[Line], first: int) -> int | None:
    """The place of the subject, which stands right above the figures."""
    return first - 1 if 0 < first < len(lines) and grammar.is_subject_line(lines[first - 1].text) else None


def _find_name(lines: Sequence[Line], subject: int | None, papers: Sequence[ReadPaper]) -> int | None:
    """The place of the researcher's name: of the last lines, the one that the papers print most.

    If they print none of them, it is the line above the subject, the only one, or the last that looks like a person's.
    """
    places = [at for at in range(max(0, len(lines) - _FARTHEST_NAME), len(lines)) if grammar.is_name(lines[at].text)]
    if len(places) < 2:
        return places[0] if places else None
    counts = _count_authors({lines[at].text for at in places}, papers)
    best = max(places, key=lambda at: (counts[lines[at].text], at))
    if counts[lines[best].text] or subject is not None:
        return best
    return next((at for at in reversed(places) if grammar.is_person(lines[at].text)), None)


def _count_authors(names: set[str], papers: Sequence[ReadPaper]) -> Counter[str]:
    printed = (str(author) for paper in papers for author in paper.facts.authors)
    return Counter(name for name in printed if name in names)


def _make_reported(
    figures: Figures, lines: Sequence[Line], name: int | None, subject: int | None
) -> ReportedFigures | None:
    """None without a name, or where a name and a count of papers are all there is: any list has a heading."""
    values = figures.values
    if name is None or (subject is None and values.keys() <= {"papers"}):
        return None
    return ReportedFigures(
        name=lines[name].text,
        subject=None if subject is None else lines[subject].text,
        h_index=_get_count(values, "h_index"),
        papers=_get_count(values, "papers"),
        citations=_get_count(values, "citations"),
        novelty=values.get("novelty"),
        ai_score=values.get("ai_score"),
    )


def _place_values(figures: Figures, lines: Sequence[Line], name: int | None, subject: int | None) -> Iterator[Place]:
    for field, at in (("name", name), ("subject", subject)):
        if at is not None:
            yield lines[at].place(field)
    yield from figures.places.values()


def _get_count(values: Mapping[str, float], figure: str) -> int | None:
    return int(values[figure]) if figure in values else None


def _report_nameless(tokens: Sequence[Sequence[Token]]) -> list[Problem]:
    """One warning for all figures of a header without a name; a list's own count needs none."""
    lines = [found[0].line for found in tokens if any(token.is_label and token.text != "papers" for token in found)]
    message = "The figures were left out, since no name of a researcher stands above them."
    return [make_problem(lines[0], Severity.WARNING, message)] if lines else []


def _report_rest(lines: Sequence[Line], placed: set[int], figures: Figures) -> list[Problem]:
    problems = []
    reasons = {token.line: reason for token, reason in figures.refused}
    for at, line in enumerate(lines):
        if line in reasons:
            problems.append(make_problem(line, Severity.WARNING, f"{quote(line)} {reasons[line]}."))
        elif at not in placed:
            problems.append(report_unplaced(line))
    return problems
