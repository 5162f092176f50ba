"""What a hand does to the header of the table and to menus."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from ui.main_window import MainWindow
from ui.paper_table.columns import Column
from ui.paper_table.view import PaperTableView


def click_header(
    table: PaperTableView,
    column: Column,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Click in the middle of a header."""
    header = table.header
    place = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) // 2, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def drag_header(table: PaperTableView, start: QPoint, end: QPoint) -> None:
    """Press on the header, go there in steps and let go."""
    viewport = table.header.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for part in range(1, 6):
        QTest.mouseMove(viewport, start + (end - start) * part / 5)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


def find_entry(menu: QMenu, text: str) -> QAction:
    """The entry of a menu that reads so."""
    [entry] = [action for action in menu.actions() if action.text() == text]
    return entry


def find_popup(window: MainWindow, name: str) -> QMenu:
    """The menu of this name that is open."""
    [menu] = [each for each in window.findChildren(QMenu, name) if each.isVisible()]
    return menu


def pick(menu: QMenu, text: str) -> None:
    """Choose an entry of a menu, which closes it."""
    find_entry(menu, text).trigger()
    menu.close()
