"""Where in the cells of the table a search found its words; looked for as rows come into view, and kept."""

from __future__ import annotations

from app.search_query import And, Kind, Named, Or, Query, Where, Words
from ui.paper_table.columns import Column
from ui.paper_table.text_painting import Marks

_KEPT = 4_096
_WHERE = {Column.TITLE: Where.TITLE, Column.AUTHORS: Where.AUTHORS, Column.VENUE: Where.ANYWHERE}


class Highlights:
    """What one query found in titles, authors and venues."""

    def __init__(self) -> None:
        self._queries: dict[Column, Query] = {}
        self._known: dict[tuple[Column, str], Marks] = {}

    def use(self, query: Query) -> None:
        """Look for what this query is looking for."""
        venues = And(tuple(Words(part.term) for part in _named_venues(query)))
        queries = {Column.TITLE: query, Column.AUTHORS: query, Column.VENUE: venues}
        self._queries = {column: each for column, each in queries.items() if _has_words(each)}
        self._known.clear()

    def find(self, column: Column, text: str) -> Marks:
        """The parts of a cell's text that were found."""
        query = self._queries.get(column)
        if query is None or not text:
            return ()
        known = self._known.get((column, text))
        if known is None:
            known = self._look(column, text, query)
        return known

    def _look(self, column: Column, text: str, query: Query) -> Marks:
        from app.search_query.snippets import find_hits  # noqa: PLC0415 - the start of the window searches nothing

        if len(self._known) >= _KEPT:
            self._known.clear()
        found = self._known[column, text] = find_hits(text, query, _WHERE[column])
        return found


def _has_words(query: Query) -> bool:
    if isinstance(query, And | Or):
        return any(map(_has_words, query.parts))
    return isinstance(query, Words)


def _named_venues(query: Query) -> list[Named]:
    if isinstance(query, And | Or):
        return [each for part in query.parts for each in _named_venues(part)]
    return [query] if isinstance(query, Named) and query.kind is Kind.VENUE else []
