"""The papers that a change is about: checked to be there, and named in its label."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from app.errors import NotFound
from app.latex import to_readable
from app.values import PaperId

_SHORT_TITLE = 60


def check_papers(connection: sqlite3.Connection, papers: Iterable[PaperId]) -> list[PaperId]:
    """The papers of a selection, each once and in its order.

    Raises:
        NotFound: the library has not all of them.
    """
    selected = list(dict.fromkeys(papers))
    sql = "SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM papers WHERE id = value) LIMIT 1"
    missing = connection.execute(sql, (json.dumps(selected),)).fetchone()
    if missing is not None:
        raise NotFound(f"The library has no paper {missing[0]}.", "It may have been removed, or its import undone.")
    return selected


def name_papers(connection: sqlite3.Connection, papers: list[PaperId]) -> str:
    """What a label calls some papers: ``3 papers``, or the title of a single one."""
    if len(papers) != 1:
        return f"{len(papers):,} papers"
    (title,) = connection.execute("SELECT title FROM papers WHERE id = ?", papers).fetchone()
    return shorten(title)


def shorten(title: str) -> str:
    """A title as it stands in a label: readable, and cut where it is long."""
    readable = to_readable(title)
    return readable if len(readable) <= _SHORT_TITLE else f"{readable[: _SHORT_TITLE - 1].rstrip()}…"
