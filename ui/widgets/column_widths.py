"""What lists have in common whose columns a person makes wider, and which else share their room among them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

T = TypeVar("T")


class OwnDoing:
    """Tells what a header says of our own doing from what a person did: true within its block, nested ones too."""

    def __init__(self) -> None:
        self._depth = 0

    def __bool__(self) -> bool:
        return self._depth > 0

    def __enter__(self) -> None:
        self._depth += 1

    def __exit__(self, *_: object) -> None:
        self._depth -= 1


def parse_column_widths(stored: object, columns: Mapping[str, T], narrowest: int, widest: int) -> dict[T, int]:
    """Widths from the settings of any list, in which each column has a name; what makes no sense is left out."""
    widths = stored if isinstance(stored, dict) else {}
    return {
        columns[name]: width
        for name, width in widths.items()
        if name in columns and type(width) is int and narrowest <= width <= widest
    }
