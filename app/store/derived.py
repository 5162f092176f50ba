"""Keys that papers are ordered and matched by, derived from their facts and made anew by id in the same transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from app.papers import Code
from app.search_query import normalise
from app.store.journal import pieces
from app.values import PaperId

_SOURCES = frozenset({"papers", "authors", "paper_repositories"})
_FACTS = """
SELECT papers.id, title, issued, citations, code_badge,
    (SELECT group_concat(family || ' ' || given || literal, ' ') FROM
        (SELECT family, given, literal FROM authors WHERE paper_id = papers.id ORDER BY position LIMIT 3)),
    EXISTS (SELECT 1 FROM paper_repositories WHERE paper_id = papers.id)
FROM papers WHERE id IN ({marks})
"""


def refresh(connection: sqlite3.Connection, papers: Iterable[PaperId], tables: frozenset[str]) -> None:
    """Make the keys of these papers anew, if one of the tables that moved bears on them."""
    if not tables & _SOURCES:
        return
    for ids in pieces(papers):
        facts = connection.execute(_FACTS.format(marks=", ".join("?" * len(ids))), ids).fetchall()
        connection.executemany("INSERT OR REPLACE INTO paper_order VALUES (?, ?, ?, ?, ?, ?)", map(_keys, facts))


def _keys(
    facts: tuple[int, str, str | None, int | None, int, str | None, int],
) -> tuple[int, str, str, str | None, int | None, int]:
    paper_id, title, issued, citations, badge, authors, linked = facts
    code = Code.LINK if linked else Code.BADGE if badge else Code.NONE
    return paper_id, normalise(title), normalise(authors or ""), issued, citations, code
