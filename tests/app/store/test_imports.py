"""The text that was imported last: what it was, and its papers in the order of the text."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.importing.source_text import SourceText
from app.library import Library
from app.search_query import And, Cited, Not, OfImport, Order, Query
from app.values import ImportId, PaperId

HEADER = "Ada Lovelace\n\nCL\nh-index3\n10citations\n\n{} Papers\n\n"
PAPER = "CLAug 21, 2023\n{}\n\nAnna Li et al.\n\nIt is about it.\n\n"
PLACE = Order("position")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "imports.db") as library:
        yield library


def bring(library: Library, *titles: str, header: bool = True, name: str = "page.txt") -> None:
    text = (HEADER.format(len(titles)) if header else "") + "".join(map(PAPER.format, titles))
    library.apply_import(library.plan_import(SourceText(text, name)))


def read_titles(library: Library, query: Query, order: Order = PLACE) -> list[str]:
    return [library.get_paper(PaperId(key)).title for key in library.paper_ids(query, order)]


def test_without_an_import_there_is_no_latest(library: Library) -> None:
    assert library.latest_import() is None
    library.papers.make({"title": "By hand"})
    assert read_titles(library, OfImport()) == []
    assert library.rows([PaperId(1)], OfImport())[PaperId(1)].position is None


def test_the_latest_import_is_named(library: Library) -> None:
    bring(library, "Engines", "Notes on engines")
    latest = library.latest_import()
    assert latest
    assert (latest.name, latest.format, latest.researcher, latest.papers) == ("page.txt", "profile", "Ada Lovelace", 2)
    assert latest.imported_at.tzinfo is datetime.UTC
    library.papers.trash([PaperId(1)])
    latest = library.latest_import()
    assert latest
    assert latest.papers == library.count(OfImport()) == 1


def test_a_text_without_a_header_is_nobodys(library: Library) -> None:
    bring(library, "Engines", header=False, name="list.txt")
    latest = library.latest_import()
    assert latest
    assert (latest.name, latest.researcher, latest.papers) == ("list.txt", "", 1)


def test_its_papers_stand_in_the_order_of_the_text(library: Library) -> None:
    bring(library, "Notes on engines")
    bring(library, "Engines", "Notes on engines", "Another engine")
    assert read_titles(library, OfImport()) == ["Engines", "Notes on engines", "Another engine"]
    assert read_titles(library, OfImport(), Order("position", descending=True))[0] == "Another engine"
    assert read_titles(library, And((OfImport(), Not(Cited())))) == ["Engines", "Notes on engines", "Another engine"]
    ids = [PaperId(key) for key in library.paper_ids(OfImport(), PLACE)]
    for query in (OfImport(), OfImport(ImportId(2))):
        assert [library.rows(ids, query)[key].position for key in ids] == [1, 2, 3]
        assert list(library.paper_ids(query, PLACE)) == ids
        assert list(library.first_page(query, PLACE, 2).ids) == ids[:2]


def test_a_page_imported_again_takes_its_papers_along(library: Library) -> None:
    bring(library, "Engines", "Notes on engines")
    bring(library, "Engines", "Another engine")
    assert read_titles(library, OfImport(ImportId(1))) == ["Notes on engines"]
    assert read_titles(library, OfImport()) == ["Engines", "Another engine"]


def test_an_import_that_is_undone_is_not_the_latest(library: Library) -> None:
    bring(library, "Engines", name="first.txt")
    bring(library, "Notes", header=False, name="second.txt")
    library.undo()
    latest = library.latest_import()
    assert latest
    assert latest.name == "first.txt"
    assert read_titles(library, OfImport()) == ["Engines"]


def test_a_merged_paper_stands_at_its_first_place(library: Library) -> None:
    bring(library, "Engines", "Notes on engines", "Another engine", header=False)
    library.duplicates.merge(library.duplicates.plan_merge([PaperId(1), PaperId(3)], PaperId(3)))
    assert list(library.paper_ids(OfImport(), PLACE)) == [3, 2]
    latest = library.latest_import()
    assert latest
    assert latest.papers == 2
