"""Papers and their parts: written as facts, and read whole."""

from __future__ import annotations

import datetime
import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from app.dates import PartialDate, parse_date
from app.errors import InvalidValue, NotFound
from app.names import Name
from app.papers import Paper, PaperFacts, Status
from app.store import collections, repositories, tags
from app.store.bulk import insert_rows
from app.values import ArxivId, Doi, PaperId, Url

if TYPE_CHECKING:
    from app.store.writer import ChangeInProgress

_COLUMNS = (
    "issued",
    "title",
    "authors_truncated",
    "subject",
    "abstract",
    "venue",
    "volume",
    "issue",
    "pages",
    "doi",
    "arxiv_id",
    "url",
    "citations",
    "code_badge",
)
"""The facts that are a column of ``papers`` each; all but the first, the date, are stored as they are."""

_OWN = ("citation_key", "added_at", "status", "rating", "novelty", "ai_score", "trashed_at")
"""The columns of ``papers`` that no source says, but the library and the person."""

_WRITTEN = ("id", "citation_key", "added_at", "changed_by", *_COLUMNS)
_read_columns = attrgetter(*_COLUMNS)
_Parts = Iterable[tuple[PaperId, Iterable[Any]]]
"""Per paper, what one of its parts holds, in order."""


def add_paper(change: ChangeInProgress, facts: PaperFacts, citation_key: str, added_at: datetime.datetime) -> PaperId:
    """Write a new paper with all its parts."""
    return add_papers(change, ((facts, citation_key),), added_at)[0]


def add_papers(
    change: ChangeInProgress, papers: Sequence[tuple[PaperFacts, str]], added_at: datetime.datetime
) -> Sequence[PaperId]:
    """Write new papers, each with its citation key, a table at a time, which takes half as long as one by one."""
    ids = _take_ids(change.connection, len(papers))
    own = added_at.isoformat(timespec="seconds"), change.id
    rows = ((key, citation_key, *own, *_store(facts)) for key, (facts, citation_key) in zip(ids, papers, strict=True))
    insert_rows(change.connection, "papers", _WRITTEN, rows)
    for part, write in _PARTS.items():
        write(change.connection, [(key, getattr(facts, part)) for key, (facts, _) in zip(ids, papers, strict=True)])
    return ids


def _take_ids(connection: sqlite3.Connection, count: int) -> Sequence[PaperId]:
    """The ids that the next papers get: none was ever another paper's."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'papers'").fetchone()
    last = row[0] if row else 0
    return [PaperId(key) for key in range(last + 1, last + 1 + count)]


def _store(facts: PaperFacts) -> tuple[Any, ...]:
    issued, *others = _read_columns(facts)
    return (_store_date(issued), *others)


def _store_date(date: PartialDate | None) -> str | None:
    return None if date is None else str(date)


def set_value(change: ChangeInProgress, paper_id: PaperId, field: str, value: Any) -> bool:
    """Write one field of a paper; the value is one that ``app.fields`` parsed.  Whether it was another one before.

    Raises:
        InvalidValue: another paper has this citation key.
    """
    if field == "citation_key":
        _check_citation_key(change.connection, paper_id, value)
    return bool(set_values(change, (paper_id,), field, value))


def set_values(change: ChangeInProgress, ids: Iterable[PaperId], field: str, value: Any) -> set[PaperId]:
    """Write one value into a field of any number of papers; those that had another one before."""
    if field in _PARTS:
        return {paper_id for paper_id in ids if _set_part(change.connection, paper_id, field, tuple(value))}
    stored = _store_date(value) if field == "issued" else value
    among = "id IN (SELECT value FROM json_each(?))"
    sql = f"UPDATE papers SET {field} = ? WHERE {among} AND {field} IS NOT ? RETURNING id"
    moved = change.connection.execute(sql, (stored, json.dumps(list(ids)), stored))
    return {PaperId(key) for (key,) in moved}


def get_paper(connection: sqlite3.Connection, paper_id: PaperId) -> Paper:
    """One paper, whole.

    Raises:
        NotFound: the library has no such paper.
    """
    names = (*_COLUMNS, *_OWN)
    row = connection.execute(f"SELECT {', '.join(names)} FROM papers WHERE id = ?", (paper_id,)).fetchone()
    if row is None:
        raise NotFound(f"The library has no paper {paper_id}.", "It may have been removed, or its import undone.")
    return _make_paper(connection, paper_id, dict(zip(names, row, strict=True)))


def find_taken_keys(connection: sqlite3.Connection, stem: str) -> set[str]:
    """The citation keys that begin with ``stem`` and find a paper, former ones too."""
    select = "SELECT citation_key FROM {} WHERE citation_key >= ? AND citation_key < ?"
    sql = f"{select.format('papers')} UNION ALL {select.format('key_aliases')}"
    return {key for (key,) in connection.execute(sql, (stem, stem + "\U0010ffff") * 2)}


def find_used_keys(connection: sqlite3.Connection, keys: Iterable[str]) -> set[str]:
    """Those of some citation keys that find a paper, as a former one too."""
    select = "SELECT citation_key FROM {} WHERE citation_key IN (SELECT value FROM json_each(?))"
    sql = f"{select.format('papers')} UNION ALL {select.format('key_aliases')}"
    return {key for (key,) in connection.execute(sql, (json.dumps(list(keys)),) * 2)}


def _make_paper(connection: sqlite3.Connection, paper_id: PaperId, row: dict[str, Any]) -> Paper:
    doi, arxiv_id = row["doi"], row["arxiv_id"]
    return Paper(
        id=paper_id,
        title=row["title"],
        authors=_read_authors(connection, paper_id),
        authors_truncated=bool(row["authors_truncated"]),
        issued=_read_date(row["issued"]),
        subject=row["subject"],
        affiliations=_read_affiliations(connection, paper_id),
        abstract=row["abstract"],
        venue=row["venue"],
        volume=row["volume"],
        issue=row["issue"],
        pages=row["pages"],
        doi=None if doi is None else Doi(doi),
        arxiv_id=None if arxiv_id is None else ArxivId(arxiv_id),
        citations=row["citations"],
        code_badge=bool(row["code_badge"]),
        repositories=repositories.read_links(connection, paper_id),
        web_links=repositories.read_web_links(connection, paper_id),
        citation_key=row["citation_key"],
        added_at=datetime.datetime.fromisoformat(row["added_at"]),
        url=None if row["url"] is None else Url(row["url"]),
        status=None if row["status"] is None else Status(row["status"]),
        rating=row["rating"],
        novelty=row["novelty"],
        ai_score=row["ai_score"],
        trashed_at=None if row["trashed_at"] is None else datetime.datetime.fromisoformat(row["trashed_at"]),
        tags=tags.get_tags_of(connection, paper_id),
        collections=collections.get_collections_of(connection, paper_id),
        former_keys=_read_former_keys(connection, paper_id),
    )


def _read_date(text: str | None) -> PartialDate | None:
    return None if text is None else parse_date(text)


def _read_authors(connection: sqlite3.Connection, paper_id: PaperId) -> tuple[Name, ...]:
    sql = "SELECT family, given, literal FROM authors WHERE paper_id = ? ORDER BY position"
    return tuple(Name(*parts) for parts in connection.execute(sql, (paper_id,)))


def _read_affiliations(connection: sqlite3.Connection, paper_id: PaperId) -> tuple[str, ...]:
    sql = "SELECT name FROM affiliations WHERE paper_id = ? ORDER BY position"
    return tuple(name for (name,) in connection.execute(sql, (paper_id,)))


def _read_former_keys(connection: sqlite3.Connection, paper_id: PaperId) -> tuple[str, ...]:
    sql = "SELECT citation_key FROM key_aliases WHERE paper_id = ? ORDER BY id"
    return tuple(key for (key,) in connection.execute(sql, (paper_id,)))


def _write_authors(connection: sqlite3.Connection, lists: _Parts) -> None:
    rows = (
        (paper_id, position, name.family, name.given, name.literal)
        for paper_id, authors in lists
        for position, name in enumerate(authors, start=1)
    )
    insert_rows(connection, "authors", ("paper_id", "position", "family", "given", "literal"), rows)


def _write_affiliations(connection: sqlite3.Connection, lists: _Parts) -> None:
    rows = ((paper_id, position, name) for paper_id, names in lists for position, name in enumerate(names, start=1))
    insert_rows(connection, "affiliations", ("paper_id", "position", "name"), rows)


_PARTS: dict[str, Callable[[sqlite3.Connection, _Parts], None]] = {
    "authors": _write_authors,
    "affiliations": _write_affiliations,
    "repositories": repositories.write_links,
    "web_links": repositories.write_web_links,
}
"""The facts that have a table of their own, and what writes them for any number of papers."""


_READ_PARTS: dict[str, Callable[[sqlite3.Connection, PaperId], tuple[Any, ...]]] = {
    "authors": _read_authors,
    "affiliations": _read_affiliations,
    "repositories": repositories.read_links,
    "web_links": repositories.read_web_links,
}


def _set_part(connection: sqlite3.Connection, paper_id: PaperId, part: str, wanted: tuple[Any, ...]) -> bool:
    if _READ_PARTS[part](connection, paper_id) == wanted:
        return False
    table = "paper_repositories" if part == "repositories" else part
    connection.execute(f"DELETE FROM {table} WHERE paper_id = ?", (paper_id,))
    _PARTS[part](connection, [(paper_id, wanted)])
    return True


def _check_citation_key(connection: sqlite3.Connection, paper_id: PaperId, key: str) -> None:
    other = connection.execute(
        "SELECT id, title FROM papers WHERE citation_key = ? AND id <> ?", (key, paper_id)
    ).fetchone()
    if other is not None:
        raise InvalidValue(key, f"“{other[1]}” has the citation key {key} already.", "Choose another one.")
