"""Saved searches: a name and a text each, in an order made by hand.

What writes works within a change, on its connection, and raises before anything is written.
"""

from __future__ import annotations

import sqlite3
import unicodedata

from app.errors import InvalidValue, NotFound
from app.naming import fold_name, parse_given_name
from app.papers import SavedSearch
from app.store.positions import Ordered, next_position, place
from app.values import SavedSearchId

_SEARCHES = Ordered("saved_searches")


def get_saved_searches(connection: sqlite3.Connection) -> tuple[SavedSearch, ...]:
    """Every saved search, in order."""
    rows = connection.execute("SELECT id, name, text FROM saved_searches ORDER BY position, id")
    return tuple(SavedSearch(SavedSearchId(search_id), name, text) for search_id, name, text in rows)


def get_saved_search(connection: sqlite3.Connection, search_id: SavedSearchId) -> SavedSearch:
    """One saved search.

    Raises:
        NotFound: it is gone.
    """
    row = connection.execute("SELECT name, text FROM saved_searches WHERE id = ?", (search_id,)).fetchone()
    if row is None:
        raise NotFound("This search is not saved in the library.", "It may have been deleted meanwhile.")
    return SavedSearch(search_id, *row)


def find_saved_search(connection: sqlite3.Connection, name: str) -> SavedSearch | None:
    """The saved search of a name, whatever its case and accents."""
    wanted = fold_name(name)
    found = (each for each in get_saved_searches(connection) if fold_name(each.name) == wanted)
    return next(found, None)


def create(connection: sqlite3.Connection, name: str, text: str) -> SavedSearch:
    """Keep a search, behind the others.

    Raises:
        InvalidValue: there is one of this name, it cannot be a name, or there is nothing to search for.
    """
    parsed, asked = parse_given_name(name, "A saved search"), _parse_text(text)
    _refuse_taken(connection, parsed, None)
    row = (next_position(connection, _SEARCHES), parsed, asked)
    made = connection.execute("INSERT INTO saved_searches (position, name, text) VALUES (?, ?, ?)", row)
    return SavedSearch(SavedSearchId(made.lastrowid or 0), parsed, asked)


def rename(connection: sqlite3.Connection, search_id: SavedSearchId, name: str) -> str:
    """Give a search another name, which is returned as it is kept; raises as ``create`` does."""
    parsed = parse_given_name(name, "A saved search")
    _refuse_taken(connection, parsed, search_id)
    connection.execute("UPDATE saved_searches SET name = ? WHERE id = ?", (parsed, search_id))
    return parsed


def set_text(connection: sqlite3.Connection, search_id: SavedSearchId, text: str) -> None:
    """Let a search look for something else; raises as ``create`` does."""
    connection.execute("UPDATE saved_searches SET text = ? WHERE id = ?", (_parse_text(text), search_id))


def move(connection: sqlite3.Connection, search_id: SavedSearchId, before: SavedSearchId | None) -> None:
    """Put a search before another one, or behind the last."""
    place(connection, _SEARCHES, [search_id], before)


def delete(connection: sqlite3.Connection, search_id: SavedSearchId) -> None:
    """Forget a search."""
    connection.execute("DELETE FROM saved_searches WHERE id = ?", (search_id,))


def _parse_text(text: str) -> str:
    """A search in one line, else as it was typed."""
    line = "".join(" " if unicodedata.category(char) == "Cc" else char for char in text).strip()
    if not line:
        raise InvalidValue(text, "There is nothing to search for.", "Type what to look for.")
    if any("\ud800" <= char <= "\udfff" for char in line):
        raise InvalidValue(text, "The search holds bytes that are no text.", "Type them as UTF-8.")
    return line


def _refuse_taken(connection: sqlite3.Connection, name: str, own: SavedSearchId | None) -> None:
    taken = find_saved_search(connection, name)
    if taken is not None and taken.id != own:
        raise InvalidValue(name, f"There is a saved search “{taken.name}” already.", "Choose another name.")
