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

_Way = Callable[[], object]
_SORTS = {
    EntryKind.VIEW: Sort.VIEW,
    EntryKind.PLACE: Sort.VIEW,
    EntryKind.RESEARCHER: Sort.RESEARCHER,
    EntryKind.COLLECTION: Sort.COLLECTION,
    EntryKind.SEARCH: Sort.SEARCH,
    EntryKind.TAG: Sort.TAG,
}


def list_place_entries(
    library: Library, go: Callable[[Query], object], go_to: Callable[[str], object], *, within: bool
) -> Iterator[Entry]:
    """Every place of the library.

    Args:
        go: takes the person to the papers of one.
        go_to: takes the person to one that shows something other than papers, by its name.
        within: a collection stands for the papers of those inside it too.
    """

    def find_way(each: sidebar.Entry) -> _Way | None:
        if each.kind == EntryKind.PLACE:
            return lambda: go_to(each.name)
        query = each.query
        return None if query is None else lambda: go(query)

    shape = Shape(sidebar.find_recent_moment(), within)
    for section in SidebarContent(library).read(shape):
        yield from _make_entries(section.entries, (), find_way)


def _make_entries(
    listed: Iterable[sidebar.Entry], above: tuple[str, ...], find_way: Callable[[sidebar.Entry], _Way | None]
) -> Iterator[Entry]:
    for each in listed:
        way = find_way(each)
        if way is not None and each.kind in _SORTS:
            yield _make_entry(each, above, way)
        yield from _make_entries(each.inside, (*above, each.label), find_way)


def _make_entry(each: sidebar.Entry, above: tuple[str, ...], go: _Way) -> Entry:
    note = each.text or " / ".join(above)
    spoken = ", ".join(filter(None, [each.label, note]))
    line = Line(each.label, note, spoken, each.glyph, each.key)
    return make_entry(_SORTS[each.kind], each.name or str(each.id), line, go, note)
