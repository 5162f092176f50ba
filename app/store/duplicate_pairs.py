"""Papers that may be the same, found as the library changes."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

SOURCES: Mapping[str, frozenset[str]] = {
    "papers": frozenset({"title", "doi", "arxiv_id", "venue", "issued", "trashed_at"}),
    "authors": frozenset(),
    "paper_repositories": frozenset(),
    "not_duplicates": frozenset(),
}
"""Per table, the columns that bear on the pairs; none named is all of them."""


def refresh(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Find the pairs of these papers anew."""


def clear(connection: sqlite3.Connection) -> None:
    """Forget all pairs."""
    connection.execute("DELETE FROM duplicate_pairs")
    connection.execute("DELETE FROM duplicate_keys")
