"""The changes of a library, read: what can be undone and redone, and what happened to a paper."""

from __future__ import annotations

import sqlite3

from app.changes import Change
from app.store.writer import make_change
from app.values import PaperId

_COLUMNS = "changes.id, label, made_at, undone"


def find_next_undo(connection: sqlite3.Connection) -> Change | None:
    """The newest change that is not undone."""
    return _find(connection, "undone = 0 ORDER BY id DESC")


def find_next_redo(connection: sqlite3.Connection) -> Change | None:
    """The change that was undone last."""
    return _find(connection, "undone = 1 ORDER BY id")


def get_history(connection: sqlite3.Connection, paper_id: PaperId | None, limit: int) -> tuple[Change, ...]:
    """The changes of the library, or of one paper, newest first."""
    touching = "id IN (SELECT change_id FROM change_papers WHERE first_paper <= :paper AND last_paper >= :paper)"
    condition = "TRUE" if paper_id is None else touching
    sql = f"SELECT {_COLUMNS} FROM changes WHERE {condition} ORDER BY id DESC LIMIT :limit"
    return tuple(make_change(row) for row in connection.execute(sql, {"paper": paper_id, "limit": limit}))


def _find(connection: sqlite3.Connection, condition: str) -> Change | None:
    row = connection.execute(f"SELECT {_COLUMNS} FROM changes WHERE {condition} LIMIT 1").fetchone()
    return None if row is None else make_change(row)
