"""The search box: what is typed narrows the view, in words below, and Esc takes it back step by step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.library import Library
from app.search_query import Everything, HasCode, OfResearcher
from app.values import PaperId, ResearcherId
from ui.main_window import MainWindow
from ui.paper_table.columns import Column
from ui.search_box import SearchBox, SearchNote

WEIZE = OfResearcher(ResearcherId(1))

pytestmark = pytest.mark.usefixtures("opened")


def box(window: MainWindow) -> SearchBox:
    found = window.findChild(SearchBox)
    assert found
    return found


def note(window: MainWindow) -> str:
    found = window.findChild(SearchNote)
    assert found
    return found.text() if found.isVisible() else ""


def search(qtbot: QtBot, window: MainWindow, text: str) -> list[str]:
    """Type a text in place of what stands there; the titles that it finds."""
    box(window).take_focus()
    with qtbot.waitSignal(box(window).searched):
        QTest.keyClicks(box(window), text)
    return titles(window)


def titles(window: MainWindow) -> list[str]:
    papers = window.table.papers
    return [row.title for place in range(papers.rowCount()) if (row := papers.row(place))]


def test_each_letter_narrows_the_view(window: MainWindow, qtbot: QtBot) -> None:
    found = [len(search(qtbot, window, text)) for text in ("a", "agentv", "agentverse")]
    assert found[0] > found[1] >= found[2] > 0
    assert "AgentVerse" in titles(window)[0]
    assert note(window) == ""
    assert window.table.current_id() == window.table.papers.id_at(0)


def test_the_search_is_said_in_words_and_so_is_what_was_not_understood(window: MainWindow, qtbot: QtBot) -> None:
    assert search(qtbot, window, "author:qian year:2024- ")
    assert note(window) == "author qian, 2024 or later"
    search(qtbot, window, "year:abc ")
    assert note(window).startswith("“year:abc” is not a year; it was searched as text.")


def test_a_search_stays_while_the_view_changes_and_the_page_keeps_its_places(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    window.sidebar.choose(WEIZE)
    on_page = search(qtbot, window, "graph ")
    assert not window.table.isColumnHidden(Column.POSITION)
    window.sidebar.choose(HasCode())
    assert set(titles(window)) < set(on_page)
    assert window.table.isColumnHidden(Column.POSITION)


def test_no_hits_say_how_many_there_are_elsewhere(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    library.papers.make({"title": "Chess without a page"})
    window.sidebar.choose(WEIZE)
    assert search(qtbot, window, "chess ") == []
    [button] = [each for each in window.findChildren(QPushButton) if each.objectName() == "empty_all"]
    assert button.isVisible()
    assert button.text() == "Show 1 in All papers"
    button.click()
    assert titles(window) == ["Chess without a page"]
    search(qtbot, window, "chess and checkers ")
    [clear] = [each for each in window.findChildren(QPushButton) if each.objectName() == "empty_clear"]
    assert not button.isVisible()
    with qtbot.waitSignal(box(window).searched):
        clear.click()
    assert len(titles(window)) == 39


def test_keys_lead_in_and_out(window: MainWindow, qtbot: QtBot) -> None:
    window._actions["search"].trigger()
    assert box(window).hasFocus()
    found = search(qtbot, window, "graph")
    QTest.keyClick(box(window), Qt.Key.Key_Down)
    assert window.table.hasFocus()
    QTest.keyClick(window.table, Qt.Key.Key_Escape)
    assert box(window).hasFocus()
    assert titles(window) == found
    with qtbot.waitSignal(box(window).searched):
        QTest.keyClick(box(window), Qt.Key.Key_Escape)
    assert len(titles(window)) == 38
    QTest.keyClick(box(window), Qt.Key.Key_Escape)
    assert window.table.hasFocus()


def test_a_search_is_sorted_by_relevance_until_a_person_sorts_it(window: MainWindow, qtbot: QtBot) -> None:
    by_relevance = search(qtbot, window, "graph agents ")
    window.table.sort_by(Column.TITLE)
    assert titles(window) == sorted(by_relevance, key=str.lower)
    with qtbot.waitSignal(box(window).searched):
        box(window).clear()
    usual = titles(window)
    assert search(qtbot, window, "graph agents ") == by_relevance
    with qtbot.waitSignal(box(window).searched):
        box(window).clear()
    assert titles(window) == usual


def test_a_paper_that_no_longer_exists_leaves_the_results(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    found = search(qtbot, window, "chatdev ")
    library.papers.trash([PaperId(3)])
    assert len(titles(window)) == len(found) - 1
    library.undo()
    assert titles(window) == found
    assert window._searching.view in (WEIZE, Everything())
