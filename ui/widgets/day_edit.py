"""A day that can be typed as the region writes it, or chosen from a calendar."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget

from ui import language, theme


class DayEdit(QDateEdit):
    """Qt's, in the formats of the person's region; its calendar has the colours of the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setLocale(QLocale())
        self.setDisplayFormat(language.day_pattern())
        self.setKeyboardTracking(False)
        theme.keep_fitted(self, self._on_fit)

    def _on_fit(self) -> None:
        """Qt paints the end of the week in a red that no theme knows."""
        calendar = self.calendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        usual, heading = QTextCharFormat(), QTextCharFormat()
        usual.setForeground(theme.current().colour("text"))
        heading.setForeground(theme.current().colour("muted"))
        heading.setBackground(theme.current().colour("card"))
        calendar.setHeaderTextFormat(heading)
        for day in Qt.DayOfWeek:
            calendar.setWeekdayTextFormat(day, usual)
