"""What papers are ordered and filtered by: a narrow row each in ``paper_order`` or, in the trash, ``trash_order``.

Since a paper in the trash has no row in ``paper_order``, no list, count or figure can forget to leave it out.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from app.papers import Code, Status
from app.search_query import normalise

SOURCES: Mapping[str, frozenset[str]] = {
    "papers": frozenset(
        {"title", "issued", "venue", "subject", "citations", "code_badge", "status", "rating", "trashed_at"}
    ),
    "authors": frozenset(),
    "paper_repositories": frozenset(),
}
"""Per table, the columns that bear on the keys; none named is all of them."""

_FACTS = """
SELECT papers.id, title, issued, venue, subject, citations, code_badge, status, rating, trashed_at,
    (SELECT group_concat(family || ' ' || given || literal, ' ') FROM
        (SELECT family, given, literal FROM authors WHERE paper_id = papers.id ORDER BY position LIMIT 3)),
    EXISTS (SELECT 1 FROM paper_repositories WHERE paper_id = papers.id)
FROM papers WHERE id IN ({marks})
"""
_STATUSES = {str(status): place for place, status in enumerate(Status, start=1)}


def refresh(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Make the keys of these papers anew, as their facts now stand."""
    marks = ", ".join("?" * len(ids))
    facts = connection.execute(_FACTS.format(marks=marks), ids).fetchall()
    for table, other, trashed in (("paper_order", "trash_order", False), ("trash_order", "paper_order", True)):
        keys = [_make_keys(row) for row in facts if (row[9] is not None) is trashed]
        connection.executemany(f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", keys)
        connection.executemany(f"DELETE FROM {other} WHERE paper_id = ?", ((row[0],) for row in keys))


def clear(connection: sqlite3.Connection) -> None:
    """Forget all keys."""
    connection.execute("DELETE FROM paper_order")
    connection.execute("DELETE FROM trash_order")


def _make_keys(facts: tuple[Any, ...]) -> tuple[Any, ...]:
    paper_id, title, issued, venue, subject, citations, badge, status, rating, _, authors, linked = facts
    code = Code.LINK if linked else Code.BADGE if badge else Code.NONE
    venue_key = None if venue is None else normalise(venue)
    keys = (paper_id, normalise(title), normalise(authors or ""), issued, venue_key, subject, citations)
    return (*keys, code, _STATUSES.get(status), rating)
