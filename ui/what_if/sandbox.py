"""What a person supposes of the papers of a set: other counts, papers left out.  The library never hears of it."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from app.metrics.estimates import Estimate
from app.metrics.measures import CountedPapers
from app.metrics.what_if import HNeed, WhatIf, needs_for_h
from app.values import PaperId


class ReadSet(NamedTuple):
    """The papers of a set as the library has them, and the figures that they have."""

    papers: CountedPapers
    what_if: WhatIf


class Sandbox(QObject):
    """The papers of a set with what is supposed of them.

    What is supposed outlives another reading of the set: a paper that left it and comes back has it still.

    Signals:
        moved(object): what is known or supposed of these papers is different now; None: perhaps of any.
    """

    moved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[PaperId, int | None] = {}
        self._left_out: set[PaperId] = set()
        self._papers = CountedPapers(array("q"), array("q"))
        self._what_if: WhatIf | None = None

    def take(self, read: ReadSet) -> None:
        """Suppose of these papers, from now on, what was supposed of those before."""
        self._papers, self._what_if = read
        for paper_id, count in self._counts.items():
            if self.has(paper_id):
                self._what_if.set_count(paper_id, count)
        for paper_id in filter(self.has, self._left_out):
            self._what_if.leave_out(paper_id)
        self.moved.emit(None)

    # --- what is known and supposed

    @property
    def is_ready(self) -> bool:
        """Whether the papers were read."""
        return self._what_if is not None

    @property
    def papers(self) -> int:
        """How many papers the set has, those left out among them."""
        return len(self._papers.ids)

    def has(self, paper_id: PaperId) -> bool:
        """Whether a paper is one of the set."""
        return self._papers.find(paper_id) is not None

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
        return sum(self.has(paper_id) and self.has_other_count(paper_id) for paper_id in self._counts)

    @property
    def left_out(self) -> int:
        """How many papers of the set are left out."""
        return sum(map(self.has, self._left_out))

    @property
    def is_touched(self) -> bool:
        """Whether anything is supposed that is not so."""
        return bool(self.other_counts or self.left_out)

    # --- figures

    def before(self) -> Mapping[str, Estimate]:
        """The figures of the papers as the library has them; none as long as they are being read."""
        return {} if self._what_if is None else self._what_if.before()

    def after(self) -> Mapping[str, Estimate]:
        """The figures of the papers as they are supposed."""
        return {} if self._what_if is None else self._what_if.after()

    def needs(self, h: int) -> HNeed | None:
        """What an h-index of ``h`` needs beyond what is supposed; None as long as the papers are being read."""
        return None if self._what_if is None else needs_for_h(self._rank(), h)

    # --- supposing

    def set_count(self, paper_id: PaperId, count: int | None) -> None:
        """Suppose that a paper was cited so often; None: that nobody knows."""
        self._suppose({paper_id: count})

    def give(self, paper_ids: Iterable[PaperId], count: int) -> None:
        """Suppose that each of some papers was cited so often."""
        self._suppose(dict.fromkeys(paper_ids, count))

    def set_left_out(self, paper_ids: Collection[PaperId], *, left_out: bool) -> None:
        """Leave papers out, or count them again."""
        for paper_id in paper_ids:
            (self._left_out.add if left_out else self._left_out.discard)(paper_id)
            self._apply(paper_id)
        self.moved.emit(frozenset(paper_ids))

    def take_back(self, paper_ids: Collection[PaperId]) -> None:
        """Suppose nothing of these papers any more."""
        for paper_id in paper_ids:
            self._counts.pop(paper_id, None)
            self._left_out.discard(paper_id)
            self._apply(paper_id)
        self.moved.emit(frozenset(paper_ids))

    def clear(self) -> None:
        """Suppose nothing any more."""
        self._counts.clear()
        self._left_out.clear()
        if self._what_if is not None:
            self._what_if.clear()
        self.moved.emit(None)

    def _rank(self) -> list[tuple[PaperId, int | None]]:
        """The papers that are not left out, in any order, with the counts that are supposed of them."""
        others, left_out = self._counts, self._left_out
        return [
            (paper_id, others.get(paper_id, citations))
            for paper_id, citations in self._papers.counts()
            if paper_id not in left_out
        ]

    def _suppose(self, counts: Mapping[PaperId, int | None]) -> None:
        for paper_id, count in counts.items():
            self._counts[paper_id] = count
            if not self.has_other_count(paper_id):
                del self._counts[paper_id]
            self._apply(paper_id)
        self.moved.emit(frozenset(counts))

    def _apply(self, paper_id: PaperId) -> None:
        """Tell the figures what is supposed of one paper."""
        if self._what_if is None or not self.has(paper_id):
            return
        self._what_if.take_back(paper_id)
        if paper_id in self._counts:
            self._what_if.set_count(paper_id, self._counts[paper_id])
        if paper_id in self._left_out:
            self._what_if.leave_out(paper_id)
