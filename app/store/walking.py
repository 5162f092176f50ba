"""The first papers with common words in some order, found by reading papers in that order until there are enough.

The word index would list each of a million hits before the first could be sorted; of a word that every tenth paper has,
2,000 texts hold a screen full.
"""

from __future__ import annotations

import itertools
import json
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence

from app.search_query import Where
from app.search_query.folding import BARRIER
from app.search_query.likeness import make_needles
from app.store.conditions import Asked

FARTHEST = 6_000
"""Papers that are read before it is given up; reading on would take longer than listing all hits."""

_PLACES = (Where.TITLE, Where.AUTHORS, Where.ABSTRACT, Where.NOTES)
_BETWEEN = f" {BARRIER} "
_AT_A_TIME = 128
_SAMPLE = 512
"""Papers after which it is told how many of them are hits."""


def read_first(
    connection: sqlite3.Connection, asked: Sequence[Asked], candidates: Iterable[int | None], limit: int
) -> array[int] | None:
    """The first of some papers that have all of these words; None if too few of those read have them.

    Args:
        candidates: papers in order, None for one that does not count; no more are taken than have to be looked at.
    """
    found: array[int] = array("q")
    source = iter(candidates)
    for read in range(_AT_A_TIME, FARTHEST + 1, _AT_A_TIME):
        chunk = list(itertools.islice(source, _AT_A_TIME))
        ids = [paper_id for paper_id in chunk if paper_id is not None]
        found.extend(_find_matching(connection, asked, ids) if asked else ids)
        if len(found) >= limit or len(chunk) < _AT_A_TIME:
            return found[:limit]
        if read >= _SAMPLE and len(found) * FARTHEST < limit * read:
            break  # at this rate there will not be enough
    return None


def _find_matching(connection: sqlite3.Connection, asked: Sequence[Asked], ids: Sequence[int]) -> Iterator[int]:
    marks = ", ".join("?" * len(ids))
    sql = f"SELECT paper_id, title, authors, abstract, notes FROM paper_search WHERE paper_id IN ({marks})"
    texts = {row[0]: row[1:] for row in connection.execute(sql, ids)}
    tests = [_make_test(connection, each, ids) for each in asked]
    for paper_id in ids:
        if all(test(paper_id, texts[paper_id]) for test in tests):
            yield paper_id


def _make_test(
    connection: sqlite3.Connection, asked: Asked, ids: Sequence[int]
) -> Callable[[int, tuple[str, ...]], bool]:
    """Whether one of these papers, with its texts, has the words."""
    tagged, needles = _find_tagged(connection, asked.tags, ids), make_needles(asked.words.term)
    place = None if asked.words.where is Where.ANYWHERE else _PLACES.index(asked.words.where)

    def test(paper_id: int, texts: tuple[str, ...]) -> bool:
        within = _BETWEEN.join(texts) if place is None else texts[place]
        return paper_id in tagged or any(needle in f" {within} " for needle in needles)

    return test


def _find_tagged(connection: sqlite3.Connection, tags: Sequence[int], ids: Sequence[int]) -> set[int]:
    if not tags:
        return set()
    marks = ", ".join("?" * len(ids))
    sql = f"SELECT paper_id FROM paper_tags WHERE paper_id IN ({marks}) AND tag_id IN (SELECT value FROM json_each(?))"
    return {paper_id for (paper_id,) in connection.execute(sql, (*ids, json.dumps(tags)))}
