"""The papers of a query by year, subject, author or affiliation, and by whom they were written."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.metrics.series import CoAuthors, Grouping, GroupRow, count_figures
from app.names import Name
from app.search_query import Query
from app.store.author_places import Person, read_own
from app.store.conditions import compile_query
from app.store.counted import MARK, read_counted
from app.store.id_arrays import read_id_array
from app.values import ResearcherId

_COLUMNS = {"year": "substr(issued, 1, 4)", "subject": "subject"}
_NAMES = {"author": ("authors", "family", "given", "literal"), "affiliation": ("affiliations", "name")}
"""The table that has a row for each name that a paper bears, and the columns that the name is in."""

_Marks = Mapping[str, Sequence[int]]
"""By what papers share, what ``pack_mark`` makes of each."""


def read_groups(
    connection: sqlite3.Connection, query: Query, by: Grouping, limit: int | None = None
) -> tuple[GroupRow, ...]:
    """The figures of each group of the papers that match.

    Args:
        limit: no more groups by subject, author or affiliation than this, the largest; all years are given.
    """
    marks, others = (_mark_named if by in _NAMES else _mark_columns)(connection, query, by)
    names = sorted(marks) if by == "year" else sorted(marks, key=lambda name: (-len(marks[name]), name))[:limit]
    rows = [GroupRow(name, count_figures(marks[name])) for name in names]
    return (*rows, GroupRow(None, count_figures(others))) if others else tuple(rows)


def read_co_authors(
    connection: sqlite3.Connection, query: Query, person: ResearcherId | None = None, limit: int = 50
) -> CoAuthors:
    """With whom the papers that match were written.

    Args:
        person: who is left out of the authors of the papers that their pages list.
        limit: no more people than this.
    """
    listed = compile_query(connection, query)
    found = f"FROM {listed.table} AS listed WHERE {listed.condition}"
    ids = read_id_array(connection, f"SELECT paper_id {found}", listed.values)
    people = Counter[str]()
    for parts, papers in _read_names(connection, query, "author", "count(DISTINCT named.paper_id)"):
        people[_print(parts)] += papers
    if person is not None:
        people -= _count_own(connection, person, ids)
    first = sorted(people.items(), key=lambda each: (-each[1], each[0]))[:limit]
    (truncated,) = connection.execute(f"SELECT count(*) {found} AND authors_truncated", listed.values).fetchone()
    return CoAuthors(tuple(first), len(people), truncated, len(ids))


def _count_own(connection: sqlite3.Connection, person: ResearcherId, ids: Sequence[int]) -> Counter[str]:
    """The names by which a person stands among the authors of the papers that their pages list."""
    pieces = read_own(connection, Person(connection, person), ids)
    return Counter(_print(parts) for _, own in pieces for _, _, parts in own.values())


def _mark_columns(connection: sqlite3.Connection, query: Query, by: Grouping) -> tuple[_Marks, Sequence[int]]:
    """The papers that share a value, and those that have none."""
    listed = compile_query(connection, query)
    sql = (
        f"SELECT {_COLUMNS[by]} AS name, {MARK}, count(*) FROM {listed.table} AS listed WHERE {listed.condition}"
        " GROUP BY 1, 2"
    )
    marks: dict[str | None, list[int]] = {}
    for name, mark, papers in connection.execute(sql, listed.values):
        marks.setdefault(name, []).extend([mark] * papers)
    others = marks.pop(None, [])
    return {name: found for name, found in marks.items() if name is not None}, others


def _mark_named(connection: sqlite3.Connection, query: Query, by: Grouping) -> tuple[_Marks, Sequence[int]]:
    """The papers that bear a name, as it is printed, and those that bear none."""
    papers = read_counted(connection, query)
    mark_of = dict(zip(*papers, strict=True))
    nameless = set(papers.ids)
    bearing: dict[str, list[int]] = {}
    for parts, found in _read_names(connection, query, by, "json_group_array(DISTINCT named.paper_id)"):
        ids, name = json.loads(found), _print(parts)
        nameless.difference_update(ids)
        bearing[name] = list({*bearing[name], *ids}) if name in bearing else ids
    marks = {name: [mark_of[each] for each in ids if each in mark_of] for name, ids in bearing.items()}
    return marks, [mark_of[paper_id] for paper_id in nameless]


def _read_names(
    connection: sqlite3.Connection, query: Query, by: Grouping, aggregate: str
) -> Iterator[tuple[str, Any]]:
    """Each name that papers bear, its parts joined, and an aggregate of these papers."""
    listed = compile_query(connection, query)
    table, *columns = _NAMES[by]
    sql = (
        f"SELECT {_join(columns)}, {aggregate} FROM {listed.table} AS listed"
        f" CROSS JOIN {table} AS named ON named.paper_id = listed.paper_id WHERE {listed.condition}"
        f" GROUP BY {', '.join(columns)}"
    )
    yield from connection.execute(sql, listed.values)


def _join(columns: Sequence[str]) -> str:
    """The parts of a name as one; char(1) stands in none."""
    return " || char(1) || ".join(columns)


def _print(parts: str) -> str:
    return str(Name(*parts.split("\1"))) if "\1" in parts else parts
