"""What the sidebar lists: sections of entries, each with the papers that it stands for; nothing is counted here."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable, Iterator, Sequence

from app import frozen
from app.dates import find_today
from app.frozen import Frozen
from app.library import Library
from app.papers import Code, Collection, Colour, SavedSearch, Status
from app.search_query import (
    Added,
    Among,
    Everything,
    HasCode,
    HasTag,
    InCollection,
    IsDuplicate,
    OfImport,
    OfResearcher,
    Query,
    StatusIs,
    Trashed,
)
from app.values import CollectionId, PaperId
from ui import language

TO_COMPLETE = "badge"
"""The name of the view that is there only while it has papers."""

RECENT_DAYS = 30
"""How many days a paper counts as recently added."""


class EntryKind(enum.StrEnum):
    """What an entry stands for; OFFER makes the first collection, DRAFT is one that is being named."""

    VIEW = "view"
    RESEARCHER = "researcher"
    COLLECTION = "collection"
    SEARCH = "search"
    TAG = "tag"
    OFFER = "offer"
    DRAFT = "draft"


class Entry(Frozen):
    """One line of the sidebar.

    Attributes:
        query: the papers that it stands for; None for an OFFER or a DRAFT.
        glyph: the name of its icon.
        id: of the researcher, collection, search or tag; 0 for what has none.
        name: tells views from each other; "" for what has an id.
        text: of a saved search.
        parent_id: of a collection, or of the draft of one.
        inside: the collections inside of a collection.
    """

    kind: EntryKind
    query: Query | None
    label: str
    glyph: str
    id: int = 0
    name: str = ""
    colour: Colour | None = None
    text: str = ""
    parent_id: int | None = None
    inside: tuple[Entry, ...] = ()

    @property
    def key(self) -> str:
        """What tells it from every other entry, for as long as the library knows it: ``collection:3``."""
        return f"{self.kind}:{self.name or self.id}"


class Section(Frozen):
    """A heading and the entries under it; ``key`` is its name in what is remembered."""

    key: str
    heading: str
    entries: tuple[Entry, ...]


class Draft(Frozen):
    """A collection that is being named, inside another one or at the top."""

    parent_id: CollectionId | None = None


class Shape(Frozen):
    """How the sidebar is to be read.

    Attributes:
        recent: from when on papers count as recently added.
        within: a collection stands for the papers of those inside it too.
        draft: a collection that is being named.
        papers: papers that were asked for by themselves, which are a view for the time being.
    """

    recent: datetime.datetime
    within: bool = False
    draft: Draft | None = None
    papers: Entry | None = None


def find_recent_moment() -> datetime.datetime:
    """The beginning of the day here from which on papers count as recently added."""
    first = find_today() - datetime.timedelta(days=RECENT_DAYS)
    return datetime.datetime.combine(first, datetime.time()).astimezone(datetime.UTC)


def read_sections(library: Library, shape: Shape) -> tuple[Section, ...]:
    """Ask the library what there is, except for tags; a section without entries is left out."""
    sections = (
        Section("library", language.tr("Library"), tuple(_list_views(library, shape))),
        Section("researchers", language.tr("Researchers"), _list_researchers(library)),
        Section("collections", language.tr("Collections"), _list_collections(library, shape)),
        Section("searches", language.tr("Saved searches"), _list_searches(library)),
    )
    return tuple(section for section in sections if section.entries)


def read_tags(library: Library) -> Section:
    """The tags, which the sidebar shows at its foot."""
    entries = (
        Entry(EntryKind.TAG, HasTag(tag.id), tag.name, "tag-outline", id=tag.id, colour=tag.colour)
        for tag in library.tags.names()
    )
    return Section("tags", language.tr("Tags"), tuple(entries))


def leave_out(sections: Iterable[Section], key: str) -> tuple[Section, ...]:
    """The sections without one entry of theirs."""
    return tuple(
        frozen.replace(section, entries=tuple(entry for entry in section.entries if entry.key != key))
        for section in sections
    )


def walk(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries and all inside them, each before those inside it."""
    for entry in entries:
        yield entry
        yield from walk(entry.inside)


def _list_views(library: Library, shape: Shape) -> Iterator[Entry]:
    yield _make_view("all", Everything(), language.tr("All papers"), "file-document-multiple-outline")
    yield from _find_latest_import(library)
    yield _make_view("recent", Added(shape.recent), language.tr("Recently added"), "clock-outline")
    yield _make_view("code", HasCode(Code.LINK), language.tr("With code"), "code-tags")
    yield _make_view(TO_COMPLETE, HasCode(Code.BADGE), language.tr("Code to complete"), "link-variant-off")
    yield _make_view("to read", StatusIs(Status.TO_READ), language.tr("To read"), "bookmark-outline")
    yield _make_view("duplicates", IsDuplicate(), language.tr("Duplicates"), "content-duplicate")
    yield _make_view("trash", Trashed(), language.tr("Trash"), "trash-can-outline")
    if shape.papers is not None:
        yield shape.papers


def make_papers_view(ids: Sequence[PaperId], label: str) -> Entry:
    """A view of papers that were asked for by themselves."""
    return _make_view("papers", Among(tuple(ids)), label, "history")


def _make_view(name: str, query: Query, label: str, glyph: str) -> Entry:
    return Entry(EntryKind.VIEW, query, label, glyph, name=name)


def _find_latest_import(library: Library) -> Iterator[Entry]:
    """What was imported last, while something of it is there."""
    latest = library.latest_import()
    if latest is not None and latest.papers:
        label = language.tr("Latest import · {name}").format(name=latest.name)
        yield _make_view(f"import {latest.id}", OfImport(latest.id), label, "tray-arrow-down")


def _list_researchers(library: Library) -> tuple[Entry, ...]:
    return tuple(
        Entry(EntryKind.RESEARCHER, OfResearcher(person.id), person.name, "account-school-outline", id=person.id)
        for person in library.researchers()
    )


def _list_collections(library: Library, shape: Shape) -> tuple[Entry, ...]:
    inside: dict[int | None, list[Collection]] = {}
    for each in library.collections.all():
        inside.setdefault(each.parent_id, []).append(each)
    listed = _nest(inside, None, shape)
    return listed or (Entry(EntryKind.OFFER, None, language.tr("New collection…"), "folder-plus-outline"),)


def _nest(inside: dict[int | None, list[Collection]], parent_id: int | None, shape: Shape) -> tuple[Entry, ...]:
    """The collections inside one, the draft of another behind them."""
    entries = [_make_collection(each, _nest(inside, each.id, shape), shape) for each in inside.get(parent_id, ())]
    if shape.draft is not None and shape.draft.parent_id == parent_id:
        entries.append(Entry(EntryKind.DRAFT, None, "", "folder-outline", parent_id=parent_id))
    return tuple(entries)


def _make_collection(collection: Collection, inside: Sequence[Entry], shape: Shape) -> Entry:
    return Entry(
        EntryKind.COLLECTION,
        InCollection(collection.id, shape.within),
        collection.name,
        "folder-outline",
        id=collection.id,
        parent_id=collection.parent_id,
        inside=tuple(inside),
    )


def _list_searches(library: Library) -> tuple[Entry, ...]:
    return tuple(_make_search(search) for search in library.saved_searches.all())


def _make_search(search: SavedSearch) -> Entry:
    from app.search_query.parse import parse_query  # noqa: PLC0415 - most libraries start without a saved search

    query = parse_query(search.text).query
    return Entry(EntryKind.SEARCH, query, search.name, "magnify", id=search.id, text=search.text)
