"""The beginning of a list is the beginning of the whole list, whichever way either is found."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.code import Code
from app.errors import KnownError
from app.library import Library
from app.search_query import (
    And,
    Cited,
    Everything,
    HasCode,
    Issued,
    Kind,
    Named,
    Not,
    OfImport,
    OfResearcher,
    Order,
    Query,
    Term,
    Trashed,
    Where,
    Words,
)
from app.store import id_lists, two_keys, walking
from app.store.order_columns import COLUMNS
from app.store.sorted_lists import ORDERS
from app.values import PaperId, ResearcherId
from tests.property.orders import read_keys, sort_papers


def words(text: str, *, prefix: bool = False, where: Where = Where.ANYWHERE) -> Words:
    return Words(Term((tuple(text.split()),), prefix), where)


COMMON, RARE, LETTER = words("agents"), words("chatdev"), words("a", prefix=True)
QUERIES = [
    Everything(),
    COMMON,
    RARE,
    LETTER,
    words("nowhere"),
    words("multi agent", where=Where.TITLE),
    And((COMMON, words("language", where=Where.ABSTRACT))),
    And((COMMON, Issued(2023, 2024))),
    And((RARE, Not(HasCode(Code.NONE)))),
    And((OfResearcher(ResearcherId(1)), COMMON)),
    OfResearcher(ResearcherId(1)),
    Issued(2024, None),
    Not(COMMON),
    Cited(3, None),
    Named(Kind.SUBJECT, Term((("cl",),))),
    words("reading", prefix=True),
    Trashed(),
    And((Trashed(), COMMON)),
]
OF_A_PAGE: list[Query] = [OfResearcher(ResearcherId(1)), And((OfResearcher(ResearcherId(1)), COMMON)), OfImport()]


@pytest.fixture(scope="module")
def path(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample page with some counts, statuses, ratings, a tag named by a word, and three papers in the trash."""
    file = tmp_path_factory.mktemp("lists") / "library.db"
    file.write_bytes(sample_file.read_bytes())
    with Library.open(file) as library:
        for number in range(1, 39):
            texts = {"citations": str(number % 5)} if number % 3 else {"rating": str(number % 5 + 1)}
            texts |= {"status": ("to read", "reading", "read")[number % 3]} if number % 4 == 0 else {}
            library.set_fields(PaperId(number), texts)
        library.papers.trash([PaperId(4), PaperId(5), PaperId(20)])
        tag = library.tags.create("Reading agents")
        library.tags.add([tag.id], [PaperId(7), PaperId(31)])
        library.tags.add_named(["Later"], [PaperId(number) for number in range(1, 39, 3)])
        library.notes.add_to([PaperId(number) for number in range(1, 39, 4)], "Read again.")
    return file


@pytest.fixture(params=["as it is", "as in a library of a million"])
def library(path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    if request.param != "as it is":
        monkeypatch.setattr(id_lists, "_SORTED_QUICKLY", 0)
        monkeypatch.setattr(id_lists, "_PRICE", 1)
        monkeypatch.setattr(id_lists, "_RANKED", 5)
        monkeypatch.setattr(id_lists, "_RANKED_APART", 3)
        monkeypatch.setattr(two_keys, "_AT_A_TIME", 4)
        monkeypatch.setattr(two_keys, "_SCREENFUL", 0)
        monkeypatch.setattr(walking, "FARTHEST", 12)
        monkeypatch.setattr(walking, "_AT_A_TIME", 4)
        monkeypatch.setattr(walking, "_SAMPLE", 8)
    with Library.open(path) as library:
        yield library


@pytest.mark.parametrize("query", QUERIES, ids=repr)
@pytest.mark.parametrize("column", ORDERS)
@pytest.mark.parametrize("descending", [False, True])
def test_the_first_page_begins_the_list(library: Library, query: Query, column: str, descending: bool) -> None:
    order = Order(column, descending)
    whole = library.paper_ids(query, order)
    assert len(set(whole)) == len(whole) == library.count(query)
    for limit in (1, 3, 10, 100):
        page = library.first_page(query, order, limit)
        if page.ordered:
            assert page.ids == whole[:limit]
        else:
            assert column == "relevance"
            assert page.ids == library.paper_ids(query, Order())[:limit]
        assert page.complete == (len(whole) <= limit)


@pytest.mark.parametrize(
    "query", [Everything(), COMMON, And((COMMON, Issued(2023, 2024))), *OF_A_PAGE, Trashed()], ids=repr
)
@pytest.mark.parametrize("column", ORDERS)
def test_the_first_page_begins_the_list_by_two_keys(library: Library, query: Query, column: str) -> None:
    for descending, second, falling in itertools.product((False, True), ORDERS, (False, True)):
        order = Order(column, descending, Order(second, falling))
        whole = library.paper_ids(query, order)
        assert sorted(whole) == sorted(library.paper_ids(query, Order()))
        for limit in (2, 12):
            page = library.first_page(query, order, limit)
            assert not page.ordered or page.ids == whole[:limit], order
            assert page.complete == (len(whole) <= limit)


@pytest.mark.parametrize("query", [Everything(), COMMON, *OF_A_PAGE, Trashed()], ids=repr)
def test_a_second_key_settles_ties(library: Library, query: Query) -> None:
    keys = read_keys(library)
    papers = library.paper_ids(query, Order())
    for column, descending, second, falling in itertools.product(COLUMNS, (False, True), COLUMNS, (False, True)):
        order = Order(column, descending, Order(second, falling))
        assert library.paper_ids(query, order) == sort_papers(keys, papers, order), order


def test_what_settles_nothing_is_left_out(library: Library) -> None:
    everything = library.paper_ids(Everything(), Order("venue"))
    for then in (Order("venue", descending=True), Order("relevance"), Order("position"), Order("added")):
        assert library.paper_ids(Everything(), Order("venue", then=then)) == everything
    deeper = Order("venue", then=Order("code", then=Order("title")))
    assert library.paper_ids(Everything(), deeper) == library.paper_ids(
        Everything(), Order("venue", then=Order("code"))
    )
    newest = Order("venue", then=Order("added", descending=True))
    assert library.paper_ids(Everything(), newest) == everything[::-1]  # no paper has a venue


def test_a_second_key_is_a_column_too(library: Library) -> None:
    with pytest.raises(KnownError, match="by “colour”"):
        library.first_page(Everything(), Order("venue", then=Order("colour")), 10)


def test_a_place_on_the_page_settles_ties(library: Library) -> None:
    page = OF_A_PAGE[0]
    found = library.paper_ids(page, Order("code", then=Order("position", descending=True)))
    places = {key: row.position for key, row in library.rows([PaperId(key) for key in found], page).items()}
    codes = {key: row.code for key, row in library.rows([PaperId(key) for key in found], page).items()}
    assert list(found) == sorted(found, key=lambda key: (codes[PaperId(key)], -(places[PaperId(key)] or 0)))


def test_few_hits_are_ranked_and_many_wait(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    relevance = Order("relevance")
    monkeypatch.setattr(id_lists, "_PRICE", 1_000)
    monkeypatch.setattr(id_lists, "_RANKED", 10)
    assert library.first_page(RARE, relevance, 3).ordered
    monkeypatch.setattr(id_lists, "_RANKED", 1)
    assert not library.first_page(RARE, relevance, 3).ordered


def test_a_hit_in_the_title_is_worth_more_than_one_in_the_abstract(library: Library) -> None:
    papers = [library.get_paper(PaperId(key)) for key in library.paper_ids(RARE, Order("relevance"))]
    in_title = ["chatdev" in paper.title.lower() for paper in papers]
    assert True in in_title
    assert in_title == sorted(in_title, reverse=True)


def test_kept_orders_follow_the_library(library: Library) -> None:
    before = library.paper_ids(COMMON, Order("title"))
    key = PaperId(before[0])
    library.set_fields(key, {"title": "Zzz of agents"})
    assert library.paper_ids(COMMON, Order("title"))[-1] == key
    library.undo()
    assert library.paper_ids(COMMON, Order("title")) == before
