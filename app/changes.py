"""One undoable step, and what it touched."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from types import MappingProxyType

from app.frozen import Frozen
from app.values import ChangeId, PaperId


class Change(Frozen):
    """One undoable step of the library.

    Attributes:
        label: what it did, "Edit citations of ChatDev"; after "Undo" or "Redo" it still reads well.
        made_at: when, in UTC.
        undone: it was taken back, and can be made again.
        details: what it did to the paper that was asked about, a phrase each; none where no paper was.
    """

    id: ChangeId
    label: str
    made_at: datetime.datetime
    undone: bool = False
    details: tuple[str, ...] = ()


class HistorySize(Frozen):
    """How much of the history is kept.

    Attributes:
        steps: changes that can be undone or redone.
        size: the bytes that they take, of the ``budget`` beyond which the oldest fall off.
    """

    steps: int
    size: int
    budget: int


class Touched(Frozen):
    """What a change touched, told to the views after its commit.

    Attributes:
        papers: ids of the papers whose row or parts were touched; empty, with tables named, if that cannot be told.
        columns: per table, the columns that moved; a row that came or went counts as all of them, ``{"*"}``.  The
            tables are those with facts (``store.schema.JOURNALED``), and not what is made from them: possible
            duplicates move with ``papers``, ``authors`` and ``not_duplicates``.  What no change moves (``clones``,
            ``store.schema.RECORDED``) is told without a change.
        change: the change itself; None if nothing was touched.
        revision: the library's revision after it.
    """

    papers: frozenset[PaperId] = frozenset()
    columns: Mapping[str, frozenset[str]] = MappingProxyType({})
    change: Change | None = None
    revision: int = 0

    def __bool__(self) -> bool:
        return bool(self.columns)

    @property
    def tables(self) -> frozenset[str]:
        """The tables in which anything moved."""
        return frozenset(self.columns)

    def moved(self, table: str, *columns: str) -> bool:
        """Whether any of these columns of a table may have moved; without columns, whether the table did.

        Of ``papers`` columns are better named: its ``changed_by`` moves with each change of anything that a paper has.
        """
        moved = self.columns.get(table, frozenset())
        return bool(moved) and (not columns or "*" in moved or not moved.isdisjoint(columns))
