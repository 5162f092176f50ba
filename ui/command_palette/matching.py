"""How well what is typed fits a label: whole words before parts of words, and those before letters picked from it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.naming import fold_name

PICKED = 3
"""The rank of a label of which letters are picked."""

_WORD = re.compile(r"\w+")
_LEAST_LETTERS = 2
_FARTHEST = 12
"""Letters of a label that may stand between the first and the last letter picked, beyond those picked."""


def fold(text: str) -> str:
    """What labels and typed texts are compared as."""
    return fold_name(text)


def find_rank(label: str, typed: str) -> int | None:
    """How well a text fits a label, 0 best; None where it does not. Both are folded.

    0: the label begins so.  1: each word typed begins another word of the label.  2: each is somewhere in it.
    3: its letters stand in the label in this order, close together, the first at the beginning of a word (``ncl`` in
    ``new collection``).
    """
    if label.startswith(typed):
        return 0
    words = typed.split()
    if _begin_words(_WORD.findall(label), words):
        return 1
    if all(word in label for word in words):
        return 2
    return PICKED if _are_picked(label, "".join(words)) else None


def _begin_words(parts: Sequence[str], words: Sequence[str]) -> bool:
    left = list(parts)
    for word in words:
        part = next((part for part in left if part.startswith(word)), None)
        if part is None:
            return False
        left.remove(part)
    return True


def _are_picked(label: str, letters: str) -> bool:
    if len(letters) < _LEAST_LETTERS:
        return False
    return any(_reaches(label, match.start(), letters) for match in _WORD.finditer(label))


def _reaches(label: str, start: int, letters: str) -> bool:
    """Whether the letters follow one another from a place on, the first right there."""
    at = start - 1
    for number, letter in enumerate(letters):
        at = label.find(letter, at + 1)
        if at < 0 or (not number and at != start):
            return False
    return at - start < len(letters) + _FARTHEST
