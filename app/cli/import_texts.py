"""What an import did, or would do, in words."""

from __future__ import annotations

from collections.abc import Iterator

from app.cli.as_text import count_papers, say_day
from app.formats import READERS
from app.importing.plan import Decision, ImportPlan
from app.latex import to_readable
from app.papers import ReportedFigures

_MOST_LISTED = 20
_SURE = 0.8
_FIGURES = {"h_index": "h-index", "papers": "papers", "citations": "citations", "i10_index": "i10-index"}


def format_import(plan: ImportPlan, *, dry_run: bool) -> Iterator[str]:
    """What could not be read, what kind of page it is, what became of its papers, and what moved on it."""
    for problem in plan.source.problems:
        yield f"{plan.text.name}:{problem.line}:{problem.column}: {problem.severity}: {problem.message}"
    if plan.captured_before and plan.changes_nothing:
        yield f"Captured before on {say_day(plan.captured_before)}. Nothing changed."
    yield from _say_counts(plan, dry_run=dry_run)
    yield from _say_choices(plan)
    yield from _say_moved(plan)
    yield from _say_gone(plan)
    if (plan.source.confidence or 1) < _SURE:
        yield f"It was read as {READERS[plan.source.format].label}, which is a guess: --format chooses another."


def _say_counts(plan: ImportPlan, *, dry_run: bool) -> Iterator[str]:
    counts = plan.counts
    verb = "Would add" if dry_run else "Added"
    updated = f"update{'' if dry_run else 'd'} {counts.updated:,}"
    numbers = f"{verb} {counts.added:,}, {updated}, unchanged {counts.unchanged:,}, left out {counts.skipped:,}"
    yield f"{numbers} of {len(plan.source.papers):,} papers read."


def _say_choices(plan: ImportPlan) -> Iterator[str]:
    counts = plan.counts
    if doubtful := counts.undecided - counts.trashed:
        yield f"Among them {count_papers(doubtful)} that may be in the library already: decide in the window."
        waiting = [each for each in plan.entries if each.decision is Decision.UNDECIDED and not each.trashed]
        for entry in waiting[:_MOST_LISTED]:
            yield f"  {entry.paper.position:>4} {to_readable(entry.paper.facts.title)}: {entry.reason}"
        yield from _say_rest(len(waiting))
    if counts.trashed:
        yield f"Among them {count_papers(counts.trashed)} in the trash: see refshelf trash list."


def _say_moved(plan: ImportPlan) -> Iterator[str]:
    """The figures of the page that differ from those it stated before."""
    now, before, day = plan.source.reported, plan.reported_before, plan.reported_on
    if now is None or before is None or day is None or not plan.figures_moved:
        return
    moved = [text for name, label in _FIGURES.items() if (text := _say_figure(label, before, now, name))]
    if moved:
        yield f"Since {say_day(day)}: {', '.join(moved)}."


def _say_figure(label: str, before: ReportedFigures, now: ReportedFigures, name: str) -> str:
    old, new = getattr(before, name), getattr(now, name)
    return "" if old == new or None in (old, new) else f"{label} {old:,} -> {new:,}"


def _say_gone(plan: ImportPlan) -> Iterator[str]:
    if not plan.gone:
        return
    yield f"The page lists {count_papers(len(plan.gone))} no more; kept, and marked:"
    for gone in plan.gone[:_MOST_LISTED]:
        yield f"  {gone.position:>4} {to_readable(gone.title)}"
    yield from _say_rest(len(plan.gone))


def _say_rest(number: int) -> Iterator[str]:
    if number > _MOST_LISTED:
        yield f"       and {number - _MOST_LISTED:,} more."
