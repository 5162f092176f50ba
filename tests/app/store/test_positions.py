"""An order made by hand: whatever is moved where, the order is what a list would be."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store import positions
from app.store.positions import GAP, Ordered, next_position, place

ROWS = Ordered("things", "kind = ?", ("ours",))


def make(count: int, gap: int = GAP) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE things (id INTEGER PRIMARY KEY, kind TEXT, position INTEGER)")
    connection.execute("INSERT INTO things VALUES (999, 'others', 5)")
    rows = [(key, "ours", key * gap) for key in range(1, count + 1)]
    connection.executemany("INSERT INTO things VALUES (?, ?, ?)", rows)
    return connection


def order(connection: sqlite3.Connection) -> list[int]:
    rows = connection.execute("SELECT id, position FROM things WHERE kind = 'ours' ORDER BY position").fetchall()
    assert len({position for _, position in rows}) == len(rows)
    assert connection.execute("SELECT position FROM things WHERE id = 999").fetchone() == (5,)
    return [key for key, _ in rows]


@st.composite
def moves(draw: st.DrawFn) -> list[tuple[list[int], int | None]]:
    keys = st.integers(1, 7)
    move = st.tuples(st.lists(keys, min_size=1, max_size=4, unique=True), st.none() | keys)
    return draw(st.lists(move, max_size=30))


@pytest.mark.parametrize("gap", [1, 4, GAP])
@given(asked=moves())
def test_rows_are_moved_as_in_a_list(gap, asked):
    connection = make(7, gap)
    wanted = order(connection)
    for ids, before in asked:
        place(connection, ROWS, ids, before)
        ahead = wanted if before is None else wanted[: wanted.index(before)]
        at = len([key for key in ahead if key not in ids])
        rest = [key for key in wanted if key not in ids]
        wanted = [*rest[:at], *ids, *rest[at:]]
        assert order(connection) == wanted


def test_only_what_moves_is_written():
    connection = make(100)
    before = connection.total_changes
    place(connection, ROWS, [90, 91], 5)
    place(connection, ROWS, [5, 6], None)
    place(connection, ROWS, [50], 1)
    assert connection.total_changes - before <= 10


@pytest.mark.parametrize(("ids", "before"), [([3], 4), ([3], 3), ([5], None), ([2, 3], 4), ([1], 1)])
def test_what_stands_there_already_is_not_written(ids, before):
    connection = make(5)
    written = connection.total_changes
    place(connection, ROWS, ids, before)
    assert connection.total_changes == written


def test_a_gap_that_closes_is_opened_again():
    connection = make(3, 1)
    place(connection, ROWS, [3], 2)
    assert order(connection) == [1, 3, 2]
    assert next_position(connection, ROWS) > 3 * GAP


def test_the_first_row_of_all_has_a_position():
    assert next_position(make(0), ROWS) == GAP
    assert positions.GAP > 1000
