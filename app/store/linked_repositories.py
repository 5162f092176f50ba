"""The repositories of the library: those that papers outside the trash link, and how many do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from app.code import Repository, RepositoryLink
from app.store.repositories import make_link
from app.values import PaperId

_OUT = "paper_id NOT IN (SELECT id FROM papers WHERE trashed_at IS NOT NULL)"
_ALL = f"""
SELECT host, owner, name, linked.papers FROM (
    SELECT repository_id, count(DISTINCT paper_id) AS papers FROM paper_repositories WHERE {_OUT} GROUP BY repository_id
) AS linked JOIN repositories ON repositories.id = linked.repository_id
"""
_LINKS = f"""
SELECT paper_id, host, owner, name, url, ref, path, kind, read_at, how_run FROM repositories
JOIN paper_repositories ON repository_id = repositories.id WHERE {_OUT} AND {{among}} ORDER BY key, paper_id, position
"""
_ENDS = "substr('/' || repositories.key, -length(:end)) = :end"


def read_all(connection: sqlite3.Connection) -> Iterator[tuple[Repository, int]]:
    """Every repository that a paper links, by key, and how many do."""
    for host, owner, name, papers in connection.execute(f"{_ALL} ORDER BY repositories.key"):
        yield Repository(host, owner, name), papers


def find_by_key(connection: sqlite3.Connection, key: str) -> tuple[Repository, int] | None:
    """The repository of a key, and how many papers link it."""
    sql = f"""
    SELECT host, owner, name, count(DISTINCT paper_id) AS papers FROM repositories
    JOIN paper_repositories ON repository_id = repositories.id WHERE key = ? AND {_OUT} GROUP BY repositories.id
    """
    row = connection.execute(sql, (key,)).fetchone()
    return None if row is None else (Repository(*row[:3]), row[3])


def find_by_end(connection: sqlite3.Connection, end: str) -> list[Repository]:
    """The repositories whose keys are so or end in whole parts so, ``chatdev`` or ``openbmb/chatdev``, by key."""
    sql = f"""
    SELECT host, owner, name FROM repositories WHERE {_ENDS} AND EXISTS (
        SELECT 1 FROM paper_repositories WHERE repository_id = repositories.id AND {_OUT}
    ) ORDER BY key
    """
    return [Repository(*row) for row in connection.execute(sql, {"end": f"/{end}"})]


def count_linking(connection: sqlite3.Connection, repository: Repository) -> int:
    """How many papers link a repository; those in the trash do not count."""
    found = find_by_key(connection, repository.key)
    return 0 if found is None else found[1]


def read_paper_links(
    connection: sqlite3.Connection, key: str | None = None
) -> Iterator[tuple[PaperId, RepositoryLink]]:
    """Every link of a paper to a repository, or to that of a key alone, by the repository's key, then by paper."""
    sql = _LINKS.format(among="TRUE" if key is None else "key = ?")
    for paper_id, *row in connection.execute(sql, () if key is None else (key,)):
        yield PaperId(paper_id), make_link(row)
