"""Clones: what is known of the repositories that lie on this computer.

They are written outside the journal (``Access.recording``): an undo brings back no folder, and takes none away.
"""

from __future__ import annotations

import datetime
import json
import sqlite3
from collections.abc import Collection
from pathlib import Path
from typing import Any

from app.code import Clone, CloneState, Repository
from app.errors import KnownError

_COLUMNS = (
    "repository_key", "host", "owner", "name", "path", "made", "branch", "commit_id", "committed_at", "subject",
    "ahead", "behind", "changed", "seen_at", "missing",
)  # fmt: skip
_WRITE = f"""
INSERT INTO clones ({", ".join(_COLUMNS)}) VALUES ({", ".join("?" * len(_COLUMNS))})
ON CONFLICT (path) DO UPDATE SET {", ".join(f"{column} = excluded.{column}" for column in _COLUMNS)}
"""


def read_clones(connection: sqlite3.Connection, keys: Collection[str] | None = None) -> tuple[Clone, ...]:
    """The clones of the repositories of some keys, or all of them, by key.

    Of one repository those that are there come first, and of these the one that Refshelf made.
    """
    among = "TRUE" if keys is None else "repository_key IN (SELECT value FROM json_each(:keys))"
    sql = f"SELECT {', '.join(_COLUMNS)} FROM clones WHERE {among} ORDER BY repository_key, missing, made DESC, path"
    values = {} if keys is None else {"keys": json.dumps(list(keys))}
    return tuple(_make_clone(dict(zip(_COLUMNS, row, strict=True))) for row in connection.execute(sql, values))


def write_clone(connection: sqlite3.Connection, clone: Clone) -> None:
    """Keep what is known of a clone, in place of what was known of one at its path.

    Raises:
        KnownError: its path holds bytes that are no text.
    """
    state, repository = clone.state, clone.repository
    values = (
        repository.key, repository.host, repository.owner, repository.name, _store_path(clone.path), clone.made,
        state.branch, state.commit, _store_moment(state.committed_at), state.subject, state.ahead, state.behind,
        state.changed, _store_moment(clone.seen_at), clone.missing,
    )  # fmt: skip
    connection.execute(_WRITE, values)


def forget_clone(connection: sqlite3.Connection, path: Path) -> None:
    """Know no more of a clone at a path, if there is any."""
    connection.execute("DELETE FROM clones WHERE path = ?", (_store_path(path),))


def take_over(connection: sqlite3.Connection, other: str) -> None:
    """Know the clones that an attached library knows, and no others; one of an older Refshelf knows of none."""
    there = f"SELECT 1 FROM {other}.sqlite_schema WHERE name = 'clones'"
    if connection.execute(there).fetchone() is None:
        return
    columns = ", ".join(_COLUMNS)
    connection.execute("DELETE FROM clones")
    connection.execute(f"INSERT INTO clones ({columns}) SELECT {columns} FROM {other}.clones ORDER BY id")
    connection.execute(
        "UPDATE library_state SET clones_revision = 1 + max(clones_revision,"
        f" (SELECT clones_revision FROM {other}.library_state))"
    )


def _make_clone(row: dict[str, Any]) -> Clone:
    return Clone(
        repository=Repository(row["host"], row["owner"], row["name"]),
        path=Path(row["path"]),
        made=bool(row["made"]),
        state=CloneState(
            branch=row["branch"],
            commit=row["commit_id"],
            committed_at=_read_moment(row["committed_at"]),
            subject=row["subject"],
            ahead=row["ahead"],
            behind=row["behind"],
            changed=row["changed"],
        ),
        seen_at=_read_moment(row["seen_at"]),
        missing=bool(row["missing"]),
    )


def _store_path(path: Path) -> str:
    text = str(path)
    if any("\ud800" <= char <= "\udfff" for char in text):
        shown = text.encode(errors="replace").decode()
        raise KnownError(f"The folder {shown} has a name that is no text.", "Give it another one.")
    return text


def _store_moment(moment: datetime.datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(datetime.UTC).isoformat(timespec="seconds")


def _read_moment(text: str | None) -> datetime.datetime | None:
    return None if text is None else datetime.datetime.fromisoformat(text)
