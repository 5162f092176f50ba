"""The authors of a paper: names parted by bars."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from app.formats.lines import Line
from app.formats.places import Place
from app.names import Name, parse_name

_LONGEST_LIST = 100_000
_LONGEST_NAME = 80
_MOST_WORDS = 8
_SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
_ODD_SIGNS = frozenset('?!:=/\\[]{}<>"“”@#%*+_$^~;0123456789')
_parse_known = lru_cache(maxsize=65_536)(parse_name)  # people recur, on a person's own page above all


def is_name(text: str) -> bool:
    """Whether a text could be one name: a few words, not all in small letters, no signs of prose."""
    words = text.split()
    if not 1 <= len(words) <= _MOST_WORDS or len(text) > _LONGEST_NAME or not _ODD_SIGNS.isdisjoint(text):
        return False
    if ("," in text and words[-1] not in _SUFFIXES) or (text[-1] == "." and len(words[-1]) > 4):
        return False
    return text != text.lower() or any(char > "\u024f" for char in text)


def is_list(text: str) -> bool:
    """Whether a line certainly lists authors: two names or more parted by bars."""
    if "|" not in text or len(text) > _LONGEST_LIST:
        return False
    names = [name.strip() for name in text.split("|")]
    return len([name for name in names if name]) > 1 - (not names[-1]) and all(is_name(name) for name in names if name)


def count_lines(lines: Sequence[Line], at: int) -> int:
    """How many lines from this one on list authors; a list goes on where a line ends or begins with a bar."""
    if at >= len(lines) or not (is_list(lines[at].text) or is_name(lines[at].text)):
        return 0
    stop = at + 1
    while stop < len(lines) and (lines[stop - 1].text.endswith("|") or lines[stop].text.startswith("|")):
        if not all(is_name(name.strip()) for name in lines[stop].text.split("|") if name.strip()):
            break
        stop += 1
    return stop - at


def read_authors(lines: Sequence[Line]) -> tuple[tuple[Name, ...], list[Place]]:
    """The names on these lines, and where each stands."""
    names, places = [], []
    for line in lines:
        start = 0
        for part in line.text.split("|"):
            bare = part.strip()
            if bare:
                at = start + part.index(bare)
                names.append(_parse_known(bare))
                places.append(line.place("authors", at, at + len(bare)))
            start += len(part) + 1
    return tuple(names), places
