"""Papers as rows of a table: a page of them at a time, each kind of part in one query for the whole page."""

from __future__ import annotations

import datetime
import json
import sqlite3
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from app.code import Code
from app.dates import PartialDate, parse_date
from app.frozen import Frozen
from app.latex import to_readable
from app.names import Name, format_names
from app.papers import PaperRow, Status, Tag
from app.store import tags
from app.values import PaperId

_ROWS = """
SELECT papers.id, title, authors_truncated, issued, citations, code_badge, venue, subject, status, rating, added_at,
    citation_key, (SELECT json_group_array(json_array(family, given, literal)) FROM
        (SELECT family, given, literal FROM authors WHERE paper_id = papers.id ORDER BY position))
FROM papers WHERE papers.id IN ({marks})
"""
_HOSTS = """
SELECT paper_id, host FROM paper_repositories CROSS JOIN repositories ON repositories.id = repository_id
WHERE paper_id IN ({marks}) ORDER BY paper_id, position DESC, paper_repositories.id DESC
"""
_COUNTS = "SELECT paper_id, count(*) FROM {table} WHERE paper_id IN ({marks}) GROUP BY paper_id"


class _Parts(Frozen):
    """What a page's papers have in other tables, by paper; a paper without any is left out."""

    hosts: dict[int, str]
    tags: dict[PaperId, tuple[Tag, ...]]
    files: dict[int, int]
    notes: dict[int, int]


def get_rows(
    connection: sqlite3.Connection, ids: Sequence[PaperId], positions: Mapping[PaperId, int]
) -> dict[PaperId, PaperRow]:
    """The table rows of these papers, by id; papers that are gone are left out."""
    marks = ", ".join("?" * len(ids))
    parts = _Parts(
        dict(connection.execute(_HOSTS.format(marks=marks), ids)),
        tags.get_tags_of_many(connection, ids),
        *(dict(connection.execute(_COUNTS.format(table=part, marks=marks), ids)) for part in ("files", "notes")),
    )
    found = connection.execute(_ROWS.format(marks=marks), ids)
    return {row[0]: _make_row(row, positions.get(row[0]), parts) for row in found}


def _make_row(row: tuple[Any, ...], position: int | None, parts: _Parts) -> PaperRow:
    paper_id, title, truncated, issued, citations, badge, venue, subject, status, rating, added_at, key, authors = row
    host = parts.hosts.get(paper_id, "")
    return PaperRow(
        paper_id,
        position,
        to_readable(title),
        _format_authors(authors, truncated=bool(truncated)),
        None if issued is None else _read_date(issued),
        citations,
        Code.LINK if host else Code.BADGE if badge else Code.NONE,
        host,
        None if venue is None else to_readable(venue),
        subject,
        None if status is None else Status(status),
        rating,
        parts.tags.get(paper_id, ()),
        parts.files.get(paper_id, 0),
        datetime.datetime.fromisoformat(added_at),
        key,
        parts.notes.get(paper_id, 0),
    )


@lru_cache(maxsize=4096)
def _read_date(text: str) -> PartialDate:
    """A stored date; the same days are on many pages, and parsing one takes longer than all else of its row."""
    return parse_date(text)


def _format_authors(authors: str, *, truncated: bool) -> str:
    """A JSON array of names as they are shown; one look at the whole tells that there is no LaTeX in it, as mostly."""
    plain = to_readable(authors) is authors
    names = (Name(*parts) if plain else Name(*map(to_readable, parts)) for parts in json.loads(authors))
    return format_names(tuple(names), truncated)
