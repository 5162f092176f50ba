"""The order that somebody else gave: of a researcher's page, of an imported text, or by hand in a collection."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from app.search_query import InCollection, OfImport, OfResearcher, Query, parts_of
from app.store.conditions import LATEST_IMPORT, compile_query
from app.values import PaperId

Holder = OfResearcher | OfImport | InCollection

_LEFT_OUT = (
    ("paper_id", "SELECT id FROM papers WHERE trashed_at IS NOT NULL"),  # papers in the trash
    ("id", "SELECT id FROM profile_papers WHERE again = 1"),  # a second place of a paper that another was merged into
)
"""What a page lists and the library does not show: few papers if any, and cheaper to know than to ask of each."""


def find_holder(query: Query) -> Holder | None:
    """The researcher, the import or the collection whose papers these are, or are some of."""
    parts = parts_of(query)
    return next((part for part in parts if isinstance(part, Holder)), None)


def compile_order(
    connection: sqlite3.Connection, query: Query, direction: str, terms: Sequence[str] = ()
) -> tuple[str, tuple[Any, ...]]:
    """A SELECT of the papers that match, by their place; the query has a holder.

    Args:
        terms: what papers at the same place are ordered by.
    """
    holder = find_holder(query)
    assert holder
    if query == holder and not terms and (page := _find_only_page(connection, query)) is not None:
        sql = f"SELECT paper_id FROM profile_papers WHERE profile_id = ?{_leave_out(connection)}"
        return f"{sql} ORDER BY position {direction}, paper_id", (page,)
    places, values = _select_places(holder)
    listed = compile_query(connection, query)
    sql = (
        f"SELECT listed.paper_id AS paper_id FROM ({places}) AS placed"
        f" JOIN {listed.table} AS listed ON listed.paper_id = placed.paper_id"
        f" WHERE {listed.condition} ORDER BY {', '.join((f'place {direction}', *terms, 'listed.paper_id'))}"
    )
    return sql, (*values, *listed.values)


def count(connection: sqlite3.Connection, query: Query) -> int | None:
    """How many papers a page has; None if the query is not for one page alone."""
    page = _find_only_page(connection, query)
    if page is None:
        return None
    sql = f"SELECT count(*) FROM profile_papers WHERE profile_id = ?{_leave_out(connection)}"
    found: int = connection.execute(sql, (page,)).fetchone()[0]
    return found


def read_places(connection: sqlite3.Connection, query: Query, ids: Sequence[PaperId]) -> dict[PaperId, int]:
    """The place of each of these papers on the page, or in the text, that the query is for; else nothing."""
    holder = find_holder(query)
    if holder is None or isinstance(holder, InCollection):
        return {}
    marks = ", ".join("?" * len(ids))
    if isinstance(holder, OfImport):
        (places, values), link = _select_listings(holder), ""
    else:  # CROSS tells SQLite to begin with the papers, and not with all that is on the page
        link, values = "CROSS JOIN profiles ON profiles.id = profile_id ", (holder.researcher_id,)
        places = "researcher_id = ?"
    sql = (
        f"SELECT paper_id, min(position) FROM profile_papers {link}WHERE {places} AND paper_id IN ({marks})"
        " GROUP BY paper_id"
    )
    return {PaperId(key): place for key, place in connection.execute(sql, (*values, *ids))}


def _select_places(holder: Holder) -> tuple[str, tuple[Any, ...]]:
    if isinstance(holder, InCollection):
        sql = "SELECT paper_id, position AS place FROM collection_papers WHERE collection_id = ?"
        return sql, (holder.collection_id,)
    placed = "SELECT paper_id, min(position) AS place FROM"
    if isinstance(holder, OfImport):
        condition, values = _select_listings(holder)
        return f"{placed} profile_papers WHERE {condition} GROUP BY paper_id", values
    sql = f"{placed} profiles CROSS JOIN profile_papers ON profile_id = profiles.id"
    return f"{sql} WHERE researcher_id = ? GROUP BY paper_id", (holder.researcher_id,)


def find_place(holder: Holder) -> str:
    """SQL for the place of one paper, that of a row called ``listed``."""
    places, values = _select_places(holder)
    (number,) = values or (None,)
    return f"(SELECT place FROM ({places.replace('?', f'{number}')}) WHERE paper_id = listed.paper_id)"


def _select_listings(holder: OfImport) -> tuple[str, tuple[Any, ...]]:
    """The condition that a place is in an imported text."""
    return (f"import_id = {LATEST_IMPORT}", ()) if holder.import_id is None else ("import_id = ?", (holder.import_id,))


def _leave_out(connection: sqlite3.Connection) -> str:
    """The conditions that there is a reason for; most libraries have none, and a long page is read quicker then."""
    reasons = [(column, select) for column, select in _LEFT_OUT if connection.execute(f"{select} LIMIT 1").fetchone()]
    return "".join(f" AND {column} NOT IN ({select})" for column, select in reasons)


def _find_only_page(connection: sqlite3.Connection, query: Query) -> int | None:
    """The page of a researcher who has just one, as most do: an index has its papers in order, each of them once."""
    if not isinstance(query, OfResearcher):
        return None
    pages = connection.execute("SELECT id FROM profiles WHERE researcher_id = ?", (query.researcher_id,)).fetchall()
    return pages[0][0] if len(pages) == 1 else None
