"""Papers opened from the list: Enter opens a file that is there, else the DOI, arXiv or address, else the code."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.code import Code
from app.library import Library
from app.search_query import HasCode, Order
from app.values import PaperId
from tests.ui.code.conftest import Bar
from ui import links
from ui.code.link_texts import say_no_link
from ui.main_window import MainWindow
from ui.paper_table.columns import Column

CHATDEV = PaperId(3)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def link_file(library: Library, name: str) -> Path:
    path = library.path.parent / name
    path.write_text(name)
    library.files.add(CHATDEV, path, link=True)
    return path


def press_enter(qtbot: QtBot, window: MainWindow) -> None:
    window.table.select_paper(CHATDEV)
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_Return)


def test_a_pdf_comes_before_other_files_and_links(
    qtbot: QtBot, window: MainWindow, library: Library, opened: list[str], opened_files: list[Path]
) -> None:
    library.set_fields(CHATDEV, {"doi": "10.1000/1"})
    link_file(library, "data.csv")
    pdf = link_file(library, "paper.PDF")
    press_enter(qtbot, window)
    assert (opened_files, opened) == ([pdf], [])


def test_a_file_that_is_gone_is_passed_over(
    qtbot: QtBot, window: MainWindow, library: Library, opened: list[str], opened_files: list[Path]
) -> None:
    library.set_fields(CHATDEV, {"doi": "10.1000/1", "url": "https://example.org/"})
    link_file(library, "paper.pdf").unlink()
    press_enter(qtbot, window)
    assert (opened_files, opened) == ([], ["https://doi.org/10.1000/1"])


def test_the_address_comes_before_the_code(
    qtbot: QtBot, window: MainWindow, library: Library, opened: list[str]
) -> None:
    library.set_fields(CHATDEV, {"url": "https://example.org/"})
    press_enter(qtbot, window)
    library.set_fields(CHATDEV, {"url": ""})
    press_enter(qtbot, window)
    assert opened == ["https://example.org/", "https://github.com/OpenBMB/ChatDev"]


def test_a_program_among_the_files_is_not_started(
    qtbot: QtBot, window: MainWindow, library: Library, opened_files: list[Path]
) -> None:
    link_file(library, "setup.exe")
    press_enter(qtbot, window)
    assert "is a program" in Bar(window).text
    assert opened_files == []


def test_code_is_opened_by_key_and_by_click(window: MainWindow, opened: list[str]) -> None:
    window.table.select_paper(PaperId(3))
    QTest.keyClick(window.table, Qt.Key.Key_O, CTRL | SHIFT)
    place = window.table.visualRect(window.table.model().index(0, Column.CODE)).center()
    QTest.mouseClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["https://github.com/OpenBMB/ChatDev", "https://github.com/OpenBMB/AgentVerse"]


def test_a_badge_without_a_link_says_so(window: MainWindow, library: Library, opened: list[str]) -> None:
    [paper_id] = library.paper_ids(HasCode(Code.BADGE), Order())
    window.table.select_paper(PaperId(paper_id))
    window._actions["open_code"].trigger()
    assert Bar(window).text == say_no_link()
    assert opened == []


def test_enter_opens_the_paper_by_what_it_has(window: MainWindow, library: Library, opened: list[str]) -> None:
    window.table.select_paper(PaperId(3))
    QTest.keyClick(window.table, Qt.Key.Key_Return)
    library.set_fields(PaperId(3), {"arxiv_id": "2307.07924"})
    QTest.keyClick(window.table, Qt.Key.Key_Return)
    library.set_fields(PaperId(3), {"doi": "10.48550/arxiv.2307.07924"})
    QTest.keyClick(window.table, Qt.Key.Key_Return)
    assert opened == [
        "https://github.com/OpenBMB/ChatDev",
        "https://arxiv.org/abs/2307.07924",
        "https://doi.org/10.48550/arxiv.2307.07924",
    ]


def test_a_paper_with_nowhere_to_go_says_so(window: MainWindow, opened: list[str]) -> None:
    window.table.select_paper(PaperId(5))
    QTest.keyClick(window.table, Qt.Key.Key_Enter)
    assert Bar(window).text.startswith("This paper has no file, no DOI")
    assert opened == []


def test_an_address_that_nothing_opens_is_named(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(links, "hand_to_desktop", lambda address: False)
    window.table.select_paper(PaperId(3))
    window._actions["open_code"].trigger()
    assert "https://github.com/OpenBMB/ChatDev" in Bar(window).text
