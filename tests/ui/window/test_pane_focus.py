"""F6 goes round the panes, and opens those that lie over the centre for as long as the keyboard is in them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow


def press(qtbot: QtBot, window: MainWindow, *, back: bool = False) -> str:
    """Press the key, and say where the keyboard is then."""
    target = QApplication.focusWidget() or window
    modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(target, Qt.Key.Key_F6, modifier)
    return where(window)


def where(window: MainWindow) -> str:
    focus = QApplication.focusWidget()
    places: dict[str, QWidget] = {
        "sidebar": window.sidebar,
        "search": window._centre.search_box,
        "table": window.table,
        "detail": window.detail,
    }
    if focus is None:
        return "nowhere"
    return next((name for name, widget in places.items() if widget is focus or widget.isAncestorOf(focus)), "nowhere")


def test_it_goes_round_and_back(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1480, 920)
    window.table.setFocus()
    assert [press(qtbot, window) for _ in range(5)] == ["detail", "sidebar", "search", "table", "detail"]
    assert [press(qtbot, window, back=True) for _ in range(3)] == ["table", "search", "sidebar"]


def test_from_nowhere_it_begins_at_the_sidebar(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1480, 920)
    focus = QApplication.focusWidget()
    assert focus is not None
    focus.clearFocus()
    window.desk.actions["next_pane"].trigger()
    assert where(window) == "sidebar"


def test_a_pane_that_was_put_away_is_passed_over(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1480, 920)
    window.desk.actions["show_detail"].trigger()
    window.table.setFocus()
    assert press(qtbot, window) == "sidebar"


def test_the_keyboard_comes_back_to_where_it_was_in_a_pane(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1480, 920)
    window.table.setFocus()
    press(qtbot, window)
    first = QApplication.focusWidget()
    assert first is not None
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    second = QApplication.focusWidget()
    assert second is not first
    for _ in range(4):
        press(qtbot, window)
    assert QApplication.focusWidget() is second


def test_panes_over_the_centre_are_opened_and_put_away_again(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: window._panes.sidebar.over and window._panes.detail.over)
    window.table.setFocus()
    assert press(qtbot, window) == "detail"
    assert window.detail.isVisible()
    assert press(qtbot, window) == "sidebar"
    assert (window.sidebar.isVisible(), window.detail.isVisible()) == (True, False)
    assert press(qtbot, window) == "search"
    assert not window.sidebar.isVisible()


def test_esc_puts_a_pane_over_the_centre_away(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: window._panes.detail.over)
    window.table.setFocus()
    press(qtbot, window)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_Escape)
    assert not window.detail.isVisible()
    assert where(window) == "table"
