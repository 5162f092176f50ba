"""The trash: papers put into it, taken out of it, and removed for good; one of these at a time for any number."""

from __future__ import annotations

import datetime
import json
import sqlite3
from collections.abc import Iterable

from app.store.writer import ChangeInProgress
from app.values import PaperId

_AMONG = "id IN (SELECT value FROM json_each(?))"


def count_trashed(connection: sqlite3.Connection) -> int:
    """How many papers are in the trash."""
    found: int = connection.execute("SELECT count(*) FROM papers WHERE trashed_at IS NOT NULL").fetchone()[0]
    return found


def find_trashed(connection: sqlite3.Connection, among: Iterable[PaperId]) -> list[PaperId]:
    """Those of these papers that are in the trash, by id."""
    return _find(connection, among, "IS NOT NULL")


def find_kept(connection: sqlite3.Connection, among: Iterable[PaperId]) -> list[PaperId]:
    """Those of these papers that are in the library and not in its trash, by id."""
    return _find(connection, among, "IS NULL")


def trash(change: ChangeInProgress, ids: Iterable[PaperId], now: datetime.datetime) -> None:
    """Put papers into the trash; each must be out of it."""
    sql = f"UPDATE papers SET trashed_at = ? WHERE {_AMONG}"
    change.connection.execute(sql, (now.isoformat(timespec="seconds"), json.dumps(list(ids))))


def restore(change: ChangeInProgress, ids: Iterable[PaperId]) -> None:
    """Take papers out of the trash."""
    change.connection.execute(f"UPDATE papers SET trashed_at = NULL WHERE {_AMONG}", (json.dumps(list(ids)),))


def delete(change: ChangeInProgress, ids: Iterable[PaperId]) -> None:
    """Remove papers and all that belongs to them; one that is not in the trash stays."""
    sql = f"DELETE FROM papers WHERE {_AMONG} AND trashed_at IS NOT NULL"
    change.connection.execute(sql, (json.dumps(list(ids)),))


def _find(connection: sqlite3.Connection, among: Iterable[PaperId], state: str) -> list[PaperId]:
    sql = f"SELECT id FROM papers WHERE {_AMONG} AND trashed_at {state} ORDER BY id"
    return [PaperId(key) for (key,) in connection.execute(sql, (json.dumps(list(among)),))]
