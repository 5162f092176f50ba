"""The papers that link repositories, searched for."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.code import Repository
from app.library import Library
from app.search_query import Everything
from app.values import PaperId
from ui.code.repository_papers import RepositoryPapers
from ui.main_window import MainWindow

LIMITS = [("", 64), ("analytical-engine-of-one-thousand-mills-and-stores-", 24)]
"""How many repositories one search takes: as many as it has words, or as its box has room for."""


@pytest.fixture
def papers(window: MainWindow) -> RepositoryPapers:
    return RepositoryPapers(window.desk, window.sidebar)


def make_many(library: Library, count: int, name: str) -> list[Repository]:
    """So many repositories, the last of which one paper links."""
    many = [Repository("github.com", "a", f"{name}{number}") for number in range(count)]
    library.repositories.add_link(PaperId(5), f"https://{many[-1]}")
    return many


def notice(window: MainWindow, name: str) -> str:
    label = window.findChild(QLabel, name)
    return label.text() if isinstance(label, QLabel) else ""


@pytest.mark.parametrize(("name", "most"), LIMITS)
def test_the_papers_of_as_many_as_a_search_takes_are_shown(
    papers: RepositoryPapers, window: MainWindow, qtbot: QtBot, name: str, most: int
) -> None:
    papers.show(*make_many(window.desk.library, most, name))
    qtbot.waitUntil(lambda: window.table.papers.rowCount() == 1)
    assert window.sidebar.query == Everything()


@pytest.mark.parametrize(("name", "most"), LIMITS)
def test_of_more_nothing_is_searched_and_that_is_said(
    papers: RepositoryPapers, window: MainWindow, name: str, most: int
) -> None:
    before = window.sidebar.query
    papers.show(*make_many(window.desk.library, most + 1, name))
    assert notice(window, "notice_text") == f"{most + 1} repositories are too many for one search."
    assert notice(window, "notice_remedy") == f"Select at most {most} repositories."
    assert window.desk.searching.box.text() == ""
    assert window.sidebar.query == before
