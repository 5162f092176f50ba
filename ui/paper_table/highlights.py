"""Where in the cells of the table a search found its words; looked for as rows come into view, and kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.search_query import And, Kind, Named, Or, Query, Where, Words, normalise
from ui.paper_table.columns import Column

Marks = Sequence[tuple[int, int]]
"""Where what a search found starts and ends in a text."""

_KEPT = 4_096
_WHERE = {Column.TITLE: Where.TITLE, Column.AUTHORS: Where.AUTHORS, Column.VENUE: Where.ANYWHERE}


class _Sought:
    """What is looked for in the cells of one column."""

    def __init__(self, query: Query) -> None:
        self.query = query
        self._words = frozenset(_list_words(query))

    def __bool__(self) -> bool:
        return bool(self._words)

    def may_be_in(self, text: str) -> bool:
        """Whether a text can have any of it: most have not, and to say so takes a tenth of the time of a look.

        Hyphens part words that may be looked for joined, and so blanks do not count.
        """
        folded = normalise(text).replace(" ", "")
        return any(word in folded for word in self._words)


class Highlights:
    """What one query found in titles, authors and venues."""

    def __init__(self) -> None:
        self._sought: dict[Column, _Sought] = {}
        self._known: dict[tuple[Column, str], Marks] = {}

    def use(self, query: Query) -> None:
        """Look for what this query is looking for."""
        venues = And(tuple(Words(part.term) for part in _named_venues(query)))
        queries = {Column.TITLE: query, Column.AUTHORS: query, Column.VENUE: venues}
        self._sought = {column: sought for column, each in queries.items() if (sought := _Sought(each))}
        self._known.clear()

    def find(self, column: Column, text: str) -> Marks:
        """The parts of a cell's text that were found."""
        sought = self._sought.get(column)
        if sought is None or not text:
            return ()
        known = self._known.get((column, text))
        if known is None:
            known = self._look(column, text, sought)
        return known

    def _look(self, column: Column, text: str, sought: _Sought) -> Marks:
        from app.search_query.snippets import find_hits  # noqa: PLC0415 - the start of the window searches nothing

        if len(self._known) >= _KEPT:
            self._known.clear()
        found = find_hits(text, sought.query, _WHERE[column]) if sought.may_be_in(text) else ()
        self._known[column, text] = found
        return found


def _list_words(query: Query) -> Iterator[str]:
    if isinstance(query, And | Or):
        for part in query.parts:
            yield from _list_words(part)
    elif isinstance(query, Words):
        for phrase in query.term.phrases:
            yield from phrase


def _named_venues(query: Query) -> list[Named]:
    if isinstance(query, And | Or):
        return [each for part in query.parts for each in _named_venues(part)]
    return [query] if isinstance(query, Named) and query.kind is Kind.VENUE else []
