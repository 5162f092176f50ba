"""Keeping a search: Ctrl+S asks for a name under the box, and says in place why one will not do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.library import Library
from ui.main_window import MainWindow
from ui.search.search_box import SearchBox
from ui.search.search_saving import SaveSearchBar


def search(qtbot: QtBot, window: MainWindow, text: str) -> SearchBox:
    box = window.desk.searching.box
    box.take_focus()
    with qtbot.waitSignal(box.searched):
        QTest.keyClicks(box, text)
    return box


def save(window: MainWindow) -> QLineEdit:
    window.desk.actions["save_search"].trigger()
    name = window.findChild(QLineEdit, "search_name")
    assert isinstance(name, QLineEdit)
    return name


def said(window: MainWindow, name: str) -> str:
    label = window.findChild(QLabel, name)
    return label.text() if isinstance(label, QLabel) and label.isVisible() else ""


def is_asking(window: MainWindow) -> bool:
    bar = window.findChild(SaveSearchBar)
    return isinstance(bar, SaveSearchBar) and bar.isVisible()


def test_a_search_is_kept_under_the_name_typed(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    box = search(qtbot, window, "author:qian has:code ")
    name = save(window)
    assert name.hasFocus()
    assert name.selectedText() == "author qian, with code"
    QTest.keyClicks(name, "Qian's code")
    QTest.keyClick(name, Qt.Key.Key_Return)
    [saved] = library.saved_searches.all()
    assert (saved.name, saved.text) == ("Qian's code", "author:qian has:code")
    assert (box.hasFocus(), is_asking(window)) == (True, False)
    assert said(window, "notice_text") == "Saved. It stands in the sidebar."
    qtbot.waitUntil(lambda: "saved as “Qian's code”" in said(window, "search_understood"))
    assert not window.findChild(QPushButton, "search_save").isVisible()  # type: ignore[union-attr]
    window.desk.actions["save_search"].trigger()
    assert said(window, "notice_text") == "Saved already, as “Qian's code”."
    library.undo()
    assert "saved as" not in said(window, "search_understood")


def test_a_name_that_will_not_do_is_refused_in_place(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    library.saved_searches.save("Mine", "something else")
    search(qtbot, window, "graph ")
    name = save(window)
    for typed, reason in (("", "A saved search needs a name."), ("MINE", "There is a saved search “Mine” already.")):
        name.selectAll()
        QTest.keyClick(name, Qt.Key.Key_Backspace)
        QTest.keyClicks(name, typed)
        QTest.keyClick(name, Qt.Key.Key_Return)
        assert said(window, "search_name_reason") == reason
        assert (name.text(), name.hasFocus(), name.accessibleDescription()) == (typed, True, reason)
    QTest.keyClicks(name, "2")
    assert said(window, "search_name_reason") == ""
    assert [each.text for each in library.saved_searches.all()] == ["something else"]


def test_a_saved_search_can_be_given_another_text(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    library.saved_searches.save("Mine", "something else")
    search(qtbot, window, "graph ")
    name = save(window)
    name.setText("mine")
    QTest.keyClick(name, Qt.Key.Key_Return)
    replace = window.findChild(QPushButton, "search_name_replace")
    assert isinstance(replace, QPushButton)
    replace.click()
    assert [(each.name, each.text) for each in library.saved_searches.all()] == [("Mine", "graph")]
    assert not is_asking(window)


@pytest.mark.parametrize("by_key", [True, False])
def test_it_can_be_left(window: MainWindow, library: Library, qtbot: QtBot, by_key: object) -> None:
    box = search(qtbot, window, "graph ")
    name = save(window)
    if by_key:
        QTest.keyClick(name, Qt.Key.Key_Escape)
    else:
        window.findChild(QPushButton, "search_name_cancel").click()  # type: ignore[union-attr]
    assert (is_asking(window), box.hasFocus(), box.text()) == (False, True, "graph ")
    assert library.saved_searches.all() == ()
    save(window)
    with qtbot.waitSignal(box.searched):
        box.clear()
    assert not is_asking(window)


def test_without_a_search_it_says_what_to_do(window: MainWindow) -> None:
    window.desk.actions["save_search"].trigger()
    assert window.desk.searching.box.hasFocus()
    assert said(window, "notice_text") == "Type what to search for, then save it."
