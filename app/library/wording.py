"""Words that labels of changes, and sentences about what is missing, are made of."""

from __future__ import annotations

from collections.abc import Sequence

_MOST_NAMES = 5


def list_names(names: Sequence[str]) -> str:
    """``agents, search and code``; of many, the first few and how many more there are; "" if there are none."""
    if len(names) > _MOST_NAMES:
        return f"{', '.join(names[: _MOST_NAMES - 1])} and {len(names) - _MOST_NAMES + 1:,} more"
    *first, last = names or ("",)
    return f"{', '.join(first)} and {last}" if first else last
