"""The chips of tags: keys, clicks, and how they are painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from app.library import Library
from app.search_query import And, HasTag
from app.values import TagId
from tests.ui.sidebar.conftest import WEIZE, entry, open_sidebar
from ui import theme
from ui.library_observer import LibraryObserver
from ui.sidebar.sidebar import Sidebar

KEY = Qt.Key


@pytest.fixture
def sidebar(filed: Library, qtbot: QtBot) -> Sidebar:
    """A sidebar with everything in it, and the keyboard on its tags."""
    sidebar = open_sidebar(filed, LibraryObserver(filed), qtbot)
    sidebar.activateWindow()
    sidebar.tags.setFocus(Qt.FocusReason.TabFocusReason)
    return sidebar


def press(sidebar: Sidebar, key: Qt.Key) -> None:
    QTest.keyClick(sidebar.tags, key)


def test_arrows_go_and_space_adds(sidebar: Sidebar) -> None:
    press(sidebar, KEY.Key_Right)
    assert sidebar.tags.chosen() == []
    press(sidebar, KEY.Key_Space)
    press(sidebar, KEY.Key_Left)
    press(sidebar, KEY.Key_Space)
    assert sidebar.query == And((WEIZE, HasTag(TagId(1)), HasTag(TagId(2))))
    press(sidebar, KEY.Key_Space)
    assert sidebar.query == And((WEIZE, HasTag(TagId(2))))


def test_enter_chooses_one_alone_and_takes_it_off(sidebar: Sidebar) -> None:
    sidebar.choose(And((WEIZE, HasTag(TagId(2)), HasTag(TagId(3)))))
    press(sidebar, KEY.Key_Return)
    assert sidebar.tags.chosen() == [1]
    press(sidebar, KEY.Key_Return)
    assert sidebar.query == WEIZE


def test_all_are_taken_off_at_once(sidebar: Sidebar) -> None:
    clear = next(each for each in sidebar.tag_pane.findChildren(QToolButton) if "Take off" in each.accessibleName())
    assert not clear.isVisible()
    sidebar.choose(And((WEIZE, HasTag(TagId(2)), HasTag(TagId(3)))))
    assert clear.isVisible()
    clear.click()
    assert sidebar.query == WEIZE
    assert not clear.isVisible()


def test_the_heading_closes_by_click_and_key(sidebar: Sidebar) -> None:
    heading = sidebar.tag_pane.heading
    heading.click()
    assert not sidebar.tags.isVisible()
    QTest.keyClick(heading, KEY.Key_Right)
    assert sidebar.tags.isVisible()
    QTest.keyClick(heading, KEY.Key_Left)
    assert not sidebar.tags.isVisible()
    QTest.keyClick(heading, KEY.Key_Return)
    assert sidebar.tags.isVisible()


def test_a_menu_is_about_what_is_pointed_at(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = sidebar.tags
    at = view.visualRect(view.entries_model.find("tag:2")).center()
    for reason, point in (("Mouse", at), ("Keyboard", QPoint(0, 0))):
        with qtbot.waitSignal(view.menu_requested) as asked:
            kind = QContextMenuEvent.Reason[reason]
            QApplication.sendEvent(view.viewport(), QContextMenuEvent(kind, point, view.viewport().mapToGlobal(point)))
        assert asked.args is not None
        assert asked.args[0] == entry(sidebar, "survey" if reason == "Mouse" else "method")


def test_a_chosen_chip_has_an_edge_and_a_tick_and_keeps_its_place(sidebar: Sidebar) -> None:
    view = sidebar.tags
    chip = view.visualRect(view.entries_model.find("tag:1"))
    before = view.viewport().grab(chip).toImage()
    view.clearFocus()
    sidebar.choose(And((WEIZE, HasTag(TagId(1)))))
    assert view.visualRect(view.entries_model.find("tag:1")) == chip
    after = view.viewport().grab(chip).toImage()
    edge = [after.pixelColor(1, y).name().upper() for y in range(8, 18)]
    assert before != after
    assert theme.current().tag_blue in edge


def test_the_first_nine_show_their_key(sidebar: Sidebar, filed: Library) -> None:
    for number in range(8):
        filed.tags.create(f"t{number}")
    sidebar.tags.doItemsLayout()
    widths = [sidebar.tags.visualRect(sidebar.tags.entries_model.find(f"tag:{number}")).width() for number in (9, 10)]
    assert widths[0] > widths[1]


def test_a_name_longer_than_the_sidebar_is_cut(sidebar: Sidebar, filed: Library) -> None:
    filed.tags.create("a name that goes on and on and on, and on, and on, and on, and on")
    sidebar.tags.doItemsLayout()
    chip = sidebar.tags.visualRect(sidebar.tags.entries_model.find("tag:4"))
    assert chip.width() <= sidebar.tags.viewport().width()
