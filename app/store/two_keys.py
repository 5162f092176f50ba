"""All papers in an order of two keys, read as they are asked for: a screen is filled before the rest is sorted.

An index gives papers in the order of the first key.  Few papers that share it are sorted by the second.  Of many, as
of those without a venue, the first are found in the order of the second key, where one in so many shares the first.
"""

from __future__ import annotations

import itertools
import json
import math
import sqlite3
from array import array
from collections.abc import Iterator
from typing import Any

from app.search_query import Order
from app.store import order_columns, tag_lists
from app.store.conditions import Listed
from app.store.value_conditions import PAPER

_AT_A_TIME = 512
_SCREENFUL = 300
"""Papers that are asked for, mostly: where more share a key than the root of so many times all papers, walking in the
order of the second key finds them sooner than sorting does."""


def read_all(connection: sqlite3.Connection, order: Order, limit: int, papers: int) -> Iterator[int]:
    """The first of all papers in an order with a second key, neither of the two by position or relevance.

    Args:
        limit: no more are taken.
        papers: about how many there are.
    """
    assert order.then
    reader = _Reader(connection, order, order.then, limit, math.isqrt(_SCREENFUL * papers))
    for piece in order_columns.part(order.column, descending=order.descending, sourced=True):
        if not piece.terms:
            yield from reader.read_equal(piece.condition)
        elif order.column in order_columns.INDEXED:
            yield from reader.read_runs(piece.condition)
        elif order.column == "tags":
            yield from reader.read_tagged()
        else:
            source = order_columns.find_source(order.column)
            yield from reader.read_sorted(piece.condition, (), piece.terms, source)


class _Reader:
    """Reads the papers of a condition; ``few`` is how many are sorted rather than walked to."""

    def __init__(self, connection: sqlite3.Connection, first: Order, second: Order, limit: int, few: int) -> None:
        self._connection = connection
        self._first = first
        self._second = second
        self._limit = limit
        self._few = few
        self._key = order_columns.find_key(first.column)
        self._terms = order_columns.make_terms(second.column, descending=second.descending)

    def read_sorted(
        self,
        condition: str,
        values: tuple[Any, ...],
        terms: tuple[str, ...] = (),
        source: str = "paper_order AS listed",
    ) -> Iterator[int]:
        ordered = ", ".join((*terms, *self._terms, PAPER))
        yield from self._read(f"{source} WHERE {condition} ORDER BY {ordered}", values)

    def read_equal(self, condition: str, values: tuple[Any, ...] = ()) -> Iterator[int]:
        """Papers that share the first key; with a + before it, no index of the first key is used."""
        if self._count(condition, values) <= self._few:
            yield from self.read_sorted(condition, values)
            return
        source = order_columns.find_source(self._second.column)
        for piece in order_columns.part(self._second.column, descending=self._second.descending, sourced=True):
            if piece.terms and self._second.column == "tags":
                yield from itertools.chain.from_iterable(self._read_groups(f"+{condition}", values, self._second))
                continue
            ordered = ", ".join((*piece.terms, PAPER))
            yield from self._read(f"{source} WHERE +{condition} AND {piece.condition} ORDER BY {ordered}", values)

    def read_runs(self, condition: str) -> Iterator[int]:
        """Papers in the order of an index: as many at a time as are sorted at once, then those that share one key."""
        direction, beyond, before = ("DESC", "<", ">") if self._first.descending else ("ASC", ">", "<")
        ordered = f"{self._key} {direction}"
        values: tuple[Any, ...] = ()
        while True:
            row = self._connection.execute(
                f"SELECT {self._key} FROM paper_order AS listed WHERE {condition} ORDER BY {ordered}"
                f" LIMIT 1 OFFSET {_AT_A_TIME}",
                values,
            ).fetchone()
            if row is None:
                yield from self.read_sorted(condition, values, (ordered,))
                return
            yield from self.read_sorted(f"{condition} AND {self._key} {before} ?", (*values, *row), (ordered,))
            yield from self.read_equal(f"{self._key} = ?", row)
            condition, values = f"{self._key} {beyond} ?", row

    def read_tagged(self) -> Iterator[int]:
        """Papers with tags: of those with the same ones, in the order of the second key."""
        for group in self._read_groups("1", (), self._first):
            alike = f"{PAPER} IN (SELECT value FROM json_each(?))"
            yield from self.read_sorted(alike, (json.dumps(group.tolist()),)) if len(group) > 1 else group

    def _read_groups(self, condition: str, values: tuple[Any, ...], order: Order) -> Iterator[array[int]]:
        listed = Listed("paper_order", condition, values)
        return tag_lists.read_groups(self._connection, listed, descending=order.descending)

    def _count(self, condition: str, values: tuple[Any, ...]) -> int:
        sql = f"SELECT count(*) FROM (SELECT 1 FROM paper_order AS listed WHERE {condition} LIMIT {self._few + 1})"
        found: int = self._connection.execute(sql, values).fetchone()[0]
        return found

    def _read(self, rest: str, values: tuple[Any, ...]) -> Iterator[int]:
        for (paper_id,) in self._connection.execute(f"SELECT {PAPER} FROM {rest} LIMIT {self._limit}", values):
            yield paper_id
