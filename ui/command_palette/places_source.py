"""Where a person can go, as entries of the palette: what the sidebar lists, collections at any depth, and tags."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from app.library import Library
from app.search_query import Query
from ui.command_palette.entries import Entry, Sort, make_entry
from ui.sidebar import entries as sidebar
from ui.sidebar.content import SidebarContent
from ui.sidebar.entries import EntryKind, Shape
from ui.widgets.lines import Line

_SORTS = {
    EntryKind.VIEW: Sort.VIEW,
    EntryKind.RESEARCHER: Sort.RESEARCHER,
    EntryKind.COLLECTION: Sort.COLLECTION,
    EntryKind.SEARCH: Sort.SEARCH,
    EntryKind.TAG: Sort.TAG,
}


def list_place_entries(library: Library, go: Callable[[Query], object], *, within: bool) -> Iterator[Entry]:
    """Every place of the library; ``go`` takes the person to the papers of one.

    Args:
        within: a collection stands for the papers of those inside it too.
    """
    shape = Shape(sidebar.find_recent_moment(), within)
    for section in SidebarContent(library).read(shape):
        yield from _make_entries(section.entries, (), go)


def _make_entries(
    listed: Iterable[sidebar.Entry], above: tuple[str, ...], go: Callable[[Query], object]
) -> Iterator[Entry]:
    for each in listed:
        if each.query is not None and each.kind in _SORTS:
            yield _make_entry(each, each.query, above, go)
        yield from _make_entries(each.inside, (*above, each.label), go)


def _make_entry(each: sidebar.Entry, query: Query, above: tuple[str, ...], go: Callable[[Query], object]) -> Entry:
    note = each.text or " / ".join(above)
    spoken = ", ".join(filter(None, [each.label, note]))
    line = Line(each.label, note, spoken, each.glyph, each.key)
    return make_entry(_SORTS[each.kind], each.name or str(each.id), line, lambda: go(query), note)
