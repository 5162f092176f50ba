"""The history against itself and against the tables it speaks of."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from app.store.journal import read_change_papers
from app.store.schema import JOURNALED
from app.values import ChangeId

_MEASURES = (
    "SELECT id, size, (SELECT coalesce(sum(length(CAST(content AS BLOB))), 0) FROM change_rows"
    " WHERE change_id = changes.id) AS measured FROM changes WHERE size <> measured"
)


def find_problems(connection: sqlite3.Connection) -> Iterator[str]:
    """Whatever in the history could not be undone or redone as it stands, a sentence each."""
    wrong = [*_find_unreadable(connection), *_find_unknown_papers(connection)]
    yield from wrong or _find_untold_papers(connection)
    yield from _find_out_of_order(connection)
    yield from _find_mismeasured(connection)


def _find_unreadable(connection: sqlite3.Connection) -> Iterator[str]:
    columns = {table: _read_columns(connection, table) for table in JOURNALED}
    used = dict(connection.execute("SELECT name, seq FROM sqlite_sequence"))
    for change_id, table, kind, content in connection.execute(
        "SELECT change_id, table_name, kind, content FROM change_rows ORDER BY id"
    ):
        if table not in columns:
            yield f"Change {change_id} speaks of a table {table} that there is not."
        elif wrong := _find_wrong(kind, content, columns[table], used.get(table, 0)):
            yield f"Change {change_id} cannot be read where it speaks of {table}: {wrong}."


def _find_wrong(kind: str, content: str, columns: frozenset[str], used: int) -> str | None:
    """What is wrong with one entry; None if it is as ``app.store.journal`` says."""
    try:
        entry = json.loads(content)
        if kind == "inserted":
            return _find_wrong_ranges(entry["ranges"], used)
        if unknown := set(entry["columns"]) - columns:
            return f"there is no column {min(unknown)}"
        return _find_wrong_rows(kind, entry["rows"], len(entry["columns"]), used)
    except (ValueError, TypeError, KeyError, IndexError):
        return "its content is not in the journal's form"


def _find_wrong_ranges(ranges: list[Any], used: int) -> str | None:
    good = all(0 < first <= last <= used for first, last in ranges)
    return None if good else "it names rows that were never there"


def _find_wrong_rows(kind: str, rows: list[Any], width: int, used: int) -> str | None:
    if not all(0 < row[0] <= used for row in rows):
        return "it names rows that were never there"
    parts = [part for row in rows for part in row[1:]] if kind == "updated" else rows
    return None if all(len(part) == width for part in parts) else "a row has more or fewer values than columns"


def _find_unknown_papers(connection: sqlite3.Connection) -> Iterator[str]:
    sql = (
        "SELECT DISTINCT change_id FROM change_papers WHERE first_paper < 1 OR first_paper > last_paper"
        " OR last_paper > coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'papers'), 0)"
    )
    for (change_id,) in connection.execute(sql):
        yield f"Change {change_id} says that it touched papers that were never there."


def _find_untold_papers(connection: sqlite3.Connection) -> Iterator[str]:
    """Papers that a change wrote and does not tell of: undo would not make anew what follows from them."""
    written: dict[int, set[int]] = {}
    sql = "SELECT change_id, kind, content FROM change_rows WHERE table_name = 'papers' ORDER BY change_id"
    for change_id, kind, content in connection.execute(sql):
        written.setdefault(change_id, set()).update(_read_ids(kind, json.loads(content)))
    for change_id, ids in written.items():
        if not ids <= read_change_papers(connection, ChangeId(change_id)):
            yield f"Change {change_id} does not say of each paper that it touched it."


def _read_ids(kind: str, content: dict[str, Any]) -> Iterator[int]:
    if kind == "inserted":
        for first, last in content["ranges"]:
            yield from range(first, last + 1)
    else:
        yield from (row[0] for row in content["rows"])


def _find_out_of_order(connection: sqlite3.Connection) -> Iterator[str]:
    """What is undone is the newest: it is redone from the oldest of it on."""
    sql = "SELECT id FROM changes WHERE undone = 0 AND id > (SELECT min(id) FROM changes WHERE undone <> 0) ORDER BY id"
    for (change_id,) in connection.execute(sql):
        yield f"Change {change_id} is done, though an older one is undone."


def _find_mismeasured(connection: sqlite3.Connection) -> Iterator[str]:
    for change_id, size, measured in connection.execute(_MEASURES):
        yield f"Change {change_id} is said to take {size:,} bytes and takes {measured:,}."
    kept, total = connection.execute(
        "SELECT history_size, (SELECT coalesce(sum(size), 0) FROM changes) FROM library_state"
    ).fetchone()
    if kept != total:
        yield f"The history is said to take {kept:,} bytes and takes {total:,}."


def _read_columns(connection: sqlite3.Connection, table: str) -> frozenset[str]:
    return frozenset(name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})"))
