"""What the import dialog says, as plain functions of the plan."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable

from app.dates import PartialDate, format_short
from app.fields import FIELDS
from app.formats import READERS
from app.formats.source import Severity
from app.importing.plan import Decision, GonePaper, ImportPlan, Outcome, PlanCounts, PlannedPaper
from app.papers import Code, ReportedFigures
from app.subjects import find_subject_class
from ui.import_dialog.digest import Digest

EXPECTED = (
    "Select the whole page in the browser (Ctrl+A), copy it (Ctrl+C) and paste it here. "
    f"What can be read: {', '.join(reader.label for reader in READERS.values())}."
)
_NOT_EDITED = {"repositories": "Code", "code_badge": "Code badge"}
EMPTY = "Paste a researcher’s profile page, or drop a file here"


class Shown(enum.Enum):
    """Which rows of the plan are shown."""

    ALL = "All"
    NEW = "New"
    UPDATE = "Update"
    SAME = "Same"
    CHOICE = "Your choice"
    GONE = "Gone"
    PROBLEMS = "Problems"


OUTCOMES = {
    Shown.NEW: Outcome.NEW,
    Shown.UPDATE: Outcome.UPDATE,
    Shown.SAME: Outcome.SAME,
    Shown.CHOICE: Outcome.CHOICE,
}
"""The outcome of the rows that a filter shows; the other filters show all rows, or none."""


def count_shown(digest: Digest, problems: int) -> dict[Shown, int]:
    """How many rows each filter shows, given how many problems are open."""
    rows = {shown: digest.outcomes[outcome] for shown, outcome in OUTCOMES.items()}
    whole = {Shown.ALL: len(digest.plan.entries), Shown.GONE: len(digest.plan.gone), Shown.PROBLEMS: problems}
    return {shown: (rows | whole)[shown] for shown in Shown}


def format_outcome(entry: PlannedPaper) -> tuple[str, str]:
    """What happens to a paper, and the colour it is said in."""
    if entry.decision == Decision.LEAVE_OUT:
        return "Left out", "muted"
    if entry.outcome == Outcome.CHOICE and entry.decision == Decision.UNDECIDED:
        return ("In the trash", "caution") if entry.trashed else ("Same as one here?", "caution")
    if entry.decision == Decision.RESTORE:
        return ("Restore · update" if entry.taken else "Restore"), "accent"
    if entry.decision == Decision.UPDATE:
        return _format_update(entry)
    if entry.decision == Decision.ADD:
        return ("New · year assumed", "caution") if entry.paper.year_assumed else ("New", "good")
    return "Same", "muted"


def format_field(name: str) -> str:
    """What a field that differs is called."""
    return FIELDS[name].label if name in FIELDS else _NOT_EDITED[name]


def _format_update(entry: PlannedPaper) -> tuple[str, str]:
    taken, differing = len(entry.taken), len(entry.changes)
    if taken:
        return f"Update {taken} {'field' if taken == 1 else 'fields'}", "accent"
    if differing:
        return ("1 field differs, kept" if differing == 1 else f"{differing} fields differ, kept"), "accent"
    return "Same", "muted"


def format_choice(entry: PlannedPaper, decision: Decision) -> str:
    """What a decision about a paper is called."""
    if entry.outcome != Outcome.CHOICE:
        return _CHOICES[decision]
    return "Add it anew" if entry.trashed and decision == Decision.ADD else _CHOICES_IN_DOUBT[decision]


_CHOICES = {
    Decision.ADD: "Add it",
    Decision.UPDATE: "Update it",
    Decision.RESTORE: "Restore it",
    Decision.LEAVE_OUT: "Leave it out",
}
_CHOICES_IN_DOUBT = _CHOICES | {Decision.UPDATE: "Merge: it is that one", Decision.ADD: "Keep both"}


def format_confirm(digest: Digest) -> str:
    """What the filled button does: ``Add 35 · update 2``; "" if there is nothing to do."""
    plan, counts = digest.plan, digest.counts
    parts = [f"add {counts.added:,}"] if counts.added else []
    updated = counts.updated - counts.restored
    parts += [f"update {updated:,}"] if updated else []
    parts += [f"restore {counts.restored:,}"] if counts.restored else []
    if not parts and not digest.changes_nothing and plan.source.reported is not None:
        parts = ["record the page’s figures"]
    text = " · ".join(parts)
    return text[:1].upper() + text[1:]


def format_undecided(counts: PlanCounts) -> str:
    """What waits for the person: ``1 paper is left out until you choose``; "" if nothing does."""
    waiting = counts.undecided
    if not waiting:
        return ""
    return f"{'1 paper is' if waiting == 1 else f'{waiting:,} papers are'} left out until you choose"


def format_assumed(assumed: int) -> str:
    """How many dates had no year: ``2 dates assumed``; "" if all had one."""
    return f"{assumed:,} {'date' if assumed == 1 else 'dates'} assumed" if assumed else ""


def format_figures(reported: ReportedFigures) -> list[str]:
    """The figures of a page's header, those it states: ``h-index 41``, ``38 papers``, ..."""
    subject = reported.subject and (find_subject_class(reported.subject) or reported.subject)
    parts = [
        subject or "",
        _say("h-index {:,}", reported.h_index),
        _say("{:,} papers", reported.papers),
        _say("{:,} citations", reported.citations),
        _say("Novelty {:g} %", reported.novelty),
        _say("AI score {:g}", reported.ai_score),
        _say("i10-index {:,}", reported.i10_index),
    ]
    return [part for part in parts if part]


def format_read(plan: ImportPlan) -> tuple[str, str]:
    """How much of the page was read, and the colour it is said in."""
    read = len(plan.entries)
    listed = plan.source.reported.papers if plan.source.reported else None
    if listed is None:
        return (f"{read:,} {'paper' if read == 1 else 'papers'} read", "good" if read else "caution")
    return f"{read:,} of {listed:,} listed papers read", "good" if read == listed else "caution"


def format_before(digest: Digest) -> str:
    """What to know about a text that was captured before; "" if it is new."""
    day = digest.plan.captured_before
    if day is None:
        return ""
    said = f"Captured before on {format_day(day)}."
    return f"{said} Nothing changed." if digest.changes_nothing else said


def format_day(day: datetime.date) -> str:
    """A day as people write it: ``3 May 2026``."""
    return format_short(PartialDate(day.year, day.month, day.day))


def format_moved(plan: ImportPlan) -> str:
    """The figures that moved since the page was captured last: ``h-index 39 → 41 since 3 May 2026``; "" if none."""
    then, now = plan.reported_before, plan.source.reported
    if then is None or now is None or plan.reported_on is None:
        return ""
    pairs = ((label, getattr(then, name), getattr(now, name)) for name, label in _FIGURES.items())
    moved = [f"{label} {_figure(old)} → {_figure(new)}" for label, old, new in pairs if old != new and new is not None]
    return f"{' · '.join(moved)} since {format_day(plan.reported_on)}" if moved else ""


_FIGURES = {
    "h_index": "h-index",
    "i10_index": "i10-index",
    "papers": "papers",
    "citations": "citations",
    "novelty": "novelty",
    "ai_score": "AI score",
}


def _figure(figure: float | None) -> str:
    return "—" if figure is None else f"{figure:,}" if isinstance(figure, int) else f"{figure:g}"


def format_confidence(confidence: float | None) -> str:
    """How sure a reader is that a text is in its format, in words; "" where that was told by hand."""
    if confidence is None:
        return ""
    return "sure" if confidence >= _SURE else "likely" if confidence >= _LIKELY else "a guess"


_SURE, _LIKELY = 0.9, 0.5


def format_severity(severity: Severity) -> str:
    """What a severity is called, and what it cost."""
    return {Severity.NOTE: "Note", Severity.WARNING: "Warning", Severity.ERROR: "Error"}[severity]


def format_gone(gone: GonePaper) -> str:
    """A paper that the page lists no more, and what becomes of it."""
    return f"{gone.title} – was number {gone.position:,}; kept, and marked as no longer on the page"


def format_report(stored: Iterable[PlanCounts], left: Iterable[tuple[str, int]], failed: Iterable[str]) -> str:
    """What came of several sources: ``2 sources imported: 40 added, 3 updated. Left for you: 2 of anna.txt.``."""
    counts = list(stored)
    added, updated = sum(each.added for each in counts), sum(each.updated for each in counts)
    sources = "1 source" if len(counts) == 1 else f"{len(counts):,} sources"
    waiting = ", ".join(f"{papers:,} of {name}" for name, papers in left if papers)
    said = [f"{sources} imported: {added:,} added, {updated:,} updated."]
    said += [f"Left for you: {waiting}."] if waiting else []
    said += [f"Not imported: {names}."] if (names := ", ".join(failed)) else []
    return " ".join(said)


def format_code(code: Code) -> str:
    """The code state of a paper in one word."""
    return {Code.LINK: "link", Code.BADGE: "badge", Code.NONE: ""}[code]


def format_lines(entry: PlannedPaper) -> str:
    """Where in the text a paper stands: ``Lines 12 to 18.``, with what was assumed."""
    paper = entry.paper
    where = (
        f"Line {paper.first_line:,}"
        if paper.first_line == paper.last_line
        else (f"Lines {paper.first_line:,} to {paper.last_line:,}")
    )
    return f"{where} · year assumed" if paper.year_assumed else where


def _say(pattern: str, figure: float | None) -> str:
    return "" if figure is None else pattern.format(figure)
