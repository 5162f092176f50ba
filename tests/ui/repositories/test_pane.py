"""The pane of the repository chosen, where the library cannot be read."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.errors import LibraryBusy
from app.library import Library
from app.values import PaperId
from tests.ui.repositories.conftest import settle
from ui.main_window import MainWindow
from ui.notices import NoticeBar
from ui.repositories import pane
from ui.repositories.view import RepositoryView

SAID = "The library is being written to just now."


def text(view: RepositoryView, name: str) -> str:
    label = view.pane.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text().replace("\u200b", "")


def test_one_whose_papers_cannot_be_read_is_shown_as_far_as_the_list_knows_it(
    view: RepositoryView, window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(*_: object) -> None:
        raise LibraryBusy(SAID)

    with monkeypatch.context() as patch:
        patch.setattr(pane, "read_facts", refuse)
        view.page.table.select("github.com/bupt-gamma/graphteam")
        settle(view, qtbot)
    bar = window.findChild(NoticeBar)
    assert isinstance(bar, NoticeBar)
    assert bar.told == SAID
    assert text(view, "repository_name") == "BUPT-GAMMA/GraphTeam"
    assert text(view, "repository_host") == "github.com"
    assert text(view, "clone_state") == "Not cloned on this computer."
    assert view.pane._list_links() == []
    shown = view.pane.findChild(QPushButton, "repository_list_papers")
    assert isinstance(shown, QPushButton)
    assert shown.text() == "Show it in the list"
    library.set_fields(PaperId(5), {"venue": "The library can be read again"})
    assert len(view.pane._list_links()) == 1
