"""What is derived against what the facts give, made anew in a database of its own beside the library.

The private database is SQLite's ``main`` and the library is attached to it, read-only.  ``refresh`` names tables
without their database: facts are found in the library, and what it writes lands in the private tables.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.store import duplicate_pairs, order_keys, search_index
from app.store.copies import NOBODY, Watch
from app.store.pieces import pieces

_BY_PIECE = {"paper_order": order_keys, "trash_order": order_keys, "paper_search": search_index}
"""Tables whose rows follow from their own paper alone, and who makes them: compared some hundred papers at a time."""

_AS_A_WHOLE = ("duplicate_keys", "duplicate_pairs")
"""Tables whose rows follow from other papers too."""

_NAMES = {
    "paper_order": "The sort keys",
    "trash_order": "The sort keys in the trash",
    "paper_search": "The searchable words",
    "duplicate_keys": "The keys by which duplicates are found",
    "duplicate_pairs": "The possible duplicates",
}
TABLES = frozenset(_NAMES)
"""The tables that are compared."""


def find_differences(path: Path, watch: Watch = NOBODY) -> list[str]:
    """What differs, a sentence a table; reads one moment of the library and holds no lock.

    Raises:
        Cancelled: the watch said so.
    """
    with contextlib.closing(_open_beside(path)) as connection:
        watch.guard(connection)
        differing = dict.fromkeys(_NAMES, 0)
        papers = [paper_id for (paper_id,) in connection.execute("SELECT id FROM papers ORDER BY id")]
        done = 0
        for ids in pieces(papers):
            _make_anew(connection, ids, differing)
            done += len(ids)
            watch.check()
            watch.progress(done, len(papers))
        for table in _AS_A_WHOLE:
            differing[table] += _count_differing(connection, table)
        for table in _NAMES:
            differing[table] += _count_strays(connection, table)
        return [_say(table, number) for table, number in differing.items() if number]


def _open_beside(path: Path) -> sqlite3.Connection:
    """A private database with the derived tables, empty, beside the library as it is at one moment."""
    connection = sqlite3.connect("", uri=True, isolation_level=None)
    connection.execute("ATTACH ? AS library", (f"{path.absolute().as_uri()}?mode=ro",))
    connection.execute("BEGIN")
    for sql in list(_read_definitions(connection)):
        connection.execute(sql)
    return connection


def _read_definitions(connection: sqlite3.Connection) -> Iterator[str]:
    """The statements that make the derived tables, their indexes and the table of words."""
    sql = "SELECT tbl_name, sql FROM library.sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL"
    for table, definition in connection.execute(sql):
        if table in TABLES or table == "paper_words":
            yield definition


def _make_anew(connection: sqlite3.Connection, ids: Sequence[int], differing: dict[str, int]) -> None:
    for part in (order_keys, search_index, duplicate_pairs):
        part.refresh(connection, ids)
    for table in _BY_PIECE:
        differing[table] += _count_differing(connection, table, ids)
    for by_piece in (order_keys, search_index):
        by_piece.clear(connection)


def _count_differing(connection: sqlite3.Connection, table: str, ids: Sequence[int] | None = None) -> int:
    """How many papers have other rows in the library than they should; all of them, or some."""
    among = "" if ids is None else f" WHERE paper_id IN ({', '.join('?' * len(ids))})"
    fresh, kept = f"SELECT * FROM main.{table}{among}", f"SELECT * FROM library.{table}{among}"
    sql = (
        f"SELECT count(DISTINCT paper_id) FROM (SELECT * FROM ({fresh} EXCEPT {kept})"
        f" UNION ALL SELECT * FROM ({kept} EXCEPT {fresh}))"
    )
    number: int = connection.execute(sql, tuple(ids or ()) * 4).fetchone()[0]
    return number


def _count_strays(connection: sqlite3.Connection, table: str) -> int:
    """Rows of papers that there are not; where all papers are compared at once, they are counted already."""
    if table in _AS_A_WHOLE:
        return 0
    sql = f"SELECT count(*) FROM library.{table} WHERE paper_id NOT IN (SELECT id FROM papers)"
    number: int = connection.execute(sql).fetchone()[0]
    return number


def _say(table: str, number: int) -> str:
    return f"{_NAMES[table]} of {'1 paper' if number == 1 else f'{number:,} papers'} are not what the papers give."
