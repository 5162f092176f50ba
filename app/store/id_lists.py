"""Lists of paper ids: a query and an order, compiled to SQL over covering indexes; no list reads ``papers``."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Sequence
from typing import Any

from app.errors import KnownError
from app.search_query import Everything, HasCode, OfResearcher, Order, Query
from app.values import PaperId

_KEYS = {
    "title": "title_key",
    "authors": "authors_key",
    "issued": "issued",
    "citations": "citations",
    "code": "code",
    "added": "paper_order.paper_id",
}
ORDERS = ("position", *_KEYS)
"""The columns that a list can be ordered by."""

_ON_PAGES = (
    "(SELECT paper_id, min(position) AS place FROM profile_papers WHERE profile_id IS NOT NULL GROUP BY paper_id)"
)


def compile_query(query: Query) -> tuple[str, tuple[Any, ...]]:
    """The condition on ``paper_order`` that a query means, with its values."""
    match query:
        case Everything():
            return "TRUE", ()
        case HasCode(code):
            return "code = ?", (int(code),)
        case OfResearcher(researcher_id):
            listed = (
                "SELECT paper_id FROM profile_papers JOIN profiles ON profiles.id = profile_id WHERE researcher_id = ?"
            )
            return f"paper_order.paper_id IN ({listed})", (researcher_id,)


def compile_among(query: Query, ids: Sequence[PaperId]) -> tuple[str, tuple[Any, ...]]:
    """The condition on ``paper_order`` that those of some papers meet that match; it looks at no other paper."""
    among = f"paper_order.paper_id IN ({', '.join('?' * len(ids))})"
    if isinstance(query, OfResearcher):
        listed = (
            "SELECT 1 FROM profile_papers CROSS JOIN profiles ON profiles.id = profile_id"
            " WHERE profile_papers.paper_id = paper_order.paper_id AND researcher_id = ?"
        )
        return f"{among} AND EXISTS ({listed})", (*ids, query.researcher_id)
    condition, values = compile_query(query)
    return f"{among} AND {condition}", (*ids, *values)


def read_ids(connection: sqlite3.Connection, query: Query, order: Order) -> array[int]:
    """The ids of the papers that match, in order: unknown values last either way, ties as papers were added.

    Raises:
        KnownError: there is no such order.
    """
    condition, values = compile_query(query)
    direction = "DESC" if order.descending else "ASC"
    if order.column == "position":
        return _read_page_order(connection, query, direction)
    if order.column not in _KEYS:
        raise KnownError(f"Papers cannot be sorted by “{order.column}”.", f"They can by {', '.join(ORDERS)}.")
    key = _KEYS[order.column]
    sql = f"SELECT paper_id FROM paper_order WHERE {condition} ORDER BY {key} {direction} NULLS LAST, paper_id"
    return _read_array(connection, sql, values)


def count(connection: sqlite3.Connection, query: Query) -> int:
    """How many papers match."""
    page = _find_only_page(connection, query)
    if page is not None:
        sql, values = "SELECT count(*) FROM profile_papers WHERE profile_id = ?", (page,)
    else:
        condition, values = compile_query(query)
        sql = f"SELECT count(*) FROM paper_order WHERE {condition}"
    found: int = connection.execute(sql, values).fetchone()[0]
    return found


def count_repositories(connection: sqlite3.Connection, query: Query) -> int:
    """How many different repositories the papers that match link."""
    condition, values = compile_query(query)
    sql = (
        "SELECT count(DISTINCT repository_id) FROM paper_repositories"
        f" JOIN paper_order ON paper_order.paper_id = paper_repositories.paper_id WHERE {condition}"
    )
    found: int = connection.execute(sql, values).fetchone()[0]
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
    condition, values = compile_query(query)
    sql = (
        f"SELECT paper_order.paper_id FROM paper_order LEFT JOIN {_ON_PAGES} AS page"
        f" ON page.paper_id = paper_order.paper_id"
        f" WHERE {condition} ORDER BY place {direction} NULLS LAST, paper_order.paper_id"
    )
    return _read_array(connection, sql, values)


def _read_pages_of(connection: sqlite3.Connection, query: OfResearcher, direction: str) -> array[int]:
    page = _find_only_page(connection, query)
    if page is not None:
        sql = f"SELECT paper_id FROM profile_papers WHERE profile_id = ? ORDER BY position {direction}, paper_id"
        return _read_array(connection, sql, (page,))
    sql = (
        "SELECT paper_id FROM profiles CROSS JOIN profile_papers ON profile_id = profiles.id"
        f" WHERE researcher_id = ? GROUP BY paper_id ORDER BY min(position) {direction}, paper_id"
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
