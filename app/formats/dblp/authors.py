"""The authors of an entry: names parted by commas, a colon behind the last."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.names import Name, parse_name

_HOMONYM = re.compile(r"\s\d{4}$")
_CUT = re.compile(r"(?:^|[\s,]+)(?:et al\.?|and others|\.\.\.|…)$", re.IGNORECASE)
_LONGEST_NAME = 80
_MOST_WORDS = 9


class Authors(NamedTuple):
    """The names of an entry, and whether more were cut off."""

    names: tuple[Name, ...]
    truncated: bool


def strip_homonym(name: str) -> str:
    """A name without the number by which DBLP tells namesakes apart: ``Wei Chen 0001``."""
    return _HOMONYM.sub("", name)


def read_authors(text: str) -> Authors | None:
    """Read a list of names without its colon; None if it is none."""
    text = text.strip()
    cut = _CUT.search(text[-20:])
    listed = text[: len(text) - len(cut[0])] if cut else text
    names = [strip_homonym(" ".join(name.split())) for name in listed.split(",")]
    if not all(map(_is_name, names)):
        return None
    return Authors(tuple(map(parse_name, names)), cut is not None)


def _is_name(text: str) -> bool:
    if not 0 < len(text) <= _LONGEST_NAME or len(text.split()) > _MOST_WORDS:
        return False
    if text[0] in '([{"“' or any(char in "?!;<>=/\\|:[]{}" or char.isdigit() for char in text):
        return False
    return any(char.isalpha() and not char.islower() for char in text)
