"""Looking for papers that the library may have already, many at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from app.store.journal import pieces
from app.values import PaperId, ProfileId


def find_by_title_keys(connection: sqlite3.Connection, keys: Iterable[str]) -> dict[str, list[PaperId]]:
    """The papers of each normalised title; titles that no paper has are left out."""
    return _find(connection, "SELECT title_key, paper_id FROM paper_order WHERE title_key", keys)


def find_by_identifiers(connection: sqlite3.Connection, column: str, values: Iterable[str]) -> dict[str, list[PaperId]]:
    """The papers of each identifier; ``column`` is ``doi`` or ``arxiv_id``."""
    return _find(connection, f"SELECT {column}, id FROM papers WHERE {column}", values)


def find_listed(connection: sqlite3.Connection, profile_id: ProfileId) -> dict[str, PaperId]:
    """The papers of one page by the normalised title that it printed, whatever they are called now."""
    sql = "SELECT title_key, paper_id FROM profile_papers WHERE profile_id = ? ORDER BY id DESC"
    return {title_key: PaperId(paper_id) for title_key, paper_id in connection.execute(sql, (profile_id,))}


def _find(connection: sqlite3.Connection, select: str, values: Iterable[str]) -> dict[str, list[PaperId]]:
    found: dict[str, list[PaperId]] = {}
    for piece in pieces(values):
        for value, paper_id in connection.execute(f"{select} IN ({', '.join('?' * len(piece))})", piece):
            found.setdefault(value, []).append(PaperId(paper_id))
    return found
