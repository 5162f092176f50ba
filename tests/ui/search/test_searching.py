"""The search box: what is typed narrows the view, in words below, and Esc takes it back step by step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.errors import LibraryError
from app.library import Library
from app.search_query import Everything, HasCode, OfResearcher, Query
from app.values import PaperId, ResearcherId
from ui.main_window import MainWindow
from ui.notices import Notices
from ui.paper_table.columns import Column
from ui.search import search_report
from ui.search.search_box import SearchBox
from ui.search.search_note import SearchNote

WEIZE = OfResearcher(ResearcherId(1))

pytestmark = pytest.mark.usefixtures("opened")


def box(window: MainWindow) -> SearchBox:
    found = window.findChild(SearchBox)
    assert found
    return found


def note(window: MainWindow) -> str:
    found = window.findChild(SearchNote)
    assert found
    return found.text if found.isVisible() else ""


def search(qtbot: QtBot, window: MainWindow, text: str) -> list[str]:
    """Type a text in place of what stands there; the titles that it finds."""
    box(window).take_focus()
    with qtbot.waitSignal(box(window).searched):
        QTest.keyClicks(box(window), text) if text else box(window).clear()
    qtbot.waitUntil(lambda: not window.features.search_tools._report._count_soon.isActive())
    return titles(window)


def link(window: MainWindow, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def titles(window: MainWindow) -> list[str]:
    papers = window.table.papers
    return [row.title for place in range(papers.rowCount()) if (row := papers.row(place))]


def test_what_fits_best_is_chosen_while_a_search_is_typed_and_what_was_chosen_after_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.table.select_paper(PaperId(34))
    search(qtbot, window, "chatdev")
    assert window.selection.ids == [window.table.papers.id_at(0)] == [3]
    search(qtbot, window, "")
    assert window.selection.ids == [34]
    search(qtbot, window, "chatdev")
    window.table.select_paper(PaperId(25))
    search(qtbot, window, "")
    assert window.selection.ids == [25]


def test_what_fits_best_stays_chosen_where_a_person_went_to_it(window: MainWindow, qtbot: QtBot) -> None:
    window.table.select_paper(PaperId(34))
    search(qtbot, window, "chatdev")
    QTest.keyClick(box(window), Qt.Key.Key_Down)
    assert window.table.hasFocus()
    search(qtbot, window, "")
    assert window.selection.ids == [3]


def test_each_letter_narrows_the_view(window: MainWindow, qtbot: QtBot) -> None:
    found = [len(search(qtbot, window, text)) for text in ("a", "agentv", "agentverse")]
    assert found[0] > found[1] >= found[2] > 0
    assert "AgentVerse" in titles(window)[0]
    assert note(window) == "1 paper"
    assert window.table.current_id() == window.table.papers.id_at(0)


def test_the_search_is_said_in_words_and_so_is_what_was_not_understood(window: MainWindow, qtbot: QtBot) -> None:
    assert search(qtbot, window, "author:qian year:2024- ")
    assert note(window) == f"{len(titles(window))} papers · author qian, 2024 or later"
    search(qtbot, window, "year:abc ")
    assert note(window).startswith("No papers “year:abc” is not a year; it was searched as text.")
    search(qtbot, window, "year:")
    assert note(window) == "38 papers"
    search(qtbot, window, "")
    assert note(window) == ""


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


def test_hits_outside_the_view_are_counted_and_one_click_away(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    library.papers.make({"title": "Graphs without a page"})
    window.sidebar.choose(WEIZE)
    here = search(qtbot, window, "graph*")
    assert note(window) == f"{len(here)} here · {len(here) + 1} in All papers"
    show_all = link(window, "search_all")
    assert show_all.text() == f"Show all {len(here) + 1}"
    show_all.click()
    assert window._searching.view == Everything()
    assert box(window).text() == "graph*"
    qtbot.waitUntil(lambda: note(window) == f"{len(here) + 1} papers")
    assert not show_all.isVisible()
    library.papers.trash(window.table.papers.ids_between(0, 0))
    qtbot.waitUntil(lambda: note(window) == f"{len(here)} papers")


def test_in_a_large_library_papers_are_counted_in_a_thread(
    window: MainWindow, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_report, "AT_ONCE", 0)
    monkeypatch.setattr(search_report, "_SOON", 1)
    library.papers.make({"title": "Graphs without a page"})
    window.sidebar.choose(WEIZE)
    search(qtbot, window, "graph*")
    qtbot.waitUntil(lambda: "in All papers" in note(window))
    monkeypatch.setattr(Library, "count", _raise_unreachable)
    search(qtbot, window, "agents ")
    qtbot.waitUntil(lambda: window.features.search_tools._report._task is None)
    assert note(window) == ""


def _raise_unreachable(*_: object) -> int:
    raise LibraryError("Gone.", "")


def test_an_identifier_that_no_paper_has_can_become_one(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    search(qtbot, window, "arXiv:2307.07924 ")
    make = link(window, "search_make_paper")
    assert make.isVisible()
    make.click()
    assert library.get_paper(window.selection.ids[0]).arxiv_id == "2307.07924"
    assert window.table.hasFocus() or box(window).text() == ""
    search(qtbot, window, "https://arxiv.org/abs/2307.07924v2")
    assert not make.isVisible()
    assert len(titles(window)) == 1
    search(qtbot, window, "nothing of the kind")
    assert not make.isVisible()


def test_a_refused_identifier_is_told(window: MainWindow, qtbot: QtBot, notices: Notices) -> None:
    search(qtbot, window, "10.1000/")
    link(window, "search_make_paper").click()
    shown = window.findChild(QLabel, "notice_text")
    assert isinstance(shown, QLabel)
    assert shown.isVisible()


def test_the_search_is_described_to_screen_readers(window: MainWindow, qtbot: QtBot) -> None:
    search(qtbot, window, "author:qian ")
    assert box(window).accessibleName() == "Search"
    assert box(window).accessibleDescription() == note(window)
    search(qtbot, window, "")
    assert box(window).accessibleDescription() == ""


def test_how_many_were_found_is_announced_once_typing_rests(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(search_report, "announce", lambda _, text: said.append(text))
    for text in ("agentv", "agentverse"):
        search(qtbot, window, text)
    qtbot.waitUntil(lambda: bool(said), timeout=3000)
    assert said == [note(window)]


def test_what_is_marked_in_texts_follows_view_and_search(window: MainWindow, qtbot: QtBot) -> None:
    told: list[Query] = []
    window.selection.shown_changed.connect(told.append)
    search(qtbot, window, "graph ")
    assert told[-1] == window.selection.shown == window.table.papers.query
    window.sidebar.choose(HasCode())
    assert told[-1] == window.selection.shown
    before = len(told)
    with qtbot.waitSignal(box(window).searched):
        QTest.keyClicks(box(window), " ")
    assert len(told) == before


def test_a_search_that_one_stays_with_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    tools = window.features.search_tools
    search(qtbot, window, "passed by")
    search(qtbot, window, "")
    tools._stayed.setInterval(1)
    search(qtbot, window, "stayed with ")
    qtbot.waitUntil(lambda: tools._recents.all() == ["stayed with"])
    search(qtbot, window, "")
    tools._stayed.setInterval(60_000)
    search(qtbot, window, "went on from")
    QTest.keyClick(box(window), Qt.Key.Key_Down)
    assert tools._recents.all() == ["went on from", "stayed with"]
