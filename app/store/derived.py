"""Tables that follow from the facts, made anew by id in the transaction of each change."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping

from app.store import duplicate_pairs, order_keys, search_index
from app.store.pieces import pieces

_PARTS = (order_keys, search_index, duplicate_pairs)


def refresh(
    connection: sqlite3.Connection,
    papers: Iterable[int],
    moved: Mapping[str, frozenset[str]],
    progress: Callable[[int], None],
) -> None:
    """Make what follows from these papers anew.

    Args:
        papers: in rising order.
        moved: per table, the columns that moved; what nothing of it bears on is left as it is.
        progress: hears of how many papers it is done, once before the first.
    """
    parts = [part for part in _PARTS if _bears_on(moved, part.SOURCES)]
    done = 0
    for ids in pieces(papers):
        progress(done)
        for part in parts:
            part.refresh(connection, ids)
        done += len(ids)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make everything that is derived anew, for all papers."""
    for part in _PARTS:
        part.clear(connection)
    papers = [paper_id for (paper_id,) in connection.execute("SELECT id FROM papers ORDER BY id")]
    for ids in pieces(papers):
        for part in _PARTS:
            part.refresh(connection, ids)


def _bears_on(moved: Mapping[str, frozenset[str]], sources: Mapping[str, frozenset[str]]) -> bool:
    return any(
        table in moved and (not columns or "*" in moved[table] or not columns.isdisjoint(moved[table]))
        for table, columns in sources.items()
    )
