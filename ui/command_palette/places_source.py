"""Where a person can go, as entries of the palette: views, collections, researchers, tags and saved searches."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.library import Library
from app.papers import Code, Status
from app.search_query import (
    Everything,
    HasCode,
    HasTag,
    InCollection,
    IsDuplicate,
    OfResearcher,
    Query,
    StatusIs,
    Trashed,
)
from ui import language
from ui.command_palette.entries import Entry, Sort, make_entry
from ui.lines import Line

GLYPHS = {
    Sort.COLLECTION: "folder-outline",
    Sort.RESEARCHER: "account-school-outline",
    Sort.TAG: "tag-outline",
    Sort.SEARCH: "bookmark-outline",
}


def list_place_entries(library: Library, go: Callable[[Query], object]) -> Iterator[Entry]:
    """Every place of the library; ``go`` takes the person to the papers of one."""
    for glyph, name, query in _list_views():
        yield _make_entry(Sort.VIEW, name, name, query, go, glyph=glyph)
    for each in library.collections.all():
        note = each.path if each.path != each.name else ""
        yield _make_entry(Sort.COLLECTION, str(each.id), each.name, InCollection(each.id), go, note=note)
    for person in library.researchers():
        yield _make_entry(Sort.RESEARCHER, str(person.id), person.name, OfResearcher(person.id), go)
    for tag in library.tags.names():
        yield _make_entry(Sort.TAG, str(tag.id), tag.name, HasTag(tag.id), go)


def list_search_entries(library: Library, search: Callable[[str], object]) -> Iterator[Entry]:
    """Every saved search; ``search`` types one."""
    for each in library.saved_searches.all():
        line = _make_line(Sort.SEARCH, each.name, each.text, GLYPHS[Sort.SEARCH])
        yield make_entry(Sort.SEARCH, str(each.id), line, lambda text=each.text: search(text))  # type: ignore[misc]


def _list_views() -> list[tuple[str, str, Query]]:
    return [
        ("file-document-multiple-outline", language.tr("All papers"), Everything()),
        ("code-tags", language.tr("With code"), HasCode(Code.LINK)),
        ("bookmark-outline", language.tr("To read"), StatusIs(Status.TO_READ)),
        ("content-duplicate", language.tr("Duplicates"), IsDuplicate()),
        ("trash-can-outline", language.tr("Trash"), Trashed()),
    ]


def _make_entry(
    sort: Sort, key: str, label: str, query: Query, go: Callable[[Query], object], *, note: str = "", glyph: str = ""
) -> Entry:
    return make_entry(sort, key, _make_line(sort, label, note, glyph or GLYPHS[sort]), lambda: go(query), note)


def _make_line(sort: Sort, label: str, note: str, glyph: str) -> Line:
    return Line(label, note, ", ".join(filter(None, [label, note])), glyph, sort)
