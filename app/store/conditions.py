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
from app.search_query import (
    Added,
    And,
    Begins,
    Everything,
    InCollection,
    Kind,
    Named,
    Not,
    Or,
    Query,
    Term,
    Trashed,
    Where,
    Words,
    normalise,
    parts_of,
)
from app.search_query.beginnings import fold_subject
from app.search_query.likeness import name_matches
from app.store.value_conditions import HOLDERS, PAPER, Condition, among, compile_value, in_order, join

_COLUMNS = {Where.TITLE: "title", Where.AUTHORS: "authors", Where.ABSTRACT: "abstract", Where.NOTES: "notes"}
_FEW = 5_000
"""Papers that are left out rather than all others listed."""


class Listed(Frozen):
    """A query as SQL: ``SELECT ... FROM {table} AS listed WHERE {condition}``."""

    table: str
    condition: str
    values: tuple[Any, ...]


class Asked(Frozen):
    """Words that a paper has in its texts, or by one of the tags that are called so."""

    words: Words
    tags: tuple[int, ...] = ()


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


def part_words(connection: sqlite3.Connection, query: Query) -> tuple[tuple[Asked, ...], Query]:
    """A query as the words that it asks for, and the rest of it; a paper matches both."""
    compiler, parts = _Compiler(connection), parts_of(query)
    asked = tuple(Asked(part, tuple(compiler.find_tags(part))) for part in parts if isinstance(part, Words))
    return asked, And(tuple(part for part in parts if not isinstance(part, Words)))


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
                return join("OR", map(self.compile, parts)) if parts else ("0", ())
            case Not(part):
                condition, values = self.compile(part)
                return f"NOT {condition}", values
            case _:
                return self._compile_looked_up(query)

    def _compile_looked_up(self, query: Query) -> Condition:
        """A query about which the library is asked first, or a value that needs no asking."""
        match query:
            case Words(term, where):
                return self._compile_words(term, where)
            case Named(kind, term):
                return self._compile_name(kind, term)
            case Added(since, before):
                return self._compile_added(since, before)
            case Begins(column, text, whole):
                return self._compile_beginning(column, text, whole=whole)
            case InCollection(collection_id, True):
                return among(HOLDERS[Kind.COLLECTION], self._with_those_inside([collection_id]))
            case _:
                return compile_value(query)

    def _compile_all(self, parts: tuple[Query, ...]) -> Condition:
        """Words that stand in texts alone are asked for at once, which the index answers without listing each."""
        asked = [part for part in parts if isinstance(part, Words) and not self.find_tags(part)]
        conditions = [self.compile(part) for part in parts if part not in asked]
        if asked:
            conditions.insert(0, _match(join_expressions(asked)))
        return join("AND", conditions) if conditions else ("1", ())

    def _compile_words(self, term: Term, where: Where) -> Condition:
        in_texts = _match(match_expression(term, where))
        tags = self.find_tags(Words(term, where))
        if not tags:
            return in_texts
        return join("OR", (in_texts, among(HOLDERS[Kind.TAG], tags)))

    def find_tags(self, words: Words) -> list[Any]:
        """The ids of the tags that are called so, where words are looked for in tags at all."""
        return self._find_names(Kind.TAG, words.term) if words.where is Where.ANYWHERE else []

    def _compile_name(self, kind: Kind, term: Term) -> Condition:
        found = self._find_names(kind, term)
        if not found:
            return "0", ()
        if kind is Kind.SUBJECT:
            return in_order("subject IN ({marks})", found)
        return among(HOLDERS[kind], found)

    def _compile_added(self, since: datetime.datetime | None, before: datetime.datetime | None) -> Condition:
        """Of each end, those beyond it are left out if they are few, as on the day on which most papers were added."""
        ends = ((">=", "<", since), ("<", ">=", before))
        tests = (self._compile_end(one, other, _format_moment(end)) for one, other, end in ends if end is not None)
        return join("AND", [("1", ()), *tests])

    def _compile_end(self, within: str, beyond: str, moment: str) -> Condition:
        """Moments are stored as text, in UTC and whole seconds, and so compared as text."""
        select = "SELECT id FROM papers WHERE added_at"
        few = f"SELECT count(*) FROM ({select} {beyond} ? LIMIT {_FEW + 1})"
        if self._connection.execute(few, (moment,)).fetchone()[0] <= _FEW:
            return f"({PAPER} NOT IN ({select} {beyond} ?))", (moment,)
        return f"({PAPER} IN ({select} {within} ?))", (moment,)

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
                first, values = among(HOLDERS[Kind.TAG], found)
                return f"({first} AND coalesce({_FIRST_TAG} IN (SELECT value FROM json_each(?)), 0))", values * 2
            case "citation_key":
                test, values = _compile_range("citation_key COLLATE NOCASE", text, whole=whole)
                return f"({PAPER} IN (SELECT id FROM papers WHERE {test}))", values
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
    f" WHERE paper_tags.paper_id = {PAPER} ORDER BY tags.position, tags.id LIMIT 1)"
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


def _format_moment(moment: datetime.datetime) -> str:
    return moment.astimezone(datetime.UTC).isoformat(timespec="seconds")


def _match(expression: str) -> Condition:
    return f"({PAPER} IN (SELECT rowid FROM paper_words WHERE paper_words MATCH ?))", (expression,)
