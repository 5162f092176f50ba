"""What a person may mean who has typed the beginning of something: out of the library, or of the search language."""

from __future__ import annotations

import sqlite3

from app.dates import find_today
from app.search_query.suggesting import Suggestion, Suggests, suggest_fixed
from app.store.suggestions import can_suggest, suggest_names
from app.store.word_suggestions import suggest_authors, suggest_words


def find_suggestions(connection: sqlite3.Connection, kind: Suggests, text: str, limit: int) -> tuple[Suggestion, ...]:
    """The best proposals, at most so many."""
    if kind is Suggests.AUTHOR:
        return suggest_authors(connection, text, limit)
    if kind is Suggests.WORD:
        return suggest_words(connection, text, limit)
    if can_suggest(kind):
        return suggest_names(connection, kind, text, limit)
    return suggest_fixed(kind, text.strip(), find_today().year)[:limit]
