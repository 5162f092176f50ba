"""Queries compiled to SQL: each becomes a condition on ``listed.paper_id``, 0 or 1 and never NULL.

``listed`` is ``paper_order``, or ``trash_order`` where the trash is asked for.  Names (of tags, collections,
researchers, affiliations, venues and subjects) are compared in Python, by the function that the predicate uses: there
are few of them, and the ids of those that match go into the SQL.
"""

from __future__ import annotations

import datetime
import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from app.frozen import Frozen
from app.papers import Code, Status
from app.search_query import (
    Added,
    Among,
    And,
    Begins,
    Cited,
    Everything,
    Has,
    HasCode,
    HasTag,
    Identified,
    InCollection,
    IsDuplicate,
    Issued,
    Kind,
    Named,
    Not,
    OfImport,
    OfResearcher,
    Or,
    Query,
    Rated,
    StatusIs,
    Term,
    Thing,
    Trashed,
    UsesRepository,
    Where,
    Words,
    normalise,
    parts_of,
)
from app.search_query.beginnings import fold_subject
from app.search_query.predicate import name_matches, strip_version
from app.values import ImportId

Condition = tuple[str, tuple[Any, ...]]
"""SQL for 0 or 1, and the values of its marks."""

_PAPER = "listed.paper_id"
_COLUMNS = {Where.TITLE: "title", Where.AUTHORS: "authors", Where.ABSTRACT: "abstract", Where.NOTES: "notes"}
_THINGS = {
    Thing.CODE: "code > 0",
    Thing.LINK: f"code = {int(Code.LINK)}",
    Thing.BADGE: f"code = {int(Code.BADGE)}",
    Thing.CITATIONS: "citations IS NOT NULL",
    Thing.NOTE: f"{_PAPER} IN (SELECT paper_id FROM notes)",
    Thing.FILE: f"{_PAPER} IN (SELECT paper_id FROM files)",
    Thing.TAG: f"{_PAPER} IN (SELECT paper_id FROM paper_tags)",
    Thing.COLLECTION: f"{_PAPER} IN (SELECT paper_id FROM collection_papers)",
    Thing.ABSTRACT: f"{_PAPER} IN (SELECT paper_id FROM paper_search WHERE abstract <> '')",
    Thing.DATE: "issued IS NOT NULL",
    Thing.DOI: f"{_PAPER} IN (SELECT id FROM papers WHERE doi IS NOT NULL)",
    Thing.ARXIV: f"{_PAPER} IN (SELECT id FROM papers WHERE arxiv_id IS NOT NULL)",
    Thing.RATING: "rating IS NOT NULL",
    Thing.STATUS: "status IS NOT NULL",
}
LATEST_IMPORT = "(SELECT max(id) FROM imports)"
"""The id of the import that was made last, NULL where there is none."""

_STATUSES = {status: place for place, status in enumerate(Status, start=1)}


class Listed(Frozen):
    """A query as SQL: ``SELECT ... FROM {table} AS listed WHERE {condition}``."""

    table: str
    condition: str
    values: tuple[Any, ...]


def compile_query(connection: sqlite3.Connection, query: Query) -> Listed:
    """The SQL of a query; the connection tells which names there are."""
    table = find_table(query)
    return Listed(table, *_Compiler(connection, in_trash=table == "trash_order").compile(query))


def find_table(query: Query) -> str:
    """The table that ``listed`` is for a query."""
    return "trash_order" if any(isinstance(part, Trashed) for part in parts_of(query)) else "paper_order"


def match_expression(term: Term, where: Where = Where.ANYWHERE) -> str:
    """A term in the language of FTS5; words are of letters and digits alone, so that quotes keep them whole."""
    phrases = (f'"{" ".join(phrase)}"{" *" if term.prefix else ""}' for phrase in term.phrases)
    joined = f"({' OR '.join(phrases)})"
    return joined if where is Where.ANYWHERE else f"{{{_COLUMNS[where]}}} : {joined}"


def find_expression(connection: sqlite3.Connection, query: Query) -> str | None:
    """The expression of FTS5 for a query that asks for words alone, none of which names a tag; else None."""
    parts = parts_of(query)
    words = [part for part in parts if isinstance(part, Words)]
    if not words or len(words) < len(parts) or any(map(_Compiler(connection).find_tags, words)):
        return None
    return join_expressions(words)


def part_words(connection: sqlite3.Connection, query: Query) -> tuple[tuple[Words, ...], Query]:
    """A query as words that texts alone can have, and the rest of it; a paper matches both."""
    parts = parts_of(query)
    tags = _Compiler(connection).find_tags
    words = tuple(part for part in parts if isinstance(part, Words) and not tags(part))
    return words, And(tuple(part for part in parts if part not in words))


def join_expressions(words: Iterable[Words]) -> str:
    """The expression of FTS5 for papers that have all of these words."""
    return " AND ".join(match_expression(each.term, each.where) for each in words)


class _Compiler:
    """Compiles one query; looks names up once each."""

    def __init__(self, connection: sqlite3.Connection, *, in_trash: bool = False) -> None:
        self._connection = connection
        self._in_trash = in_trash

    def compile(self, query: Query) -> Condition:
        match query:
            case Everything():
                return "1", ()
            case Trashed():
                return f"{int(self._in_trash)}", ()
            case And(parts):
                return self._compile_all(parts)
            case Or(parts):
                return _join("OR", map(self.compile, parts)) if parts else ("0", ())
            case Not(part):
                condition, values = self.compile(part)
                return f"NOT {condition}", values
            case Words(term, where):
                return self._compile_words(term, where)
            case Named(kind, term):
                return self._compile_name(kind, term)
            case Begins(column, text, whole):
                return self._compile_beginning(column, text, whole=whole)
            case InCollection(collection_id, True):
                return _among(_HOLDERS[Kind.COLLECTION], self._with_those_inside([collection_id]))
            case _:
                return _compile_value(query)

    def _compile_all(self, parts: tuple[Query, ...]) -> Condition:
        """Words that stand in texts alone are asked for at once, which the index answers without listing each."""
        asked = [part for part in parts if isinstance(part, Words) and not self.find_tags(part)]
        conditions = [self.compile(part) for part in parts if part not in asked]
        if asked:
            conditions.insert(0, _match(join_expressions(asked)))
        return _join("AND", conditions) if conditions else ("1", ())

    def _compile_words(self, term: Term, where: Where) -> Condition:
        in_texts = _match(match_expression(term, where))
        tags = self.find_tags(Words(term, where))
        if not tags:
            return in_texts
        return _join("OR", (in_texts, _among("SELECT paper_id FROM paper_tags WHERE tag_id IN ({marks})", tags)))

    def find_tags(self, words: Words) -> list[Any]:
        """The ids of the tags that are called so, where words are looked for in tags at all."""
        return self._find_names(Kind.TAG, words.term) if words.where is Where.ANYWHERE else []

    def _compile_name(self, kind: Kind, term: Term) -> Condition:
        found = self._find_names(kind, term)
        if not found:
            return "0", ()
        if kind is Kind.SUBJECT:
            return _in_order("subject IN ({marks})", found)
        return _among(_HOLDERS[kind], found)

    def _compile_beginning(self, column: str, text: str, *, whole: bool) -> Condition:
        match column:
            case "subject":
                subjects = self._connection.execute(_NAMES[Kind.SUBJECT])
                found = [name for name, _ in subjects if _begins(fold_subject(name), text, whole=whole)]
                test = "listed.subject IN (SELECT value FROM json_each(?))"
                return f"(listed.subject IS NOT NULL AND {test})", (json.dumps(found),)
            case "tags":
                tags = self._connection.execute(_NAMES[Kind.TAG])
                found = [key for key, name in tags if _begins((normalise(name),), text, whole=whole)]
                first, values = _among(_HOLDERS[Kind.TAG], found)
                return f"({first} AND coalesce({_FIRST_TAG} IN (SELECT value FROM json_each(?)), 0))", values * 2
            case "citation_key":
                test, values = _compile_range("citation_key COLLATE NOCASE", text, whole=whole)
                return f"({_PAPER} IN (SELECT id FROM papers WHERE {test}))", values
        return _compile_range(f"listed.{column}_key", text, whole=whole)

    def _find_names(self, kind: Kind, term: Term) -> list[Any]:
        """The ids, or the names themselves, of what is called so."""
        rows = self._connection.execute(_NAMES[kind])
        found = [key for key, name in rows if name_matches(kind, name, term)]
        return self._with_those_inside(found) if kind is Kind.COLLECTION and found else found

    def _with_those_inside(self, collections: list[Any]) -> list[Any]:
        sql = (
            "WITH RECURSIVE inside (id) AS (SELECT value FROM json_each(?) UNION"
            " SELECT collections.id FROM collections JOIN inside ON parent_id = inside.id) SELECT id FROM inside"
        )
        return [key for (key,) in self._connection.execute(sql, (json.dumps(collections),))]


_FIRST_TAG = (
    "(SELECT tags.id FROM paper_tags CROSS JOIN tags ON tags.id = tag_id"
    f" WHERE paper_tags.paper_id = {_PAPER} ORDER BY tags.position, tags.id LIMIT 1)"
)


def _begins(forms: tuple[str, ...], text: str, *, whole: bool) -> bool:
    return text in forms if whole else any(form.startswith(text) for form in forms)


def _compile_range(key: str, text: str, *, whole: bool) -> Condition:
    """The texts that begin so lie side by side in an index; the last character of all comes behind any other."""
    if whole:
        return f"({key} IS NOT NULL AND {key} = ?)", (text,)
    return f"({key} IS NOT NULL AND {key} >= ? AND {key} < ?)", (text, f"{text}\U0010ffff")


def _distinct(table: str, column: str) -> str:
    """The different values of a column that leads an index, each found by one step into it."""
    return (
        f"WITH RECURSIVE each (name) AS (SELECT min({column}) FROM {table} WHERE {column} IS NOT NULL UNION ALL"
        f" SELECT (SELECT min({column}) FROM {table} WHERE {column} > each.name) FROM each WHERE name IS NOT NULL)"
        " SELECT name, name FROM each WHERE name IS NOT NULL"
    )


_NAMES = {
    Kind.TAG: "SELECT id, name FROM tags",
    Kind.COLLECTION: "SELECT id, name FROM collections",
    Kind.RESEARCHER: "SELECT id, name FROM researchers",
    Kind.AFFILIATION: _distinct("affiliations", "name"),
    Kind.VENUE: _distinct("papers", "venue"),
    Kind.SUBJECT: f"{_distinct('paper_order', 'subject')} UNION SELECT subject, subject FROM trash_order"
    " WHERE subject IS NOT NULL",
}
_HOLDERS = {
    Kind.TAG: "SELECT paper_id FROM paper_tags WHERE tag_id IN ({marks})",
    Kind.COLLECTION: "SELECT paper_id FROM collection_papers WHERE collection_id IN ({marks})",
    Kind.RESEARCHER: "SELECT paper_id FROM profiles JOIN profile_papers ON profile_id = profiles.id"
    " WHERE researcher_id IN ({marks})",
    Kind.AFFILIATION: "SELECT paper_id FROM affiliations WHERE name IN ({marks})",
    Kind.VENUE: "SELECT id FROM papers WHERE venue IN ({marks})",
}


def _compile_value(query: Query) -> Condition:
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
        case Added(since, before):
            return _compile_added(since, before)
        case _:
            return _compile_membership(query)


def _compile_membership(query: Query) -> Condition:
    match query:
        case Among(papers):
            return f"({_PAPER} IN (SELECT value FROM json_each(?)))", (json.dumps(papers),)
        case OfResearcher(researcher_id):
            return _among(_HOLDERS[Kind.RESEARCHER], [researcher_id])
        case OfImport(import_id):
            return _compile_import(import_id)
        case InCollection(collection_id):
            return _among(_HOLDERS[Kind.COLLECTION], [collection_id])
        case HasTag(tag_id):
            return _among(_HOLDERS[Kind.TAG], [tag_id])
        case Identified(field, text):
            return _compile_identifier(field, text)
        case UsesRepository(path, prefix):
            wanted = f"/{path}{'' if prefix else '/'}"
            keys = "SELECT id FROM repositories WHERE instr('/' || key || '/', ?)"
            return f"({_PAPER} IN (SELECT paper_id FROM paper_repositories WHERE repository_id IN ({keys})))", (wanted,)
        case IsDuplicate():
            return (
                f"({_PAPER} IN (SELECT paper_id FROM duplicate_pairs UNION SELECT other_id FROM duplicate_pairs))",
                (),
            )
    raise AssertionError(query)  # every kind of query is above


def _compile_import(import_id: ImportId | None) -> Condition:
    wanted, values = (LATEST_IMPORT, ()) if import_id is None else ("?", (import_id,))
    return f"({_PAPER} IN (SELECT paper_id FROM profile_papers WHERE import_id = {wanted}))", values


def _compile_added(since: datetime.datetime | None, before: datetime.datetime | None) -> Condition:
    """Moments are stored as text, in UTC and whole seconds, and so compared as text."""
    moments = ((">=", since), ("<", before))
    bounds = [(sign, _format_moment(moment)) for sign, moment in moments if moment is not None]
    tests = " AND ".join(["1", *(f"added_at {sign} ?" for sign, _ in bounds)])
    return f"({_PAPER} IN (SELECT id FROM papers WHERE {tests}))", tuple(text for _, text in bounds)


def _format_moment(moment: datetime.datetime) -> str:
    return moment.astimezone(datetime.UTC).isoformat(timespec="seconds")


def _compile_identifier(field: str, text: str) -> Condition:
    match field:
        case "doi":
            return f"({_PAPER} IN (SELECT id FROM papers WHERE doi = ?))", (text.lower(),)
        case "arxiv_id":
            return f"({_PAPER} IN (SELECT paper_id FROM duplicate_keys WHERE arxiv = ?))", (strip_version(text),)
    keys = (
        "SELECT id FROM papers WHERE citation_key = ? COLLATE NOCASE"
        " UNION SELECT paper_id FROM key_aliases WHERE citation_key = ? COLLATE NOCASE"
    )
    return f"({_PAPER} IN ({keys}))", (text, text)


def _compile_years(first: int | None, last: int | None) -> Condition:
    after = None if first is None else _format_year(first)
    before = None if last is None else f"{_format_year(last)}-\x7f"
    return _between("issued", after, before)


def _format_year(year: int) -> str:
    """A year as dates begin with it; one that no date has sorts before them all or after them all."""
    return f"{year:04}" if 0 <= year <= 9999 else "" if year < 0 else "~"


def _between(column: str, low: Any, high: Any) -> Condition:
    tests = [f"{column} IS NOT NULL"]
    tests += [f"{column} >= ?"] if low is not None else []
    tests += [f"{column} <= ?"] if high is not None else []
    return f"({' AND '.join(tests)})", tuple(value for value in (low, high) if value is not None)


def _match(expression: str) -> Condition:
    return f"({_PAPER} IN (SELECT rowid FROM paper_words WHERE paper_words MATCH ?))", (expression,)


def _among(select: str, keys: list[Any]) -> Condition:
    """Membership in what a SELECT finds; the keys go in as one JSON value, of which there may be any number."""
    return f"({_PAPER} IN ({select.format(marks='SELECT value FROM json_each(?)')}))", (json.dumps(keys),)


def _in_order(test: str, keys: list[Any]) -> Condition:
    return f"coalesce({test.format(marks='SELECT value FROM json_each(?)')}, 0)", (json.dumps(keys),)


def _join(word: str, conditions: Iterable[Condition]) -> Condition:
    parts = list(conditions)
    return f"({f' {word} '.join(sql for sql, _ in parts)})", tuple(value for _, values in parts for value in values)
