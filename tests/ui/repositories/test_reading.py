"""The repositories of the library, read for their list: when, and what follows where they cannot be read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.errors import LibraryBusy
from app.library import Library
from app.values import PaperId
from tests.ui.repositories.conftest import names
from ui.main_window import MainWindow
from ui.notices import NoticeBar
from ui.repositories.opening import RepositoriesOpening
from ui.repositories.view import RepositoryView
from ui.sidebar.entries import REPOSITORIES

SAID = "The library is being written to just now."


@pytest.fixture
def let_read(library: Library, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Lets the repositories be read, which cannot be until then."""

    def refuse() -> None:
        raise LibraryBusy(SAID)

    monkeypatch.setattr(library.repositories, "all", refuse)
    return monkeypatch.undo


def told(window: MainWindow) -> str:
    bar = window.findChild(NoticeBar)
    return bar.told if isinstance(bar, NoticeBar) and bar.isVisible() else ""


def test_what_could_not_be_read_is_said_and_read_when_the_list_is_shown_again(
    window: MainWindow, opening: RepositoriesOpening, let_read: Callable[[], None], qtbot: QtBot
) -> None:
    window.sidebar.choose_place(REPOSITORIES)
    qtbot.waitUntil(lambda: told(window) == SAID)
    assert names(opening.view) == []
    let_read()
    window.sidebar.choose_place("")
    window.sidebar.choose_place(REPOSITORIES)
    qtbot.waitUntil(lambda: len(names(opening.view)) == 14)


def test_what_could_not_be_read_is_read_when_the_library_moves(
    window: MainWindow, opening: RepositoriesOpening, let_read: Callable[[], None], library: Library, qtbot: QtBot
) -> None:
    window.sidebar.choose_place(REPOSITORIES)
    qtbot.waitUntil(lambda: told(window) == SAID)
    let_read()
    library.set_fields(PaperId(1), {"title": "What bears on no repository"})
    qtbot.waitUntil(lambda: len(names(opening.view)) == 14)


def test_a_library_that_does_not_say_how_large_it_is_is_read_in_a_thread(
    view: RepositoryView, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(_: Library) -> int:
        raise LibraryBusy(SAID)

    with monkeypatch.context() as patch, qtbot.waitSignal(view._reading.arrived):
        patch.setattr(Library, "paper_limit", property(refuse))
        view._reading._read()
