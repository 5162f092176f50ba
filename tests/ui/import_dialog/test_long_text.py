"""The view of texts that are too long for an editor."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.importing.source_text import SourceText
from ui.import_dialog.long_text import LongText
from ui.import_dialog.source_pane import LONGEST_EDITED, SourcePane


@pytest.fixture
def view(qtbot):
    view = LongText()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_source(SourceText("\n".join(f"line {number}" for number in range(1, 100_001)), "long.txt"))
    view.show()
    return view


def test_any_line_can_be_gone_to(view):
    assert view.line(77_777) == "line 77777"
    view.go_to(77_777)
    assert view.verticalScrollBar().value() == 77_775
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.verticalScrollBar().value() == 0


def test_marks_are_painted(view):
    before = view.grab().toImage()
    view.marks.mark_lines(2, 4)
    view.update_marks()
    marked = view.grab().toImage()
    view.marks.headings = frozenset({1})
    view.update_marks()
    assert before != marked
    assert marked != view.grab().toImage()


def test_a_long_text_is_shown_without_an_editor(qtbot):
    pane = SourcePane()
    qtbot.addWidget(pane)
    source = SourceText("x" * 70 + "\n", "long.txt")
    long = SourceText(source.text * (LONGEST_EDITED // 71 + 1), "long.txt")
    pane.show_source(long)
    assert pane.source() is long
    pane.show_source(source)
    assert pane.source() is source
