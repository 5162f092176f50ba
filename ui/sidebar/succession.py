"""What is chosen in the place of a collection or saved search that is gone."""

from __future__ import annotations

from collections.abc import Sequence

from ui.sidebar.entries import EntryKind, Section, walk


def find_successor(before: Sequence[Section], after: Sequence[Section], key: str) -> str:
    """The key of the next entry beside one that is gone, of the one before it, or of what took its parent's place.

    Args:
        before, after: what is listed with it and without it.

    Returns:
        "" where nothing is left near it, and for what is neither a collection nor a search.
    """
    there = {entry.key for section in after for entry in walk(section.entries)}
    known = [entry for section in before for entry in walk(section.entries)]
    gone = next((entry for entry in known if entry.key == key), None)
    if gone is None or gone.kind not in (EntryKind.COLLECTION, EntryKind.SEARCH):
        return ""
    beside = [entry.key for entry in known if (entry.kind, entry.parent_id) == (gone.kind, gone.parent_id)]
    at = beside.index(key)
    parent = f"{EntryKind.COLLECTION}:{gone.parent_id}"
    near = (each for each in (*beside[at + 1 :], *reversed(beside[:at]), parent) if each in there)
    return next(near, "") or (find_successor(before, after, parent) if gone.parent_id is not None else "")
