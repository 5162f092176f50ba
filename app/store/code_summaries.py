"""What papers that are looked at together have of code: how many link any, and which repositories most of them."""

from __future__ import annotations

import sqlite3

from app.code import Repository
from app.summaries import SHOWN_REPOSITORIES, CodeSummary, RepositoryCount

_LINKED = "FROM json_each(:asked) AS asked CROSS JOIN paper_repositories AS linked ON linked.paper_id = asked.value"
"""CROSS tells SQLite to begin with the papers that are asked for."""
_COUNTS = f"SELECT count(DISTINCT linked.paper_id), count(DISTINCT linked.repository_id) {_LINKED}"
_BADGES = (
    "SELECT count(*) FROM json_each(:asked) AS asked CROSS JOIN papers ON papers.id = asked.value AND code_badge"
    " WHERE NOT EXISTS (SELECT 1 FROM paper_repositories WHERE paper_id = papers.id)"
)
_MOST_LINKED = (
    f"SELECT host, owner, name, papers FROM (SELECT repository_id AS id, count(DISTINCT paper_id) AS papers {_LINKED}"
    f" GROUP BY 1) JOIN repositories USING (id) ORDER BY papers DESC, key LIMIT {SHOWN_REPOSITORIES}"
)


def summarise_code(connection: sqlite3.Connection, asked: str) -> CodeSummary:
    """What the papers have whose ids stand in a JSON array, each once."""
    values = {"asked": asked}
    links, repositories = connection.execute(_COUNTS, values).fetchone()
    (badges,) = connection.execute(_BADGES, values).fetchone()
    most = connection.execute(_MOST_LINKED, values)
    return CodeSummary(
        links=links,
        badges=badges,
        repositories=repositories,
        most_linked=tuple(RepositoryCount(Repository(*row[:3]), row[3]) for row in most),
    )
