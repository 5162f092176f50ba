"""F2 on each kind of cell: the right editor with the right text, what it stores, what it refuses, what it completes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.library import Library
from app.values import PaperId
from ui.main_window import MainWindow
from ui.paper_table.cell_editor import CellEditor
from ui.paper_table.columns import Column
from ui.paper_table.view import PaperTableView
from ui.widgets.value_completion import ValueCompletion

PAPER = PaperId(3)


def edit(table: PaperTableView, column: Column) -> CellEditor:
    table.select_paper(PAPER)
    if table.isColumnHidden(column):
        table.columns.set_shown(column, shown=True)
    table.go_to(2, column)
    QTest.keyClick(table, Qt.Key.Key_F2)
    [editor] = [each for each in table.findChildren(CellEditor) if each.isVisible()]
    return editor


def type_over(editor: CellEditor, text: str) -> None:
    editor.selectAll()
    QTest.keyClicks(editor, text)


def proposed(editor: CellEditor) -> list[str]:
    completion = editor.findChild(ValueCompletion)
    assert completion is not None
    return completion.proposals


@pytest.mark.parametrize(
    ("column", "before", "typed", "after"),
    [
        (Column.TITLE, "ChatDev: Communicative Agents for Software Development", "ChatDev", "ChatDev"),
        (Column.AUTHORS, "Qian, Chen; Liu, Wei; Liu, Hongzhang", "Qian, Chen; Cong, Xin", "Qian, Chen; Cong, Xin"),
        (Column.ISSUED, "2023-07-16", "Aug 2023", "2023-08"),
        (Column.VENUE, "", "ACL", "ACL"),
        (Column.SUBJECT, "SE", "cs.CL", "cs.CL"),
        (Column.CITATIONS, "", "1,203", "1203"),
        (Column.TAGS, "", "method, survey", "method, survey"),
        (Column.CITATION_KEY, "qian2023chatdev", "chatdev", "chatdev"),
    ],
)
def test_each_cell_is_edited_as_what_it_holds(
    main_table: PaperTableView, column: Column, before: str, typed: str, after: str
) -> None:
    editor = edit(main_table, column)
    assert editor.text() == before
    assert editor.accessibleName()
    type_over(editor, typed)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    again = edit(main_table, column)
    assert again.text() == after


def test_enter_goes_down_among_the_counts_alone(main_table: PaperTableView) -> None:
    QTest.keyClick(edit(main_table, Column.VENUE), Qt.Key.Key_Return)
    assert main_table.editing.draft() is None
    assert main_table.hasFocus()
    QTest.keyClick(edit(main_table, Column.CITATIONS), Qt.Key.Key_Return)
    draft = main_table.editing.draft()
    assert draft is not None
    assert draft.paper_id == 4


@pytest.mark.parametrize(
    ("column", "wrong"),
    [(Column.TITLE, " "), (Column.ISSUED, "30 February 2023"), (Column.CITATION_KEY, "a b{"), (Column.TAGS, "x" * 500)],
)
def test_what_is_refused_stays_with_its_reason(
    main_table: PaperTableView, library: Library, column: Column, wrong: str
) -> None:
    editor = edit(main_table, column)
    type_over(editor, wrong)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert editor.text() == wrong
    assert editor.reason
    assert editor.accessibleDescription() == editor.reason
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert main_table.editing.draft() is None
    assert len(library.history()) == 1


def test_what_is_refused_stays_though_another_row_is_clicked(main_table: PaperTableView, library: Library) -> None:
    editor = edit(main_table, Column.ISSUED)
    type_over(editor, "30 February 2023")
    at = main_table.visualRect(main_table.model().index(6, Column.TITLE)).center()
    QTest.mouseClick(main_table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert main_table.current_id() == 7
    assert (editor.isVisible(), editor.text()) == (True, "30 February 2023")
    assert editor.reason
    editor.setFocus()
    type_over(editor, "2023")
    QTest.mouseClick(main_table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert main_table.editing.draft() is None
    assert str(library.get_paper(PAPER).issued) == "2023"


@pytest.mark.parametrize("column", [Column.POSITION, Column.CODE, Column.FILES, Column.ADDED])
def test_where_there_is_nothing_to_edit_it_is_the_title(main_table: PaperTableView, column: Column) -> None:
    assert edit(main_table, column).column == Column.TITLE


@pytest.mark.parametrize(("column", "name"), [(Column.STATUS, "status_reading"), (Column.RATING, "rating_4")])
def test_status_and_stars_are_chosen_for_all_that_is_selected(
    window: MainWindow, main_table: PaperTableView, library: Library, column: Column, name: str
) -> None:
    main_table.columns.set_shown(column, shown=True)
    main_table.select_papers([PaperId(3), PaperId(5)])
    main_table.go_to(2, column)
    QTest.keyClick(main_table, Qt.Key.Key_F2)
    menu = QApplication.activePopupWidget()
    assert menu is window.desk.actions.menu("status" if column == Column.STATUS else "rating")
    if column == Column.RATING:
        QTest.keyClick(menu, Qt.Key.Key_4)
        assert [library.get_paper(PaperId(each)).rating for each in (3, 5)] == [4, 4]
    else:
        window.desk.actions[name].trigger()
        menu.close()
        assert [library.get_paper(PaperId(each)).status for each in (3, 5)] == ["reading", "reading"]


def test_double_click_opens_everywhere_but_among_the_counts(main_table: PaperTableView, qtbot: QtBot) -> None:
    for column in (Column.TITLE, Column.AUTHORS, Column.ISSUED):
        at = main_table.visualRect(main_table.model().index(4, column)).center()
        QTest.mouseClick(main_table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        with qtbot.waitSignal(main_table.open_requested):
            QTest.mouseDClick(main_table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert main_table.editing.draft() is None


# --- completion


def test_tags_are_completed_at_the_cursor(main_table: PaperTableView, library: Library) -> None:
    for name in ("method", "survey", "memory"):
        library.tags.create(name)
    library.tags.add_named(["method"], [PaperId(1)])
    editor = edit(main_table, Column.TAGS)
    QTest.keyClicks(editor, "survey, me")
    assert proposed(editor) == ["method", "memory"]
    QTest.keyClick(editor, Qt.Key.Key_Down)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == "survey, method"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert {tag.name for tag in library.get_paper(PAPER).tags} == {"survey", "method"}


def test_down_proposes_what_is_used_most(main_table: PaperTableView, library: Library) -> None:
    library.tags.create("method")
    editor = edit(main_table, Column.TAGS)
    QTest.keyClick(editor, Qt.Key.Key_Down)
    assert proposed(editor) == ["method"]


def test_authors_are_completed_to_whole_names(main_table: PaperTableView) -> None:
    editor = edit(main_table, Column.AUTHORS)
    editor.end(False)
    QTest.keyClicks(editor, "; yujia q")
    assert proposed(editor) == ["Yujia Qin"]
    QTest.keyClick(editor, Qt.Key.Key_Down)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.text() == "Qian, Chen; Liu, Wei; Liu, Hongzhang; Qin, Yujia"


def test_rare_letters_do_not_shift_what_is_completed(main_table: PaperTableView, library: Library) -> None:
    library.tags.create("method")
    editor = edit(main_table, Column.TAGS)
    editor.setText("𝒳𝒳, ")
    QTest.keyClicks(editor, "me")
    QTest.keyClick(editor, Qt.Key.Key_Down)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == "𝒳𝒳, method"


def test_escape_closes_the_proposals_first_and_enter_without_a_choice_stores(
    main_table: PaperTableView, library: Library
) -> None:
    library.tags.create("method")
    editor = edit(main_table, Column.TAGS)
    QTest.keyClicks(editor, "me")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert proposed(editor) == []
    assert editor.isVisible()
    QTest.keyClicks(editor, "t")
    assert proposed(editor) == ["method"]
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert [tag.name for tag in library.get_paper(PAPER).tags] == ["met"]
