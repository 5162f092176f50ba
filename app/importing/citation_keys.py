"""Citation keys for new papers, by the pattern that the person set (``app.citing.keys``).

A key that is taken gets the letter a, the next one b, as Better BibTeX and JabRef do.
"""

from __future__ import annotations

import itertools
import sqlite3
import string
from collections.abc import Iterable, Iterator

from app.citing.keys import USUAL_PATTERN, KeyPattern, make_stem, parse_key_pattern
from app.errors import InvalidValue
from app.papers import PaperFacts
from app.settings import read_key_pattern
from app.store.papers import find_taken_keys, find_used_keys


def make_citation_key(connection: sqlite3.Connection, facts: PaperFacts) -> str:
    """A key that no paper has yet."""
    return make_citation_keys(connection, (facts,))[0]


def make_citation_keys(connection: sqlite3.Connection, papers: Iterable[PaperFacts]) -> list[str]:
    """A key for each of some papers that none of them and no paper of the library has."""
    pattern = find_pattern()
    stems = [make_stem(facts, pattern) for facts in papers]
    taken = find_used_keys(connection, stems)
    keys = []
    for stem in stems:
        if stem in taken:
            taken |= find_taken_keys(connection, stem)
        keys.append(next(key for key in _candidates(stem) if key not in taken))
        taken.add(keys[-1])
    return keys


def find_pattern() -> KeyPattern:
    """What keys are made of, as the person set it; a setting that is no pattern counts as none."""
    try:
        return parse_key_pattern(read_key_pattern() or USUAL_PATTERN)
    except InvalidValue:
        return parse_key_pattern(USUAL_PATTERN)


def _candidates(stem: str) -> Iterator[str]:
    yield stem
    yield from (stem + letter for letter in string.ascii_lowercase)
    yield from (f"{stem}-{number}" for number in itertools.count(27))
