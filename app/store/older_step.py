"""An older change that is to be taken back by a new one: what taking it back would do as the library stands now.

Only ``changed_by`` does not count, which says whose turn it was last.  What the change made for papers to share, a
repository or a tag, stays where others use it by now.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from app.store.capture import KeyRanges
from app.store.journal import Entry, read_entries
from app.store.schema import JOURNALED
from app.values import ChangeId

SIGNATURE = "changed_by"
"""The column of ``papers`` that moves with every change of a paper."""

_SHARED = ("repositories", "tags")
"""Tables of what papers share: a change makes such a row on the way, and others come to use it."""

_LATER = """
SELECT content FROM change_rows WHERE change_id > ? AND kind = 'updated' AND table_name = ?
AND change_id IN (SELECT id FROM changes WHERE undone = 0) ORDER BY id
"""

Link = tuple[str, str, str]
"""A foreign key: the table that speaks of another, the column that does, and the other table."""


class OlderStep:
    """A change that is not undone.

    Attributes:
        connection: reads the library.
        id: of the change.
        links: every foreign key of the journaled tables.
        removed: per table, the rows that it made and that would go.
        returning: per table, the ids of rows that it deleted and that would be there again.
    """

    def __init__(self, connection: sqlite3.Connection, change_id: ChangeId) -> None:
        self.connection = connection
        self.id = change_id
        self.links = [link for table in JOURNALED for link in _read_links(connection, table)]
        self.removed = {table: KeyRanges() for table in JOURNALED}
        self.returning: dict[str, set[int]] = {table: set() for table in JOURNALED}
        self._moved: dict[tuple[str, str], set[int]] = {}
        self._read()
        for table in _SHARED:
            self._leave_shared(table)

    @property
    def comes_to_nothing(self) -> bool:
        """Whether taking it back would move nothing."""
        return not (self._moved or any(self.removed.values()) or any(self.returning.values()))

    def entries(self, *kinds: str) -> Iterator[Entry]:
        """What it did, in these ways, but for the signatures."""
        for entry in read_entries(self.connection, self.id, *kinds):
            kept = entry if entry.kind != "updated" else without_signature(entry)
            if kept is not None:
                yield kept

    def moves(self, table: str, column: str, row_id: int) -> bool:
        """Whether it wrote into a column of a row, which would hold something else again."""
        return row_id in self._moved.get((table, column), ())

    def find_children(self, link: Link) -> Iterator[tuple[int, int]]:
        """Rows that speak of one that would go, each with that one; not those that would go too, or let go of it."""
        child, column, parent = link
        sql = f"SELECT id, {column} FROM {child} WHERE {column} BETWEEN ? AND ?"
        going, moved = self.removed[child], self._moved.get((child, column), ())
        for pair in self.removed[parent]:
            for child_id, row_id in self.connection.execute(sql, pair):
                if child_id not in going and child_id not in moved and row_id in self.removed[parent]:
                    yield child_id, row_id

    def find_changed(self, table: str) -> Iterator[tuple[int, tuple[str, ...]]]:
        """The rows that it made in a table and that hold something else by now, each with the columns that moved.

        What a row was made with is what the first later change of it found.
        """
        made = self.removed[table]
        if not made or (table == "papers" and self._are_signed(made)):
            return
        first: dict[int, dict[str, Any]] = defaultdict(dict)
        for (content,) in self.connection.execute(_LATER, (self.id, table)):
            entry = json.loads(content)
            for row_id, before, _ in (row for row in entry["rows"] if row[0] in made):
                first[row_id] = dict(zip(entry["columns"], before, strict=True)) | first[row_id]
        for row_id, values in first.items():
            values.pop(SIGNATURE, None)
            found = self.read_columns(table, list(values), [row_id])
            if row_id in found and (moved := differ(list(values), list(values.values()), found[row_id])):
                yield row_id, moved

    def find_present(self, table: str, ids: Iterable[int]) -> set[int]:
        """Those of some ids that a table has."""
        sql = f"SELECT id FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
        return {row_id for (row_id,) in self.connection.execute(sql, (json.dumps(list(ids)),))}

    def read_columns(self, table: str, columns: Sequence[str], ids: Sequence[int]) -> dict[int, list[Any]]:
        """These columns of some rows, by id; those that are gone are left out."""
        sql = f"SELECT {', '.join(('id', *columns))} FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
        return {row_id: row for row_id, *row in self.connection.execute(sql, (json.dumps(list(ids)),))}

    def _read(self) -> None:
        for entry in self.entries("inserted", "deleted", "updated"):
            if entry.kind == "inserted":
                self.removed[entry.table] = KeyRanges.of(entry.content["ranges"])
                continue
            ids = [row[0] for row in entry.content["rows"]]
            if entry.kind == "deleted":
                self.returning[entry.table].update(ids)
            else:
                for column in entry.content["columns"]:
                    self._moved.setdefault((entry.table, column), set()).update(ids)

    def _leave_shared(self, table: str) -> None:
        """Let rows stay that others use, or that were changed or deleted since."""
        made = self.removed[table]
        kept = {row_id for row_id, _ in self.find_changed(table)}
        kept |= {row_id for link in self.links if link[2] == table for _, row_id in self.find_children(link)}
        kept |= set(made.ids()) - self.find_present(table, made.ids())
        for row_id in kept:
            made.discard(row_id)

    def _are_signed(self, papers: KeyRanges) -> bool:
        """Whether no later change touched any of these papers, which is quickly told."""
        sql = "SELECT 1 FROM papers WHERE id BETWEEN ? AND ? AND changed_by <> ? LIMIT 1"
        return not any(self.connection.execute(sql, (*pair, self.id)).fetchone() for pair in papers)


def without_signature(entry: Entry) -> Entry | None:
    """An entry of updated rows without the signature; None if there was nothing else."""
    columns = entry.content["columns"]
    at = [number for number, column in enumerate(columns) if (entry.table, column) != ("papers", SIGNATURE)]
    if len(at) == len(columns):
        return entry
    rows = [[key, [before[n] for n in at], [after[n] for n in at]] for key, before, after in entry.content["rows"]]
    return Entry(entry.table, entry.kind, {"columns": [columns[n] for n in at], "rows": rows}) if at else None


def differ(columns: Sequence[str], wanted: Sequence[Any], found: Sequence[Any]) -> tuple[str, ...]:
    """The columns in which two rows of values are not the same."""
    return tuple(column for column, one, other in zip(columns, wanted, found, strict=True) if one != other)


def _read_links(connection: sqlite3.Connection, table: str) -> Iterator[Link]:
    for row in connection.execute(f"PRAGMA foreign_key_list({table})"):
        yield table, row[3], row[2]
