"""The fields that a person set by hand, which a page does not overwrite unless the person says so."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from app.dates import find_today
from app.store.writer import ChangeInProgress
from app.values import PaperId

FIELDS = frozenset({
    "title", "authors", "issued", "subject", "affiliations", "citations", "venue", "volume", "issue", "pages", "doi",
    "arxiv_id", "url", "abstract", "repositories", "web_links",
})  # fmt: skip
"""The fields that a page may state too; no page has a say in the others."""

_MOVE = """
UPDATE edited_fields SET edited_on = :day WHERE field = :field AND edited_on <> :day
AND paper_id IN (SELECT value FROM json_each(:papers))
"""
_ADD = """
INSERT INTO edited_fields (paper_id, field, edited_on) SELECT value, :field, :day FROM json_each(:papers)
WHERE NOT EXISTS (SELECT 1 FROM edited_fields WHERE paper_id = value AND field = :field)
"""


def mark(change: ChangeInProgress, ids: Iterable[PaperId], field: str) -> None:
    """Record that a person set a field of papers, today; nothing is recorded of fields that no page states."""
    papers = list(ids)
    if field in FIELDS and papers:
        values = {"papers": json.dumps(papers), "field": field, "day": str(find_today())}
        for sql in (_MOVE, _ADD):
            change.connection.execute(sql, values)


def read(connection: sqlite3.Connection, paper_id: PaperId) -> frozenset[str]:
    """The fields of a paper that a person set."""
    return read_all(connection, (paper_id,)).get(paper_id, frozenset())


def read_all(connection: sqlite3.Connection, ids: Iterable[PaperId]) -> dict[PaperId, frozenset[str]]:
    """The fields that a person set, per paper; papers without any are left out."""
    sql = (
        "SELECT paper_id, json_group_array(field) FROM edited_fields"
        " WHERE paper_id IN (SELECT value FROM json_each(?)) GROUP BY paper_id"
    )
    rows = connection.execute(sql, (json.dumps(list(ids)),))
    return {PaperId(paper_id): frozenset(json.loads(fields)) for paper_id, fields in rows}
