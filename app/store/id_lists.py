"""Lists of paper ids: a query and an order, compiled to SQL over covering indexes; no list reads ``papers``."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Sequence
from typing import Any

from app.errors import KnownError
from app.search_query import OfResearcher, Order, Query
from app.store.conditions import compile_query
from app.values import PaperId

_KEYS = {
    "title": "title_key",
    "authors": "authors_key",
    "issued": "issued",
    "venue": "venue_key",
    "subject": "subject",
    "citations": "citations",
    "code": "code",
    "status": "status",
    "rating": "rating",
    "added": "listed.paper_id",
}
_NOT_TRASHED = "paper_id NOT IN (SELECT id FROM papers WHERE trashed_at IS NOT NULL)"
"""Cheaper than asking ``paper_order`` for each paper of a page: few papers are in the trash."""

ORDERS = ("position", *_KEYS)
"""The columns that a list can be ordered by."""

_ON_PAGES = (
    "(SELECT paper_id, min(position) AS place FROM profile_papers WHERE profile_id IS NOT NULL GROUP BY paper_id)"
)


def read_ids(connection: sqlite3.Connection, query: Query, order: Order) -> array[int]:
    """The ids of the papers that match, in order: unknown values last either way, ties as papers were added.

    Raises:
        KnownError: there is no such order.
    """
    direction = "DESC" if order.descending else "ASC"
    if order.column == "position":
        return _read_page_order(connection, query, direction)
    if order.column not in _KEYS:
        raise KnownError(f"Papers cannot be sorted by “{order.column}”.", f"They can by {', '.join(ORDERS)}.")
    key = _KEYS[order.column]
    listed = compile_query(connection, query)
    sql = (
        f"SELECT paper_id FROM {listed.table} AS listed WHERE {listed.condition}"
        f" ORDER BY {key} {direction} NULLS LAST, paper_id"
    )
    return _read_array(connection, sql, listed.values)


def count(connection: sqlite3.Connection, query: Query) -> int:
    """How many papers match."""
    page = _find_only_page(connection, query)
    if page is not None:
        sql, values = f"SELECT count(*) FROM profile_papers WHERE profile_id = ? AND {_NOT_TRASHED}", (page,)
    else:
        listed = compile_query(connection, query)
        sql, values = f"SELECT count(*) FROM {listed.table} AS listed WHERE {listed.condition}", listed.values
    found: int = connection.execute(sql, values).fetchone()[0]
    return found


def count_repositories(connection: sqlite3.Connection, query: Query) -> int:
    """How many different repositories the papers that match link."""
    listed = compile_query(connection, query)
    sql = (
        "SELECT count(DISTINCT repository_id) FROM paper_repositories"
        f" JOIN {listed.table} AS listed ON listed.paper_id = paper_repositories.paper_id WHERE {listed.condition}"
    )
    found: int = connection.execute(sql, listed.values).fetchone()[0]
    return found


def read_positions(connection: sqlite3.Connection, query: Query, ids: Sequence[PaperId]) -> dict[PaperId, int]:
    """The place on the page of each of these papers, where the query is a researcher's; else nothing."""
    if not isinstance(query, OfResearcher):
        return {}
    marks = ", ".join("?" * len(ids))
    sql = (  # CROSS tells SQLite to begin with the papers, and not with all that is on the page
        "SELECT paper_id, min(position) FROM profile_papers CROSS JOIN profiles ON profiles.id = profile_id"
        f" WHERE researcher_id = ? AND paper_id IN ({marks}) GROUP BY paper_id"
    )
    return {PaperId(key): place for key, place in connection.execute(sql, (query.researcher_id, *ids))}


def _read_page_order(connection: sqlite3.Connection, query: Query, direction: str) -> array[int]:
    if isinstance(query, OfResearcher):
        return _read_pages_of(connection, query, direction)
    listed = compile_query(connection, query)
    sql = (
        f"SELECT listed.paper_id FROM {listed.table} AS listed LEFT JOIN {_ON_PAGES} AS page"
        f" ON page.paper_id = listed.paper_id"
        f" WHERE {listed.condition} ORDER BY place {direction} NULLS LAST, listed.paper_id"
    )
    return _read_array(connection, sql, listed.values)


def _read_pages_of(connection: sqlite3.Connection, query: OfResearcher, direction: str) -> array[int]:
    page = _find_only_page(connection, query)
    if page is not None:
        sql = (
            f"SELECT paper_id FROM profile_papers WHERE profile_id = ? AND {_NOT_TRASHED}"
            f" ORDER BY position {direction}, paper_id"
        )
        return _read_array(connection, sql, (page,))
    sql = (
        "SELECT paper_id FROM profiles CROSS JOIN profile_papers ON profile_id = profiles.id"
        f" WHERE researcher_id = ? AND {_NOT_TRASHED} GROUP BY paper_id ORDER BY min(position) {direction}, paper_id"
    )
    return _read_array(connection, sql, (query.researcher_id,))


def _find_only_page(connection: sqlite3.Connection, query: Query) -> int | None:
    """The page of a researcher who has just one, as most do: an index has its papers in order, each of them once."""
    if not isinstance(query, OfResearcher):
        return None
    pages = connection.execute("SELECT id FROM profiles WHERE researcher_id = ?", (query.researcher_id,)).fetchall()
    return pages[0][0] if len(pages) == 1 else None


def _read_array(connection: sqlite3.Connection, sql: str, values: tuple[Any, ...]) -> array[int]:
    """The ids as one JSON value: half the time of fetching a row each."""
    (found,) = connection.execute(f"SELECT json_group_array(paper_id) FROM ({sql})", values).fetchone()
    return array("q", json.loads(found))
