"""How much the history may take: each change is measured, and beyond the budget the oldest fall off.

``library_state.history_size`` is the sum of ``changes.size``, kept by two triggers of the file, so that an edit need
not add up a hundred thousand changes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from app.values import ChangeId

_MEASURE = (
    "UPDATE changes SET size ="
    " (SELECT coalesce(sum(length(CAST(content AS BLOB))), 0) FROM change_rows WHERE change_id = changes.id)"
    " WHERE id = ?"
)


def keep_within(connection: sqlite3.Connection, change_id: ChangeId, budget: int) -> None:
    """Measure a change that was made, undone or redone just now, and let others go that are too much; never this one.

    The steps that are furthest away go first: the oldest, and where that is not enough, what would be redone last.

    Args:
        budget: bytes that the rows of all changes may take, undone ones included.
    """
    connection.execute(_MEASURE, (change_id,))
    excess = read_size(connection) - budget
    if excess > 0:
        doomed = list(_choose_doomed(connection, change_id, excess))
        connection.executemany("DELETE FROM changes WHERE id = ?", doomed)


def read_size(connection: sqlite3.Connection) -> int:
    """The bytes that the rows of all changes take."""
    size: int = connection.execute("SELECT history_size FROM library_state").fetchone()[0]
    return size


def _choose_doomed(connection: sqlite3.Connection, kept: ChangeId, excess: int) -> Iterator[tuple[ChangeId]]:
    """The changes to let go for so many bytes, as far as there are any."""
    for condition in ("undone = 0 ORDER BY id", "undone = 1 ORDER BY id DESC"):
        for change_id, size in connection.execute(f"SELECT id, size FROM changes WHERE {condition}"):
            if excess <= 0 or change_id == kept:
                break
            yield (change_id,)
            excess -= size
