"""The papers of a query by year, subject, author or affiliation, and by whom they were written."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Collection

from app.frozen import Frozen
from app.metrics import Counted, Tally
from app.metrics.series import CoAuthors, Grouping, GroupRow, count_figures
from app.names import Name
from app.papers import Code
from app.search_query import Query
from app.store.author_places import Person, read_own
from app.store.conditions import Listed, compile_query
from app.store.id_arrays import read_id_array
from app.values import ResearcherId

_COLUMNS = {"year": "substr(issued, 1, 4)", "subject": "subject"}
_PRINTED = "trim(given || ' ' || family || literal)"
"""The same for names that are printed alike."""


class _Part(Frozen):
    """A table that has a row for each name that a paper bears.

    Attributes:
        key: SQL for what names of one group share.
        columns: what the name is printed from.
    """

    table: str
    key: str
    columns: tuple[str, ...]


_PARTS = {
    "author": _Part("authors", _PRINTED, ("family", "given", "literal")),
    "affiliation": _Part("affiliations", "name", ("name",)),
}


class _Named(Frozen):
    """A name and how many papers bear it."""

    key: str
    name: str
    papers: int


def read_groups(
    connection: sqlite3.Connection, query: Query, by: Grouping, limit: int | None = None
) -> tuple[GroupRow, ...]:
    """The figures of each group of the papers that match.

    Args:
        limit: no more groups by subject, author or affiliation than this, the largest; all years are given.
    """
    listed = compile_query(connection, query)
    if by in _PARTS:
        part = _PARTS[by]
        names = {named.key: named.name for named in _count_names(connection, listed, part, limit)}
        tallies = _tally_named(connection, listed, part, names)
        rows = [GroupRow(name, count_figures(tallies[key])) for key, name in names.items()]
        nameless = _tally_nameless(connection, listed, part)
        return (*rows, GroupRow(None, count_figures(nameless))) if nameless else tuple(rows)
    tallied = _tally_column(connection, listed, _COLUMNS[by])
    rows = [GroupRow(name, count_figures(tally)) for name, tally in tallied.items() if name is not None]
    if by == "subject":
        rows = sorted(rows, key=lambda row: (-row.figures.papers, row.name or ""))[:limit]
    return (*rows, GroupRow(None, count_figures(tallied[None]))) if None in tallied else tuple(rows)


def read_co_authors(
    connection: sqlite3.Connection, query: Query, person: ResearcherId | None = None, limit: int = 50
) -> CoAuthors:
    """With whom the papers that match were written.

    Args:
        person: who is left out of the authors of the papers that their pages list.
        limit: no more people than this.
    """
    listed = compile_query(connection, query)
    named = _count_names(connection, listed, _PARTS["author"])
    own = Counter[str]() if person is None else _count_own(connection, listed, person)
    others = [(each.name, each.papers - own[each.key]) for each in named if each.papers > own[each.key]]
    sql = f"SELECT coalesce(sum(authors_truncated), 0), count(*) FROM {listed.table} AS listed WHERE {listed.condition}"
    truncated, papers = connection.execute(sql, listed.values).fetchone()
    if own:
        others.sort(key=lambda each: (-each[1], each[0]))
    return CoAuthors(tuple(others[:limit]), len(others), truncated, papers)


def _count_own(connection: sqlite3.Connection, listed: Listed, person: ResearcherId) -> Counter[str]:
    """The names by which a person stands among the authors, by their key."""
    found = f"SELECT paper_id FROM {listed.table} AS listed WHERE {listed.condition}"
    ids = read_id_array(connection, found, listed.values)
    pieces = read_own(connection, Person(connection, person), ids)
    return Counter(_find_key(parts) for _, own in pieces for _, _, parts in own.values())


def _find_key(parts: str) -> str:
    """As ``_PRINTED``."""
    family, given, literal = parts.split("\1")
    return f"{given} {family}{literal}".strip(" ")


def _tally_column(connection: sqlite3.Connection, listed: Listed, column: str) -> dict[str | None, Tally]:
    sql = (
        f"SELECT {column}, citations, code, count(*) FROM {listed.table} AS listed WHERE {listed.condition}"
        " GROUP BY 1, 2, 3 ORDER BY 1"
    )
    return _collect(connection.execute(sql, listed.values))


def _collect(rows: sqlite3.Cursor) -> dict[str | None, Tally]:
    tallies: dict[str | None, dict[Counted, int]] = {}
    for name, citations, code, papers in rows:
        tallies.setdefault(name, {})[Counted(citations, Code(code))] = papers
    return dict(tallies)


def _count_names(connection: sqlite3.Connection, listed: Listed, part: _Part, limit: int | None = None) -> list[_Named]:
    """The names that papers bear, those of most papers first."""
    sql = (
        f"SELECT count(DISTINCT named.paper_id), {part.key} AS key, {', '.join(part.columns)}"
        f" FROM {_join(listed, part)} GROUP BY key ORDER BY 1 DESC, key LIMIT ?"
    )
    rows = connection.execute(sql, (*listed.values, -1 if limit is None else limit))
    return [_Named(key, _print(parts), papers) for papers, key, *parts in rows]


def _tally_named(
    connection: sqlite3.Connection, listed: Listed, part: _Part, names: Collection[str]
) -> dict[str | None, Tally]:
    sql = (
        f"SELECT {part.key} AS key, citations, code, count(DISTINCT named.paper_id) FROM {_join(listed, part)}"
        " AND key IN (SELECT value FROM json_each(?)) GROUP BY 1, 2, 3"
    )
    return _collect(connection.execute(sql, (*listed.values, json.dumps(list(names)))))


def _tally_nameless(connection: sqlite3.Connection, listed: Listed, part: _Part) -> Tally:
    """The papers that bear no name at all."""
    sql = (
        f"SELECT NULL, citations, code, count(*) FROM {listed.table} AS listed WHERE {listed.condition}"
        f" AND listed.paper_id NOT IN (SELECT paper_id FROM {part.table}) GROUP BY 2, 3"
    )
    return _collect(connection.execute(sql, listed.values)).get(None, {})


def _join(listed: Listed, part: _Part) -> str:
    return (
        f"{listed.table} AS listed CROSS JOIN {part.table} AS named ON named.paper_id = listed.paper_id"
        f" WHERE {listed.condition}"
    )


def _print(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else str(Name(*parts))
