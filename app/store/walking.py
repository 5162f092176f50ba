"""The first papers with common words in some order, found by reading papers in that order until there are enough.

The word index would list each of a million hits before the first could be sorted; of a word that every tenth paper has,
2,000 texts hold a screen full.
"""

from __future__ import annotations

import itertools
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence

from app.search_query import Where, Words
from app.search_query.likeness import find_term

FARTHEST = 6_000
"""Papers that are read before it is given up; reading on would take longer than listing all hits."""

_AT_A_TIME = 128
_SAMPLE = 512
"""Papers after which it is told how many of them are hits."""


def read_first(
    connection: sqlite3.Connection, words: Sequence[Words], candidates: Iterable[int | None], limit: int
) -> array[int] | None:
    """The first of some papers in which all of these words stand; None if too few of those read have them.

    Args:
        words: those that no tag is named by.
        candidates: papers in order, None for one that does not count; no more are taken than have to be looked at.
    """
    found: array[int] = array("q")
    source = iter(candidates)
    for read in range(_AT_A_TIME, FARTHEST + 1, _AT_A_TIME):
        chunk = list(itertools.islice(source, _AT_A_TIME))
        ids = [paper_id for paper_id in chunk if paper_id is not None]
        found.extend(_find_matching(connection, words, ids) if words else ids)
        if len(found) >= limit or len(chunk) < _AT_A_TIME:
            return found[:limit]
        if read >= _SAMPLE and len(found) * FARTHEST < limit * read:
            break  # at this rate there will not be enough
    return None


def _find_matching(connection: sqlite3.Connection, asked: Sequence[Words], ids: Sequence[int]) -> Iterator[int]:
    marks = ", ".join("?" * len(ids))
    sql = f"SELECT paper_id, title, authors, abstract, notes FROM paper_search WHERE paper_id IN ({marks})"
    texts = {row[0]: row[1:] for row in connection.execute(sql, ids)}
    places = (Where.TITLE, Where.AUTHORS, Where.ABSTRACT, Where.NOTES)
    for paper_id in ids:
        by_place = dict(zip(places, texts[paper_id], strict=True))
        if all(_has_words(each, by_place) for each in asked):
            yield paper_id


def _has_words(words: Words, texts: dict[Where, str]) -> bool:
    looked_at = texts.values() if words.where is Where.ANYWHERE else (texts[words.where],)
    return any(find_term(text, words.term) for text in looked_at)
