"""Long lists taken a few hundred at a time, as statements of SQLite can take them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Any

PIECE = 500
"""Rows a piece: small enough to hold in memory, large enough to compress nothing away."""


def pieces(items: Iterable[Any], size: int = PIECE) -> Iterator[list[Any]]:
    """The items in lists of at most ``size``."""
    source = iter(items)
    while piece := list(itertools.islice(source, size)):
        yield piece
