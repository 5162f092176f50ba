"""Each editing key stays with each kind of field, whatever actions the window has on it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.field_editor import FieldEditor
from ui.widgets.growing_text import GrowingText

TYPING = (
    "Del", "Backspace", "Ctrl+Backspace", "Ctrl+Del", "Space", "5", "a", "Shift+A", "Ctrl+X", "Ctrl+V", "Return",
)  # fmt: skip
READING = (
    "Ctrl+C", "Ctrl+A", "Left", "Right", "Home", "End", "Ctrl+Left", "Ctrl+Right", "Shift+Left", "Shift+Right",
    "Ctrl+Home", "Ctrl+End", "Shift+Home", "Shift+End", "Ctrl+Shift+Right",
)  # fmt: skip
NEVER_USED = ("Ctrl+F", "Ctrl+K", "Ctrl+Shift+O", "F2", "Ctrl+Z", "Ctrl+Y")


def make_line(parent):
    return FieldEditor("Count", lambda text: None, parent=parent).text_edit


def make_lines(parent):
    return FieldEditor("Abstract", lambda text: None, lines=True, parent=parent).text_edit


def make_reading(parent):
    return GrowingText(parent, read_only=True)


def press(qtbot, make, keys):
    """What the window heard of a key that was pressed in the middle of a field."""
    window = QWidget()
    qtbot.addWidget(window)
    edit = make(window)
    column = QVBoxLayout(window)
    column.addWidget(edit)
    heard: list[str] = []
    action = QAction(keys, window)
    action.setShortcut(QKeySequence(keys))
    action.triggered.connect(lambda: heard.append(keys))
    window.addAction(action)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    edit.setFocus()
    edit.setPlainText("some words to edit")
    cursor = edit.textCursor()
    cursor.setPosition(7)
    edit.setTextCursor(cursor)
    QTest.keySequence(edit, QKeySequence(keys))
    return heard


@pytest.mark.parametrize("keys", TYPING + READING)
@pytest.mark.parametrize("make", [make_line, make_lines])
def test_editing_keys_stay_with_an_editor(qtbot, make, keys):
    assert press(qtbot, make, keys) == []


@pytest.mark.parametrize("keys", READING)
def test_reading_keys_stay_with_a_text_that_is_read(qtbot, keys):
    assert press(qtbot, make_reading, keys) == []


@pytest.mark.parametrize("keys", NEVER_USED)
@pytest.mark.parametrize("make", [make_line, make_lines, make_reading])
def test_keys_that_a_field_has_no_use_for_go_to_the_window(qtbot, make, keys):
    assert press(qtbot, make, keys) == [keys]
