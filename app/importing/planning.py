"""Planning an import: each paper of a source gets one outcome and a decision that the person may change."""

from __future__ import annotations

import dataclasses
import datetime
import sqlite3
from collections.abc import Iterator
from typing import Any

from app.fields import FIELDS, display_value
from app.formats import read_source
from app.formats.source import ReadPaper, ReadSource
from app.importing.matching import Match, Matcher
from app.importing.plan import DEFAULTS, Decision, FieldChange, ImportPlan, Outcome, PlannedPaper
from app.importing.source_text import SourceText
from app.papers import PaperFacts, RepositoryLink
from app.repositories import link_key
from app.store import papers, profiles
from app.store.state import read_revision
from app.values import PaperId, ProfileId

_IN_TRASH = "This paper is in the trash."
_COMPARED = ("authors", "issued", "subject", "affiliations", "citations", "venue", "doi", "arxiv_id", "abstract")


def plan_import(
    connection: sqlite3.Connection,
    text: SourceText,
    *,
    format: str | None,
    captured_on: datetime.date | None,
) -> ImportPlan:
    """Read a text and say what importing it would do; it holds no lock and changes nothing.

    A text seen before keeps the day of its first capture unless another is given.
    """
    past = profiles.find_import(connection, profiles.hash_text(text.text))
    day = captured_on or (past.captured_on if past else _find_today())
    source = read_source(text.text, format, captured_on=day)
    profile_id = _find_profile(connection, source)
    return ImportPlan(
        text=text,
        source=source,
        captured_on=day,
        captured_before=past.captured_on if past else None,
        entries=tuple(_plan_papers(connection, source, profile_id, past.id if past else None)),
        revision=read_revision(connection),
        figures_moved=past is None and _figures_moved(connection, source, profile_id),
        recaptured=past is not None and day != past.captured_on,
    )


def new_links(facts: PaperFacts, known: PaperFacts) -> tuple[RepositoryLink, ...]:
    """The repository links of one paper that another does not have."""
    there = {link_key(link) for link in known.repositories}
    return tuple(link for link in facts.repositories if link_key(link) not in there)


def _find_today() -> datetime.date:
    """The day where the person is, which is what a page copied just now means."""
    return datetime.datetime.now().astimezone().date()


def _find_profile(connection: sqlite3.Connection, source: ReadSource) -> ProfileId | None:
    return profiles.find_profile(connection, source.reported.name, source.format) if source.reported else None


def _figures_moved(connection: sqlite3.Connection, source: ReadSource, profile_id: ProfileId | None) -> bool:
    if source.reported is None:
        return False
    return profile_id is None or profiles.get_last_reported(connection, profile_id) != source.reported


def _plan_papers(
    connection: sqlite3.Connection, source: ReadSource, profile_id: ProfileId | None, past_import: int | None
) -> Iterator[PlannedPaper]:
    matcher = Matcher(connection, source.papers, profile_id, past_import)
    seen: dict[str, PlannedPaper] = {}
    for at, paper in enumerate(source.papers):
        match = matcher.find(at, paper.facts)
        twin = seen.get(matcher.title_keys[at])
        if twin and (match is None or match.doubt):
            doubt = f"Paper {twin.paper.position} of this source has the same title."
            entry = _plan_choice(connection, paper, None if twin.trashed else twin.paper_id, doubt)
        else:
            entry = _plan_paper(connection, paper, match, seen_before=past_import is not None)
        seen.setdefault(matcher.title_keys[at], entry)
        yield entry


def _plan_paper(
    connection: sqlite3.Connection, paper: ReadPaper, match: Match | None, *, seen_before: bool
) -> PlannedPaper:
    if match is None:
        return _make_entry(paper, Outcome.NEW)
    if match.doubt:
        return _plan_choice(connection, paper, match.paper_id, match.doubt)
    changes = () if seen_before else tuple(_compare(paper, papers.get_paper(connection, match.paper_id)))
    if match.trashed:
        choice = _make_entry(paper, Outcome.CHOICE, paper_id=match.paper_id, changes=changes, reason=_IN_TRASH)
        return dataclasses.replace(choice, trashed=True)
    outcome = Outcome.UPDATE if changes else Outcome.SAME
    return _make_entry(paper, outcome, paper_id=match.paper_id, changes=changes)


def _plan_choice(
    connection: sqlite3.Connection, paper: ReadPaper, paper_id: PaperId | None, doubt: str
) -> PlannedPaper:
    """A paper that may be one of the library, or (None) another one of this source that is new as well."""
    changes = () if paper_id is None else tuple(_compare(paper, papers.get_paper(connection, paper_id)))
    return _make_entry(paper, Outcome.CHOICE, paper_id=paper_id, changes=changes, reason=doubt)


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


def _compare(paper: ReadPaper, known: PaperFacts) -> Iterator[FieldChange]:
    """The fields in which a source says something else; what the library lacks is taken, the rest is offered."""
    facts = paper.facts
    for name in _COMPARED:
        field, value, old = FIELDS[name], getattr(facts, name), getattr(known, name)
        if value in (field.empty, old) or (old != field.empty and _says_less(name, paper, known)):
            continue
        yield FieldChange(
            name, value, display_value(field, known), display_value(field, facts), take=old == field.empty
        )
    if facts.code_badge and not known.code_badge:
        yield FieldChange("code_badge", True, "", "Code", take=True)
    if links := new_links(facts, known):
        yield FieldChange("repositories", links, _show_links(known.repositories), _show_links(links), take=True)


def _says_less(name: str, paper: ReadPaper, known: PaperFacts) -> bool:
    """Whether the source's value is a weaker form of the stored one: an assumed year, a list cut short."""
    if name == "issued":
        return paper.year_assumed or _is_part(paper.facts.issued, known.issued)
    shortened = name == "authors" and paper.facts.authors_truncated
    return shortened and known.authors[: len(paper.facts.authors)] == paper.facts.authors


def _is_part(date: Any, whole: Any) -> bool:
    return str(whole).startswith(str(date))


def _show_links(links: tuple[RepositoryLink, ...]) -> str:
    return ", ".join(link.url.removeprefix("https://") for link in links)
