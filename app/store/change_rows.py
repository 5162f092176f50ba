"""Rows of ``changes`` as values: what can be undone and redone next, and what stands."""

from __future__ import annotations

import datetime
import sqlite3

from app.changes import Change
from app.errors import Declined
from app.values import ChangeId

_COLUMNS = "id, label, made_at, undone"


def find_next_undo(connection: sqlite3.Connection) -> Change | None:
    """The newest change that is not undone."""
    return _find(connection, "undone = 0 ORDER BY id DESC")


def find_next_redo(connection: sqlite3.Connection) -> Change | None:
    """The change that was undone last."""
    return _find(connection, "undone = 1 ORDER BY id")


def find_standing(connection: sqlite3.Connection, change_id: ChangeId) -> Change:
    """A change that is kept and not undone.

    Raises:
        Declined: it is undone already, or is kept no more.
    """
    sql = "SELECT id, label, made_at, undone FROM changes WHERE id = ?"
    row = connection.execute(sql, (change_id,)).fetchone()
    if row is None:
        raise Declined(f"The history has no step {change_id}.", "The oldest steps fall off when it is full.")
    if row[3]:
        raise Declined("This step is undone already.", "Redo makes it again.")
    return make_change(row)


def make_change(row: tuple[int, str, str, int]) -> Change:
    """A row of ``changes`` (id, label, made_at, undone) as a Change."""
    change_id, label, made_at, undone = row
    return Change(ChangeId(change_id), label, datetime.datetime.fromisoformat(made_at), bool(undone))


def _find(connection: sqlite3.Connection, condition: str) -> Change | None:
    row = connection.execute(f"SELECT {_COLUMNS} FROM changes WHERE {condition} LIMIT 1").fetchone()
    return None if row is None else make_change(row)
