"""What is counted of the papers of a query, by SQLite: a year and subject, by age, by source, and who is cited most."""

from __future__ import annotations

import datetime
import json
import sqlite3
from collections.abc import Mapping

from app.code import Code
from app.metrics.series import AgePoint, CountSources, SourceSpan, YearRow
from app.search_query import Order, Query
from app.store.conditions import compile_query
from app.store.sorted_lists import read_sorted
from app.values import PaperId

STATED = ("novelty", "ai_score")
"""What pages state of single papers, by a method that is not known."""

_YEAR = "CAST(substr(issued, 1, 4) AS INTEGER)"
_AGE_UNIT = 1 << 30
"""More than any number of citations, so that it and a year go into one number, which is grouped in less time."""

_CURRENT = (
    "(SELECT counted_on || source FROM citation_counts"
    " WHERE paper_id = listed.paper_id AND citation_counts.citations = listed.citations"
    " ORDER BY counted_on DESC, citation_counts.id DESC LIMIT 1)"
)
"""The day and the source of the newest count that says what the library has, as ``citation_counts.get_current``."""

_DAY = len("2026-01-31")


def read_year_rows(connection: sqlite3.Connection, query: Query) -> tuple[YearRow, ...]:
    """The papers of each year and subject, years rising; what is not known is last."""
    listed = compile_query(connection, query)
    sql = (
        f"SELECT {_YEAR} AS year, subject, count(*), sum(code = {int(Code.LINK)}), count(citations),"
        f" coalesce(sum(citations), 0) FROM {listed.table} AS listed WHERE {listed.condition}"
        " GROUP BY year, subject ORDER BY year IS NULL, year, subject IS NULL, subject"
    )
    return tuple(YearRow(*row) for row in connection.execute(sql, listed.values))


def read_age_points(connection: sqlite3.Connection, query: Query) -> tuple[AgePoint, ...]:
    """How many papers share a year and a number of citations, of those of which both are known; years rising."""
    listed = compile_query(connection, query)
    sql = (
        f"SELECT {_YEAR} * {_AGE_UNIT} + citations, count(*) FROM {listed.table} AS listed"
        f" WHERE {listed.condition} AND issued IS NOT NULL AND citations IS NOT NULL GROUP BY 1 ORDER BY 1"
    )
    rows = connection.execute(sql, listed.values)
    return tuple(AgePoint(both // _AGE_UNIT, both % _AGE_UNIT, papers) for both, papers in rows)


def read_count_sources(connection: sqlite3.Connection, query: Query) -> CountSources:
    """By whose counts the papers that match are cited as often as the library has it."""
    listed = compile_query(connection, query)
    sql = (
        f"SELECT said, count(*) FROM (SELECT {_CURRENT} AS said FROM {listed.table} AS listed"
        f" WHERE {listed.condition} AND citations IS NOT NULL) GROUP BY said ORDER BY said"
    )
    unknown, days = 0, dict[str, list[tuple[str, int]]]()
    for said, papers in connection.execute(sql, listed.values):
        if said is None:
            unknown = papers
        else:
            days.setdefault(said[_DAY:], []).append((said[:_DAY], papers))
    spans = [_make_span(source, counted) for source, counted in days.items()]
    return CountSources(tuple(sorted(spans, key=lambda span: (-span.papers, span.source))), unknown)


def _make_span(source: str, counted: list[tuple[str, int]]) -> SourceSpan:
    """Of rising days, each with how many papers were counted on it."""
    first, last = (datetime.date.fromisoformat(counted[at][0]) for at in (0, -1))
    return SourceSpan(source, sum(papers for _, papers in counted), first, last)


def read_stated_means(connection: sqlite3.Connection, query: Query) -> Mapping[str, tuple[float | None, int]]:
    """By name, the mean of what is stated of the papers that match, and how many carry it."""
    listed = compile_query(connection, query)
    among = f"SELECT paper_id FROM {listed.table} AS listed WHERE {listed.condition}"
    means = {}
    for name in STATED:
        sql = (
            f"SELECT avg({name}), count(*) FROM papers INDEXED BY papers_{name}"
            f" WHERE {name} IS NOT NULL AND id IN ({among})"
        )
        means[name] = tuple(connection.execute(sql, listed.values).fetchone())
    return means


def read_most_cited(connection: sqlite3.Connection, query: Query, limit: int) -> tuple[tuple[PaperId, int | None], ...]:
    """The papers that are cited most and how often, those of unknown count last."""
    ids = read_sorted(connection, query, Order("citations", descending=True), limit=limit)
    table = compile_query(connection, query).table
    sql = f"SELECT paper_id, citations FROM {table} WHERE paper_id IN (SELECT value FROM json_each(?))"
    counts = dict(connection.execute(sql, (json.dumps(list(ids)),)))
    return tuple((PaperId(paper_id), counts[paper_id]) for paper_id in ids if paper_id in counts)
