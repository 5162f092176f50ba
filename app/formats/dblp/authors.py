"""The authors of an entry: names parted by commas, a colon behind the last."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from app.names import Name, parse_name

_HOMONYM = re.compile(r"\s\d{4}$")
_CUT = re.compile(r"(?:^|[\s,]+)(et al\.?|and others|\.\.\.|…)$", re.IGNORECASE)
_EDITORS = re.compile(r"\s*[(\[]eds?\.?[)\]]$", re.IGNORECASE)
_LONGEST_NAME = 80
_LONGEST_PART = 3 * _LONGEST_NAME
_MOST_WORDS = 9

Span = tuple[int, int]
"""A part of a text: its first sign, and the one behind its last."""


class Author(NamedTuple):
    """One author.

    Attributes:
        printed: the name with the number by which DBLP tells namesakes apart: ``Wei Chen 0001``.
        span: where the name without that number stands in the list.
    """

    name: Name
    printed: str
    span: Span


class Authors(NamedTuple):
    """The authors of an entry; ``cut`` is where the list says that it was cut short."""

    listed: tuple[Author, ...]
    cut: Span | None

    @property
    def names(self) -> tuple[Name, ...]:
        """Their names in order."""
        return tuple(author.name for author in self.listed)


def strip_homonym(name: str) -> str:
    """A name without the number by which DBLP tells namesakes apart: ``Wei Chen 0001``."""
    return _HOMONYM.sub("", name)


def read_authors(text: str) -> Authors | None:
    """Read a list of names without its colon; None if it is none."""
    stop = len(text.rstrip())
    base = max(0, stop - 20)
    if editors := _EDITORS.search(text[base:stop]):
        stop = base + editors.start()
    cut = _CUT.search(text, base, stop)
    authors: list[Author] = []
    at = 0
    for part in text[: cut.start() if cut else stop].split(","):
        author = _read_author(part, at)
        if author is None:
            return None
        authors.append(author)
        at += len(part) + 1
    return Authors(tuple(authors), cut.span(1) if cut else None)


def _read_author(part: str, at: int) -> Author | None:
    author = _read_name(part) if len(part) <= _LONGEST_PART else None
    return author and author._replace(span=(at + author.span[0], at + author.span[1]))


@lru_cache(maxsize=4096)
def _read_name(part: str) -> Author | None:
    """Read what stands between two commas; the same people stand on one page again and again."""
    printed = part.strip()
    bare = strip_homonym(printed)
    name = " ".join(word for word in bare.split() if any(map(str.isalnum, word)))
    if not _is_name(name):
        return None
    start = len(part) - len(part.lstrip())
    return Author(parse_name(name), " ".join(printed.split()), (start, start + len(bare.rstrip())))


def _is_name(text: str) -> bool:
    if not 0 < len(text) <= _LONGEST_NAME or len(text.split()) > _MOST_WORDS:
        return False
    if text[0] in '([{"“' or any(char in "?!;<>=/\\|:[]{}" or char.isdigit() for char in text):
        return False
    return any(char.isalpha() and not char.islower() for char in text)
