"""Columns: chosen, moved and resized by header and by menu, remembered for each kind of view."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.library import Library
from app.search_query import Everything, OfResearcher, Order
from app.values import ResearcherId
from tests.ui.paper_table.hands import click_header, drag_header, find_entry, find_popup, pick
from ui.action_list import SORTS
from ui.main_window import MainWindow
from ui.paper_table.columns import TRAITS, USUAL, Column
from ui.paper_table.view import PaperTableView
from ui.search.search_box import SearchBox

OpenWindow = Callable[[Library], MainWindow]


def columns_menu(window: MainWindow) -> QMenu:
    menu = window.desk.actions.menu("columns")
    menu.aboutToShow.emit()
    return menu


def choose(window: MainWindow, text: str) -> None:
    pick(columns_menu(window), text)


def header_menu(window: MainWindow, column: Column) -> QMenu:
    window.table.header.menu_requested.emit(column, QPoint(0, 0))
    return find_popup(window, "header_menu")


def edge(table: PaperTableView, column: Column) -> QPoint:
    """Where the right edge of a column can be taken."""
    header = table.header
    return QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) - 1, header.height() // 2)


def test_at_first_the_usual_columns_are_shown(main_table: PaperTableView) -> None:
    assert main_table.columns.visible() == sorted(USUAL)


def test_columns_are_shown_and_hidden_by_menu(window: MainWindow, main_table: PaperTableView) -> None:
    choose(window, "Tags")
    choose(window, "Authors")
    assert main_table.columns.visible() == [0, Column.TITLE, 3, Column.CITATIONS, Column.TAGS, Column.CODE]
    menu = columns_menu(window)
    assert (find_entry(menu, "Tags").isChecked(), find_entry(menu, "Authors").isChecked()) == (True, False)


def test_the_title_is_always_there(window: MainWindow) -> None:
    assert not find_entry(columns_menu(window), "Title").isEnabled()


def test_without_places_there_is_no_column_of_them(window: MainWindow, main_table: PaperTableView) -> None:
    window.sidebar.choose(Everything())
    assert Column.POSITION not in main_table.columns.visible()
    assert not find_entry(columns_menu(window), "Place on the page").isEnabled()


def test_columns_move_by_drag(main_table: PaperTableView) -> None:
    header = main_table.header
    start = QPoint(header.sectionViewportPosition(Column.CODE) + 20, header.height() // 2)
    drag_header(main_table, start, QPoint(header.sectionViewportPosition(Column.ISSUED) + 5, start.y()))
    assert main_table.columns.visible() == [0, 1, 2, Column.CODE, Column.ISSUED, Column.CITATIONS]


def test_columns_move_by_menu(window: MainWindow, main_table: PaperTableView) -> None:
    pick(header_menu(window, Column.CODE), "Move Code Left")
    assert main_table.columns.visible() == [0, 1, 2, 3, Column.CODE, Column.CITATIONS]
    assert not find_entry(header_menu(window, Column.CITATIONS), "Move Citations Right").isEnabled()


def test_the_view_menu_moves_the_column_of_the_keyboard(window: MainWindow, main_table: PaperTableView) -> None:
    main_table.go_to(0, Column.ISSUED)
    choose(window, "Move Date Right")
    assert main_table.columns.visible()[-3:] == [Column.CITATIONS, Column.ISSUED, Column.CODE]


def test_columns_grow_and_shrink_by_menu(window: MainWindow, main_table: PaperTableView) -> None:
    before = main_table.columnWidth(Column.ISSUED)
    main_table.go_to(0, Column.ISSUED)
    choose(window, "Make Date Wider")
    assert main_table.columnWidth(Column.ISSUED) > before
    for _ in range(10):
        choose(window, "Make Date Narrower")
    assert main_table.columnWidth(Column.ISSUED) == 40


def test_a_column_is_as_wide_as_its_edge_was_dragged(main_table: PaperTableView) -> None:
    title = main_table.columnWidth(Column.TITLE)
    start = edge(main_table, Column.AUTHORS)
    before = main_table.columnWidth(Column.AUTHORS)
    drag_header(main_table, start, start + QPoint(60, 0))
    assert abs(main_table.columnWidth(Column.AUTHORS) - before - 60) <= 2
    assert abs(title - main_table.columnWidth(Column.TITLE) - 60) <= 2
    main_table.window().resize(1600, 900)
    assert abs(main_table.columnWidth(Column.AUTHORS) - before - 60) <= 2


def test_a_double_click_on_the_edge_fits_what_is_in_view(main_table: PaperTableView) -> None:
    place = edge(main_table, Column.AUTHORS)
    QTest.mouseDClick(main_table.header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    rows = [main_table.papers.row(place) for place in range(10)]
    longest = max(main_table.fontMetrics().horizontalAdvance(row.authors) for row in rows if row)
    assert main_table.columnWidth(Column.AUTHORS) > longest


def test_what_does_not_fit_is_scrolled_to(window: MainWindow, main_table: PaperTableView, qtbot: QtBot) -> None:
    assert main_table.horizontalScrollBar().maximum() == 0
    for name in ("Venue", "Subject", "Status", "Rating", "Tags", "Added", "Citation key", "Files"):
        choose(window, name)
    qtbot.waitUntil(lambda: main_table.horizontalScrollBar().maximum() > 0)
    assert main_table.columnWidth(Column.TITLE) >= 220
    assert Column.AUTHORS in main_table.columns.visible()


def test_reset_takes_all_back(window: MainWindow, main_table: PaperTableView) -> None:
    widths = [main_table.columnWidth(column) for column in Column]
    choose(window, "Tags")
    main_table.columns.move(Column.CODE, -2)
    main_table.setColumnWidth(Column.ISSUED, 300)
    choose(window, "Reset Columns")
    assert main_table.columns.visible() == sorted(USUAL)
    assert [main_table.columnWidth(column) for column in Column] == widths


def test_each_kind_of_view_has_its_columns_and_keeps_them(
    open_window: OpenWindow, window: MainWindow, library: Library
) -> None:
    choose(window, "Tags")
    window.table.columns.move(Column.TAGS, -1)
    window.table.setColumnWidth(Column.ISSUED, 150)
    here = window.table.columns.visible()
    window.sidebar.choose(Everything())
    assert Column.TAGS not in window.table.columns.visible()
    assert window.table.columnWidth(Column.ISSUED) < 150
    choose(window, "Venue")
    window.close()
    again = open_window(library)
    assert Column.VENUE in again.table.columns.visible()
    again.sidebar.choose(OfResearcher(ResearcherId(1)))
    assert again.table.columns.visible() == here
    assert again.table.columnWidth(Column.ISSUED) == 150


def test_shift_click_sorts_in_second_place_and_is_remembered(
    open_window: OpenWindow, window: MainWindow, main_table: PaperTableView, library: Library
) -> None:
    click_header(main_table, Column.ISSUED)
    click_header(main_table, Column.TITLE, Qt.KeyboardModifier.ShiftModifier)
    order = Order("issued", descending=True, then=Order("title"))
    assert main_table.papers.order == order
    assert main_table.model().headerData(Column.TITLE, Qt.Orientation.Horizontal) == "Title ↑²"
    window.close()
    assert open_window(library).table.papers.order == order


def test_the_second_key_is_chosen_by_menu_too(window: MainWindow, main_table: PaperTableView) -> None:
    main_table.sort(Order("issued"))
    menu = window.desk.actions.menu("then_by")
    menu.aboutToShow.emit()
    find_entry(menu, "Authors").trigger()
    assert main_table.papers.order == Order("issued", then=Order("authors"))
    menu.aboutToShow.emit()
    assert find_entry(menu, "Authors").isChecked()
    find_entry(menu, "Nothing More").trigger()
    assert main_table.papers.order == Order("issued")


@pytest.mark.parametrize(
    ("text", "order"),
    [("Sort Ascending", Order("citations")), ("Sort Descending", Order("citations", descending=True))],
)
def test_the_header_menu_sorts(window: MainWindow, main_table: PaperTableView, text: str, order: Order) -> None:
    pick(header_menu(window, Column.CITATIONS), text)
    assert main_table.papers.order == order
    pick(header_menu(window, Column.TITLE), "Then by This Column")
    assert main_table.papers.order.then == Order("title")


def test_every_order_can_be_chosen_by_menu(window: MainWindow, main_table: PaperTableView) -> None:
    for column in set(Column):
        order = TRAITS[column].order
        window.desk.actions[f"sort_{order}"].trigger()
        assert main_table.papers.order.column == order
        assert [name for name in SORTS if window.desk.actions[name].isChecked()] == [f"sort_{order}"]


def test_relevance_is_an_order_of_searches_alone(window: MainWindow, main_table: PaperTableView, qtbot: QtBot) -> None:
    relevance = window.desk.actions["sort_relevance"]
    assert not relevance.isEnabled()
    box = window.findChild(SearchBox)
    assert box is not None
    with qtbot.waitSignal(box.searched):
        box.setText("agent")
    main_table.sort_by(Column.TITLE)
    assert relevance.isEnabled()
    relevance.trigger()
    assert main_table.papers.order == Order("relevance")
