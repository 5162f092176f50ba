"""A layout of lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets.flow_layout import FlowLayout, expanding


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
