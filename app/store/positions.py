"""An order made by hand: whole numbers with gaps, so that moving a few rows writes those and no others."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from app.frozen import Frozen

GAP = 1 << 20
"""Between neighbours at first: twenty moves to one spot fit, and 64 bits hold a million such gaps many times over."""


class Ordered(Frozen):
    """Rows of a table that have one order among them: all tags, or the papers of one collection."""

    table: str
    condition: str = "TRUE"
    values: tuple[Any, ...] = ()


def next_position(connection: sqlite3.Connection, ordered: Ordered) -> int:
    """The position behind the last one."""
    sql = f"SELECT coalesce(max(position), 0) FROM {ordered.table} WHERE {ordered.condition}"
    last: int = connection.execute(sql, ordered.values).fetchone()[0]
    return last + GAP


def place(connection: sqlite3.Connection, ordered: Ordered, ids: Sequence[int], before: int | None) -> None:
    """Put some of the rows, in the order given, before another one of them; None is behind the last.

    Args:
        ids: row ids, each once, of these rows.
        before: a row id of these rows; one of ``ids`` means the place where it stands.
    """
    positions = _read_positions(connection, ordered)
    moving = set(ids)
    order = list(positions)
    rest = [key for key in order if key not in moving]
    ahead = order if before is None else order[: order.index(before)]
    at = sum(key not in moving for key in ahead)
    wanted = [*rest[:at], *ids, *rest[at:]]
    if wanted == order:
        return
    first, step = _find_room([positions[key] for key in rest], at, len(ids))
    placed = list(ids) if step else wanted
    step = step or GAP + len(ids)
    new = {key: first + step * number for number, key in enumerate(placed, start=1)}
    connection.executemany(f"UPDATE {ordered.table} SET position = ? WHERE id = ?", ((new[key], key) for key in new))


def _read_positions(connection: sqlite3.Connection, ordered: Ordered) -> dict[int, int]:
    sql = f"SELECT id, position FROM {ordered.table} WHERE {ordered.condition} ORDER BY position, id"
    return dict(connection.execute(sql, ordered.values).fetchall())


def _find_room(positions: Sequence[int], at: int, many: int) -> tuple[int, int]:
    """Where to begin and how far to step so that ``many`` fit in front of the row ``at``; a step of 0 is no room."""
    if at == len(positions):
        return (positions[-1] if positions else 0), GAP
    if at == 0:
        return positions[0] - GAP * (many + 1), GAP
    step = (positions[at] - positions[at - 1]) // (many + 1)
    return (positions[at - 1], step) if step else (0, 0)
