"""Papers and their code opened from the list, by key and by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.code import Code
from app.library import Library
from app.search_query import HasCode, Order
from app.values import PaperId
from ui import links
from ui.code.link_texts import say_no_link
from ui.main_window import MainWindow
from ui.notices import NoticeBar
from ui.paper_table.columns import Column

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def notice(window: MainWindow) -> str:
    bars = [bar for bar in window.findChildren(NoticeBar) if bar.isVisible()]
    return " ".join(label.text() for bar in bars for label in bar.findChildren(QLabel) if label.text())


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
    assert notice(window) == say_no_link()
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
    assert notice(window).startswith("This paper has no file, no DOI")
    assert opened == []


def test_an_address_that_nothing_opens_is_named(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(links, "hand_to_desktop", lambda address: False)
    window.table.select_paper(PaperId(3))
    window._actions["open_code"].trigger()
    assert "https://github.com/OpenBMB/ChatDev" in notice(window)
