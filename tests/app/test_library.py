"""The library as everything above it uses it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.changes import Touched
from app.code import Code, Repository
from app.errors import InvalidValue, KnownError, LibraryBusy, LibraryError, NotFound
from app.importing.source_text import SourceText
from app.library import Library
from app.search_query import (
    Among,
    And,
    Everything,
    HasCode,
    IsDuplicate,
    Not,
    OfResearcher,
    Order,
    Query,
    Trashed,
)
from app.store import profiles
from app.store.sorted_lists import ORDERS
from app.values import PaperId, ResearcherId

CHATDEV = PaperId(3)
WEIZE = OfResearcher(ResearcherId(1))


@pytest.fixture
def library(library_file: Path) -> Iterator[Library]:
    with Library.open(library_file, patience=0) as library:
        yield library


def test_set_fields_stores_all_of_them_or_none(library: Library) -> None:
    library.set_fields(CHATDEV, {"citations": "1,024", "venue": " ACL  2024 ", "authors": "Qian, Chen; OpenBMB"})
    paper = library.get_paper(CHATDEV)
    assert (paper.citations, paper.venue, [str(name) for name in paper.authors]) == (
        1024,
        "ACL 2024",
        ["Chen Qian", "OpenBMB"],
    )
    with pytest.raises(InvalidValue, match="no day 30"):
        library.set_fields(CHATDEV, {"venue": "Elsewhere", "issued": "30 February 2024"})
    assert library.get_paper(CHATDEV) == paper


def test_setting_what_is_there_already_is_no_change(library: Library) -> None:
    assert not library.set_fields(CHATDEV, {"title": library.get_paper(CHATDEV).title, "citations": ""})
    assert len(library.history()) == 1


def test_a_citation_key_belongs_to_one_paper(library: Library) -> None:
    with pytest.raises(InvalidValue, match="has the citation key"):
        library.set_fields(CHATDEV, {"citation_key": library.get_paper(PaperId(4)).citation_key})


def test_unknown_papers_and_fields_are_said(library: Library) -> None:
    with pytest.raises(NotFound, match="no paper 99"):
        library.set_fields(PaperId(99), {"title": "x"})
    with pytest.raises(KnownError, match="no field “colour”"):
        library.set_fields(CHATDEV, {"colour": "red"})


def test_subscribers_hear_of_every_commit_and_of_nothing_else(library: Library) -> None:
    heard: list[Touched] = []
    library.subscribe(heard.append)
    library.set_fields(CHATDEV, {"citations": "74"})
    library.set_fields(CHATDEV, {"citations": "74"})
    library.undo()
    library.redo()
    assert [(set(touched.papers), touched.moved("papers", "citations")) for touched in heard] == [({CHATDEV}, True)] * 3
    assert [touched.revision for touched in heard] == [2, 3, 4]


def test_what_another_process_did_is_heard_once(library: Library, library_file: Path) -> None:
    heard: list[Touched] = []
    library.subscribe(heard.append)
    library.poll()
    with Library.open(library_file) as other:
        other.set_fields(CHATDEV, {"citations": "74"})
    library.poll()
    library.poll()
    assert len(heard) == 1
    assert CHATDEV in heard[0].papers
    assert heard[0].moved("papers", "citations")
    library.set_fields(CHATDEV, {"citations": "75"})
    library.poll()
    assert len(heard) == 2


def test_what_another_process_did_between_our_own_changes_is_heard(library: Library, library_file: Path) -> None:
    heard: list[Touched] = []
    library.subscribe(heard.append)
    with Library.open(library_file) as other:
        other.set_fields(PaperId(5), {"citations": "5"})
        library.set_fields(CHATDEV, {"citations": "74"})
        library.poll()
        assert {5} <= set().union(*(touched.papers for touched in heard))
        other.undo()
        other.undo()
        other.set_fields(PaperId(6), {"citations": "6"})
        library.poll()
    assert heard[-1].papers == frozenset()
    assert heard[-1].moved("papers", "citations")


def test_a_worker_has_connections_of_its_own(library: Library) -> None:
    def edit() -> Touched:
        with library.worker() as worker:
            return worker.set_fields(CHATDEV, {"citations": "74"})

    heard: list[Touched] = []
    library.subscribe(heard.append)
    with ThreadPoolExecutor(1) as pool:
        touched = pool.submit(edit).result()
    assert heard == []
    library.announce(touched)
    library.poll()
    assert heard == [touched]
    assert library.get_paper(CHATDEV).citations == 74


def test_an_edit_during_a_long_import_is_refused_in_words(library: Library, library_file: Path) -> None:
    def edit(done: int, total: int) -> None:
        with pytest.raises(LibraryBusy, match="being written to"):
            library.set_fields(CHATDEV, {"citations": "74"})
        assert library.get_paper(CHATDEV).citations is None

    text = SourceText("CLAug 21, 2023\nA new paper\n\nAnna Li\n\nOn nothing at all, at length.\n")
    with Library.open(library_file) as other:
        other.apply_import(other.plan_import(text), progress=edit)
    assert library.count(Everything()) == 39


@pytest.mark.parametrize("column", ORDERS)
@pytest.mark.parametrize("query", [Everything(), HasCode(Code.LINK), HasCode(Code.BADGE), WEIZE])
@pytest.mark.parametrize("descending", [False, True])
def test_every_list_is_ordered_with_unknown_values_last(
    library: Library, column: str, query: Query, descending: bool
) -> None:
    for number, count in enumerate((5, 5, 0, 12), start=7):
        library.set_fields(PaperId(number), {"citations": str(count), "issued": f"20{10 + count}"})
    papers = [library.get_paper(PaperId(key)) for key in library.paper_ids(query, Order(column, descending))]
    if column in ("issued", "citations"):
        values = [getattr(paper, column) for paper in papers]
        known = [str(value) if column == "issued" else value for value in values if value is not None]
        assert values[len(known) :] == [None] * (len(values) - len(known))
        assert known == sorted(known, reverse=descending)
    pairs = itertools.pairwise(papers)
    if column in ("added", "position"):
        assert all((one.id > other.id) == descending for one, other in pairs)
    assert len(papers) == library.count(query)


def test_papers_that_may_be_the_same_stand_by_each_other(library: Library) -> None:
    titles = {key: library.get_paper(PaperId(key)).title for key in (1, 2)}
    late = [library.papers.make({"title": title}) for title in titles.values()]
    library.set_fields(PaperId(2), {"doi": "10.1000/sure"})
    library.set_fields(late[1], {"doi": "10.1000/sure"})
    grouped = [paper for group in library.duplicates.groups() for paper in group.papers]
    assert grouped == [2, late[1], 1, late[0]]
    for view in (IsDuplicate(), And((IsDuplicate(), Not(Among((PaperId(99),)))))):
        assert library.paper_ids(view, Order("position")).tolist() == grouped
        assert library.first_page(view, Order("position"), 3).ids.tolist() == grouped[:3]
    assert library.paper_ids(IsDuplicate(), Order("position", descending=True)).tolist() == grouped[::-1]
    assert library.rows([PaperId(1)], IsDuplicate())[PaperId(1)].position is None


def test_every_query_means_what_it_says(library: Library) -> None:
    papers = [library.get_paper(PaperId(key)) for key in library.paper_ids(Everything(), Order())]
    for code in Code:
        assert set(library.paper_ids(HasCode(code), Order())) == {paper.id for paper in papers if paper.code is code}
    assert set(library.paper_ids(WEIZE, Order())) == {paper.id for paper in papers if library.sources(paper.id)}
    assert library.paper_ids(OfResearcher(ResearcherId(9)), Order()).tolist() == []


def test_an_order_that_is_none_is_said(library: Library) -> None:
    with pytest.raises(KnownError, match="sorted by “colour”"):
        library.paper_ids(Everything(), Order("colour"))


def test_no_list_reads_the_papers_themselves(library: Library) -> None:
    heard: list[str] = []
    library._access._reader.set_trace_callback(heard.append)
    for column, descending in itertools.product(ORDERS, (False, True)):
        library.paper_ids(Everything(), Order(column, descending))
    library._access._reader.set_trace_callback(None)
    for sql in heard:
        plan = [row[3] for row in library._access._reader.execute(f"EXPLAIN QUERY PLAN {sql}")]
        assert not any(re.search(r"\bpapers\b", step) and "COVERING INDEX" not in step for step in plan), plan


def test_rows_are_for_people(library: Library) -> None:
    rows = library.rows([PaperId(33), PaperId(22), PaperId(99)], WEIZE)
    assert set(rows) == {33, 22}
    assert rows[PaperId(33)].title.startswith("From f(x) and g(x) to f(g(x)): LLMs")
    assert rows[PaperId(33)].position == 33
    assert (rows[PaperId(22)].code, rows[PaperId(22)].code_host) == (Code.BADGE, "")
    assert library.rows([PaperId(33)], Everything())[PaperId(33)].position is None


def test_repositories_are_shared(library: Library) -> None:
    assert library.papers_sharing(Repository("github.com", "openbmb", "chatdev")) == 5
    assert library.repository_count(Everything()) == 14
    assert library.repository_count(HasCode(Code.NONE)) == 0


@pytest.mark.parametrize("few", [0, 500])
def test_figures_follow_every_change(library: Library, few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.library.figures._ASKED_ONE_BY_ONE", few)
    live = library.live_figures(WEIZE)
    library.subscribe(lambda touched: live.refresh(touched.papers))
    for number in range(1, 13):
        library.set_fields(PaperId(number), {"citations": str(number * 2)})
    figures = live.figures
    assert (figures.papers_with_citations, figures.citations, figures.h_index, figures.i10_index) == (12, 156, 8, 8)
    for _ in range(12):
        library.undo()
    assert live.figures.citations is None
    library.undo()
    assert live.figures.papers == 0
    library.redo()
    assert (live.figures.papers, live.figures.with_code, live.figures.with_badge_only) == (38, 18, 1)


def test_everything_is_there_after_closing_undo_included(library_file: Path) -> None:
    with Library.open(library_file) as library:
        library.set_fields(CHATDEV, {"citations": "74"})
        library.set_fields(CHATDEV, {"citations": "75"})
        library.undo()
    with Library.open(library_file) as library:
        assert library.get_paper(CHATDEV).citations == 74
        library.redo()
        assert library.get_paper(CHATDEV).citations == 75
        library.undo()
        library.undo()
        assert library.get_paper(CHATDEV).citations is None


def test_the_text_of_an_import_is_kept_whole_even_after_undo(library: Library) -> None:
    text = SourceText("CLAug 21, 2023\nA paper of Müller\u00a0& Øst\n\nAnna Li\n\nOn half \ud83d characters.\n")
    library.apply_import(library.plan_import(text))
    kept = profiles.read_text(library._access._reader, profiles.hash_text(text.text))
    library.undo()
    assert profiles.read_text(library._access._reader, profiles.hash_text(text.text)) == kept == text.text
    assert profiles.read_text(library._access._reader, "no such hash") is None


def test_a_library_in_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LibraryError, match="cannot be opened"):
        Library.open(tmp_path / "file" / "library.db")


@pytest.mark.parametrize("few", [0, 500])
def test_figures_of_the_trash_follow_what_is_put_into_it(
    library: Library, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.library.figures._ASKED_ONE_BY_ONE", few)
    live = library.live_figures(Trashed())
    assert live.figures.papers == 0
    touched = library.papers.trash([PaperId(1), PaperId(2)])
    live.refresh(touched.papers)
    assert live.figures.papers == 2
    live.refresh(library.papers.restore([PaperId(1)]).papers)
    assert live.figures.papers == 1
