"""What was found step by step is what a look at the whole library finds."""

from __future__ import annotations

import contextlib
import datetime
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.dates import PartialDate
from app.duplicates.comparing import compare
from app.library import Library
from app.names import Name
from app.papers import PaperFacts
from app.repositories.links import find_repository_links
from app.store import derived, duplicate_pairs, papers, pieces
from app.store.writer import ChangeInProgress
from app.values import ArxivId, Doi, PaperId

NOW = datetime.datetime(2026, 11, 23, 12, tzinfo=datetime.UTC)
TITLES = (
    "Communicative agents for software development",
    "ChatDev: Communicative agents for software development",
    "Communicatve agents for software development",
    "Communicative agents for hardware development",
    "Software development: communicative agents",
    "Graph networks for software development",
    "Editorial",
    "???",
)
FACTS = st.builds(
    PaperFacts,
    title=st.sampled_from(TITLES),
    authors=st.sampled_from([(), (Name("Li", "A"),), (Name("Bo", "C"), Name("Li", "A"))]),
    issued=st.sampled_from([None, PartialDate(2020), PartialDate(2021), PartialDate(2024)]),
    venue=st.sampled_from([None, "CoRR", "ACL"]),
    doi=st.sampled_from([None, None, Doi("10.1234/a"), Doi("10.1234/b")]),
    arxiv_id=st.sampled_from([None, None, ArxivId("2307.07924"), ArxivId("2307.07924v2")]),
    repositories=st.sampled_from([(), find_repository_links("https://github.com/OpenBMB/ChatDev")]),
)
NUMBERS = st.integers(0, 9)
STEPS = st.one_of(
    st.tuples(st.just("add"), st.lists(FACTS, min_size=1, max_size=5)),
    st.tuples(st.sampled_from(["delete", "trash", "restore"]), st.lists(NUMBERS, max_size=4)),
    st.tuples(st.sampled_from(["tell apart"]), st.tuples(NUMBERS, NUMBERS)),
    st.tuples(st.just("edit"), st.tuples(NUMBERS, FACTS)),
    st.tuples(st.sampled_from(["undo", "redo"]), st.none()),
)


@pytest.fixture(scope="module", params=[3, 64])
def empty(request: pytest.FixtureRequest) -> Iterator[tuple[Path, int]]:
    """An empty library, and a limit of blocks."""
    with tempfile.TemporaryDirectory() as folder:
        Library.open(Path(folder) / "empty.db").close()
        yield Path(folder) / "empty.db", request.param


@given(steps=st.lists(STEPS, min_size=1, max_size=8))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_step_by_step_is_all_at_once(empty: tuple[Path, int], steps: list[tuple[str, Any]]) -> None:
    path, limit = empty
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(duplicate_pairs, "LIMIT", limit)
        for module in (derived, duplicate_pairs):  # in pieces of two, so that papers of one change are parted
            patch.setattr(module, "pieces", lambda items: pieces.pieces(items, 2))
        with Library.open(Path(shutil.copy(path, folder))) as library:
            for step in steps:
                perform(library, *step)
                check(library, limit)


def perform(library: Library, kind: str, given: Any) -> None:
    if kind in ("undo", "redo"):
        if library.next_undo() if kind == "undo" else library.next_redo():
            getattr(library, kind)()
        return
    with library._access.change(kind) as change:
        ids = [row[0] for row in change.connection.execute("SELECT id FROM papers ORDER BY id")]
        _KINDS[kind](change, ids, given)


def _add(change: ChangeInProgress, ids: list[int], facts: list[PaperFacts]) -> None:
    for number, each in enumerate(facts):
        papers.add_paper(change, each, f"key{change.id}x{number}", NOW)


def _delete(change: ChangeInProgress, ids: list[int], numbers: list[int]) -> None:
    _execute(change, "DELETE FROM papers WHERE id = ?", ids, numbers)


def _trash(change: ChangeInProgress, ids: list[int], numbers: list[int]) -> None:
    _execute(change, "UPDATE papers SET trashed_at = '2026-11-23' WHERE id = ?", ids, numbers)


def _restore(change: ChangeInProgress, ids: list[int], numbers: list[int]) -> None:
    _execute(change, "UPDATE papers SET trashed_at = NULL WHERE id = ?", ids, numbers)


def _tell_apart(change: ChangeInProgress, ids: list[int], numbers: tuple[int, int]) -> None:
    if max(numbers) < len(ids):
        sql = "INSERT INTO not_duplicates (paper_id, other_id) VALUES (?, ?)"
        change.connection.execute(sql, [ids[number] for number in numbers])


def _edit(change: ChangeInProgress, ids: list[int], given: tuple[int, PaperFacts]) -> None:
    number, facts = given
    for field in ("title", "authors", "issued", "venue", "doi", "arxiv_id"):
        for paper_id in ids[number : number + 1]:
            papers.set_value(change, PaperId(paper_id), field, getattr(facts, field))


def _execute(change: ChangeInProgress, sql: str, ids: list[int], numbers: list[int]) -> None:
    change.connection.executemany(sql, [(ids[number],) for number in numbers if number < len(ids)])


_KINDS: dict[str, Callable[[ChangeInProgress, list[int], Any], None]] = {
    "add": _add,
    "delete": _delete,
    "trash": _trash,
    "restore": _restore,
    "tell apart": _tell_apart,
    "edit": _edit,
}


def check(library: Library, limit: int) -> None:
    with contextlib.closing(sqlite3.connect(library.path)) as connection:
        found = dump(connection)
        derived.rebuild(connection)
        assert dump(connection) == found
        connection.rollback()
    if limit == 64:
        assert {row[:2] for row in found[1]} == compare_all(library)


def dump(connection: sqlite3.Connection) -> list[list[tuple[Any, ...]]]:
    tables = ("duplicate_keys", "duplicate_pairs")
    return [connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in tables]


def compare_all(library: Library) -> set[tuple[int, int]]:
    """Every pair of papers that ``compare`` takes for the same: these titles meet in blocks wherever they are alike."""
    with library._access.reading() as reader:
        ids = [PaperId(row[0]) for row in reader.execute("SELECT paper_id FROM paper_order ORDER BY 1")]
        told = {tuple(sorted(row)) for row in reader.execute("SELECT paper_id, other_id FROM not_duplicates")}
    whole = {paper_id: library.get_paper(paper_id) for paper_id in ids}
    pairs = {(one, other) for one in ids for other in ids if one < other and compare(whole[one], whole[other])}
    return {pair for pair in pairs if pair not in told}
