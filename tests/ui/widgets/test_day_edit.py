from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.day_edit import DayEdit


def test_day_is_shown_as_the_region_writes_it(qtbot: QtBot) -> None:
    edit = DayEdit()
    qtbot.addWidget(edit)
    edit.setDate(QDate(2026, 11, 3))
    assert edit.text() == "3 Nov 2026"


def test_calendar_has_the_colours_of_the_theme(look: theme.Theme, qtbot: QtBot) -> None:
    edit = DayEdit()
    qtbot.addWidget(edit)
    sunday = edit.calendarWidget().weekdayTextFormat(Qt.DayOfWeek.Sunday)
    assert sunday.foreground().color().name().upper() == theme.current().text
    look.choose("dark")
    sunday = edit.calendarWidget().weekdayTextFormat(Qt.DayOfWeek.Sunday)
    assert sunday.foreground().color().name().upper() == theme.current().text
