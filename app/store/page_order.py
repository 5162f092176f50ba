"""The order that somebody else gave: of a researcher's page, of an imported text, or by hand in a collection.

Papers that may be the same have one too: those of a group stand together, the surest group first.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from app.frozen import Frozen
from app.search_query import InCollection, IsDuplicate, OfImport, OfResearcher, Query, parts_of
from app.store import collections
from app.store.conditions import compile_query
from app.store.value_conditions import LATEST_IMPORT
from app.values import PaperId

Holder = OfResearcher | OfImport | InCollection | IsDuplicate

_LEFT_OUT = (
    ("paper_id", "SELECT id FROM papers WHERE trashed_at IS NOT NULL"),  # papers in the trash
    ("id", "SELECT id FROM profile_papers WHERE again = 1"),  # a second place of a paper that another was merged into
)
"""What a page lists and the library does not show: few papers if any, and cheaper to know than to ask of each."""


class _Places(Frozen):
    """A SELECT of ``paper_id`` and of the columns that papers are in their places by."""

    select: str
    columns: tuple[str, ...] = ("place",)


def find_holder(query: Query) -> Holder | None:
    """The researcher, the import, the collection or the groups whose papers these are, or are some of."""
    parts = parts_of(query)
    return next((part for part in parts if isinstance(part, Holder)), None)


def compile_order(
    connection: sqlite3.Connection, query: Query, direction: str, terms: Sequence[str] = ()
) -> tuple[str, tuple[Any, ...]]:
    """A SELECT of the papers that match, by their place; the query has a holder.

    Args:
        terms: what papers at the same place are ordered by.
    """
    if not terms and (page := _find_only_page(connection, query)) is not None:
        sql = f"SELECT paper_id FROM profile_papers WHERE profile_id = ?{_leave_out(connection)}"
        return f"{sql} ORDER BY position {direction}, paper_id", (page,)
    places, listed = _find_places(connection, query), compile_query(connection, query)
    ordered = (*(f"{column} {direction}" for column in places.columns), *terms, "listed.paper_id")
    sql = (
        f"SELECT listed.paper_id AS paper_id FROM ({places.select}) AS placed"
        f" JOIN {listed.table} AS listed ON listed.paper_id = placed.paper_id"
        f" WHERE {listed.condition} ORDER BY {', '.join(ordered)}"
    )
    return sql, listed.values


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
    if holder is None or isinstance(holder, InCollection | IsDuplicate):
        return {}
    marks = ", ".join("?" * len(ids))
    if isinstance(holder, OfImport):
        link, places = "", _say_listed(holder)
    else:  # CROSS tells SQLite to begin with the papers, and not with all that is on the page
        link = "CROSS JOIN profiles ON profiles.id = profile_id "
        places = f"researcher_id = {int(holder.researcher_id)}"
    sql = (
        f"SELECT paper_id, min(position) FROM profile_papers {link}WHERE {places} AND paper_id IN ({marks})"
        " GROUP BY paper_id"
    )
    return {PaperId(key): place for key, place in connection.execute(sql, ids)}


def make_terms(connection: sqlite3.Connection, query: Query, direction: str) -> tuple[str, ...]:
    """What papers that match are ordered by to be in their places, as terms over a row that is called ``listed``."""
    places = _find_places(connection, query)
    placed = f"FROM ({places.select}) WHERE paper_id = listed.paper_id"
    return tuple(f"(SELECT {column} {placed}) {direction}" for column in places.columns)


def _find_places(connection: sqlite3.Connection, query: Query) -> _Places:
    holder = find_holder(query)
    assert holder  # else nothing would be ordered by places
    if isinstance(holder, InCollection):
        return _find_collected(connection, holder)
    if isinstance(holder, IsDuplicate):
        return _find_grouped(connection)
    placed = "SELECT paper_id, min(position) AS place FROM"
    if isinstance(holder, OfImport):
        return _Places(f"{placed} profile_papers WHERE {_say_listed(holder)} GROUP BY paper_id")
    pages = f"{placed} profiles CROSS JOIN profile_papers ON profile_id = profiles.id"
    return _Places(f"{pages} WHERE researcher_id = {int(holder.researcher_id)} GROUP BY paper_id")


def _find_collected(connection: sqlite3.Connection, holder: InCollection) -> _Places:
    """The places in a collection, and behind them those in the collections inside it, as the tree shows these."""
    if not holder.within:
        wanted = f"collection_id = {int(holder.collection_id)}"
        return _Places(f"SELECT paper_id, position AS place FROM collection_papers WHERE {wanted}")
    inside = json.dumps(collections.read_within(connection, holder.collection_id))
    return _Places(  # SQLite takes the position from the row that has the least of its group
        f"SELECT paper_id, min(key) AS collected, position AS place FROM json_each('{inside}')"
        " CROSS JOIN collection_papers ON collection_id = value GROUP BY paper_id",
        ("collected", "place"),
    )


def _find_grouped(connection: sqlite3.Connection) -> _Places:
    """The places in the groups of papers that may be the same."""
    from app.duplicates.verdicts import group_pairs  # no start waits for what few lists need
    from app.store.duplicates import get_pairs

    grouped = json.dumps([paper for group in group_pairs(get_pairs(connection)) for paper in group.papers])
    return _Places(f"SELECT value AS paper_id, key AS place FROM json_each('{grouped}')")


def _say_listed(holder: OfImport) -> str:
    """The condition that a place is in an imported text."""
    return f"import_id = {LATEST_IMPORT if holder.import_id is None else int(holder.import_id)}"


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
