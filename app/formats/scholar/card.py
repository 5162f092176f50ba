"""The card: whose page it is, where the person works, and what the person works on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.formats.lines import Line
from app.formats.places import Place
from app.formats.scholar import wording
from app.formats.source import ReadPaper
from app.names import parse_name

_MOST_CARD_LINES = 3
_MOST_INTERESTS = 6
_SEARCHED = 2000
"""A card stands within so many lines of the list; of a longer text the end is looked at."""
_PARTING = re.compile(r"\s*[,;·]\s*|(?<=[a-z]{4})(?=[A-Z][a-z]{3})")
"""What parts interests: a browser runs them together where a line has several."""
_USER = re.compile(r"scholar\.google\.[a-z.]{2,6}/citations\?\S*\buser=(?P<user>[\w-]{12})(?![\w-])")


class Card(NamedTuple):
    """What a card says, with where it stands.

    Attributes:
        lines: all of its lines, the name's first.
        places: where name, affiliation and interests stand.
    """

    name: str
    affiliation: str | None
    interests: tuple[str, ...]
    lines: tuple[Line, ...]
    places: tuple[Place, ...]


def find_card(lines: Sequence[Line], papers: Sequence[ReadPaper]) -> Card | None:
    """The card among these lines: above an address, else where a name stands that the authors of the papers bear."""
    at = _find_name(lines, papers)
    return None if at is None else _read_card(lines, at)


def find_emails(lines: Sequence[Line]) -> list[int]:
    """The places of the lines that say which address was verified."""
    first = max(0, len(lines) - _SEARCHED)
    return [at for at in range(first, len(lines)) if wording.is_email(lines[at].text)]


def find_user(lines: Sequence[Line]) -> tuple[str, Place] | None:
    """What Scholar calls the person, where an address of the profile is printed."""
    for line in lines[:_SEARCHED]:
        if match := _USER.search(line.text):
            return match["user"], line.place("identifier", *match.span("user"))
    return None


def _find_name(lines: Sequence[Line], papers: Sequence[ReadPaper]) -> int | None:
    cards = [name for at in find_emails(lines) if (name := _find_name_above(lines, at)) is not None]
    bearers = _count_bearers(papers)
    first = max(0, len(lines) - _SEARCHED)
    places = cards or [at for at in range(first, len(lines)) if bearers.get(_sign(lines[at].text))]
    return max(places, key=lambda at: (bearers.get(_sign(lines[at].text), 0), at), default=None)


def _find_name_above(lines: Sequence[Line], email: int) -> int | None:
    """The name above an address: the line printed twice, or above the affiliation, or the only one."""
    top = email
    while top > max(0, email - _MOST_CARD_LINES) and not _is_around(lines[top - 1].text):
        top -= 1
    card = [line.text for line in lines[top:email]]
    if not card:
        return None
    twice = next((at for at in range(len(card) - 1) if card[at] == card[at + 1]), None)
    return top + twice if twice is not None else max(top, email - 2)


def _read_card(lines: Sequence[Line], at: int) -> Card:
    name = lines[at]
    email = next((below for below in find_emails(lines) if at < below <= at + _MOST_CARD_LINES), None)
    if email is None:
        return Card(name.text, None, (), (name,), (name.place("name"),))
    between = [line for line in lines[at + 1 : email] if line.text != name.text]
    interests = tuple(_find_interests(lines, email))
    places = [name.place("name"), *(line.place("affiliation") for line in between[:1])]
    return Card(
        name.text,
        between[0].text if between else None,
        tuple(text for text, _ in interests),
        (*lines[at : email + 1], *lines[email + 1 : email + 1 + _count_interest_lines(lines, email)]),
        (*places, *(place for _, place in interests)),
    )


def _count_interest_lines(lines: Sequence[Line], email: int) -> int:
    count = 0
    for line in lines[email + 1 : email + 1 + _MOST_INTERESTS]:
        if _is_around(line.text) or wording.match_figure(line.text) or find_table(lines, email + 1 + count):
            break
        count += 1
    return count


def find_table(lines: Sequence[Line], at: int) -> bool:
    """Whether the head of the list of papers begins here."""
    return wording.find_table_head(lines, at) > at


def _find_interests(lines: Sequence[Line], email: int) -> Iterator[tuple[str, Place]]:
    for line in lines[email + 1 : email + 1 + _count_interest_lines(lines, email)]:
        start = 0
        for match in (*_PARTING.finditer(line.text), None):
            stop = match.start() if match else len(line.text)
            if text := line.text[start:stop].strip():
                yield text, line.place("interests", start, stop)
            start = match.end() if match else stop


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
