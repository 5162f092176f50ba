"""Carrying out a plan, as one change."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.changes import Touched
from app.code import Code
from app.errors import Cancelled, Declined
from app.formats.source import ReadPaper
from app.importing.citation_keys import make_citation_keys
from app.importing.comparing import is_cut_short
from app.importing.matching import make_title_key
from app.importing.plan import Decision, Filing, ImportPlan, PlanCounts, PlannedPaper
from app.naming import part_path
from app.papers import HAND, Author
from app.store import citation_counts, collections, edited_fields, merging, papers, profiles, repositories, tags, trash
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
        is_idle = plan.changes_nothing and plan.filing == Filing()
        researcher_id = None if is_idle else _Application(change, plan).run(progress, cancelled)
    return ImportOutcome(change.touched, plan.counts, researcher_id)


class _Application:
    """One plan being written."""

    def __init__(self, change: ChangeInProgress, plan: ImportPlan) -> None:
        self._change = change
        self._plan = plan
        self._now = datetime.datetime.now(datetime.UTC)
        self._import_id = self._record_import()
        self._profile_id = self._record_profile()
        self._ids: dict[int, PaperId] = {}
        self._left_out = {
            entry.paper.position for entry in plan.entries if entry.decision not in (Decision.ADD, *_KNOWN)
        }

    def run(self, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> ResearcherId | None:
        total = len(self._plan.entries)
        for done in range(0, total, _STRIDE):
            if cancelled():
                raise Cancelled
            progress(done, total)
            self._apply(self._plan.entries[done : done + _STRIDE])
        if self._profile_id is not None:
            profiles.mark_gone(
                self._change, self._profile_id, [gone.paper_id for gone in self._plan.gone], self._plan.captured_on
            )
        self._file()
        progress(total, total)
        return self._find_researcher()

    def _apply(self, entries: Sequence[PlannedPaper]) -> None:
        """Write papers in their order; new ones that follow each other go in together."""
        for is_new, run in itertools.groupby(entries, self._is_new):
            if is_new:
                self._add(list(run))
            else:
                for entry in run:
                    self._apply_known(entry)

    def _is_new(self, entry: PlannedPaper) -> bool:
        """Whether a paper is added: also one that was to become part of another of the source that is left out."""
        return entry.decision is Decision.ADD or (entry.decision is Decision.UPDATE and entry.twin in self._left_out)

    def _add(self, entries: Sequence[PlannedPaper]) -> None:
        facts = [entry.paper.facts for entry in entries]
        keys = make_citation_keys(self._change.connection, facts)
        ids = papers.add_papers(self._change, list(zip(facts, keys, strict=True)), self._now)
        profiles.add_listings(self._change, zip(ids, map(self._make_listing, entries), strict=True))
        self._ids.update((entry.paper.position, paper_id) for entry, paper_id in zip(entries, ids, strict=True))
        for entry, paper_id in zip(entries, ids, strict=True):
            self._mark_corrected(paper_id, entry.paper.corrected)
        self._count(zip(ids, entries, strict=True), new_papers=True)

    def _apply_known(self, entry: PlannedPaper) -> None:
        paper_id = entry.paper_id if entry.twin is None else self._ids.get(entry.twin)
        if entry.decision not in _KNOWN or paper_id is None:
            return
        if entry.decision is Decision.RESTORE:
            trash.restore(self._change, (paper_id,))
        self._update(paper_id, entry)
        if entry.twin is None:
            profiles.set_listing(self._change, paper_id, self._make_listing(entry))
        else:
            profiles.add_listings(self._change, [(paper_id, self._make_listing(entry))])
            merging.mark_places(self._change.connection, paper_id)
        self._ids[entry.paper.position] = paper_id
        self._count([(paper_id, entry)])

    def _update(self, paper_id: PaperId, entry: PlannedPaper) -> None:
        for field_change in entry.taken:
            if field_change.field in ("repositories", "web_links"):
                repositories.add_links(self._change, paper_id, field_change.value)
            elif field_change.field == "authors":
                self._set_authors(paper_id, entry.paper, field_change.value)
            else:
                papers.set_value(self._change, paper_id, field_change.field, field_change.value)
        self._mark_corrected(paper_id, entry.paper.corrected & {each.field for each in entry.taken})

    def _set_authors(self, paper_id: PaperId, paper: ReadPaper, authors: Sequence[Author]) -> None:
        truncated = is_cut_short(authors, paper.facts, papers.get_paper(self._change.connection, paper_id))
        papers.set_value(self._change, paper_id, "authors", authors)
        papers.set_value(self._change, paper_id, "authors_truncated", truncated)

    def _mark_corrected(self, paper_id: PaperId, fields: Iterable[str]) -> None:
        """What was corrected before the import was set by hand, as any later edit is."""
        for field in sorted(fields):
            edited_fields.mark(self._change, (paper_id,), field)

    def _count(self, applied: Iterable[tuple[PaperId, PlannedPaper]], *, new_papers: bool = False) -> None:
        """Keep what the page says of citations, whichever count the paper shows."""
        day, format = self._plan.captured_on, self._plan.source.format
        citation_counts.add_counts(
            self._change,
            [
                (paper_id, count, HAND if "citations" in entry.paper.corrected else format, day)
                for paper_id, entry in applied
                if (count := entry.paper.facts.citations) is not None
            ],
            new_papers=new_papers,
        )

    def _file(self) -> None:
        """Put all papers of the import into the collection, and give them the tags, that the person chose."""
        filing, connection = self._plan.filing, self._change.connection
        ids = sorted(set(self._ids.values()))
        if collection := collections.find_or_create(connection, part_path(filing.collection)):
            collections.add_papers(connection, collection.id, ids)
        for name in filing.tags:
            tags.add_to_papers(connection, tags.find_or_add(connection, name).id, ids)

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
        text_hash = profiles.hash_text(plan.text.text, plan.text.links)
        past = profiles.find_import(self._change.connection, text_hash)
        if past is not None:
            if plan.recaptured:
                profiles.set_captured_on(self._change, past.id, plan.captured_on)
            return past.id
        return profiles.add_import(
            self._change,
            plan.text.text,
            text_hash,
            format=plan.source.format,
            name=plan.text.name,
            captured_on=plan.captured_on,
            links=plan.text.links,
        )

    def _record_profile(self) -> ProfileId | None:
        source = self._plan.source
        if source.reported is None:
            return None
        profile_id = profiles.find_or_add_profile(
            self._change, source.reported.name, source.format, source.reported.identifier
        )
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
    done = {"imported": counts.added, "updated": counts.updated - counts.restored, "restored": counts.restored}
    parts = [f"{verb} {_count_papers(number)}" for verb, number in done.items() if number]
    if plan.gone:
        parts.append(f"marked {_count_papers(len(plan.gone))} as gone")
    if not parts:
        parts = [_name_lesser_deed(plan)]
    *first, last = parts
    what = f"{', '.join(first)} and {last}" if first else last
    link = "of" if parts[0].startswith("corrected") else "from"
    where = f"a page of {plan.source.reported.name}" if plan.source.reported else plan.text.name
    return f"{what[0].upper()}{what[1:]} {link} {where}"


def _name_lesser_deed(plan: ImportPlan) -> str:
    """What an import is that brings no paper and changes none."""
    if plan.recaptured:
        return "corrected the day of capture"
    if plan.figures_moved or plan.filing == Filing():
        return "recorded the figures"
    filed = sum(entry.decision in (Decision.UPDATE, Decision.NOTHING) for entry in plan.entries)
    return f"filed {_count_papers(filed)}"


def _count_papers(number: int) -> str:
    return f"{number:,} {'paper' if number == 1 else 'papers'}"
