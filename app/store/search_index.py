"""The words of papers: ``paper_search`` holds their texts folded, ``paper_words`` is the FTS5 index over it.

The index reads ``paper_search`` as external content, so that a row is taken out with the words it was put in with.
Papers in the trash stay in it; lists leave them out.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from app.search_query import BARRIER, searchable, searchable_author

SOURCES: Mapping[str, frozenset[str]] = {
    "papers": frozenset({"title", "abstract"}),
    "authors": frozenset(),
    "notes": frozenset(),
}
"""Per table, the columns that bear on the words; none named is all of them."""

_PAPERS = "SELECT id, title, abstract FROM papers WHERE id IN ({marks})"
_AUTHORS = (
    "SELECT paper_id, literal, family, given FROM authors WHERE paper_id IN ({marks}) ORDER BY paper_id, position"
)
_NOTES = "SELECT paper_id, text FROM notes WHERE paper_id IN ({marks}) ORDER BY id"
_COLUMNS = "title, authors, abstract, notes"


def refresh(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Make the words of these papers anew, as their texts now stand; papers that are gone lose theirs."""
    marks = ", ".join("?" * len(ids))
    fresh = _make_texts(connection, ids, marks)
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


def _make_texts(connection: sqlite3.Connection, ids: Sequence[int], marks: str) -> dict[int, tuple[str, ...]]:
    """Per paper, its row of ``paper_search`` without the id."""
    authors: dict[int, list[str]] = {}
    for paper_id, literal, family, given in connection.execute(_AUTHORS.format(marks=marks), ids):
        authors.setdefault(paper_id, []).append(searchable_author(literal or family, given))
    notes: dict[int, list[str]] = {}
    for paper_id, text in connection.execute(_NOTES.format(marks=marks), ids):
        notes.setdefault(paper_id, []).append(searchable(text))
    return {
        key: (searchable(title), _join(authors.get(key, ())), searchable(abstract), _join(notes.get(key, ())))
        for key, title, abstract in connection.execute(_PAPERS.format(marks=marks), ids)
    }


def _join(texts: Iterable[str]) -> str:
    return f" {BARRIER} ".join(filter(None, texts))
