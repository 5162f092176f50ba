"""Lists in the order of one column or two, read over indexes; no list reads ``papers`` itself."""

from __future__ import annotations

import itertools
import json
import sqlite3
from array import array
from collections.abc import Iterator
from typing import Any

from app.errors import KnownError
from app.search_query import Among, And, Everything, Order, Query, Trashed, parts_of
from app.store import order_columns, page_order, walking, word_lists
from app.store.conditions import Listed, compile_query
from app.store.id_arrays import read_id_array
from app.store.value_conditions import PAPER
from app.values import PaperId

ORDERS = ("position", "relevance", *order_columns.COLUMNS)
"""The columns that a list can be ordered by."""

_AMONG = f"{PAPER} IN (SELECT value FROM json_each(?))"
_FIRST_WALKED = 512
_EVERYTHING = Everything()


def find_order(query: Query, order: Order) -> Order:
    """The order that a list really has: relevance needs words, a place on a page a page, and a second key ties."""
    first = _find_column(query, order)
    if order.then is None or first.column in ("added", "relevance"):
        return first
    second = _find_column(query, order.then)
    if second.column in ("relevance", first.column):
        return first
    return Order(first.column, first.descending, second)


def _find_column(query: Query, order: Order) -> Order:
    if order.column not in ORDERS:
        raise KnownError(f"Papers cannot be sorted by “{order.column}”.", f"They can by {', '.join(ORDERS)}.")
    if order.column == "position" and page_order.find_holder(query) is None:
        return Order("added", order.descending)
    if order.column == "relevance" and word_lists.any_word(query) is None:
        return Order("added", order.descending)
    return Order(order.column, order.descending)


def read_sorted(connection: sqlite3.Connection, query: Query, order: Order, *, limit: int = -1) -> array[int]:
    """A list by a column; what is unknown is read apart, since an index has it in one piece, in the order of ids."""
    found: array[int] = array("q")
    selects = _sorted_selects(connection, query, order)
    if order.column == "tags":
        next(selects)  # of the papers with tags; those without come last
        found.extend(_read_by_tags(connection, query, order, limit))
    for sql, values in selects:
        left = limit - len(found) if limit >= 0 else -1
        if left:
            found.extend(read_id_array(connection, f"{sql} LIMIT {left}", values))
    return found


def _read_by_tags(connection: sqlite3.Connection, query: Query, order: Order, limit: int) -> array[int]:
    from app.store import tag_lists  # no start waits for what few lists need

    found: array[int] = array("q")
    for group in tag_lists.read_groups(connection, compile_query(connection, query), descending=order.descending):
        left = limit - len(found) if limit >= 0 else -1
        ordered = group if order.then is None else _sort_among(connection, query, group, order.then, left)
        found.extend(ordered[:left] if left >= 0 else ordered)
    return found


def _sort_among(
    connection: sqlite3.Connection, query: Query, papers: array[int], order: Order, limit: int
) -> array[int]:
    """Papers that match in an order; of the query no more is asked again than where they stand."""
    if not limit or len(papers) < 2:
        return papers
    needed = page_order.find_holder(query) if order.column == "position" else None
    parts = (part for part in parts_of(query) if isinstance(part, Trashed) or part is needed)
    return read_sorted(connection, And((*parts, Among(tuple(map(PaperId, papers))))), order, limit=limit)


def walk(
    connection: sqlite3.Connection, query: Query, order: Order, among: Query = _EVERYTHING
) -> Iterator[int | None]:
    """The first papers in an order, those that do not match as None; they are read as they are asked for.

    Args:
        among: which papers; an order of two keys has them all.
    """
    listed = compile_query(connection, query)
    if order.then is not None or order.column == "tags":
        yield from _walk_without_index(connection, listed, order)
        return
    for select, values in _sorted_selects(connection, among, order, columns="listed.*"):
        first = f"{select} LIMIT {walking.FARTHEST}"
        asked = f"SELECT CASE WHEN {listed.condition} THEN paper_id END FROM ({first}) AS listed"
        yield from (key for (key,) in connection.execute(asked, (*listed.values, *values)))


def _walk_without_index(connection: sqlite3.Connection, listed: Listed, order: Order) -> Iterator[int | None]:
    """More are asked for each time, since few of the first may match."""
    asked = f"SELECT paper_id FROM paper_order AS listed WHERE {_AMONG} AND {listed.condition}"
    ids, size = _read_all(connection, order, walking.FARTHEST), _FIRST_WALKED
    while chunk := list(itertools.islice(ids, size)):
        found = {key for (key,) in connection.execute(asked, (json.dumps(chunk), *listed.values))}
        yield from (key if key in found else None for key in chunk)
        size *= 4


def _read_all(connection: sqlite3.Connection, order: Order, limit: int) -> Iterator[int]:
    from app.store import two_keys

    if order.then is None:
        return iter(read_sorted(connection, _EVERYTHING, order, limit=limit))
    return two_keys.read_all(connection, order, limit, find_paper_limit(connection))


def find_paper_limit(connection: sqlite3.Connection) -> int:
    """The highest id of a paper: there are no more papers than that, and it takes no counting."""
    last: int | None = connection.execute("SELECT max(paper_id) FROM paper_order").fetchone()[0]
    return last or 0


def _sorted_selects(
    connection: sqlite3.Connection, query: Query, order: Order, columns: str = "paper_id"
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """What a list is read with, one after the other; a list by position gives ids alone."""
    direction = "DESC" if order.descending else "ASC"
    if order.column == "position":
        yield page_order.compile_order(connection, query, direction, _make_second_terms(connection, query, order))
        return
    listed = compile_query(connection, query)
    everything = query == Everything()
    source = order_columns.find_source(order.column) if everything else f"{listed.table} AS listed"
    for piece in order_columns.part(order.column, descending=order.descending, sourced=everything):
        ordered = ", ".join((*piece.terms, *_make_second_terms(connection, query, order), PAPER))
        where = f"{listed.condition} AND {piece.condition}"
        yield f"SELECT {columns} FROM {source} WHERE {where} ORDER BY {ordered}", listed.values


def _make_second_terms(connection: sqlite3.Connection, query: Query, order: Order) -> tuple[str, ...]:
    if order.then is None:
        return ()
    column, descending = order.then.column, order.then.descending
    if column == "position":
        return page_order.make_terms(connection, query, "DESC" if descending else "ASC")
    return order_columns.make_terms(column, descending=descending)
