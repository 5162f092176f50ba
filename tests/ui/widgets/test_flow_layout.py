"""A layout of lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets.flow_layout import FlowLayout, expanding
from ui.widgets.flowing_text import FlowingText


class Box(QLabel):
    """A widget of one size."""

    def sizeHint(self):
        return QSize(100, 20)

    def minimumSizeHint(self):
        return QSize(20, 20)


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


@pytest.fixture
def flow(owner):
    layout = FlowLayout(owner, gap=10)
    for _ in range(3):
        layout.addWidget(Box(owner))
    owner.resize(250, 200)
    owner.show()
    return layout


def places(layout):
    return [(item.geometry().x(), item.geometry().y()) for item in map(layout.itemAt, range(layout.count()))]


def test_what_has_no_room_goes_to_the_next_line(flow):
    assert places(flow) == [(0, 0), (110, 0), (0, 30)]
    assert flow.heightForWidth(250) == 50
    assert flow.heightForWidth(400) == 20
    assert flow.heightForWidth(100) == 80


def test_what_is_hidden_takes_no_room(flow):
    flow.itemAt(0).widget().hide()
    flow.activate()
    assert places(flow)[1:] == [(0, 0), (110, 0)]


def test_a_widget_that_expands_takes_the_rest_of_its_line(flow):
    expanding(flow.itemAt(2).widget())
    flow.activate()
    assert flow.itemAt(2).geometry().width() == 250


def test_a_widget_is_put_before_another(flow):
    first = Box(flow.parentWidget())
    flow.insert(0, first)
    first.show()
    flow.activate()
    assert first.geometry().x() == 0
    assert places(flow)[1] == (110, 0)


def test_lines_begin_where_those_of_the_language_do(flow):
    flow.parentWidget().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.invalidate()
    flow.activate()
    assert places(flow) == [(150, 0), (40, 0), (150, 30)]


def test_a_text_shares_its_line_and_takes_more_where_it_is_longer_than_that(owner):
    layout, box = FlowLayout(owner, gap=10, line_gap=1), Box(owner)
    text = FlowingText("note", "said")
    for widget in (text, box):
        layout.addWidget(widget)
    text.setText("Code")
    owner.resize(250, 200)
    owner.show()
    assert text.geometry().right() < box.x()
    assert text.geometry().center().y() == pytest.approx(box.geometry().center().y(), abs=1)

    line = text.height()
    text.setText("Code, branch puppeteer, in a folder whose name is as long as three lines of this window")
    layout.activate()
    assert text.width() == 250
    assert text.height() > 1.5 * line
    assert box.y() == text.geometry().bottom() + 2
