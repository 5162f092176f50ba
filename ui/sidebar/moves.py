"""Where an entry goes by key or by menu: up, down, into the one above it, out of the one it is in, to the top."""

from __future__ import annotations

from collections.abc import Sequence

from app.frozen import Frozen
from ui.sidebar.entries import Entry

UP, DOWN, IN, OUT, TOP = "up", "down", "in", "out", "top"


class Move(Frozen):
    """The place that an entry comes to.

    Attributes:
        parent_id: the collection that it is inside of then; None at the top, and for what is not nested.
        before: the id of the neighbour that it stands before; None behind the last.
    """

    parent_id: int | None = None
    before: int | None = None


def find_move(entries: Sequence[Entry], entry: Entry, direction: str) -> Move | None:
    """Where an entry goes; None where it cannot go there.

    Args:
        entries: all entries of its kind, those at the top with those inside them.
    """
    found = _find_beside(entries, entry, None)
    if found is None:
        return None
    beside, parent = found
    ids, at = [each.id for each in beside], [each.key for each in beside].index(entry.key)
    if direction == UP and at:
        return Move(entry.parent_id, ids[at - 1])
    if direction == DOWN and at + 1 < len(ids):
        return Move(entry.parent_id, ids[at + 2] if at + 2 < len(ids) else None)
    if direction == IN and at:
        return Move(ids[at - 1], None)
    if direction == OUT and parent is not None:
        return _behind(entries, parent)
    if direction == TOP and (parent is not None or at):
        return Move(None, entries[0].id)
    return None


def _behind(entries: Sequence[Entry], parent: Entry) -> Move | None:
    """Behind the one that it was inside of."""
    found = _find_beside(entries, parent, None)
    if found is None:
        return None
    beside, _ = found
    at = [each.key for each in beside].index(parent.key)
    return Move(parent.parent_id, beside[at + 1].id if at + 1 < len(beside) else None)


def _find_beside(
    entries: Sequence[Entry], entry: Entry, parent: Entry | None
) -> tuple[Sequence[Entry], Entry | None] | None:
    """An entry with its neighbours, and what they are inside of."""
    if any(each.key == entry.key for each in entries):
        return entries, parent
    found = (_find_beside(each.inside, entry, each) for each in entries)
    return next((each for each in found if each is not None), None)
