"""What the predicate of a query asks of papers, read; a few papers are matched so, without looking at any other."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from app.code import Code
from app.dates import parse_date
from app.papers import Status
from app.search_query import Kind, Query, Where, normalise
from app.search_query.beginnings import fold_subject
from app.search_query.likeness import fold_key, strip_version
from app.search_query.predicate import Searched, matches
from app.store.pieces import pieces
from app.values import CollectionId, ImportId, PaperId, ResearcherId, TagId

_FACTS = """
SELECT papers.id, papers.issued, papers.citations, papers.rating, papers.status, doi, arxiv_id, citation_key, added_at,
    trashed_at, papers.subject, venue, coalesce(paper_order.code, trash_order.code),
    paper_search.title, authors, paper_search.abstract, notes,
    coalesce(paper_order.title_key, trash_order.title_key), coalesce(paper_order.authors_key, trash_order.authors_key),
    coalesce(paper_order.venue_key, trash_order.venue_key), novelty, ai_score
FROM papers JOIN paper_search ON paper_search.paper_id = papers.id
    LEFT JOIN paper_order ON paper_order.paper_id = papers.id LEFT JOIN trash_order ON trash_order.paper_id = papers.id
WHERE papers.id IN ({marks})
"""
_ABOVE = (
    "WITH RECURSIVE above (paper_id, id) AS (SELECT paper_id, collection_id FROM collection_papers"
    " WHERE paper_id IN ({marks}) UNION SELECT paper_id, parent_id FROM above JOIN collections USING (id)"
    " WHERE parent_id IS NOT NULL)"
)
_RELATED = {
    "aliases": "SELECT paper_id, citation_key FROM key_aliases WHERE paper_id IN ({marks})",
    "repositories": "SELECT paper_id, key FROM paper_repositories JOIN repositories ON repositories.id = repository_id"
    " WHERE paper_id IN ({marks})",
    "clones": "SELECT paper_id, clones.id FROM paper_repositories JOIN repositories ON repositories.id = repository_id"
    " JOIN clones ON repository_key = key AND NOT missing WHERE paper_id IN ({marks})",
    "affiliations": "SELECT paper_id, name FROM affiliations WHERE paper_id IN ({marks})",
    "tags": "SELECT paper_id, tag_id FROM paper_tags WHERE paper_id IN ({marks})",
    "tag names": "SELECT paper_id, name FROM paper_tags JOIN tags ON tags.id = tag_id WHERE paper_id IN ({marks})"
    " ORDER BY tags.position, tags.id",
    "collections": "SELECT paper_id, collection_id FROM collection_papers WHERE paper_id IN ({marks})",
    "collections within": f"{_ABOVE} SELECT paper_id, id FROM above",
    "collection names": f"{_ABOVE} SELECT paper_id, name FROM above JOIN collections USING (id)",
    "researchers": "SELECT paper_id, researcher_id FROM profile_papers CROSS JOIN profiles ON profiles.id = profile_id"
    " WHERE paper_id IN ({marks})",
    "researcher names": "SELECT paper_id, name FROM profile_papers CROSS JOIN profiles ON profiles.id = profile_id"
    " JOIN researchers ON researchers.id = researcher_id WHERE paper_id IN ({marks})",
    "imports": "SELECT paper_id, import_id FROM profile_papers WHERE paper_id IN ({marks})",
    "notes": "SELECT paper_id, id FROM notes WHERE paper_id IN ({marks})",
    "files": "SELECT paper_id, id FROM files WHERE paper_id IN ({marks})",
    "duplicates": "SELECT paper_id, other_id FROM duplicate_pairs WHERE paper_id IN ({marks})",
    "duplicates of": "SELECT other_id, paper_id FROM duplicate_pairs WHERE other_id IN ({marks})",
}


def find_matching(connection: sqlite3.Connection, query: Query, ids: Collection[PaperId]) -> list[PaperId]:
    """Those of some papers that match."""
    return [each.id for each in read_searched(connection, sorted(ids)) if matches(query, each)]


def read_searched(connection: sqlite3.Connection, ids: Sequence[PaperId]) -> Iterator[Searched]:
    """What a predicate may ask of these papers; those that are gone are left out."""
    (latest,) = connection.execute("SELECT max(id) FROM imports").fetchone()
    for piece in pieces(ids):
        marks = ", ".join("?" * len(piece))
        related = {name: _group(connection.execute(sql.format(marks=marks), piece)) for name, sql in _RELATED.items()}
        for row in connection.execute(_FACTS.format(marks=marks), piece).fetchall():
            yield _make_searched(row, {name: found.get(row[0], ()) for name, found in related.items()}, latest)


def _group(rows: sqlite3.Cursor) -> dict[int, tuple[Any, ...]]:
    groups: dict[int, list[Any]] = {}
    for paper_id, value in rows:
        groups.setdefault(paper_id, []).append(value)
    return {paper_id: tuple(values) for paper_id, values in groups.items()}


def _make_searched(row: tuple[Any, ...], related: dict[str, tuple[Any, ...]], latest_import: int | None) -> Searched:
    paper_id, issued, citations, rating, status, doi, arxiv_id, key, added_at, trashed_at, subject, venue, code = row[
        :13
    ]
    title, authors, abstract, notes, title_key, authors_key, venue_key, novelty, ai_score = row[13:]
    return Searched(
        id=PaperId(paper_id),
        texts={Where.TITLE: title, Where.AUTHORS: authors, Where.ABSTRACT: abstract, Where.NOTES: notes},
        names={
            Kind.TAG: related["tag names"],
            Kind.COLLECTION: related["collection names"],
            Kind.RESEARCHER: related["researcher names"],
            Kind.AFFILIATION: related["affiliations"],
            Kind.VENUE: () if venue is None else (venue,),
            Kind.SUBJECT: () if subject is None else (subject,),
        },
        identifiers={
            "doi": () if doi is None else (doi,),
            "arxiv_id": () if arxiv_id is None else (strip_version(arxiv_id),),
            "citation_key": tuple(map(fold_key, (key, *related["aliases"]))),
        },
        beginnings={
            "title": (title_key,),
            "authors": () if authors_key is None else (authors_key,),
            "venue": () if venue_key is None else (venue_key,),
            "subject": () if subject is None else fold_subject(subject),
            "tags": tuple(map(normalise, related["tag names"][:1])),
            "citation_key": (fold_key(key),),
        },
        repositories=related["repositories"],
        cloned=bool(related["clones"]),
        tags=frozenset(map(TagId, related["tags"])),
        collections=frozenset(map(CollectionId, related["collections"])),
        collections_within=frozenset(map(CollectionId, related["collections within"])),
        researchers=frozenset(map(ResearcherId, related["researchers"])),
        imports=frozenset(map(ImportId, related["imports"])),
        latest_import=latest_import in related["imports"],
        issued=None if issued is None else parse_date(issued),
        citations=citations,
        rating=rating,
        stated={"novelty": novelty, "ai_score": ai_score},
        status=None if status is None else Status(status),
        code=Code(code),
        added_at=datetime.datetime.fromisoformat(added_at),
        has_note=bool(related["notes"]),
        has_file=bool(related["files"]),
        duplicate=bool(related["duplicates"] or related["duplicates of"]),
        trashed=trashed_at is not None,
    )
