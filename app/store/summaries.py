"""What papers have in common, counted by SQLite: each paper is read once, however many fields are asked for."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from typing import Any

from app.dates import parse_date
from app.papers import Status
from app.store import collections, tags
from app.store.code_summaries import summarise_code
from app.summaries import SHOWN_VALUES, SUMMARISED, FieldSummary, SelectionSummary
from app.values import PaperId

_NAMES = (
    "(SELECT json_group_array(name) FROM"
    " (SELECT name FROM affiliations WHERE paper_id = papers.id ORDER BY position)) AS affiliations"
)
_COLUMNS = ", ".join(_NAMES if field == "affiliations" else field for field in SUMMARISED)
_CHOSEN = (
    f"WITH chosen AS MATERIALIZED (SELECT {_COLUMNS} FROM json_each(?) AS asked"
    " CROSS JOIN papers ON papers.id = asked.value)"
)
"""CROSS tells SQLite to begin with the papers that are asked for."""

_VALUES = (
    "SELECT * FROM (SELECT '{field}', {field}, count(*), (SELECT count(*) FROM (SELECT DISTINCT {field} FROM chosen))"
    f" FROM chosen GROUP BY {{field}} ORDER BY count(*) DESC, {{field}} LIMIT {SHOWN_VALUES})"
)
_FIGURES = (
    "SELECT count(*), count(citations), coalesce(sum(citations), 0),"
    " CAST(min(substr(issued, 1, 4)) AS INTEGER), CAST(max(substr(issued, 1, 4)) AS INTEGER) FROM papers"
    " WHERE id IN (SELECT value FROM json_each(?))"
)
_READ: dict[str, Callable[[Any], Any]] = {
    "issued": parse_date,
    "affiliations": lambda text: tuple(json.loads(text)),
    "status": Status,
    "authors_truncated": bool,
}
"""How a stored value becomes what a ``Paper`` has, where it is another one."""


def summarise(connection: sqlite3.Connection, ids: Iterable[PaperId]) -> SelectionSummary:
    """What these papers have in common; those that are gone are left out."""
    chosen = sorted(set(ids))  # in the order in which they lie in the file, which is twice as quick
    asked = json.dumps(chosen)
    papers, with_citations, citations, first_year, last_year = connection.execute(_FIGURES, (asked,)).fetchone()
    return SelectionSummary(
        papers=papers,
        fields=_summarise_fields(connection, asked),
        tags=tags.count_among(connection, chosen),
        collections=collections.count_among(connection, chosen),
        first_year=first_year,
        last_year=last_year,
        with_citations=with_citations,
        citations=citations,
        code=summarise_code(connection, asked),
    )


def _summarise_fields(connection: sqlite3.Connection, asked: str) -> dict[str, FieldSummary]:
    counted = " UNION ALL ".join(_VALUES.format(field=field) for field in SUMMARISED)
    values: dict[str, list[tuple[Any, int]]] = {field: [] for field in SUMMARISED}
    different = dict.fromkeys(SUMMARISED, 0)
    for field, stored, papers, distinct in connection.execute(f"{_CHOSEN} {counted}", (asked,)):
        values[field].append((_read_value(field, stored), papers))
        different[field] = distinct
    return {field: FieldSummary(tuple(found), different[field]) for field, found in values.items()}


def _read_value(field: str, stored: Any) -> Any:
    read = _READ.get(field)
    return stored if stored is None or read is None else read(stored)
