"""What figures need of papers: of each by itself, packed, or how many are alike in it."""

from __future__ import annotations

import sqlite3
from collections import Counter

from app.code import Code
from app.metrics.measures import (
    AUTHORS_AT,
    CITATIONS_AT,
    LAST_YEAR,
    MOST_AUTHORS,
    TRUNCATED_AT,
    YEAR_AT,
    Counted,
    CountedPapers,
    Tally,
    unpack_mark,
)
from app.search_query import Query
from app.store.conditions import compile_query
from app.store.id_arrays import read_arrays
from app.values import PaperId, ResearcherId

MARK = f"((coalesce(citations, -1) + 1) << {CITATIONS_AT}) + code"
"""Citations and code of a paper, as ``pack_mark`` packs them."""

_YEAR = "coalesce(CAST(substr(issued, 1, 4) AS INTEGER), 0)"
_DETAILED_MARK = (
    f"{MARK} + (min({_YEAR}, {LAST_YEAR}) << {YEAR_AT})"
    f" + (min(author_count, {MOST_AUTHORS}) << {AUTHORS_AT}) + (authors_truncated << {TRUNCATED_AT})"
)
"""The rest too, but for the place of a person."""


def read_tally(
    connection: sqlite3.Connection, query: Query, person: ResearcherId | None = None, *, detailed: bool = False
) -> Tally:
    """How many of the papers that match are alike in what figures need of them.

    Args:
        person: whose place among the authors counts, of the papers that their pages list.
        detailed: count year, authors and place too, and not citations and code alone, which an index has together.
    """
    if detailed:  # many differ from all others then, and SQLite takes longer to sort them than Python to count them
        marks = Counter(read_counted(connection, query, person, detailed=True).marks)
        return {unpack_mark(mark): papers for mark, papers in marks.items()}
    listed = compile_query(connection, query)
    sql = f"SELECT citations, code, count(*) FROM {listed.table} AS listed WHERE {listed.condition} GROUP BY 1, 2"
    rows = connection.execute(sql, listed.values)
    return {Counted(citations, Code(code)): papers for citations, code, papers in rows}


def read_counted(
    connection: sqlite3.Connection, query: Query, person: ResearcherId | None = None, *, detailed: bool = False
) -> CountedPapers:
    """What figures need of each paper that matches, packed: a third of the time that a row each takes."""
    listed = compile_query(connection, query)
    found = f"SELECT * FROM {listed.table} AS listed WHERE {listed.condition} ORDER BY paper_id"
    columns = ("paper_id", _DETAILED_MARK if detailed else MARK)
    papers = CountedPapers(*read_arrays(connection, found, listed.values, columns))
    if detailed and person is not None:
        from app.store import author_places  # no start waits for what few views need

        author_places.mark_places(connection, person, papers)
    return papers


def get_counted(
    connection: sqlite3.Connection, query: Query, person: ResearcherId | None = None, *, detailed: bool = False
) -> dict[PaperId, Counted]:
    """What figures need of the papers that match, by id; the same as ``read_counted`` says, unpacked."""
    papers = read_counted(connection, query, person, detailed=detailed)
    return {PaperId(paper_id): unpack_mark(mark) for paper_id, mark in zip(*papers, strict=True)}
