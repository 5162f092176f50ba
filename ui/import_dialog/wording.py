"""What the import dialog says, as plain functions of the plan."""

from __future__ import annotations

import enum

from app.dates import PartialDate, format_short
from app.fields import FIELDS
from app.importing.plan import Decision, ImportPlan, Outcome, PlanCounts, PlannedPaper
from app.latex import to_readable
from app.names import format_names
from app.papers import Code, PaperFacts, ReportedFigures
from app.subjects import find_subject_class

EXPECTED = (
    "A researcher’s profile page is expected: select the whole page in the browser (Ctrl+A), copy it (Ctrl+C) and "
    "paste it here. Each paper on it begins with its subject and date, such as “CLAug 21, 2023”."
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
    PROBLEMS = "Problems"


_OUTCOMES = {
    Shown.NEW: Outcome.NEW,
    Shown.UPDATE: Outcome.UPDATE,
    Shown.SAME: Outcome.SAME,
    Shown.CHOICE: Outcome.CHOICE,
}


def is_shown(entry: PlannedPaper, shown: Shown) -> bool:
    """Whether a row is among those that a filter shows."""
    return shown not in _OUTCOMES or entry.outcome == _OUTCOMES[shown]


def count_shown(plan: ImportPlan) -> dict[Shown, int]:
    """How many rows each filter shows."""
    rows = {shown: sum(is_shown(entry, shown) for entry in plan.entries) for shown in Shown}
    return rows | {Shown.PROBLEMS: len(plan.source.problems)}


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


def format_confirm(plan: ImportPlan) -> str:
    """What the filled button does: ``Add 35 · update 2``; "" if there is nothing to do."""
    counts = plan.counts
    parts = [f"add {counts.added:,}"] if counts.added else []
    updated = counts.updated - counts.restored
    parts += [f"update {updated:,}"] if updated else []
    parts += [f"restore {counts.restored:,}"] if counts.restored else []
    if not parts and not plan.changes_nothing and plan.source.reported is not None:
        parts = ["record the page’s figures"]
    text = " · ".join(parts)
    return text[:1].upper() + text[1:]


def format_undecided(counts: PlanCounts) -> str:
    """What waits for the person: ``1 paper is left out until you choose``; "" if nothing does."""
    waiting = counts.undecided
    if not waiting:
        return ""
    return f"{'1 paper is' if waiting == 1 else f'{waiting:,} papers are'} left out until you choose"


def format_assumed(plan: ImportPlan) -> str:
    """How many dates had no year: ``2 dates assumed``; "" if all had one."""
    assumed = sum(entry.paper.year_assumed for entry in plan.entries)
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
    ]
    return [part for part in parts if part]


def format_read(plan: ImportPlan) -> tuple[str, str]:
    """How much of the page was read, and the colour it is said in."""
    read = len(plan.entries)
    listed = plan.source.reported.papers if plan.source.reported else None
    if listed is None:
        return (f"{read:,} {'paper' if read == 1 else 'papers'} read", "good" if read else "caution")
    return f"{read:,} of {listed:,} listed papers read", "good" if read == listed else "caution"


def format_before(plan: ImportPlan) -> str:
    """What to know about a text that was captured before; "" if it is new."""
    day = plan.captured_before
    if day is None:
        return ""
    said = f"Captured before on {format_short(PartialDate(day.year, day.month, day.day))}."
    return f"{said} Nothing changed." if plan.changes_nothing else said


def format_code(code: Code) -> str:
    """The code state of a paper in one word."""
    return {Code.LINK: "link", Code.BADGE: "badge", Code.NONE: ""}[code]


def format_lines(entry: PlannedPaper) -> str:
    """Where in the text a paper stands: ``Lines 12 to 18.``, with what was assumed."""
    where = f"Lines {entry.paper.first_line:,} to {entry.paper.last_line:,}."
    return f"{where} The page gives no year; the latest that fits was assumed." if entry.paper.year_assumed else where


def format_facts(facts: PaperFacts) -> str:
    """What else was read of a paper: authors, affiliations, subject and links."""
    parts = (
        to_readable(format_names(facts.authors, facts.authors_truncated)),
        ", ".join(facts.affiliations),
        (facts.subject and (find_subject_class(facts.subject) or facts.subject)) or "",
        ", ".join(str(link.repository) for link in facts.repositories),
    )
    return " · ".join(part for part in parts if part)


def _say(pattern: str, figure: float | None) -> str:
    return "" if figure is None else pattern.format(figure)
