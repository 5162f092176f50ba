"""The beginning of a list is the beginning of the whole list, whichever way either is found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.library import Library
from app.papers import Code
from app.search_query import (
    And,
    Cited,
    Everything,
    HasCode,
    Issued,
    Kind,
    Named,
    Not,
    OfResearcher,
    Order,
    Query,
    Term,
    Trashed,
    Where,
    Words,
)
from app.store import id_lists, walking
from app.values import PaperId, ResearcherId


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
    return file


@pytest.fixture(params=["as it is", "as in a library of a million"])
def library(path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    if request.param != "as it is":
        monkeypatch.setattr(id_lists, "_SORTED_QUICKLY", 0)
        monkeypatch.setattr(id_lists, "_PRICE", 1)
        monkeypatch.setattr(id_lists, "_RANKED", 5)
        monkeypatch.setattr(id_lists, "_RANKED_APART", 3)
        monkeypatch.setattr(walking, "FARTHEST", 12)
        monkeypatch.setattr(walking, "_AT_A_TIME", 4)
        monkeypatch.setattr(walking, "_SAMPLE", 8)
    with Library.open(path) as library:
        yield library


@pytest.mark.parametrize("query", QUERIES, ids=repr)
@pytest.mark.parametrize("column", id_lists.ORDERS)
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
