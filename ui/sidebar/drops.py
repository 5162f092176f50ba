"""What a drop on the sidebar would do: nest or reorder what is dragged, or put papers where they are dropped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex

from app.frozen import Frozen
from app.search_query import Trashed
from ui.papers.paper_mime import holds_papers
from ui.sidebar.entries import Entry, EntryKind
from ui.sidebar.model import SidebarModel

ENTRY_MIME = "application/x-refshelf-sidebar-entry"
"""What holds the key of a collection, a saved search or a tag that is dragged."""

_EDGE = 0.25
"""The part of a row at its top, and at its foot, where a drop goes beside it and not into it."""

_NESTED = frozenset({EntryKind.COLLECTION})
_ORDERED = frozenset({EntryKind.COLLECTION, EntryKind.SEARCH, EntryKind.TAG})
_TAKING_PAPERS = frozenset({EntryKind.COLLECTION, EntryKind.TAG})


class Drop(Frozen):
    """Where something would come to be.

    Attributes:
        into: the entry that takes it; None at the top of its section.
        before: the neighbour that it would stand before; None behind the last.
        between: a line is drawn beside ``row`` and no ring around it; ``below`` says on which side.
    """

    into: Entry | None
    row: QModelIndex
    before: Entry | None = None
    between: bool = False
    below: bool = False


def read_entry_key(mime: QMimeData) -> str:
    """The key of the entry that is dragged; "" where something else is."""
    return bytes(mime.data(ENTRY_MIME).data()).decode("utf-8", "replace") if mime.hasFormat(ENTRY_MIME) else ""


def make_entry_mime(entry: Entry) -> QMimeData:
    """What a drag of an entry carries."""
    mime = QMimeData()
    mime.setData(ENTRY_MIME, entry.key.encode())
    return mime


def can_be_dragged(entry: Entry | None) -> bool:
    """Whether a person may give it another place."""
    return entry is not None and entry.kind in _ORDERED


def takes_papers(entry: Entry | None) -> bool:
    """Whether papers can be dropped on it."""
    return entry is not None and (entry.kind in _TAKING_PAPERS or entry.query == Trashed())


def find_drop(model: SidebarModel, mime: QMimeData, index: QModelIndex, part: float) -> Drop | None:
    """What a drop on a row would do; None where nothing of it can be dropped.

    Args:
        part: where on the row: 0 is its beginning, 1 its end.
    """
    target = model.entry(index)
    if holds_papers(mime):
        return Drop(target, index) if takes_papers(target) else None
    dragged = model.entry(model.find(read_entry_key(mime)))
    if dragged is None:
        return None
    if target is None:
        section = model.section(index)
        ends_here = section is not None and section.key == "collections" and dragged.kind in _NESTED
        return Drop(None, index) if ends_here else None
    if target.kind != dragged.kind or target.key == dragged.key or _is_inside(target, dragged):
        return None
    return _find_place(model, dragged, target, index, part)


def _find_place(model: SidebarModel, dragged: Entry, target: Entry, index: QModelIndex, part: float) -> Drop | None:
    if dragged.kind in _NESTED and _EDGE <= part <= 1 - _EDGE:
        return Drop(target, index)
    above = model.parent(index)
    parent = model.entry(above)
    if part < 0.5:
        return Drop(parent, index, before=target, between=True)
    beside = [model.entry(model.index(row, 0, above)) for row in range(model.rowCount(above))]
    return Drop(parent, index, before=_find_next(beside, target, dragged), between=True, below=True)


def _find_next(beside: Sequence[Entry | None], target: Entry, dragged: Entry) -> Entry | None:
    """The neighbour behind one, except for what is being dragged itself."""
    entries = [each for each in beside if each is not None]
    behind = entries[entries.index(target) + 1 :]
    return next((each for each in behind if each.key != dragged.key and each.kind == dragged.kind), None)


def _is_inside(entry: Entry, other: Entry) -> bool:
    return any(each.key == entry.key or _is_inside(entry, each) for each in other.inside)
