"""Collections by menu, key and drag, as the window does them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from app.library import Library
from app.search_query import Everything, InCollection
from app.values import CollectionId
from tests.ui.collecting.conftest import (
    AGENTS,
    SOFTWARE,
    THREE,
    TUNING,
    choose_in,
    entry_of,
    focused,
    held,
    menu_of,
    names,
    notice,
    press,
    type_text,
)
from ui.main_window import MainWindow
from ui.sidebar.drops import Drop
from ui.sidebar.entries import EntryKind
from ui.sidebar.name_editor import NameEditor

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
FIRST = ["Agents", "Agents / Software", "Tuning"]


def act(window: MainWindow, name: str) -> None:
    window.desk.actions[name].trigger()


def stand_on(window: MainWindow, label: str) -> None:
    """Put the keyboard on an entry of the tree."""
    tree = window.sidebar.tree
    tree.setFocus()
    tree.setCurrentIndex(tree.entries_model.find(entry_of(window, label).key))


def editor() -> NameEditor:
    found = focused()
    assert isinstance(found, NameEditor)
    return found


# --- making


def test_a_new_collection_is_named_in_place_and_chosen(window: MainWindow, filed: Library) -> None:
    act(window, "new_collection")
    type_text("Reading group")
    press(KEY.Key_Return)
    assert "Reading group" in names(filed)
    assert window.sidebar.query == InCollection(CollectionId(4))
    assert window.windowTitle() == "Reading group"
    assert not any(each.kind == EntryKind.DRAFT for each in window.sidebar.tree.entries())
    filed.undo()
    assert names(filed) == FIRST


def test_once_named_by_key_it_has_the_keyboard(window: MainWindow, filed: Library) -> None:
    window.table.setFocus()
    act(window, "new_collection")
    type_text("Readng")
    press(KEY.Key_Return)
    assert focused() is window.sidebar.tree
    press(KEY.Key_F2)
    type_text("Reading")
    press(KEY.Key_Return)
    assert focused() is window.sidebar.tree
    assert "Reading" in names(filed)


def test_a_name_that_is_left_by_a_click_stores_and_leaves_the_keyboard_there(
    window: MainWindow, filed: Library
) -> None:
    act(window, "new_collection")
    type_text("Reading")
    window.detail.setFocus()
    window.table.setFocus()
    assert "Reading" in names(filed)
    assert focused() is not window.sidebar.tree


@pytest.mark.parametrize("leave", ["Esc", "elsewhere"])
def test_one_that_is_not_named_was_never_made(window: MainWindow, filed: Library, leave: str) -> None:
    act(window, "new_collection")
    revision = filed.revision
    if leave == "Esc":
        type_text("Never")
        press(KEY.Key_Escape)
    else:
        window.table.setFocus()
    assert filed.revision == revision
    assert not any(each.kind == EntryKind.DRAFT for each in window.sidebar.tree.entries())


@pytest.mark.parametrize(("name", "reason"), [("tuning", "There is a collection “Tuning” here already."), ("", "name")])
def test_a_name_that_will_not_do_stays_with_its_reason(
    window: MainWindow, filed: Library, name: str, reason: str
) -> None:
    act(window, "new_collection")
    type_text(name)
    press(KEY.Key_Return)
    assert reason in editor().reason
    assert editor().text() == name
    type_text(" two")
    assert editor().reason == ""
    press(KEY.Key_Return)
    assert f"{name} two".strip() in names(filed)


def test_a_refused_name_survives_what_another_process_does(window: MainWindow, filed: Library) -> None:
    act(window, "new_collection")
    type_text("Tuning")
    press(KEY.Key_Return)
    filed.collections.create("Another", TUNING)
    filed.tags.create("third")
    assert (editor().text(), bool(editor().reason)) == ("Tuning", True)


def test_a_collection_inside_the_one_that_is_chosen(window: MainWindow, filed: Library) -> None:
    assert not window.desk.actions["new_subcollection"].isEnabled()
    window.sidebar.choose_collection(TUNING)
    act(window, "new_subcollection")
    type_text("Deep")
    press(KEY.Key_Tab)
    assert "Tuning / Deep" in names(filed)


def test_the_sidebar_comes_out_for_a_name(window: MainWindow, filed: Library) -> None:
    if window.sidebar.isVisible():
        act(window, "show_sidebar")
    act(window, "new_collection")
    assert window.sidebar.isVisible()
    assert isinstance(focused(), NameEditor)


def test_the_first_collection_is_offered(window: MainWindow, filed: Library) -> None:
    for collection_id in (AGENTS, TUNING):
        filed.collections.delete(collection_id)
    stand_on(window, "New collection…")
    press(KEY.Key_Return)
    type_text("First")
    press(KEY.Key_Return)
    assert names(filed) == ["First"]


# --- naming and deleting


def test_f2_renames(window: MainWindow, filed: Library) -> None:
    stand_on(window, "Software")
    press(KEY.Key_F2)
    assert editor().text() == "Software"
    type_text("Programs")
    press(KEY.Key_Return)
    assert "Agents / Programs" in names(filed)
    act(window, "rename_collection")
    type_text("Code")
    press(KEY.Key_Return)
    assert "Agents / Code" in names(filed)


def test_a_name_left_as_it_was_is_no_step(window: MainWindow, filed: Library) -> None:
    stand_on(window, "Software")
    press(KEY.Key_F2)
    revision = filed.revision
    press(KEY.Key_Return)
    assert filed.revision == revision
    assert window.sidebar.tree.hasFocus()


def test_undo_inside_a_name_that_was_not_touched_is_the_windows(window: MainWindow, filed: Library) -> None:
    filed.tags.create("third")
    stand_on(window, "Software")
    press(KEY.Key_F2)
    press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert filed.tags.find("third") is None


def test_del_deletes_with_those_inside_and_offers_undo(window: MainWindow, filed: Library) -> None:
    stand_on(window, "Agents")
    press(KEY.Key_Delete)
    assert names(filed) == ["Tuning"]
    assert notice(window) == "Deleted collection Agents and the one inside it"
    window.notices.undo_requested.emit()
    assert names(filed) == FIRST
    assert held(filed, AGENTS) == [1, 2, 3]


@pytest.mark.parametrize(
    ("chosen", "deleted", "successor"),
    [(TUNING, TUNING, AGENTS), (AGENTS, AGENTS, TUNING), (SOFTWARE, SOFTWARE, AGENTS), (SOFTWARE, AGENTS, TUNING)],
)
def test_what_stood_beside_the_collection_takes_its_place(
    window: MainWindow, filed: Library, chosen: CollectionId, deleted: CollectionId, successor: CollectionId
) -> None:
    window.sidebar.choose_collection(chosen)
    filed.collections.delete(deleted)
    assert window.sidebar.query == InCollection(successor)


def test_all_papers_are_shown_where_the_last_collection_is_gone(window: MainWindow, filed: Library) -> None:
    filed.collections.delete(AGENTS)
    window.sidebar.choose_collection(TUNING)
    filed.collections.delete(TUNING)
    assert window.sidebar.query == Everything()


def test_del_held_down_deletes_once(window: MainWindow, filed: Library) -> None:
    stand_on(window, "Agents")
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Delete, Qt.KeyboardModifier.NoModifier, "", repeated)
        QApplication.sendEvent(window.sidebar.tree, event)
    assert names(filed) == ["Tuning"]


def test_del_deletes_nothing_that_is_no_collection(window: MainWindow, filed: Library) -> None:
    revision = filed.revision
    for label in ("All papers", "Weize Chen"):
        stand_on(window, label)
        press(KEY.Key_Delete)
    assert filed.revision == revision


# --- order and nesting


@pytest.mark.parametrize(
    ("label", "key", "expected"),
    [
        ("Tuning", KEY.Key_Up, ["Tuning", "Agents", "Software"]),
        ("Agents", KEY.Key_Down, ["Tuning", "Agents", "Software"]),
        ("Tuning", KEY.Key_Right, ["Agents", "Software", "Tuning"]),
        ("Software", KEY.Key_Left, ["Agents", "Software", "Tuning"]),
        ("Agents", KEY.Key_Up, ["Agents", "Software", "Tuning"]),
    ],
)
def test_alt_and_arrows_move(window: MainWindow, filed: Library, label: str, key: Qt.Key, expected: list[str]) -> None:
    stand_on(window, label)
    press(key, ALT)
    entries = window.sidebar.tree.entries()
    assert [each.label for each in entries if each.kind == EntryKind.COLLECTION] == expected
    current = window.sidebar.tree.current_entry()
    assert current is not None
    assert current.label == label
    parents = {each.name: each.parent_id for each in filed.collections.all()}
    assert (parents["Tuning"] == AGENTS) == (key == KEY.Key_Right)
    assert (parents["Software"] is None) == (key == KEY.Key_Left)


def test_what_the_menu_bar_offers_is_about_the_chosen_collection(window: MainWindow, filed: Library) -> None:
    window.sidebar.choose_collection(SOFTWARE)
    act(window, "collection_top")
    assert names(filed) == ["Agents", "Software", "Tuning"]
    act(window, "delete_collection")
    assert names(filed) == ["Agents", "Tuning"]


def test_a_drag_nests_and_orders(window: MainWindow, filed: Library) -> None:
    dragging = window.sidebar.tree.dragging
    dragging.moved.emit(entry_of(window, "Tuning"), Drop(entry_of(window, "Agents"), QModelIndex()))
    assert names(filed) == ["Agents", "Agents / Software", "Agents / Tuning"]
    beside = Drop(None, QModelIndex(), before=entry_of(window, "Agents"), between=True)
    dragging.moved.emit(entry_of(window, "Tuning"), beside)
    assert [each.name for each in filed.collections.all()] == ["Tuning", "Agents", "Software"]


def test_a_place_that_cannot_be_is_said(window: MainWindow, filed: Library) -> None:
    inner = filed.collections.create("Tuning", AGENTS)
    window.sidebar.tree.dragging.moved.emit(entry_of(window, "Tuning"), Drop(None, QModelIndex()))
    assert filed.collections.find("Agents / Tuning") == inner or "Tuning" in notice(window)


# --- the menus


def open_menu(window: MainWindow, label: str) -> None:
    window.sidebar.tree.menu_requested.emit(entry_of(window, label), QPoint(50, 50))


def test_the_menu_of_a_collection_does_what_its_entries_say(window: MainWindow, filed: Library) -> None:
    window.table.select_papers([THREE])
    open_menu(window, "Tuning")
    choose_in(menu_of(window, "collection_menu"), "Add the Paper Selected")
    assert held(filed, TUNING) == [3]
    menu_of(window, "collection_menu").close()
    open_menu(window, "Tuning")
    choose_in(menu_of(window, "collection_menu"), "Move Into the One Above")
    assert "Agents / Tuning" in names(filed)


def test_move_into_is_chosen_by_typing(window: MainWindow, filed: Library) -> None:
    window.table.setFocus()
    open_menu(window, "Software")
    menu = menu_of(window, "collection_menu")
    choose_in(menu, "Move Into…")
    menu.close()
    edit = window.findChild(QLineEdit, "picker_edit")
    assert edit is not None
    edit.setFocus()
    type_text("tun")
    press(KEY.Key_Return)
    assert "Tuning / Software" in names(filed)


def test_papers_of_the_collections_inside_are_shown_too_on_request(window: MainWindow, filed: Library) -> None:
    window.sidebar.choose_collection(AGENTS)
    assert window.table.papers.rowCount() == 3
    act(window, "show_within")
    assert window.table.papers.rowCount() == 4
    assert window.desk.memory.get_here("sidebar_within", default=False)
    act(window, "show_within")
    assert window.table.papers.rowCount() == 3


def test_papers_that_are_dropped_are_added(window: MainWindow, filed: Library) -> None:
    window.sidebar.tree.dragging.papers_dropped.emit(entry_of(window, "Tuning"), [THREE])
    assert held(filed, TUNING) == [3]
    assert "to Tuning" in notice(window)
    window.sidebar.tree.dragging.papers_dropped.emit(entry_of(window, "Tuning"), [THREE])
    assert notice(window) == "In Tuning already"
