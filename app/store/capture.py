"""What a transaction did to the journaled tables, row by row, as seen by triggers.

Temporary triggers on the writing connection, made from the schema itself, hand every inserted, updated and deleted row
to ``Capture.note``; nothing that writes can forget them, and cascades and REPLACE are seen too.  The capture keeps the
net effect: the key ranges of rows that were not there before, and the first image of every row that was.
"""

from __future__ import annotations

import bisect
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.errors import BugError, LibraryError
from app.store.schema import JOURNALED, VERSION

Row = tuple[Any, ...]


class KeyRanges:
    """A set of row ids, kept as ranges ``[first, last]`` in rising order, so that a bulk insert costs nothing."""

    def __init__(self) -> None:
        self._firsts: list[int] = []
        self._lasts: list[int] = []

    @classmethod
    def of(cls, pairs: Iterable[Sequence[int]]) -> KeyRanges:
        """The ids of ranges that part from each other and come in rising order."""
        ranges = cls()
        for first, last in pairs:
            ranges._firsts.append(first)
            ranges._lasts.append(last)
        return ranges

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self._firsts, self._lasts, strict=True)

    def __bool__(self) -> bool:
        return bool(self._firsts)

    def __contains__(self, key: int) -> bool:
        at = bisect.bisect_right(self._firsts, key) - 1
        return at >= 0 and key <= self._lasts[at]

    def add(self, key: int) -> None:
        """Add one id; the next after the last range costs no more than a comparison."""
        if self._lasts and key == self._lasts[-1] + 1:
            self._lasts[-1] = key
        elif key not in self:
            at = bisect.bisect(self._firsts, key)
            self._firsts.insert(at, key)
            self._lasts.insert(at, key)

    def discard(self, key: int) -> None:
        """Take one id out, if it is in."""
        at = bisect.bisect_right(self._firsts, key) - 1
        if at < 0 or key > self._lasts[at]:
            return
        first, last = self._firsts[at], self._lasts[at]
        parts = [(first, key - 1), (key + 1, last)]
        kept = [(low, high) for low, high in parts if low <= high]
        self._firsts[at : at + 1] = [low for low, _ in kept]
        self._lasts[at : at + 1] = [high for _, high in kept]

    def ids(self) -> Iterator[int]:
        """Every id, in rising order."""
        for first, last in self:
            yield from range(first, last + 1)


@dataclass(slots=True)
class TableEffect:
    """The net effect on one table.

    Attributes:
        inserted: ids of rows that were not there when the transaction began.
        before: the image, at that time, of each row that was updated or deleted since.
    """

    inserted: KeyRanges = field(default_factory=KeyRanges)
    before: dict[int, Row] = field(default_factory=dict)


class Capture:
    """Collects what happens to the journaled tables of one connection between ``start`` and ``stop``.

    Attributes:
        columns: per table, the names of its columns, ``id`` first.
        failure: what went wrong inside the callback, since SQLite reports only that something did.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._effects: dict[str, TableEffect] | None = None
        self._images = True
        self.failure: BaseException | None = None
        self.columns = {table: _column_names(connection, table) for table in JOURNALED}
        connection.create_function("journal", -1, self._on_row)
        for table, columns in self.columns.items():
            _make_triggers(connection, table, columns)
        self._made_for: int | None = None  # until it is looked at, when the first change begins

    def start(self, *, images: bool = True) -> None:
        """Begin anew; call it inside the transaction that will be captured.

        Args:
            images: keep the images of rows, and not only their ids.

        Raises:
            LibraryError: the tables are not what the triggers were made for, so they would miss something.
        """
        self._check_schema()
        self._effects = {table: TableEffect() for table in JOURNALED}
        self._images = images
        self.failure = None

    def resume(self, effects: dict[str, TableEffect]) -> None:
        """Go on collecting into what ``stop`` returned."""
        self._effects = effects

    def abandon(self) -> None:
        """Forget what was collected, since the transaction is taken back."""
        self._effects = None

    def stop(self) -> dict[str, TableEffect]:
        """The net effect since ``start``; nothing is collected until the next one."""
        effects, self._effects = self._effects, None
        if effects is None:
            raise BugError("A capture was stopped that had not been started.")
        return effects

    def note(self, table: str, kind: str, row_id: int, before: Row) -> None:
        """Note one row: ``kind`` is insert, update or delete; ``before`` is its old image (empty for an insert)."""
        if self._effects is None:
            raise BugError(f"A row of {table} was changed outside a change.")
        effect = self._effects[table]
        if kind == "insert":
            if row_id not in effect.before:
                effect.inserted.add(row_id)
        elif row_id not in effect.inserted:
            effect.before.setdefault(row_id, before if self._images else ())
        elif kind == "delete":
            effect.inserted.discard(row_id)
        if kind == "update" and before[0] != row_id:
            raise BugError(f"The id of a row of {table} was changed.")

    def _check_schema(self) -> None:
        """Let the schema's version move where its tables did not: restoring a backup moves it."""
        now = _schema_version(self._connection)
        if now == self._made_for:
            return
        same = all(_column_names(self._connection, table) == columns for table, columns in self.columns.items())
        if not same or self._connection.execute("PRAGMA main.user_version").fetchone()[0] != VERSION:
            raise LibraryError(
                "The tables of the library were changed by another program while it was open.",
                "Nothing was changed; open the library again.",
            )
        self._made_for = now

    def _on_row(self, table: str, kind: str, row_id: int, *before: Any) -> None:
        try:
            self.note(table, kind, row_id, before)
        except BaseException as error:
            self.failure = error
            raise


def _column_names(connection: sqlite3.Connection, table: str) -> tuple[str, ...]:
    return tuple(name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})"))


def _schema_version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA main.schema_version").fetchone()[0]
    return version


def _make_triggers(connection: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> None:
    old = ", ".join(f"OLD.{column}" for column in columns)
    arguments = {"insert": "NEW.id", "update": f"NEW.id, {old}", "delete": f"OLD.id, {old}"}
    for kind, values in arguments.items():
        connection.execute(
            f"CREATE TEMP TRIGGER journal_{table}_{kind} AFTER {kind.upper()} ON main.{table}"
            f" BEGIN SELECT journal('{table}', '{kind}', {values}); END"
        )
