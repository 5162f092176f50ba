"""What the dialog says of a whole plan, counted once: of 100,000 papers that takes longer than a frame."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass

from app.formats import Recognition
from app.formats.coverage import Coverage
from app.importing.plan import ImportPlan, Outcome, PlanCounts, PlannedPaper

LARGE = 2_000
"""Papers from which a plan is changed and counted in a thread."""


@dataclass(frozen=True, slots=True)
class Digest:
    """The counts of a plan as it stands.

    Attributes:
        counts: what is added, updated, ...
        outcomes: how many papers have each outcome.
        assumed: how many dates had no year.
        changes_nothing: applying it would leave the library as it is.
        differing: how many papers differ in each field, by its name.
    """

    plan: ImportPlan
    counts: PlanCounts
    outcomes: Counter[Outcome]
    assumed: int
    changes_nothing: bool
    differing: Counter[str]


def digest_plan(plan: ImportPlan) -> Digest:
    """Count what a plan holds."""
    counts = plan.counts
    return Digest(
        plan=plan,
        counts=counts,
        outcomes=Counter(entry.outcome for entry in plan.entries),
        assumed=sum(entry.paper.year_assumed for entry in plan.entries),
        changes_nothing=plan.changes_nothing,
        differing=Counter(change.field for entry in plan.entries for change in entry.changes),
    )


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a text: the plan with its counts, and what of the text was used.

    Attributes:
        recognitions: the formats that the text may be in, the surest first.
        headings: the lines (from 1) that begin a paper.
        finder: finds the paper that a line belongs to.
    """

    digest: Digest
    coverage: Coverage
    recognitions: tuple[Recognition, ...]
    headings: frozenset[int]
    finder: PaperFinder


class PaperFinder:
    """Finds papers of a plan by line and by position, without going through all of them."""

    def __init__(self, plan: ImportPlan) -> None:
        self._by_line = sorted(range(len(plan.entries)), key=lambda at: plan.entries[at].paper.first_line)
        self._firsts = array("I", (plan.entries[at].paper.first_line for at in self._by_line))
        self._by_position = {entry.paper.position: at for at, entry in enumerate(plan.entries)}

    def find_at(self, plan: ImportPlan, line: int) -> PlannedPaper | None:
        """The paper, as it stands in a plan with other decisions, that a line (from 1) belongs to."""
        at = bisect_right(self._firsts, line) - 1
        entry = plan.entries[self._by_line[at]] if at >= 0 else None
        return entry if entry is not None and line <= entry.paper.last_line else None

    def find_row(self, position: int) -> int:
        """Where among the entries of the plan a position is; -1 if it is not."""
        return self._by_position.get(position, -1)
