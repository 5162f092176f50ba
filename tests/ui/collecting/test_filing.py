"""Papers filed from the keyboard: into collections, out of them, and tagged."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.library import Library
from app.search_query import And, Everything, HasTag, InCollection, Order, Trashed
from app.values import TagId
from tests.ui.collecting.conftest import (
    AGENTS,
    FOUR,
    ONE,
    SOFTWARE,
    THREE,
    TUNING,
    TWO,
    focused,
    held,
    names,
    notice,
    press,
    type_text,
)
from ui.collecting.picker import Picker
from ui.collecting.picker_lines import Tick
from ui.main_window import MainWindow

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def select(window: MainWindow, *ids: object) -> None:
    window.table.setFocus()
    window.table.select_papers(list(ids))  # type: ignore[arg-type]


def picker(window: MainWindow) -> Picker:
    [only] = [each for each in window.findChildren(Picker) if each.isVisible()]
    return only


# --- Ctrl+L


def test_ctrl_l_adds_to_the_collection_that_is_typed(window: MainWindow, filed: Library) -> None:
    select(window, ONE, TWO)
    press(KEY.Key_L, CTRL)
    type_text("tun")
    press(KEY.Key_Return)
    assert held(filed, TUNING) == [1, 2]
    assert notice(window) == "Added 2 papers to Tuning"
    assert focused() is window.table


def test_those_used_last_stand_first_and_what_holds_them_says_so(window: MainWindow, filed: Library) -> None:
    select(window, ONE, FOUR)
    press(KEY.Key_L, CTRL)
    lines = [(line.label, line.note) for line in picker(window).shown]
    assert lines == [("Agents", "1 of them in it"), ("Agents / Software", "1 of them in it"), ("Tuning", "")]
    press(KEY.Key_Up)
    press(KEY.Key_Return)
    press(KEY.Key_L, CTRL)
    first = picker(window).shown[0]
    assert (first.label, first.note) == ("Tuning", "in it")
    press(KEY.Key_Escape)
    assert focused() is window.table


def test_a_collection_is_made_for_them(window: MainWindow, filed: Library) -> None:
    select(window, ONE)
    press(KEY.Key_L, CTRL)
    type_text("Tuning / New ones")
    assert picker(window).shown[-1].label == "Create “Tuning / New ones” and add to it"
    press(KEY.Key_Return)
    assert "Tuning / New ones" in names(filed)
    filed.undo()
    assert "Tuning / New ones" not in names(filed)


def test_what_there_is_already_is_not_made_again(window: MainWindow, filed: Library) -> None:
    select(window, ONE)
    press(KEY.Key_L, CTRL)
    type_text("TUNING")
    assert [line.label for line in picker(window).shown] == ["Tuning"]


def test_the_list_closes_where_the_keyboard_goes_elsewhere(window: MainWindow) -> None:
    select(window, ONE)
    press(KEY.Key_L, CTRL)
    window.sidebar.take_focus()
    assert not [each for each in window.findChildren(Picker) if each.isVisible()]
    assert focused() is window.sidebar.tree


def test_without_papers_nothing_opens(window: MainWindow) -> None:
    window.sidebar.choose_collection(TUNING)
    window.selection.settled.emit()
    assert not window.desk.actions["add_to_collection"].isEnabled()


# --- Ctrl+T


def test_ctrl_t_ticks_tags_of_several_papers(window: MainWindow, filed: Library) -> None:
    select(window, ONE, TWO)
    press(KEY.Key_T, CTRL)
    lines = picker(window).shown
    assert [(line.label, line.tick, line.note) for line in lines] == [
        ("method", Tick.SOME, "1 of them"),
        ("survey", Tick.NO, ""),
    ]
    press(KEY.Key_Space)
    assert picker(window).shown[0].tick is Tick.ALL
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    assert [line.tick for line in picker(window).shown] == [Tick.ALL, Tick.ALL]
    press(KEY.Key_Space)
    assert [line.tick for line in picker(window).shown] == [Tick.ALL, Tick.NO]
    press(KEY.Key_Escape)
    assert filed.paper_ids(HasTag(TagId(1)), Order()).tolist() == [1, 2, 3]


def test_a_blank_while_typing_belongs_to_the_name(window: MainWindow, filed: Library) -> None:
    select(window, ONE)
    press(KEY.Key_T, CTRL)
    type_text("to read")
    assert picker(window).edit.text() == "to read"
    assert [line.label for line in picker(window).shown] == ["Create “to read”"]
    press(KEY.Key_Return)
    assert filed.get_paper(ONE).tags[-1].name == "to read"
    assert picker(window).edit.text() == ""
    assert [line.label for line in picker(window).shown] == ["method", "survey", "to read"]


def test_the_ticks_follow_undo(window: MainWindow, filed: Library) -> None:
    select(window, TWO)
    press(KEY.Key_T, CTRL)
    press(KEY.Key_Return)
    assert picker(window).shown[0].tick is Tick.ALL
    filed.undo()
    assert picker(window).shown[0].tick is Tick.NO


# --- Del


def test_del_takes_papers_out_of_the_collection_that_is_shown(window: MainWindow, filed: Library) -> None:
    window.sidebar.choose_collection(AGENTS)
    select(window, ONE, THREE)
    press(KEY.Key_Delete)
    assert held(filed, AGENTS) == [2]
    assert notice(window) == "Removed 2 papers from Agents"
    window.notices.undo_requested.emit()
    assert held(filed, AGENTS) == [1, 2, 3]


def test_del_works_where_tags_narrow_the_collection(window: MainWindow, filed: Library) -> None:
    window.sidebar.choose(And((InCollection(AGENTS), HasTag(TagId(1)))))
    select(window, ONE)
    press(KEY.Key_Delete)
    assert held(filed, AGENTS) == [2, 3]


def test_del_elsewhere_says_what_it_does_not_do(window: MainWindow, filed: Library) -> None:
    revision = filed.revision
    select(window, ONE)
    press(KEY.Key_Delete)
    assert notice(window) == "Not in a collection here. Shift+Del moves to the trash."
    assert filed.revision == revision


def test_del_says_where_a_paper_is_that_only_a_collection_inside_holds(window: MainWindow, filed: Library) -> None:
    window.sidebar.choose_collection(AGENTS)
    window.sidebar.set_within(True)
    select(window, FOUR)
    press(KEY.Key_Delete)
    assert held(filed, SOFTWARE) == [3, 4]
    assert notice(window).startswith("Only a collection inside this one holds it.")


@pytest.mark.parametrize(
    ("view", "enabled"),
    [(Everything(), (False, True)), (InCollection(AGENTS), (True, True)), (Trashed(), (False, False))],
)
def test_what_can_be_done_depends_on_the_view(
    window: MainWindow, filed: Library, view: Everything, enabled: tuple[bool, bool]
) -> None:
    filed.papers.trash([FOUR])
    window.sidebar.choose(view)
    window.selection.settled.emit()
    actions = window.desk.actions
    assert (actions["remove_from_collection"].isEnabled(), actions["add_to_collection"].isEnabled()) == enabled
