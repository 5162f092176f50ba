"""What the import dialog says, as plain functions of the plan."""

from __future__ import annotations

import enum
from collections.abc import Iterable

from app.code import Code
from app.formats import READERS
from app.formats.source import Severity
from app.importing.plan import Decision, GonePaper, ImportPlan, Outcome, PlanCounts, PlannedPaper
from app.papers import ReportedFigures
from app.subjects import find_subject_class
from ui import language
from ui.import_dialog.digest import Digest
from ui.widgets.field_texts import field_label


def expected() -> str:
    """What the dialog is for, while there is no text."""
    labels = ", ".join(language.format_label(reader.label) for reader in READERS.values())
    how = language.tr("Select the whole page in the browser (Ctrl+A), copy it (Ctrl+C) and paste it here.")
    what = language.tr("What can be read: {formats}.").format(formats=labels)
    return f"{how} {what}"


class Shown(enum.Enum):
    """Which rows of the plan are shown."""

    ALL = enum.auto()
    NEW = enum.auto()
    UPDATE = enum.auto()
    SAME = enum.auto()
    CHOICE = enum.auto()
    GONE = enum.auto()
    PROBLEMS = enum.auto()


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


def format_shown(shown: Shown, rows: int | None = None) -> str:
    """What a filter is called, with how many rows it shows."""
    names = {
        Shown.ALL: language.tr("All"),
        Shown.NEW: language.tr("New", "papers"),
        Shown.UPDATE: language.tr("Update"),
        Shown.SAME: language.tr("Same"),
        Shown.CHOICE: language.tr("Your choice"),
        Shown.GONE: language.tr("Gone"),
        Shown.PROBLEMS: language.tr("Problems"),
    }
    return names[shown] if rows is None else f"{names[shown]} {language.format_count(rows)}"


def format_outcome(entry: PlannedPaper) -> tuple[str, str]:
    """What happens to a paper, and the colour it is said in."""
    if entry.decision == Decision.LEAVE_OUT:
        return language.tr("Left out"), "muted"
    if entry.outcome == Outcome.CHOICE and entry.decision == Decision.UNDECIDED:
        return (language.tr("In the trash") if entry.trashed else language.tr("Same as one here?")), "caution"
    if entry.decision == Decision.RESTORE:
        return (language.tr("Restore · update") if entry.taken else language.tr("Restore")), "accent"
    if entry.decision == Decision.UPDATE:
        return _format_update(entry)
    if entry.decision == Decision.ADD:
        assumed = entry.paper.year_assumed
        return (language.tr("New · year assumed"), "caution") if assumed else (language.tr("New", "paper"), "good")
    return language.tr("Same"), "muted"


def list_outcomes() -> list[str]:
    """The usual things that happen to a paper, for the width of a column."""
    return [language.tr("Same as one here?"), language.tr("Update %Ln fields", "Update %Ln field", 12)]


def format_field(name: str) -> str:
    """What a field that differs is called."""
    not_edited = {
        "repositories": language.tr("Code"),
        "code_badge": language.tr("Code badge"),
        "web_links": language.tr("Links"),
    }
    return not_edited[name] if name in not_edited else field_label(name)


def _format_update(entry: PlannedPaper) -> tuple[str, str]:
    taken, differing = len(entry.taken), len(entry.changes)
    if taken:
        return language.tr("Update %Ln fields", "Update %Ln field", taken), "accent"
    if differing:
        return language.tr("%Ln fields differ, kept", "%Ln field differs, kept", differing), "accent"
    return language.tr("Same"), "muted"


def format_choice(entry: PlannedPaper, decision: Decision) -> str:
    """What a decision about a paper is called."""
    choices = {
        Decision.ADD: language.tr("Add it"),
        Decision.UPDATE: language.tr("Update it"),
        Decision.RESTORE: language.tr("Restore it"),
        Decision.LEAVE_OUT: language.tr("Leave it out"),
    }
    if entry.outcome == Outcome.CHOICE:
        choices[Decision.UPDATE] = language.tr("Merge: it is that one")
        choices[Decision.ADD] = language.tr("Add it anew") if entry.trashed else language.tr("Keep both")
    return choices[decision]


def format_confirm(digest: Digest) -> str:
    """What the filled button does: ``Add 35 · update 2``; "" if there is nothing to do."""
    plan, counts = digest.plan, digest.counts
    updated = counts.updated - counts.restored
    parts = [
        language.tr("add %Ln", "add %Ln", counts.added) if counts.added else "",
        language.tr("update %Ln", "update %Ln", updated) if updated else "",
        language.tr("restore %Ln", "restore %Ln", counts.restored) if counts.restored else "",
    ]
    if not any(parts) and not digest.changes_nothing and plan.source.reported is not None:
        parts = [language.tr("record the page’s figures")]
    text = " · ".join(filter(None, parts))
    return text[:1].upper() + text[1:]


def format_undecided(counts: PlanCounts) -> str:
    """What waits for the person: ``1 paper is left out until you choose``; "" if nothing does."""
    waiting = counts.undecided
    if not waiting:
        return ""
    return language.tr("%Ln papers are left out until you choose", "%Ln paper is left out until you choose", waiting)


def format_assumed(assumed: int) -> str:
    """How many dates had no year: ``2 dates assumed``; "" if all had one."""
    return language.tr("%Ln dates assumed", "%Ln date assumed", assumed) if assumed else ""


def format_figures(reported: ReportedFigures) -> list[str]:
    """The figures of a page's header, those it states: ``h-index 41``, ``38 papers``, ..."""
    subject = reported.subject and (find_subject_class(reported.subject) or reported.subject)
    papers, citations = reported.papers, reported.citations
    parts = [
        subject or "",
        _say(language.tr("h-index {figure}"), reported.h_index),
        "" if papers is None else language.tr("%Ln papers", "%Ln paper", papers),
        "" if citations is None else language.tr("%Ln citations", "%Ln citation", citations),
        _say(language.tr("Novelty {figure} %"), reported.novelty),
        _say(language.tr("AI score {figure}"), reported.ai_score),
        _say(language.tr("i10-index {figure}"), reported.i10_index),
    ]
    return [part for part in parts if part]


def format_read(plan: ImportPlan) -> tuple[str, str]:
    """How much of the page was read, and the colour it is said in."""
    read = len(plan.entries)
    listed = plan.source.reported.papers if plan.source.reported else None
    if listed is None:
        return language.tr("%Ln papers read", "%Ln paper read", read), "good" if read else "caution"
    said = language.tr("%Ln of {listed} listed papers read", "%Ln of {listed} listed papers read", read)
    return said.format(listed=language.format_count(listed)), "good" if read == listed else "caution"


def format_before(digest: Digest) -> str:
    """What to know about a text that was captured before; "" if it is new."""
    day = digest.plan.captured_before
    if day is None:
        return ""
    said, nothing = (
        language.tr("Captured before on {day}.").format(day=language.format_day(day)),
        language.tr("Nothing changed."),
    )
    return f"{said} {nothing}" if digest.changes_nothing else said


def format_moved(plan: ImportPlan) -> str:
    """The figures that moved since the page was captured last: ``h-index 39 → 41 since 3 May 2026``; "" if none."""
    then, now = plan.reported_before, plan.source.reported
    if then is None or now is None or plan.reported_on is None:
        return ""
    pairs = ((label, getattr(then, name), getattr(now, name)) for name, label in _name_figures().items())
    moved = [f"{label} {_figure(old)} → {_figure(new)}" for label, old, new in pairs if old != new and new is not None]
    said = language.tr("{moves} since {day}").format(moves=" · ".join(moved), day=language.format_day(plan.reported_on))
    return said if moved else ""


def _name_figures() -> dict[str, str]:
    return {
        "h_index": language.tr("h-index"),
        "i10_index": language.tr("i10-index"),
        "papers": language.tr("papers"),
        "citations": language.tr("citations"),
        "novelty": language.tr("novelty"),
        "ai_score": language.tr("AI score"),
    }


def _figure(figure: float | None) -> str:
    return language.UNKNOWN if figure is None else language.format_number(figure)


def format_confidence(confidence: float | None) -> str:
    """How sure a reader is that a text is in its format, in words; "" where that was told by hand."""
    if confidence is None:
        return ""
    if confidence >= _SURE:
        return language.tr("sure")
    return language.tr("likely") if confidence >= _LIKELY else language.tr("a guess")


_SURE, _LIKELY = 0.9, 0.5


def format_severity(severity: Severity) -> str:
    """What a severity is called, and what it cost."""
    names = {
        Severity.NOTE: language.tr("Note", "about a line of the text"),
        Severity.WARNING: language.tr("Warning"),
        Severity.ERROR: language.tr("Error"),
    }
    return names[severity]


def format_gone(gone: GonePaper) -> str:
    """A paper that the page lists no more, and what becomes of it."""
    said = language.tr("{title} – was number {number}; kept, and marked as no longer on the page")
    return said.format(title=gone.title, number=language.format_count(gone.position))


def format_report(stored: Iterable[PlanCounts], left: Iterable[tuple[str, int]], failed: Iterable[str]) -> str:
    """What came of several sources: ``2 sources imported: 40 added, 3 updated. Left for you: 2 of anna.txt.``."""
    counts = list(stored)
    added, updated = sum(each.added for each in counts), sum(each.updated for each in counts)
    imported = language.tr(
        "%Ln sources imported: {added} added, {updated} updated.",
        "%Ln source imported: {added} added, {updated} updated.",
        len(counts),
    )
    said = [imported.format(added=language.format_count(added), updated=language.format_count(updated))]
    waiting = [
        language.tr("%Ln of {name}", "%Ln of {name}", papers).format(name=name) for name, papers in left if papers
    ]
    said += [language.tr("Left for you: {papers}.").format(papers=", ".join(waiting))] if waiting else []
    names = ", ".join(failed)
    said += [language.tr("Not imported: {names}.").format(names=names)] if names else []
    return " ".join(said)


def format_code(code: Code) -> str:
    """The code state of a paper in one word."""
    return {Code.LINK: language.tr("link"), Code.BADGE: language.tr("badge"), Code.NONE: ""}[code]


def format_lines(entry: PlannedPaper) -> str:
    """Where in the text a paper stands: ``Lines 12 to 18``, with what was assumed."""
    paper = entry.paper
    first, last = language.format_count(paper.first_line), language.format_count(paper.last_line)
    one, several = language.tr("Line {line}"), language.tr("Lines {first} to {last}")
    where = one.format(line=first) if first == last else several.format(first=first, last=last)
    return language.tr("{lines} · year assumed").format(lines=where) if paper.year_assumed else where


def _say(text: str, figure: float | None) -> str:
    return "" if figure is None else text.format(figure=language.format_number(figure))
