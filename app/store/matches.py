"""Looking for papers that the library may have already, many at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from app.code import Repository
from app.store.pieces import pieces
from app.values import PaperId, ProfileId


def find_by_title_keys(connection: sqlite3.Connection, keys: Iterable[str]) -> dict[str, list[PaperId]]:
    """The papers of each normalised title, those in the trash last; titles that no paper has are left out."""
    wanted = list(keys)
    found = _find(connection, "SELECT title_key, paper_id FROM paper_order WHERE title_key", wanted)
    for key, trashed in _find(
        connection, "SELECT title_key, paper_id FROM trash_order WHERE title_key", wanted
    ).items():
        found.setdefault(key, []).extend(trashed)
    return found


def find_by_identifiers(connection: sqlite3.Connection, column: str, values: Iterable[str]) -> dict[str, list[PaperId]]:
    """The papers of each identifier; ``column`` is ``doi`` or ``url``."""
    return _find(connection, f"SELECT {column}, id FROM papers WHERE {column}", values)


def find_by_arxiv_ids(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, list[PaperId]]:
    """The papers of each arXiv id, in any version; the ids are given, and come back, without theirs."""
    return _find(connection, "SELECT arxiv, paper_id FROM duplicate_keys WHERE arxiv", ids)


def find_linking(connection: sqlite3.Connection, repository: Repository) -> list[PaperId]:
    """The papers that link a repository."""
    sql = (
        "SELECT DISTINCT paper_id FROM paper_repositories JOIN repositories ON repositories.id = repository_id"
        " WHERE key = ? ORDER BY paper_id"
    )
    return [PaperId(paper_id) for (paper_id,) in connection.execute(sql, (repository.key,))]


def find_trashed(connection: sqlite3.Connection) -> frozenset[PaperId]:
    """Every paper in the trash."""
    rows = connection.execute("SELECT id FROM papers WHERE trashed_at IS NOT NULL")
    return frozenset(PaperId(paper_id) for (paper_id,) in rows)


def find_listed(
    connection: sqlite3.Connection, profile_id: ProfileId | None, import_id: int | None
) -> list[tuple[str, PaperId]]:
    """The papers of a page, or of a text without a header that was imported before, whatever they are called now.

    Each with the normalised title that stood there, the first of a title last; a paper that others were merged into
    has several places.
    """
    sql = "SELECT title_key, paper_id FROM profile_papers WHERE"
    if profile_id is not None:
        rows = connection.execute(f"{sql} profile_id = ? ORDER BY id DESC", (profile_id,))
    else:
        rows = connection.execute(f"{sql} import_id = ? AND profile_id IS NULL ORDER BY id DESC", (import_id,))
    return [(title_key, PaperId(paper_id)) for title_key, paper_id in rows]


def _find(connection: sqlite3.Connection, select: str, values: Iterable[str]) -> dict[str, list[PaperId]]:
    found: dict[str, list[PaperId]] = {}
    for piece in pieces(values):
        for value, paper_id in connection.execute(f"{select} IN ({', '.join('?' * len(piece))})", piece):
            found.setdefault(value, []).append(PaperId(paper_id))
    return found


def find_assumed(connection: sqlite3.Connection, ids: Iterable[PaperId]) -> set[PaperId]:
    """Those of some papers of which a page gave a day and a month alone, so that their year was assumed."""
    sql = "SELECT DISTINCT paper_id FROM profile_papers WHERE year_assumed = 1 AND paper_id"
    rows = (
        row for piece in pieces(ids) for row in connection.execute(f"{sql} IN ({', '.join('?' * len(piece))})", piece)
    )
    return {PaperId(paper_id) for (paper_id,) in rows}
