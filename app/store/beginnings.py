"""The first paper of a list that begins as a person types: what letters lead to while the table has the focus."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from app.search_query import Among, And, Begins, Order, Query, Trashed, parts_of
from app.search_query.beginnings import make_beginning
from app.store import id_lists, searched, walking
from app.store.conditions import find_table, part_words
from app.store.sorted_lists import find_order, find_paper_limit, read_sorted, walk
from app.values import PaperId

_FEW = 1_000
"""Where so few papers begin so, they are sorted; where more do, the first of them is met soon in any order."""

_SORTED_QUICKLY = 200_000
"""Papers of a library in which listing all hits of a word takes no longer than looking at the first papers."""

_RANGES = ("title", "authors", "venue")
"""The columns of which an index has those that begin alike side by side."""

_FOLDED = (*_RANGES, "citation_key")
"""The columns that are sorted by what their beginnings are compared with."""


def find_beginning(connection: sqlite3.Connection, query: Query, order: Order, text: str) -> PaperId | None:
    """The first paper of a list whose value in the order's column, or else title, begins with a text.

    Where a ranked list is too long to be ranked at once, it is the first that was added.

    Raises:
        KnownError: there is no such order.
    """
    order = find_order(query, order)
    begins = make_beginning(order.column, text)
    if begins is None:
        return None
    few = _read_few(connection, query, begins)
    if few is not None:
        return _find_first(connection, query, Among(few), order)
    if begins.column != order.column:
        return _find_first(connection, query, begins, order)
    return _find_in_range(connection, query, begins, order)


def _find_first(connection: sqlite3.Connection, query: Query, narrower: Query, order: Order) -> PaperId | None:
    return _take(id_lists.read_first(connection, And((*parts_of(query), narrower)), order, 1).ids)


def _take(found: Sequence[int] | None) -> PaperId | None:
    return PaperId(found[0]) if found else None


def _read_few(connection: sqlite3.Connection, query: Query, begins: Begins) -> tuple[PaperId, ...] | None:
    """The papers that begin so, whether or not they match; None if there are many."""
    asked = And((Trashed(), begins)) if find_table(query) == "trash_order" else begins
    order = Order(begins.column if begins.column in _RANGES else "added")
    found = read_sorted(connection, asked, order, limit=_FEW + 1)
    return tuple(map(PaperId, found)) if len(found) <= _FEW else None


def _find_in_range(connection: sqlite3.Connection, query: Query, begins: Begins, order: Order) -> PaperId | None:
    """In the order of the column itself, those that begin so lie side by side; of those alike, the second key tells."""
    if order.then is None:
        return _find_by_one_key(connection, query, begins, order)
    if begins.column not in _FOLDED:
        return _find_first(connection, query, begins, order)
    first = _find_by_one_key(connection, query, begins, Order(order.column, order.descending))
    if first is None:
        return None
    (shown,) = (paper.beginnings[begins.column] for paper in searched.read_searched(connection, [first]))
    return _find_first(connection, query, Begins(begins.column, shown[0], whole=True), order.then)


def _find_by_one_key(connection: sqlite3.Connection, query: Query, begins: Begins, order: Order) -> PaperId | None:
    words, rest = part_words(connection, query)
    if words and find_table(query) == "paper_order" and find_paper_limit(connection) > _SORTED_QUICKLY:
        found = walking.read_first(connection, words, walk(connection, rest, order, begins), 1)
        if found is not None:
            return _take(found)
    return _take(read_sorted(connection, And((*parts_of(query), begins)), order, limit=1))
