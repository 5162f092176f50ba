"""In a large library nobody waits for how many papers a search finds elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.code import Code
from app.errors import LibraryError
from app.library import Library
from app.search_query import Everything, HasCode
from ui.main_window import MainWindow
from ui.window import page_choice


@pytest.fixture
def empty_search(window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(page_choice, "AT_ONCE", 0)
    window.sidebar.choose(HasCode(Code.BADGE))
    return window


def search(window: MainWindow, text: str) -> None:
    box = window.desk.searching.box
    box.setText(text)
    box.search_now()


def offered(window: MainWindow) -> str:
    button = window.findChild(QPushButton, "empty_all")
    assert button is not None
    return button.text() if button.isVisible() else ""


def test_the_count_comes_when_it_is_known(empty_search: MainWindow, qtbot: QtBot) -> None:
    search(empty_search, "chatdev")
    assert offered(empty_search) == ""
    qtbot.waitUntil(lambda: offered(empty_search).startswith("Show "))
    search(empty_search, "nothing of the kind")
    assert offered(empty_search) == ""
    qtbot.waitUntil(lambda: not empty_search.tasks.tasks)
    assert offered(empty_search) == ""


def test_among_all_papers_nothing_more_is_counted(
    empty_search: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty_search.sidebar.choose(Everything())
    started: list[object] = []
    empty_search.tasks.started.connect(started.append)
    search(empty_search, "nothing of the kind")
    assert offered(empty_search) == ""
    assert started == []


def test_a_count_that_fails_offers_nothing(
    empty_search: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = Library.count

    def fail(library: Library, query: object) -> int:
        if library is empty_search.desk.library:
            return count(library, query)  # type: ignore[arg-type]
        raise LibraryError("Gone.", "")

    monkeypatch.setattr(Library, "count", fail)
    search(empty_search, "chatdev")
    qtbot.waitUntil(lambda: not empty_search.tasks.tasks)
    assert offered(empty_search) == ""
