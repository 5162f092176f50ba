"""Citation keys for new papers: family name, year and the first telling word of the title (``qian2023chatdev``).

A key that is taken gets the letter a, the next one b, as Better BibTeX and JabRef do.
"""

from __future__ import annotations

import itertools
import sqlite3
import string
from collections.abc import Iterable, Iterator

from app.papers import PaperFacts
from app.search_query import normalise
from app.store.papers import find_taken_keys, find_used_keys

_SMALL_WORDS = frozenset(
    "a an and as at by can do does for from how in into is it of on or the to towards via what with".split()
)

_LONGEST_STEM = 60
"""Letters; a torn page may print a word without end."""


def make_citation_key(connection: sqlite3.Connection, facts: PaperFacts) -> str:
    """A key that no paper has yet."""
    return make_citation_keys(connection, (facts,))[0]


def make_citation_keys(connection: sqlite3.Connection, papers: Iterable[PaperFacts]) -> list[str]:
    """A key for each of some papers that none of them and no paper of the library has."""
    stems = [make_stem(facts) for facts in papers]
    taken = find_used_keys(connection, stems)
    keys = []
    for stem in stems:
        if stem in taken:
            taken |= find_taken_keys(connection, stem)
        keys.append(next(key for key in _candidates(stem) if key not in taken))
        taken.add(keys[-1])
    return keys


def make_stem(facts: PaperFacts) -> str:
    """The key without the letter that tells it apart."""
    first = facts.authors[0] if facts.authors else None
    family = _squeeze(first.family or first.literal) if first else ""
    year = str(facts.issued.year) if facts.issued else ""
    words = (
        word
        for word in normalise(facts.title).split()
        if word.isascii() and word not in _SMALL_WORDS and not word.isdigit()
    )
    return f"{family or 'anon'}{year}{next(words, '')}"[:_LONGEST_STEM]


def _squeeze(name: str) -> str:
    folded = normalise(name)
    return "".join(folded.split() if folded.isascii() else filter(str.isascii, folded.replace(" ", "")))


def _candidates(stem: str) -> Iterator[str]:
    yield stem
    yield from (stem + letter for letter in string.ascii_lowercase)
    yield from (f"{stem}-{number}" for number in itertools.count(27))
