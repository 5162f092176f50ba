"""Proposals under a field while its value is typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.field_editor import FieldEditor
from ui.widgets.value_completion import Proposal, ValueCompletion

Key = Qt.Key
KNOWN = ("Berlin", "Bern", "Bonn")


class Place:
    """A field that is completed, beside another one to go to."""

    def __init__(self, qtbot, separators):
        self.stored: list[str] = []
        window = self.window = QWidget()
        qtbot.addWidget(window)
        self.editor = FieldEditor("Places", self.stored.append)
        self.other = FieldEditor("Other", lambda text: None)
        column = QVBoxLayout(window)
        column.addWidget(self.editor)
        column.addWidget(self.other)
        self.completion = ValueCompletion(self.editor.text_edit, self.suggest, separators=separators)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        self.editor.take_focus()

    def suggest(self, typed):
        return [Proposal(each, each, "city") for each in KNOWN if each.lower().startswith(typed.lower())]

    @property
    def text(self):
        return self.editor.text_edit.text()

    def type(self, text):
        QTest.keyClicks(self.editor.text_edit, text)

    def press(self, *keys):
        for key in keys:
            QTest.keyClick(self.editor.text_edit, key)


@pytest.fixture
def place(qtbot):
    return Place(qtbot, "")


def test_what_is_typed_is_proposed_and_chosen_by_keys(place):
    place.type("be")
    assert place.completion.proposals == ["Berlin", "Bern"]
    place.press(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert place.text == "Bern"
    assert not place.completion.is_open
    assert place.stored == []
    place.press(Key.Key_Return)
    assert place.stored == ["Bern"]


def test_enter_without_a_choice_takes_what_was_typed(place):
    place.type("be")
    place.press(Key.Key_Return)
    assert place.stored == ["be"]


def test_a_field_that_is_emptied_when_it_is_stored_proposes_nothing(place):
    place.type("x")
    place.press(Key.Key_Return)
    assert place.text == ""
    assert not place.completion.is_open


def test_up_and_down_come_back_to_the_text_itself(place):
    place.type("be")
    place.press(Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert place.stored == ["be"]
    place.type("ber")
    place.press(Key.Key_Up, Key.Key_Tab)
    assert place.text == "Bern"


def test_escape_closes_the_proposals_and_then_takes_back(place):
    place.type("be")
    place.press(Key.Key_Escape)
    assert not place.completion.is_open
    assert place.text == "be"
    place.press(Key.Key_Escape)
    assert place.text == ""


def test_what_is_whole_already_needs_no_proposal(place):
    place.type("Bonn")
    assert not place.completion.is_open


def test_down_in_an_empty_field_proposes_what_is_usual(place):
    place.press(Key.Key_Down)
    assert place.completion.proposals == list(KNOWN)


def test_a_value_that_is_shown_and_not_typed_proposes_nothing(place):
    place.editor.set_value("be")
    assert not place.completion.is_open


def test_leaving_the_field_closes_the_proposals_and_stores(place):
    place.type("be")
    place.other.take_focus()
    assert not place.completion.is_open
    assert place.stored == ["be"]


def test_a_click_takes_a_proposal_and_the_field_keeps_the_keyboard(place):
    place.type("be")
    popup = place.completion._popup
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=popup.visualItemRect(popup.item(1)).center())
    assert place.text == "Bern"
    assert place.editor.text_edit.hasFocus()


def test_of_a_list_the_value_at_the_cursor_is_completed(qtbot):
    place = Place(qtbot, ",;")
    place.editor.text_edit.insertPlainText("Köln 𝔅, bo, Ulm")
    place.press(*[Key.Key_Left] * 5)
    place.type("n")
    place.press(Key.Key_Down, Key.Key_Return)
    assert place.text == "Köln 𝔅, Bonn, Ulm"


def test_proposals_are_read_with_their_detail(place):
    place.type("be")
    popup = place.completion._popup
    assert popup.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Berlin, city"
    assert not popup.grab().isNull()
