"""The sheet of keys: every key of every action, by place, found by typing, within a small window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from ui.key_list import list_keys
from ui.key_sheet import KeySheet
from ui.main_window import MainWindow


@pytest.fixture
def sheet(window: MainWindow) -> KeySheet:
    window.resize(1024, 700)
    window.desk.actions["show_keys"].trigger()
    sheet = window.findChild(KeySheet)
    assert isinstance(sheet, KeySheet)
    return sheet


def shown(sheet: KeySheet) -> set[str]:
    return {label.text() for label in sheet.findChildren(QLabel) if label.isVisible()}


def type_filter(qtbot: QtBot, sheet: KeySheet, text: str) -> None:
    line = sheet.findChild(QLineEdit, "key_filter")
    assert isinstance(line, QLineEdit)
    line.clear()
    qtbot.keyClicks(line, text)


def test_every_key_of_every_action_is_listed(window: MainWindow) -> None:
    listed = {keys for group in list_keys(window.desk.actions) for keys, _ in group.keys}
    for name in window.desk.actions:
        for shortcut in window.desk.actions[name].shortcuts():
            text = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
            assert any(text in keys for keys in listed), text


def test_keys_stand_where_they_work(window: MainWindow) -> None:
    everywhere, table, _, _, sidebar, *_ = list_keys(window.desk.actions)
    assert ("Ctrl+Shift+Z, Ctrl+Y", "Redo") in everywhere.keys
    assert ("Ctrl+-", "Text Size: Smaller") in everywhere.keys
    assert ("Enter", "Open Paper") in table.keys
    assert ("F2", "Rename") in sidebar.keys


def test_it_fits_into_a_small_window_and_scrolls(qtbot: QtBot, window: MainWindow, sheet: KeySheet) -> None:
    assert sheet.height() <= 700
    assert sheet.width() <= 1024
    area = sheet.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    assert area.verticalScrollBar().maximum() > 0
    line = sheet.focusWidget()
    assert isinstance(line, QLineEdit)
    qtbot.keyClick(line, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0


def test_typing_narrows_it(qtbot: QtBot, sheet: KeySheet) -> None:
    type_filter(qtbot, sheet, "copy cit")
    assert "Copy Citation" in shown(sheet)
    assert "Undo" not in shown(sheet)
    assert "In the sidebar" not in shown(sheet)
    type_filter(qtbot, sheet, "f6")
    assert {"Next Pane", "Previous Pane"} <= shown(sheet)
    type_filter(qtbot, sheet, "nothing at all")
    assert "No key matches." in shown(sheet)
    type_filter(qtbot, sheet, "")
    assert "Undo" in shown(sheet)
    assert "No key matches." not in shown(sheet)
