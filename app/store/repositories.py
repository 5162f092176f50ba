"""The links of papers: to repositories, which papers share, and to what is no repository."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from app.code import Link, LinkKind, Repository, RepositoryLink, WebLink
from app.errors import NotFound
from app.store.bulk import insert_rows
from app.values import PaperId, Url

if TYPE_CHECKING:
    from app.store.writer import ChangeInProgress

_COLUMNS = ("repository_id", "url", "ref", "path", "kind", "read_at", "how_run")
_READ = """
SELECT paper_repositories.id, host, owner, name, url, ref, path, kind, read_at, how_run FROM paper_repositories
JOIN repositories ON repositories.id = repository_id WHERE paper_id = ? ORDER BY position, paper_repositories.id
"""
_READ_WEB = "SELECT id, url, kind FROM web_links WHERE paper_id = ? ORDER BY position, id"


# Of papers, whole


def read_links(connection: sqlite3.Connection, paper_id: PaperId) -> tuple[RepositoryLink, ...]:
    """The repositories that a paper links, in order."""
    return tuple(_read_rows(connection, paper_id).values())


def read_web_links(connection: sqlite3.Connection, paper_id: PaperId) -> tuple[WebLink, ...]:
    """What else a paper links, in order."""
    return tuple(_read_web_rows(connection, paper_id).values())


def write_links(
    connection: sqlite3.Connection, lists: Iterable[tuple[PaperId, Iterable[RepositoryLink]]], first: int = 1
) -> None:
    """Link papers without any to repositories, each made if the library does not know it yet.

    Args:
        first: the place of the first link of each.
    """
    rows = (
        (paper_id, position, *_store(connection, link))
        for paper_id, links in lists
        for position, link in enumerate(links, start=first)
    )
    insert_rows(connection, "paper_repositories", ("paper_id", "position", *_COLUMNS), rows)


def write_web_links(
    connection: sqlite3.Connection, lists: Iterable[tuple[PaperId, Iterable[WebLink]]], first: int = 1
) -> None:
    """Give papers without any links to what is no repository; ``first`` as for ``write_links``."""
    rows = (
        (paper_id, position, link.url, str(link.kind))
        for paper_id, links in lists
        for position, link in enumerate(links, start=first)
    )
    insert_rows(connection, "web_links", ("paper_id", "position", "url", "kind"), rows)


# Of one paper, one by one


def add_links(change: ChangeInProgress, paper_id: PaperId, links: Iterable[Link]) -> None:
    """Link a paper to more, behind what it links already."""
    for link in links:
        if isinstance(link, RepositoryLink):
            first = _find_place(change.connection, "paper_repositories", paper_id)
            write_links(change.connection, [(paper_id, [link])], first)
        else:
            write_web_links(
                change.connection, [(paper_id, [link])], _find_place(change.connection, "web_links", paper_id)
            )


def set_link(change: ChangeInProgress, paper_id: PaperId, link: Link, wanted: Link) -> None:
    """Put one link of a paper in another one's place; where it becomes one of the other sort, behind those.

    Raises:
        NotFound: the paper does not have the link.
    """
    table, row_id, _ = _get_row(change.connection, paper_id, link)
    if isinstance(link, RepositoryLink) is not isinstance(wanted, RepositoryLink):
        change.connection.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))
        add_links(change, paper_id, [wanted])
    elif isinstance(wanted, RepositoryLink):
        sets = ", ".join(f"{column} = ?" for column in _COLUMNS)
        values = _store(change.connection, wanted)
        change.connection.execute(f"UPDATE paper_repositories SET {sets} WHERE id = ?", (*values, row_id))
    else:
        sql = "UPDATE web_links SET url = ?, kind = ? WHERE id = ?"
        change.connection.execute(sql, (wanted.url, str(wanted.kind), row_id))


def remove_link(change: ChangeInProgress, paper_id: PaperId, link: Link) -> None:
    """Take one link from a paper; the others keep their places.

    Raises:
        NotFound: the paper does not have the link.
    """
    table, row_id, _ = _get_row(change.connection, paper_id, link)
    change.connection.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))


def find_link(connection: sqlite3.Connection, paper_id: PaperId, link: Link) -> Link | None:
    """The link of a paper that is the like of another one: of the same repository, ref and path, or the same address.

    What is no repository is told apart by its address, whatever stands before and behind it (``www.``, a slash).
    """
    row = _find_row(connection, paper_id, link)
    return None if row is None else row[2]


def get_link(connection: sqlite3.Connection, paper_id: PaperId, link: Link) -> Link:
    """The link of ``find_link``, where it has to be there.

    Raises:
        NotFound: the paper does not have it.
    """
    return _get_row(connection, paper_id, link)[2]


def _get_row(connection: sqlite3.Connection, paper_id: PaperId, link: Link) -> tuple[str, int, Link]:
    row = _find_row(connection, paper_id, link)
    if row is None:
        raise NotFound(f"The paper does not link {link.url} any more.", "Look at its links again.")
    return row


def _find_row(connection: sqlite3.Connection, paper_id: PaperId, link: Link) -> tuple[str, int, Link] | None:
    if isinstance(link, RepositoryLink):
        rows = _read_rows(connection, paper_id).items()
        return next((("paper_repositories", key, each) for key, each in rows if each.key == link.key), None)
    web_rows = _read_web_rows(connection, paper_id).items()
    return next((("web_links", key, each) for key, each in web_rows if each.key == link.key), None)


def _find_place(connection: sqlite3.Connection, table: str, paper_id: PaperId) -> int:
    sql = f"SELECT coalesce(max(position), 0) + 1 FROM {table} WHERE paper_id = ?"
    place: int = connection.execute(sql, (paper_id,)).fetchone()[0]
    return place


# Rows and values


def make_link(row: Sequence[Any]) -> RepositoryLink:
    """The link of a row: host, owner, name, url, ref, path, kind, read_at, how_run."""
    host, owner, name, url, ref, path, kind, read_at, how_run = row
    found = None if kind is None else LinkKind(kind)
    return RepositoryLink(Repository(host, owner, name), Url(url), ref, path, found, read_at, how_run)


def _read_rows(connection: sqlite3.Connection, paper_id: PaperId) -> dict[int, RepositoryLink]:
    return {key: make_link(row) for key, *row in connection.execute(_READ, (paper_id,))}


def _read_web_rows(connection: sqlite3.Connection, paper_id: PaperId) -> dict[int, WebLink]:
    rows = connection.execute(_READ_WEB, (paper_id,))
    return {key: WebLink(Url(url), LinkKind(kind)) for key, url, kind in rows}


def _store(connection: sqlite3.Connection, link: RepositoryLink) -> tuple[int | str | None, ...]:
    """A link as the columns of ``_COLUMNS`` hold it."""
    repository_id = _find_or_add(connection, link.repository)
    kind = None if link.kind is None else str(link.kind)
    return repository_id, link.url, link.ref, link.path, kind, link.read_at, link.how_run


def _find_or_add(connection: sqlite3.Connection, repository: Repository) -> int:
    row = connection.execute("SELECT id FROM repositories WHERE key = ?", (repository.key,)).fetchone()
    if row is not None:
        return int(row[0])
    sql = "INSERT INTO repositories (key, host, owner, name) VALUES (?, ?, ?, ?)"
    return connection.execute(sql, (repository.key, repository.host, repository.owner, repository.name)).lastrowid or 0
