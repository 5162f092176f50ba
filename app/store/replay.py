"""Taking a change back, and making it again: whole rows and columns put back as the journal kept them.

The order matters: what is unique is set aside, rows that went are put back (parents first), columns are set back, and
rows that came are removed last (children first).  So a row that moved between two parents is never caught by a cascade.
Foreign keys are checked at the end of the transaction.  Whatever is not as the change left it declines the whole step.
"""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from app.errors import Declined
from app.frozen import Frozen
from app.store.capture import Capture
from app.store.journal import KINDS, Entry, read_entries, read_rows, write_entries
from app.store.pieces import pieces
from app.store.schema import JOURNALED
from app.values import ChangeId

if TYPE_CHECKING:
    from app.store.older_step import OlderStep


class Step(Frozen):
    """One direction of a change: which kinds of entries give rows back and which take rows away."""

    put_back: str
    take_away: str
    forward: bool


UNDO = Step(put_back="deleted", take_away="inserted", forward=False)
REDO = Step(put_back="image", take_away="deleted", forward=True)


def replay(connection: sqlite3.Connection, capture: Capture, change_id: ChangeId, step: Step) -> None:
    """Take one change back, or make it again, inside the transaction of the caller.

    Raises:
        Declined: a row is no longer what the change left; the caller rolls back.
    """
    connection.execute("PRAGMA defer_foreign_keys = ON")
    doomed = {table: list(_doomed_ranges(connection, change_id, table, step)) for table in JOURNALED}
    if step is UNDO:
        _keep_images(connection, capture, change_id, doomed)
    _park_unique(connection, change_id, doomed, step)
    _put_rows_back(connection, change_id, step)
    for entry in read_entries(connection, change_id, "updated"):
        _set_columns(connection, entry, step)
    _delete(connection, doomed)
    if step is REDO:
        connection.execute("DELETE FROM change_rows WHERE change_id = ? AND kind = 'image'", (change_id,))


def take_back(connection: sqlite3.Connection, older: OlderStep) -> None:
    """Take an older change back inside a change of the caller, which is journaled as any other.

    Raises:
        Declined: something stands in the way after all; the caller rolls back.
    """
    connection.execute("PRAGMA defer_foreign_keys = ON")
    doomed = {table: list(ranges) for table, ranges in older.removed.items()}
    _park_unique(connection, older.id, doomed, UNDO)
    _put_rows_back(connection, older.id, UNDO)
    for entry in older.entries("updated"):
        _set_columns(connection, entry, UNDO)
    _delete(connection, doomed)


def expected_ids(connection: sqlite3.Connection, change_id: ChangeId) -> dict[str, set[int]]:
    """Per table, every row id that a change speaks of: a replay may touch these and no others."""
    ids: dict[str, set[int]] = {table: set() for table in JOURNALED}
    for entry in read_entries(connection, change_id, *KINDS):
        if entry.kind == "inserted":
            ids[entry.table].update(itertools.chain.from_iterable(range(a, b + 1) for a, b in entry.content["ranges"]))
        else:
            ids[entry.table].update(row[0] for row in entry.content["rows"])
    return ids


def _delete(connection: sqlite3.Connection, doomed: dict[str, list[tuple[int, int]]]) -> None:
    for table in reversed(JOURNALED):
        for first, last in doomed[table]:
            connection.execute(f"DELETE FROM {table} WHERE id BETWEEN ? AND ?", (first, last))


def _doomed_ranges(
    connection: sqlite3.Connection, change_id: ChangeId, table: str, step: Step
) -> Iterator[tuple[int, int]]:
    """The ranges of ids to be removed from a table, checked to be as the change (or its undoing) left them."""
    for entry in read_entries(connection, change_id, step.take_away):
        if entry.table != table:
            continue
        if step is UNDO:
            for first, last in entry.content["ranges"]:
                _check_untouched(connection, change_id, table, first, last)
                yield first, last
        else:
            _check_rows(connection, entry)
            yield from ((row[0], row[0]) for row in entry.content["rows"])


def _check_untouched(connection: sqlite3.Connection, change_id: ChangeId, table: str, first: int, last: int) -> None:
    also, values = (" AND changed_by = ?", (change_id,)) if table == "papers" else ("", ())
    sql = f"SELECT count(*) FROM {table} WHERE id BETWEEN ? AND ?{also}"
    if connection.execute(sql, (first, last, *values)).fetchone()[0] != last - first + 1:
        raise _declined(table)


def _check_rows(connection: sqlite3.Connection, entry: Entry) -> None:
    """Compare rows in the columns that the journal names: an older Refshelf knew fewer than there are now."""
    rows, names = entry.content["rows"], ", ".join(entry.content["columns"])
    marks = ", ".join("?" * len(rows))
    ids = [row[0] for row in rows]
    found = connection.execute(f"SELECT {names} FROM {entry.table} WHERE id IN ({marks})", ids).fetchall()
    if {row[0]: tuple(row) for row in rows} != {row[0]: row for row in found}:
        raise _declined(entry.table)


def _keep_images(
    connection: sqlite3.Connection, capture: Capture, change_id: ChangeId, doomed: dict[str, list[tuple[int, int]]]
) -> None:
    for table, ranges in doomed.items():
        ids = itertools.chain.from_iterable(range(first, last + 1) for first, last in ranges)
        for piece in pieces(ids):
            rows = [list(row) for row in read_rows(connection, table, piece).values()]
            content = {"columns": list(capture.columns[table]), "rows": rows}
            write_entries(connection, change_id, [Entry(table, "image", content)])


def _park_unique(
    connection: sqlite3.Connection, change_id: ChangeId, doomed: dict[str, list[tuple[int, int]]], step: Step
) -> None:
    """Empty the unique columns that are about to move, so that two rows can swap what only one may have."""
    moving = list(read_entries(connection, change_id, "updated"))
    returning = {entry.table for entry in read_entries(connection, change_id, step.put_back)}
    for table in JOURNALED:
        for column in _unique_columns(connection, table):
            entries = [entry for entry in moving if entry.table == table and column in entry.content["columns"]]
            ids = [(row[0],) for entry in entries for row in entry.content["rows"]]
            connection.executemany(f"UPDATE {table} SET {column} = NULL WHERE id = ?", ids)
            if ids or table in returning:
                connection.executemany(f"UPDATE {table} SET {column} = NULL WHERE id BETWEEN ? AND ?", doomed[table])


def _unique_columns(connection: sqlite3.Connection, table: str) -> list[str]:
    unique = [name for _, name, is_unique, *_ in connection.execute(f"PRAGMA index_list({table})") if is_unique]
    return [name for index in unique for _, _, name in connection.execute(f"PRAGMA index_info({index})")]


def _put_rows_back(connection: sqlite3.Connection, change_id: ChangeId, step: Step) -> None:
    for table in JOURNALED:
        for entry in read_entries(connection, change_id, step.put_back):
            if entry.table == table:
                _insert(connection, entry)


def _insert(connection: sqlite3.Connection, entry: Entry) -> None:
    names = ", ".join(entry.content["columns"])
    marks = ", ".join("?" * len(entry.content["columns"]))
    try:
        connection.executemany(f"INSERT INTO {entry.table} ({names}) VALUES ({marks})", entry.content["rows"])
    except sqlite3.IntegrityError as error:
        raise _declined(entry.table) from error


def _set_columns(connection: sqlite3.Connection, entry: Entry, step: Step) -> None:
    columns = entry.content["columns"]
    unique = set(_unique_columns(connection, entry.table))
    checked = [at for at, column in enumerate(columns) if column not in unique]
    test = "".join(f" AND {columns[at]} IS ?" for at in checked)
    sql = f"UPDATE {entry.table} SET {', '.join(f'{column} = ?' for column in columns)} WHERE id = ?{test}"
    for row_id, before, after in entry.content["rows"]:
        wanted, expected = (after, before) if step.forward else (before, after)
        _set_row(connection, entry.table, sql, (*wanted, row_id, *(expected[at] for at in checked)))


def _set_row(connection: sqlite3.Connection, table: str, sql: str, values: Iterable[Any]) -> None:
    try:
        cursor = connection.execute(sql, tuple(values))
    except sqlite3.IntegrityError as error:
        raise _declined(table) from error
    if cursor.rowcount != 1:
        raise _declined(table)


def _declined(table: str) -> Declined:
    return Declined(
        f"This step no longer applies: {table.replace('_', ' ')} it speaks of were changed since, by another program.",
        "Nothing was changed.",
    )
