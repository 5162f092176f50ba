"""Saved searches by menu, key and dialog; each is a view in which the search box goes on searching."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.library import Library
from tests.ui.collecting.conftest import choose_in, entry_of, menu_of, notice, press, type_text
from ui.collecting.search_dialog import SearchDialog
from ui.main_window import MainWindow
from ui.sidebar.drops import Drop

KEY = Qt.Key


def searches(library: Library) -> list[tuple[str, str]]:
    return [(each.name, each.text) for each in library.saved_searches.all()]


def stand_on(window: MainWindow, label: str) -> None:
    tree = window.sidebar.tree
    tree.setFocus()
    tree.setCurrentIndex(tree.entries_model.find(entry_of(window, label).key))


def test_a_saved_search_is_a_view_that_can_be_searched(window: MainWindow, qtbot: QtBot) -> None:
    stand_on(window, "ChatDev family")
    assert window.windowTitle() == "ChatDev family"
    assert window.table.papers.rowCount() == 6
    box = window.desk.searching.box
    box.setText("iterative")
    qtbot.waitUntil(lambda: 0 < window.table.papers.rowCount() < 6)
    window.desk.searching.clear()
    qtbot.waitUntil(lambda: window.table.papers.rowCount() == 6)


def test_a_search_called_like_a_view_is_chosen_by_itself(window: MainWindow) -> None:
    stand_on(window, "With code")
    assert window.sidebar.view == entry_of(window, "With code")


def test_keys_rename_move_and_delete(window: MainWindow, filed: Library) -> None:
    stand_on(window, "With code")
    press(KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [name for name, _ in searches(filed)] == ["With code", "ChatDev family"]
    press(KEY.Key_F2)
    type_text("Coded")
    press(KEY.Key_Return)
    assert searches(filed)[0] == ("Coded", "has:code")
    press(KEY.Key_Delete)
    assert searches(filed) == [("ChatDev family", "chatdev")]
    assert notice(window) == "Deleted search Coded"


def test_a_drag_orders(window: MainWindow, filed: Library) -> None:
    place = Drop(None, QModelIndex(), before=entry_of(window, "ChatDev family"), between=True)
    window.sidebar.tree.dragging.moved.emit(entry_of(window, "With code"), place)
    assert [name for name, _ in searches(filed)] == ["With code", "ChatDev family"]


def test_the_text_is_edited_and_explained(window: MainWindow, filed: Library) -> None:
    stand_on(window, "ChatDev family")
    window.sidebar.tree.menu_requested.emit(entry_of(window, "ChatDev family"), QPoint(40, 40))
    choose_in(menu_of(window, "search_menu"), "Edit the Search")
    dialog = window.findChild(SearchDialog)
    assert dialog is not None
    line = dialog.findChild(QLineEdit, "search_text")
    assert line is not None
    assert line.text() == "chatdev"
    line.clear()
    dialog.accept()
    assert line.accessibleDescription()
    QTest.keyClicks(line, "year:2025-")
    meaning = dialog.findChild(QLabel, "search_meaning")
    assert meaning is not None
    assert "2025" in meaning.text()
    QTest.keyClick(line, KEY.Key_Return)
    assert searches(filed)[0] == ("ChatDev family", "year:2025-")
    assert window.table.papers.rowCount() == filed.count(window.sidebar.query) > 6
