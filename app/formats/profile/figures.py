"""The figures of a page's header: labels and values, run together, parted, or on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from app.errors import InvalidValue
from app.formats.lines import Line
from app.formats.places import Place
from app.values import parse_count

_LONGEST_FIGURES = 200
_LABELS = {
    "hindex": "h_index",
    "paper": "papers",
    "papers": "papers",
    "citation": "citations",
    "citations": "citations",
    "novelty": "novelty",
    "aiscore": "ai_score",
}
_LABEL = r"h[-‐‑ ]?index|papers?|citations?|novelty|ai ?score"
_PARTED = r"[\s:·•|,;()]*"
_TOKEN, _GROUPED_TOKEN = (
    re.compile(
        rf"{_PARTED}(?:(?P<label>(?:{_LABEL})(?![a-z]))"
        rf"|(?P<value>{number}(?: ?(?:[KM万](?=[\W_]|$|{_LABEL})))?(?: ?%)?)){_PARTED}",
        re.IGNORECASE,
    )
    for number in (r"\d[\d.,']*", r"(?:\d{1,3}(?: \d{3})+(?![\d.,']*\d)|\d[\d.,']*)")
)
_BEFORE = frozenset({"papers", "citations"})
"""Figures whose value stands before the label where nothing else says on which side to look."""


class Token(NamedTuple):
    """A label of the header (its field) or a value (its text), the line it stands on, and from where to where."""

    is_label: bool
    text: str
    line: Line
    start: int
    stop: int


@dataclass(slots=True)
class Figures:
    """What the figure lines say.

    Attributes:
        values: figure to its first value, as the field of ``ReportedFigures`` it is for.
        places: figure to where that value stands.
        listed: the count in the heading over the list of papers, if the page prints one besides the header's.
        listed_line: the line that says how many papers there are.
        refused: tokens that found no partner or whose value cannot be, each with the reason.
    """

    values: dict[str, float] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    listed: int | None = None
    listed_line: Line | None = None
    refused: list[tuple[Token, str]] = field(default_factory=list)


def read_tokens(line: Line) -> list[Token]:
    """The labels and values of a line; none if the line says anything else besides.

    Blanks group the digits of a count (``7 106``) only where the line has more values than labels otherwise.
    """
    tokens = _scan(line, _TOKEN)
    if _count_surplus(tokens) > 0:
        grouped = _scan(line, _GROUPED_TOKEN)
        if _count_surplus(grouped) == 0 or len(grouped) == 1:
            return grouped
    return tokens


def _count_surplus(tokens: Sequence[Token]) -> int:
    """How many more values than labels there are."""
    return sum(-1 if token.is_label else 1 for token in tokens)


def _scan(line: Line, token: re.Pattern[str]) -> list[Token]:
    tokens: list[Token] = []
    at = 0
    while len(line.text) <= _LONGEST_FIGURES and at < len(line.text):
        match = token.match(line.text, at)
        if match is None:
            return []
        label = match["label"]
        text = _LABELS["".join(filter(str.isalpha, label.lower()))] if label else match["value"].rstrip(",.'")
        start = match.start("label" if label else "value")
        tokens.append(Token(bool(label), text, line, start, start + len(label or text)))
        at = match.end()
    return tokens


def read_figures(lines: Sequence[Sequence[Token]]) -> Figures:
    """Give each label its value: on its own line if that holds one of each, else the nearest loose one."""
    figures = Figures()
    loose: list[Token] = []
    for tokens in lines:
        if len(tokens) == 2 and tokens[0].is_label != tokens[1].is_label:
            _keep_loose(figures, loose)
            loose = []
            label, value = tokens if tokens[0].is_label else reversed(tokens)
            _keep(figures, label, value)
        else:
            loose += tokens
    _keep_loose(figures, loose)
    return figures


def _keep_loose(figures: Figures, tokens: list[Token]) -> None:
    """Pair labels and values that stand apart; where they take turns, the first of them says which comes first."""
    kinds = [token.is_label for token in tokens]
    take_turns = all(this != following for this, following in pairwise(kinds))
    used: set[int] = set()
    for place, token in enumerate(tokens):
        if not token.is_label:
            continue
        before = not kinds[0] if take_turns else token.text in _BEFORE
        sides = (place - 1, place + 1) if before else (place + 1, place - 1)
        partner = next((at for at in sides if 0 <= at < len(tokens) and not kinds[at] and at not in used), None)
        if partner is None:
            figures.refused.append((token, "has no figure beside it"))
        else:
            used.add(partner)
            _keep(figures, token, tokens[partner])
    unused = [token for place, token in enumerate(tokens) if not token.is_label and place not in used]
    figures.refused += [(token, "has no label beside it") for token in unused]


def _keep(figures: Figures, label: Token, value: Token) -> None:
    try:
        number = _PARSERS.get(label.text, _parse_score)(value.text)
    except InvalidValue:
        figures.refused.append((value, "is no figure that we can read"))
        return
    if label.text == "papers":
        figures.listed, figures.listed_line = int(number), label.line
    figures.places.setdefault(label.text, value.line.place(label.text, value.start, value.stop))
    if figures.values.setdefault(label.text, number) != number and label.text != "papers":
        figures.refused.append((value, "differs from what the page said before"))


def _parse_score(text: str) -> float:
    """Parse a score, ``50%``, ``62`` or ``62.5``, as the page states it."""
    match = re.fullmatch(r"(\d{1,9}(?:\.\d{1,9})?) ?%?", text)
    if match is None:
        raise InvalidValue(text, f"“{text}” is not a score.")
    return float(match[1])


_PARSERS: dict[str, Callable[[str], float]] = dict.fromkeys(("h_index", "papers", "citations"), parse_count)
