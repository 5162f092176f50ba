"""What a person does with papers in the table: copy them, tag them by digit, move them by hand, ask for their menu."""

from __future__ import annotations

import html
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.library import Library
from app.papers import Colour
from app.search_query import Everything, InCollection, Trashed
from app.values import PaperId
from tests.ui.paper_table.hands import find_popup
from ui.main_window import MainWindow
from ui.paper_table.columns import Column
from ui.paper_table.view import PaperTableView

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def select(table: PaperTableView, *ids: int) -> None:
    table.select_papers([PaperId(each) for each in ids])


def tags_of(library: Library, paper_id: int) -> list[str]:
    return [tag.name for tag in library.get_paper(PaperId(paper_id)).tags]


# --- copying


def test_ctrl_c_copies_lines_of_text_whatever_the_style_of_citations(
    window: MainWindow, main_table: PaperTableView
) -> None:
    window.desk.actions["cite_bibtex"].trigger()
    select(main_table, 1, 2)
    QTest.keyClick(main_table, Qt.Key.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 2
    assert "AgentVerse" in lines[0]


def copied(window: MainWindow) -> tuple[list[list[str]], str]:
    """What was copied as a table: its cells, and the HTML."""
    window.desk.actions["copy_table"].trigger()
    mime = QGuiApplication.clipboard().mimeData()
    return [line.split("\t") for line in mime.text().split("\n")], mime.html()


def test_a_table_is_copied_as_it_is_seen(window: MainWindow, main_table: PaperTableView, library: Library) -> None:
    library.set_fields(PaperId(3), {"citations": "1203", "title": "A & B\n<i>C</i>"})
    main_table.columns.move(Column.CITATIONS, -3)
    select(main_table, 3, 5)
    cells, text = copied(window)
    assert cells[0] == ["Place on the page", "Citations", "Title", "Authors", "Date", "Code"]
    assert cells[1][:3] == ["3", "1203", "A & B <i>C</i>"]
    assert cells[1][5] == "code linked"
    assert cells[2][1] == ""
    assert re.findall(r"<th>(.*?)</th>", text) == cells[0]
    assert html.escape(cells[1][2]) in text
    assert "<i>" not in text


@pytest.mark.parametrize("title", ["=1+1", "+cmd|'/C calc'!A0", "-2+3", "@SUM(A1)", " =1", "\t=1"])
def test_what_is_copied_is_no_formula(
    window: MainWindow, main_table: PaperTableView, library: Library, title: str
) -> None:
    library.set_fields(PaperId(3), {"title": title})
    select(main_table, 3)
    cells, text = copied(window)
    assert cells[1][1].startswith("'")
    assert "<td>&#x27;" in text


# --- tags


def test_a_digit_toggles_a_tag_on_all_that_is_selected(
    window: MainWindow, main_table: PaperTableView, library: Library
) -> None:
    library.tags.create("method", Colour.BLUE)
    library.tags.create("survey")
    select(main_table, 3, 5)
    QTest.keyClick(main_table, Qt.Key.Key_2)
    assert [tags_of(library, each) for each in (3, 4, 5)] == [["survey"], [], ["survey"]]
    assert window.status.change_text == "Tagged 2 papers with survey"
    assert main_table.selected_ids() == [3, 5]
    QTest.keyClick(main_table, Qt.Key.Key_2)
    assert tags_of(library, 3) == []


def test_a_digit_without_a_tag_says_so(main_table: PaperTableView, library: Library, window: MainWindow) -> None:
    select(main_table, 3)
    QTest.keyClick(main_table, Qt.Key.Key_4)
    QTest.keyClick(main_table, Qt.Key.Key_0)
    assert tags_of(library, 3) == []
    assert len(library.history()) == 1


def test_an_edited_paper_keeps_its_place_until_the_next_sort(main_table: PaperTableView, library: Library) -> None:
    tag = library.tags.create("method")
    main_table.sort_by(Column.TAGS)
    before = main_table.papers.ids_between(0, 37)
    library.tags.add([tag.id], [PaperId(30)])
    assert main_table.papers.ids_between(0, 37) == before
    main_table.sort_by(Column.TAGS)
    main_table.sort_by(Column.TAGS)
    assert main_table.papers.id_at(0) == 30


def test_another_name_of_a_tag_is_shown_at_once(main_table: PaperTableView, library: Library) -> None:
    tag = library.tags.create("method")
    library.tags.add([tag.id], [PaperId(1)])
    library.tags.rename(tag.id, "approach")
    assert main_table.model().index(0, Column.TAGS).data() == "approach"


# --- by hand


@pytest.fixture
def collection(window: MainWindow, library: Library) -> InCollection:
    """A collection of four papers, which is shown."""
    made = library.collections.create("Thesis")
    library.collections.add([PaperId(each) for each in (7, 3, 12, 5)], made.id)
    window.sidebar.query_chosen.emit(InCollection(made.id))
    window.table.setFocus()
    return InCollection(made.id)


def shown(table: PaperTableView) -> list[int]:
    return [int(each) for each in table.papers.ids_between(0, table.papers.rowCount())]


def test_papers_of_a_collection_move_by_key(window: MainWindow, collection: InCollection) -> None:
    table = window.table
    assert shown(table) == [7, 3, 12, 5]
    select(table, 12)
    QTest.keyClick(table, Qt.Key.Key_Up, ALT)
    assert shown(table) == [7, 12, 3, 5]
    assert table.selected_ids() == [12]
    select(table, 7, 3)
    QTest.keyClick(table, Qt.Key.Key_Down, ALT)
    assert shown(table) == [12, 5, 7, 3]
    QTest.keyClick(table, Qt.Key.Key_Down, ALT)
    assert shown(table) == [12, 5, 7, 3]
    select(table, 12)
    QTest.keyClick(table, Qt.Key.Key_Up, ALT)
    assert shown(table) == [12, 5, 7, 3]


def test_the_places_are_numbered_where_a_collection_is_in_its_own_order(
    window: MainWindow, collection: InCollection
) -> None:
    model = window.table.model()
    assert [model.index(place, Column.POSITION).data() for place in range(4)] == ["1", "2", "3", "4"]
    window.table.sort_by(Column.POSITION)
    assert [model.index(place, Column.POSITION).data() for place in range(4)] == ["4", "3", "2", "1"]
    window.table.sort_by(Column.TITLE)
    assert model.index(0, Column.POSITION).data() == ""


def test_with_what_is_inside_it_a_collection_has_no_order_to_move_in(
    window: MainWindow, collection: InCollection
) -> None:
    window.sidebar.query_chosen.emit(InCollection(collection.collection_id, within=True))
    before = shown(window.table)
    select(window.table, 12)
    QTest.keyClick(window.table, Qt.Key.Key_Up, ALT)
    assert shown(window.table) == before


@pytest.mark.parametrize("column", [Column.POSITION, Column.TITLE])
def test_papers_move_in_their_own_order_alone(window: MainWindow, collection: InCollection, column: Column) -> None:
    window.table.sort_by(column)
    before = shown(window.table)
    select(window.table, 12)
    QTest.keyClick(window.table, Qt.Key.Key_Up, ALT)
    assert shown(window.table) == before


# --- menu and rows


def open_menu(window: MainWindow, place: int, reason: QContextMenuEvent.Reason) -> QMenu:
    table = window.table
    at = table.visualRect(table.model().index(place, Column.TITLE)).center()
    if reason == QContextMenuEvent.Reason.Mouse:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.RightButton, pos=at)
    QApplication.sendEvent(table.viewport(), QContextMenuEvent(reason, at, table.viewport().mapToGlobal(at)))
    return find_popup(window, "paper_menu")


def names(menu: QMenu) -> list[str]:
    return [action.objectName() for action in menu.actions() if action.objectName()]


def test_a_right_click_selects_the_paper_and_offers_what_can_be_done(
    window: MainWindow, main_table: PaperTableView
) -> None:
    menu = open_menu(window, 4, QContextMenuEvent.Reason.Mouse)
    assert main_table.selected_ids() == [5]
    assert {"open_paper", "open_code", "add_to_collection", "edit_tags", "cite", "copy_table", "trash"} <= set(
        names(menu)
    )
    assert "restore" not in names(menu)
    assert {"copy_clone_command", "clone_code", "open_clone_folder"} <= set(names(menu))
    assert {"&Status", "&Rating"} <= {action.text() for action in menu.actions()}


def test_a_right_click_on_several_leaves_them_selected(window: MainWindow, main_table: PaperTableView) -> None:
    select(main_table, 3, 5)
    open_menu(window, 4, QContextMenuEvent.Reason.Mouse)
    assert main_table.selected_ids() == [3, 5]


def test_the_menu_key_opens_it_too(window: MainWindow, main_table: PaperTableView) -> None:
    select(main_table, 3)
    assert "open_paper" in names(open_menu(window, 2, QContextMenuEvent.Reason.Keyboard))


def test_in_the_trash_papers_are_restored_and_in_a_collection_taken_out(
    window: MainWindow, library: Library, collection: InCollection
) -> None:
    assert "remove_from_collection" in names(open_menu(window, 0, QContextMenuEvent.Reason.Keyboard))
    library.papers.trash([PaperId(3)])
    window.sidebar.query_chosen.emit(Trashed())
    find_popup(window, "paper_menu").close()
    menu = open_menu(window, 0, QContextMenuEvent.Reason.Keyboard)
    assert {"restore", "delete_for_good"} <= set(names(menu))
    assert "trash" not in names(menu)


def test_compact_rows_are_lower_and_remembered(window: MainWindow, main_table: PaperTableView) -> None:
    before = main_table.rowHeight(0)
    window.desk.actions["compact_rows"].trigger()
    assert main_table.rowHeight(0) < before
    assert window.desk.memory.get("compact_rows", default=False)
    window.desk.actions["compact_rows"].trigger()
    assert main_table.rowHeight(0) == before


def test_f2_edits_the_current_cell_by_menu_too(window: MainWindow, main_table: PaperTableView) -> None:
    main_table.go_to(2, Column.AUTHORS)
    window.desk.actions["edit_cell"].trigger()
    draft = main_table.editing.draft()
    assert draft is not None
    assert (draft.paper_id, draft.column) == (3, Column.AUTHORS)


def test_all_of_many_papers_are_selected_as_one_span(window: MainWindow, main_table: PaperTableView) -> None:
    window.sidebar.choose(Everything())
    main_table.setFocus()
    QTest.keyClick(main_table, Qt.Key.Key_A, CTRL)
    assert main_table.selectionModel().selection().count() == 1
    assert len(main_table.selected_ids()) == 38


def test_shift_and_ctrl_select_spans_and_single_papers(main_table: PaperTableView) -> None:
    def click(place: int, modifier: Qt.KeyboardModifier) -> None:
        at = main_table.visualRect(main_table.model().index(place, Column.TITLE)).center()
        QTest.mouseClick(main_table.viewport(), Qt.MouseButton.LeftButton, modifier, at)

    click(1, Qt.KeyboardModifier.NoModifier)
    click(3, SHIFT)
    click(6, CTRL)
    assert main_table.selected_ids() == [2, 3, 4, 7]
    QTest.keyClick(main_table, Qt.Key.Key_Down, SHIFT)
    assert 8 in main_table.selected_ids()
