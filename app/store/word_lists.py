"""Lists of papers that the word index answers alone, or nearly: far quicker than asking it paper by paper.

A query of words that name no tag is one expression for FTS5.  Its hits come in the order of ids, without a look at any
other table; papers in the trash, of which there are few, are left out afterwards.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Sequence

from app.search_query import And, Or, Query, Term, Where, Words
from app.store.conditions import match_expression
from app.store.id_arrays import read_id_array

WEIGHTS = "bm25(10.0, 5.0, 1.0, 2.0)"
"""What a hit is worth in title, authors, abstract and notes (Robertson and Zaragoza 2009, as SQLite's FTS5 has it)."""

_NOT_TRASHED = "rowid NOT IN (SELECT id FROM papers WHERE trashed_at IS NOT NULL)"


def read_hits(connection: sqlite3.Connection, expression: str, *, descending: bool = False) -> array[int]:
    """The papers with these words, in the order in which they were added."""
    return read_first_hits(connection, expression, -1, descending=descending)


def read_first_hits(connection: sqlite3.Connection, expression: str, limit: int, *, descending: bool) -> array[int]:
    """The first papers with these words, in the order in which they were added."""
    select = (
        f"SELECT rowid AS paper_id FROM paper_words WHERE paper_words MATCH ? AND {_NOT_TRASHED}"
        f" ORDER BY rowid {'DESC' if descending else 'ASC'} LIMIT ?"
    )
    return read_id_array(connection, select, (expression, limit))


def count_hits(connection: sqlite3.Connection, expression: str, limit: int = -1) -> int:
    """How many papers have these words; with a limit, at most so many are counted."""
    sql = f"SELECT count(*) FROM (SELECT 1 FROM paper_words WHERE paper_words MATCH ? AND {_NOT_TRASHED} LIMIT ?)"
    found: int = connection.execute(sql, (expression, limit)).fetchone()[0]
    return found


def rank(connection: sqlite3.Connection, expression: str, among: Sequence[int] | None = None) -> array[int]:
    """The papers with these words, the best first; ties as papers were added.

    Args:
        among: look at these papers alone.
    """
    condition, values = _NOT_TRASHED, [expression]
    if among is not None:
        condition, values = "rowid IN (SELECT value FROM json_each(?))", [expression, json.dumps(list(among))]
    select = (
        "SELECT rowid AS paper_id FROM paper_words"
        f" WHERE paper_words MATCH ? AND rank MATCH '{WEIGHTS}' AND {condition} ORDER BY rank, rowid"
    )
    return read_id_array(connection, select, values)


def any_word(query: Query) -> str | None:
    """An expression for the papers with any word that the query asks for and does not exclude; None if it has none."""
    asked = list(dict.fromkeys(_find_words(query)))
    return " OR ".join(f"({match_expression(term, where)})" for term, where in asked) if asked else None


def _find_words(query: Query) -> list[tuple[Term, Where]]:
    match query:
        case Words(term, where):
            return [(term, where)]
        case And(parts) | Or(parts):
            return [found for part in parts for found in _find_words(part)]
    return []
