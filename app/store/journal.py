"""A change as it is kept: what its rows were before and after, as JSON that any SQLite tool can read.

``change_rows`` holds, a table and kind at a time, in pieces of a few hundred rows:

- inserted ``{"ranges": [[first, last], ...]}``: the images are taken when the change is undone (kind ``image``);
- updated ``{"columns": [...], "rows": [[id, [before...], [after...]], ...]}``: the columns that moved, no others;
- deleted and image ``{"columns": [...], "rows": [[...], ...]}``: whole rows.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.store.capture import KeyRanges, Row, TableEffect
from app.store.pieces import pieces
from app.values import ChangeId, PaperId

KINDS = ("inserted", "updated", "deleted")
"""What a change did to a table; the fourth kind, image, is what undoing an insert put aside."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of ``change_rows``: what a change did to one table."""

    table: str
    kind: str
    content: dict[str, Any]


def net_entries(
    connection: sqlite3.Connection, effects: Mapping[str, TableEffect], columns: Mapping[str, tuple[str, ...]]
) -> Iterator[Entry]:
    """The entries of a transaction that is about to commit; none if, in the end, it changed nothing."""
    for table, effect in effects.items():
        if effect.inserted:
            yield Entry(table, "inserted", {"ranges": [list(pair) for pair in effect.inserted]})
        for ids in pieces(effect.before):
            before = {key: effect.before[key] for key in ids}
            yield from _compare(table, columns[table], before, read_rows(connection, table, ids))


def write_entries(connection: sqlite3.Connection, change_id: ChangeId, entries: Iterable[Entry]) -> None:
    """Keep what a change did."""
    connection.executemany(
        "INSERT INTO change_rows (change_id, table_name, kind, content) VALUES (?, ?, ?, ?)",
        ((change_id, entry.table, entry.kind, json.dumps(entry.content, ensure_ascii=False)) for entry in entries),
    )


def read_entries(connection: sqlite3.Connection, change_id: ChangeId, *kinds: str) -> Iterator[Entry]:
    """What a change did, in these ways, in the order in which it was kept."""
    marks = ", ".join("?" * len(kinds))
    sql = f"SELECT table_name, kind, content FROM change_rows WHERE change_id = ? AND kind IN ({marks}) ORDER BY id"
    for table, kind, content in connection.execute(sql, (change_id, *kinds)):
        yield Entry(table, kind, json.loads(content))


def moved_columns(entries: Iterable[Entry]) -> dict[str, frozenset[str]]:
    """Per table, the columns that moved; ``{"*"}`` where rows came or went."""
    moved: dict[str, set[str]] = {}
    for entry in entries:
        moved.setdefault(entry.table, set()).update(entry.content["columns"] if entry.kind == "updated" else ("*",))
    return {table: frozenset(names) for table, names in moved.items()}


def touched_papers(
    connection: sqlite3.Connection, effects: Mapping[str, TableEffect], columns: Mapping[str, tuple[str, ...]]
) -> KeyRanges:
    """The ids of the papers whose row, or whose rows in other tables, a transaction came to touch."""
    found: set[int] = set()
    for table, effect in effects.items():
        key = "id" if table == "papers" else "paper_id"
        if key not in columns[table]:
            continue
        at = columns[table].index(key)
        found.update(row[at] for row in effect.before.values())
        for ids in pieces(effect.before):
            found.update(row[at] for row in read_rows(connection, table, ids).values())
        for first, last in effect.inserted:
            sql = f"SELECT DISTINCT {key} FROM {table} WHERE id BETWEEN ? AND ?"
            found.update(paper_id for (paper_id,) in connection.execute(sql, (first, last)))
    ranges = KeyRanges()
    for paper_id in sorted(found):
        ranges.add(paper_id)
    return ranges


def write_change_papers(connection: sqlite3.Connection, change_id: ChangeId, papers: KeyRanges) -> None:
    """Keep which papers a change touched, as ranges of ids."""
    connection.executemany(
        "INSERT INTO change_papers (change_id, first_paper, last_paper) VALUES (?, ?, ?)",
        ((change_id, first, last) for first, last in papers),
    )


def read_change_papers(connection: sqlite3.Connection, change_id: ChangeId) -> frozenset[PaperId]:
    """The papers that a change touched."""
    sql = "SELECT first_paper, last_paper FROM change_papers WHERE change_id = ?"
    ranges = connection.execute(sql, (change_id,)).fetchall()
    return frozenset(PaperId(key) for first, last in ranges for key in range(first, last + 1))


def read_rows(connection: sqlite3.Connection, table: str, ids: Sequence[int]) -> dict[int, Row]:
    """The rows of some ids, whole, by id; those that are gone are left out."""
    marks = ", ".join("?" * len(ids))
    return {
        row[0]: tuple(row) for row in connection.execute(f"SELECT * FROM {table} WHERE id IN ({marks})", tuple(ids))
    }


def _compare(table: str, columns: tuple[str, ...], before: dict[int, Row], after: dict[int, Row]) -> Iterator[Entry]:
    deleted = [list(row) for key, row in before.items() if key not in after]
    if deleted:
        yield Entry(table, "deleted", {"columns": list(columns), "rows": deleted})
    updated: dict[tuple[int, ...], list[Any]] = {}
    for key, row in after.items():
        old = before[key]
        if moved := tuple(at for at in range(len(columns)) if old[at] != row[at]):
            updated.setdefault(moved, []).append([key, [old[at] for at in moved], [row[at] for at in moved]])
    for moved, rows in updated.items():
        yield Entry(table, "updated", {"columns": [columns[at] for at in moved], "rows": rows})
