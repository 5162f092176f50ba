"""Texts made larger or smaller while the window is open: everything follows, and nothing is lost on the way back."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTableWidget,
    QWidget,
    QWidgetItem,
)
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from app.library import Library
from tests.ui.texts_in_code import SOURCES, name_of, place_of, read_tree
from ui import theme
from ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def usual_texts(look: theme.Theme) -> Iterator[None]:
    yield
    look.choose_text_scale(1.0)


def make_form() -> QWidget:
    """One of each length that a widget can be given."""
    form, label, button = QWidget(), QLabel("A label"), QPushButton("A button")
    theme.set_role(label, "chip")  # a style sheet's padding, which is no margin of ours
    label.setContentsMargins(theme.size(6), 0, 0, theme.size(3))
    button.setFixedHeight(theme.size(33))
    button.setIconSize(QSize(theme.size(17), theme.size(17)))
    table, splitter = QTableWidget(4, 2), QSplitter()
    table.verticalHeader().setDefaultSectionSize(theme.size(35))
    table.verticalHeader().setMinimumSectionSize(theme.size(24))
    table.setColumnWidth(0, theme.size(111))
    splitter.setHandleWidth(theme.size(9))
    row = QHBoxLayout(form)
    row.setContentsMargins(theme.size(13), theme.size(8), 0, 0)
    row.setSpacing(theme.size(7))
    row.addWidget(label)
    row.addSpacing(theme.size(21))
    for part in (button, table, splitter):
        row.addWidget(part)
    return form


def lengths_of(form: QWidget) -> list[object]:
    row, table, splitter = form.layout(), form.findChild(QTableWidget), form.findChild(QSplitter)
    label, button = form.findChild(QLabel), form.findChild(QPushButton)
    assert isinstance(row, QHBoxLayout)
    assert isinstance(table, QTableWidget)
    assert isinstance(splitter, QSplitter)
    assert isinstance(label, QLabel)
    assert isinstance(button, QPushButton)
    blank = row.itemAt(1)
    assert blank is not None
    return [
        row.contentsMargins(),
        row.spacing(),
        blank.sizeHint(),
        label.contentsMargins(),
        button.height(),
        button.iconSize(),
        [table.rowHeight(at) for at in range(4)],
        table.columnWidth(0),
        splitter.handleWidth(),
        label.fontMetrics().height(),
    ]


def places_of(window: MainWindow) -> dict[str, QRect]:
    named = (widget for widget in window.findChildren(QWidget) if widget.objectName() and widget.isVisible())
    return {widget.objectName(): widget.geometry() for widget in named}


def show(form: QWidget, qtbot: QtBot) -> QWidget:
    qtbot.addWidget(form)
    form.show()
    return form


@pytest.mark.parametrize("factor", [0.8, 1.25, 1.5, 2.0])
def test_widgets_made_before_have_the_lengths_of_those_made_after(
    look: theme.Theme, qtbot: QtBot, factor: float
) -> None:
    before = show(make_form(), qtbot)
    look.choose_text_scale(factor)
    after = show(make_form(), qtbot)
    QApplication.processEvents()
    assert lengths_of(before) == lengths_of(after)
    assert QApplication.font().pixelSize() == round(13 * factor)


def test_going_to_and_fro_loses_nothing(look: theme.Theme, qtbot: QtBot) -> None:
    form = show(make_form(), qtbot)
    usual = lengths_of(form)
    for factor in (2.0, 0.8, 1.1, 0.9, 1.3, 1.0):
        look.choose_text_scale(factor)
    QApplication.processEvents()
    assert lengths_of(form) == usual


def test_what_a_layout_holds_is_not_kept_beyond_its_widgets(look: theme.Theme, qtbot: QtBot) -> None:
    """PySide would take whatever comes to lie at the address of an item that is gone for that item."""
    form = show(make_form(), qtbot)
    before = sum(isinstance(wrapper, QWidgetItem) for wrapper in getAllValidWrappers())
    look.choose_text_scale(1.5)
    assert form.layout() is not None
    assert sum(isinstance(wrapper, QWidgetItem) for wrapper in getAllValidWrappers()) == before


_COLLECT_MEANWHILE = """
import gc
from PySide6.QtWidgets import QApplication, QTableView
from ui import theme

look = theme.apply(QApplication([]))
for threshold in range(1, 200, 20):
    for _ in range(100):
        view = QTableView()  # most of what is in it Python hears of only in the list of all
        view.itself = view
    del view
    gc.set_threshold(threshold)
    look.choose_text_scale(1.1 if threshold % 40 == 1 else 1.0)
    gc.set_threshold(700)
print("alive")
"""


def test_nothing_is_collected_while_all_widgets_are_gone_through() -> None:
    """A widget that goes then stays in Qt's list, where the next look at it would be the last."""
    ended = subprocess.run(
        [sys.executable, "-c", _COLLECT_MEANWHILE], capture_output=True, text=True, check=False, timeout=120
    )
    assert (ended.stdout, ended.returncode) == ("alive\n", 0)


def test_length_set_in_between_is_the_one_that_follows(look: theme.Theme, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    parent = show(QWidget(), qtbot)
    button.setParent(parent)
    button.setFixedHeight(theme.size(30))
    look.choose_text_scale(2.0)
    button.setFixedHeight(100)
    look.choose_text_scale(1.0)
    assert button.maximumHeight() == 50


def test_factor_stays_within_bounds_and_is_told(look: theme.Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.choose_text_scale(9)
    assert theme.text_scale() == 2.0
    look.choose_text_scale(0.1)
    assert theme.size(100) == 80


def test_fitting_is_done_again_as_long_as_the_widget_lives(look: theme.Theme, qtbot: QtBot) -> None:
    seen: list[int] = []
    widget = QWidget()
    theme.keep_fitted(widget, lambda: seen.append(theme.size(10)))
    look.choose_text_scale(2.0)
    widget.deleteLater()
    QApplication.sendPostedEvents(widget, 0)
    look.choose_text_scale(1.0)
    assert seen[:2] == [10, 20]
    assert len(seen) in (2, 3)


@pytest.mark.parametrize("factor", [1.5, 2.0])
def test_window_made_larger_looks_as_one_opened_large(
    open_window: Callable[[Library], MainWindow], library: Library, look: theme.Theme, qtbot: QtBot, factor: float
) -> None:
    window = open_window(library)
    window.resize(1480, 920)
    look.choose_text_scale(factor)
    qtbot.wait(50)
    before = places_of(window)
    again = open_window(library)
    again.resize(1480, 920)
    qtbot.wait(50)
    after = places_of(again)
    assert len(before) > 15
    headers = [each.table.horizontalHeader() for each in (window, again)]
    one, other = ([header.sectionSize(at) for at in range(header.count())] for header in headers)
    assert one == other
    assert {name: (place, after[name]) for name, place in before.items() if place != after[name]} == {}


SETTERS = re.compile(
    r"set(ContentsMargins|(Horizontal|Vertical)?Spacing|(Fixed|Minimum|Maximum)(Width|Height|Size))|addSpacing"
)
OF_THE_SCREEN = ("main_window.py",)
"""What says how small a window may be, in pixels of the screen."""


def test_lengths_are_given_for_the_size_of_texts() -> None:
    """A length that is written out stays small beside large texts in all windows made after the texts were enlarged."""
    found = []
    for path in (path for path in SOURCES if path.name not in OF_THE_SCREEN):
        for node in ast.walk(read_tree(path)):
            if isinstance(node, ast.Call) and SETTERS.fullmatch(name_of(node)):
                lengths = [each.value for each in node.args if isinstance(each, ast.Constant)]
                found += [place_of(path, node) for length in lengths if isinstance(length, int) and length > 2]
    assert found == []
