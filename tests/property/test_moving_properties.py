"""What is said to have moved nothing has moved nothing: a query finds the same papers after a change as before."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.changes import Touched
from app.code import Clone
from app.errors import KnownError
from app.library import Library
from app.search_query import Order, Query
from app.search_query.moving import may_move
from app.store.clones import forget_clone, write_clone
from app.values import PaperId
from tests.property.keeping_steps import PAPERS, keep
from tests.property.linking_steps import KINDS as LINKS
from tests.property.linking_steps import link
from tests.property.organising_steps import KINDS as ORGANISING
from tests.property.organising_steps import Step, organise
from tests.property.search_libraries import CLONED, LIBRARIES, QUERIES, VALUES, PlannedLibrary, fill

SLOW = settings(
    deadline=None,
    max_examples=50,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
EDITS = {
    "title": ["Godel", "multi-agent systems"],
    "authors": ["Chen", "Weize Gödel"],
    "issued": ["2022-05", ""],
    "subject": ["LG", ""],
    "affiliations": ["thesis", ""],
    "abstract": ["Über 100%", ""],
    "venue": ["Reading Group", ""],
    "doi": ["10.1000/a", ""],
    "arxiv_id": ["2307.07924", ""],
    "citation_key": ["kEy77"],
    "citations": ["2", ""],
    "status": ["to read", ""],
    "rating": ["3", ""],
    "novelty": ["62.5", ""],
}
KEEPING = [*PAPERS, "add note"]
"""The notes and files that these libraries have already are rows without a time, which cannot be read."""

CLONES = ["clone", "forget clone"]

STEPS = st.fixed_dictionaries({
    "kind": st.sampled_from([*ORGANISING, *KEEPING, *EDITS, *LINKS, *CLONES]),
    "name": st.integers(0, 9),
    "paper": st.integers(0, 5),
    "other": st.integers(0, 5),
})  # fmt: skip


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Paths of empty libraries, each time another one."""
    folder = tmp_path_factory.mktemp("moving")
    Library.open(folder / "empty.db").close()
    return (Path(shutil.copy(folder / "empty.db", folder / f"{number}.db")) for number in itertools.count())


def carry_out(library: Library, step: Step) -> None:
    if step["kind"] in EDITS:
        texts = EDITS[step["kind"]]
        library.set_fields(PaperId(1 + step["paper"]), {step["kind"]: texts[step["other"] % len(texts)]})
    elif step["kind"] in CLONES:
        record_clone(library, step)
    elif step["kind"] in LINKS:
        link(library, step)
    else:
        (keep if step["kind"] in KEEPING else organise)(library, step)


def record_clone(library: Library, step: Step) -> None:
    """Come to know of a clone of a repository, which may be missing, or know of it no more."""
    repository = CLONED[step["name"] % len(CLONED)]
    clone = Clone(repository=repository, path=Path(f"/{repository.name}"), made=False, missing=step["other"] == 0)
    with library._access.recording() as connection:
        forget_clone(connection, clone.path) if step["kind"] == "forget clone" else write_clone(connection, clone)


def find_all(library: Library, queries: list[Query]) -> list[list[int]]:
    return [library.paper_ids(query, Order("added")).tolist() for query in queries]


@SLOW
@given(LIBRARIES, st.lists(STEPS, min_size=1, max_size=6), st.lists(VALUES | QUERIES, min_size=12, max_size=20))
def test_a_query_that_may_not_move_does_not(
    paths: Iterator[Path], plan: PlannedLibrary, steps: list[Step], queries: list[Query]
) -> None:
    with Library.open(next(paths)) as library:
        fill(library, plan)
        heard: list[Touched] = []
        library.subscribe(heard.append)
        before = find_all(library, queries)
        for step in [*steps, None, None]:
            heard.clear()
            try:
                library.undo() if step is None else carry_out(library, step)
            except KnownError:
                continue
            after = find_all(library, queries)
            for query, was, now in zip(queries, before, after, strict=True):
                assert was == now or any(may_move(query, touched) for touched in heard), (step, query)
            before = after
