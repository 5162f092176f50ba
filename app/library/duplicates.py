"""Papers that may be the same, and merging them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.changes import Touched
from app.duplicates.verdicts import Group, Pair, group_pairs
from app.errors import Declined, KnownError
from app.library.access import Access
from app.store import duplicates
from app.store.selections import check_papers, name_papers
from app.store.state import read_revision
from app.values import PaperId

if TYPE_CHECKING:
    from app.merging import MergePlan

_MOST_TOLD_APART = 100
"""Papers that are told apart at once; each is told apart from each."""


class Duplicates:
    """Papers that may be the same, and merging them.

    Papers in the trash are none.  What may be the same is found by every change that bears on it.
    """

    def __init__(self, access: Access) -> None:
        self._access = access

    def pairs(self) -> tuple[Pair, ...]:
        """Every two papers that may be the same, by id."""
        with self._access.reading() as reader:
            return duplicates.get_pairs(reader)

    def of(self, paper_id: PaperId) -> tuple[Pair, ...]:
        """The pairs with one paper in them."""
        with self._access.reading() as reader:
            return duplicates.get_pairs(reader, paper_id)

    def groups(self, *, certain: bool = False) -> tuple[Group, ...]:
        """The pairs as groups of papers, the surest first; ``certain``: only what an identifier says."""
        return group_pairs(tuple(pair for pair in self.pairs() if pair.verdict.certain or not certain))

    def count(self) -> int:
        """How many papers may be the same as another one."""
        with self._access.reading() as reader:
            return duplicates.count_papers(reader)

    def not_duplicates(self, papers: Iterable[PaperId]) -> Touched:
        """Remember that papers are different, any two of them.

        Raises:
            NotFound: the library has not all of them.
            KnownError: they are fewer than two, or too many.
        """
        with self._access.change("Told papers apart") as change:
            selected = check_papers(change.connection, papers)
            if len(selected) < 2:
                raise KnownError("A paper cannot be told apart from itself.", "Name two papers or more.")
            if len(selected) > _MOST_TOLD_APART:
                many = f"{len(selected):,} papers cannot be told apart at once."
                raise KnownError(many, f"Name {_MOST_TOLD_APART} at the most.")
            duplicates.tell_apart(change, selected)
            change.label = f"Told {name_papers(change.connection, selected)} apart"
        return change.touched

    def not_the_same(self, paper_id: PaperId, others: Iterable[PaperId]) -> Touched:
        """Remember that a paper is none of some others; of these, two may still be the same.

        Raises:
            NotFound: the library has not all of them.
        """
        with self._access.change("Told papers apart") as change:
            apart = [other for other in check_papers(change.connection, [paper_id, *others]) if other != paper_id]
            duplicates.tell_from(change, paper_id, apart)
            known_as = name_papers(change.connection, [paper_id])
            change.label = f"Told {known_as} from {name_papers(change.connection, apart)}"
        return change.touched

    def plan_merge(self, papers: Iterable[PaperId], keep: PaperId | None = None) -> MergePlan:
        """Say what merging papers would do; changes nothing.

        Args:
            keep: the paper that stays; by itself the one of the smallest id.

        Raises:
            NotFound: the library has not all of them.
            KnownError: they are fewer than two, one is in the trash, or ``keep`` is none of them.
        """
        from app.merging import plan_merge

        with self._access.reading() as reader:
            return plan_merge(reader, papers, keep)

    def merge(self, *plans: MergePlan) -> Touched:
        """Carry out plans, as one change.

        Raises:
            Declined: the library was changed since a plan was made; nothing was merged.
            KnownError: two plans are about one paper.
        """
        from app.merging import apply_merge

        _check_apart(plans)
        with self._access.change("Merged papers") as change:
            if any(plan.revision != read_revision(change.connection) for plan in plans):
                raise Declined("The library was changed since this merge was planned.", "Look at it again.")
            for plan in plans:
                apply_merge(change, plan)
            lost = sum(len(plan.lost) for plan in plans)
            merged, into = f"{lost + len(plans):,} papers", [plan.keep for plan in plans]
            change.label = f"Merged {merged} into {name_papers(change.connection, into)}"
        return change.touched


def _check_apart(plans: Iterable[MergePlan]) -> None:
    seen: set[PaperId] = set()
    for plan in plans:
        for paper in plan.papers:
            if paper.id in seen:
                raise KnownError(f"Paper {paper.id} is in two merges.", "Merge them one after the other.")
            seen.add(paper.id)
