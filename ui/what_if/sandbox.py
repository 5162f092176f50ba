"""What a person supposes of the papers of a set: other counts, papers left out.  The library never hears of it."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from app import frozen
from app.metrics.estimates import Estimate
from app.metrics.measures import CountedPapers
from app.metrics.what_if import HNeed, WhatIf, needs_for_h
from app.values import PaperId
from ui.what_if.readings import ReadSet, Supposed, rank

AT_ONCE = 2_000
"""Papers of which something is supposed at once up to which the figures follow before a person could notice."""


class Sandbox(QObject):
    """The papers of a set with what is supposed of them.

    What is supposed outlives another reading of the set: a paper that left it and comes back has it still.

    Signals:
        moved(object): what is known or supposed of these papers is different now; None: perhaps of any.
        reading_wanted: so much is supposed anew that the set is to be read again with it, in a thread.
    """

    moved = Signal(object)
    reading_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[PaperId, int | None] = {}
        self._left_out: set[PaperId] = set()
        self._papers = CountedPapers(array("q"), array("q"))
        self._ids: frozenset[PaperId] = frozenset()
        self._ranking = rank(self._papers)
        self._what_if: WhatIf | None = None

    def take(self, read: ReadSet) -> None:
        """Play with these papers from now on; what was supposed since they were read is told to their figures."""
        self._papers, self._ids, self._ranking, self._what_if, told = read
        supposed = self.supposed
        for paper_id in {*told.list_papers(), *supposed.list_papers()}:
            if _differ(told, supposed, paper_id) and self.has(paper_id):
                supposed.apply(paper_id, read.what_if)
        self.moved.emit(None)

    # --- what is known and supposed

    @property
    def is_ready(self) -> bool:
        """Whether the papers were read."""
        return self._what_if is not None

    @property
    def supposed(self) -> Supposed:
        """All that is supposed just now."""
        return Supposed(dict(self._counts), frozenset(self._left_out))

    @property
    def papers(self) -> int:
        """How many papers the set has, those left out among them."""
        return len(self._ids)

    def has(self, paper_id: PaperId) -> bool:
        """Whether a paper is one of the set."""
        return paper_id in self._ids

    def stored_count(self, paper_id: PaperId) -> int | None:
        """How often a paper was cited, as the library has it."""
        counted = self._papers.find(paper_id)
        return None if counted is None else counted.citations

    def count(self, paper_id: PaperId) -> int | None:
        """How often a paper was cited, as it is supposed."""
        return self._counts[paper_id] if paper_id in self._counts else self.stored_count(paper_id)

    def has_other_count(self, paper_id: PaperId) -> bool:
        """Whether another count is supposed of a paper than the library has."""
        return paper_id in self._counts and self._counts[paper_id] != self.stored_count(paper_id)

    def is_left_out(self, paper_id: PaperId) -> bool:
        """Whether a paper is supposed not to be there."""
        return paper_id in self._left_out

    @property
    def other_counts(self) -> int:
        """How many papers of the set are supposed to have other counts."""
        return sum(map(self.has_other_count, self._ids & self._counts.keys()))

    @property
    def left_out(self) -> int:
        """How many papers of the set are left out."""
        return len(self._left_out & self._ids)

    # --- figures

    def before(self) -> Mapping[str, Estimate]:
        """The figures of the papers as the library has them; none as long as they are being read."""
        return {} if self._what_if is None else self._what_if.before()

    def after(self) -> Mapping[str, Estimate]:
        """The figures of the papers as they are supposed."""
        return {} if self._what_if is None else self._what_if.after()

    def needs(self, h: int) -> HNeed | None:
        """What an h-index of ``h`` needs beyond what is supposed; None as long as the papers are being read.

        Only as many papers are looked at as can matter, the most cited and some of unknown count: the others, which
        may be a million, cannot be among the nearest.
        """
        if self._what_if is None:
            return None
        played = self._ids & (self._counts.keys() | self._left_out)
        supposed = [(each, self.count(each)) for each in played - self._left_out]
        need = needs_for_h([*self._list_stored(h + len(played), played), *supposed], h)
        stored = [self.stored_count(each) for each in played]
        wished = [count for _, count in supposed]
        has = self._ranking.reach(h) + _count_reaching(wished, h) - _count_reaching(stored, h)
        unknown = len(self._ranking.unknown) + wished.count(None) - stored.count(None)
        return frozen.replace(need, has=has, unknown=unknown)

    # --- supposing

    def set_count(self, paper_id: PaperId, count: int | None) -> None:
        """Suppose that a paper was cited so often; None: that nobody knows."""
        self._suppose({paper_id: count})

    def give(self, paper_ids: Iterable[PaperId], count: int) -> None:
        """Suppose that each of some papers was cited so often."""
        self._suppose(dict.fromkeys(paper_ids, count))

    def set_left_out(self, paper_ids: Collection[PaperId], *, left_out: bool) -> None:
        """Leave papers out, or count them again."""
        (self._left_out.update if left_out else self._left_out.difference_update)(paper_ids)
        self._tell(paper_ids)

    def take_back(self, paper_ids: Collection[PaperId]) -> None:
        """Suppose nothing of these papers any more."""
        for paper_id in paper_ids:
            self._counts.pop(paper_id, None)
        self._left_out.difference_update(paper_ids)
        self._tell(paper_ids)

    def clear(self) -> None:
        """Suppose nothing any more."""
        self.take_back(list(self.supposed.list_papers()))

    # --- inside

    def _suppose(self, counts: Mapping[PaperId, int | None]) -> None:
        for paper_id, count in counts.items():
            self._counts[paper_id] = count
            if not self.has_other_count(paper_id):
                del self._counts[paper_id]
        self._tell(counts)

    def _tell(self, paper_ids: Collection[PaperId]) -> None:
        """Tell the figures what is supposed of some papers, and everybody else that it is."""
        if len(paper_ids) > AT_ONCE:
            self.moved.emit(None)
            self.reading_wanted.emit()
            return
        if self._what_if is not None:
            supposed = Supposed(self._counts, frozenset(self._left_out.intersection(paper_ids)))
            for paper_id in filter(self.has, paper_ids):
                supposed.apply(paper_id, self._what_if)
        self.moved.emit(frozenset(paper_ids))

    def _list_stored(self, most: int, without: Collection[PaperId]) -> Iterable[tuple[PaperId, int | None]]:
        """So many of the most cited papers with their counts, and as many of unknown count; without some."""
        ranking = self._ranking
        for paper_id, count in zip(ranking.known[:most], ranking.counts[:most], strict=True):
            if paper_id not in without:
                yield PaperId(paper_id), count
        for paper_id in ranking.unknown[:most]:
            if paper_id not in without:
                yield PaperId(paper_id), None


def _count_reaching(counts: Iterable[int | None], h: int) -> int:
    return sum((count or 0) >= h for count in counts)


def _differ(one: Supposed, other: Supposed, paper_id: PaperId) -> bool:
    """Whether something else is supposed of a paper."""
    nothing = object()
    counts = one.counts.get(paper_id, nothing) != other.counts.get(paper_id, nothing)
    return counts or (paper_id in one.left_out) != (paper_id in other.left_out)
