"""What a query means for one paper: the meaning that ``app.store.conditions`` compiles to SQL, said in Python."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import assert_never

from app.code import Code
from app.dates import PartialDate
from app.papers import Status
from app.search_query.likeness import (
    find_term,
    fold_key,
    host_matches,
    name_matches,
    repository_matches,
    strip_version,
)
from app.search_query.values import (
    Added,
    Among,
    And,
    Begins,
    Cited,
    Everything,
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
    Named,
    Not,
    OfImport,
    OfResearcher,
    Or,
    Query,
    Rated,
    Stated,
    StatusIs,
    Term,
    Thing,
    Trashed,
    UsesRepository,
    Where,
    Words,
    parts_of,
)
from app.values import CollectionId, ImportId, PaperId, ResearcherId, TagId


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """All that a query may ask of a paper.

    Attributes:
        texts: per place but ANYWHERE, the text as ``app.search_query.searchable`` folds it.
        names: per kind, the names that the paper has, as they are; of a collection its ancestors' too.
        beginnings: per column of ``Begins``, what it shows, folded; of a subject any of its forms.
        identifiers: per field of ``Identified``, what the paper has; arXiv ids without a version, keys folded.
        collections_within: those that hold it, and all that these are inside of.
        stated: its scores, by the field of ``Stated``.
        repositories: their keys, ``github.com/openbmb/chatdev``.
        cloned: one of its repositories lies on this computer.
        imports: those in whose texts it stands; ``latest_import`` says that the last of all is among them.
    """

    id: PaperId
    texts: dict[Where, str]
    names: dict[Kind, tuple[str, ...]]
    identifiers: dict[str, tuple[str, ...]]
    beginnings: dict[str, tuple[str, ...]] = field(default_factory=dict)
    repositories: tuple[str, ...] = ()
    cloned: bool = False
    tags: frozenset[TagId] = frozenset()
    collections: frozenset[CollectionId] = frozenset()
    collections_within: frozenset[CollectionId] = frozenset()
    researchers: frozenset[ResearcherId] = frozenset()
    imports: frozenset[ImportId] = frozenset()
    latest_import: bool = False
    issued: PartialDate | None = None
    citations: int | None = None
    rating: int | None = None
    stated: Mapping[str, float | None] = field(default_factory=lambda: MappingProxyType({}))
    status: Status | None = None
    code: Code = Code.NONE
    added_at: datetime.datetime
    has_note: bool = False
    has_file: bool = False
    duplicate: bool = False
    trashed: bool = False


def matches(query: Query, paper: Searched) -> bool:
    """Whether a query names a paper."""
    parts = parts_of(query)
    if paper.trashed is not any(isinstance(part, Trashed) for part in parts):
        return False
    return _matches(query, paper)


_FOLDS: dict[str, Callable[[str], str]] = {"doi": str.lower, "arxiv_id": strip_version, "citation_key": fold_key}


def _matches(query: Query, paper: Searched) -> bool:
    match query:
        case Everything():
            return True
        case Trashed():
            return paper.trashed
        case And(parts):
            return all(_matches(part, paper) for part in parts)
        case Or(parts):
            return any(_matches(part, paper) for part in parts)
        case Not(part):
            return not _matches(part, paper)
        case Words(term, where):
            return _find_words(term, where, paper)
        case Named(kind, term):
            return any(name_matches(kind, name, term) for name in paper.names.get(kind, ()))
        case _:
            return _has_value(query, paper)


def _find_words(term: Term, where: Where, paper: Searched) -> bool:
    if where is not Where.ANYWHERE:
        return find_term(paper.texts.get(where, ""), term)
    in_texts = any(find_term(text, term) for text in paper.texts.values())
    return in_texts or any(name_matches(Kind.TAG, name, term) for name in paper.names.get(Kind.TAG, ()))


def _has_value(query: Query, paper: Searched) -> bool:
    match query:
        case HasCode(code):
            return paper.code is code
        case Identified(field, text):
            return _FOLDS[field](text) in paper.identifiers.get(field, ())
        case UsesRepository() | HostIs() | IsCloned():
            return _links(query, paper)
        case IsDuplicate():
            return paper.duplicate
        case StatusIs(status):
            return paper.status is status
        case Has(thing):
            return _has(thing, paper)
        case Begins(column, text, whole):
            shown = paper.beginnings.get(column, ())
            return text in shown if whole else any(each.startswith(text) for each in shown)
        case Among() | OfResearcher() | OfImport() | InCollection() | HasTag():
            return _is_in(query, paper)
        case _:
            return _is_between(query, paper)


def _links(query: UsesRepository | HostIs | IsCloned, paper: Searched) -> bool:
    match query:
        case UsesRepository():
            return any(repository_matches(key, query) for key in paper.repositories)
        case HostIs():
            return any(host_matches(key, query) for key in paper.repositories)
        case IsCloned(cloned):
            return bool(paper.repositories) and paper.cloned is cloned
        case _:
            assert_never(query)


def _is_in(query: Among | OfResearcher | OfImport | InCollection | HasTag, paper: Searched) -> bool:
    match query:
        case Among(papers):
            return paper.id in papers
        case OfResearcher(researcher_id):
            return researcher_id in paper.researchers
        case OfImport(import_id):
            return paper.latest_import if import_id is None else import_id in paper.imports
        case InCollection(collection_id, within):
            return collection_id in (paper.collections_within if within else paper.collections)
        case HasTag(tag_id):
            return tag_id in paper.tags
        case _:
            assert_never(query)


def _is_between(query: Query, paper: Searched) -> bool:
    match query:
        case Issued(first, last):
            return _between(paper.issued.year if paper.issued else None, first, last)
        case Cited(low, high):
            return _between(paper.citations, low, high)
        case Rated(low, high):
            return _between(paper.rating, low, high)
        case Stated(name, low_score, high_score):
            return _between(paper.stated.get(name), low_score, high_score)
        case Added(since, before):
            return (since is None or since <= paper.added_at) and (before is None or paper.added_at < before)
    raise AssertionError(query)  # every kind of query is above


def _between(value: float | None, low: float | None, high: float | None) -> bool:
    return value is not None and (low is None or low <= value) and (high is None or value <= high)


def _has(thing: Thing, paper: Searched) -> bool:
    has: dict[Thing, object] = {
        Thing.CODE: paper.code is not Code.NONE,
        Thing.LINK: paper.code is Code.LINK,
        Thing.BADGE: paper.code is Code.BADGE,
        Thing.CITATIONS: paper.citations is not None,
        Thing.NOTE: paper.has_note,
        Thing.FILE: paper.has_file,
        Thing.TAG: paper.tags,
        Thing.COLLECTION: paper.collections,
        Thing.ABSTRACT: paper.texts.get(Where.ABSTRACT),
        Thing.DATE: paper.issued,
        Thing.SUBJECT: paper.names.get(Kind.SUBJECT),
        Thing.DOI: paper.identifiers.get("doi"),
        Thing.ARXIV: paper.identifiers.get("arxiv_id"),
        Thing.RATING: paper.rating is not None,
        Thing.STATUS: paper.status is not None,
    }
    return bool(has[thing])
