"""What a person does to the columns of a list: told apart from our own doing, and told once."""

from __future__ import annotations

import contextlib

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.column_widths import HandOnHeader, OwnDoing, find_widened, parse_column_widths

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def table(qtbot: QtBot) -> QTableWidget:
    table = QTableWidget(1, 3)
    qtbot.addWidget(table)
    table.resize(600, 200)
    table.show()
    return table


@pytest.fixture
def told(table: QTableWidget) -> list[int]:
    """The width of the first column, each time that a change is told of."""
    widths: list[int] = []
    hand = HandOnHeader(table.horizontalHeader())
    table.horizontalHeader().sectionResized.connect(hand.note_change)
    hand.changed.connect(lambda: widths.append(table.columnWidth(0)))
    return widths


def test_what_is_within_is_our_doing_until_the_outermost_block_ends() -> None:
    own_doing = OwnDoing()
    assert not own_doing
    with own_doing:
        with contextlib.suppress(ZeroDivisionError), own_doing:
            1 / 0  # noqa: B018 - whatever ends the block
        assert own_doing
    assert not own_doing


def test_a_drag_is_told_once_and_when_it_is_let_go(table: QTableWidget, told: list[int]) -> None:
    header = table.horizontalHeader().viewport()
    edge, width = QPoint(table.columnWidth(0) - 1, 10), table.columnWidth(0)
    QTest.mousePress(header, LEFT, pos=edge)
    for by in (20, 40, 60):
        QTest.mouseMove(header, edge + QPoint(by, 0))
    assert told == []
    QTest.mouseRelease(header, LEFT, pos=edge + QPoint(60, 0))
    assert told == [width + 60]
    QTest.mouseClick(header, LEFT, pos=QPoint(10, 10))
    assert told == [width + 60]


def test_what_no_pointer_does_is_told_at_once(table: QTableWidget, told: list[int]) -> None:
    table.setColumnWidth(0, 150)
    assert told == [150]


def test_a_step_is_as_wide_as_texts_are_large(table: QTableWidget) -> None:
    table.setColumnWidth(1, theme.size(100))
    assert find_widened(table, 1, 24) == 124
    assert find_widened(table, 1, -24) == 76


@pytest.mark.parametrize("stored", [None, [], {"a": "wide"}, {"a": True}, {"a": 9}, {"a": 101}, {"c": 50}])
def test_what_makes_no_sense_in_the_settings_is_left_out(stored: object) -> None:
    assert parse_column_widths(stored, {"a": 1, "b": 2}, 10, 100) == {}


def test_widths_are_those_of_columns_that_there_are() -> None:
    stored = {"a": 10, "b": 100, "c": 50}
    assert parse_column_widths(stored, {"a": 1, "b": 2}, 10, 100) == {1: 10, 2: 100}
