"""Small libraries with a bit of everything that a search can ask for, and queries that may find some of it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from app.code import Clone, Code, Repository, RepositoryLink
from app.dates import PartialDate
from app.library import Library
from app.names import Name
from app.naming import fold_name
from app.papers import PaperFacts, Status
from app.search_query import (
    Added,
    Among,
    And,
    Begins,
    Cited,
    Everything,
    Has,
    HasCode,
    HasTag,
    HostIs,
    Identified,
    InCollection,
    IsCloned,
    IsDuplicate,
    Issued,
    Kind,
    Named,
    Not,
    OfImport,
    OfResearcher,
    Or,
    Query,
    Rated,
    Stated,
    StatusIs,
    Thing,
    Trashed,
    UsesRepository,
    Where,
    Words,
)
from app.search_query.beginnings import TEXT_COLUMNS, make_beginning
from app.search_query.terms import make_term
from app.store import papers
from app.store.clones import write_clone
from app.store.writer import ChangeInProgress
from app.values import ArxivId, CollectionId, Doi, ImportId, PaperId, ResearcherId, TagId, Url

NOON = datetime.datetime(2026, 11, 20, 12, tzinfo=datetime.UTC)
WORDS = [
    "Gödel",
    "godel",
    "multi-agent",
    "multiagent",
    "multi",
    "agent",
    "大模型学习",
    "学习",
    "데이터",
    "f(x)",
    "100%",
    "Über",
]
TEXTS = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
NAMES = ["thesis", "Reading Group", "LG", "学习", "Multi-Agent"]
LABELS = st.sampled_from(NAMES)
NUMBERS = st.none() | st.integers(0, 4)
SCORES = st.none() | st.sampled_from([0.0, 40.0, 40.000001, 62.5, 100.0])
REPOSITORIES = [Repository("github.com", "OpenBMB", "ChatDev"), Repository("gitlab.com", "lab/group", "chatdev2")]
CLONED = [*REPOSITORIES, Repository("github.com", "nobody", "links-this")]
PLACES = st.integers(0, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedPaper:
    """One paper of a library; tags, collections and pages by their number."""

    facts: PaperFacts
    days: int
    rating: int | None
    scores: tuple[float | None, float | None]
    status: Status | None
    trashed: bool
    aliases: bool
    notes: tuple[str, ...]
    files: int
    tags: frozenset[int]
    collections: frozenset[int]
    pages: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedLibrary:
    """A library: the names of three tags, three nested collections and two researchers, and its papers.

    Each researcher's page is an import of its own; a third one would have no papers.  A clone is one of a repository by
    its number, or of one that no paper links, and may be missing.
    """

    tags: tuple[str, ...]
    collections: tuple[str, ...]
    researchers: tuple[str, ...]
    papers: tuple[PlannedPaper, ...]
    imports: int
    clones: tuple[tuple[int, bool], ...] = ()


def _make_facts(parts: dict[str, Any]) -> PaperFacts:
    repositories = tuple(RepositoryLink(each, Url(f"https://{each}")) for each in parts.pop("repositories"))
    return PaperFacts(**parts, repositories=repositories)


FACTS = st.fixed_dictionaries({
    "title": TEXTS.filter(bool),
    "abstract": st.just("") | TEXTS,
    "authors": st.lists(st.builds(Name, st.sampled_from(["Chen", "Gödel"]), st.sampled_from(["", "Weize"])), max_size=2)
    .map(tuple),
    "authors_truncated": st.booleans(),
    "issued": st.none() | st.builds(PartialDate, st.integers(2020, 2023), st.sampled_from([0, 5])),
    "subject": st.none() | st.sampled_from(["LG", "cs.CL", "odd"]),
    "affiliations": st.lists(LABELS, max_size=2).map(tuple),
    "venue": st.none() | LABELS,
    "doi": st.none() | st.sampled_from([Doi("10.1000/a"), Doi("10.1000/ä")]),
    "arxiv_id": st.none() | st.sampled_from([*map(ArxivId, ("2307.07924v2", "2307.07924", "math.GT/0309136"))]),
    "citations": NUMBERS,
    "code_badge": st.booleans(),
    "repositories": st.lists(st.sampled_from(REPOSITORIES), unique=True, max_size=2),
}).map(_make_facts)  # fmt: skip
PLANNED_PAPERS = st.builds(
    PlannedPaper,
    facts=FACTS,
    days=st.integers(0, 4),
    rating=st.none() | st.integers(1, 5),
    scores=st.tuples(SCORES, SCORES),
    status=st.none() | st.sampled_from(Status),
    trashed=st.sampled_from([False, False, True]),
    aliases=st.booleans(),
    notes=st.lists(TEXTS, max_size=2).map(tuple),
    files=st.integers(0, 2),
    tags=st.frozensets(PLACES, max_size=2),
    collections=st.frozensets(PLACES, max_size=2),
    pages=st.frozensets(st.integers(0, 1)),
)
LIBRARIES = st.builds(
    PlannedLibrary,
    tags=st.permutations(NAMES).map(lambda names: tuple(names[:3])),
    collections=st.tuples(LABELS, LABELS, LABELS),
    researchers=st.tuples(LABELS, LABELS),
    papers=st.lists(PLANNED_PAPERS, min_size=1, max_size=6).map(tuple),
    imports=st.integers(2, 3),
    clones=st.lists(st.tuples(PLACES, st.booleans()), max_size=2).map(tuple),
)

_MOMENTS = st.none() | st.integers(-2, 16).map(lambda steps: NOON + datetime.timedelta(hours=7 * steps))
_TERMS = st.builds(
    lambda words, prefix: make_term(words, prefix=prefix),
    st.sampled_from(
        [*WORDS, "mul", "g", "学", "multi agent", "chen weize", "weize chen", "LG", "read", "machine", "cs"]
    ),
    st.booleans(),
).filter(bool)
_NAMES = st.builds(
    lambda words, prefix: make_term(words, prefix=prefix),
    st.sampled_from(["thesis", "read", "reading", "group", "lg", "cs", "machine", "学", "multiagent"]),
    st.booleans(),
)
_IDENTIFIED = st.sampled_from(
    [
        Identified("doi", "10.1000/a"),
        Identified("doi", "10.1000/ä"),
        Identified("arxiv_id", "2307.07924v1"),
        Identified("arxiv_id", "math.gt/0309136"),
        Identified("citation_key", "KEY0"),
        Identified("citation_key", "Ältere0"),
        Identified("citation_key", "ältere0"),
    ]
)
_IDS = st.integers(1, 4)
_BEGINNINGS: st.SearchStrategy[Query] = st.builds(
    lambda begins, whole: Begins(begins.column, begins.text, whole),
    st.builds(
        make_beginning,
        st.sampled_from(TEXT_COLUMNS),
        st.sampled_from(["m", "g", "chen", "Gödel W", "thesis", "reading g", "key", "ä", "CS.", "comp", "odd", *WORDS]),
    ),
    st.booleans(),
)
NAMED: st.SearchStrategy[Query] = st.builds(Named, st.sampled_from(Kind), _NAMES)
VALUES: st.SearchStrategy[Query] = st.one_of(
    st.just(Everything()),
    st.just(IsDuplicate()),
    st.just(Trashed()),
    st.builds(Words, _TERMS, st.sampled_from(Where)),
    NAMED,
    _BEGINNINGS,
    _IDENTIFIED,
    st.builds(UsesRepository, st.sampled_from(["chatdev", "openbmb/chatdev", "github.com", "lab"]), st.booleans()),
    st.builds(HostIs, st.sampled_from(["github", "github.com", "com", "git", "lab", "gitlab.com"]), st.booleans()),
    st.builds(IsCloned, st.booleans()),
    st.builds(Issued, st.none() | st.sampled_from([-1, 2021, 10000]), st.none() | st.sampled_from([-1, 2022, 10000])),
    st.builds(Cited, NUMBERS, NUMBERS),
    st.builds(Rated, NUMBERS, NUMBERS),
    st.builds(Stated, st.sampled_from(["novelty", "ai_score"]), SCORES, SCORES),
    st.builds(Added, _MOMENTS, _MOMENTS),
    st.builds(StatusIs, st.none() | st.sampled_from(Status)),
    st.builds(Has, st.sampled_from(Thing)),
    st.builds(HasCode, st.sampled_from(Code)),
    st.builds(HasTag, _IDS.map(TagId)),
    st.builds(InCollection, _IDS.map(CollectionId), st.booleans()),
    st.builds(OfResearcher, _IDS.map(ResearcherId)),
    st.builds(OfImport, st.none() | _IDS.map(ImportId)),
    st.builds(Among, st.lists(_IDS.map(PaperId)).map(tuple)),
)  # fmt: skip
QUERIES: st.SearchStrategy[Query] = st.recursive(
    VALUES,
    lambda parts: st.one_of(
        st.builds(And, st.lists(parts, max_size=3).map(tuple)),
        st.builds(Or, st.lists(parts, max_size=3).map(tuple)),
        st.builds(Not, parts),
    ),
    max_leaves=6,
)
IN_TRASH = QUERIES.map(lambda query: And((Trashed(), query)))


def fill(library: Library, plan: PlannedLibrary) -> None:
    """Write a planned library into an empty one, as one change."""
    with library._access.change("Filled") as change:
        run = change.connection.execute
        for position, name in enumerate(plan.tags):
            run("INSERT INTO tags (key, name, position) VALUES (?, ?, ?)", (fold_name(name), name, position))
        for number, name in enumerate(plan.collections, start=1):
            parent = number - 1 or None  # each inside the one before
            run("INSERT INTO collections (parent_id, position, name) VALUES (?, 1, ?)", (parent, name))
        for _ in range(plan.imports):
            run("INSERT INTO imports (text_hash, format, name, captured_on, imported_at) VALUES ('', '', '', '', '')")
        for number, name in enumerate(plan.researchers, start=1):
            run("INSERT INTO researchers (name) VALUES (?)", (name,))
            run("INSERT INTO profiles (researcher_id, format) VALUES (?, 'profile')", (number,))
        for number, paper in enumerate(plan.papers):
            _add(change, paper, number)
    with library._access.recording() as connection:
        for place, (number, missing) in enumerate(plan.clones):
            clone = Clone(repository=CLONED[number], path=Path(f"/clones/{place}"), made=True, missing=missing)
            write_clone(connection, clone)


def _add(change: ChangeInProgress, plan: PlannedPaper, number: int) -> None:
    key = f"key{number}" if number % 2 else f"Ältere{number}"
    paper_id = papers.add_paper(change, plan.facts, key, NOON + datetime.timedelta(days=plan.days))
    values = (plan.rating, plan.status, NOON.isoformat() if plan.trashed else None, *plan.scores, paper_id)
    sets = "rating = ?, status = ?, trashed_at = ?, novelty = ?, ai_score = ?"
    change.connection.execute(f"UPDATE papers SET {sets} WHERE id = ?", values)
    insert = _make_insert(change, paper_id)
    for note in plan.notes:
        insert("notes", text=note, made_at="", edited_at="")
    for tag in plan.tags:
        insert("paper_tags", tag_id=tag + 1)
    for collection in plan.collections:
        insert("collection_papers", collection_id=collection + 1, position=1)
    for page in plan.pages:
        numbers = dict.fromkeys(("position", "code_badge", "first_line", "last_line", "year_assumed"), 1)
        insert("profile_papers", profile_id=page + 1, import_id=page + 1, title_key="", **numbers)
    if plan.aliases:
        insert("key_aliases", citation_key=f"Key{number}0" if number else "kEy0")
    for _ in range(plan.files):
        insert("files", name="a.pdf", kind="linked", path="/a.pdf", hash="", size=0, added_at="")


def _make_insert(change: ChangeInProgress, paper_id: PaperId) -> Callable[..., None]:
    def insert(table: str, **values: Any) -> None:
        row = {"paper_id": paper_id, **values}
        sql = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"
        change.connection.execute(sql, tuple(row.values()))

    return insert
