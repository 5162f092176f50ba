"""The tables of a library against those that this Refshelf makes."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from typing import Any

from app.store.schema import make_empty


def find_problems(connection: sqlite3.Connection) -> Iterator[str]:
    """Tables, indexes and triggers that are missing or not as they should be; others may be there."""
    with contextlib.closing(make_empty()) as fresh:
        wanted, found = _read_shape(fresh), _read_shape(connection)
    for name, shape in wanted.items():
        kind = shape[0]
        if name not in found:
            yield f"The {kind} {name} is missing."
        elif found[name] != shape:
            yield f"The {kind} {name} is not as Refshelf makes it."


def _read_shape(connection: sqlite3.Connection) -> dict[str, tuple[Any, ...]]:
    """By name: what it is, of which table, and its columns; the text that made it may differ and mean the same."""
    sql = "SELECT name, type, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY rowid"
    rows = connection.execute(sql).fetchall()
    return {
        name: (kind, table, *connection.execute(_COLUMNS[kind], (name,)))
        for name, kind, table in rows
        if kind in _COLUMNS and not name.startswith(("_", "paper_words_"))  # which FTS5 makes as it likes
    }


_COLUMNS = {
    "table": 'SELECT name, type, "notnull", pk FROM pragma_table_info(?)',
    "index": "SELECT seqno, name FROM pragma_index_info(?)",
    "trigger": "SELECT 1 WHERE ? IS NULL",
}
"""What is compared of each kind, asked by its name."""
