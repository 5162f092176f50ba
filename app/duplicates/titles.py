"""How much alike two titles are."""

from __future__ import annotations

import enum
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, Levenshtein

from app.duplicates.blocks import part_title, telling_words
from app.search_query import normalise

# ``sero``, since z is spelled s before.
_NUMBER_WORDS = {
    word: str(number)
    for words in (
        "sero one two three four five six seven eight nine ten",
        "seroth first second third fourth fifth sixth seventh eighth ninth tenth",
        "0 i ii iii iv v vi vii viii ix x xi xii xiii xiv xv",
    )
    for number, word in enumerate(words.split())
}
_DIGITS = re.compile(r"\d+")
_OPPOSITES = tuple(
    (one, other)
    for pair in (
        "/a /an /un /in /im /ir /il /non /dis /anti /semi /multi /bi /uni /pre /post /sub /super /re /de /co /meta"
        " /self /auto /over /under /hyper /mis /counter inter/intra macro/micro hyper/hypo pre/post over/under"
        " in/ex im/ex in/de uni/multi uni/bi mono/poly homo/hetero endo/exo intro/retro"
    ).split()
    for one, other in [pair.split("/")]
)
"""Beginnings that turn a word into another one, however few letters they are."""
_ENDINGS = tuple((one[::-1], other[::-1]) for one, other in (("er", "ee"), ("or", "ee"), ("ful", "less"), ("", "less")))
"""Endings that do so, read backwards."""
_FEWEST_LETTERS = 16
"""Of a title in which a slip of the pen is believed; in a shorter one another letter is another word."""
_WORDS_PER_SLIP = 4
_LEAST_RATIO = 75


class Likeness(enum.IntEnum):
    """How much alike two titles are; ``PARTLY``: one is the other without what is before or behind a colon."""

    NONE = 0
    PARTLY = 1
    NEARLY = 2
    SAME = 3


def may_be_alike(one_key: str, other_key: str) -> bool:
    """Whether two folded titles are worth a closer look, which takes fifty times as long."""
    ratios = (scorer(one_key, other_key, score_cutoff=_LEAST_RATIO) for scorer in (fuzz.ratio, fuzz.token_set_ratio))
    return any(ratios)


def compare_titles(one: str, other: str) -> Likeness:
    """How much alike two titles are, as printed; numbers and opposites are never slips of the pen."""
    one_key, other_key = normalise(one), normalise(other)
    if one_key == other_key:
        return Likeness.SAME if one_key else Likeness.NONE
    if _agree(_spell(one_key), _spell(other_key)):
        return Likeness.NEARLY
    if _is_part(one_key, other) or _is_part(other_key, one):
        return Likeness.PARTLY
    return Likeness.NONE


def count_letters(title: str) -> int:
    """The letters of the telling words of a title."""
    return sum(map(len, telling_words(normalise(title))))


def _spell(key: str) -> list[str]:
    """The telling words of a folded title, in one of the ways to spell English and to write numbers."""
    words = (word.replace("our", "or").replace("z", "s") for word in telling_words(key))
    return [_NUMBER_WORDS.get(word, word) for word in words]


def _is_part(key: str, title: str) -> bool:
    """Whether a folded title is another one without its subtitle, or without a name before a colon."""
    words = _spell(key)
    return any(
        words == _spell(normalise(part)) and not _find_numbers(_spell(normalise(rest)))
        for before, behind in part_title(title)
        for part, rest in ((before, behind), (behind, before))
    )


def _agree(one: Sequence[str], other: Sequence[str]) -> bool:
    if _find_numbers(one) != _find_numbers(other):
        return False
    if "".join(one) == "".join(other):
        return True
    if len(one) >= _WORDS_PER_SLIP and sorted(one) == sorted(other):
        return True
    return _differ_by_slips(one, other)


def _find_numbers(words: Sequence[str]) -> Counter[str]:
    """The numbers among words that ``_spell`` made: ``GPT-4`` and ``Part II`` hold one each."""
    return Counter(number.lstrip("0") for word in words for number in _DIGITS.findall(word))


def _differ_by_slips(one: Sequence[str], other: Sequence[str]) -> bool:
    if min(sum(map(len, one)), sum(map(len, other))) < _FEWEST_LETTERS:
        return False
    # What is the same is parted otherwise: ``multi agent`` and ``multiagent``.
    slips = [pair for pair in _find_differences(one, other) if pair[0] != pair[1]]
    return len(slips) <= max(1, len(one) // _WORDS_PER_SLIP) and all(_is_slip(*pair) for pair in slips)


def _find_differences(one: Sequence[str], other: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What stands in one list of words in place of what is in the other: a word for a word, or a run joined."""
    for before, after in _find_runs(one, other):
        if len(before) == len(after):
            yield from zip(before, after, strict=True)
        else:
            yield "".join(before), "".join(after)


def _find_runs(one: Sequence[str], other: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    at = to = 0
    for block in Levenshtein.opcodes(one, other).as_matching_blocks():
        if at < block.a or to < block.b:
            yield one[at : block.a], other[to : block.b]
        at, to = block.a + block.size, block.b + block.size


def _is_slip(one: str, other: str) -> bool:
    """Whether a word is a misspelling of another one, or its plural, and not its opposite."""
    short, long = sorted((one, other), key=len)
    if len(short) < 4 or _are_opposites(short, long):
        return False
    return OSA.distance(one, other) <= (2 if len(short) >= 8 else 1)


def _are_opposites(one: str, other: str) -> bool:
    return any(_begin_so(one, other, *pair) for pair in _OPPOSITES) or any(
        _begin_so(one[::-1], other[::-1], *pair) for pair in _ENDINGS
    )


def _begin_so(one: str, other: str, a: str, b: str) -> bool:
    """Whether two words are the same but for these beginnings."""
    return (one.startswith(a) and other.startswith(b) and one[len(a) :] == other[len(b) :]) or (
        one.startswith(b) and other.startswith(a) and one[len(b) :] == other[len(a) :]
    )
