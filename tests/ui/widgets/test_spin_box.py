"""A number that the wheel turns only while it is used."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.widgets.spin_box import SpinBox


@pytest.fixture
def box(qtbot: QtBot) -> SpinBox:
    box = SpinBox()
    box.setRange(0, 3000)
    box.setValue(2022)
    qtbot.addWidget(box)
    with qtbot.waitActive(box):
        box.show()
    return box


def test_the_wheel_over_a_number_that_is_not_used_leaves_it_alone(box: SpinBox) -> None:
    box.clearFocus()
    assert not turn_wheel(box)
    assert box.value() == 2022
    assert not box.hasFocus()


def test_the_wheel_turns_a_number_that_is_used(box: SpinBox, qtbot: QtBot) -> None:
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    assert turn_wheel(box)
    assert box.value() == 2023


def turn_wheel(box: SpinBox) -> bool:
    """Turn the wheel by a notch over the number; whether the number took it."""
    at = QPointF(box.rect().center())
    event = QWheelEvent(
        at,
        box.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)
    return event.isAccepted()
