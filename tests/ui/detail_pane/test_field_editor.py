"""The editor of one field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.errors import InvalidValue
from ui.widgets.field_editor import Draft, FieldEditor

Key, Control, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Keeper:
    """Stores texts; refuses "bad"."""

    def __init__(self):
        self.stored = []

    def store(self, text):
        if text == "bad":
            raise InvalidValue(text, "“bad” is no value.", "Type another.")
        self.stored.append(text)


class Field:
    """An editor in a window with another widget to go to and window actions on the keys of undo and redo."""

    def __init__(self, qtbot, *, lines=False):
        self.keeper = Keeper()
        self.window = QWidget()
        self.editor = FieldEditor("Count", self.keeper.store, hint="such as 74", lines=lines)
        self.other = FieldEditor("Other", Keeper().store)
        column = QVBoxLayout(self.window)
        column.addWidget(self.editor)
        column.addWidget(self.other)
        self.heard: list[str] = []
        for name, keys in (("undo", "Ctrl+Z"), ("redo", "Ctrl+Y"), ("redo", "Ctrl+Shift+Z"), ("escape", "Esc")):
            action = QAction(name, self.window)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _checked=False, name=name: self.heard.append(name))
            self.window.addAction(action)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.other.take_focus()
        self.editor.set_value("7106", "7,106")

    @property
    def text(self):
        return self.editor.text_edit.toPlainText()

    def focus(self):
        self.editor.take_focus(Qt.FocusReason.TabFocusReason)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.editor.text_edit, key, modifiers)

    def type(self, text):
        QTest.keyClicks(self.editor.text_edit, text)


@pytest.fixture
def field(qtbot, look):
    return Field(qtbot)


def test_a_value_shows_as_text_and_edits_as_source(field):
    assert field.text == "7,106"
    field.focus()
    assert field.text == "7106"
    field.other.take_focus()
    assert field.text == "7,106"
    assert field.keeper.stored == []


def test_enter_commits_and_stays(field):
    field.focus()
    field.type("74")
    field.press(Key.Key_Return)
    assert field.keeper.stored == ["74"]
    assert field.editor.text_edit.hasFocus()


def test_leaving_commits(field):
    field.focus()
    field.type("74")
    field.other.take_focus()
    assert field.keeper.stored == ["74"]


def test_escape_takes_back_and_then_goes_on_to_the_window(field):
    field.focus()
    field.type("74")
    field.press(Key.Key_Escape)
    assert field.text == "7106"
    assert field.heard == []
    field.press(Key.Key_Escape)
    assert field.heard == ["escape"]
    assert field.keeper.stored == []


def test_a_refused_value_stays_with_its_reason_until_it_is_mended(field):
    field.focus()
    field.type("bad")
    field.other.take_focus()
    assert field.text == "bad"
    assert field.editor.reason == "“bad” is no value. Type another."
    assert field.editor.text_edit.accessibleDescription() == field.editor.reason
    field.focus()
    field.type("74")
    field.press(Key.Key_Return)
    assert field.editor.reason == ""
    assert field.keeper.stored == ["74"]


def test_a_refused_value_can_be_taken_back(field):
    field.focus()
    field.type("bad")
    field.press(Key.Key_Return)
    field.press(Key.Key_Escape)
    assert (field.text, field.editor.reason) == ("7106", "")


def test_a_new_value_from_elsewhere_never_takes_away_what_is_typed(field):
    field.focus()
    field.type("74")
    field.editor.set_value("80")
    assert field.text == "74"
    field.press(Key.Key_Escape)
    assert field.text == "80"


def test_a_new_value_from_elsewhere_shows_where_nothing_is_typed(field):
    field.focus()
    field.editor.set_value("1234", "1,234")
    assert field.text == "1234"
    field.other.take_focus()
    assert field.text == "1,234"


def test_a_draft_is_what_was_typed_with_its_reason(field):
    assert field.editor.draft is None
    field.focus()
    field.type("bad")
    field.press(Key.Key_Return)
    draft = field.editor.draft
    assert draft == Draft("bad", "“bad” is no value. Type another.")
    field.editor.take_back()
    field.editor.set_draft(draft)
    assert (field.text, field.editor.reason) == draft
    assert not field.editor.commit()


def test_undo_and_redo_are_the_editors_while_it_has_any_and_the_windows_then(field):
    field.focus()
    field.press(Key.Key_Z, Control)
    assert field.heard == ["undo"]
    field.type("74")
    while field.editor.text_edit.document().isUndoAvailable():
        field.press(Key.Key_Z, Control)
    assert field.text == "7106"
    assert field.heard == ["undo"]
    field.press(Key.Key_Z, Control)
    assert field.heard == ["undo", "undo"]
    while field.editor.text_edit.document().isRedoAvailable():
        field.press(Key.Key_Y, Control)
    assert field.text == "74"
    field.press(Key.Key_Y, Control)
    field.press(Key.Key_Z, Control | Shift)
    assert field.heard == ["undo", "undo", "redo", "redo"]


def test_an_empty_field_says_add_and_then_what_to_type(field):
    field.editor.set_value("")
    assert field.editor.text_edit.placeholderText() == "Add…"
    field.focus()
    assert field.editor.text_edit.placeholderText() == "such as 74"
    field.other.take_focus()
    assert field.editor.text_edit.placeholderText() == "Add…"


def test_a_field_of_lines_takes_enter_as_a_line_and_control_enter_as_commit(qtbot, look):
    field = Field(qtbot, lines=True)
    field.focus()
    field.press(Key.Key_End, Control)
    field.press(Key.Key_Return)
    field.type("x")
    assert field.keeper.stored == []
    field.press(Key.Key_Return, Control)
    assert field.keeper.stored == ["7106\nx"]


def test_a_look_at_another_window_commits_nothing(field, qtbot):
    field.focus()
    field.type("74")
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    assert field.keeper.stored == []
    assert field.text == "74"


def test_the_field_grows_with_its_text(field, qtbot):
    field.editor.set_value("word " * 100)
    low = field.other.text_edit.height()
    qtbot.waitUntil(lambda: field.editor.text_edit.height() > 3 * low)


def test_a_click_on_the_label_edits_the_value(field):
    [label] = [each for each in field.editor.findChildren(QLabel) if each.text() == "Count"]
    QTest.mouseClick(label, Qt.MouseButton.RightButton)
    assert not field.editor.text_edit.hasFocus()
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert field.editor.text_edit.hasFocus()
    field.type("74")
    field.press(Key.Key_Return)
    assert field.keeper.stored == ["74"]
