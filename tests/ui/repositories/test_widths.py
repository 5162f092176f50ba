"""How wide the columns are: shared, until a person says otherwise."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.repositories.conftest import make_linked
from ui.collecting.moment_menu import MomentMenu
from ui.main_window import MainWindow
from ui.repositories.columns import RepositoryColumn as C
from ui.repositories.model import RepositoryModel
from ui.repositories.rows import make_rows
from ui.repositories.table import RepositoryTable
from ui.repositories.view import RepositoryView
from ui.repositories.widths import NARROWEST, WIDEST, fill_width_menu, format_widths, parse_widths


@pytest.fixture
def table(qtbot: QtBot) -> RepositoryTable:
    model = RepositoryModel()
    model.show_rows(make_rows([make_linked("a/b")], "cloned"))
    table = RepositoryTable(model)
    qtbot.addWidget(table)
    table.resize(980, 300)
    table.show()
    return table


def in_all(table: RepositoryTable) -> int:
    return sum(table.columnWidth(column) for column in C)


def test_what_a_person_drags_stays_and_the_name_takes_what_is_left(table: RepositoryTable, qtbot: QtBot) -> None:
    header, usual = table.horizontalHeader(), table.columnWidth(C.BRANCH)
    edge = QPoint(header.sectionViewportPosition(C.BRANCH) + usual - 1, 10)
    told: list[dict[C, int]] = []
    table.widths.chosen.connect(lambda: told.append(table.widths.by_hand))
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    for by in (20, 40, 140 - usual):
        QTest.mouseMove(header.viewport(), edge + QPoint(by, 0))
    qtbot.wait(250)
    assert told == []
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(140 - usual, 0))
    assert told == [{C.BRANCH: 140}]
    assert table.widths.by_hand == {C.BRANCH: 140}
    assert in_all(table) == table.viewport().width()
    table.resize(1_200, 300)
    assert table.columnWidth(C.BRANCH) == 140
    assert in_all(table) == table.viewport().width()


def test_a_double_click_on_its_edge_leaves_a_column_to_us_again(table: RepositoryTable) -> None:
    before = [table.columnWidth(column) for column in C]
    table.horizontalHeader().resizeSection(C.BRANCH, 140)
    table.horizontalHeader().sectionHandleDoubleClicked.emit(C.BRANCH)
    assert table.widths.by_hand == {}
    assert [table.columnWidth(column) for column in C] == before


def test_where_all_are_chosen_the_list_scrolls_or_leaves_room(table: RepositoryTable, qtbot: QtBot) -> None:
    table.widths.use(dict.fromkeys(C, 200))
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    table.widths.use(dict.fromkeys(C, 60))
    assert in_all(table) == 480


def test_a_menu_does_the_same_without_a_mouse(table: RepositoryTable) -> None:
    menu = MomentMenu("", table)
    fill_width_menu(menu, table.widths, C.COMMIT)
    wider, narrower, reset = menu.actions()
    assert [wider.text(), narrower.text()] == ["Make Last commit Wider", "Make Last commit Narrower"]
    wider.trigger()
    assert table.columnWidth(C.COMMIT) == 174
    for _ in range(20):
        narrower.trigger()
    assert table.columnWidth(C.COMMIT) == NARROWEST
    reset.trigger()
    assert table.columnWidth(C.COMMIT) == 150


@pytest.mark.parametrize(
    "stored", [None, [], {"NOTHING": 100}, {"NAME": "wide"}, {"NAME": True}, {"NAME": NARROWEST - 1, "BRANCH": 10**9}]
)
def test_what_makes_no_sense_in_the_settings_is_left_out(stored: object) -> None:
    assert parse_widths(stored) == {}


def test_widths_are_kept_as_they_were() -> None:
    widths = {C.NAME: 300, C.BRANCH: WIDEST}
    assert parse_widths(format_widths(widths)) == widths


def test_they_are_remembered(view: RepositoryView, window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.page.table.widths.chosen):
        view.page.table.horizontalHeader().resizeSection(C.FOLDER, 160)
    again = RepositoryView(window.desk, window.sidebar, window._centre.status, view._at_work, lambda _: None)
    assert again.page.table.widths.by_hand == {C.FOLDER: 160}
