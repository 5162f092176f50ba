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
from collections.abc import Iterable, Sequence

from app.frozen import Frozen
from app.search_query import Everything, Order, Query, Words, parts_of
from app.search_query.terms import is_single_letter, shorten_prefix
from app.store import page_order, walking, word_lists
from app.store.conditions import Asked, compile_query, find_expression, find_table, join_expressions, part_words
from app.store.kept_orders import KeptOrders
from app.store.sorted_lists import find_order, find_paper_limit, read_sorted, walk

_PRICE = 6_600
"""Walking is quicker than sorting where the square of the hits is more than this many times the number of papers:
it reads some 260 texts for each time that hits go into papers, 18 µs each, and sorting looks up each hit, 0.7 µs."""
_SORTED_QUICKLY = 200_000
"""Papers of a library in which sorting whatever matches takes no longer than looking at the first papers in order."""
_INDEXED_LETTERS = 3
"""The longest beginning of words that the index has listed; a longer one it merges from all words that begin so."""
_RANKED = 12_000
"""Hits that are ranked at once; more take so long that ranking waits for a pause."""
_RANKED_APART = 1_000
"""Papers that are ranked one by one, where other conditions leave so few."""
_PRICE_APART = 100
"""Hits of words that are ranked all together in less time than one paper by itself: 0.9 µs each against 0.2 ms."""


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
    order = find_order(query, order)
    if order.column == "relevance":
        return _read_ranked(connection, query, descending=order.descending)
    expression = find_expression(connection, query)
    if expression is not None and order.column == "added":
        return word_lists.read_hits(connection, expression, descending=order.descending)
    if expression is not None and kept is not None and _is_common(connection, part_words(connection, query)[0]):
        everything = kept.get(connection, order, lambda: read_sorted(connection, Everything(), order))
        wanted = set(word_lists.read_hits(connection, expression))
        return array("q", filter(wanted.__contains__, everything))
    return read_sorted(connection, query, order)


def read_first(connection: sqlite3.Connection, query: Query, order: Order, limit: int) -> FirstPage:
    """The first papers that match; raises as ``read_ids`` does."""
    order = find_order(query, order)
    if order.column == "relevance":
        return _read_first_ranked(connection, query, order, limit)
    found = _find_first_quickly(connection, query, order, limit + 1)
    if found is None:
        found = read_sorted(connection, query, order, limit=limit + 1)
    return FirstPage(found[:limit], complete=len(found) <= limit)


def _find_first_quickly(connection: sqlite3.Connection, query: Query, order: Order, limit: int) -> array[int] | None:
    """The first papers, where they can be had sooner than by sorting whatever matches."""
    if order.then is not None and query == Everything():
        from app.store import two_keys  # no start waits for what few lists need

        first = two_keys.read_all(connection, order, limit, find_paper_limit(connection))
        return array("q", itertools.islice(first, limit))
    asked, rest = part_words(connection, query)
    if _is_worth_walking(connection, query, order, asked):
        found = walking.read_first(connection, asked, walk(connection, rest, order), limit)
        if found is not None:
            return found
    expression = find_expression(connection, query)
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


def count_repositories(connection: sqlite3.Connection, query: Query) -> int:
    """How many different repositories the papers that match link."""
    listed = compile_query(connection, query)
    sql = (
        "SELECT count(DISTINCT repository_id) FROM paper_repositories"
        f" JOIN {listed.table} AS listed ON listed.paper_id = paper_repositories.paper_id WHERE {listed.condition}"
    )
    found: int = connection.execute(sql, listed.values).fetchone()[0]
    return found


def _is_worth_walking(connection: sqlite3.Connection, query: Query, order: Order, asked: Sequence[Asked]) -> bool:
    if _is_by_place(order) or find_table(query) != "paper_order":
        return False
    if asked and _is_common(connection, asked):
        return True
    if query == Everything() or order.column == "added" or find_paper_limit(connection) <= _SORTED_QUICKLY:
        return False
    return len(asked) < len(parts_of(query)) or any(each.tags for each in asked)


def _is_by_place(order: Order) -> bool:
    return order.column == "position" or (order.then is not None and order.then.column == "position")


def _is_common(connection: sqlite3.Connection, asked: Sequence[Asked]) -> bool:
    """Whether many papers may have these words; asked of what the index knows at once, which may be more than have."""
    longer = [each for each in asked if not is_single_letter(each.words.term)]  # which the index would take long for
    enough = math.isqrt(_PRICE * find_paper_limit(connection))
    in_texts = [each.words for each in longer if not each.tags]
    if in_texts and not _have_many(connection, in_texts, enough):
        return False
    tagged = [each for each in longer if each.tags]
    return all(
        _have_many(connection, [each.words], enough) or _count_tagged(connection, each.tags, enough + 1) > enough
        for each in tagged
    )


def _have_many(connection: sqlite3.Connection, words: Iterable[Words], enough: int) -> bool:
    wider = (Words(shorten_prefix(each.term, _INDEXED_LETTERS), each.where) for each in words)
    return word_lists.count_hits(connection, join_expressions(wider), enough + 1) > enough


def _count_tagged(connection: sqlite3.Connection, tags: Sequence[int], limit: int) -> int:
    """How many times papers have one of some tags; at most so many are counted."""
    select = "SELECT 1 FROM paper_tags WHERE tag_id IN (SELECT value FROM json_each(?)) LIMIT ?"
    found: int = connection.execute(f"SELECT count(*) FROM ({select})", (json.dumps(tags), limit)).fetchone()[0]
    return found


def _read_first_ranked(connection: sqlite3.Connection, query: Query, order: Order, limit: int) -> FirstPage:
    if not _ranks_quickly(connection, query):
        page = read_first(connection, query, Order(), limit)
        return FirstPage(page.ids, page.complete, ordered=False)
    found = _read_ranked(connection, query, descending=order.descending)
    return FirstPage(found[:limit], complete=len(found) <= limit)


def _ranks_quickly(connection: sqlite3.Connection, query: Query) -> bool:
    asked, rest = part_words(connection, query)
    common = bool(asked) and find_paper_limit(connection) > _RANKED and _is_common(connection, asked)
    expression = find_expression(connection, query)
    if expression is not None:
        return not common and word_lists.count_hits(connection, expression, _RANKED + 1) <= _RANKED
    if common and len(read_sorted(connection, rest, Order(), limit=_RANKED_APART + 1)) > _RANKED_APART:
        return False  # if the two seldom meet, the list follows ranked all the same
    many = _RANKED_APART + 1
    if len(asked) == len(parts_of(query)) == 1 and _count_tagged(connection, asked[0].tags, many) == many:
        return False
    return len(read_sorted(connection, query, Order(), limit=many)) < many


def _read_ranked(connection: sqlite3.Connection, query: Query, *, descending: bool) -> array[int]:
    """The best first, then those that match by something else than words, a tag's name for one."""
    expression = find_expression(connection, query)
    ranked = _rank_mixed(connection, query) if expression is None else word_lists.rank(connection, expression)
    if descending:
        ranked.reverse()
    return ranked


def _rank_mixed(connection: sqlite3.Connection, query: Query) -> array[int]:
    matching = read_sorted(connection, query, Order())
    expression = word_lists.any_word(query)
    assert expression  # else there would be no ranking
    wanted = set(matching)
    among = matching if _rank_quicker_apart(connection, expression, len(matching)) else None
    ranked = word_lists.rank(connection, expression, among)
    best = array("q", filter(wanted.__contains__, ranked))
    known = set(best)
    best.extend(key for key in matching if key not in known)
    return best


def _rank_quicker_apart(connection: sqlite3.Connection, expression: str, papers: int) -> bool:
    if papers > _RANKED_APART:
        return False
    few = papers * _PRICE_APART
    return word_lists.count_hits(connection, expression, few + 1) > few
