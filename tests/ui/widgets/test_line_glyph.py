from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.glyph_label import GlyphLabel
from ui.widgets.line_glyph import LineGlyph


def make_line(qtbot: QtBot) -> tuple[QLineEdit, GlyphLabel]:
    line = QLineEdit()
    qtbot.addWidget(line)
    LineGlyph(line, "magnify", "muted")
    line.resize(300, 34)
    line.show()
    glyph = line.findChild(GlyphLabel)
    assert isinstance(glyph, GlyphLabel)
    return line, glyph


def test_glyph_stands_where_the_line_begins_and_the_text_behind_it(qtbot: QtBot) -> None:
    line, glyph = make_line(qtbot)
    assert glyph.geometry().right() < line.cursorRect().center().x()
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert glyph.geometry().left() > line.cursorRect().center().x()


def test_glyph_grows_with_the_texts(look: theme.Theme, qtbot: QtBot) -> None:
    line, glyph = make_line(qtbot)
    look.choose_text_scale(2.0)
    assert glyph.width() == 32
    assert glyph.geometry().right() < line.cursorRect().center().x()
    look.choose_text_scale(1.0)
    assert glyph.width() == 16


def test_click_on_the_glyph_is_one_on_the_line(qtbot: QtBot) -> None:
    line, glyph = make_line(qtbot)
    assert line.childAt(glyph.geometry().center()) is None
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(glyph.geometry().center()))
    assert line.cursorPosition() == pytest.approx(0)
