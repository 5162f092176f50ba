"""Papers asked for by themselves: they are selected, whatever view and search are in the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.library import Library
from app.search_query import Everything, OfResearcher, Trashed
from app.values import PaperId, ResearcherId
from ui.main_window import MainWindow
from ui.paper_table import id_source

WEIZE = OfResearcher(ResearcherId(1))


def search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    box = window.desk.searching.box
    box.take_focus()
    with qtbot.waitSignal(box.searched):
        QTest.keyClicks(box, text)


def test_a_paper_in_the_list_is_selected_and_nothing_else_changes(window: MainWindow, qtbot: QtBot) -> None:
    search(qtbot, window, "agents")
    [first, second, *_] = window.table.papers.ids_between(0, 5)
    window.selection.reveal([second])
    assert (window.selection.ids, window.selection.current) == ([second], second)
    window.selection.reveal([first, second])
    assert window.selection.ids == [first, second]
    assert window.desk.searching.box.text() == "agents"


def test_a_search_that_hides_it_is_taken_back_before_the_view_is_left(window: MainWindow, qtbot: QtBot) -> None:
    window.sidebar.choose(WEIZE)
    search(qtbot, window, "nothing has this word")
    window.selection.reveal([PaperId(7)])
    assert (window.selection.ids, window.selection.view) == ([PaperId(7)], WEIZE)
    assert window.desk.searching.search is None


def test_a_paper_of_another_view_is_shown_among_all(window: MainWindow, library: Library) -> None:
    window.sidebar.choose(WEIZE)
    made = library.papers.make({"title": "By hand"})
    window.selection.reveal([made])
    assert (window.selection.ids, window.selection.view) == ([made], Everything())
    library.papers.trash([PaperId(7)])
    window.selection.reveal([PaperId(7)])
    assert (window.selection.ids, window.selection.view) == ([PaperId(7)], Trashed())


@pytest.mark.parametrize("gone", [[], [PaperId(999)]])
def test_what_is_gone_changes_nothing(window: MainWindow, qtbot: QtBot, gone: list[PaperId]) -> None:
    search(qtbot, window, "agents")
    before = (window.selection.ids, window.selection.shown)
    window.selection.reveal(gone)
    assert (window.selection.ids, window.selection.shown) == before


def test_of_a_long_list_it_is_selected_when_the_end_has_come(
    open_window: Callable[[Library], MainWindow], library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(id_source, "AT_ONCE", 0)
    monkeypatch.setattr(id_source, "_SCREENFUL", 5)
    window = open_window(library)
    window.sidebar.choose(Everything())
    qtbot.waitUntil(lambda: window.table.papers.rowCount() == 38)
    last = window.table.papers.id_at(37)
    assert last is not None
    search(qtbot, window, "nothing has this word")
    window.selection.reveal([last])
    qtbot.waitUntil(lambda: window.selection.ids == [last])
