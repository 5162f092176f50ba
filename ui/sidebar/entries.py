"""What the sidebar lists: sections of entries, each with the papers that it stands for; nothing is counted here."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from app import frozen
from app.code import Code
from app.dates import find_today
from app.frozen import Frozen
from app.papers import Collection, Colour, LatestImport, Researcher, SavedSearch, Status, Tag
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

REPOSITORIES = "repositories"
"""The name of the place where the code of all papers is listed."""

RECENT_DAYS = 30
"""How many days a paper counts as recently added."""


class EntryKind(enum.StrEnum):
    """What an entry stands for; OFFER makes the first collection, DRAFT is one that is being named.

    A PLACE shows something other than papers.
    """

    VIEW = "view"
    PLACE = "place"
    RESEARCHER = "researcher"
    COLLECTION = "collection"
    SEARCH = "search"
    TAG = "tag"
    OFFER = "offer"
    DRAFT = "draft"


class Entry(Frozen):
    """One line of the sidebar.

    Attributes:
        query: the papers that it stands for; None for a PLACE, an OFFER, a DRAFT, or a search not parsed yet.
        glyph: the name of its icon.
        id: of the researcher, collection, search or tag; 0 for what has none.
        name: tells views and places from each other; "" for what has an id.
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
    def is_choosable(self) -> bool:
        """Whether it stands for what the centre can show."""
        return self.kind not in (EntryKind.OFFER, EntryKind.DRAFT)

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
        parsed: the texts of saved searches are parsed; the start of the window shows their names alone.
    """

    recent: datetime.datetime
    within: bool = False
    draft: Draft | None = None
    papers: Entry | None = None
    parsed: bool = True


def find_recent_moment() -> datetime.datetime:
    """The beginning of the day here from which on papers count as recently added."""
    first = find_today() - datetime.timedelta(days=RECENT_DAYS)
    return datetime.datetime.combine(first, datetime.time()).astimezone(datetime.UTC)


def leave_out(section: Section, key: str) -> Section:
    """The section without one entry of it."""
    return frozen.replace(section, entries=tuple(entry for entry in section.entries if entry.key != key))


def walk(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries and all inside them, each before those inside it."""
    for entry in entries:
        yield entry
        yield from walk(entry.inside)


def list_views(latest: LatestImport | None, shape: Shape) -> tuple[Entry, ...]:
    """The views of the library."""
    return tuple(_make_views(latest, shape))


def list_researchers(people: Iterable[Researcher]) -> tuple[Entry, ...]:
    """Everyone with a page."""
    return tuple(
        Entry(EntryKind.RESEARCHER, OfResearcher(person.id), person.name, "account-school-outline", id=person.id)
        for person in people
    )


def list_collections(collections: Iterable[Collection], shape: Shape) -> tuple[Entry, ...]:
    """The collections at the top, with those inside them; where there is none, the offer to make one."""
    inside: dict[int | None, list[Collection]] = {}
    for each in collections:
        inside.setdefault(each.parent_id, []).append(each)
    listed = _nest(inside, None, shape)
    return listed or (Entry(EntryKind.OFFER, None, language.tr("New collection…"), "folder-plus-outline"),)


def list_searches(searches: Iterable[SavedSearch], shape: Shape) -> tuple[Entry, ...]:
    """The saved searches; of each the query that its text is today, as soon as texts are parsed."""
    return tuple(
        Entry(
            EntryKind.SEARCH,
            _parse(each.text, find_today()) if shape.parsed else None,
            each.name,
            "magnify",
            id=each.id,
            text=each.text,
        )
        for each in searches
    )


def list_tags(tags: Iterable[Tag]) -> tuple[Entry, ...]:
    """The tags."""
    return tuple(
        Entry(EntryKind.TAG, HasTag(tag.id), tag.name, "tag-outline", id=tag.id, colour=tag.colour) for tag in tags
    )


def make_papers_view(ids: Sequence[PaperId], label: str) -> Entry:
    """A view of papers that were asked for by themselves."""
    return _make_view("papers", Among(tuple(ids)), label, "history")


def _make_views(latest: LatestImport | None, shape: Shape) -> Iterator[Entry]:
    yield _make_view("all", Everything(), language.tr("All papers"), "file-document-multiple-outline")
    if latest is not None and latest.papers:  # while something of it is there
        label = language.tr("Latest import · {name}").format(name=latest.name)
        yield _make_view(f"import {latest.id}", OfImport(latest.id), label, "tray-arrow-down")
    yield _make_view("recent", Added(shape.recent), language.tr("Recently added"), "clock-outline")
    yield _make_view("code", HasCode(Code.LINK), language.tr("With code"), "code-tags")
    yield _make_view(TO_COMPLETE, HasCode(Code.BADGE), language.tr("Code to complete"), "link-variant-off")
    yield Entry(EntryKind.PLACE, None, language.tr("Repositories"), "source-repository", name=REPOSITORIES)
    yield _make_view("to_read", StatusIs(Status.TO_READ), language.tr("To read"), "bookmark-outline")
    yield _make_view("duplicates", IsDuplicate(), language.tr("Duplicates"), "content-duplicate")
    yield _make_view("trash", Trashed(), language.tr("Trash"), "trash-can-outline")
    if shape.papers is not None:
        yield shape.papers


def _make_view(name: str, query: Query, label: str, glyph: str) -> Entry:
    return Entry(EntryKind.VIEW, query, label, glyph, name=name)


def _nest(inside: dict[int | None, list[Collection]], parent_id: int | None, shape: Shape) -> tuple[Entry, ...]:
    """The collections inside one, the draft of another behind them."""
    entries = [_make_collection(each, _nest(inside, each.id, shape), shape) for each in inside.get(parent_id, ())]
    if shape.draft is not None and shape.draft.parent_id == parent_id:
        entries.append(Entry(EntryKind.DRAFT, None, "", "folder-outline", parent_id=parent_id))
    return tuple(entries)


def _make_collection(collection: Collection, inside: tuple[Entry, ...], shape: Shape) -> Entry:
    return Entry(
        EntryKind.COLLECTION,
        InCollection(collection.id, shape.within),
        collection.name,
        "folder-outline",
        id=collection.id,
        parent_id=collection.parent_id,
        inside=inside,
    )


@lru_cache(maxsize=200)
def _parse(text: str, today: datetime.date) -> Query:
    from app.search_query.parse import parse_query  # noqa: PLC0415 - most libraries start without a saved search

    return parse_query(text, today=today).query
