"""Which papers of a library are compared: those that share a block.

A title stands in three blocks, chosen so that a slip of the pen spares one of them: its first telling words (before a
colon, so that a missing subtitle spares it), its last ones (which an added ``ChatDev:`` spares), and the first letters
of them all in the order of the alphabet (which slips within words and another order of words spare).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from typing import NamedTuple

from app.search_query import normalise

_SMALL_WORDS = frozenset(
    "a an and are as at based be by for from in into is its of on or s the their this to toward towards using via"
    " with".split()
)
_SIGN = re.compile("[:?：—–-]")
_PARTING = re.compile(r"[:?：—](?=\s|\w)|\s[-–]{1,3}\s")


class Blocks(NamedTuple):
    """The blocks that a title stands in, each a number of 32 bits; None where it has too few words for one."""

    head: int | None
    tail: int | None
    initials: int | None


def make_blocks(title: str, title_key: str) -> Blocks:
    """The blocks of a title; ``title_key`` is what ``normalise`` makes of it."""
    words = telling_words(title_key)
    if not words:
        return Blocks(None, None, None)
    parted = _SIGN.search(title) and _PARTING.search(title)  # the first alone is quick, and 100,000 titles come at once
    main = parted and telling_words(normalise(title[: parted.start()]))
    first, last = _take_first(main or words), words[-_half(words) :]
    return Blocks(_hash(first), _hash(last), _hash(sorted([word[0] for word in words])) if words[2:] else None)


def telling_words(key: str) -> list[str]:
    """The words of a folded text without articles, prepositions and the like; all words if there are no others."""
    words = key.split()
    return [word for word in words if word not in _SMALL_WORDS] or words


def part_title(title: str) -> list[tuple[str, str]]:
    """The ways to part a title at a colon, a dash or a question mark into what is before and behind."""
    return [(title[: match.start()], title[match.end() :]) for match in _PARTING.finditer(title)]


def _take_first(words: Sequence[str]) -> Sequence[str]:
    """Three words or fewer are taken whole: a subtitle may follow them."""
    return words if len(words) <= 3 else words[: _half(words)]


def _half(words: Sequence[str]) -> int:
    """How many words a block takes: fewer of a short title, so that its two ends do not overlap.

    Letters are counted and not words, so that ``multi agent`` leaves the end of a title to meet that of ``multiagent``.
    Where words are single characters, as in Chinese, it takes more of them.
    """
    letters = len("".join(words))
    if letters <= len(words) + 1:
        return min(6, len(words) // 2) or 1
    return 3 if letters >= 30 else 2 if letters >= 15 else 1


def _hash(words: Sequence[str]) -> int:
    return zlib.crc32(" ".join(words).encode("utf-8", "surrogatepass"))
