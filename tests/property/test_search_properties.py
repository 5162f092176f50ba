"""A query finds by SQL what it means in Python, and no text is too odd to be searched for."""

from __future__ import annotations

import contextlib
import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.library import Library
from app.search_query import And, Everything, Order, Query, Trashed, parts_of
from app.search_query.beginnings import make_beginning
from app.search_query.parse import parse_query
from app.search_query.predicate import Searched, matches
from app.store import beginnings, conditions, id_lists, searched, two_keys
from app.store.order_columns import COLUMNS
from app.values import PaperId
from tests.property.orders import read_keys, sort_papers
from tests.property.search_libraries import IN_TRASH, LIBRARIES, NAMED, QUERIES, VALUES, PlannedLibrary, fill
from tests.property.typed_searches import EXTREMES, TYPED

STEPS = st.builds(Order, st.sampled_from(COLUMNS), st.booleans())
SAME_FOLDER = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty library, to be copied."""
    path = tmp_path_factory.mktemp("empty") / "library.db"
    Library.open(path).close()
    return path


@contextlib.contextmanager
def filled(empty: Path, plan: PlannedLibrary) -> Iterator[Library]:
    path = empty.with_name("copy.db")
    for old in empty.parent.glob("copy.db*"):
        old.unlink()
    shutil.copy(empty, path)
    with Library.open(path) as library:
        fill(library, plan)
        yield library


def read_all(library: Library) -> list[Searched]:
    with library._access.reading() as reader:
        every = [key for (key,) in reader.execute("SELECT id FROM papers ORDER BY id")]
        return list(searched.read_searched(reader, every))


@settings(SAME_FOLDER, max_examples=100)
@given(LIBRARIES, st.lists(QUERIES | IN_TRASH | VALUES | NAMED, min_size=12, max_size=20), st.integers(0, 3))
def test_sql_finds_what_the_predicate_names(empty: Path, plan: PlannedLibrary, queries: list[Query], few: int):
    with filled(empty, plan) as library, mock.patch.object(conditions, "_FEW", few):
        papers = read_all(library)
        for query in queries:
            named = [paper.id for paper in papers if matches(query, paper)]
            assert sorted(library.paper_ids(query, Order("added"))) == named, query
            assert sorted(library.paper_ids(query, Order("relevance"))) == named, query
            assert library.count(query) == len(named), query


ORDERS = st.builds(Order, st.sampled_from(COLUMNS), st.booleans(), st.none() | STEPS)


@settings(SAME_FOLDER, max_examples=60)
@given(LIBRARIES, st.lists(ORDERS, min_size=20, max_size=30), QUERIES, st.integers(0, 3))
def test_every_list_is_in_its_order(empty: Path, plan: PlannedLibrary, orders: list[Order], some: Query, few: int):
    with (
        filled(empty, plan) as library,
        mock.patch.object(two_keys, "_AT_A_TIME", 1 + few),
        mock.patch.object(two_keys, "_SCREENFUL", few),
    ):
        keys = read_keys(library)
        for order, query in itertools.product(orders, (Everything(), Trashed(), some)):
            wanted = sort_papers(keys, library.paper_ids(query, Order()), order)
            assert library.paper_ids(query, order) == wanted, (order, query)
            assert library.first_page(query, order, 2).ids == wanted[:2], (order, query)


LETTERS = st.sampled_from([*"m g u 学 C chen Read reading t key Ä cs comp Multi-a LG".split(), "chen w", " "])


@settings(SAME_FOLDER, max_examples=60)
@given(LIBRARIES, st.lists(st.tuples(ORDERS, QUERIES | IN_TRASH, LETTERS), min_size=20, max_size=30), st.integers(0, 2))
def test_letters_lead_to_the_first_paper_that_begins_so(
    empty: Path, plan: PlannedLibrary, asked: list[tuple[Order, Query, str]], few: int
):
    with (
        filled(empty, plan) as library,
        mock.patch.object(beginnings, "_FEW", few),
        mock.patch.object(beginnings, "_SORTED_QUICKLY", few),
        mock.patch.object(id_lists, "_SORTED_QUICKLY", few),
    ):
        papers = {paper.id: paper for paper in read_all(library)}
        for order, some, text in asked:
            for query in (some, Everything()):
                begins = make_beginning(order.column, text)
                listed = [PaperId(key) for key in library.paper_ids(query, order)]
                wanted = (key for key in listed if begins and matches(_within(query, begins), papers[key]))
                assert library.find_beginning(query, order, text) == next(wanted, None), (query, order, text)


def _within(query: Query, begins: Query) -> Query:
    return And((*parts_of(query), begins))


@pytest.fixture(scope="module")
def sample(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, list[Searched]]]:
    """A library with the sample page, and its papers as the predicate asks of them."""
    path = Path(shutil.copy(sample_file, tmp_path_factory.mktemp("typed") / "library.db"))
    with Library.open(path) as library:
        yield library, read_all(library)


@settings(deadline=None)
@given(TYPED, st.booleans())
def test_whatever_is_typed_is_searched(sample: tuple[Library, list[Searched]], text: str, typing: bool):
    check_typed(*sample, text, typing=typing)


@pytest.mark.parametrize("text", EXTREMES, ids=lambda text: text[:8].encode("ascii", "backslashreplace").decode())
def test_every_extreme_is_searched(sample: tuple[Library, list[Searched]], text: str):
    check_typed(*sample, text, typing=False)


def check_typed(library: Library, papers: list[Searched], text: str, *, typing: bool) -> None:
    query = parse_query(text, typing=typing).query
    named = [paper.id for paper in papers if matches(query, paper)]
    for order in (Order("title"), Order("relevance")):
        assert sorted(library.paper_ids(query, order)) == named
    assert len(library.first_page(query, Order("relevance"), 100).ids) == len(named)
