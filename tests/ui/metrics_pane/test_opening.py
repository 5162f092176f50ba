"""The metrics take the place of the paper when they are asked for, and give it back."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.library import Library
from ui.main_window import MainWindow
from ui.metrics_pane.pane import MetricsPane


def find(window: MainWindow) -> QWidget:
    pane = window.findChild(QWidget, "metrics_pane")
    assert pane is not None
    return pane


def is_checked(window: MainWindow) -> tuple[bool, bool]:
    actions = window.desk.actions
    return actions["show_detail"].isChecked(), actions["show_metrics"].isChecked()


def click(window: MainWindow, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_key_turns_to_the_metrics_and_back_to_the_paper(window: MainWindow) -> None:
    window.resize(1480, 920)
    assert window.findChild(QWidget, "metrics_pane") is None
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert (find(window).isVisible(), window.detail.isVisible()) == (True, False)
    assert is_checked(window) == (False, True)
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert (find(window).isVisible(), window.detail.isVisible()) == (False, True)
    assert is_checked(window) == (True, False)


def test_the_link_under_the_cards_opens_them_and_the_cross_closes_them(window: MainWindow) -> None:
    window.resize(1480, 920)
    click(window, "panel_all")
    assert find(window).isVisible()
    click(window, "metrics_back")
    assert window.detail.isVisible()


def test_the_details_are_asked_for_by_their_own_key(window: MainWindow) -> None:
    window.resize(1480, 920)
    QTest.keyClick(window, Qt.Key.Key_F7)
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.detail.isVisible()
    assert is_checked(window) == (True, False)


def test_a_side_that_was_put_away_is_put_away_again(window: MainWindow) -> None:
    window.resize(1480, 920)
    QTest.keyClick(window, Qt.Key.Key_F9)
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert find(window).isVisible()
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert not window._panes.detail.is_seen
    assert is_checked(window) == (False, False)


def test_in_a_narrow_window_they_lie_over_the_list_until_esc(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: window._panes.detail.over)
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert find(window).isAncestorOf(window.focusWidget())
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not find(window).isVisible()
    assert window.table.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.detail.isVisible()


def test_closing_them_leaves_the_keyboard_to_the_list(window: MainWindow) -> None:
    window.resize(1480, 920)
    QTest.keyClick(window, Qt.Key.Key_F7)
    window.findChild(QAbstractButton, "metrics_back").setFocus()  # type: ignore[union-attr]
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert window.table.hasFocus()


def test_a_note_is_begun_in_the_details(window: MainWindow) -> None:
    window.resize(1480, 920)
    QTest.keyClick(window, Qt.Key.Key_F7)
    window.desk.actions["add_note"].trigger()
    assert window.detail.isVisible()


def test_they_are_there_again_at_the_next_start(
    open_window: Callable[[Library], MainWindow], window: MainWindow, library: Library
) -> None:
    window.resize(1480, 920)
    QTest.keyClick(window, Qt.Key.Key_F7)
    window.close()
    again = open_window(library)
    again.resize(1480, 920)  # a screen that is only thought of may be smaller
    assert find(again).isVisible()
    QTest.keyClick(again, Qt.Key.Key_F7)
    again.close()
    assert open_window(library).findChild(QWidget, "metrics_pane") is None


def test_space_on_the_list_scrolls_them(window: MainWindow) -> None:
    window.resize(1480, 700)
    QTest.keyClick(window, Qt.Key.Key_F7)
    window.table.setFocus()
    pane = window.findChild(MetricsPane)
    assert pane is not None
    area = pane.body.currentWidget()
    assert isinstance(area, QScrollArea)
    bar = area.verticalScrollBar()
    QTest.keyClick(window.table, Qt.Key.Key_Space)
    assert bar.value() > 0


def test_the_start_of_the_window_leaves_the_pane_out() -> None:
    code = "import sys, ui.application, ui.features; print('ui.metrics_pane.pane' in sys.modules)"
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert printed.stdout.strip() == "False"
