"""The texts that were imported: which was the last, and what stands in it."""

from __future__ import annotations

import datetime
import sqlite3

from app.papers import LatestImport
from app.values import ImportId

# The papers of an import stand in an index in order, so that telling them apart needs no table; the trash is counted
# by itself and taken off, since it holds few papers.
_LATEST = """
WITH trash AS MATERIALIZED (SELECT id FROM papers WHERE trashed_at IS NOT NULL)
SELECT imports.id, imports.name, imports.format, coalesce(
        (SELECT researchers.name FROM profile_papers JOIN profiles ON profiles.id = profile_id
            JOIN researchers ON researchers.id = researcher_id WHERE import_id = imports.id LIMIT 1),
        (SELECT researchers.name FROM profile_figures JOIN profiles ON profiles.id = profile_id
            JOIN researchers ON researchers.id = researcher_id WHERE import_id = imports.id LIMIT 1),
        ''),
    imported_at, (SELECT count(*) FROM (SELECT DISTINCT paper_id FROM profile_papers WHERE import_id = imports.id))
        - (SELECT count(DISTINCT paper_id) FROM trash CROSS JOIN profile_papers ON paper_id = trash.id
            WHERE import_id = imports.id)
FROM imports ORDER BY imports.id DESC LIMIT 1
"""


def get_latest(connection: sqlite3.Connection) -> LatestImport | None:
    """The import that was made last and not undone; None if there is none."""
    row = connection.execute(_LATEST).fetchone()
    if row is None:
        return None
    import_id, name, format, researcher, imported_at, papers = row
    return LatestImport(
        id=ImportId(import_id),
        name=name,
        format=format,
        researcher=researcher,
        imported_at=datetime.datetime.fromisoformat(imported_at),
        papers=papers,
    )
