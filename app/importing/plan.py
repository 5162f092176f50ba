"""What an import would do, paper by paper: a value that the dialog shows and changes and ``apply_plan`` carries out."""

from __future__ import annotations

import dataclasses
import datetime
import enum
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from app.formats.source import ReadPaper, ReadSource
from app.importing.source_text import SourceText
from app.papers import ReportedFigures
from app.values import PaperId


class Outcome(enum.StrEnum):
    """What a paper of the source is to the library; each has exactly one."""

    NEW = "new"
    SAME = "same"
    UPDATE = "update"
    CHOICE = "choice"


class Decision(enum.StrEnum):
    """What is to happen to a paper; nothing undecided is imported."""

    ADD = "add"
    UPDATE = "update"
    RESTORE = "restore"
    LEAVE_OUT = "leave out"
    UNDECIDED = "undecided"
    NOTHING = "nothing"


DEFAULTS = {
    Outcome.NEW: Decision.ADD,
    Outcome.SAME: Decision.NOTHING,
    Outcome.UPDATE: Decision.UPDATE,
    Outcome.CHOICE: Decision.UNDECIDED,
}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field in which the source and the library differ.

    Attributes:
        field: its name in ``PaperFacts``.
        value: what would be stored.
        old, new: both as texts for people; "" where there is none.
        take: store the new one.
        edited: a person set the old one, which is why it stays unless the new one is chosen.
        note: what else there is to know of the old one, as "Google Scholar, 3 May 2026" of a count; "" without.
    """

    field: str
    value: Any
    old: str
    new: str
    take: bool
    edited: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedPaper:
    """One paper of the source, and what is to happen to it.

    Attributes:
        paper_id: the library's paper that it is (same, update) or may be (choice); None for a new one, and for a choice
            between two new ones of this source.
        changes: where they differ; for a choice, what making them one would change.
        reason: why there is a choice, a sentence; "" without one.
        trashed: the library's paper that it is lies in the trash, and can be restored.
        twin: the place in the source of another of its papers that it may be; None without one.  To update is then to
            fill in what that one lacks.
    """

    paper: ReadPaper
    outcome: Outcome
    decision: Decision
    paper_id: PaperId | None = None
    changes: tuple[FieldChange, ...] = ()
    reason: str = ""
    trashed: bool = False
    twin: int | None = None

    @property
    def taken(self) -> tuple[FieldChange, ...]:
        """The changes that will be made, if the decision is to update or to restore."""
        merging = self.decision in (Decision.UPDATE, Decision.RESTORE)
        return tuple(change for change in self.changes if change.take) if merging else ()


@dataclass(frozen=True, slots=True)
class PlanCounts:
    """How many papers of a source are added, updated, the same, or left out.

    Attributes:
        restored: taken out of the trash; they are among the updated.
        undecided: waiting for a choice; they are among the skipped.
        trashed: those of the undecided that lie in the trash.
    """

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    undecided: int = 0
    restored: int = 0
    trashed: int = 0


@dataclass(frozen=True, slots=True)
class GonePaper:
    """A paper that the page listed when it was captured before, at this place, and lists no more."""

    paper_id: PaperId
    title: str
    position: int


@dataclass(frozen=True, slots=True)
class Filing:
    """Where all papers of an import are put besides: they stay out of nothing that they are in.

    Attributes:
        collection: the path of a collection, ``Thesis / Related``, made if there is none; "" for none.
        tags: names of tags, made if there are none.
    """

    collection: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What importing a text would do.

    Attributes:
        captured_on: the day the page was captured.
        captured_before: the day this very text was captured when it was first imported; None if it is new.
        revision: the library's revision that the plan was made on.
        figures_moved: the page's header states other figures than it did before, or for the first time.
        recaptured: the text was imported before, with another day of capture.
        read: the source as it was read, before anything was corrected.
        reported_before: what this page stated when it was captured last, on ``reported_on``; None if it never was.
        gone: papers that the page lists no more; those of a source that may not be whole are none.
        filing: where its papers are put.
    """

    text: SourceText
    source: ReadSource
    captured_on: datetime.date
    captured_before: datetime.date | None
    entries: tuple[PlannedPaper, ...]
    revision: int
    figures_moved: bool = False
    recaptured: bool = False
    read: ReadSource | None = None
    reported_before: ReportedFigures | None = None
    reported_on: datetime.date | None = None
    gone: tuple[GonePaper, ...] = ()
    filing: Filing = Filing()

    @property
    def counts(self) -> PlanCounts:
        """How many papers each decision, as it stands, is for; the first four add up to all."""
        decided = Counter(entry.decision for entry in self.entries)
        filled_in = sum(entry.decision is Decision.UPDATE and bool(entry.taken) for entry in self.entries)
        restored, undecided = decided[Decision.RESTORE], decided[Decision.UNDECIDED]
        return PlanCounts(
            added=decided[Decision.ADD],
            updated=filled_in + restored,
            unchanged=decided[Decision.NOTHING] + decided[Decision.UPDATE] - filled_in,
            skipped=decided[Decision.LEAVE_OUT] + undecided,
            undecided=undecided,
            restored=restored,
            trashed=sum(entry.trashed and entry.decision is Decision.UNDECIDED for entry in self.entries),
        )

    @property
    def changes_nothing(self) -> bool:
        """Whether applying it would leave the library as it is, but for where papers are filed."""
        counts = self.counts
        return not (counts.added or counts.updated or self.figures_moved or self.recaptured or self.gone)

    def deciding(self, positions: Collection[int], decision: Decision) -> ImportPlan:
        """The plan with another decision for the papers at some positions of the source."""
        return self._with_entries(positions, lambda entry: dataclasses.replace(entry, decision=decision))

    def taking(self, positions: Collection[int], field: str, take: bool) -> ImportPlan:
        """The plan with one field of the papers at some positions taken from the source, or kept."""

        def replaced(entry: PlannedPaper) -> PlannedPaper:
            if all(each.take is take for each in entry.changes if each.field == field):
                return entry
            changes = (dataclasses.replace(each, take=take) if each.field == field else each for each in entry.changes)
            return dataclasses.replace(entry, changes=tuple(changes))

        return self._with_entries(positions, replaced)

    def _with_entries(self, positions: Collection[int], change: Callable[[PlannedPaper], PlannedPaper]) -> ImportPlan:
        entries = tuple(change(entry) if entry.paper.position in positions else entry for entry in self.entries)
        return dataclasses.replace(self, entries=entries)
