"""Carrying out a plan, as one change."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.changes import Touched
from app.errors import Cancelled, Declined
from app.importing.citation_keys import make_citation_keys
from app.importing.matching import make_title_key
from app.importing.plan import Decision, ImportPlan, PlanCounts, PlannedPaper
from app.papers import Code
from app.store import papers, profiles, trash
from app.store.state import read_revision
from app.store.writer import ChangeInProgress, Writer
from app.values import PaperId, ProfileId, ResearcherId

_KNOWN = (Decision.UPDATE, Decision.NOTHING, Decision.RESTORE)
"""What is decided of a paper that is in the library."""

_STRIDE = 100
"""Papers between two looks at whether to stop, and two reports of progress."""


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What an import did; ``researcher_id`` is whose page it was, if it was one."""

    touched: Touched
    counts: PlanCounts
    researcher_id: ResearcherId | None


def apply_plan(
    writer: Writer, plan: ImportPlan, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> ImportOutcome:
    """Write what a plan says, in one transaction.

    Raises:
        Declined: the library has moved since the plan was made.
        Cancelled: ``cancelled`` said so; nothing was changed.
    """
    with writer.change(_make_label(plan), cancelled) as change:
        if read_revision(change.connection) != plan.revision:
            raise Declined(
                "The library was changed since this import was planned.", "Look at the plan again, then confirm it."
            )
        researcher_id = None if plan.changes_nothing else _Application(change, plan).run(progress, cancelled)
    return ImportOutcome(change.touched, plan.counts, researcher_id)


class _Application:
    """One plan being written."""

    def __init__(self, change: ChangeInProgress, plan: ImportPlan) -> None:
        self._change = change
        self._plan = plan
        self._now = datetime.datetime.now(datetime.UTC)
        self._import_id = self._record_import()
        self._profile_id = self._record_profile()

    def run(self, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> ResearcherId | None:
        total = len(self._plan.entries)
        for done in range(0, total, _STRIDE):
            if cancelled():
                raise Cancelled
            progress(done, total)
            self._apply(self._plan.entries[done : done + _STRIDE])
        progress(total, total)
        return self._find_researcher()

    def _apply(self, entries: Sequence[PlannedPaper]) -> None:
        """Write papers in their order; new ones that follow each other go in together."""
        for is_new, run in itertools.groupby(entries, lambda entry: entry.decision is Decision.ADD):
            if is_new:
                self._add(list(run))
            else:
                for entry in run:
                    self._apply_known(entry)

    def _add(self, entries: Sequence[PlannedPaper]) -> None:
        facts = [entry.paper.facts for entry in entries]
        keys = make_citation_keys(self._change.connection, facts)
        ids = papers.add_papers(self._change, list(zip(facts, keys, strict=True)), self._now)
        profiles.add_listings(self._change, zip(ids, map(self._make_listing, entries), strict=True))

    def _apply_known(self, entry: PlannedPaper) -> None:
        if entry.decision not in _KNOWN or entry.paper_id is None:
            return
        if entry.decision is Decision.RESTORE:
            trash.restore(self._change, (entry.paper_id,))
        self._update(entry.paper_id, entry)
        profiles.set_listing(self._change, entry.paper_id, self._make_listing(entry))

    def _update(self, paper_id: PaperId, entry: PlannedPaper) -> None:
        for field_change in entry.taken:
            if field_change.field == "repositories":
                first = len(papers.get_paper(self._change.connection, paper_id).repositories) + 1
                papers.write_repositories(self._change.connection, paper_id, field_change.value, first)
            else:
                papers.set_value(self._change, paper_id, field_change.field, field_change.value)
                if field_change.field == "authors":
                    papers.set_value(self._change, paper_id, "authors_truncated", entry.paper.facts.authors_truncated)

    def _make_listing(self, entry: PlannedPaper) -> profiles.Listing:
        paper = entry.paper
        return profiles.Listing(
            profile_id=self._profile_id,
            import_id=self._import_id,
            position=paper.position,
            title_key=make_title_key(paper.facts.title),
            code_badge=paper.facts.code_badge,
            first_line=paper.first_line,
            last_line=paper.last_line,
            year_assumed=paper.year_assumed,
        )

    def _record_import(self) -> int:
        plan = self._plan
        text_hash = profiles.hash_text(plan.text.text)
        past = profiles.find_import(self._change.connection, text_hash)
        if past is not None:
            if plan.recaptured:
                profiles.set_captured_on(self._change, past.id, plan.captured_on)
            return past.id
        day = plan.captured_on
        return profiles.add_import(
            self._change, plan.text.text, text_hash, format=plan.source.format, name=plan.text.name, captured_on=day
        )

    def _record_profile(self) -> ProfileId | None:
        source = self._plan.source
        if source.reported is None:
            return None
        profile_id = profiles.find_or_add_profile(self._change, source.reported.name, source.format)
        if self._plan.figures_moved:
            profiles.add_figures(
                self._change,
                profile_id,
                self._import_id,
                source.reported,
                captured_on=self._plan.captured_on,
                listed=len(source.papers),
                listed_with_code=sum(paper.facts.code is not Code.NONE for paper in source.papers),
            )
        return profile_id

    def _find_researcher(self) -> ResearcherId | None:
        return (
            None if self._profile_id is None else profiles.get_researcher_id(self._change.connection, self._profile_id)
        )


def _make_label(plan: ImportPlan) -> str:
    """``Imported 35 papers and updated 2 papers from a page of Weize Chen``."""
    counts = plan.counts
    filled_in = counts.updated - counts.restored
    parts = [f"{verb} {number:,} {'paper' if number == 1 else 'papers'}" for verb, number in
             (("imported", counts.added), ("updated", filled_in), ("restored", counts.restored)) if number]  # fmt: skip
    if not parts:
        parts = ["corrected the day of capture" if plan.recaptured else "recorded the figures"]
    what = " and ".join(parts) if len(parts) < 3 else f"{parts[0]}, {parts[1]} and {parts[2]}"
    link = "of" if parts[0].startswith("corrected") else "from"
    where = f"a page of {plan.source.reported.name}" if plan.source.reported else plan.text.name
    return f"{what[0].upper()}{what[1:]} {link} {where}"
