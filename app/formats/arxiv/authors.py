"""The authors of a paper as arXiv prints them: names, where they work in brackets, and how the list was cut short."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from app.names import Name, parse_name

_CUT_SHORT = re.compile(
    r"[,\s]*(?P<cut>(?:\bet al\.?)?\s*\((?:and )?[\d,]{1,9} (?:additional )?(?:authors? not shown|others?)\))\s*$"
)
_ET_AL = re.compile(r"(?:^|[,\s]+)(?P<cut>et al\.?)\s*$")
_OPENED = re.compile(r"\s*\(collapse list\)\s*$")
_MARKER = re.compile(r"[\s\d,;&*†‡§]*(?:and[\s\d]+)?|[a-z](?:\s?,\s?[a-z])*")
_PLACE_MARKER = re.compile(r"(?:^|[,;]\s*|\s)\((?:\d{1,3}|[a-z*†‡§])\)\s*")
_SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
_BREAK = re.compile(r"[(),]|(?<=Collaboration):|(?<=Consortium):|\sand\s")
"""What parts one author from the next, and the brackets within which it does not."""
_GROUP = re.compile(r"(?:(?:on behalf of|for) )?(?P<name>.*\b(?:Collaborations?|Consortium))")
_BEHALF = ("for the ", "on behalf of ")
_LONGEST_NAME = 300
_LONGEST_END = 100
_MOST_BRACKETS = 50
_UNAVAILABLE = "(author list is unavailable)"

Span = tuple[int, int]
"""A part of a text: its first sign, and the one behind its last."""

_LISTED = re.compile(r",? and |,")
_LONGEST_LIST = 100_000
_MOST_WORDS = 6


class Authors(NamedTuple):
    """A list of authors, read; each part with where in the list it stands.

    Attributes:
        cut: where the list says that it was cut short.
        is_odd: something in it is too long for a name, or its brackets do not close.
    """

    listed: tuple[tuple[Name, Span], ...] = ()
    cut: Span | None = None
    places: tuple[tuple[str, Span], ...] = ()
    is_odd: bool = False

    @property
    def names(self) -> tuple[Name, ...]:
        """The authors in order."""
        return tuple(name for name, _ in self.listed)

    @property
    def affiliations(self) -> tuple[str, ...]:
        """Where they work, each place once."""
        return tuple(place for place, _ in self.places)


def read_authors(text: str) -> Authors:
    """Read ``Weize Chen, Yusheng Su (Tsinghua University), et al. (12 additional authors not shown)``.

    Only what stands in brackets behind a name is an affiliation; numbers there refer to a last bracket that lists them.
    """
    if " ".join(text[:_LONGEST_END].split()) == _UNAVAILABLE:
        return Authors()
    stop, cut = _cut(text)
    listed: list[tuple[Name, Span]] = []
    places: dict[str, Span] = {}
    odd = False
    for start, last, depth in _part(text, stop):
        end = _strip_affiliations(text, start, last, places)
        name = " ".join(text[start:end].split())
        odd = odd or depth != 0 or len(name) > _LONGEST_NAME
        if name in _SUFFIXES and listed and len(str(listed[-1][0])) <= _LONGEST_NAME:
            before, span = listed[-1]
            listed[-1] = parse_name(f"{before} {name}"), (span[0], end)
        elif any(char.isalpha() for char in name) and len(name) <= _LONGEST_NAME:
            listed.append(_read_name(text, start, end))
    return Authors(tuple(listed), cut, tuple(places.items()), odd)


def are_people(text: str) -> bool:
    """Whether a line lists people and says nothing else: a few words each, none a number, the last in capitals."""
    parts = [part.split() for part in _LISTED.split(text.strip(" ,")) if part.strip()]
    return bool(parts) and len(text) < _LONGEST_LIST and all(map(_is_person, parts))


def _is_person(words: list[str]) -> bool:
    named = 1 < len(words) <= _MOST_WORDS and words[0][0].isupper() and words[-1][0].isupper()
    return named and all(word.strip(".'’()").replace("-", "").replace(".", "").isalpha() for word in words)


def _read_name(text: str, start: int, end: int) -> tuple[Name, Span]:
    """The name of a person, or whole that of a collaboration, and its place."""
    printed = text[start:end]
    group = _GROUP.fullmatch(printed)
    if group is None:
        return _parse(printed), (start, end)
    return Name(literal=" ".join(group["name"].split())), (start + group.start("name"), start + group.end("name"))


@lru_cache(maxsize=4096)
def _parse(printed: str) -> Name:
    """A name without the marks behind it (``Ada Lamp †``); the same people stand on one page again and again."""
    return parse_name(" ".join(word for word in printed.split() if any(map(str.isalnum, word))))


def _cut(text: str) -> tuple[int, Span | None]:
    """Where the list stops before the words that say it was cut short, and where these stand."""
    stop = len(text)
    if opened := _OPENED.search(text, max(0, stop - _LONGEST_END), stop):
        stop = opened.start()
    end = stop
    first: int | None = None
    for form in (_CUT_SHORT, _ET_AL):
        if match := form.search(text, max(0, end - _LONGEST_END), end):
            first = match.start("cut") + len(match["cut"]) - len(match["cut"].lstrip())
            stop = match.end("cut") if end == stop else stop
            end = match.start()
    return end, None if first is None else (first, stop)


def _part(text: str, stop: int) -> Iterator[tuple[int, int, int]]:
    """The parts between signs outside of brackets, as stretches without blanks, with the depth of brackets behind."""
    depth, start = 0, 0
    for match in _BREAK.finditer(text, 0, stop):
        found = match[0]
        if found in "()":
            depth = depth + 1 if found == "(" else max(0, depth - 1)
        elif depth == 0:
            yield *_strip(text, start, match.start()), 0
            start = match.end()
    yield *_strip(text, start, stop), depth


def _strip(text: str, start: int, stop: int) -> Span:
    while start < stop and text[start].isspace():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    return start, stop


def _strip_affiliations(text: str, start: int, end: int, places: dict[str, Span]) -> int:
    """Where a name stops before its brackets, whose places are added; others belong to it: ``Bill (William) Smith``."""
    found: list[tuple[str, Span]] = []
    for _ in range(_MOST_BRACKETS):
        opening = _find_opening(text, start, end) if end > start and text[end - 1] == ")" else None
        if opening is None:
            break
        found = [*_read_places(text, opening + 1, end - 1), *found]
        _, end = _strip(text, start, opening)
    for place, span in found:
        places.setdefault(place, span)
    return end


def _find_opening(text: str, start: int, end: int) -> int | None:
    """Where the bracket opens that the last sign closes."""
    depth = 0
    for at in range(end - 1, start - 1, -1):
        depth += {")": 1, "(": -1}.get(text[at], 0)
        if depth == 0:
            return at
    return None


def _read_places(text: str, start: int, stop: int) -> list[tuple[str, Span]]:
    """What one bracket says: a place, or ``(1) One, (2) Another``, or numbers alone, which say nothing."""
    inside = text[start:stop]
    marks = list(_PLACE_MARKER.finditer(inside))
    if marks and not inside[: marks[0].start()].strip():
        ends = [*(mark.start() for mark in marks[1:]), len(inside)]
        spans = [(start + mark.end(), start + end) for mark, end in zip(marks, ends, strict=True)]
    else:
        spans = [] if _MARKER.fullmatch(inside) or inside.startswith(_BEHALF) else [(start, stop)]
    stripped = [(first, first + len(text[first:last].rstrip(" ,;\t"))) for first, last in spans]
    return [(" ".join(text[slice(*span)].split()), span) for span in stripped if span[0] < span[1]]
