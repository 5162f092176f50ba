"""The header of an author's page: a name, and the figures below it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from app.errors import InvalidValue
from app.formats.lines import Line
from app.formats.places import NO_PLACES, Place, Places
from app.formats.problems import make_problem, report_unplaced
from app.formats.semantic_scholar import authors, wording
from app.formats.semantic_scholar.wording import NUMBER
from app.formats.source import Problem, ReadPaper, Severity
from app.papers import ReportedFigures
from app.values import parse_count

_LONGEST = 200
_LABELS = {"publication": "papers", "paper": "papers", "hindex": "h_index", "citation": "citations"}
_LABEL_NAMES = re.compile(r"[\s-]|s$", re.IGNORECASE)
_TOKEN = re.compile(
    r"[\s:•·|,]*(?:(?P<label>Highly Influential Citations|Publications?|Papers?|h-?index|Citations?)(?![a-z])"
    rf"|(?P<value>{NUMBER}))[\s:•·|,]*",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"semanticscholar\.org/author/(?:[^/\s]{1,200}/)?(?P<id>\d{1,20})")
_TITLE = re.compile(r" [|-] Semantic Scholar$")
_FARTHEST = 8
"""A name stands at most so many lines above the figures that are no menu."""


class Header(NamedTuple):
    """What a page says of its author.

    Attributes:
        lines: the first and last line that it stands on, (0, 0) without one.
        claim: the line that says how many papers there are, and how many.
    """

    reported: ReportedFigures | None = None
    lines: tuple[int, int] = (0, 0)
    places: Places = NO_PLACES
    claim: tuple[Line, int] | None = None


class _Token(NamedTuple):
    label: str
    line: Line
    start: int
    stop: int

    @property
    def text(self) -> str:
        return self.line.text[self.start : self.stop]


@dataclass(slots=True)
class _Figures:
    """The figures of a page.

    Attributes:
        values: each figure's field and its first value.
        lines: the lines that they stand on.
        claim: the line that says how many papers there are.
    """

    values: dict[str, int] = field(default_factory=dict)
    places: list[Place] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    claim: Line | None = None

    def keep(self, label: _Token, value: _Token) -> None:
        """Keep a figure, unless it is another one of its kind or a count that cannot be."""
        self.lines += [label.line, value.line]
        figure = _LABELS.get(label.label)
        if figure is None or figure in self.values:
            return
        try:
            self.values[figure] = parse_count(value.text)
        except InvalidValue:
            return
        self.places.append(value.line.place(figure, value.start, value.stop))
        self.claim = value.line if figure == "papers" else self.claim


def read_header(lines: Sequence[Line], papers: Sequence[ReadPaper], problems: list[Problem]) -> Header:
    """Read the lines above the first paper; what is no part of a header becomes a problem."""
    figures = _read_figures(lines)
    claim = (figures.claim, figures.values["papers"]) if figures.claim else None
    first = next((at for at, line in enumerate(lines) if line in figures.lines), len(lines))
    is_headed = bool(figures.values.keys() - {"papers"})
    name = _find_name(lines[:first], papers) if is_headed else None
    if name is None:
        if is_headed:
            message = "The figures were left out, since no name of a researcher stands above them."
            problems.append(make_problem(figures.lines[0], Severity.WARNING, message))
        problems += [report_line(line) for line in lines if line is not figures.claim]
        return Header(lines=(claim[0].number, claim[0].number) if claim else (0, 0), claim=claim)
    affiliation = _find_affiliation(lines[name + 1 : first], lines[name].text)
    address = next((line for line in lines if _ADDRESS.search(line.text[:_LONGEST])), None)
    placed = [line for line in (lines[name], affiliation, address, *figures.lines) if line]
    problems += [report_line(line) for line in lines if line not in placed]
    reported, places = _make_reported(lines[name], affiliation, address, figures)
    numbers = [line.number for line in placed]
    return Header(reported, (min(numbers), max(numbers)), Places(places), claim)


def _make_reported(
    name: Line, affiliation: Line | None, address: Line | None, figures: _Figures
) -> tuple[ReportedFigures, list[Place]]:
    printed = _TITLE.sub("", name.text)
    places = [name.place("name", 0, len(printed)), *figures.places]
    places += [affiliation.place("affiliation")] if affiliation else []
    match = _ADDRESS.search(address.text[:_LONGEST]) if address else None
    places += [address.place("identifier", *match.span("id"))] if address and match else []
    reported = ReportedFigures(
        name=" ".join(printed.split()),
        h_index=figures.values.get("h_index"),
        papers=figures.values.get("papers"),
        citations=figures.values.get("citations"),
        identifier=match["id"] if match else None,
        affiliation=affiliation.text if affiliation else None,
    )
    return reported, places


def _read_tokens(line: Line) -> list[_Token]:
    """The labels and values of a line; none if it says anything else besides."""
    tokens = []
    at = 0
    while at < len(line.text) <= _LONGEST:
        match = _TOKEN.match(line.text, at)
        if match is None:
            return []
        label = _LABEL_NAMES.sub("", match["label"]).lower() if match["label"] else ""
        tokens.append(_Token(label, line, *match.span("label" if label else "value")))
        at = match.end()
    return tokens


def _find_runs(tokens: Sequence[list[_Token]]) -> list[list[_Token]]:
    """Tokens of lines that stand together."""
    runs: list[list[_Token]] = [[]]
    for found in tokens:
        if not found:
            runs.append([])
        runs[-1].extend(found)
    return [run for run in runs if any(token.label for token in run) and len(run) > 1]


def _read_figures(lines: Sequence[Line]) -> _Figures:
    """Give each label its value: the one behind it, or before it where a run begins with a value.

    What stands in a box of co-authors are figures of theirs.
    """
    figures = _Figures()
    boxed = next((at for at, line in enumerate(lines) if line.text == "Co-Authors" and at), len(lines))
    for run in _find_runs([_read_tokens(line) for line in lines[:boxed]]):
        step = 1 if run[0].label else -1
        for at, token in enumerate(run):
            other = run[at + step] if 0 <= at + step < len(run) else None
            if token.label and other and not other.label:
                figures.keep(token, other)
    return figures


def _find_name(lines: Sequence[Line], papers: Sequence[ReadPaper]) -> int | None:
    """The place of the author's name: of the lines that are no menu, the one that the papers print most.

    If they print none, it is the first that looks like a person's.
    """
    places = [at for at, line in enumerate(lines) if not wording.is_furniture(line.text)][-_FARTHEST:]
    places = [at for at in places if authors.is_name(_TITLE.sub("", lines[at].text))]
    counts = Counter(_make_key(str(author)) for paper in papers for author in paper.facts.authors)
    if not places:
        return None
    best = max(places, key=lambda at: (counts[_make_key(_TITLE.sub("", lines[at].text))], -at))
    if counts[_make_key(_TITLE.sub("", lines[best].text))]:
        return best
    return next((at for at in places if authors.is_person(lines[at].text)), places[0])


def _make_key(name: str) -> str:
    """A name's family and first letter, which its variants share."""
    words = name.casefold().replace(".", " ").split()
    return f"{words[0][0]} {words[-1]}" if words else ""


def _find_affiliation(lines: Sequence[Line], name: str) -> Line | None:
    """The first line between name and figures that is no menu, no address and not the name again."""
    others = (line for line in lines if not wording.is_furniture(line.text) and len(line.text) <= _LONGEST)
    return next((line for line in others if line.text != name and "://" not in line.text), None)


def report_line(line: Line) -> Problem:
    """A line that is no part of a header or a paper; what the site prints around its lists costs nothing."""
    if wording.is_furniture(line.text):
        return make_problem(line, Severity.NOTE, report_unplaced(line).message)
    return report_unplaced(line)
