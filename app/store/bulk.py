"""Rows written many to a statement.

Where a table has triggers, as every journaled one has, SQLite puts the pages that a statement changes aside until it
ends: rows written one to a statement take twice as long.
"""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from app.store.pieces import pieces

_MOST_VALUES = 900
"""Of a statement; no build of SQLite takes fewer than 999."""


def insert_rows(
    connection: sqlite3.Connection, table: str, columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]
) -> None:
    """Insert rows in their order, each with a value for each column."""
    for piece in pieces(rows, _MOST_VALUES // len(columns)):
        connection.execute(_make_insert(table, columns, len(piece)), [*itertools.chain.from_iterable(piece)])


@lru_cache(maxsize=64)
def _make_insert(table: str, columns: tuple[str, ...], rows: int) -> str:
    marks = f"({', '.join('?' * len(columns))})"
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES {', '.join([marks] * rows)}"
