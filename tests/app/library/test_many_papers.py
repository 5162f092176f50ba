"""Edits of thousands of papers in a thread of their own: one step each, told afterwards, with progress and cancel."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.changes import Touched
from app.errors import Cancelled
from app.library import Library
from app.papers import PaperFacts, Status
from app.search_query import Everything, HasTag, InCollection, Order, Query, StatusIs, Trashed
from app.store import papers
from app.values import CollectionId, PaperId, TagId

MANY = 3_000
ADDED = datetime.datetime(2026, 11, 23, tzinfo=datetime.UTC)
ALL = [PaperId(key) for key in range(1, MANY + 1)]
THESIS, TAG = CollectionId(1), TagId(1)

Edit = Callable[[Library], Touched]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of some thousand papers, an empty collection, and a tag on the first half."""
    path = tmp_path_factory.mktemp("many") / "library.db"
    with Library.open(path) as library:
        with library._access.change("Added papers") as change:
            papers.add_papers(change, [(PaperFacts(title=f"Paper {key}"), f"key{key}") for key in ALL], ADDED)
        library.collections.create("Thesis")
        library.tags.add_named(["half"], ALL[: MANY // 2])
    return path


@pytest.fixture
def library(made: Path, tmp_path: Path) -> Iterator[Library]:
    path = tmp_path / "library.db"
    path.write_bytes(made.read_bytes())
    with Library.open(path) as library:
        yield library


EDITS: dict[str, tuple[Edit, Query, int]] = {
    "set a field": (
        lambda worker: worker.papers.set_fields_of(ALL, {"status": "to read", "venue": "ACL"}),
        StatusIs(Status.TO_READ),
        MANY,
    ),
    "tag by name": (lambda worker: worker.tags.add_named(["half", "new"], ALL), HasTag(TagId(2)), MANY),
    "take a tag": (lambda worker: worker.tags.remove([TAG], ALL), HasTag(TAG), 0),
    "toggle a tag on": (lambda worker: worker.tags.toggle(TAG, ALL), HasTag(TAG), MANY),
    "toggle a tag off": (lambda worker: worker.tags.toggle(TAG, ALL[: MANY // 2]), HasTag(TAG), 0),
    "collect": (lambda worker: worker.collections.add(ALL, THESIS), InCollection(THESIS), MANY),
    "trash": (lambda worker: worker.papers.trash(ALL), Trashed(), MANY),
}


def run_in_thread(library: Library, edit: Edit, progress: Callable[[int, int], None] | None = None) -> Touched:
    def work() -> Touched:
        with library.worker(progress) as worker:
            return edit(worker)

    with ThreadPoolExecutor(1) as executor:
        return executor.submit(work).result()


@pytest.mark.parametrize("name", EDITS)
def test_many_papers_are_edited_in_a_thread_and_told_afterwards(library: Library, name: str) -> None:
    edit, query, wanted = EDITS[name]
    before = library.count(query)
    heard: list[Touched] = []
    library.subscribe(heard.append)
    touched = run_in_thread(library, edit)
    assert not heard
    library.announce(touched)
    library.poll()  # which has nothing to add
    assert heard == [touched]
    assert library.count(query) == wanted
    assert touched.change == library.next_undo()
    library.undo()
    assert library.count(query) == before
    library.redo()
    assert library.count(query) == wanted


def test_what_was_collected_is_taken_out_and_what_was_trashed_restored(library: Library) -> None:
    run_in_thread(library, lambda worker: worker.collections.add(ALL, THESIS))
    touched = run_in_thread(library, lambda worker: worker.collections.remove(ALL[1:], THESIS))
    assert library.paper_ids(InCollection(THESIS), Order()).tolist() == [1]
    assert touched.papers == set(ALL[1:])
    run_in_thread(library, lambda worker: worker.papers.trash(ALL))
    assert library.count(Everything()) == 0
    touched = run_in_thread(library, lambda worker: worker.papers.restore(ALL))
    assert touched.moved("papers", "trashed_at")
    assert library.count(Everything()) == MANY
    assert library.count(HasTag(TAG)) == MANY // 2


def test_a_long_edit_says_how_far_it_is(library: Library) -> None:
    told: list[tuple[int, int]] = []
    run_in_thread(library, EDITS["set a field"][0], lambda done, total: told.append((done, total)))
    assert len(told) > 2
    assert {total for _, total in told} == {2 * MANY}
    assert told[0] == (MANY, 2 * MANY)
    assert all(one < other <= 2 * MANY for (one, _), (other, _) in itertools.pairwise(told))


def test_a_long_edit_is_cancelled_between_its_papers(library: Library) -> None:
    revision = library.revision
    with library.worker() as worker:
        worker._access.progress = lambda done, total: worker.interrupt()
        with pytest.raises(Cancelled):
            worker.papers.trash(ALL)
    assert library.revision == revision
    assert library.count(Trashed()) == 0
