"""What papers are ordered, filtered and counted by, in ``paper_order`` or, in the trash, ``trash_order``.

Since a paper in the trash has no row in ``paper_order``, no list, count or figure can forget to leave it out.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.code import Code
from app.papers import Status
from app.search_query import normalise

SOURCES: Mapping[str, frozenset[str]] = {
    "papers": frozenset(
        {
            "title",
            "authors_truncated",
            "issued",
            "venue",
            "subject",
            "citations",
            "code_badge",
            "status",
            "rating",
            "trashed_at",
        }
    ),
    "authors": frozenset(),
    "paper_repositories": frozenset(),
}
"""Per table, the columns that bear on the keys; none named is all of them."""

_FACTS = """
SELECT papers.id, title, issued, venue, subject, citations, code_badge, status, rating, trashed_at,
    (SELECT group_concat(family || ' ' || given || literal, ' ') FROM
        (SELECT family, given, literal FROM authors WHERE paper_id = papers.id ORDER BY position LIMIT 3)),
    EXISTS (SELECT 1 FROM paper_repositories WHERE paper_id = papers.id),
    (SELECT count(*) FROM authors WHERE paper_id = papers.id), authors_truncated
FROM papers WHERE id IN ({marks})
"""
_COLUMNS = (
    "paper_id",
    "title_key",
    "authors_key",
    "issued",
    "venue_key",
    "subject",
    "citations",
    "code",
    "status",
    "rating",
    "author_count",
    "authors_truncated",
)
Keys = tuple[Any, ...]
_STATUSES = {str(status): place for place, status in enumerate(Status, start=1)}


def refresh(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Make the keys of these papers anew, as their facts now stand."""
    marks = ", ".join("?" * len(ids))
    facts = connection.execute(_FACTS.format(marks=marks), ids).fetchall()
    for table, other, trashed in (("paper_order", "trash_order", False), ("trash_order", "paper_order", True)):
        keys = {row[0]: _make_keys(row) for row in facts if (row[9] is not None) is trashed}
        known = {row[0]: row for row in connection.execute(f"SELECT * FROM {table} WHERE paper_id IN ({marks})", ids)}
        new = [row for key, row in keys.items() if key not in known]
        connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(_COLUMNS))})", new)
        connection.executemany(f"DELETE FROM {other} WHERE paper_id = ?", ((row[0],) for row in new))
        _set_moved(connection, table, [(row, keys[key]) for key, row in known.items() if keys.get(key, row) != row])


def _set_moved(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[Keys, Keys]]) -> None:
    """Write the keys that moved and no others: each has an index, and to write one costs more than to compare."""
    moved: dict[tuple[int, ...], list[Keys]] = {}
    for old, new in rows:
        moved.setdefault(tuple(at for at, key in enumerate(new) if key != old[at]), []).append(new)
    for places, changed in moved.items():
        edits = ", ".join(f"{_COLUMNS[at]} = ?" for at in places)
        values = ((*(row[at] for at in places), row[0]) for row in changed)
        connection.executemany(f"UPDATE {table} SET {edits} WHERE paper_id = ?", values)


def clear(connection: sqlite3.Connection) -> None:
    """Forget all keys."""
    connection.execute("DELETE FROM paper_order")
    connection.execute("DELETE FROM trash_order")


def _make_keys(facts: tuple[Any, ...]) -> Keys:
    paper_id, title, issued, venue, subject, citations, badge, status, rating, _, authors, linked, *listed = facts
    code = Code.LINK if linked else Code.BADGE if badge else Code.NONE
    venue_key = None if venue is None else normalise(venue)
    keys = (paper_id, normalise(title), authors and normalise(authors), issued, venue_key, subject, citations)
    return (*keys, code, _STATUSES.get(status), rating, *listed)
