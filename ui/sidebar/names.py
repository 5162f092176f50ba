"""How an entry of the sidebar gets the name that a person typed in place."""

from __future__ import annotations

from collections.abc import Callable

from app.library import Library
from app.values import CollectionId, SavedSearchId, TagId
from ui.sidebar.entries import Entry, EntryKind


def store_name(library: Library, entry: Entry, name: str) -> int:
    """Give an entry its name; a draft becomes a collection.

    Returns:
        The id of the entry from now on.

    Raises:
        KnownError: it cannot be a name, is taken, or the library is busy; nothing was stored.
    """
    if entry.kind == EntryKind.DRAFT:
        parent_id = None if entry.parent_id is None else CollectionId(entry.parent_id)
        return library.collections.create(name, parent_id).id
    renames: dict[EntryKind, Callable[[], object]] = {
        EntryKind.COLLECTION: lambda: library.collections.rename(CollectionId(entry.id), name),
        EntryKind.SEARCH: lambda: library.saved_searches.rename(SavedSearchId(entry.id), name),
        EntryKind.TAG: lambda: library.tags.rename(TagId(entry.id), name),
    }
    renames[entry.kind]()
    return entry.id
