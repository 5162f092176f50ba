"""The trash: moved into at once, taken out of, and emptied only by who says so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.library import Library
from app.search_query import Everything, Trashed
from app.values import PaperId
from tests.ui.collecting.conftest import FOUR, ONE, THREE, TWO, entry_of, menu_of, notice, press
from ui.collecting.trash_strip import TrashStrip
from ui.main_window import MainWindow

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def select(window: MainWindow, *ids: PaperId) -> None:
    window.table.setFocus()
    window.table.select_papers(list(ids))


@pytest.fixture
def trash_window(window: MainWindow, filed: Library) -> MainWindow:
    """A window that shows the trash, with five papers in it."""
    filed.papers.trash([ONE, TWO, THREE, FOUR, PaperId(5)])
    window.sidebar.choose(Trashed())
    window.selection.settled.emit()
    return window


def dialog(window: MainWindow) -> QMessageBox:
    found = window.findChild(QMessageBox, "delete_for_good_dialog")
    assert found is not None
    return found


def answer(window: MainWindow, text: str) -> None:
    box = dialog(window)
    next(button for button in box.findChildren(QPushButton) if button.text() == text).click()


def test_shift_del_moves_to_the_trash_and_offers_undo(window: MainWindow, filed: Library) -> None:
    select(window, ONE, TWO)
    press(KEY.Key_Delete, SHIFT)
    assert filed.count(Trashed()) == 2
    assert notice(window) == "Moved 2 papers to the trash"
    window.notices.undo_requested.emit()
    assert filed.count(Trashed()) == 0


def test_papers_dropped_on_the_trash_go_there(window: MainWindow, filed: Library) -> None:
    window.sidebar.tree.dragging.papers_dropped.emit(entry_of(window, "Trash"), [FOUR])
    assert filed.count(Trashed()) == 1


def test_over_the_trash_stands_what_can_be_done_there(trash_window: MainWindow, filed: Library, qtbot: QtBot) -> None:
    strip = trash_window.findChild(TrashStrip)
    assert strip is not None
    buttons = {button.objectName(): button for button in strip.findChildren(QPushButton)}
    qtbot.waitUntil(strip.isVisible)
    trash_window.table.clearSelection()
    qtbot.waitUntil(lambda: not buttons["trash_restore"].isEnabled())
    assert buttons["trash_empty"].isEnabled()
    select(trash_window, ONE, TWO, THREE, FOUR)
    qtbot.waitUntil(buttons["trash_restore"].isEnabled)
    buttons["trash_restore"].click()
    assert filed.count(Trashed()) == 1
    qtbot.waitUntil(lambda: trash_window.selection.ids == [5])
    buttons["trash_restore"].click()
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_the_strip_stays_with_the_trash(trash_window: MainWindow, qtbot: QtBot) -> None:
    strip = trash_window.findChild(TrashStrip)
    assert strip is not None
    trash_window.sidebar.choose(Everything())
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_restored_papers_are_back(trash_window: MainWindow, filed: Library) -> None:
    select(trash_window, ONE, THREE)
    trash_window.desk.actions["restore"].trigger()
    assert filed.count(Trashed()) == 3
    assert notice(trash_window) == "Restored 2 papers from the trash"


@pytest.mark.parametrize("modifiers", [Qt.KeyboardModifier.NoModifier, SHIFT])
def test_del_in_the_trash_asks_by_name_and_keeps_by_default(
    trash_window: MainWindow, filed: Library, modifiers: Qt.KeyboardModifier
) -> None:
    select(trash_window, ONE, TWO, THREE, FOUR)
    press(KEY.Key_Delete, modifiers)
    texts = " ".join(label.text() for label in dialog(trash_window).findChildren(QLabel))
    assert "Delete 4 papers for good?" in texts
    assert filed.get_paper(ONE).title in texts
    assert "… and 1 more" in texts
    default = dialog(trash_window).defaultButton()
    assert default is not None
    assert default.text() == "Keep"
    answer(trash_window, "Keep")
    assert filed.count(Trashed()) == 5


def test_who_says_so_deletes_and_can_still_undo(trash_window: MainWindow, filed: Library) -> None:
    select(trash_window, ONE)
    trash_window.desk.actions["delete_for_good"].trigger()
    answer(trash_window, "Delete for good")
    assert filed.count(Trashed()) == 4
    trash_window.notices.undo_requested.emit()
    assert filed.count(Trashed()) == 5


def test_the_whole_trash_is_emptied(trash_window: MainWindow, filed: Library) -> None:
    trash_window.desk.actions["empty_trash"].trigger()
    assert "Delete 5 papers" in " ".join(label.text() for label in dialog(trash_window).findChildren(QLabel))
    answer(trash_window, "Delete for good")
    assert filed.count(Trashed()) == 0
    assert not trash_window.desk.actions["empty_trash"].isEnabled()


def test_the_menu_of_the_trash_empties_it(window: MainWindow, filed: Library) -> None:
    for number in (0, 1):
        if number:
            filed.papers.trash([ONE])
        window.sidebar.tree.menu_requested.emit(entry_of(window, "Trash"), QPoint(40, 40))
        menu = menu_of(window, "trash_menu")
        assert menu.actions()[0].isEnabled() == bool(number)
        if number:
            menu.actions()[0].trigger()
        menu.close()
    answer(window, "Delete for good")
    assert filed.count(Trashed()) == 0


def test_what_can_be_done_depends_on_where(trash_window: MainWindow) -> None:
    def enabled() -> list[bool]:
        names = ("trash", "restore", "delete_for_good", "empty_trash")
        return [trash_window.desk.actions[name].isEnabled() for name in names]

    assert enabled() == [False, True, True, True]
    trash_window.sidebar.choose(Everything())
    trash_window.selection.settled.emit()
    assert enabled() == [True, False, False, True]
