"""What the person decided outlives a second reading, while a paper and what it is to the library stay the same."""

from __future__ import annotations

from app.importing.plan import DEFAULTS, Decision, ImportPlan, Outcome, PlannedPaper

_Key = tuple[object, ...]


def is_taken(entry: PlannedPaper) -> bool:
    """Whether something of this paper is going to be stored."""
    return entry.decision in (Decision.ADD, Decision.RESTORE) or bool(entry.taken)


class Decisions:
    """The decisions made so far, each by what it was about."""

    def __init__(self) -> None:
        self._decided: dict[_Key, Decision] = {}
        self._takes: dict[_Key, dict[str, bool]] = {}

    def __bool__(self) -> bool:
        return bool(self._decided or self._takes)

    def decide(self, plan: ImportPlan, entry: PlannedPaper, decision: Decision) -> ImportPlan:
        """The plan with this decision, which is remembered."""
        self._decided[_identify(entry)] = decision
        return plan.deciding({entry.paper.position}, decision)

    def take(self, plan: ImportPlan, entry: PlannedPaper, field: str, take: bool) -> ImportPlan:
        """The plan with a field taken or kept, which is remembered."""
        self._takes.setdefault(_identify(entry), {})[field] = take
        return plan.taking({entry.paper.position}, field, take)

    def toggle(self, plan: ImportPlan, entry: PlannedPaper) -> ImportPlan:
        """The plan after a click on a row's check box.

        A choice that is ticked is kept beside the one it may be; one that is in the trash is restored.
        """
        if is_taken(entry):
            return self.decide(plan, entry, Decision.LEAVE_OUT)
        if entry.outcome == Outcome.CHOICE:
            return self.decide(plan, entry, Decision.RESTORE if entry.trashed else Decision.ADD)
        if not any(change.take for change in entry.changes):
            for change in entry.changes:
                plan = self.take(plan, entry, change.field, take=True)
        return self.decide(plan, entry, DEFAULTS[entry.outcome])

    def apply(self, plan: ImportPlan) -> ImportPlan:
        """A plan made anew, with all that was decided before and is still about one of its papers."""
        for entry in plan.entries if self else ():
            key, position = _identify(entry), entry.paper.position
            if key in self._decided:
                plan = plan.deciding({position}, self._decided[key])
            for field, take in self._takes.get(key, {}).items():
                plan = plan.taking({position}, field, take)
        return plan


def _identify(entry: PlannedPaper) -> _Key:
    return entry.paper.facts, entry.outcome, entry.paper_id
