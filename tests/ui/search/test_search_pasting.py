"""A page's text pasted into the search box: its import is offered, and the box keeps what it held."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.conftest import SAMPLE
from ui.import_dialog.dialog import ImportDialog
from ui.main_window import MainWindow
from ui.search.search_box import SearchBox, is_page
from ui.search.search_pasting import PasteOfferBar

PAGE = SAMPLE.read_text(encoding="utf-8")
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def box(window: MainWindow, qtbot: QtBot) -> SearchBox:
    box = window.desk.searching.box
    box.take_focus()
    with qtbot.waitSignal(box.searched):
        QTest.keyClicks(box, "graph")
    return box


def paste(box: SearchBox, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(box, Qt.Key.Key_V, _CTRL)


def is_asking(window: MainWindow) -> bool:
    bar = window.findChild(PasteOfferBar)
    return isinstance(bar, PasteOfferBar) and bar.isVisible()


def button(window: MainWindow, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_import_is_offered_and_nothing_is_searched(window: MainWindow, box: SearchBox, qtbot: QtBot) -> None:
    shown = window.table.papers.rowCount()
    paste(box, PAGE)
    assert (is_asking(window), box.text(), window.table.papers.rowCount()) == (True, "graph", shown)
    assert button(window, "paste_import").hasFocus()
    QGuiApplication.clipboard().setText("something copied meanwhile")
    QTest.keyClick(button(window, "paste_import"), Qt.Key.Key_Return)
    dialog = window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: dialog.isVisible() and "Weize Chen" in dialog._source.source().text, timeout=10_000)
    assert not is_asking(window)
    dialog.reject()


def test_it_can_be_searched_for_all_the_same(window: MainWindow, box: SearchBox, qtbot: QtBot) -> None:
    box.selectAll()
    paste(box, "Communicative agents for\n  software development\n")
    assert button(window, "paste_search").hasFocus()  # two short lines may be a title
    with qtbot.waitSignal(box.searched):
        QTest.keyClick(button(window, "paste_search"), Qt.Key.Key_Return)
    assert (box.text(), box.hasFocus(), is_asking(window)) == (
        "Communicative agents for software development",
        True,
        False,
    )


def test_escape_leaves_everything_as_it_was(window: MainWindow, box: SearchBox) -> None:
    paste(box, PAGE)
    QTest.keyClick(button(window, "paste_search"), Qt.Key.Key_Escape)
    assert (is_asking(window), box.text(), box.hasFocus()) == (False, "graph", True)
    paste(box, PAGE)
    box.setFocus()
    QTest.keyClicks(box, "s")
    assert (is_asking(window), box.text()) == (False, "graphs")


def test_a_line_is_a_search(window: MainWindow, box: SearchBox, qtbot: QtBot) -> None:
    box.selectAll()
    paste(box, "  tool\tlearning \n")
    assert (box.text(), is_asking(window)) == ("tool learning", False)


@pytest.mark.parametrize(
    ("text", "page"), [("", False), ("a\n\n", False), ("a\nb", True), ("x" * 300, False), ("x" * 301, True)]
)
def test_several_lines_or_very_long_ones_are_a_page(text: str, page: object) -> None:
    assert is_page(text) is page


def test_a_page_dropped_on_the_box_is_offered_too(window: MainWindow, box: SearchBox) -> None:
    mime = QMimeData()
    mime.setText(PAGE)
    mime.setHtml("<p>page</p>")
    keys = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with_page = QDropEvent(QPointF(5, 5), *keys)
    box.dropEvent(with_page)
    assert with_page.isAccepted()
    assert (is_asking(window), box.text()) == (True, "graph")


def test_the_menu_of_the_box_pastes_as_the_key_does(window: MainWindow, box: SearchBox) -> None:
    QGuiApplication.clipboard().setText(PAGE)
    box.contextMenuEvent(
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(60, 8), box.mapToGlobal(QPoint(9, 9)))
    )
    menu = box.findChild(QMenu)
    assert isinstance(menu, QMenu)
    [action] = [each for each in menu.actions() if each.objectName() == "edit-paste"]
    action.trigger()
    menu.close()
    assert (is_asking(window), box.text()) == (True, "graph")
