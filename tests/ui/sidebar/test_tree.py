"""The keys, clicks and folding of the sidebar's tree."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.library import Library
from app.values import CollectionId
from tests.ui.sidebar.conftest import WEIZE, entry, index_of, open_sidebar, place
from ui.library_observer import LibraryObserver
from ui.sidebar.name_editor import NameEditor
from ui.sidebar.sidebar import Sidebar

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sidebar(filed: Library, qtbot: QtBot) -> Sidebar:
    """A sidebar with everything in it, and the keyboard on its tree."""
    sidebar = open_sidebar(filed, LibraryObserver(filed), qtbot)
    sidebar.activateWindow()
    sidebar.take_focus()
    return sidebar


def press(sidebar: Sidebar, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(sidebar.tree, key)


def current(sidebar: Sidebar) -> str:
    return str(sidebar.tree.currentIndex().data())


def is_open(sidebar: Sidebar, label: str) -> bool:
    return sidebar.tree.isExpanded(index_of(sidebar, label))


def test_the_models_keep_qts_rules(sidebar: Sidebar, filed: Library) -> None:
    testers = [
        QAbstractItemModelTester(view.entries_model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for view in (sidebar.tree, sidebar.tags)
    ]
    filed.collections.move(CollectionId(2), None)
    filed.collections.move(CollectionId(1), CollectionId(3))
    filed.tags.move(filed.tags.get("survey").id, filed.tags.get("method").id)
    filed.tags.delete(filed.tags.get("method").id)
    filed.undo()
    filed.collections.delete(CollectionId(3))
    filed.undo()
    assert len(testers) == 2


def test_keys_move_between_entries_and_skip_headings(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.choose(WEIZE)
    with qtbot.waitSignal(sidebar.query_chosen):
        press(sidebar, KEY.Key_Up)
    assert current(sidebar) == "Trash"
    press(sidebar, KEY.Key_Home)
    assert current(sidebar) == "All papers"
    press(sidebar, KEY.Key_Up)
    assert current(sidebar) == "All papers"
    press(sidebar, KEY.Key_End)
    assert (current(sidebar), sidebar.label) == ("Cited", "Cited")


def test_left_and_right_close_and_open(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.choose_collection(CollectionId(2))
    press(sidebar, KEY.Key_Left)
    assert (current(sidebar), sidebar.label) == ("Multi-agent systems", "Multi-agent systems")
    press(sidebar, KEY.Key_Left)
    assert not is_open(sidebar, "Multi-agent systems")
    press(sidebar, KEY.Key_Left)
    assert current(sidebar) == "Collections"
    with qtbot.assertNotEmitted(sidebar.query_chosen):
        press(sidebar, KEY.Key_Left)
    assert not is_open(sidebar, "Collections")
    assert sidebar.label == "Multi-agent systems"
    press(sidebar, KEY.Key_Up)
    press(sidebar, KEY.Key_Down)
    assert current(sidebar) == "Collections"  # what is closed is stopped at
    press(sidebar, KEY.Key_Right, 2)
    assert current(sidebar) == "Multi-agent systems"
    press(sidebar, KEY.Key_Right, 2)
    assert current(sidebar) == "Software agents"


def test_enter_goes_to_the_papers_and_opens_a_heading(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.tree.list_wanted):
        press(sidebar, KEY.Key_Return)
    sidebar.tree.setCurrentIndex(index_of(sidebar, "Saved searches"))
    with qtbot.assertNotEmitted(sidebar.tree.list_wanted):
        press(sidebar, KEY.Key_Enter)
    assert not is_open(sidebar, "Saved searches")


def test_a_click_on_a_heading_folds_and_chooses_nothing(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(sidebar.query_chosen):
        QTest.mouseClick(sidebar.tree.viewport(), LEFT, pos=place(sidebar, "Library"))
    assert not is_open(sidebar, "Library")
    QTest.mouseClick(sidebar.tree.viewport(), LEFT, pos=place(sidebar, "Library"))
    assert is_open(sidebar, "Library")


def test_the_mark_before_a_collection_folds_it(sidebar: Sidebar, qtbot: QtBot) -> None:
    row = sidebar.tree.visualRect(index_of(sidebar, "Multi-agent systems"))
    with qtbot.assertNotEmitted(sidebar.query_chosen):
        QTest.mouseClick(sidebar.tree.viewport(), LEFT, pos=QPoint(row.left() + 14, row.center().y()))
    assert not is_open(sidebar, "Multi-agent systems")


def test_what_was_closed_stays_so_when_entries_come_and_go(sidebar: Sidebar, filed: Library) -> None:
    sidebar.tree.collapse(index_of(sidebar, "Multi-agent systems"))
    filed.collections.create("First", CollectionId(2))
    filed.collections.move(CollectionId(1), CollectionId(3))
    assert not is_open(sidebar, "Multi-agent systems")
    assert is_open(sidebar, "Delta tuning")


def test_the_plus_at_the_heading_makes_a_collection(sidebar: Sidebar, qtbot: QtBot) -> None:
    row = sidebar.tree.visualRect(index_of(sidebar, "Collections"))
    tool = sidebar.tree.viewport().childAt(QPoint(row.right() - 18, row.bottom() - 10))
    assert tool is sidebar.tree.add_tool
    assert (tool.toolTip(), tool.accessibleName()) == ("New collection", "New collection")
    with qtbot.waitSignal(sidebar.tree.new_requested):
        QTest.mouseClick(tool, LEFT)
    sidebar.tree.collapse(index_of(sidebar, "Library"))
    sidebar.grab()
    moved = sidebar.tree.visualRect(index_of(sidebar, "Collections"))
    assert moved.top() < row.top()
    assert moved.contains(tool.geometry().center())


def test_a_double_click_renames_what_has_a_name_of_its_own(sidebar: Sidebar) -> None:
    for label, opens in (("All papers", False), ("Delta tuning", True)):
        QTest.mouseClick(sidebar.tree.viewport(), LEFT, pos=place(sidebar, label))
        QTest.mouseDClick(sidebar.tree.viewport(), LEFT, pos=place(sidebar, label))
        assert (sidebar.tree.findChild(NameEditor) is not None) == opens


def test_a_menu_is_about_what_is_pointed_at_and_chooses_nothing(sidebar: Sidebar, qtbot: QtBot) -> None:
    at = place(sidebar, "Delta tuning")
    with qtbot.assertNotEmitted(sidebar.query_chosen), qtbot.waitSignal(sidebar.tree.menu_requested) as asked:
        QTest.mousePress(sidebar.tree.viewport(), Qt.MouseButton.RightButton, pos=at)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, sidebar.tree.viewport().mapToGlobal(at))
        QApplication.sendEvent(sidebar.tree.viewport(), event)
    assert asked.args is not None
    assert asked.args[0] == entry(sidebar, "Delta tuning")


def test_the_menu_key_is_about_the_current_entry(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.choose_collection(CollectionId(3))
    with qtbot.waitSignal(sidebar.tree.menu_requested) as asked:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
        QApplication.sendEvent(sidebar.tree.viewport(), event)
    assert asked.args is not None
    assert asked.args[0] == entry(sidebar, "Delta tuning")


def test_right_to_left_turns_the_arrows_round(sidebar: Sidebar) -> None:
    sidebar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    sidebar.choose_collection(CollectionId(1))
    press(sidebar, KEY.Key_Right)
    assert not is_open(sidebar, "Multi-agent systems")
    press(sidebar, KEY.Key_Left)
    assert is_open(sidebar, "Multi-agent systems")
    assert not sidebar.grab().isNull()


def test_each_has_the_height_that_it_needs(sidebar: Sidebar, filed: Library) -> None:
    tree, pane = sidebar.tree, sidebar.tag_pane
    assert tree.verticalScrollBar().maximum() == 0
    assert pane.geometry().top() == tree.geometry().bottom() + 1
    before = tree.height()
    tree.collapse(index_of(sidebar, "Library"))
    assert tree.height() < before
    for number in range(40):
        filed.tags.create(f"tag {number}")
    sidebar.resize(228, 500)
    QApplication.processEvents()
    assert pane.geometry().bottom() <= sidebar._stack.height()
    assert tree.height() > 150
    assert sidebar.tags.verticalScrollBar().maximum() > 0
