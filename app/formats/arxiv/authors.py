"""The authors of a paper as arXiv prints them: names, where they work in brackets, and how the list was cut short."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.names import Name, parse_name

_CUT_SHORT = re.compile(
    r"[,\s]*(?:\bet al\.?)?\s*\((?:and )?[\d,]{1,9} (?:additional )?(?:authors? not shown|others?)\)\s*$"
)
_ET_AL = re.compile(r"(?:^|[,\s]+)et al\.?\s*$")
_MARKER = re.compile(r"[\s\d,;&*†‡§]*(?:and[\s\d]+)?|[a-z](?:\s?,\s?[a-z])*")
_PLACE_MARKER = re.compile(r"^\s*\((?:\d{1,3}|[a-z*†‡§])\)\s*")
_SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
_BREAK = re.compile(r"[(),]|(?<=Collaboration):|(?<=Consortium):| and ")
"""What parts one author from the next, and the brackets within which it does not."""
_GROUP = re.compile(r"(?:(?:on behalf of|for) )?(?P<name>.*\b(?:Collaborations?|Consortium))")
_BEHALF = ("for the ", "on behalf of ")
_LONGEST_NAME = 300
_UNAVAILABLE = "(author list is unavailable)"


class Authors(NamedTuple):
    """A list of authors, read.

    Attributes:
        is_odd: something in it is too long for a name, or its brackets do not close.
    """

    names: tuple[Name, ...]
    truncated: bool
    affiliations: tuple[str, ...]
    is_odd: bool = False


def read_authors(text: str) -> Authors:
    """Read ``Weize Chen, Yusheng Su (Tsinghua University), et al. (12 additional authors not shown)``.

    Only what stands in brackets behind a name is an affiliation; numbers there refer to a last bracket that lists them.
    """
    text = " ".join(text.split())
    if text == _UNAVAILABLE:
        return Authors((), False, ())
    whole = _cut(text)
    names: list[Name] = []
    places: dict[str, None] = {}
    odd = False
    for part, depth in _part(whole):
        name, found = _part_affiliations(part)
        places.update(dict.fromkeys(found))
        odd = odd or depth != 0 or len(name) > _LONGEST_NAME
        if name in _SUFFIXES and names and len(str(names[-1])) <= _LONGEST_NAME:
            names[-1] = parse_name(f"{names[-1]} {name}")
        elif any(char.isalpha() for char in name) and len(name) <= _LONGEST_NAME:
            names.append(_make_name(name))
    return Authors(tuple(names), whole != text, tuple(places), odd)


def _make_name(text: str) -> Name:
    """The name of a person, or whole that of a collaboration."""
    group = _GROUP.fullmatch(text)
    return Name(literal=group["name"].strip()) if group else parse_name(text)


def _cut(text: str) -> str:
    """The list without the words that say it was cut short; they stand at its end."""
    head, end = text[:-100], text[-100:]
    return head + _ET_AL.sub("", _CUT_SHORT.sub("", end, count=1), count=1)


def _part(text: str) -> Iterator[tuple[str, int]]:
    """The parts between signs outside of brackets, each with the depth of brackets behind it."""
    depth, start = 0, 0
    for match in _BREAK.finditer(text):
        found = match[0]
        if found in "()":
            depth = depth + 1 if found == "(" else max(0, depth - 1)
        elif depth == 0:
            yield text[start : match.start()].strip(), 0
            start = match.end()
    yield text[start:].strip(), depth


def _part_affiliations(part: str) -> tuple[str, list[str]]:
    """A name and what the brackets behind it say; brackets within a name belong to it: ``Bill (William) Smith``."""
    found: list[str] = []
    while part.endswith(")") and len(found) < 50:
        start = _find_opening(part)
        if start is None:
            break
        found = _read_places(part[start + 1 : -1]) + found
        part = part[:start].rstrip()
    return part, found


def _find_opening(part: str) -> int | None:
    """Where the bracket opens that the last sign closes."""
    depth = 0
    for at in range(len(part) - 1, -1, -1):
        depth += {")": 1, "(": -1}.get(part[at], 0)
        if depth == 0:
            return at
    return None


def _read_places(text: str) -> list[str]:
    """What one bracket says: a place, or ``(1) One, (2) Another``, or numbers alone, which say nothing."""
    if _PLACE_MARKER.match(text):
        parts = re.split(r"(?:^|[,;]\s*|\s)\((?:\d{1,3}|[a-z*†‡§])\)\s*", text)
        return [place for place in (" ".join(part.split()).strip(" ,;") for part in parts) if place]
    return [] if _MARKER.fullmatch(text) or text.startswith(_BEHALF) else [" ".join(text.split())]
