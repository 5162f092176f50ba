"""Lists of paper ids: a query and an order, read over covering indexes; no list reads ``papers``.

Values that are unknown come last, either way, and ties as papers were added.  ``read_ids`` gives a whole list,
``read_first`` the beginning of it as quickly as that can be had: a screen is filled before the rest is known.
"""

from __future__ import annotations

import itertools
import json
import math
import sqlite3
from array import array
from collections.abc import Iterator
from typing import Any

from app.errors import KnownError
from app.frozen import Frozen
from app.search_query import Everything, Order, Query, Words, parts_of
from app.search_query.terms import is_single_letter, shorten_prefix
from app.store import order_columns, page_order, two_keys, walking, word_lists
from app.store.conditions import compile_query, find_expression, find_table, join_expressions, part_words
from app.store.id_arrays import read_id_array
from app.store.kept_orders import KeptOrders

ORDERS = ("position", "relevance", *order_columns.COLUMNS)
"""The columns that a list can be ordered by."""

_PRICE = 6_600
"""Walking is quicker than sorting where the square of the hits is more than this many times the number of papers:
it reads some 260 texts for each time that hits go into papers, 18 µs each, and sorting looks up each hit, 0.7 µs."""
_SORTED_QUICKLY = 200_000
"""Papers of a library in which sorting whatever matches takes no longer than looking at the first papers in order."""
_INDEXED_LETTERS = 3
"""The longest beginning of words that the index has listed; a longer one it merges from all words that begin so."""
_RANKED = 20_000
"""Hits that are ranked at once; more take so long that ranking waits for a pause."""
_RANKED_APART = 1_000
"""Papers that are ranked one by one, where other conditions leave so few."""
_AMONG = f"{order_columns.PAPER} IN (SELECT value FROM json_each(?))"
_FIRST_WALKED = 512


class FirstPage(Frozen):
    """The beginning of a list.

    Attributes:
        complete: there is no more of it.
        ordered: it is in the order that was asked for; where not, ranking would have taken too long.
    """

    ids: array[int]
    complete: bool
    ordered: bool = True


def read_ids(connection: sqlite3.Connection, query: Query, order: Order, kept: KeptOrders | None = None) -> array[int]:
    """The ids of the papers that match, in order.

    Args:
        kept: orders of all papers read before, which common words are filtered from.

    Raises:
        KnownError: there is no such order.
    """
    order = _find_order(query, order)
    if order.column == "relevance":
        return _read_ranked(connection, query, descending=order.descending)
    expression = find_expression(connection, query)
    if expression is not None and order.column == "added":
        return word_lists.read_hits(connection, expression, descending=order.descending)
    if expression is not None and kept is not None and _is_common(connection, query):
        everything = kept.get(connection, order, lambda: _read_sorted(connection, Everything(), order))
        wanted = set(word_lists.read_hits(connection, expression))
        return array("q", filter(wanted.__contains__, everything))
    return _read_sorted(connection, query, order)


def read_first(connection: sqlite3.Connection, query: Query, order: Order, limit: int) -> FirstPage:
    """The first papers that match; raises as ``read_ids`` does."""
    order = _find_order(query, order)
    if order.column == "relevance":
        return _read_first_ranked(connection, query, order, limit)
    found = _find_first_quickly(connection, query, order, limit + 1)
    if found is None:
        found = _read_sorted(connection, query, order, limit=limit + 1)
    return FirstPage(found[:limit], complete=len(found) <= limit)


def _find_first_quickly(connection: sqlite3.Connection, query: Query, order: Order, limit: int) -> array[int] | None:
    """The first papers, where they can be had sooner than by sorting whatever matches."""
    if order.then is not None and query == Everything():
        first = two_keys.read_all(connection, order, limit, find_paper_limit(connection))
        return array("q", itertools.islice(first, limit))
    expression = find_expression(connection, query)
    if _is_worth_walking(connection, query, order, expression):
        words, rest = part_words(connection, query)
        walk = _walk if order.then is None else _walk_by_two
        candidates = itertools.chain.from_iterable(walk(connection, rest, order))
        if (found := walking.read_first(connection, words, candidates, limit)) is not None:
            return found
    if expression is not None and order.column == "added":
        return word_lists.read_first_hits(connection, expression, limit, descending=order.descending)
    return None


def count(connection: sqlite3.Connection, query: Query) -> int:
    """How many papers match."""
    expression = find_expression(connection, query)
    if expression is not None:
        return word_lists.count_hits(connection, expression)
    if (listed_on_page := page_order.count(connection, query)) is not None:
        return listed_on_page
    listed = compile_query(connection, query)
    sql = f"SELECT count(*) FROM {listed.table} AS listed WHERE {listed.condition}"
    found: int = connection.execute(sql, listed.values).fetchone()[0]
    return found


def find_paper_limit(connection: sqlite3.Connection) -> int:
    """The highest id of a paper: there are no more papers than that, and it takes no counting."""
    last: int | None = connection.execute("SELECT max(paper_id) FROM paper_order").fetchone()[0]
    return last or 0


def count_repositories(connection: sqlite3.Connection, query: Query) -> int:
    """How many different repositories the papers that match link."""
    listed = compile_query(connection, query)
    sql = (
        "SELECT count(DISTINCT repository_id) FROM paper_repositories"
        f" JOIN {listed.table} AS listed ON listed.paper_id = paper_repositories.paper_id WHERE {listed.condition}"
    )
    found: int = connection.execute(sql, listed.values).fetchone()[0]
    return found


def _find_order(query: Query, order: Order) -> Order:
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


def _read_sorted(connection: sqlite3.Connection, query: Query, order: Order, *, limit: int = -1) -> array[int]:
    """A list by a column; what is unknown is read apart, since an index has it in one piece, in the order of ids."""
    found: array[int] = array("q")
    for sql, values in _sorted_selects(connection, query, order):
        left = limit - len(found) if limit >= 0 else -1
        if left:
            found.extend(read_id_array(connection, f"{sql} LIMIT {left}", values))
    return found


def _is_worth_walking(connection: sqlite3.Connection, query: Query, order: Order, expression: str | None) -> bool:
    if "position" in _list_columns(order) or find_table(query) != "paper_order":
        return False
    if expression is not None:
        return _is_common(connection, query)
    return find_paper_limit(connection) > _SORTED_QUICKLY and order.column != "added" and query != Everything()


def _walk(connection: sqlite3.Connection, query: Query, order: Order) -> Iterator[Iterator[int | None]]:
    """The first papers in an order, those that do not match as None; they are read as they are asked for."""
    listed = compile_query(connection, query)
    for select, _ in _sorted_selects(connection, Everything(), order, columns="listed.*"):
        first = f"{select} LIMIT {walking.FARTHEST}"
        asked = f"SELECT CASE WHEN {listed.condition} THEN paper_id END FROM ({first}) AS listed"
        yield (key for (key,) in connection.execute(asked, listed.values))


def _walk_by_two(connection: sqlite3.Connection, query: Query, order: Order) -> Iterator[Iterator[int | None]]:
    """As ``_walk``, in an order of two keys; more are asked for each time, since few of the first may match."""
    listed = compile_query(connection, query)
    asked = f"SELECT paper_id FROM paper_order AS listed WHERE {_AMONG} AND {listed.condition}"
    ids = two_keys.read_all(connection, order, walking.FARTHEST, find_paper_limit(connection))
    size = _FIRST_WALKED
    while chunk := list(itertools.islice(ids, size)):
        found = {key for (key,) in connection.execute(asked, (json.dumps(chunk), *listed.values))}
        yield (key if key in found else None for key in chunk)
        size *= 4


def _list_columns(order: Order) -> list[str]:
    return [order.column] if order.then is None else [order.column, order.then.column]


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
        ordered = ", ".join((*piece.terms, *_make_second_terms(connection, query, order), order_columns.PAPER))
        where = f"{listed.condition} AND {piece.condition}"
        yield f"SELECT {columns} FROM {source} WHERE {where} ORDER BY {ordered}", listed.values


def _make_second_terms(connection: sqlite3.Connection, query: Query, order: Order) -> tuple[str, ...]:
    if order.then is None:
        return ()
    column, descending = order.then.column, order.then.descending
    if column == "position":
        return page_order.make_terms(connection, query, "DESC" if descending else "ASC")
    return order_columns.make_terms(column, descending=descending)


def _is_common(connection: sqlite3.Connection, query: Query) -> bool:
    """Whether many papers may have these words; asked of what the index knows at once, which may be more than have."""
    asked = [part for part in parts_of(query) if isinstance(part, Words)]
    if _is_short(query):
        return True
    wider = (Words(shorten_prefix(each.term, _INDEXED_LETTERS), each.where) for each in asked)
    enough = math.isqrt(_PRICE * find_paper_limit(connection))
    return word_lists.count_hits(connection, join_expressions(wider), enough + 1) > enough


def _is_short(query: Query) -> bool:
    """Whether all that was typed are single letters, which the index would take long to merge the words of."""
    return all(isinstance(part, Words) and is_single_letter(part.term) for part in parts_of(query))


def _read_first_ranked(connection: sqlite3.Connection, query: Query, order: Order, limit: int) -> FirstPage:
    if not _ranks_quickly(connection, query):
        page = read_first(connection, query, Order(), limit)
        return FirstPage(page.ids, page.complete, ordered=False)
    found = _read_ranked(connection, query, descending=order.descending)
    return FirstPage(found[:limit], complete=len(found) <= limit)


def _ranks_quickly(connection: sqlite3.Connection, query: Query) -> bool:
    expression = find_expression(connection, query)
    if expression is None:
        return len(_read_sorted(connection, query, Order(), limit=_RANKED_APART + 1)) <= _RANKED_APART
    if find_paper_limit(connection) > _RANKED and _is_common(connection, query):
        return False
    return word_lists.count_hits(connection, expression, _RANKED + 1) <= _RANKED


def _read_ranked(connection: sqlite3.Connection, query: Query, *, descending: bool) -> array[int]:
    """The best first, then those that match by something else than words, a tag's name for one."""
    expression = find_expression(connection, query)
    ranked = _rank_mixed(connection, query) if expression is None else word_lists.rank(connection, expression)
    if descending:
        ranked.reverse()
    return ranked


def _rank_mixed(connection: sqlite3.Connection, query: Query) -> array[int]:
    matching = _read_sorted(connection, query, Order())
    expression = word_lists.any_word(query)
    assert expression  # else there would be no ranking
    wanted = set(matching)
    ranked = word_lists.rank(connection, expression, matching if len(matching) <= _RANKED_APART else None)
    best = array("q", filter(wanted.__contains__, ranked))
    known = set(best)
    best.extend(key for key in matching if key not in known)
    return best
