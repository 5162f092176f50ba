"""Opening the code of papers in the browser."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.code import Code, LinkKind, Repository, RepositoryLink
from app.library import Library
from app.search_query import Everything, HasCode, Order
from app.values import PaperId, Url
from tests.ui.code.conftest import Bar
from ui import links
from ui.code.link_texts import say_no_link
from ui.code.links import opening
from ui.code.links.command_copying import copy_clone_commands
from ui.detail_pane.link_block import LinkBlock
from ui.main_window import MainWindow
from ui.paper_table.columns import Column

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
CHATDEV, AGENTVERSE, WITHOUT = PaperId(3), PaperId(1), PaperId(5)


def find_paper(library: Library, ref: str) -> PaperId:
    """The first paper that links a branch of this name."""
    papers = (library.get_paper(PaperId(key)) for key in library.paper_ids(Everything(), Order()))
    return next(paper.id for paper in papers if any(link.ref == ref for link in paper.repositories))


def _open_code(window: MainWindow, *ids: PaperId) -> None:
    window.table.select_papers(ids)
    window.table.setFocus()
    QTest.keyClick(window.table, Qt.Key.Key_O, KEYS)


def _find_menu(window: MainWindow) -> QMenu:
    menu = window.findChild(QMenu, "code_menu")
    assert isinstance(menu, QMenu)
    return menu


def _find_question(window: MainWindow) -> QMessageBox:
    box = window.findChild(QMessageBox, "open_many_dialog")
    assert isinstance(box, QMessageBox)
    return box


def _press(box: QMessageBox, text: str) -> None:
    [button] = [each for each in box.buttons() if each.text() == text]
    button.click()


def _give_links(library: Library, paper_id: PaperId, *addresses: str) -> None:
    for address in addresses:
        library.repositories.add_link(paper_id, address)


def test_a_link_is_opened_at_its_branch(window: MainWindow, library: Library, opened: list[str]) -> None:
    _open_code(window, find_paper(library, "puppeteer"))
    assert opened == ["https://github.com/OpenBMB/ChatDev/tree/puppeteer"]


def test_a_click_in_the_column_opens_that_paper_alone(window: MainWindow, opened: list[str]) -> None:
    window.table.select_papers([AGENTVERSE, CHATDEV])
    row = window.table.papers.places_of([CHATDEV])[0]
    place = window.table.visualRect(window.table.papers.index(row, Column.CODE)).center()
    QTest.mouseClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["https://github.com/OpenBMB/ChatDev"]


def test_several_links_of_a_paper_give_a_menu(window: MainWindow, library: Library, opened: list[str]) -> None:
    _give_links(library, CHATDEV, "https://huggingface.co/openbmb/MiniCPM", "https://gitlab.com/a/b/-/tree/x/src")
    _open_code(window, CHATDEV)
    assert opened == []
    entries = [action.text() for action in _find_menu(window).actions()]
    assert entries == [
        "Code\thttps://github.com/OpenBMB/ChatDev",
        "Model\thttps://huggingface.co/openbmb/MiniCPM",
        "Code, branch x, folder src\thttps://gitlab.com/a/b/-/tree/x/src",
    ]
    _find_menu(window).actions()[2].trigger()
    assert opened == ["https://gitlab.com/a/b/-/tree/x/src"]


def test_the_menu_stands_where_the_keyboard_is(window: MainWindow, library: Library) -> None:
    _give_links(library, CHATDEV, "https://github.com/a/b")
    _open_code(window, CHATDEV)
    cell = window.table.visualRect(window.table.currentIndex())
    assert _find_menu(window).pos() == window.table.viewport().mapToGlobal(QPoint(cell.left(), cell.bottom()))


def test_a_strange_address_is_marked_in_the_menu(window: MainWindow, library: Library) -> None:
    _give_links(library, WITHOUT, "https://githab.com/?a&b", "https://example.org/" + "long/" * 40)
    _open_code(window, WITHOUT)
    strange, long = _find_menu(window).actions()
    assert strange.text() == "Homepage; strange address\thttps://githab.com/?a&&b"
    assert len(long.text()) < 100
    assert long.toolTip().replace("<wbr>", "").count("long/") == 40


def test_what_is_no_repository_is_opened_where_there_is_none(
    window: MainWindow, library: Library, opened: list[str]
) -> None:
    _give_links(library, WITHOUT, "https://gist.github.com/a/b")
    _open_code(window, WITHOUT)
    assert opened == ["https://gist.github.com/a/b"]


def test_a_badge_without_a_link_leads_to_those_to_complete(
    window: MainWindow, library: Library, opened: list[str]
) -> None:
    [paper_id] = library.paper_ids(HasCode(Code.BADGE), Order())
    _open_code(window, PaperId(paper_id))
    assert Bar(window).text == say_no_link()
    Bar(window).step.trigger()
    assert window.sidebar.query == HasCode(Code.BADGE)
    assert opened == []


def test_a_paper_without_code_says_so(window: MainWindow) -> None:
    _open_code(window, WITHOUT)
    assert Bar(window).text == "This paper has no code."


def test_several_papers_are_opened_at_once_each_address_once(
    window: MainWindow, library: Library, opened: list[str]
) -> None:
    _give_links(library, WITHOUT, "https://github.com/OpenBMB/ChatDev")
    _open_code(window, CHATDEV, AGENTVERSE, WITHOUT)
    assert sorted(opened) == ["https://github.com/OpenBMB/AgentVerse", "https://github.com/OpenBMB/ChatDev"]


def test_papers_without_a_link_are_counted(window: MainWindow, opened: list[str]) -> None:
    _open_code(window, CHATDEV, AGENTVERSE, WITHOUT)
    assert len(opened) == 2
    assert Bar(window).text == "1 of 3 has no link."


def test_papers_that_all_lack_a_link_are_said(window: MainWindow, library: Library, opened: list[str]) -> None:
    [badge] = library.paper_ids(HasCode(Code.BADGE), Order())
    _open_code(window, PaperId(badge), WITHOUT)
    assert Bar(window).text == "None of the 2 papers has a link."
    Bar(window).step.trigger()
    assert window.sidebar.query == HasCode(Code.BADGE)
    assert opened == []


@pytest.fixture
def many(library: Library) -> PaperId:
    """A paper that with ChatDev's has seven addresses."""
    _give_links(library, WITHOUT, *[f"https://github.com/a/{name}" for name in "bcdefg"])
    return WITHOUT


def test_more_than_five_are_asked_about(window: MainWindow, many: PaperId, opened: list[str]) -> None:
    _open_code(window, CHATDEV, many, PaperId(6))
    box = _find_question(window)
    assert opened == []
    assert box.text() == "Open 7 addresses in the browser?"
    assert box.informativeText() == "1 of 3 has no link."
    assert {button.text() for button in box.buttons()} == {"Open all 7", "Open the first 5", "Cancel"}
    default = box.defaultButton()
    assert isinstance(default, QPushButton)
    assert default.text() == "Cancel"


@pytest.mark.parametrize(("button", "count"), [("Open all 7", 7), ("Open the first 5", 5), ("Cancel", 0)])
def test_the_answer_says_how_many(
    window: MainWindow, many: PaperId, opened: list[str], button: str, count: int
) -> None:
    _open_code(window, CHATDEV, many)
    _press(_find_question(window), button)
    assert len(set(opened)) == len(opened) == count


def test_where_nothing_opens_them_it_is_tried_once(
    window: MainWindow, many: PaperId, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []

    def fail(address: str) -> bool:
        tried.append(address)
        return False

    monkeypatch.setattr(links, "hand_to_desktop", fail)
    _open_code(window, CHATDEV, many)
    _press(_find_question(window), "Open all 7")
    assert len(tried) == 1
    assert Bar(window).text.startswith("No program on this computer opened")


def test_very_many_papers_are_refused_in_words(
    window: MainWindow, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "MOST_PAPERS", 2)
    _open_code(window, CHATDEV, AGENTVERSE, WITHOUT)
    assert Bar(window).text == "3 papers are selected. Select at most 2."
    assert opened == []


def test_strange_addresses_are_asked_about_one_by_one(window: MainWindow, library: Library, opened: list[str]) -> None:
    _give_links(library, WITHOUT, "https://githab.com/a")
    _open_code(window, CHATDEV, WITHOUT)
    assert opened == ["https://github.com/OpenBMB/ChatDev"]
    button = window.findChild(QPushButton, "strange_open")
    assert isinstance(button, QPushButton)
    button.click()
    assert opened[1:] == ["https://githab.com/a"]


# --- clone commands


def test_the_clone_command_is_copied(window: MainWindow, library: Library) -> None:
    window.table.select_papers([find_paper(library, "puppeteer")])
    window._actions["copy_clone_command"].trigger()
    command = "git clone --branch puppeteer https://github.com/OpenBMB/ChatDev"
    assert QGuiApplication.clipboard().text() == command
    assert Bar(window).text == f"Copied: {command}"


def test_commands_of_several_papers_are_a_line_each(window: MainWindow, library: Library) -> None:
    _give_links(library, WITHOUT, "https://github.com/OpenBMB/ChatDev", "https://zenodo.org/records/1234")
    window.table.select_papers([CHATDEV, AGENTVERSE, WITHOUT])
    window._actions["copy_clone_command"].trigger()
    menu = window.findChild(QMenu, "which_code_menu")
    assert isinstance(menu, QMenu)
    menu.actions()[-1].trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert sorted(lines) == [f"git clone https://github.com/OpenBMB/{name}" for name in ("AgentVerse", "ChatDev")]
    assert Bar(window).text == "Copied 2 clone commands."


def test_what_cannot_be_cloned_is_left_out_and_counted(window: MainWindow, library: Library) -> None:
    links = [*library.get_paper(CHATDEV).repositories, *library.get_paper(AGENTVERSE).repositories]
    deposit = RepositoryLink(Repository("zenodo.org", "records", "1234"), Url("https://zenodo.org/records/1234"))
    copy_clone_commands(window.desk, [*links, deposit])
    assert len(QGuiApplication.clipboard().text().splitlines()) == len(links)
    assert Bar(window).text == "Copied 2 clone commands. 1 cannot be cloned."


def test_the_menu_of_a_link_opens_and_copies_it(
    window: MainWindow, library: Library, opened: list[str], qtbot: QtBot
) -> None:
    [link] = library.get_paper(CHATDEV).repositories
    window.table.select_papers([CHATDEV])
    qtbot.waitUntil(lambda: window.detail.shown_id == CHATDEV)
    block = window.findChild(LinkBlock)
    assert isinstance(block, LinkBlock)
    entries = {action.text(): action for action in block.make_menu().actions()}
    entries["Open in Browser"].trigger()
    entries["Copy Clone Command"].trigger()
    assert opened == [link.url]
    assert QGuiApplication.clipboard().text() == "git clone https://github.com/OpenBMB/ChatDev"


def test_kinds_that_a_person_set_are_said(window: MainWindow, library: Library) -> None:
    library.repositories.add_link(WITHOUT, "https://github.com/a/b", LinkKind.DEMO)
    library.repositories.add_link(WITHOUT, "https://github.com/a/c")
    _open_code(window, WITHOUT)
    assert [action.text().split("\t")[0] for action in _find_menu(window).actions()] == ["Demo", "Code"]


def test_a_button_has_the_menu_below_it(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    _give_links(library, CHATDEV, "https://github.com/a/b")
    window.table.select_papers([CHATDEV])
    qtbot.waitUntil(lambda: window.detail.shown_id == CHATDEV)
    button = window.detail.findChild(QPushButton, "open-code")
    assert isinstance(button, QPushButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert _find_menu(window).pos() == button.mapToGlobal(button.rect().bottomLeft())
