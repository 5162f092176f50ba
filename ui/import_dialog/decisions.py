"""What the person decided outlives a second reading, while a paper and what it is to the library stay the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator

from app.importing.plan import DEFAULTS, Decision, ImportPlan, Outcome, PlannedPaper

_Key = tuple[object, ...]


def is_taken(entry: PlannedPaper) -> bool:
    """Whether something of this paper is going to be stored."""
    return entry.decision in (Decision.ADD, Decision.RESTORE) or bool(entry.taken)


def find_choices(entry: PlannedPaper) -> tuple[Decision, ...]:
    """What can be decided about a paper."""
    if entry.outcome == Outcome.NEW:
        return (Decision.ADD, Decision.LEAVE_OUT)
    if entry.outcome == Outcome.UPDATE:
        return (Decision.UPDATE, Decision.LEAVE_OUT)
    if entry.outcome == Outcome.SAME:
        return ()
    if entry.trashed:
        return (Decision.RESTORE, Decision.ADD, Decision.LEAVE_OUT)
    is_other = entry.paper_id is not None or entry.twin is not None
    return (*((Decision.UPDATE,) if is_other else ()), Decision.ADD, Decision.LEAVE_OUT)


class Decisions:
    """The decisions made so far, each by what it was about."""

    def __init__(self) -> None:
        self._decided: dict[_Key, Decision] = {}
        self._takes: dict[_Key, dict[str, bool]] = {}

    def __bool__(self) -> bool:
        return bool(self._decided or self._takes)

    def decide(self, plan: ImportPlan, positions: Collection[int], decision: Decision) -> ImportPlan:
        """The plan with this decision for those of some papers that it can be about; it is remembered."""
        meant = {entry.paper.position for entry in _find_entries(plan, positions) if decision in find_choices(entry)}
        for key in _find_keys(plan, meant):
            self._decided[key] = decision
        return plan.deciding(meant, decision)

    def take(self, plan: ImportPlan, positions: Collection[int], field: str, take: bool) -> ImportPlan:
        """The plan with a field of those of some papers that differ in it taken or kept, which is remembered."""
        meant = {entry.paper.position for entry in _find_entries(plan, positions) if differs(entry, field)}
        for key in _find_keys(plan, meant):
            self._takes.setdefault(key, {})[field] = take
        return plan.taking(meant, field, take)

    def toggle(self, plan: ImportPlan, entry: PlannedPaper) -> ImportPlan:
        """The plan after a click on a row's check box.

        A choice that is ticked is kept beside the one it may be; one that is in the trash is restored.
        """
        position = {entry.paper.position}
        if is_taken(entry):
            return self.decide(plan, position, Decision.LEAVE_OUT)
        if entry.outcome == Outcome.CHOICE:
            return self.decide(plan, position, Decision.RESTORE if entry.trashed else Decision.ADD)
        if not any(change.take for change in entry.changes):
            for change in entry.changes:
                plan = self.take(plan, position, change.field, take=True)
        return self.decide(plan, position, DEFAULTS[entry.outcome])

    def apply(self, plan: ImportPlan) -> ImportPlan:
        """A plan made anew, with all that was decided before and is still about one of its papers."""
        if not self:
            return plan
        decided: defaultdict[Decision, set[int]] = defaultdict(set)
        taken: defaultdict[tuple[str, bool], set[int]] = defaultdict(set)
        for entry, key in zip(plan.entries, _identify(plan), strict=True):
            if key in self._decided:
                decided[self._decided[key]].add(entry.paper.position)
            for choice in self._takes.get(key, {}).items():
                taken[choice].add(entry.paper.position)
        for decision, positions in decided.items():
            plan = plan.deciding(positions, decision)
        for (field, take), positions in taken.items():
            plan = plan.taking(positions, field, take)
        return plan


def _find_entries(plan: ImportPlan, positions: Collection[int]) -> Iterator[PlannedPaper]:
    return (entry for entry in plan.entries if entry.paper.position in positions)


def differs(entry: PlannedPaper, field: str) -> bool:
    """Whether the source says something else of a field than the library."""
    return any(change.field == field for change in entry.changes)


def _find_keys(plan: ImportPlan, positions: Collection[int]) -> Iterator[_Key]:
    keys = zip(plan.entries, _identify(plan), strict=True)
    return (key for entry, key in keys if entry.paper.position in positions)


def _identify(plan: ImportPlan) -> Iterator[_Key]:
    """What each paper is known by: its title as it was read, how many above have the same, and what was planned.

    A correction changes none of it, unless it makes the paper another one to the library.
    """
    read = plan.read if plan.read is not None else plan.source
    titles = {paper.position: paper.facts.title for paper in read.papers}
    seen: Counter[str] = Counter()
    for entry in plan.entries:
        title = titles.get(entry.paper.position, "")
        yield title, seen[title], entry.outcome, entry.paper_id
        seen[title] += 1
