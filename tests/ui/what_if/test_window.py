"""The sandbox: counts typed, papers left out, figures that follow, and a library that hears of nothing."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QMenu, QPushButton, QWidget

from app.changes import Touched
from app.errors import KnownError
from app.values import PaperId
from ui.what_if.paper_model import PaperColumn

COUNTED, TITLE, CITATIONS = PaperColumn.COUNTED, PaperColumn.TITLE, PaperColumn.CITATIONS


def dump(library):
    """All that a library's file holds."""
    with sqlite3.connect(library.path) as connection:
        return list(connection.iterdump())


def text(window, name):
    return window.findChild(QLabel, name).text()


def is_touched(opened):
    """Whether anything is supposed that could be taken back."""
    return opened.findChild(QPushButton, "what_if_back").isEnabled()


def press_button(window, name):
    QTest.mouseClick(window.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_the_papers_are_listed_most_cited_first_and_unknown_last(hands):
    assert hands.order()[:7] == [1, 3, 2, 4, 5, 6, 7]
    assert hands.cell(1, CITATIONS) == "30"
    assert hands.cell(20, CITATIONS) == "—"
    assert hands.cell(3, TITLE).startswith("ChatDev")
    assert hands.cell(3, PaperColumn.YEAR) == "2023"


def test_it_says_whose_papers_these_are_and_that_the_library_stays_as_it_is(sandbox_window):
    assert sandbox_window.windowTitle() == "What if – Weize Chen"
    assert text(sandbox_window, "what_if_promise") == (
        "A sandbox: nothing here changes the library, and closing forgets it."
    )
    how = "38 papers · Type a count · Space leaves a paper out · Del takes back"
    assert text(sandbox_window, "what_if_state") == how
    assert not sandbox_window.isModal()


def test_nothing_reaches_the_library_or_its_history(hands, counted):
    before = dump(counted)
    hands.type_count(4, "50")
    hands.leave_editor()
    hands.go_to(1)
    hands.press(Qt.Key.Key_Space)
    hands.window.needs.wanted.setValue(6)
    needs = hands.window.needs
    hands.qtbot.waitUntil(lambda: needs.need is not None and needs.need.h == 6)
    press_button(hands.window, "needs_give")
    assert is_touched(hands.window)
    hands.window.close()
    assert dump(counted) == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Z, Qt.Key.Key_Y])
def test_undo_in_the_sandbox_takes_back_nothing_of_the_library(hands, counted, key):
    before = dump(counted)
    hands.type_count(4, "50")
    hands.leave_editor()
    QTest.keyClick(hands.list, key, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(hands.window.filter, key, Qt.KeyboardModifier.ControlModifier)
    assert dump(counted) == before


def test_a_typed_count_moves_the_figures_and_enter_goes_down(hands):
    assert hands.figure("h_index") == ["≥ 3", ""]
    hands.type_count(4, "50")
    assert hands.list.editor.paper_id == 5
    assert hands.cell(4, CITATIONS) == "3 → 50"
    assert hands.figure("h_index") == ["≥ 3 → ≥ 4", "+1"]
    assert hands.figure("papers") == ["38", ""]
    QTest.keyClick(hands.list.editor, Qt.Key.Key_Escape)
    assert hands.list.hasFocus()
    assert text(hands.window, "what_if_state") == "1 count changed"


def test_it_is_said_on_how_many_papers_the_figures_rest(hands):
    assert text(hands.window, "what_if_coverage") == "counts for 7 of 38"
    hands.type_count(20, "7")
    assert text(hands.window, "what_if_coverage") == "counts for 8 of 38"


def test_digits_begin_a_count(hands):
    hands.go_to(20)
    QTest.keyClicks(hands.list, "7")
    assert hands.list.editor.text() == "7"
    QTest.keyClick(hands.list.editor, Qt.Key.Key_Return)
    assert hands.cell(20, CITATIONS) == "— → 7"


def test_what_is_no_count_is_refused_in_words_beside_the_cell(hands):
    hands.type_count(4, "abc")
    editor = hands.list.editor
    assert editor.paper_id == 4
    assert editor.reason == "“abc” is not a count. Type a whole number such as 74, or leave it empty."
    assert hands.cell(4, CITATIONS) == "3"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert hands.list.editor is None
    assert not is_touched(hands.window)


def test_an_empty_count_is_unknown(hands):
    hands.type_count(1, "")
    assert hands.cell(1, CITATIONS) == "30 → —"
    assert hands.figure("citations")[1] == "−30"


def test_space_and_a_click_leave_papers_out_and_count_them_again(hands):
    hands.go_to(3)
    hands.press(Qt.Key.Key_Space)
    assert hands.window.sandbox.is_left_out(PaperId(3))
    assert hands.figure("papers") == ["38 → 37", "−1"]
    index = hands.list.papers.index(1, COUNTED)
    QTest.mouseClick(
        hands.list.viewport(), Qt.MouseButton.LeftButton, pos=hands.list.visualRect(index).center() + QPoint(1, 1)
    )
    assert not is_touched(hands.window)


def test_all_papers_selected_are_left_out_together(hands):
    hands.go_to(1)
    QTest.keyClick(hands.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    hands.press(Qt.Key.Key_Space)
    assert text(hands.window, "what_if_state") == "2 papers left out"
    hands.press(Qt.Key.Key_Delete)
    assert not is_touched(hands.window)


def test_all_is_taken_back_by_a_button(hands):
    button = hands.window.findChild(QPushButton, "what_if_back")
    assert not button.isEnabled()
    hands.type_count(4, "50")
    hands.leave_editor()
    press_button(hands.window, "what_if_back")
    assert hands.cell(4, CITATIONS) == "3"
    assert hands.figure("h_index") == ["≥ 3", ""]
    assert not button.isEnabled()


def test_the_menu_does_what_the_keys_do(hands):
    hands.go_to(4)
    hands.window.list.menu_requested.emit(QPoint(0, 0))
    menu = hands.window.findChild(QMenu, "what_if_menu")
    entries = {action.text().partition("\t")[0]: action for action in menu.actions()}
    assert not entries["Take Back"].isEnabled()
    entries["Leave Them Out"].trigger()
    menu.close()
    assert hands.window.sandbox.is_left_out(PaperId(4))


def test_the_filter_narrows_the_list_and_not_the_figures(hands):
    figures = hands.figure("papers")
    QTest.keyClicks(hands.window.filter, "chatdev")
    hands.qtbot.waitUntil(lambda: 0 < hands.list.papers.rowCount() < 38)
    assert PaperId(3) in hands.order()
    assert hands.figure("papers") == figures
    QTest.keyClicks(hands.window.filter, "zzz")
    hands.qtbot.waitUntil(lambda: hands.list.papers.rowCount() == 0)
    assert text(hands.window, "what_if_none") == "No paper of this set has these words."
    QTest.keyClick(hands.window.filter, Qt.Key.Key_Escape)
    hands.qtbot.waitUntil(lambda: hands.list.papers.rowCount() == 38)


def test_from_the_filter_down_leads_into_the_list(hands):
    hands.window.filter.setFocus()
    QTest.keyClick(hands.window.filter, Qt.Key.Key_Down)
    assert hands.list.hasFocus()


def test_esc_closes_only_where_nothing_would_be_lost(hands):
    hands.type_count(4, "50")
    hands.leave_editor()
    hands.press(Qt.Key.Key_Escape)
    assert hands.window.isVisible()
    hands.window.sandbox.clear()
    hands.press(Qt.Key.Key_Escape)
    assert not hands.window.isVisible()


def test_ctrl_f_goes_to_the_filter(hands):
    QTest.keyClick(hands.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert hands.window.filter.hasFocus()


# --- what an h-index needs


def test_the_next_h_index_is_asked_for_and_its_papers_listed(hands):
    needs = hands.window.needs
    hands.qtbot.waitUntil(lambda: needs.need is not None and needs.need.h == 4)
    listed = needs.findChild(QListView).model()
    assert [listed.id_at(place) for place in range(listed.rowCount())] == [4]
    assert text(needs, "needs_answer") == (
        "3 papers have 4 citations or more; 1 more is needed. The nearest lacks 1 citation."
    )
    assert text(needs, "needs_unknown") == "31 papers without a count could be enough."


def test_a_click_selects_such_a_paper_in_the_list_whatever_the_filter_hides(hands):
    needs, listed = hands.window.needs, hands.window.needs.findChild(QListView)
    hands.qtbot.waitUntil(lambda: listed.model().rowCount() == 1)
    hands.window.filter.setText("chatdev")
    hands.qtbot.waitUntil(lambda: hands.list.papers.rowCount() < 38)
    QTest.mouseClick(
        listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(listed.model().index(0, 0)).center()
    )
    assert hands.list.current_id == 4
    assert hands.list.hasFocus()
    assert needs.need is not None


def test_give_them_that_reaches_the_h_index(hands):
    needs = hands.window.needs
    needs.wanted.setValue(5)
    hands.qtbot.waitUntil(lambda: needs.need is not None and needs.need.h == 5)
    press_button(hands.window, "needs_give")
    assert hands.figure("h_index") == ["≥ 3 → ≥ 5", "+2"]
    hands.qtbot.waitUntil(lambda: "is reached" in text(needs, "needs_answer"))
    assert not needs.findChild(QPushButton, "needs_give").isVisible()
    assert needs.wanted.hasFocus()  # and not what stands behind the button, which takes all back


@pytest.mark.usefixtures("in_2026")
def test_a_name_stands_whole_where_what_a_figure_was_takes_its_room(hands):
    hands.type_count(1, "9000000")
    hands.leave_editor()
    figures = hands.window.figures
    row = next(
        at for at in range(figures.model().rowCount()) if figures.figures.row_at(at).name == "citations_per_year"
    )
    before, after = figures.figures.ends(row)
    for width, led in ((360, ""), (700, f"{before} → ")):
        figures.setFixedWidth(width)
        hands.qtbot.waitUntil(lambda led=led: figures.itemDelegate().list_ends(row) == (led, after))


# --- the library meanwhile


def test_an_edit_of_the_library_is_taken_over_and_what_is_supposed_stays(hands, counted):
    hands.type_count(4, "50")
    hands.leave_editor()
    counted.set_fields(PaperId(2), {"citations": "2"})
    counted.set_fields(PaperId(5), {"citations": "40"})
    hands.qtbot.waitUntil(lambda: hands.cell(5, CITATIONS) == "40")
    assert hands.cell(4, CITATIONS) == "3 → 50"
    assert hands.order()[:5] == [1, 3, 2, 4, 5]
    assert hands.figure("h_index") == ["≥ 3 → ≥ 4", "+1"]


def test_a_paper_that_is_deleted_meanwhile_leaves_the_list(hands, counted):
    hands.type_count(4, "50")
    hands.leave_editor()
    counted.papers.trash([PaperId(4), PaperId(20)])
    hands.qtbot.waitUntil(lambda: hands.list.papers.rowCount() == 36)
    assert hands.figure("papers") == ["36", ""]
    counted.undo()
    hands.qtbot.waitUntil(lambda: hands.list.papers.rowCount() == 38)
    assert hands.cell(4, CITATIONS) == "3 → 50"


def test_what_is_being_typed_survives_a_change_of_the_library(hands, counted):
    hands.go_to(7)
    QTest.keyClicks(hands.list, "1")
    QTest.keyClicks(hands.list.editor, "2")
    counted.papers.trash([PaperId(1)])
    hands.qtbot.waitUntil(lambda: hands.list.papers.rowCount() == 37)
    assert hands.list.editor.text() == "12"
    assert hands.list.editor.paper_id == 7


@pytest.mark.parametrize("name", ["counted_papers", "paper_ids"])
def test_a_library_that_cannot_be_read_is_said_and_what_is_supposed_stays(hands, counted, monkeypatch, name):
    hands.type_count(4, "50")
    hands.leave_editor()

    def fail(*_: object, **__: object) -> None:
        raise KnownError("The library is busy.")

    with monkeypatch.context() as patched:
        patched.setattr(type(counted.figures) if name == "counted_papers" else type(counted), name, fail)
        touched = Touched(frozenset({PaperId(1)}), {"papers": frozenset({"citations"})})
        hands.window._on_touched(touched)
        notice = "notice_text"
        hands.qtbot.waitUntil(lambda: hands.window.findChild(QLabel, notice) is not None)
        assert text(hands.window, notice) == "The library is busy."
    assert hands.cell(4, CITATIONS) == "3 → 50"
    press_button(hands.window, "what_if_read")
    assert hands.figure("h_index") == ["≥ 3 → ≥ 4", "+1"]


def test_papers_that_were_not_read_can_be_asked_for_again(hands):
    reader, button = hands.window._reader, hands.window.findChild(QPushButton, "what_if_read")
    reader.stopped.emit()
    assert button.isVisible()
    press_button(hands.window, "what_if_read")
    assert not button.isVisible()


# --- who cannot see or use a pointer


def test_every_part_has_a_name_for_those_who_do_not_see_it(sandbox_window):
    for part in sandbox_window.findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and part.focusProxy() is None:
            interface = QAccessible.queryAccessibleInterface(part)
            assert interface.text(QAccessible.Text.Name), part


def test_a_row_and_a_figure_are_read_as_sentences(hands):
    hands.type_count(4, "50")
    papers, figures = hands.list.papers, hands.window.figures.figures
    role = Qt.ItemDataRole.AccessibleTextRole
    said = papers.index(papers.place_of(PaperId(4)), TITLE).data(role)
    assert said.startswith("4 of 38: ")
    assert said.endswith(", 50 citations, in the library 3")
    [h_index] = [place for place in range(figures.rowCount()) if figures.row_at(place).name == "h_index"]
    assert figures.index(h_index, 0).data(role) == "h-index: at least 4, without the sandbox at least 3"
    assert figures.spoken_moves().startswith("Citations at least")


def test_by_tab_one_comes_to_every_part(sandbox_window, qtbot):
    qtbot.waitUntil(sandbox_window.findChild(QPushButton, "needs_give").isVisible)
    sandbox_window.filter.setFocus()
    seen = set()
    for _ in range(8):
        seen.add(sandbox_window.focusWidget().objectName())
        QTest.keyClick(sandbox_window.focusWidget(), Qt.Key.Key_Tab)
    assert {"what_if_filter", "what_if_papers", "what_if_figures", "needs_h", "needs_papers", "needs_give"} <= seen


@pytest.mark.parametrize("name", ["papers", "uncited", "h_last_author"])
def test_every_figure_of_the_registry_is_there_with_its_definition(sandbox_window, name):
    figures = sandbox_window.figures.figures
    [place] = [place for place in range(figures.rowCount()) if figures.row_at(place).name == name]
    assert figures.index(place, 0).data(Qt.ItemDataRole.ToolTipRole)
