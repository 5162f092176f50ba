"""The panes beside the table: where there is room they stand, else they lie over it by key; and what is remembered."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

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
