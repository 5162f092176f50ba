"""The repositories of a window: what is shown, what a person does with them, and what follows a change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QMessageBox, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.code import LinkKind
from app.library import Library
from app.search_query import Everything
from app.values import PaperId
from tests.ui.repositories.conftest import CHATDEV, names, note_clone, selected, settle
from ui.main_window import MainWindow
from ui.repositories.columns import ListOrder, RepositoryColumn
from ui.repositories.opening import RepositoriesOpening
from ui.repositories.view import RepositoryView
from ui.sidebar.entries import REPOSITORIES

KEY, CONTROL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
URL = "https://github.com/OpenBMB/ChatDev"

OpenWindow = Callable[[Library], MainWindow]


def press(view: RepositoryView, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(view.page.table, key, modifiers)


def text(view: RepositoryView, name: str) -> str:
    label = view.pane.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text().replace("\u200b", "")


def pane_links(view: RepositoryView) -> list[str]:
    return [link.accessibleName() for link in view.pane._list_links()]


def find_menu(view: RepositoryView, name: str) -> QMenu:
    menu = view.page.findChild(QMenu, name)
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, label: str) -> None:
    next(action for action in menu.actions() if action.text().partition("\t")[0] == label).trigger()


def test_the_sample_page_has_fourteen_and_the_one_most_used_is_chosen(view: RepositoryView, window: MainWindow) -> None:
    assert len(names(view)) == 14
    assert names(view)[:2] == ["OpenBMB/ChatDev", "BUPT-GAMMA/GraphTeam"]
    assert selected(view) == ["ChatDev"]
    assert window.windowTitle() == "Repositories"
    assert text(view, "repository_name") == "OpenBMB/ChatDev"
    assert text(view, "clone_state") == "Not cloned on this computer."
    assert window.status._selection.text() == "1 of 14 selected"
    assert window.right.currentWidget() is view.pane


def test_the_pane_lists_the_papers_with_the_branch_that_each_names(view: RepositoryView) -> None:
    links = pane_links(view)
    assert len([link for link in links if not link.startswith("branch")]) == 5
    assert sorted(link for link in links if link.startswith("branch ")) == [
        "branch macnet", "branch macnet", "branch puppeteer",
    ]  # fmt: skip


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter])
def test_enter_opens_it_in_the_browser(view: RepositoryView, opened: list[str], key: Qt.Key) -> None:
    press(view, key)
    assert opened == [URL]


def test_the_key_that_opens_code_and_the_button_do_so_too(
    view: RepositoryView, window: MainWindow, opened: list[str]
) -> None:
    window.desk.actions["open_code"].trigger()
    view.pane._open.click()
    assert opened == [URL, URL]


def test_a_paper_whose_link_names_a_branch_opens_there(view: RepositoryView, opened: list[str]) -> None:
    link = next(each for each in view.pane._list_links() if each.accessibleName() == "branch puppeteer")
    assert isinstance(link, QPushButton)
    link.click()
    assert opened == [f"{URL}/tree/puppeteer"]


def test_of_more_than_five_a_person_is_asked_first(view: RepositoryView, window: MainWindow, opened: list[str]) -> None:
    for _ in range(4):
        press(view, KEY.Key_Down, SHIFT)
    press(view, KEY.Key_Return)
    assert len(opened) == 5
    press(view, KEY.Key_Down, SHIFT)
    press(view, KEY.Key_Return)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "Open 6 addresses in the browser?"
    assert len(opened) == 5
    next(button for button in box.buttons() if button.text() == "Open all 6").click()
    assert len(opened) == 11


def test_its_papers_are_a_search_among_all(view: RepositoryView, window: MainWindow, qtbot: QtBot) -> None:
    press(view, KEY.Key_Return, CONTROL)
    assert window.sidebar.place == ""
    assert window.sidebar.query == Everything()
    assert window.desk.searching.box.text() == "repository:github.com/OpenBMB/ChatDev"
    assert window.table.papers.rowCount() == 5
    assert window.table.hasFocus()


def test_the_papers_of_several_are_those_of_any(view: RepositoryView, window: MainWindow) -> None:
    press(view, KEY.Key_Down, SHIFT)
    press(view, KEY.Key_Return, CONTROL)
    assert window.table.papers.rowCount() == 6


def test_a_paper_of_the_pane_is_shown_by_itself(view: RepositoryView, window: MainWindow, qtbot: QtBot) -> None:
    link = next(each for each in view.pane._list_links() if each.accessibleName().startswith("ChatDev: Comm"))
    assert isinstance(link, QPushButton)
    link.click()
    assert window.sidebar.place == ""
    (paper_id,) = window.selection.ids
    assert window._library.get_paper(paper_id).title.startswith("ChatDev")


def test_addresses_and_commands_are_copied(view: RepositoryView, window: MainWindow) -> None:
    press(view, KEY.Key_Down, SHIFT)
    press(view, KEY.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == f"{URL}\nhttps://github.com/BUPT-GAMMA/GraphTeam"
    press(view, KEY.Key_C, CONTROL | SHIFT)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied == [f"git clone {URL}", "git clone https://github.com/BUPT-GAMMA/GraphTeam"]


def test_what_cannot_be_cloned_says_why(
    view: RepositoryView, window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    library.repositories.add_link(PaperId(5), "https://zenodo.org/records/123", LinkKind.DATA)
    qtbot.waitUntil(lambda: len(names(view)) == 15)
    view.page.table.select("zenodo.org/records/123")
    QGuiApplication.clipboard().setText("before")
    press(view, KEY.Key_C, CONTROL | SHIFT)
    notice = window.findChild(QLabel, "notice_text")
    assert isinstance(notice, QLabel)
    assert "is a deposit of files" in notice.text()
    assert QGuiApplication.clipboard().text() == "before"


def test_the_menu_does_what_the_keys_do(view: RepositoryView, opened: list[str]) -> None:
    view.page.table.menu_requested.emit(view.page.mapToGlobal(view.page.rect().center()))
    menu = find_menu(view, "repository_menu")
    choose(menu, "Open in the Browser")
    assert opened == [URL]
    choose(menu, "Copy Address")
    assert QGuiApplication.clipboard().text() == URL
    choose(menu, "Show Its Papers")
    assert not view._is_shown


# --- filter and order


def test_ctrl_f_goes_to_the_filter_and_typing_narrows(view: RepositoryView, window: MainWindow) -> None:
    window.desk.actions["search"].trigger()
    assert view.page.filter.hasFocus()
    QTest.keyClicks(view.page.filter, "thunlp pet")
    assert names(view) == ["thunlp/stochastic-bridge-pet"]
    QTest.keyClick(view.page.filter, KEY.Key_Down)
    assert view.page.table.hasFocus()
    assert selected(view) == ["stochastic-bridge-pet"]


def test_letters_on_the_list_begin_a_filter_and_esc_takes_it_back(view: RepositoryView) -> None:
    QTest.keyClicks(view.page.table, "a")
    assert view.page.filter.hasFocus()
    QTest.keyClicks(view.page.filter, "utoform")
    assert names(view) == ["thunlp/AutoForm"]
    QTest.keyClick(view.page.filter, KEY.Key_Escape)
    assert len(names(view)) == 14
    assert selected(view) == ["AutoForm"]
    QTest.keyClick(view.page.filter, KEY.Key_Escape)
    assert view.page.table.hasFocus()


def test_esc_on_the_list_goes_back_to_the_filter_where_there_is_one(view: RepositoryView) -> None:
    press(view, KEY.Key_Escape)
    assert view.page.table.hasFocus()
    view.page.filter.setText("thunlp")
    press(view, KEY.Key_Escape)
    assert view.page.filter.hasFocus()
    assert view.page.filter.selectedText() == "thunlp"


def test_a_model_or_data_set_is_said_to_be_one(view: RepositoryView, library: Library, qtbot: QtBot) -> None:
    library.repositories.add_link(PaperId(5), "https://huggingface.co/datasets/openbmb/UltraFeedback")
    qtbot.waitUntil(lambda: view.page.table.select("huggingface.co/datasets/openbmb/ultrafeedback"))
    qtbot.waitUntil(lambda: text(view, "repository_host") == "huggingface.co · Data")


def test_a_filter_that_fits_none_says_so_and_is_taken_back_by_a_button(view: RepositoryView) -> None:
    view.page.filter.setText("nothing of the kind")
    button = view.page.findChild(QPushButton, "repository_clear")
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    button.click()
    assert len(names(view)) == 14
    assert view.page.table.isVisible()


def test_the_order_is_remembered(
    view: RepositoryView, window: MainWindow, open_window: OpenWindow, library: Library, qtbot: QtBot
) -> None:
    tool = view.page.findChild(QToolButton, "repository_sort")
    assert isinstance(tool, QToolButton)
    menu = find_menu(view, "repository_sort_menu")
    menu.aboutToShow.emit()
    choose(menu, "Repository")
    assert names(view)[0] == "BUPT-GAMMA/GraphTeam"
    assert tool.text() == "Sorted by: Repository"
    window.close()
    again = open_window(library).features.repositories
    assert again.is_shown
    assert again.view._model.order == ListOrder(RepositoryColumn.NAME, falls=False)


# --- what follows a change


def test_clones_are_shown_as_they_come_and_go(
    view: RepositoryView, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    note_clone(library, CHATDEV, tmp_path / "ChatDev")
    qtbot.waitUntil(lambda: text(view, "clone_state") == "Cloned by Refshelf")
    assert text(view, "clone_distance") == "2 behind"
    assert text(view, "clone_folder").endswith("ChatDev")
    view.page.filter.setText("cloned")
    assert names(view) == ["OpenBMB/ChatDev"]
    note_clone(library, CHATDEV, tmp_path / "ChatDev", missing=True)
    qtbot.waitUntil(lambda: names(view) == [])
    view.page.filter.clear()
    qtbot.waitUntil(lambda: text(view, "clone_state") == "The clone is not there any more.")


def test_links_and_the_trash_move_the_list(view: RepositoryView, library: Library, qtbot: QtBot) -> None:
    touched = library.repositories.add_link(PaperId(5), "codeberg.org/forgejo/forgejo")
    qtbot.waitUntil(lambda: "forgejo/forgejo" in names(view))
    assert selected(view) == ["ChatDev"]
    library.papers.trash([PaperId(5)])
    qtbot.waitUntil(lambda: "forgejo/forgejo" not in names(view))
    assert touched


def test_it_is_not_read_while_papers_are_shown(
    view: RepositoryView, window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    window.sidebar.choose_place("")
    library.repositories.add_link(PaperId(5), "codeberg.org/forgejo/forgejo")
    qtbot.wait(30)
    assert len(names(view)) == 14
    window.sidebar.choose_place(REPOSITORIES)
    qtbot.waitUntil(lambda: len(names(view)) == 15)


def test_a_title_that_is_edited_is_another_in_the_pane(view: RepositoryView, library: Library, qtbot: QtBot) -> None:
    paper = next(PaperId(each) for each in range(1, 39) if library.get_paper(PaperId(each)).title.startswith("ChatDev"))
    library.set_fields(paper, {"title": "Agents that talk"})
    assert "Agents that talk" in pane_links(view)


def buttons_shown(view: RepositoryView) -> list[str]:
    return [button.text() for button in view.pane._clone_buttons if not button.isHidden()]


def test_what_can_be_done_with_a_clone_is_offered_where_it_can(
    view: RepositoryView, window: MainWindow, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: buttons_shown(view) == ["Clone"])
    (tmp_path / "ChatDev").mkdir()
    note_clone(library, CHATDEV, tmp_path / "ChatDev")
    qtbot.waitUntil(lambda: buttons_shown(view) == ["Update", "Folder", "Terminal", "Editor", "Remove…"])
    note_clone(library, CHATDEV, tmp_path / "ChatDev", made=False)
    qtbot.waitUntil(lambda: buttons_shown(view) == ["Folder", "Terminal", "Editor", "Remove…"])
    assert window.features.code.chosen.targets()[0].link.url == URL


def test_del_removes_the_clone_where_there_is_one(
    view: RepositoryView, window: MainWindow, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    removed: list[bool] = []
    action = window.desk.actions["remove_clone"]
    action.triggered.disconnect()
    action.triggered.connect(lambda: removed.append(True))
    press(view, KEY.Key_Delete)
    assert removed == []
    note_clone(library, CHATDEV, tmp_path / "ChatDev")
    qtbot.waitUntil(action.isEnabled)
    press(view, KEY.Key_Delete)
    assert removed == [True]
    assert library.count(Everything()) == 38


def test_the_keyboard_goes_through_the_pane_from_the_top(view: RepositoryView, window: MainWindow) -> None:
    view.pane._open.setFocus()
    reached = []
    at: QWidget | None = view.pane._open
    for _ in range(40):
        at = at.nextInFocusChain() if at is not None else None
        if at in view.pane._list_links() or at is view.pane._list_link:
            reached.append(at)
    links = view.pane._list_links()
    assert reached[: len(links) + 1] == [*links, view.pane._list_link]


def test_several_are_counted_in_the_pane(view: RepositoryView, qtbot: QtBot) -> None:
    press(view, KEY.Key_A, CONTROL)
    settle(view, qtbot)
    assert text(view, "repository_name") == "14 repositories selected"
    assert text(view, "repository_several") == "none cloned · linked 18 times"
    assert pane_links(view) == []


# --- empty


def test_a_library_without_code_says_what_to_do(open_window: OpenWindow, empty_library: Library, qtbot: QtBot) -> None:
    empty_library.papers.make({"title": "Without code"})
    window = open_window(empty_library)
    window.sidebar.choose_place(REPOSITORIES)
    view = window.features.repositories.view
    qtbot.waitUntil(view.page.nothing.isVisible)
    window.take_focus()
    focused = window.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Go to the papers"
    focused.click()
    assert window.sidebar.place == ""


def test_where_only_badges_are_the_papers_to_complete_are_offered(
    window: MainWindow, opening: RepositoriesOpening, library: Library, qtbot: QtBot
) -> None:
    for paper_id in map(PaperId, range(1, 39)):
        for link in library.get_paper(paper_id).repositories:
            library.repositories.remove_link(paper_id, link)
    window.sidebar.choose_place(REPOSITORIES)
    button = window.findChild(QPushButton, "repository_complete")
    qtbot.waitUntil(lambda: button is not None and button.isVisible())
    assert isinstance(button, QPushButton)
    button.click()
    assert window.sidebar.label == "Code to complete"
    assert window.table.papers.rowCount() == 19


def test_every_part_has_a_name_for_those_who_hear_it(view: RepositoryView) -> None:
    parts: list[QWidget] = [view.page.table, view.page.filter]
    parts += view.page.findChildren(QToolButton)
    parts += [each for each in view.pane.findChildren(QPushButton) if each.isVisible()]
    shown = [each for each in parts if each.objectName() != "qt_toolbar_ext_button"]
    nameless = [
        each.objectName()
        for each in shown
        if not (each.accessibleName() or (isinstance(each, QPushButton | QToolButton) and each.text()))
    ]
    assert [name for name in nameless if name] == []
    index = view._model.index(0, RepositoryColumn.NAME)
    said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert said == "OpenBMB/ChatDev on github.com, 5 papers, not cloned, 1 of 14"


def test_keys_are_not_a_paper_s_while_repositories_are_shown(view: RepositoryView, window: MainWindow) -> None:
    assert not window.desk.actions["edit_tags"].isEnabled()
    assert window.desk.actions["open_code"].isEnabled()
    assert window.desk.actions["cite"].shortcut() == QKeySequence("Ctrl+Shift+C")
    assert window.selection.ids == []
    assert not window.desk.actions["sort_title"].isEnabled()
    assert not window.findChild(QToolButton, "tool_columns").isEnabled()  # type: ignore[union-attr]
    window.sidebar.choose_place("")
    assert window.desk.actions["sort_title"].isEnabled()
    assert window.findChild(QToolButton, "tool_columns").isEnabled()  # type: ignore[union-attr]
