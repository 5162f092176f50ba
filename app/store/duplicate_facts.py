"""What the comparison of two papers looks at, read for many papers at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from app.code import Repository, RepositoryLink
from app.dates import parse_date
from app.names import Name
from app.papers import PaperFacts
from app.store.pieces import pieces
from app.values import ArxivId, Doi, Url

_FACTS = "SELECT id, title, authors_truncated, issued, venue, doi, arxiv_id FROM papers WHERE id IN ({marks})"
_AUTHORS = (
    "SELECT paper_id, family, given, literal FROM authors WHERE paper_id IN ({marks}) ORDER BY paper_id, position"
)
_LINKS = (
    "SELECT paper_id, host, owner, name, url FROM paper_repositories"
    " JOIN repositories ON repositories.id = repository_id WHERE paper_id IN ({marks})"
)


def read_compared(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, PaperFacts]:
    """The facts of papers that ``compare`` asks for, by id; what it does not ask for is left empty."""
    found: dict[int, PaperFacts] = {}
    for piece in pieces(ids):
        authors = _group(_select(connection, _AUTHORS, piece))
        links = _group(_select(connection, _LINKS, piece))
        for row in _select(connection, _FACTS, piece):
            found[row[0]] = _make_facts(row, authors.get(row[0], []), links.get(row[0], []))
    return found


def _select(connection: sqlite3.Connection, sql: str, ids: Sequence[int]) -> sqlite3.Cursor:
    return connection.execute(sql.format(marks=", ".join("?" * len(ids))), ids)


def _group(rows: sqlite3.Cursor) -> dict[int, list[tuple[Any, ...]]]:
    groups: dict[int, list[tuple[Any, ...]]] = {}
    for paper_id, *values in rows:
        groups.setdefault(paper_id, []).append(tuple(values))
    return groups


def _make_facts(
    row: tuple[Any, ...], authors: Sequence[tuple[Any, ...]], links: Sequence[tuple[Any, ...]]
) -> PaperFacts:
    _, title, truncated, issued, venue, doi, arxiv_id = row
    return PaperFacts(
        title=title,
        authors=tuple(Name(*parts) for parts in authors),
        authors_truncated=bool(truncated),
        issued=None if issued is None else parse_date(issued),
        venue=venue,
        doi=None if doi is None else Doi(doi),
        arxiv_id=None if arxiv_id is None else ArxivId(arxiv_id),
        repositories=tuple(RepositoryLink(Repository(*parts), Url(url)) for *parts, url in links),
    )
