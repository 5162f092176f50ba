from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from app.library import Library
from app.search_query import Everything, OfResearcher, Order
from app.values import PaperId, ResearcherId
from ui.library_observer import LibraryObserver
from ui.paper_table.columns import Column
from ui.paper_table.model import PaperTableModel
from ui.paper_table.view import PaperTableView

PAGE = OfResearcher(ResearcherId(1))
POSITION = Order("position")


@pytest.fixture
def table(library: Library, observer: LibraryObserver, qtbot: QtBot) -> PaperTableView:
    model = PaperTableModel(library)
    observer.touched.connect(model.on_touched)
    view = PaperTableView(model)
    qtbot.addWidget(view)
    view.resize(860, 400)
    view.show_papers(PAGE, POSITION)
    view.show()
    qtbot.waitExposed(view)
    view.setFocus()
    return view


def press(table: PaperTableView, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(table, key, modifier)


def click(table: PaperTableView, row: int, column: Column, *, twice: bool = False) -> None:
    place = table.visualRect(table.model().index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    if twice:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_place_on_the_page_is_shown_on_a_page_only(table: PaperTableView) -> None:
    assert not table.isColumnHidden(Column.POSITION)
    table.show_papers(Everything(), Order("title"))
    assert table.isColumnHidden(Column.POSITION)


def test_enter_and_double_click_open_the_paper(table: PaperTableView, qtbot: QtBot) -> None:
    table.select_paper(PaperId(3))
    with qtbot.waitSignal(table.open_requested) as opened:
        press(table, Qt.Key.Key_Return)
    assert opened.args == [3]
    with qtbot.waitSignal(table.open_requested) as opened:
        click(table, 4, Column.TITLE, twice=True)
    assert opened.args == [5]


def test_click_on_code_opens_it_where_there_is_some(table: PaperTableView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.code_requested) as opened:
        click(table, 2, Column.CODE)
    assert opened.args == [3]
    with qtbot.assertNotEmitted(table.code_requested):
        click(table, 4, Column.CODE)


def test_header_click_sorts_and_shows_the_arrow(table: PaperTableView, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(Column.TITLE) + 20, header.height() // 2)
    with qtbot.waitSignal(table.order_changed) as sorted_by:
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sorted_by.args == [Order("title")]
    assert table.model().headerData(Column.TITLE, Qt.Orientation.Horizontal) == "Title ↑"
    titles = [str(table.model().index(row, Column.TITLE).data()).lower() for row in range(38)]
    assert titles == sorted(titles)


def test_two_quick_clicks_on_a_header_sort_twice(table: PaperTableView) -> None:
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(Column.TITLE) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.papers.order == Order("title", descending=True)
    beside = QPoint(header.sectionViewportPosition(Column.AUTHORS) + 20, header.height() // 2)
    QTest.mouseDClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, beside)
    assert table.papers.order == Order("title", descending=True, then=Order("authors"))


def test_selection_current_row_and_scroll_survive_other_rows(table: PaperTableView, library: Library) -> None:
    table.select_paper(PaperId(20))
    table.scrollTo(table.model().index(18, 0), PaperTableView.ScrollHint.PositionAtTop)
    assert table.rowAt(0) == 18
    table.papers.show_papers(PAGE, Order("position", descending=True))
    assert table.selected_ids() == [20]
    assert table.current_id() == 20
    assert (
        table.papers.id_at(table.rowAt(0)) == 19
        or table.verticalScrollBar().value() == table.verticalScrollBar().maximum()
    )


def test_selection_survives_an_edit_elsewhere(table: PaperTableView, library: Library) -> None:
    table.selectAll()
    library.set_fields(PaperId(7), {"citations": "5"})
    assert len(table.selected_ids()) == 38


def test_selection_is_told_when_its_papers_go(table: PaperTableView, library: Library, qtbot: QtBot) -> None:
    table.select_paper(PaperId(3))
    with qtbot.waitSignal(table.selection_moved):
        library.undo()
    assert table.selected_ids() == []


@pytest.mark.parametrize(
    ("selected", "chosen_next"),
    [([1], 2), ([20], 21), ([20, 21, 23], 22), ([38], 37), ([37, 38], 36), ([2, 38], 3)],
)
def test_papers_that_leave_hand_selection_and_keyboard_to_what_takes_their_place(
    table: PaperTableView, library: Library, selected: list[int], chosen_next: int
) -> None:
    table.select_papers([PaperId(each) for each in selected])
    table.go_to(table.currentIndex().row(), Column.CITATIONS)
    library.papers.trash([PaperId(each) for each in selected])
    assert table.selected_ids() == [chosen_next]
    assert table.current_id() == chosen_next
    assert table.current_column() == Column.CITATIONS


def test_papers_that_stay_of_those_selected_stay_selected(table: PaperTableView, library: Library) -> None:
    table.select_papers([PaperId(4), PaperId(5), PaperId(6)])
    library.papers.trash([PaperId(4), PaperId(6)])
    assert table.selected_ids() == [5]
    assert table.current_id() == 5


def test_a_list_scrolled_stays_where_it_is_though_its_first_row_in_view_leaves(
    table: PaperTableView, library: Library
) -> None:
    table.resize(800, 300)
    table.select_paper(PaperId(19))
    table.scrollTo(table.model().index(18, 0), PaperTableView.ScrollHint.PositionAtTop)
    assert table.rowAt(0) == 18
    library.papers.trash([PaperId(19)])
    assert table.rowAt(0) == 18


def test_where_nothing_was_selected_nothing_is_when_papers_leave(table: PaperTableView, library: Library) -> None:
    table.clearSelection()
    library.papers.trash([PaperId(3)])
    assert table.selected_ids() == []


def test_copy_is_the_tables(table: PaperTableView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.keys.copy_requested):
        press(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_paste_is_an_import(table: PaperTableView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.keys.paste_requested):
        press(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_space_scrolls_the_abstract(table: PaperTableView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.keys.abstract_scroll_requested):
        press(table, Qt.Key.Key_Space)


def test_letters_go_to_the_paper_that_begins_so(table: PaperTableView) -> None:
    table.select_paper(PaperId(3))
    QTest.keyClicks(table, "tool l")
    assert table.current_id() == 5
    assert table.selected_ids() == [5]
    QTest.keyClicks(table, "xyz")
    assert table.current_id() == 5


def test_a_pause_begins_another_word(table: PaperTableView, qtbot: QtBot) -> None:
    QTest.keyClicks(table, "tool")
    qtbot.waitUntil(lambda: table.keys.type_ahead.text == "", timeout=3_000)
    QTest.keyClicks(table, "chatd")
    assert table.current_id() == 3


def test_what_is_typed_is_looked_for_in_what_the_list_is_sorted_by(table: PaperTableView) -> None:
    table.sort_by(Column.AUTHORS)
    QTest.keyClicks(table, "zhang")
    row = table.papers.row(table.currentIndex().row())
    assert row is not None
    assert row.authors.split(",")[0].endswith(" Zhang")


def test_digits_and_blanks_go_on_with_what_is_being_typed(table: PaperTableView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(table.keys.tag_requested), qtbot.assertNotEmitted(table.keys.abstract_scroll_requested):
        QTest.keyClicks(table, "just 1")


def test_home_and_end_go_to_the_first_and_the_last_paper(table: PaperTableView) -> None:
    table.go_to(5, Column.ISSUED)
    press(table, Qt.Key.Key_End)
    assert (table.current_id(), table.current_column()) == (38, Column.ISSUED)
    press(table, Qt.Key.Key_Home)
    assert (table.current_id(), table.current_column()) == (1, Column.ISSUED)
    press(table, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert len(table.selected_ids()) == 38


def test_with_ctrl_home_and_end_select_the_first_and_the_last_paper(table: PaperTableView) -> None:
    table.select_papers([PaperId(3), PaperId(5)])
    press(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert table.selected_ids() == [1]
    assert table.current_column() == Column.POSITION
    press(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert table.selected_ids() == [38]
    press(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(table.selected_ids()) == 38


def test_sideways_the_keyboard_goes_from_cell_to_cell_and_the_selection_stays(table: PaperTableView) -> None:
    table.select_papers([PaperId(3), PaperId(5)])
    press(table, Qt.Key.Key_Right)
    assert table.current_column() == Column.AUTHORS
    press(table, Qt.Key.Key_Left)
    press(table, Qt.Key.Key_Left)
    assert table.current_column() == Column.POSITION
    assert table.selected_ids() == [3, 5]


def test_authors_give_way_to_the_title_where_it_is_narrow(table: PaperTableView) -> None:
    table.resize(1600, 400)
    wide = table.columnWidth(Column.AUTHORS)
    table.resize(620, 400)
    assert table.columnWidth(Column.AUTHORS) < wide
    assert table.columnWidth(Column.TITLE) > 170
    table.resize(480, 400)
    assert table.isColumnHidden(Column.AUTHORS)
    assert table.columnWidth(Column.TITLE) > 170


def test_paints_in_one_question_a_page(table: PaperTableView, library: Library) -> None:
    asked: list[int] = []
    known = library.rows
    library.rows = lambda ids, query: asked.append(len(ids)) or known(ids, query)  # type: ignore[func-returns-value, method-assign]
    table.papers.show_papers(PAGE, Order("title"))
    table.grab()
    assert len(asked) == 1


def test_a_tip_shows_a_title_as_it_is_and_only_where_it_is_cut_short(
    table: PaperTableView, library: Library, qtbot: QtBot
) -> None:
    library.set_fields(PaperId(1), {"title": "<b>Bold</b> <img src='file:///etc/passwd'> claims " + "and more " * 20})
    library.set_fields(PaperId(2), {"title": "Short"})
    tip = str(table.model().index(0, Column.TITLE).data(Qt.ItemDataRole.ToolTipRole))
    assert "&lt;b&gt;" in tip
    assert "<img" not in tip
    assert [tips_at(table, row, qtbot) for row in (0, 1)] == [True, False]


def tips_at(table: PaperTableView, row: int, qtbot: QtBot) -> bool:
    """Whether a pointer that rests on a title is told something."""
    place = table.visualRect(table.model().index(row, Column.TITLE)).center()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    event = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), event)
    return QToolTip.isVisible()  # the text of a tip outlives it


def test_several_papers_are_selected_and_the_first_is_in_view(table: PaperTableView) -> None:
    table.select_papers([PaperId(30), PaperId(33), PaperId(999)])
    assert table.selected_ids() == [30, 33]
    assert table.current_id() == 30
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))


def test_the_selected_are_counted_without_being_listed(table: PaperTableView, monkeypatch: pytest.MonkeyPatch) -> None:
    table.select_papers([PaperId(3), PaperId(4), PaperId(9)])
    assert table.selected_ids() == [3, 4, 9]
    monkeypatch.setattr(table.papers, "ids_between", None)
    assert table.selected_count() == 3
    table.clearSelection()
    assert table.selected_count() == 0
