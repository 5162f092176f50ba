"""The model of the list of repositories keeps Qt's rules, and the table what was selected and in view."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.ui.repositories.conftest import make_clone, make_linked
from ui.repositories.columns import ListOrder, RepositoryColumn
from ui.repositories.model import RepositoryModel
from ui.repositories.rows import RepositoryRow, make_rows
from ui.repositories.table import RepositoryTable

ROWS = make_rows(
    [make_linked(f"github.com/a/r{at:03}", at % 7, make_clone("h/o/n") if at % 3 == 0 else None) for at in range(300)],
    "cloned",
)
MANY = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


def make_table(qtbot: QtBot, width: int = 860) -> RepositoryTable:
    table = RepositoryTable(RepositoryModel())
    qtbot.addWidget(table)
    table.repositories.sort_by(ListOrder(RepositoryColumn.NAME, falls=False))
    table.repositories.show_rows(ROWS)
    table.resize(width, 400)
    table.show()
    qtbot.waitExposed(table)
    return table


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = RepositoryModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(ROWS)
    model.filter_by("cloned")
    assert model.rowCount() == 100
    model.sort_by(ListOrder(RepositoryColumn.HOST, falls=True))
    model.filter_by("nothing")
    assert model.rowCount() == 0
    model.show_rows([])
    model.filter_by("")
    assert model.data(model.index(0, 0)) is None
    assert model.headerData(99, Qt.Orientation.Horizontal) is None
    tester.deleteLater()


def test_letters_typed_one_by_one_find_what_the_whole_finds() -> None:
    model = RepositoryModel()
    model.show_rows(ROWS)
    typed_anew = ("r", "r0", "r00", "r001", "r00", "r00 a", "r00 a cloned", "cloned", "clone", "Clone", "")
    for typed in typed_anew:
        model.filter_by(typed)
        shown = [model.row(place) for place in range(model.rowCount())]
        assert shown == [row for row in model._sorted if all(word in row.sought for word in typed.casefold().split())]


def test_what_is_done_to_many_clones_is_painted_at_once_and_they_are_found_in_one_pass() -> None:
    class Counted(list[RepositoryRow]):
        passes = 0

        def __iter__(self) -> Iterator[RepositoryRow]:
            self.passes += 1
            return super().__iter__()

    model, moved = RepositoryModel(), []
    model.show_rows(ROWS)
    shown = model._shown = Counted(model._shown)
    model.dataChanged.connect(lambda top, bottom: moved.append((top.row(), bottom.row())))
    keys = [row.key for row in shown[20:60]]
    shown.passes = 0
    model.note_progress([*keys, "github.com/a/elsewhere"])
    model.note_progress([*keys, "github.com/a/elsewhere"])
    model.note_progress(["github.com/a/elsewhere"])
    assert moved == [(20, 59), (20, 59)]
    assert shown.passes == 1
    assert model.place_of(keys[3]) == 23
    model.filter_by(shown[30].name)
    assert model.place_of(keys[10]) == 0
    assert model.place_of(keys[3]) is None


def test_the_selection_survives_sorting_filtering_and_reading_again(qtbot: QtBot) -> None:
    table = make_table(qtbot)
    for place in (3, 4, 9):
        table.selectionModel().select(table.repositories.index(place, 0), MANY)
    chosen = [row.name for row in table.selected()]
    assert chosen == ["a/r000", "a/r003", "a/r004", "a/r009"]
    table.repositories.sort_by(ListOrder(RepositoryColumn.NAME, falls=True))
    assert sorted(row.name for row in table.selected()) == chosen
    table.repositories.show_rows(ROWS[4:])
    assert [row.name for row in table.selected()] == ["a/r009", "a/r004"]
    table.repositories.filter_by("r009")
    assert [row.name for row in table.selected()] == ["a/r009"]
    table.repositories.filter_by("r0")
    assert [row.name for row in table.selected()] == ["a/r009"]


def test_what_is_in_view_stays_when_the_rows_are_read_again(qtbot: QtBot) -> None:
    table = make_table(qtbot)
    table.scrollToBottom()
    before = table.rowAt(5)
    assert before > 200
    table.repositories.show_rows(list(ROWS))
    assert table.rowAt(5) == before
    assert [row.name for row in table.selected()] == ["a/r000"]


def test_a_click_on_the_count_asks_for_the_papers_and_one_elsewhere_does_not(qtbot: QtBot) -> None:
    table = make_table(qtbot)
    asked: list[str] = []
    table.papers_requested.connect(lambda row: asked.append(row.name))
    for column in (RepositoryColumn.NAME, RepositoryColumn.PAPERS):
        at = table.visualRect(table.repositories.index(2, column)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked == ["a/r002"]


def test_a_double_click_opens_but_not_on_the_count(qtbot: QtBot) -> None:
    table = make_table(qtbot)
    opened: list[bool] = []
    table.open_requested.connect(lambda: opened.append(True))
    for column in (RepositoryColumn.PAPERS, RepositoryColumn.NAME):
        at = table.visualRect(table.repositories.index(2, column)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened == [True]


def test_the_header_sorts_by_a_click(qtbot: QtBot) -> None:
    table = make_table(qtbot)
    asked: list[RepositoryColumn] = []
    table.sort_requested.connect(asked.append)
    header = table.horizontalHeader()
    for column in RepositoryColumn:
        at = QPoint(header.sectionViewportPosition(column) + 20, 10)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked == list(RepositoryColumn)


def test_all_columns_are_seen_at_the_usual_width_and_can_be_scrolled_to_in_less(qtbot: QtBot) -> None:
    table = make_table(qtbot, 980)
    assert table.columnWidth(RepositoryColumn.HOST) > 100
    table.resize(850, 400)
    assert table.horizontalScrollBar().maximum() == 0
    assert table.columnWidth(RepositoryColumn.NAME) > 200
    table.resize(480, 400)
    assert table.columnWidth(RepositoryColumn.HOST) < 60
    assert table.repositories.headerData(RepositoryColumn.HOST, Qt.Orientation.Horizontal) == ""
    assert table.horizontalScrollBar().maximum() > 0


def test_home_and_end_go_to_the_first_and_the_last(qtbot: QtBot) -> None:
    table = make_table(qtbot)
    QTest.keyClick(table, Qt.Key.Key_End)
    assert [row.name for row in table.selected()] == ["a/r299"]
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert [row.name for row in table.selected()] == ["a/r000"]


def test_a_letter_is_told_and_a_key_that_somebody_takes_does_nothing_else(qtbot: QtBot) -> None:
    table = make_table(qtbot)
    typed: list[str] = []
    table.typed.connect(typed.append)
    QTest.keyClicks(table, "d-")
    QTest.keyClick(table, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert typed == ["d", "-"]
    table.key_pressed.connect(lambda event: event.accept())
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert [row.name for row in table.selected()] == ["a/r000"]
    QTest.keyClick(table, Qt.Key.Key_A)
    assert len(typed) == 2
