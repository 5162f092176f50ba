"""The way to the repositories and back: papers come back as they were."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.library import Library
from app.search_query import Everything, HasTag, OfResearcher
from app.values import PaperId, ResearcherId
from tests.ui.repositories.conftest import settle
from ui.main_window import MainWindow
from ui.repositories.opening import RepositoriesOpening
from ui.repositories.view import RepositoryView
from ui.sidebar.entries import REPOSITORIES

OpenWindow = Callable[[Library], MainWindow]


def click_entry(window: MainWindow, key: str) -> None:
    tree = window.sidebar.tree
    at = tree.visualRect(tree.entries_model.find(key)).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_papers_come_back_with_search_selection_and_scroll(
    window: MainWindow, opening: RepositoriesOpening, qtbot: QtBot
) -> None:
    window.desk.searching.box.setText("agents")
    window.desk.searching.box.search_now()
    window.table.select_papers([window.table.papers.id_at(place) for place in (4, 6)])  # type: ignore[misc]
    window.resize(1480, 500)
    window.table.verticalScrollBar().setValue(3)
    qtbot.wait(150)
    before = state(window)
    assert len(before[1]) == 2
    click_entry(window, f"place:{REPOSITORIES}")
    assert opening.is_shown
    assert window.selection.ids == []
    assert not window.table.isVisible()
    assert not window.panel.isVisible()
    qtbot.wait(150)
    click_entry(window, "researcher:1")
    assert not opening.is_shown
    qtbot.wait(150)
    assert state(window) == before
    assert window.table.isVisible()
    assert window.panel.isVisible()
    assert window.right.currentWidget() is window.detail


def state(window: MainWindow) -> tuple[str, list[PaperId], int, int, str]:
    box = window.desk.searching.box.text()
    ids = window.selection.kept_ids
    return box, ids, window.table.verticalScrollBar().value(), window.table.currentIndex().row(), window.windowTitle()


def test_tags_that_narrowed_the_papers_narrow_them_again(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    tag = library.tags.create("method")
    library.tags.add([tag.id], [PaperId(3)])
    window.sidebar.choose(HasTag(tag.id))
    click_entry(window, f"place:{REPOSITORIES}")
    assert window.sidebar.query == HasTag(tag.id)
    click_entry(window, "view:all")
    assert window.sidebar.query == HasTag(tag.id)
    click_entry(window, "view:all")
    assert window.sidebar.query == Everything()


def test_arrows_in_the_sidebar_go_through_it(window: MainWindow, opening: RepositoriesOpening) -> None:
    tree = window.sidebar.tree
    window.sidebar.choose_place(REPOSITORIES)
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert window.sidebar.label == "To read"
    QTest.keyClick(tree, Qt.Key.Key_Up)
    assert opening.is_shown
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert opening.view.page.table.hasFocus()


def test_a_search_shows_papers(window: MainWindow, view: RepositoryView, qtbot: QtBot) -> None:
    QTest.keyClicks(window.desk.searching.box, "delta")
    qtbot.waitUntil(lambda: window.sidebar.place == "")
    assert window.sidebar.query == OfResearcher(ResearcherId(1))
    assert 0 < window.table.papers.rowCount() < 38


def test_enter_in_the_search_shows_what_it_found(window: MainWindow, view: RepositoryView) -> None:
    QTest.keyClick(window.desk.searching.box, Qt.Key.Key_Return)
    assert window.sidebar.place == ""
    assert window.table.hasFocus()


def test_it_is_shown_again_in_the_next_window(
    window: MainWindow, view: RepositoryView, open_window: OpenWindow, library: Library, qtbot: QtBot
) -> None:
    selected = window.selection.kept_ids
    window.close()
    again = open_window(library)
    assert again.sidebar.place == REPOSITORIES
    assert again.windowTitle() == "Repositories"
    settle(again.features.repositories.view, qtbot)
    again.sidebar.choose_place("")
    assert again.selection.ids == selected
    again.close()
    assert open_window(library).sidebar.place == ""


def test_metrics_that_were_shown_come_back(window: MainWindow, opening: RepositoriesOpening) -> None:
    window.desk.actions["show_metrics"].trigger()
    metrics = window.right.currentWidget()
    assert metrics is not window.detail
    window.sidebar.choose_place(REPOSITORIES)
    assert window.right.currentWidget() is opening.view.pane
    window.sidebar.choose_place("")
    assert window.right.currentWidget() is metrics


def test_metrics_are_left_for_the_list(window: MainWindow, view: RepositoryView) -> None:
    window.desk.actions["show_metrics"].trigger()
    view.page.filter.setFocus()
    window.desk.selection.take_focus()
    assert view.page.table.hasFocus()
    window.desk.actions["show_metrics"].trigger()
    assert window.right.currentWidget() is view.pane


def test_the_pane_is_put_away_and_shown_by_the_key_of_the_details(window: MainWindow, view: RepositoryView) -> None:
    seen = []
    for _ in range(2):
        window.desk.actions["show_detail"].trigger()
        seen.append(view.pane.isVisible())
    assert sorted(seen) == [False, True]


def test_what_is_chosen_is_told_to_those_who_work_with_it(
    window: MainWindow, view: RepositoryView, opening: RepositoriesOpening, qtbot: QtBot
) -> None:
    told: list[bool] = []
    opening.chosen_moved.connect(lambda: told.append(True))
    links = opening.links_chosen()
    assert links is not None
    assert [link.url for link in links] == ["https://github.com/OpenBMB/ChatDev"]
    QTest.keyClick(view.page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(told))
    window.sidebar.choose_place("")
    assert opening.links_chosen() is None


def test_the_palette_goes_there(window: MainWindow, opening: RepositoriesOpening, qtbot: QtBot) -> None:
    window.desk.actions["show_palette"].trigger()
    QTest.keyClicks(window.focusWidget() or window, "repositories")
    qtbot.wait(200)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opening.is_shown)
    qtbot.waitUntil(opening.view.page.table.hasFocus)


def test_f6_and_esc_know_the_list(window: MainWindow, view: RepositoryView) -> None:
    window.desk.searching.box.setFocus()
    window.desk.actions["next_pane"].trigger()
    assert view.page.isAncestorOf(window.focusWidget() or window)
    window.sidebar.tree.setFocus()
    QTest.keyClick(window.sidebar.tree, Qt.Key.Key_Escape)
    assert view.page.table.hasFocus()


def test_nothing_is_written_to_the_paper_that_is_away(window: MainWindow, view: RepositoryView, qtbot: QtBot) -> None:
    actions = window.desk.actions
    assert not actions["add_link"].isEnabled()
    assert not actions["add_note"].isEnabled()
    window.sidebar.choose_place("")
    qtbot.waitUntil(lambda: actions["add_link"].isEnabled() and actions["add_note"].isEnabled())
