"""Tags by menu, key, drag and dialog."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QRadioButton

from app.library import Library
from app.papers import Colour
from app.search_query import And, HasTag, Order
from app.values import TagId
from tests.ui.collecting.conftest import (
    FOUR,
    ONE,
    THREE,
    TWO,
    choose_in,
    entry_of,
    menu_of,
    notice,
    press,
    type_text,
)
from ui.collecting.tag_dialog import TagDialog
from ui.main_window import MainWindow
from ui.sidebar.drops import Drop
from ui.sidebar.name_editor import NameEditor

KEY = Qt.Key


def tags(library: Library) -> list[tuple[str, Colour | None]]:
    return [(tag.name, tag.colour) for tag in library.tags.names()]


def having(library: Library, number: int) -> list[int]:
    return library.paper_ids(HasTag(TagId(number)), Order()).tolist()


def open_menu(window: MainWindow, label: str) -> QMenu:
    window.sidebar.tags.menu_requested.emit(entry_of(window, label), QPoint(50, 50))
    return menu_of(window, "tag_menu")


def within(menu: QMenu, title: str) -> QMenu:
    return next(each for each in menu.findChildren(QMenu) if each.title() == title)


def stand_on(window: MainWindow, label: str) -> None:
    window.sidebar.tags.setFocus()
    window.sidebar.tags.setCurrentIndex(window.sidebar.tags.entries_model.find(entry_of(window, label).key))


def test_a_new_tag_has_a_name_and_a_colour(window: MainWindow, filed: Library) -> None:
    window.desk.actions["new_tag"].trigger()
    dialog = window.findChild(TagDialog)
    assert dialog is not None
    next(each for each in dialog.findChildren(QRadioButton) if each.text() == "Teal").setChecked(True)
    line = dialog.findChild(QLineEdit, "tag_name")
    assert line is not None
    line.setText("METHOD")
    dialog.accept()
    assert "already" in line.accessibleDescription()
    QTest.keyClicks(line, "baseline")
    QTest.keyClick(line, KEY.Key_Return)
    assert tags(filed)[-1] == ("baseline", Colour.TEAL)
    assert "baseline" in notice(window)


def test_the_menu_colours(window: MainWindow, filed: Library) -> None:
    colours = within(open_menu(window, "method"), "Colour")
    assert len(colours.actions()) == 10
    assert [each.text() for each in colours.actions() if each.isChecked()] == ["Blue"]
    choose_in(colours, "Red")
    assert tags(filed)[0] == ("method", Colour.RED)


def test_the_menu_merges(window: MainWindow, filed: Library) -> None:
    filed.tags.add([TagId(2)], [FOUR])
    choose_in(within(open_menu(window, "survey"), "Merge Into"), "method")
    assert tags(filed) == [("method", Colour.BLUE)]
    assert having(filed, 1) == [1, 3, 4]
    assert notice(window) == "Merged tag survey into method"


def test_the_menu_tags_what_is_selected(window: MainWindow, filed: Library) -> None:
    window.table.select_papers([ONE, TWO])
    choose_in(open_menu(window, "survey"), "Tag the 2 Papers Selected")
    assert having(filed, 2) == [1, 2]


def test_keys_move_rename_and_delete(window: MainWindow, filed: Library) -> None:
    stand_on(window, "survey")
    press(KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [name for name, _ in tags(filed)] == ["survey", "method"]
    press(KEY.Key_F2)
    type_text("method")
    press(KEY.Key_Return)
    editor = window.sidebar.tags.findChild(NameEditor)
    assert editor is not None
    assert "already" in editor.reason
    type_text("s")
    press(KEY.Key_Return)
    assert [name for name, _ in tags(filed)] == ["methods", "method"]
    press(KEY.Key_Delete)
    assert [name for name, _ in tags(filed)] == ["method"]
    assert notice(window) == "Deleted tag methods"


def test_drags_order_tags_and_tag_papers(window: MainWindow, filed: Library) -> None:
    dragging = window.sidebar.tags.dragging
    place = Drop(None, QModelIndex(), before=entry_of(window, "method"), between=True)
    dragging.moved.emit(entry_of(window, "survey"), place)
    assert [name for name, _ in tags(filed)] == ["survey", "method"]
    dragging.papers_dropped.emit(entry_of(window, "survey"), [THREE])
    assert having(filed, 2) == [3]
    dragging.papers_dropped.emit(entry_of(window, "survey"), [THREE])
    assert notice(window) == "Tagged with survey already"


def test_clicks_filter_and_ctrl_adds(window: MainWindow, filed: Library) -> None:
    filed.tags.add([TagId(2)], [THREE])
    view = window.sidebar.tags
    first, second = (view.visualRect(view.entries_model.find(f"tag:{number}")).center() for number in (1, 2))
    left, control = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(view.viewport(), left, pos=first)
    assert window.table.papers.rowCount() == 2
    assert window.windowTitle() == "Weize Chen · method"
    QTest.mouseClick(view.viewport(), left, control, second)
    assert window.table.papers.rowCount() == 1
    assert window.sidebar.query == And((*window.sidebar.query.parts[:1], HasTag(TagId(1)), HasTag(TagId(2))))  # type: ignore[union-attr]
    QTest.mouseClick(view.viewport(), left, pos=second)
    assert view.chosen() == [2]
    QTest.mouseClick(view.viewport(), left, pos=second)
    assert view.chosen() == []
    assert window.table.papers.rowCount() == 38
