"""The plots of a set of papers: which there are, and how they follow."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.errors import Cancelled
from app.library import Library
from app.search_query import Everything, Issued, Order
from app.values import PaperId
from tests.ui.plots.samples import stated
from ui.library_observer import LibraryObserver
from ui.main_window import MainWindow
from ui.plots.data import Pick
from ui.plots.narrowing import narrow_list
from ui.plots.plot_column import PlotColumn
from ui.tasks import TaskRunner


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    tasks = TaskRunner()
    yield tasks
    tasks.close()


@pytest.fixture
def column(library: Library, observer: LibraryObserver, tasks: TaskRunner, qtbot: QtBot) -> PlotColumn:
    column = PlotColumn(library, observer, tasks)
    qtbot.addWidget(column)
    column.resize(380, 1500)
    return column


def first_of(library: Library) -> PaperId:
    return PaperId(library.paper_ids(Everything(), Order("added"))[0])


def read_slowly(*given: object) -> None:
    time.sleep(0.6)
    raise Cancelled


def drawn(column: PlotColumn) -> list[str]:
    return [name for name, card in column.cards.items() if not card.isHidden()]


def wait_for(qtbot: QtBot, column: PlotColumn, *names: str) -> None:
    qtbot.waitUntil(lambda: sorted(drawn(column)) == sorted(names))


def show(qtbot: QtBot, column: PlotColumn, *names: str) -> None:
    column.show()
    wait_for(qtbot, column, *names)


def test_first_day_draws_what_there_is_and_says_what_not(column: PlotColumn, qtbot: QtBot) -> None:
    column.show_query(Everything())
    show(qtbot, column, "papers_by_year", "code_share")
    assert column.said == (
        "Not drawn: Citations by year of the paper, Citation curve, Citations by age."
        " No paper here has a citation count yet."
    )


def test_counts_bring_their_plots(column: PlotColumn, library: Library, qtbot: QtBot) -> None:
    column.show_query(Everything())
    show(qtbot, column, "papers_by_year", "code_share")
    first = first_of(library)
    library.set_fields(first, {"citations": "74"})
    wait_for(qtbot, column, "papers_by_year", "citations_by_year", "citation_curve", "citations_by_age", "code_share")
    tops = [column.cards[name].y() for name in ("papers_by_year", "citations_by_year", "citation_curve")]
    qtbot.waitUntil(lambda: tops == sorted(tops))
    library.undo()
    wait_for(qtbot, column, "papers_by_year", "code_share")


def test_stated_figures_of_a_researcher(
    column: PlotColumn, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    [person] = library.researchers()
    column.show_query(Everything(), person.id)
    show(qtbot, column, "papers_by_year", "code_share")
    assert column.said.splitlines()[1].startswith("Not drawn: Stated h-index over time, Stated citations over time.")
    history = (stated("2024-05-02", 31, 4000), stated("2025-05-02", 33, 4400))
    monkeypatch.setattr(Library, "profile_history", lambda *given: history)
    column.show_query(Everything(), person.id)
    wait_for(qtbot, column, "papers_by_year", "code_share", "stated_h_index", "stated_citations")


def test_no_papers(column: PlotColumn, qtbot: QtBot) -> None:
    column.show_query(Issued(1200, 1201))
    column.show()
    qtbot.waitUntil(lambda: column.said == "There are no papers here.")
    assert drawn(column) == []


def test_plots_of_other_papers_leave_when_the_new_ones_take_long(
    column: PlotColumn, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    column.show_query(Everything())
    show(qtbot, column, "papers_by_year", "code_share")
    monkeypatch.setattr("ui.plots.reading.read_facts", read_slowly)
    column.show_query(Issued(2024))
    qtbot.waitUntil(lambda: column.said == "Counting papers…")
    assert drawn(column) == []
    column.forget()


def test_nothing_is_read_as_long_as_nobody_looks(
    column: PlotColumn, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    column.show_query(Everything())
    show(qtbot, column, "papers_by_year", "code_share")
    column.hide()
    monkeypatch.setattr("ui.plots.reading.read_facts", lambda *given: pytest.fail("read"))
    library.set_fields(first_of(library), {"citations": "74"})
    QTest.qWait(400)
    monkeypatch.undo()
    column.show()
    wait_for(qtbot, column, "papers_by_year", "citations_by_year", "citation_curve", "citations_by_age", "code_share")


def test_an_enlarged_plot_follows_too(column: PlotColumn, library: Library, qtbot: QtBot) -> None:
    column.show_query(Everything())
    show(qtbot, column, "papers_by_year", "code_share")
    column.cards["papers_by_year"].enlarged.emit()
    [large] = column._large.values()
    assert large.isVisible()
    before = large.card.data
    names = {label.text() for label in large.findChildren(QLabel, "legend_entry")}
    assert "Computation and Language (cs.CL)" in names
    library.set_fields(first_of(library), {"issued": "1999"})
    qtbot.waitUntil(lambda: large.card.data != before)
    assert large.card.canvas is not None
    with qtbot.waitSignal(column.picked) as picked:
        QTest.keyClick(large.card.canvas, Qt.Key.Key_Home)
        QTest.keyClick(large.card.canvas, Qt.Key.Key_Return)
    assert picked.args == [Pick("year:1999")]
    with qtbot.waitSignal(column.told) as told:
        large.card.copy()
    assert told.args is not None
    assert told.args[1].window() is large
    large.close()
    qtbot.waitUntil(lambda: not column._large)


def test_a_pick_is_a_search_that_can_be_taken_back(window: MainWindow) -> None:
    searching = window.desk.searching
    narrow_list(searching, Pick("year:2023"))
    assert searching.box.text() == "year:2023"
    narrow_list(searching, Pick("year:2024 has:subject"))
    assert searching.box.text() == "year:2024 has:subject"
    assert not searching.refused
    narrow_list(searching, Pick("subject:cs.CL"), within_search=True)
    assert searching.box.text() == "year:2024 has:subject subject:cs.CL"
    narrow_list(searching, Pick('year:2024 subject:"a b"'), within_search=True)
    assert searching.box.text() == 'year:2024 has:subject subject:cs.CL subject:"a b"'
    searching.clear()
    assert searching.search is None


def test_each_pick_finds_as_many_papers_as_its_bar_says(column: PlotColumn, library: Library, qtbot: QtBot) -> None:
    from app.search_query.parse import parse_query

    column.show_query(Everything())
    show(qtbot, column, "papers_by_year", "code_share")
    data = column.cards["papers_by_year"].data
    assert data is not None
    for parts in data.stops:
        for stop in parts:
            assert stop.pick is not None
            assert library.count(parse_query(stop.pick.search).query) == stop.high - stop.low
