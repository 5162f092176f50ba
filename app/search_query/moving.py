"""Which changes may move papers into a query or out of it, told from what was touched; most leave most alone."""

from __future__ import annotations

from collections.abc import Iterator

from app.changes import Touched
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
    Thing,
    Trashed,
    UsesRepository,
    Where,
    Words,
)

Source = tuple[str, tuple[str, ...]]
"""A table, and its columns that bear on a query; none named is all of them."""

_LINKS: Source = ("paper_repositories", ("paper_id", "repository_id"))
"""Which repositories papers link, and not what is said or noted of the links."""
_CODE: tuple[Source, ...] = (("papers", ("code_badge",)), _LINKS)
_PAGES: tuple[Source, ...] = (("profile_papers", ()), ("profiles", ("researcher_id",)))
_TAGS: tuple[Source, ...] = (("paper_tags", ()), ("tags", ("name",)))
_COLLECTED: tuple[Source, ...] = (("collection_papers", ()), ("collections", ("name", "parent_id")))
_DUPLICATES: tuple[Source, ...] = (
    ("papers", ("title", "authors_truncated", "issued", "venue", "doi", "arxiv_id")),
    ("authors", ()),
    ("not_duplicates", ()),
    ("paper_repositories", ("paper_id", "repository_id", "url")),
)
_TEXTS: dict[Where, tuple[Source, ...]] = {
    Where.TITLE: (("papers", ("title",)),),
    Where.AUTHORS: (("authors", ()),),
    Where.ABSTRACT: (("papers", ("abstract",)),),
    Where.NOTES: (("notes", ()),),
}
_NAMES: dict[Kind, tuple[Source, ...]] = {
    Kind.TAG: _TAGS,
    Kind.COLLECTION: _COLLECTED,
    Kind.RESEARCHER: (*_PAGES, ("researchers", ("name",))),
    Kind.AFFILIATION: (("affiliations", ()),),
    Kind.VENUE: (("papers", ("venue",)),),
    Kind.SUBJECT: (("papers", ("subject",)),),
}
_THINGS: dict[Thing, tuple[Source, ...]] = {
    Thing.CODE: _CODE,
    Thing.LINK: _CODE,
    Thing.BADGE: _CODE,
    Thing.CITATIONS: (("papers", ("citations",)),),
    Thing.NOTE: (("notes", ()),),
    Thing.FILE: (("files", ()),),
    Thing.TAG: _TAGS,
    Thing.COLLECTION: _COLLECTED,
    Thing.ABSTRACT: (("papers", ("abstract",)),),
    Thing.DATE: (("papers", ("issued",)),),
    Thing.SUBJECT: (("papers", ("subject",)),),
    Thing.DOI: (("papers", ("doi",)),),
    Thing.ARXIV: (("papers", ("arxiv_id",)),),
    Thing.RATING: (("papers", ("rating",)),),
    Thing.STATUS: (("papers", ("status",)),),
}
_BEGINNINGS: dict[str, tuple[Source, ...]] = {
    "title": (("papers", ("title",)),),
    "authors": (("authors", ()),),
    "venue": (("papers", ("venue",)),),
    "subject": (("papers", ("subject",)),),
    "tags": (("paper_tags", ()), ("tags", ("name", "position"))),
    "citation_key": (("papers", ("citation_key",)),),
}
_VALUES: dict[type, tuple[Source, ...]] = {
    Everything: (),
    Trashed: (),
    Among: (),
    HasCode: _CODE,
    OfResearcher: _PAGES,
    OfImport: (("profile_papers", ()), ("imports", ())),
    InCollection: _COLLECTED,
    HasTag: _TAGS,
    Identified: (("papers", ("doi", "arxiv_id", "citation_key")), ("key_aliases", ())),
    UsesRepository: (_LINKS, ("repositories", ())),
    HostIs: (_LINKS, ("repositories", ())),
    IsCloned: (_LINKS, ("repositories", ()), ("clones", ())),
    Issued: (("papers", ("issued",)),),
    Cited: (("papers", ("citations",)),),
    Rated: (("papers", ("rating",)),),
    Stated: (("papers", ("novelty", "ai_score")),),
    Added: (("papers", ("added_at",)),),
    StatusIs: (("papers", ("status",)),),
    IsDuplicate: _DUPLICATES,
}


def may_move(query: Query, touched: Touched) -> bool:
    """Whether a change may have let a paper match a query, or match it no more; where that cannot be told, it may."""
    if touched.moved("papers", "trashed_at"):
        return True  # as it is where papers came or went, which moves all columns
    return any(touched.moved(table, *columns) for table, columns in _find_sources(query))


def follows_others(query: Query) -> bool:
    """Whether a paper may match a query, or match it no more, because of what happened to another paper alone."""
    match query:
        case And(parts) | Or(parts):
            return any(map(follows_others, parts))
        case Not(part):
            return follows_others(part)
        case OfImport(import_id):
            return import_id is None
        case _:
            return isinstance(query, IsDuplicate)


def _find_sources(query: Query) -> Iterator[Source]:
    match query:
        case And(parts) | Or(parts):
            for part in parts:
                yield from _find_sources(part)
        case Not(part):
            yield from _find_sources(part)
        case Words(_, Where.ANYWHERE):
            yield from (source for each in (*_TEXTS.values(), _TAGS) for source in each)
        case Words(_, where):
            yield from _TEXTS[where]
        case Named(kind, _):
            yield from _NAMES[kind]
        case Has(thing):
            yield from _THINGS[thing]
        case Begins(column):
            yield from _BEGINNINGS[column]
        case _:
            yield from _VALUES[type(query)]
