"""Planning an import: each paper of a source gets one outcome and a decision that the person may change."""

from __future__ import annotations

import dataclasses
import datetime
import sqlite3
from collections.abc import Iterator, Sequence

from app.dates import find_today
from app.formats import read_source
from app.formats.source import ReadPaper, ReadSource
from app.importing.comparing import Known, Seen, compare_fields
from app.importing.corrections import Corrections
from app.importing.matching import Match, Matcher
from app.importing.page_links import attach_links
from app.importing.plan import DEFAULTS, Decision, FieldChange, GonePaper, ImportPlan, Outcome, PlannedPaper
from app.importing.similar import Similar, find_similar
from app.importing.source_text import SourceText
from app.papers import CitationCount, StatedFigures
from app.store import citation_counts, edited_fields, matches, papers, profiles
from app.store.profiles import PastImport
from app.store.state import read_revision
from app.values import PaperId, ProfileId

_IN_TRASH = "This paper is in the trash."


def plan_import(
    connection: sqlite3.Connection,
    text: SourceText,
    *,
    format: str | None,
    captured_on: datetime.date | None,
    corrections: Corrections,
    read: ReadSource | None = None,
) -> ImportPlan:
    """Read a text and say what importing it would do; it holds no lock and changes nothing.

    A text seen before keeps the day of its first capture unless another is given.

    Args:
        read: the same text, read in the same format for the same day, so that it need not be read again.
    """
    past = profiles.find_import(connection, profiles.hash_text(text.text, text.links))
    day = captured_on or (past.captured_on if past else find_today())
    if read is None:
        read = read_source(text.text, format, captured_on=day)
        read = attach_links(read, text.links) if text.links else read
    source = corrections.apply(read)
    planner = _Planner(connection, source, past, day)
    stated = planner.find_stated_last()
    entries = planner.plan_papers()
    return ImportPlan(
        text=text,
        source=source,
        captured_on=day,
        captured_before=past.captured_on if past else None,
        entries=tuple(entries),
        revision=read_revision(connection),
        figures_moved=past is None and source.reported not in (None, stated.reported if stated else None),
        recaptured=past is not None and day != past.captured_on,
        read=read,
        reported_before=stated.reported if stated else None,
        reported_on=stated.captured_on if stated else None,
        gone=planner.find_gone(entries, stated),
    )


class _Planner:
    """A source beside the library."""

    def __init__(
        self, connection: sqlite3.Connection, source: ReadSource, past: PastImport | None, day: datetime.date
    ) -> None:
        self._connection = connection
        self._source = source
        self._past = past
        self._seen = Seen(source.format, day)
        self._profile_id = _find_profile(connection, source)
        self._edited: dict[PaperId, frozenset[str]] = {}
        self._counted: dict[PaperId, CitationCount] = {}
        self._assumed: set[PaperId] = set()

    def find_stated_last(self) -> StatedFigures | None:
        """What this page stated when it was captured last."""
        if self._profile_id is None:
            return None
        stated = profiles.get_figures_over_time(self._connection, self._profile_id)
        return stated[-1] if stated else None

    def plan_papers(self) -> list[PlannedPaper]:
        """What is to happen to each paper of the source, in order."""
        past_import = self._past.id if self._past else None
        matcher = Matcher(self._connection, self._source.papers, self._profile_id, past_import)
        found = [matcher.find(at, paper.facts) for at, paper in enumerate(self._source.papers)]
        self._look_up({match.paper_id for match in found if match})
        twins = _find_twins(matcher.title_keys)
        unknown = {
            at: (paper.facts, matcher.title_keys[at])
            for at, paper in enumerate(self._source.papers)
            if found[at] is None and at not in twins
        }
        similar = find_similar(self._connection, unknown)
        self._look_up({each.paper_id for each in similar.values() if each.paper_id is not None})
        entries: list[PlannedPaper] = []
        for at, paper in enumerate(self._source.papers):
            entries.append(self._plan(paper, found[at], entries, twins.get(at), similar.get(at)))
        return entries

    def find_gone(self, entries: Sequence[PlannedPaper], stated: StatedFigures | None) -> tuple[GonePaper, ...]:
        """The papers that the page lists no more, where it is whole and not an older one."""
        is_newer = stated is None or stated.captured_on <= self._seen.captured_on
        if self._profile_id is None or self._past or not self._source.lists_all or not is_newer:
            return ()
        kept = {entry.paper_id for entry in entries if entry.paper_id is not None}
        found = profiles.find_gone(self._connection, self._profile_id, kept)
        return tuple(GonePaper(paper_id, title, position) for paper_id, title, position in found)

    def _look_up(self, ids: set[PaperId]) -> None:
        self._edited |= edited_fields.read_all(self._connection, ids)
        self._counted |= citation_counts.get_current(self._connection, ids)
        self._assumed |= matches.find_assumed(self._connection, ids)

    def _plan(
        self,
        paper: ReadPaper,
        match: Match | None,
        before: Sequence[PlannedPaper],
        twin: int | None,
        similar: Similar | None,
    ) -> PlannedPaper:
        if twin is not None and (match is None or match.doubt):
            return self._plan_twin(paper, before[twin], "has the same title.")
        if match is None:
            return self._plan_unknown(paper, before, similar)
        if match.doubt:
            return self._plan_choice(paper, match.paper_id, match.doubt)
        changes = tuple(self._compare(paper, match.paper_id, match))
        if match.trashed:
            choice = _make_entry(paper, Outcome.CHOICE, paper_id=match.paper_id, changes=changes, reason=_IN_TRASH)
            return dataclasses.replace(choice, trashed=True)
        return _make_entry(paper, Outcome.UPDATE if changes else Outcome.SAME, paper_id=match.paper_id, changes=changes)

    def _plan_unknown(self, paper: ReadPaper, before: Sequence[PlannedPaper], similar: Similar | None) -> PlannedPaper:
        if similar is None:
            return _make_entry(paper, Outcome.NEW)
        if similar.twin is not None:
            return self._plan_twin(paper, before[similar.twin], f"may be the same. {similar.verdict.sentence}")
        known = papers.get_paper(self._connection, similar.paper_id) if similar.paper_id else None
        title = f"“{known.title}” is in the library. " if known else ""
        return self._plan_choice(paper, similar.paper_id, f"{title}{similar.verdict.sentence}")

    def _plan_twin(self, paper: ReadPaper, twin: PlannedPaper, what: str) -> PlannedPaper:
        """A paper that may be another one of the source: of the library where that one is, else new as well."""
        reason = f"Paper {twin.paper.position} of this source {what}"
        if twin.paper_id is not None and not twin.trashed and twin.outcome is not Outcome.CHOICE:
            return self._plan_choice(paper, twin.paper_id, reason)
        changes = tuple(compare_fields(paper, Known(facts=twin.paper.facts), self._seen))
        entry = _make_entry(paper, Outcome.CHOICE, changes=changes, reason=reason)
        return dataclasses.replace(entry, twin=twin.paper.position)

    def _plan_choice(self, paper: ReadPaper, paper_id: PaperId | None, reason: str) -> PlannedPaper:
        changes = () if paper_id is None else tuple(self._compare(paper, paper_id))
        return _make_entry(paper, Outcome.CHOICE, paper_id=paper_id, changes=changes, reason=reason)

    def _compare(self, paper: ReadPaper, paper_id: PaperId, match: Match | None = None) -> Iterator[FieldChange]:
        """What differs, but for what the page said before of a paper that was found for sure."""
        known = Known(
            facts=papers.get_paper(self._connection, paper_id),
            edited=self._edited.get(paper_id, frozenset()),
            counted=self._counted.get(paper_id),
            year_assumed=paper_id in self._assumed,
        )
        for change in compare_fields(paper, known, self._seen):
            if change.field in paper.corrected or not self._is_old_news(change.field, match):
                yield change

    def _is_old_news(self, field: str, match: Match | None) -> bool:
        """Whether the same text, or of a title the same page, said so before: what a person made of it since stays."""
        return match is not None and (self._past is not None or (match.listed and field == "title"))


def _find_profile(connection: sqlite3.Connection, source: ReadSource) -> ProfileId | None:
    reported = source.reported
    return profiles.find_profile(connection, reported.name, source.format, reported.identifier) if reported else None


def _find_twins(title_keys: Sequence[str]) -> dict[int, int]:
    """For each paper whose title another one above it has, by index, the first of them."""
    first: dict[str, int] = {}
    return {at: first[key] for at, key in enumerate(title_keys) if first.setdefault(key, at) != at}


def _make_entry(
    paper: ReadPaper,
    outcome: Outcome,
    *,
    paper_id: PaperId | None = None,
    changes: tuple[FieldChange, ...] = (),
    reason: str = "",
) -> PlannedPaper:
    decision: Decision = DEFAULTS[outcome]
    return PlannedPaper(
        paper=paper, outcome=outcome, decision=decision, paper_id=paper_id, changes=changes, reason=reason
    )
