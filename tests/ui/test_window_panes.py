"""The panes beside the table: where there is room they stand, else they lie over it by key; and what is remembered."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.library import Library
from app.search_query import Everything, Order
from ui.main_window import MainWindow
from ui.paper_table.columns import Column

OpenWindow = Callable[[Library], MainWindow]


@pytest.mark.parametrize(
    ("width", "sidebar", "detail"), [(1480, True, True), (1270, True, False), (1090, False, False)]
)
def test_panes_give_way_to_the_table(window: MainWindow, width: int, sidebar: bool, detail: bool) -> None:
    window.resize(width, 700)
    assert (window.sidebar.isVisible(), window.detail.isVisible()) == (sidebar, detail)
    assert window.table.width() >= 480


def test_panes_lie_over_the_table_by_key(window: MainWindow) -> None:
    window.resize(1024, 700)
    QTest.keyClick(window, Qt.Key.Key_F9)
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.sidebar.isVisible()
    assert window.detail.isVisible()
    assert window.table.width() >= 1000
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.sidebar.isVisible()
    assert not window.detail.isVisible()
    window.resize(1480, 920)
    assert window.sidebar.isVisible()
    assert window.detail.isVisible()


def test_choosing_in_the_sidebar_over_the_table_puts_it_away(window: MainWindow) -> None:
    window.resize(1024, 700)
    window._actions["show_sidebar"].trigger()
    assert window._actions["show_sidebar"].isChecked()
    window.sidebar.choose(Everything())
    assert not window.sidebar.isVisible()
    assert not window._actions["show_sidebar"].isChecked()


def test_arrows_walk_through_the_sidebar_over_the_table_and_enter_ends_the_walk(window: MainWindow) -> None:
    window.resize(1024, 700)
    window._actions["show_sidebar"].trigger()
    tree = window.sidebar.tree
    assert tree.hasFocus()
    for _ in range(2):
        QTest.keyClick(tree, Qt.Key.Key_Up)
    assert window.sidebar.isVisible()
    QTest.keyClick(tree, Qt.Key.Key_Home)
    assert (window.sidebar.label, window.sidebar.isVisible()) == ("All papers", True)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert not window.sidebar.isVisible()
    assert window.table.hasFocus()


@pytest.mark.parametrize("width", [1024, 1480])
@pytest.mark.parametrize("action", ["show_sidebar", "show_detail"])
def test_a_pane_that_goes_leaves_the_keyboard_to_the_table(
    window: MainWindow, qtbot: QtBot, width: int, action: str
) -> None:
    window.resize(width, 700)
    qtbot.waitUntil(lambda: bool(window.detail.findChildren(QAbstractButton)))
    if width == 1024:
        window._actions[action].trigger()
    pane = window.sidebar if action == "show_sidebar" else window.detail
    pane.findChildren(QAbstractButton)[0].setFocus()
    window._actions[action].trigger()
    assert not pane.isVisible()
    assert window.table.hasFocus()


def test_the_details_over_the_table_have_the_keyboard_where_it_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: window.detail.findChild(QWidget, "status-chip") is not None)
    window._actions["show_detail"].trigger()
    assert window.focusWidget() is window.detail.findChild(QWidget, "status-chip")


def test_a_pane_put_away_stays_away(open_window: OpenWindow, window: MainWindow, library: Library) -> None:
    window.resize(1480, 920)
    window._actions["show_detail"].trigger()
    assert not window.detail.isVisible()
    window.close()
    again = open_window(library)
    again.resize(1480, 920)  # a screen that is only thought of may be smaller
    assert not again.detail.isVisible()
    assert again.sidebar.isVisible()


def test_view_and_order_are_remembered(open_window: OpenWindow, window: MainWindow, library: Library) -> None:
    window.sidebar.choose(Everything())
    window.table.horizontalHeader().sectionClicked.emit(Column.TITLE)
    window.close()
    again = open_window(library)
    assert again.sidebar.query == Everything()
    assert again.table.papers.order == Order("title")
