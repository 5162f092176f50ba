"""Proposals out of a library: tags, collections, venues and other names that fit what a person has typed.

Each answer takes a few milliseconds however many papers there are: names stand in small tables or lead an index, whose
different values are found by one step into it each, and papers are counted up to a limit.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from app.papers import Status
from app.search_query import normalise
from app.search_query.suggesting import MOST_COUNTED, Suggestion, Suggests, name_fits
from app.store import collections
from app.subjects import find_subject_class, format_subject

_MOST_NAMES = 2_000
"""Different names of an index that are looked at for one proposal."""

_MOST_RANKED = 100
"""Names that fit whose papers are counted, the first of them; nobody looks for a name among more."""

_LAST = "\U0010ffff"
_NOT_TRASHED = "paper_id NOT IN (SELECT id FROM papers WHERE trashed_at IS NOT NULL)"
_HOSTS = ("github.com", "gitlab.com", "huggingface.co", "bitbucket.org")


class _Named(NamedTuple):
    """A name that may be proposed.

    Attributes:
        key: what its papers are found by.
        text, label: as of a Suggestion.
    """

    key: Any
    text: str
    label: str


def suggest_names(connection: sqlite3.Connection, kind: Suggests, text: str, limit: int) -> tuple[Suggestion, ...]:
    """The names of a kind that fit what was typed: those with a word that begins so first, most used first."""
    read, papers = _KINDS[kind]
    wanted = normalise(text)
    found = [(fit, each) for each in read(connection, wanted) if (fit := _find_fit(each, wanted)) is not None]
    found.sort(key=lambda pair: pair[0])
    counted = [(fit, -_count_some(connection, papers, each.key), each) for fit, each in found[:_MOST_RANKED]]
    counted.sort(key=lambda triple: triple[:2])
    return tuple(Suggestion(each.text, each.label, papers=-papers) for _, papers, each in counted[:limit])


def can_suggest(kind: Suggests) -> bool:
    """Whether names of this kind stand in the library."""
    return kind in _KINDS


def _count_some(connection: sqlite3.Connection, select: str, key: Any) -> int:
    """How many papers out of the trash a SELECT of ``paper_id`` finds, at most MOST_COUNTED."""
    sql = f"SELECT count(*) FROM (SELECT 1 FROM ({select}) WHERE {_NOT_TRASHED} LIMIT {MOST_COUNTED})"
    found: int = connection.execute(sql, (key,)).fetchone()[0]
    return found


def _find_fit(each: _Named, wanted: str) -> int | None:
    return name_fits(normalise(each.label), wanted)


def _read_rows(sql: str) -> Callable[[sqlite3.Connection, str], Iterator[_Named]]:
    def read(connection: sqlite3.Connection, _: str) -> Iterator[_Named]:
        return (_Named(key, name, name) for key, name in connection.execute(sql))

    return read


def _read_collections(connection: sqlite3.Connection, _: str) -> Iterator[_Named]:
    return (_Named(each.id, each.path, each.path) for each in collections.get_collections(connection))


def _read_statuses(_: sqlite3.Connection, __: str) -> Iterator[_Named]:
    for place, status in enumerate(Status, start=1):
        yield _Named(place, status.replace(" ", "-"), status)
    yield _Named(None, "none", "none")


def _read_subjects(connection: sqlite3.Connection, _: str) -> Iterator[_Named]:
    for printed in _read_distinct(connection, "paper_order", "subject", ""):
        yield _Named(printed, find_subject_class(printed) or printed, format_subject(printed))


def _read_venues(connection: sqlite3.Connection, wanted: str) -> Iterator[_Named]:
    """By their folded keys, those that begin as was typed first; each is called as one of its papers has it."""
    begun = _read_distinct(connection, "paper_order", "venue_key", wanted)
    others = _read_distinct(connection, "paper_order", "venue_key", "") if wanted else iter(())
    sql = "SELECT venue FROM papers WHERE id = (SELECT paper_id FROM paper_order WHERE venue_key = ? LIMIT 1)"
    for key in dict.fromkeys([*begun, *(key for key in others if wanted in key)]):
        (name,) = connection.execute(sql, (key,)).fetchone()
        yield _Named(key, name, name)


def _read_affiliations(connection: sqlite3.Connection, wanted: str) -> Iterator[_Named]:
    """Those that begin as was typed in the usual cases, which an index finds at once, then the first of all."""
    begun = [_read_distinct(connection, "affiliations", "name", form) for form in _spell(wanted)]
    others = _read_distinct(connection, "affiliations", "name", "")
    for name in dict.fromkeys([*(name for names in begun for name in names), *others]):
        yield _Named(name, name, name)


def _read_repositories(connection: sqlite3.Connection, wanted: str) -> Iterator[_Named]:
    """Those whose owner begins as was typed, then those among the latest that have it anywhere."""
    typed = wanted.replace(" ", "-")
    columns = "SELECT id, owner || '/' || name, host || '/' || owner || '/' || name FROM repositories"
    latest = f"{columns} ORDER BY id DESC LIMIT {_MOST_NAMES}"
    begun = f"{columns} WHERE key >= ? AND key < ? LIMIT {_MOST_RANKED}"
    rows = [row for host in _HOSTS for row in connection.execute(begun, _range(f"{host}/{typed}"))] if typed else []
    for key, text, label in dict.fromkeys([*rows, *connection.execute(latest)]):
        yield _Named(key, text, label)


def _read_hosts(connection: sqlite3.Connection, _: str) -> Iterator[_Named]:
    """The hosts that there are, each found by one step into the index of keys."""
    after = "substr(key, 1, instr(key, '/') - 1)"
    least = f"SELECT {after} FROM repositories WHERE key >"
    sql = (
        f"WITH RECURSIVE each (name) AS (SELECT ({least} '' ORDER BY key LIMIT 1) UNION ALL"
        f" SELECT ({least} each.name || '0' ORDER BY key LIMIT 1) FROM each WHERE name IS NOT NULL LIMIT {_MOST_NAMES})"
        " SELECT name FROM each WHERE name IS NOT NULL"
    )
    return (_Named(name, name, name) for (name,) in connection.execute(sql))


def _read_distinct(connection: sqlite3.Connection, table: str, column: str, beginning: str) -> Iterator[str]:
    """Different values of a column that leads an index, those that begin so, each found by one step into it."""
    least = f"SELECT min({column}) FROM {table} WHERE {column}"
    sql = (
        f"WITH RECURSIVE each (name) AS (SELECT ({least} >= ?1 AND {column} < ?2) UNION ALL"
        f" SELECT ({least} > each.name AND {column} < ?2) FROM each WHERE name IS NOT NULL LIMIT {_MOST_NAMES})"
        " SELECT name FROM each WHERE name IS NOT NULL"
    )
    return (name for (name,) in connection.execute(sql, _range(beginning)))


def _range(beginning: str) -> tuple[str, str]:
    return beginning, f"{beginning}{_LAST}"


def _spell(wanted: str) -> Iterable[str]:
    return dict.fromkeys((wanted, wanted.title(), wanted.capitalize(), wanted.upper())) if wanted else ()


_ON_HOST = (
    "repositories CROSS JOIN paper_repositories ON repository_id = repositories.id"
    " WHERE key > ?1 || '/' AND key < ?1 || '0'"  # what comes behind a slash
)
_OF_PERSON = "SELECT id FROM profiles WHERE researcher_id = ?"
_KINDS: dict[Suggests, tuple[Callable[[sqlite3.Connection, str], Iterator[_Named]], str]] = {
    Suggests.TAG: (
        _read_rows("SELECT id, name FROM tags ORDER BY position, id"),
        "SELECT paper_id FROM paper_tags WHERE tag_id = ?",
    ),
    Suggests.COLLECTION: (_read_collections, "SELECT paper_id FROM collection_papers WHERE collection_id = ?"),
    Suggests.RESEARCHER: (
        _read_rows("SELECT id, name FROM researchers ORDER BY name"),
        f"SELECT DISTINCT paper_id FROM profile_papers WHERE profile_id IN ({_OF_PERSON})",
    ),
    Suggests.AFFILIATION: (_read_affiliations, "SELECT paper_id FROM affiliations WHERE name = ?"),
    Suggests.VENUE: (_read_venues, "SELECT paper_id FROM paper_order WHERE venue_key = ?"),
    Suggests.SUBJECT: (_read_subjects, "SELECT paper_id FROM paper_order WHERE subject = ?"),
    Suggests.REPOSITORY: (
        _read_repositories,
        "SELECT DISTINCT paper_id FROM paper_repositories WHERE repository_id = ?",
    ),
    Suggests.HOST: (
        _read_hosts,
        f"SELECT DISTINCT paper_id FROM {_ON_HOST}",
    ),
    Suggests.STATUS: (_read_statuses, "SELECT paper_id FROM paper_order WHERE status IS ?"),
}
"""Per kind, how to read the names, and the papers of one by its key."""
