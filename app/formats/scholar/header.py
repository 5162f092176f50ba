"""The header of a profile: the card that says whose it is, the box of figures, and the person's identifier."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from app.formats.lines import Line
from app.formats.places import Place, Places
from app.formats.problems import make_problem, report_unplaced
from app.formats.scholar import grammar, wording
from app.formats.scholar.figures import Figures, match_column, match_figure, read_figures
from app.formats.source import Problem, ReadPaper, Severity
from app.papers import ReportedFigures

_SEARCHED = 2_000
"""A header has fewer lines; a longer text before the list is something else, of which its end is looked at."""
_MOST_CARD_LINES = 4
_MOST_INTERESTS = 10
_LONGEST_INTEREST = 200
_USER = re.compile(r"\buser=([\w-]{12})(?![\w-])")
_RUN_TOGETHER = re.compile(r"(?<=[a-zß-öø-ÿ)])(?=[A-ZÀ-ÖØ-Þ][A-Za-zß-öø-ÿ])")
_COMBINING = frozenset(
    "neuro bio geo micro nano cyber photo electro eco info psycho hydro thermo i e m astro iot".split()
)
"""What begins a word that goes on with a capital (``NeuroImaging``)."""


class Header(NamedTuple):
    """What a page says of its researcher, the first and last line that says it, and where each value stands."""

    reported: ReportedFigures | None = None
    lines: tuple[int, int] = (0, 0)
    places: Places = Places()


class _Card(NamedTuple):
    """Whose page it is.

    Attributes:
        interests: each with the line it stands on and its stretch of it.
        last: the last line of the card.
    """

    name: Line
    affiliation: Line | None
    interests: Sequence[tuple[Line, int, int]]
    last: Line


def read_header(
    before: Sequence[Line], after: Sequence[Line], papers: Sequence[ReadPaper], problems: list[Problem]
) -> Header:
    """Read what stands before the list, or behind it where the page has its card or its box there.

    Args:
        before, after: the lines outside of the list.
        papers: what it lists; among several names the one that their authors bear wins.
        problems: what could not be placed is added here.
    """
    bearers = _count_bearers(papers)
    card = _find_card(before[-_SEARCHED:], bearers) or _find_card(after[:_SEARCHED], bearers)
    found: list[Problem] = []
    figures = read_figures(before, found)
    figures = figures if figures.label else read_figures(after, found)
    if card is None:
        problems += _report_nameless(figures)
        problems += [report_unplaced(line) for line in (*before, *after)]
        return Header()
    problems += found
    values, places = _collect(card, figures, [*before, *after])
    first, last = _find_range(card, figures, before)
    used = {place.line for place in places} | set(range(figures.top, figures.bottom + 1))
    rest = (line for line in (*before, *after) if not first <= line.number <= last and line.number not in used)
    problems += map(report_unplaced, rest)
    return Header(ReportedFigures(name=card.name.text, **values), (first, last), Places(places))


def _find_range(card: _Card, figures: Figures, before: Sequence[Line]) -> tuple[int, int]:
    """The lines of the card, and of the box if both stand before the list or both behind it."""
    first, last = card.name.number, card.last.number
    end = before[-1].number if before else 0
    if figures.label and (figures.bottom <= end) == (last <= end):
        return min(first, figures.top), max(last, figures.bottom)
    return first, last


def _collect(card: _Card, figures: Figures, lines: Iterable[Line]) -> tuple[dict[str, Any], list[Place]]:
    """Every value but the name, by its field, and the place of each."""
    values: dict[str, Any] = {field: value.number for field, value in figures.values.items()}
    places = [card.name.place("name"), *(value.place for value in figures.values.values())]
    if card.affiliation:
        values["affiliation"] = card.affiliation.text
        places.append(card.affiliation.place("affiliation"))
    if card.interests:
        values["interests"] = tuple(line.text[start:stop] for line, start, stop in card.interests)
        places += [line.place("interests", start, stop) for line, start, stop in card.interests]
    if user := _find_user(lines):
        values["identifier"] = user[0]
        places.append(user[1])
    return values, places


def _find_user(lines: Iterable[Line]) -> tuple[str, Place] | None:
    """What Scholar calls the person in the addresses of the page; of several people the one named most, if one is."""
    counts: Counter[str] = Counter()
    places: dict[str, Place] = {}
    for line in lines:
        for match in _USER.finditer(line.text) if "user=" in line.text else ():
            counts[match[1]] += 1
            places.setdefault(match[1], line.place("identifier", *match.span(1)))
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0], places[ranked[0][0]]


def _find_card(lines: Sequence[Line], bearers: Counter[str]) -> _Card | None:
    """The card over an address; without any, a line with a name that the authors of the papers bear is all of it."""
    emails = [at for at, line in enumerate(lines) if wording.is_email(line.text)]
    cards = [card for at in emails if (card := _read_card(lines, at, bearers))]
    if not cards:
        named = [at for at, line in enumerate(lines) if bearers[grammar.sign_name(line.text)]]
        cards = [_read_named(lines, at, bearers) for at in named]
    ranked = enumerate(cards)
    best = max(ranked, key=lambda each: (bearers[grammar.sign_name(each[1].name.text)], each[0]), default=None)
    return best[1] if best else None


def _read_named(lines: Sequence[Line], at: int, bearers: Counter[str]) -> _Card:
    """The card with a name, if a line that names a domain shows it to be one in a language not known here."""
    for email in range(at + 1, min(len(lines), at + _MOST_CARD_LINES)):
        if wording.has_domain(lines[email].text) and not _is_around(lines[email].text):
            return _read_card(lines, email, bearers) or _Card(lines[at], None, (), lines[at])
    return _Card(lines[at], None, (), lines[at])


def _read_card(lines: Sequence[Line], email: int, bearers: Counter[str]) -> _Card | None:
    """The card above an address: name, which may stand there twice, affiliation, on old pages interests.

    The name is the line printed twice, or that the authors bear, or the one above the affiliation.
    """
    top = email
    while top > max(0, email - _MOST_CARD_LINES) and not _is_around(lines[top - 1].text):
        top -= 1
    card = lines[top:email]
    if not card:
        return None
    texts = [line.text for line in card]
    twice = next((at for at in range(len(card) - 1) if texts[at] == texts[at + 1]), None)
    borne = next((at for at, text in enumerate(texts) if bearers[grammar.sign_name(text)]), None)
    named = next((at for at in (twice, borne) if at is not None), max(0, len(card) - 2))
    rest = [line for line in card[named + 1 :] if line.text != texts[named]]
    affiliation = rest[0] if rest and rest[0].text.lower() not in wording.UNKNOWN_AFFILIATION else None
    interests, last = _read_interests(lines, email)
    older = [part for line in rest[1:2] for part in _split_interests(line)]
    return _Card(card[named], affiliation, [*older, *interests], last)


def _read_interests(lines: Sequence[Line], email: int) -> tuple[list[tuple[Line, int, int]], Line]:
    """What stands below the address up to a button, a heading or the figures; and the last line of it."""
    interests: list[tuple[Line, int, int]] = []
    last = lines[email]
    for line in lines[email + 1 : email + 1 + _MOST_INTERESTS]:
        if _is_around(line.text) or len(line.text) > _LONGEST_INTEREST or "://" in line.text:
            break
        interests += _split_interests(line)
        last = line
    return interests, last


def _split_interests(line: Line) -> list[tuple[Line, int, int]]:
    """The interests on a line: parted by commas, dashes or wide blanks, or run together as browsers copy them."""
    spans, start = [], 0
    for match in re.finditer(r",\s+|\s+[-–·|]\s+|\s{2,}|$", line.text):
        spans += _split_run(line.text, start, match.start())
        start = match.end()
    return [(line, start, stop) for start, stop in spans if start < stop]


def _split_run(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """A stretch, parted where a small letter runs into the capital of another word."""
    spans, first = [], start
    for match in _RUN_TOGETHER.finditer(text, start, stop):
        word = re.split(r"[\s(-]", text[first : match.start()])[-1]
        if len(word) > 2 and word.lower() not in _COMBINING:
            spans.append((first, match.start()))
            first = match.start()
    return [*spans, (first, stop)]


def _is_around(text: str) -> bool:
    """Whether a line belongs to what stands around a card."""
    return (
        wording.is_furniture(text)
        or match_column(text) is not None
        or match_figure(text) is not None
        or text[0].isdecimal()
        or wording.is_email(text)
    )


def _count_bearers(papers: Sequence[ReadPaper]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for paper in papers:
        counts.update({grammar.sign_name(str(author)) for author in paper.facts.authors} - {""})
    return counts


def _report_nameless(figures: Figures) -> list[Problem]:
    message = "The figures were left out, since no name of a researcher stands beside them."
    return [make_problem(figures.label, Severity.WARNING, message)] if figures.label else []
