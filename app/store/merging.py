"""Papers made one: the rows that speak of the others come to speak of the one that is kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from app.store import papers
from app.store.writer import ChangeInProgress
from app.values import PaperId

_MOVED = {
    "paper_tags": ("tag_id",),
    "collection_papers": ("collection_id",),
    "files": ("hash", "kind"),
    "notes": ("id",),
    "profile_papers": ("id",),
    "key_aliases": ("id",),
    "citation_counts": ("citations", "source", "counted_on"),
    "edited_fields": ("field",),
}
"""The tables whose rows move to the paper that is kept, and what of a row it needs only once."""


def count_parts(connection: sqlite3.Connection, ids: Sequence[PaperId]) -> dict[str, int]:
    """How many notes, files and places on pages some papers have once they are one, by table."""
    marks = ", ".join("?" * len(ids))
    counted = {
        table: f"(SELECT count(*) FROM (SELECT DISTINCT {', '.join(_MOVED[table])} FROM {table}"
        f" WHERE paper_id IN ({marks})))"
        for table in ("notes", "files", "profile_papers")
    }
    counts = connection.execute(f"SELECT {', '.join(counted.values())}", (*ids, *ids, *ids)).fetchone()
    return dict(zip(counted, counts, strict=True))


def merge_papers(
    change: ChangeInProgress, keep: PaperId, lost: Sequence[PaperId], values: dict[str, Any], former_keys: Iterable[str]
) -> None:
    """Make papers one.

    Args:
        lost: the papers that are deleted, once all that belongs to them belongs to the one that is kept.
        values: what fields of it come to hold, as ``app.fields`` parses them; also ``added_at``, as a text.
        former_keys: citation keys that are to find it from now on.
    """
    connection = change.connection
    for table, once in _MOVED.items():
        _move(connection, table, once, keep, lost)
    mark_places(connection, keep)
    _move_told_apart(connection, keep, lost)
    connection.executemany("DELETE FROM papers WHERE id = ?", ((paper_id,) for paper_id in lost))
    for name, value in values.items():
        papers.set_value(change, keep, name, value)
    _set_former_keys(connection, keep, former_keys)


def _move(connection: sqlite3.Connection, table: str, once: Sequence[str], keep: PaperId, lost: Sequence[int]) -> None:
    """Give the rows of some papers to another one, without those of which it has the like; they go with their paper."""
    marks = ", ".join("?" * len(lost))
    sql = f"SELECT id, paper_id, {', '.join(once)} FROM {table} WHERE paper_id IN (?, {marks})"
    rows = sorted(connection.execute(sql, (keep, *lost)), key=lambda row: (row[1] != keep, row[0]))
    seen: set[tuple[Any, ...]] = set()
    for row_id, paper_id, *what in rows:
        if paper_id != keep and tuple(what) not in seen:
            connection.execute(f"UPDATE {table} SET paper_id = ? WHERE id = ?", (keep, row_id))
        seen.add(tuple(what))


def mark_places(connection: sqlite3.Connection, keep: PaperId) -> None:
    """Let a page that lists a paper at several places now count it at the first of them alone."""
    sql = (
        "UPDATE profile_papers SET again = EXISTS (SELECT 1 FROM profile_papers AS other"
        " WHERE other.paper_id = profile_papers.paper_id AND other.profile_id = profile_papers.profile_id"
        " AND (other.position, other.id) < (profile_papers.position, profile_papers.id)) WHERE paper_id = ?"
    )
    connection.execute(sql, (keep,))


def _move_told_apart(connection: sqlite3.Connection, keep: PaperId, lost: Sequence[int]) -> None:
    """What was told apart from one of the papers is told apart from the one that is kept, and from no other part."""
    merged = {keep, *lost}
    marks = ", ".join("?" * len(merged))
    sql = f"SELECT id, paper_id, other_id FROM not_duplicates WHERE paper_id IN ({marks}) OR other_id IN ({marks})"
    rows = sorted(connection.execute(sql, (*merged, *merged)), key=lambda row: (keep not in row[1:], row[0]))
    seen: set[int] = set()
    for row_id, one, other in rows:
        outside = {one, other} - merged
        if outside <= seen:
            connection.execute("DELETE FROM not_duplicates WHERE id = ?", (row_id,))
        else:
            pair = (keep, other) if one in merged else (one, keep)
            connection.execute("UPDATE not_duplicates SET paper_id = ?, other_id = ? WHERE id = ?", (*pair, row_id))
        seen |= outside


def _set_former_keys(connection: sqlite3.Connection, paper_id: PaperId, keys: Iterable[str]) -> None:
    """Let keys find a paper that was known by them; its own key, and one that finds another paper, need no alias."""
    connection.executemany(
        "INSERT OR IGNORE INTO key_aliases (paper_id, citation_key) VALUES (?, ?)", ((paper_id, key) for key in keys)
    )
    sql = (
        "DELETE FROM key_aliases WHERE paper_id = ?"
        " AND citation_key = (SELECT citation_key FROM papers WHERE id = key_aliases.paper_id)"
    )
    connection.execute(sql, (paper_id,))
