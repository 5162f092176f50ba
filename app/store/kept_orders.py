"""Orders of all papers that were read once and hold until the library changes: filtered, and not sorted again."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Callable

from app.search_query import Order
from app.store.state import read_revision

_KEPT = 4
"""How many orders are kept: a few columns are sorted by in turn, and each takes 8 bytes a paper."""


class KeptOrders:
    """The orders that were used last, each with the revision that it was read at; safe to share among threads."""

    def __init__(self) -> None:
        self._orders: dict[Order, tuple[int, array[int]]] = {}

    def get(self, connection: sqlite3.Connection, order: Order, read: Callable[[], array[int]]) -> array[int]:
        """All papers in an order; ``read`` is called if that is not known, or the library moved since."""
        revision = read_revision(connection)
        known = self._orders.pop(order, None)
        if known is None or known[0] != revision:
            known = (revision, read())
        while len(self._orders) >= _KEPT:
            self._orders.pop(next(iter(self._orders)), None)
        self._orders[order] = known
        return known[1]
