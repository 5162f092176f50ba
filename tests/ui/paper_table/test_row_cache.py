from __future__ import annotations

from array import array
from collections.abc import Sequence

from app.code import Code
from app.errors import LibraryBusy
from app.papers import PaperRow
from app.values import PaperId
from ui.paper_table.row_cache import KEPT, PAGE, RowCache


def make_row(paper_id: int, title: str = "") -> PaperRow:
    return PaperRow(PaperId(paper_id), None, title or f"Paper {paper_id}", "", None, None, Code.NONE, "")


class Source:
    """Stands in for the library: answers for all ids but those that are gone, and counts what it was asked."""

    def __init__(self) -> None:
        self.asked: list[list[PaperId]] = []
        self.gone: set[int] = set()
        self.titles: dict[int, str] = {}
        self.fails = False

    def fetch(self, ids: Sequence[PaperId]) -> dict[PaperId, PaperRow]:
        self.asked.append(list(ids))
        if self.fails:
            raise LibraryBusy("Somebody else is writing.")
        return {each: make_row(each, self.titles.get(each, "")) for each in ids if each not in self.gone}


def make_cache(papers: int) -> tuple[RowCache, Source]:
    source = Source()
    return RowCache(array("q", range(1, papers + 1)), source.fetch), source


def test_a_row_brings_its_page_and_no_more() -> None:
    cache, source = make_cache(1_000_000)
    row = cache.row(500_000)
    assert row is not None
    assert row.title == "Paper 500001"
    assert [len(ids) for ids in source.asked] == [PAGE]
    cache.row(500_001)
    assert len(source.asked) == 1


def test_what_is_in_view_is_fetched_with_one_question() -> None:
    cache, source = make_cache(1000)
    cache.load(60, 200)
    assert [len(ids) for ids in source.asked] == [(200 // PAGE - 60 // PAGE + 1) * PAGE]


def test_pages_not_seen_for_long_are_forgotten() -> None:
    cache, source = make_cache(PAGE * (KEPT + 10))
    for place in range(0, PAGE * (KEPT + 10), PAGE):
        cache.row(place)
    asked = len(source.asked)
    cache.row(PAGE * (KEPT + 9))
    assert len(source.asked) == asked
    cache.row(0)
    assert len(source.asked) == asked + 1


def test_last_page_may_be_short() -> None:
    cache, _source = make_cache(PAGE + 3)
    assert cache.row(PAGE + 2) == make_row(PAGE + 3)
    cache.load(0, 10_000)


def test_refresh_asks_for_touched_rows_in_the_cache_alone() -> None:
    cache, source = make_cache(1000)
    cache.load(0, 10)
    source.asked.clear()
    source.titles[5] = "Renamed"
    assert cache.refresh({PaperId(5), PaperId(900)}) == [4]
    assert source.asked == [[5]]
    row = cache.row(4)
    assert row is not None
    assert row.title == "Renamed"


def test_a_paper_that_is_gone_is_an_empty_row() -> None:
    cache, source = make_cache(10)
    source.gone.add(3)
    assert cache.row(2) is None
    assert cache.row(3) == make_row(4)


def test_a_library_that_cannot_be_read_costs_rows_and_no_exception() -> None:
    cache, source = make_cache(10)
    source.fails = True
    assert cache.row(0) is None
    source.fails = False
    cache.forget()
    assert cache.row(0) == make_row(1)
