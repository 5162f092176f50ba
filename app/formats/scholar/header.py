"""The header of a profile: whose it is, and what the box of figures says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app import frozen
from app.formats.lines import Line
from app.formats.places import Place
from app.formats.problems import make_problem, report_unplaced
from app.formats.scholar.box import Box, Figure, find_figures, read_box
from app.formats.scholar.card import Card, find_card, find_emails, find_user
from app.formats.source import Problem, ReadPaper, Severity
from app.papers import ReportedFigures


class Header(NamedTuple):
    """What a page says of its researcher, the first and last line that says it, and where each value stands."""

    reported: ReportedFigures | None = None
    lines: tuple[int, int] = (0, 0)
    places: tuple[Place, ...] = ()


def read_header(
    before: Sequence[Line], after: Sequence[Line], papers: Sequence[ReadPaper], problems: list[Problem]
) -> Header:
    """Read what stands before the list, or behind it if the page has its box there.

    Args:
        before, after: the lines outside of the list.
        papers: what it lists; among several names the one that their authors bear wins.
        problems: what could not be placed is added here.
    """
    own = find_figures(before)
    lines, rest = (before, after) if own or find_emails(before) else (after, before)
    figures = own or find_figures(after)
    card = find_card(lines, papers)
    if card is None:
        problems += _report_nameless(figures)
        problems += [report_unplaced(line) for line in (*before, *after)]
        return Header()
    box = read_box(figures, before if own else after, problems)
    inside = (*card.lines, *(box.lines if own or lines is after else ()))
    top, bottom = min(line.number for line in inside), max(line.number for line in inside)
    kept = {id(line) for line in (*inside, *box.lines)}
    problems += [report_unplaced(line) for line in (*lines, *rest) if id(line) not in kept]
    user = find_user((*before, *after))
    reported = ReportedFigures(
        name=card.name,
        identifier=user[0] if user else None,
        affiliation=card.affiliation,
        interests=card.interests,
    )
    reported = frozen.replace(reported, **{name: value.value for name, value in box.values.items()})
    return Header(reported, (top, bottom), _list_places(card, box, user))


def _list_places(card: Card, box: Box, user: tuple[str, Place] | None) -> tuple[Place, ...]:
    return (*card.places, *(value.place for value in box.values.values()), *((user[1],) if user else ()))


def _report_nameless(figures: Sequence[Figure]) -> list[Problem]:
    message = "The figures were left out, since no name of a researcher stands beside them."
    return [make_problem(figures[0].line, Severity.WARNING, message)] if figures else []
