"""Rows written many to a statement."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator

import pytest

from app.store.bulk import insert_rows

COLUMNS = ("number", "word")


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE things (id INTEGER PRIMARY KEY, number INTEGER, word TEXT)")
        yield connection


@pytest.mark.parametrize("count", [0, 1, 449, 450, 451, 2000])
def test_all_rows_are_written_in_their_order(connection: sqlite3.Connection, count: int) -> None:
    rows = [(-number, f"word {number}") for number in range(count)]
    insert_rows(connection, "things", COLUMNS, iter(rows))
    assert connection.execute("SELECT number, word FROM things ORDER BY id").fetchall() == rows


def test_a_row_that_is_refused_leaves_none_of_its_statement(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE UNIQUE INDEX things_number ON things (number)")
    with pytest.raises(sqlite3.IntegrityError):
        insert_rows(connection, "things", COLUMNS, [(1, "one"), (2, "two"), (1, "again")])
    assert connection.execute("SELECT count(*) FROM things").fetchone() == (0,)
