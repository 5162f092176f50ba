"""What a query asks of a paper's values, its repositories and the things that hold it, as SQL.

Each becomes a condition on ``listed.paper_id``, 0 or 1 and never NULL.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, assert_never

from app.code import Code
from app.papers import Status
from app.search_query import (
    Among,
    Cited,
    Has,
    HasCode,
    HasTag,
    HostIs,
    Identified,
    InCollection,
    IsCloned,
    IsDuplicate,
    Issued,
    Kind,
    OfImport,
    OfResearcher,
    Query,
    Rated,
    Stated,
    StatusIs,
    Thing,
    UsesRepository,
)
from app.search_query.likeness import strip_version
from app.values import ImportId

Condition = tuple[str, tuple[Any, ...]]
"""SQL for 0 or 1, and the values of its marks."""

PAPER = "listed.paper_id"
_THINGS = {
    Thing.CODE: "code > 0",
    Thing.LINK: f"code = {int(Code.LINK)}",
    Thing.BADGE: f"code = {int(Code.BADGE)}",
    Thing.CITATIONS: "citations IS NOT NULL",
    Thing.NOTE: f"{PAPER} IN (SELECT paper_id FROM notes)",
    Thing.FILE: f"{PAPER} IN (SELECT paper_id FROM files)",
    Thing.TAG: f"{PAPER} IN (SELECT paper_id FROM paper_tags)",
    Thing.COLLECTION: f"{PAPER} IN (SELECT paper_id FROM collection_papers)",
    Thing.ABSTRACT: f"{PAPER} IN (SELECT paper_id FROM paper_search WHERE abstract <> '')",
    Thing.DATE: "issued IS NOT NULL",
    Thing.SUBJECT: "subject IS NOT NULL",
    Thing.DOI: f"{PAPER} IN (SELECT id FROM papers WHERE doi IS NOT NULL)",
    Thing.ARXIV: f"{PAPER} IN (SELECT id FROM papers WHERE arxiv_id IS NOT NULL)",
    Thing.RATING: "rating IS NOT NULL",
    Thing.STATUS: "status IS NOT NULL",
}
LATEST_IMPORT = "(SELECT max(id) FROM imports)"
"""The id of the import that was made last, NULL where there is none."""

_STATUSES = {status: place for place, status in enumerate(Status, start=1)}


HOLDERS = {
    Kind.TAG: "SELECT paper_id FROM paper_tags WHERE tag_id IN ({marks})",
    Kind.COLLECTION: "SELECT paper_id FROM collection_papers WHERE collection_id IN ({marks})",
    Kind.RESEARCHER: "SELECT paper_id FROM profiles JOIN profile_papers ON profile_id = profiles.id"
    " WHERE researcher_id IN ({marks})",
    Kind.AFFILIATION: "SELECT paper_id FROM affiliations WHERE name IN ({marks})",
    Kind.VENUE: "SELECT id FROM papers WHERE venue IN ({marks})",
}


def compile_value(query: Query) -> Condition:
    """The condition of a query that needs no look at the library."""
    match query:
        case HasCode(code):
            return "(code = ?)", (int(code),)
        case StatusIs(None):
            return "(status IS NULL)", ()
        case StatusIs(Status() as status):
            return "(status IS ?)", (_STATUSES[status],)
        case Has(thing):
            return f"({_THINGS[thing]})", ()
        case Issued(first, last):
            return _compile_years(first, last)
        case Cited(low, high):
            return _between("citations", low, high)
        case Rated(low, high):
            return _between("rating", low, high)
        case Stated(name, low_score, high_score):
            return _compile_stated(name, low_score, high_score)
        case _:
            return _compile_membership(query)


def _compile_membership(query: Query) -> Condition:
    match query:
        case Among(papers):
            return f"({PAPER} IN (SELECT value FROM json_each(?)))", (json.dumps(papers),)
        case OfResearcher(researcher_id):
            return among(HOLDERS[Kind.RESEARCHER], [researcher_id])
        case OfImport(import_id):
            return _compile_import(import_id)
        case InCollection(collection_id):
            return among(HOLDERS[Kind.COLLECTION], [collection_id])
        case HasTag(tag_id):
            return among(HOLDERS[Kind.TAG], [tag_id])
        case Identified(field, text):
            return _compile_identifier(field, text)
        case UsesRepository() | HostIs() | IsCloned():
            return _compile_link(query)
        case IsDuplicate():
            return (
                f"({PAPER} IN (SELECT paper_id FROM duplicate_pairs UNION SELECT other_id FROM duplicate_pairs))",
                (),
            )
    raise AssertionError(query)  # every kind of query is above


def _compile_link(query: UsesRepository | HostIs | IsCloned) -> Condition:
    match query:
        case UsesRepository(path, prefix):
            return _link("instr('/' || key || '/', ?)", f"/{path}{'' if prefix else '/'}")
        case HostIs(name, prefix):
            host = "substr(key, 1, instr(key, '/') - 1)"
            return _link(f"instr('.' || {host} || '.', ?)", f".{name}{'' if prefix else '.'}")
        case IsCloned(cloned):
            linked, _ = _link("key IN (SELECT repository_key FROM clones WHERE NOT missing)")
            return linked if cloned else f"(code = {int(Code.LINK)} AND NOT {linked})", ()
        case _:
            assert_never(query)


def _link(condition: str, *values: str) -> Condition:
    """A link to one of the repositories of a condition."""
    found = f"SELECT id FROM repositories WHERE {condition}"
    return f"({PAPER} IN (SELECT paper_id FROM paper_repositories WHERE repository_id IN ({found})))", values


def _compile_import(import_id: ImportId | None) -> Condition:
    wanted, values = (LATEST_IMPORT, ()) if import_id is None else ("?", (import_id,))
    return f"({PAPER} IN (SELECT paper_id FROM profile_papers WHERE import_id = {wanted}))", values


def _compile_identifier(field: str, text: str) -> Condition:
    match field:
        case "doi":
            return f"({PAPER} IN (SELECT id FROM papers WHERE doi = ?))", (text.lower(),)
        case "arxiv_id":
            return f"({PAPER} IN (SELECT paper_id FROM duplicate_keys WHERE arxiv = ?))", (strip_version(text),)
    keys = (
        "SELECT id FROM papers WHERE citation_key = ? COLLATE NOCASE"
        " UNION SELECT paper_id FROM key_aliases WHERE citation_key = ? COLLATE NOCASE"
    )
    return f"({PAPER} IN ({keys}))", (text, text)


def _compile_years(first: int | None, last: int | None) -> Condition:
    after = None if first is None else _format_year(first)
    before = None if last is None else f"{_format_year(last)}-\x7f"
    return _between("issued", after, before)


def _format_year(year: int) -> str:
    """A year as dates begin with it; one that no date has sorts before them all or after them all."""
    return f"{year:04}" if 0 <= year <= 9999 else "" if year < 0 else "~"


def _compile_stated(name: str, low: float | None, high: float | None) -> Condition:
    """A look at the few papers that carry a score: an index holds them."""
    test, values = _between(name, low, high)
    return f"({PAPER} IN (SELECT id FROM papers WHERE {test}))", values


def _between(column: str, low: Any, high: Any) -> Condition:
    tests = [f"{column} IS NOT NULL"]
    tests += [f"{column} >= ?"] if low is not None else []
    tests += [f"{column} <= ?"] if high is not None else []
    return f"({' AND '.join(tests)})", tuple(value for value in (low, high) if value is not None)


def among(select: str, keys: list[Any]) -> Condition:
    """Membership in what a SELECT finds; the keys go in as one JSON value, of which there may be any number."""
    return f"({PAPER} IN ({select.format(marks='SELECT value FROM json_each(?)')}))", (json.dumps(keys),)


def in_order(test: str, keys: list[Any]) -> Condition:
    """A test of a column of ``listed``, which may be NULL, against some keys."""
    return f"coalesce({test.format(marks='SELECT value FROM json_each(?)')}, 0)", (json.dumps(keys),)


def join(word: str, conditions: Iterable[Condition]) -> Condition:
    """At least one condition, joined by ``AND`` or ``OR``."""
    parts = list(conditions)
    return f"({f' {word} '.join(sql for sql, _ in parts)})", tuple(value for _, values in parts for value in values)
