"""Several papers made one: what each field may come to hold, what is joined, and the plan that a person looks at."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.code import LinkKey, RepositoryLink, WebLink
from app.duplicates.comparing import find_deposited, is_published
from app.errors import KnownError
from app.fields import FIELDS, Field, display_value, get_field
from app.frozen import replace
from app.papers import Paper, Status
from app.search_query import normalise
from app.store import merging, papers
from app.store.selections import check_papers
from app.store.state import read_revision
from app.store.writer import ChangeInProgress
from app.values import PaperId


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a field of one of the papers holds; ``text`` is for people, "" where it is empty."""

    paper_id: PaperId
    value: Any
    text: str


@dataclass(frozen=True, slots=True)
class FieldChoice:
    """What a field may come to hold.

    Attributes:
        field: its name in ``app.fields``.
        candidates: one for each paper, that of the paper which is kept first.
        chosen: whose it is to be.
    """

    field: str
    label: str
    candidates: tuple[Candidate, ...]
    chosen: PaperId

    @property
    def candidate(self) -> Candidate:
        """The one that is chosen."""
        return next(each for each in self.candidates if each.paper_id == self.chosen)

    @property
    def differs(self) -> bool:
        """Whether there is anything to choose: two papers say different things."""
        return len({each.text for each in self.candidates if each.text}) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePlan:
    """What merging papers would do.

    Attributes:
        papers: as they are, the one that is kept first.
        fields: one for each field that any of them has, in the order of ``FIELDS``.
        notes, files, pages: how many the one has; one content is one file.
        revision: the library's revision that the plan was made on.
    """

    papers: tuple[Paper, ...]
    fields: tuple[FieldChoice, ...]
    notes: int
    files: int
    pages: int
    revision: int

    @property
    def keep(self) -> PaperId:
        """The paper that stays."""
        return self.papers[0].id

    @property
    def lost(self) -> tuple[PaperId, ...]:
        """The papers that become part of it, and are deleted."""
        return tuple(paper.id for paper in self.papers[1:])

    @property
    def tags(self) -> tuple[str, ...]:
        """The names of the tags that any of them has."""
        return tuple(dict.fromkeys(tag.name for paper in self.papers for tag in paper.tags))

    @property
    def collections(self) -> tuple[str, ...]:
        """The names of the collections that any of them is in."""
        return tuple(dict.fromkeys(each.name for paper in self.papers for each in paper.collections))

    @property
    def repositories(self) -> tuple[RepositoryLink, ...]:
        """The repositories that any of them links, each repository, ref and path once, with all that was noted."""
        links: dict[LinkKey, RepositoryLink] = {}
        for link in (link for paper in self.papers for link in paper.repositories):
            links[link.key] = _join_notes(links[link.key], link) if link.key in links else link
        return tuple(links.values())

    @property
    def web_links(self) -> tuple[WebLink, ...]:
        """What else any of them links, each address once."""
        links: dict[str, WebLink] = {}
        for link in (link for paper in self.papers for link in paper.web_links):
            links.setdefault(link.key, link)
        return tuple(links.values())

    @property
    def former_keys(self) -> tuple[str, ...]:
        """The citation keys under which the paper is found too."""
        keys = (key for paper in self.papers for key in (paper.citation_key, *paper.former_keys))
        return tuple(key for key in dict.fromkeys(keys) if key != self.get_choice("citation_key").candidate.value)

    def get_choice(self, field: str) -> FieldChoice:
        """The choice of a field.

        Raises:
            KnownError: there is no such field, or none of the papers has anything in it.
        """
        for choice in self.fields:
            if choice.field == get_field(field).name:
                return choice
        raise KnownError(f"None of these papers has a {get_field(field).label}.", "Choose another field.")

    def choosing(self, field: str, paper_id: PaperId) -> MergePlan:
        """The plan in which a field comes to hold what it holds in one of the papers.

        Raises:
            KnownError: there is no such field, or the paper is none of those.
        """
        choice = self.get_choice(field)
        candidate = next((each for each in choice.candidates if each.paper_id == paper_id), None)
        if candidate is None:
            *first, last = (str(paper.id) for paper in self.papers)
            ids = f"{', '.join(first)} and {last}" if first else last
            raise KnownError(f"Paper {paper_id} is none of those that are merged.", f"They are {ids}.")
        chosen = dataclasses.replace(choice, chosen=paper_id)
        return dataclasses.replace(
            self, fields=tuple(chosen if each.field == choice.field else each for each in self.fields)
        )

    def read_values(self) -> dict[str, Any]:
        """What the paper that is kept comes to hold, by field."""
        values = {choice.field: choice.candidate.value for choice in self.fields}
        authors_of = {paper.id: paper for paper in self.papers}
        if "authors" in values:
            values["authors_truncated"] = authors_of[self.get_choice("authors").chosen].authors_truncated
        return values | {
            "code_badge": any(paper.code_badge for paper in self.papers),
            "repositories": self.repositories,
            "web_links": self.web_links,
            "added_at": min(paper.added_at for paper in self.papers).isoformat(timespec="seconds"),
        }


def plan_merge(connection: sqlite3.Connection, ids: Iterable[PaperId], keep: PaperId | None) -> MergePlan:
    """Say what merging papers would do; changes nothing.

    Args:
        keep: the paper that stays; by itself the one of the smallest id, which was there first.

    Raises:
        KnownError: they are fewer than two, one is in the trash, or ``keep`` is none of them.
        NotFound: the library has not all of them.
    """
    revision = read_revision(connection)
    selected = sorted(check_papers(connection, ids))
    _check_selection(selected, keep)
    kept = selected[0] if keep is None else keep
    selected.sort(key=lambda paper_id: paper_id != kept)
    whole = tuple(papers.get_paper(connection, paper_id) for paper_id in selected)
    for paper in whole:
        if paper.trashed_at:
            raise KnownError(f"Paper {paper.id} is in the trash.", "Restore it first, or leave it out.")
    parts = merging.count_parts(connection, selected)
    return MergePlan(
        papers=whole,
        fields=tuple(_plan_fields(whole)),
        notes=parts["notes"],
        files=parts["files"],
        pages=parts["profile_papers"],
        revision=revision,
    )


def apply_merge(change: ChangeInProgress, plan: MergePlan) -> None:
    """Write what a plan says."""
    merging.merge_papers(change, plan.keep, plan.lost, plan.read_values(), plan.former_keys)


def _join_notes(link: RepositoryLink, other: RepositoryLink) -> RepositoryLink:
    """A link with what was noted of it and of its like in another paper: where both were run, how both were.

    A link has one commit at which it was read; another one stands in Markdown before how it was run there.
    """
    kind, read_at = link.kind or other.kind, link.read_at or other.read_at
    is_same = not other.read_at or read_at.startswith(other.read_at) or other.read_at.startswith(read_at)
    others = other.how_run if is_same else f"`{other.read_at}`\n\n{other.how_run}".rstrip()
    ran = dict.fromkeys(how for how in (link.how_run, others) if how)
    return replace(link, kind=kind, read_at=read_at, how_run="\n\n".join(ran))


def _check_selection(ids: Sequence[PaperId], keep: PaperId | None) -> None:
    if len(ids) < 2:
        raise KnownError("A paper cannot be merged with itself.", "Name two papers or more.")
    if keep is not None and keep not in ids:
        raise KnownError(f"Paper {keep} is none of those that are merged.", "Name it among them to keep it.")


def _plan_fields(whole: Sequence[Paper]) -> Iterator[FieldChoice]:
    for field in FIELDS.values():
        candidates = tuple(_make_candidate(each, field) for each in whole)
        holding = [paper for paper, candidate in zip(whole, candidates, strict=True) if candidate.text]
        if holding:
            if field.name == "title":
                holding = _leave_out_parts(holding)
            # Of several that are as good, the first: that of the paper which is kept.
            best = max(holding, key=_RANKS.get(field.name, _all_alike))
            yield FieldChoice(field.name, field.label, candidates, best.id)


def _make_candidate(paper: Paper, field: Field) -> Candidate:
    if field.name == "authors" and paper.authors and paper.authors_truncated:
        return Candidate(paper.id, paper.authors, f"{display_value(field, paper)} et al.".strip())
    if field.name == "arxiv_id" and paper.arxiv_id is None:
        # The DOI that holds it may give way to that of the journal.
        deposited = find_deposited(paper)
        return Candidate(paper.id, deposited, deposited or "")
    return Candidate(paper.id, getattr(paper, field.name), display_value(field, paper))


def _leave_out_parts(whole: Sequence[Paper]) -> list[Paper]:
    """Without the papers whose title is that of another one cut short, by a subtitle for one."""
    keys = {paper.id: f" {normalise(paper.title)} " for paper in whole}
    return [paper for paper in whole if not any(_is_within(keys[paper.id], key) for key in keys.values())]


def _is_within(key: str, other: str) -> bool:
    return key in other and key != other


def _all_alike(_: Paper) -> int:
    return 0


def _rank_authors(paper: Paper) -> tuple[int, bool, bool]:
    """The list that names the most: one that is cut short and still longer than another knows more."""
    return len(paper.authors), not paper.authors_truncated, is_published(paper)


def _rank_date(paper: Paper) -> tuple[bool, int]:
    return is_published(paper), len(str(paper.issued))


def _rank_title(paper: Paper) -> tuple[bool, bool]:
    """A title without a blank is an identifier, until somebody gives a better one."""
    return " " in paper.title, is_published(paper)


def _rank_status(paper: Paper) -> int:
    return list(Status).index(paper.status) if paper.status else -1


_RANKS: dict[str, Callable[[Paper], Any]] = {
    "title": _rank_title,
    "authors": _rank_authors,
    "issued": _rank_date,
    "venue": is_published,
    "volume": is_published,
    "issue": is_published,
    "pages": is_published,
    "doi": is_published,
    "url": is_published,
    "affiliations": lambda paper: len(paper.affiliations),
    "citations": lambda paper: paper.citations or 0,
    "status": _rank_status,
    "rating": lambda paper: paper.rating or 0,
    "abstract": lambda paper: len(paper.abstract),
}
"""What makes the value of one paper better than that of another, where neither is empty."""
