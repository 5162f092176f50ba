from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.refusal import Refusal


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 200)
    window.show()
    return window


def bubbles(window: QWidget) -> list[QLabel]:
    return [label for label in window.findChildren(QLabel, "refusal") if label.isVisible()]


@pytest.mark.parametrize(("top", "below"), [(10, True), (165, False)])
def test_the_bubble_stands_where_there_is_room(window: QWidget, top: int, below: bool) -> None:
    field = QLineEdit(window)
    field.setGeometry(330, top, 60, 30)
    field.show()
    Refusal(field).say("There is a tag “agents” already.\n<b>Choose</b> another name.")
    [bubble] = bubbles(window)
    assert window.rect().contains(bubble.geometry())
    assert (bubble.y() > field.geometry().bottom()) == below
    assert "<b>" in bubble.text()


def test_it_follows_its_field_and_goes_with_it(window: QWidget) -> None:
    field = QLineEdit(window)
    field.setGeometry(20, 20, 60, 30)
    field.show()
    refusal = Refusal(field)
    refusal.say("No.")
    assert (refusal.reason, field.accessibleDescription()) == ("No.", "No.")
    before = bubbles(window)[0].y()
    field.move(20, 60)
    assert bubbles(window)[0].y() == before + 40
    refusal.say("Still no.")
    assert [bubble.text() for bubble in bubbles(window)] == ["Still no."]
    field.hide()
    assert (bubbles(window), refusal.reason, field.accessibleDescription()) == ([], "", "")
