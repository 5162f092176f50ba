"""Papers that may be the same, found as the library changes.

``duplicate_keys`` says in which blocks a paper stands (one each for its DOI, its arXiv id and three parts of its
title), ``duplicate_pairs`` which papers of one block ``compare`` takes for the same.  A block of more than ``LIMIT``
papers says nothing: a title part that so many share tells none of them apart.  Where a block outgrows the limit, or
falls back below it, all its papers are looked at again, so that the pairs follow from the library as it is and not from
the way that it came to be so.
"""

from __future__ import annotations

import itertools
import sqlite3
import zlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from app.duplicates.blocks import make_blocks
from app.search_query import normalise
from app.search_query.likeness import strip_version
from app.store.pieces import pieces

SOURCES: Mapping[str, frozenset[str]] = {
    "papers": frozenset({"title", "doi", "arxiv_id", "venue", "issued", "trashed_at"}),
    "authors": frozenset(),
    "paper_repositories": frozenset(),
    "not_duplicates": frozenset(),
}
"""Per table, the columns that bear on the pairs; none named is all of them."""

LIMIT = 64
"""Papers of a block that are compared with each other."""

_COLUMNS = ("doi", "arxiv", "head", "tail", "initials")
_IDENTIFIERS = _COLUMNS[:2]

Keys = dict[int, tuple[Any, ...]]
"""Per paper, the block it stands in, or None, in the order of ``_COLUMNS``."""
Pair = tuple[int, int]
"""Two ids, the smaller one first."""


def refresh(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Find the pairs of these papers anew, once their row in ``paper_order`` was made."""
    before, after = _read_keys(connection, ids), _make_keys(connection, ids)
    _write_keys(connection, before, after)
    papers, sizes = after, _count_blocks(connection, before, after)
    if also := set(_find_moved(connection, before, after, sizes)) - {*ids}:
        papers = after | _read_keys(connection, also)
        sizes = _count_blocks(connection, papers)
    _forget_pairs(connection, [*ids, *also])
    sure, likely = _find_candidates(connection, papers, sizes)
    if sure or likely:
        _write_pairs(connection, sure, likely)


def clear(connection: sqlite3.Connection) -> None:
    """Forget all pairs."""
    connection.execute("DELETE FROM duplicate_pairs")
    connection.execute("DELETE FROM duplicate_keys")


def _read_keys(connection: sqlite3.Connection, ids: Iterable[int]) -> Keys:
    sql = f"SELECT paper_id, {', '.join(_COLUMNS)} FROM duplicate_keys WHERE paper_id"
    return {row[0]: row[1:] for row in _select(connection, sql, ids)}


def _make_keys(connection: sqlite3.Connection, ids: Sequence[int]) -> Keys:
    """The blocks of papers; those in the trash are known by their identifiers alone, those that are gone left out."""
    sql = (
        "SELECT papers.id, title, doi, arxiv_id, title_key FROM papers"
        " LEFT JOIN paper_order ON paper_order.paper_id = papers.id WHERE papers.id"
    )
    return {
        paper_id: (
            doi and zlib.crc32(doi.encode()),
            arxiv_id and strip_version(arxiv_id),
            *((None, None, None) if title_key is None else make_blocks(title, title_key)),
        )
        for paper_id, title, doi, arxiv_id, title_key in _select(connection, sql, ids)
    }


def _write_keys(connection: sqlite3.Connection, before: Keys, after: Keys) -> None:
    gone = ((paper_id,) for paper_id in before if paper_id not in after)
    connection.executemany("DELETE FROM duplicate_keys WHERE paper_id = ?", gone)
    marks = ", ".join("?" * (len(_COLUMNS) + 1))
    changed = ((paper_id, *keys) for paper_id, keys in after.items() if before.get(paper_id) != keys)
    connection.executemany(f"INSERT OR REPLACE INTO duplicate_keys VALUES ({marks})", changed)


def _count_blocks(connection: sqlite3.Connection, *papers: Keys) -> tuple[dict[Any, int], ...]:
    """For each column the sizes of the blocks that these papers stand in; those of one paper are left out."""
    return tuple(
        dict(
            _select(
                connection,
                f"SELECT {column}, count(*) FROM duplicate_keys WHERE {column}",
                {keys[at] for each in papers for keys in each.values()} - {None},
                f"GROUP BY {column} HAVING count(*) > 1",
            )
        )
        for at, column in enumerate(_COLUMNS)
    )


def _find_moved(
    connection: sqlite3.Connection, before: Keys, after: Keys, sizes: Sequence[dict[Any, int]]
) -> Iterator[int]:
    """The papers of blocks that have outgrown the limit, or fallen back below it."""
    for at, column in enumerate(_COLUMNS):
        came = Counter(keys[at] for keys in after.values())
        came.subtract(keys[at] for keys in before.values())
        crossed = [value for value, size in sizes[at].items() if (size > LIMIT) != (size - came[value] > LIMIT)]
        for _, paper_id in _read_members(connection, column, crossed):
            yield paper_id


def _forget_pairs(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    for piece in pieces(ids):
        marks = ", ".join("?" * len(piece))
        for column in ("paper_id", "other_id"):
            connection.execute(f"DELETE FROM duplicate_pairs WHERE {column} IN ({marks})", piece)


def _find_candidates(
    connection: sqlite3.Connection, papers: Keys, sizes: Sequence[dict[Any, int]]
) -> tuple[set[Pair], set[Pair]]:
    """Pairs of one block with one of these papers in them: by identifiers, and by title alone."""
    sure: set[Pair] = set()
    likely: set[Pair] = set()
    for at, column in enumerate(_COLUMNS):
        small = [value for value, size in sizes[at].items() if size <= LIMIT]
        found = sure if column in _IDENTIFIERS else likely
        for block in _group(_read_members(connection, column, small)):
            pairs = itertools.combinations(sorted(block), 2)
            found.update(pair for pair in pairs if not papers.keys().isdisjoint(pair))
    return sure, likely - sure


def _read_members(connection: sqlite3.Connection, column: str, values: Collection[Any]) -> Iterator[tuple[Any, int]]:
    return _select(connection, f"SELECT {column}, paper_id FROM duplicate_keys WHERE {column}", values)


def _group(members: Iterable[tuple[Any, int]]) -> Iterable[list[int]]:
    blocks: dict[Any, list[int]] = {}
    for value, paper_id in members:
        blocks.setdefault(value, []).append(paper_id)
    return blocks.values()


def _write_pairs(connection: sqlite3.Connection, sure: set[Pair], likely: set[Pair]) -> None:
    from app.duplicates.comparing import compare  # which imports rapidfuzz, and most changes need none of it
    from app.duplicates.titles import may_be_alike
    from app.store.duplicate_facts import read_compared

    ids = {*itertools.chain.from_iterable(sure | likely)}
    rows = _select(connection, "SELECT id, title FROM papers WHERE trashed_at IS NULL AND id", ids)
    titles = {paper_id: normalise(title) for paper_id, title in rows}
    pairs = [pair for pair in sure | likely if titles.keys() >= {*pair}]
    pairs = [(one, other) for one, other in pairs if (one, other) in sure or may_be_alike(titles[one], titles[other])]
    told = _read_told_apart(connection, ids)
    facts = read_compared(connection, sorted({*itertools.chain.from_iterable(pairs)}))
    verdicts = ((*pair, compare(facts[pair[0]], facts[pair[1]])) for pair in pairs if pair not in told)
    connection.executemany(
        "INSERT INTO duplicate_pairs (paper_id, other_id, reason) VALUES (?, ?, ?)",
        (row for row in verdicts if row[2] is not None),
    )


def _read_told_apart(connection: sqlite3.Connection, ids: Collection[int]) -> set[Pair]:
    """The pairs with one of these papers in them that a person said are different."""
    rows = (
        pair
        for column in ("paper_id", "other_id")
        for pair in _select(connection, f"SELECT paper_id, other_id FROM not_duplicates WHERE {column}", ids)
    )
    return {(min(pair), max(pair)) for pair in rows}


def _select(connection: sqlite3.Connection, sql: str, values: Iterable[Any], tail: str = "") -> Iterator[Any]:
    for piece in pieces(values):
        yield from connection.execute(f"{sql} IN ({', '.join('?' * len(piece))}) {tail}", piece)
