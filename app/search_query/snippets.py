"""Where in a readable text a search found its words, and the part of the text that shows it best."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from app.search_query.folding import find_joined, normalise, stands_alone
from app.search_query.values import And, Or, Query, Term, Where, Words

Hit = tuple[int, int]
"""Where something found starts and ends in a text."""

_KEPT = 512
"""Texts whose words are kept: more than a window shows at a time."""

_RUN = re.compile(r"\S+")
_BLANK = re.compile(r"\s+")
_FOLLOWING = frozenset({"Mn", "Mc", "Me", "Cf"})
"""Kinds of characters that stand on the one before them, or show nothing."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A part of a text.

    Attributes:
        hits: what was found in it, as places in ``text``.
        cut_before, cut_after: the whole text goes on there.
    """

    text: str
    hits: tuple[Hit, ...] = ()
    cut_before: bool = False
    cut_after: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as searches compare it, and its place in the text; words of one run may be found side by side."""

    folded: str
    start: int
    end: int


def find_hits(text: str, query: Query, where: Where = Where.ANYWHERE) -> tuple[Hit, ...]:
    """Where a text has what a query looks for, in order and without overlaps.

    Args:
        text: readable (``app.latex.to_readable``), as it is shown.
        query: what is negated in it is not looked for.
        where: the place that the text is from; ANYWHERE takes words that are looked for in any place.
    """
    terms = list(dict.fromkeys(_find_terms(query, where)))
    if not terms:
        return ()
    words, joined = _read_words(text)
    found = [hit for term in terms for hit in _find_term(words, joined, term)]
    if not found and where is Where.AUTHORS:  # where “chen weize” finds Weize Chen
        found = [hit for term in terms for part in _part_term(term) for hit in _find_term(words, joined, part)]
    return tuple(_merge(found))


def make_snippet(text: str, hits: Sequence[Hit], length: int) -> Snippet:
    """At most ``length`` characters around the place with most hits, cut between words where there are any.

    Of a hit longer than that, its beginning; without hits, the beginning of the text.
    """
    if len(text) <= length:
        return Snippet(text, tuple(hits))
    start, end = _choose_window(len(text), hits, length)
    start, end = _cut_at_words(text, start, end, [hit for hit in hits if start <= hit[0] and hit[1] <= end])
    inside = ((max(first, start) - start, min(last, end) - start) for first, last in hits)
    return Snippet(text[start:end], tuple(hit for hit in inside if hit[0] < hit[1]), start > 0, end < len(text))


def _find_terms(query: Query, where: Where) -> Iterator[Term]:
    match query:
        case And(parts) | Or(parts):
            for part in parts:
                yield from _find_terms(part, where)
        case Words(term, asked) if asked is where or Where.ANYWHERE in (asked, where):
            yield term


@lru_cache(maxsize=_KEPT)
def _read_words(text: str) -> tuple[tuple[_Word, ...], tuple[tuple[_Word, ...], ...]]:
    """The words of a text, and those of the joined form of each hyphenated one.

    They are kept, since a search that is typed asks for the same texts with each letter.
    """
    joined = (tuple(_Word(word, start, end) for word in form.split()) for start, end, form in find_joined(text))
    return tuple(_part(text)), tuple(joined)


def _part(text: str) -> Iterator[_Word]:
    """The folded words of a text with their places."""
    for match in _RUN.finditer(text):
        folded = normalise(match[0]).split()
        if len(folded) == 1 and match[0].isalnum():
            yield _Word(folded[0], match.start(), match.end())
        elif folded:
            yield from _part_run(match[0], match.start(), folded)


def _part_run(run: str, at: int, folded: list[str]) -> list[_Word]:
    """The words of a run without blanks; if its parts fold otherwise than all of it, each has the place of all."""
    words: list[_Word] = []
    goes_on = False
    for start, end in _find_clusters(run):
        parts = [_Word(part, at + start, at + end) for part in normalise(run[start:end]).split()]
        if goes_on and parts and _joins(words[-1].folded, parts[0].folded):
            parts[0] = _Word(words[-1].folded + parts[0].folded, words.pop().start, at + end)
        words += parts
        goes_on = bool(parts)
    same = [word.folded for word in words] == folded
    return words if same else [_Word(word, at, at + len(run)) for word in folded]


def _find_clusters(run: str) -> Iterator[Hit]:
    """Each character with the marks that follow it."""
    starts = [at for at, char in enumerate(run) if not at or unicodedata.category(char) not in _FOLLOWING]
    yield from pairwise([*starts, len(run)])


def _joins(one: str, other: str) -> bool:
    """Whether two letters that stand side by side are of one word."""
    return not stands_alone(one[-1]) and not stands_alone(other[0])


def _find_term(words: Sequence[_Word], joined: Iterable[Sequence[_Word]], term: Term) -> Iterator[Hit]:
    for run in (words, *joined):
        for phrase in term.phrases:
            yield from _find_phrase(run, phrase, prefix=term.prefix)


def _find_phrase(words: Sequence[_Word], phrase: tuple[str, ...], *, prefix: bool) -> Iterator[Hit]:
    *whole, last = phrase
    size = len(phrase)
    for at in range(len(words) - size + 1):
        end = words[at + size - 1]
        if (end.folded.startswith(last) if prefix else end.folded == last) and whole == [
            word.folded for word in words[at : at + size - 1]
        ]:
            yield words[at].start, end.end


def _part_term(term: Term) -> Iterator[Term]:
    """A term for each word of a term."""
    for phrase in term.phrases:
        for number, word in enumerate(phrase, start=1):
            yield Term(((word,),), term.prefix and number == len(phrase))


def _merge(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Hits in order; those that overlap are one."""
    last: Hit | None = None
    for start, end in sorted(hits):
        if last and start < last[1]:
            last = (last[0], max(last[1], end))
        else:
            if last:
                yield last
            last = (start, end)
    if last:
        yield last


def _choose_window(size: int, hits: Sequence[Hit], length: int) -> Hit:
    """The place of so many characters with most hits, which stand in its middle."""
    if not hits:
        return 0, length
    first, last = max(_find_groups(hits, length), key=lambda group: group[1] - group[0])
    start, end = hits[first][0], hits[last][1]
    spare = max(0, length - (end - start))
    at = max(0, min(start - spare // 2, size - length))
    return at, at + length


def _find_groups(hits: Sequence[Hit], length: int) -> Iterator[tuple[int, int]]:
    """For each hit the last one that a window beginning with it holds, itself at the least."""
    last = 0
    for first, (start, _) in enumerate(hits):
        last = max(last, first)
        while last + 1 < len(hits) and hits[last + 1][1] <= start + length:
            last += 1
        yield first, last


def _cut_at_words(text: str, start: int, end: int, kept: Sequence[Hit]) -> Hit:
    """A window without the parts of words at its ends, unless nothing or a hit would go with them."""
    first, last = (kept[0][0], kept[-1][1]) if kept else (end, start)
    if start and not text[start - 1].isspace() and (blank := _BLANK.search(text, start, first)):
        start = blank.end()
    if end < len(text) and not text[end].isspace():
        blanks = [match.start() for match in _BLANK.finditer(text, last, end)]
        end = blanks[-1] if blanks and blanks[-1] > start else end
    return start, end
