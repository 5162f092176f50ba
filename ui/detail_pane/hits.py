"""Where a search found its words in a text that is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.search_query import Query, Where

FindHits = Callable[[str], Iterable[tuple[int, int]]]


def make_finder(query: Query | None, where: Where) -> FindHits | None:
    """What finds the words of a query in a text of this place; None where there is nothing to look for."""
    if query is None:
        return None
    from app.search_query.snippets import find_hits  # noqa: PLC0415 - most papers are shown without a search

    return lambda text: find_hits(text, query, where)
