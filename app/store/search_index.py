"""The words of papers: ``paper_search`` holds their texts folded, ``paper_words`` is the FTS5 index over it.

The index reads ``paper_search`` as external content, so that a row is taken out with the words it was put in with.
Papers in the trash stay in it; lists leave them out.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from app.search_query import BARRIER, searchable, searchable_author

SOURCES: Mapping[str, frozenset[str]] = {
    "papers": frozenset({"title", "abstract"}),
    "authors": frozenset(),
    "notes": frozenset(),
}
"""Per table, the columns that bear on the words; none named is all of them."""

_FACTS = """
SELECT papers.id, title, abstract,
    (SELECT json_group_array(json_array(family, given, literal)) FROM
        (SELECT family, given, literal FROM authors WHERE paper_id = papers.id ORDER BY position)),
    (SELECT json_group_array(text) FROM (SELECT text FROM notes WHERE paper_id = papers.id ORDER BY id))
FROM papers WHERE id IN ({marks})
"""
_COLUMNS = "title, authors, abstract, notes"


def refresh(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Make the words of these papers anew, as their texts now stand; papers that are gone lose theirs."""
    marks = ", ".join("?" * len(ids))
    facts = connection.execute(_FACTS.format(marks=marks), ids)
    fresh = {row[0]: _make_texts(*row[1:]) for row in facts}
    select = f"SELECT paper_id, {_COLUMNS} FROM paper_search WHERE paper_id IN ({marks})"
    known = {row[0]: row[1:] for row in connection.execute(select, ids)}
    stale = [key for key, texts in known.items() if fresh.get(key) != texts]
    changed = [key for key, texts in fresh.items() if known.get(key) != texts]
    _take_out(connection, stale)
    connection.executemany(
        f"INSERT INTO paper_search (paper_id, {_COLUMNS}) VALUES (?, ?, ?, ?, ?)",
        ((key, *fresh[key]) for key in changed),
    )
    _put_in(connection, changed)


def clear(connection: sqlite3.Connection) -> None:
    """Forget all words."""
    connection.execute("INSERT INTO paper_words (paper_words) VALUES ('delete-all')")
    connection.execute("DELETE FROM paper_search")


def _take_out(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    marks = ", ".join("?" * len(ids))
    connection.execute(
        f"INSERT INTO paper_words (paper_words, rowid, {_COLUMNS})"
        f" SELECT 'delete', paper_id, {_COLUMNS} FROM paper_search WHERE paper_id IN ({marks})",
        ids,
    )
    connection.execute(f"DELETE FROM paper_search WHERE paper_id IN ({marks})", ids)
    if ids and connection.execute("SELECT 1 FROM paper_search LIMIT 1").fetchone() is None:
        clear(connection)  # else each search would step over every word that was ever in it


def _put_in(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    marks = ", ".join("?" * len(ids))
    connection.execute(
        f"INSERT INTO paper_words (rowid, {_COLUMNS})"
        f" SELECT paper_id, {_COLUMNS} FROM paper_search WHERE paper_id IN ({marks}) ORDER BY paper_id",
        ids,
    )


def _make_texts(title: str, abstract: str, authors: str, notes: str) -> tuple[str, str, str, str]:
    import json

    names = (searchable_author(literal or family, given) for family, given, literal in json.loads(authors))
    return searchable(title), _join(names), searchable(abstract), _join(map(searchable, json.loads(notes)))


def _join(texts: Any) -> str:
    return f" {BARRIER} ".join(filter(None, texts))
