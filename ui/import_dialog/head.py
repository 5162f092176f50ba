"""The head of the dialog: what the text was recognised as, when it was captured, and what its header says."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.formats import READERS
from app.importing.plan import ImportPlan
from ui import theme
from ui.import_dialog.choosers import Chooser, DayChooser
from ui.import_dialog.wording import format_before, format_figures, format_read

NOT_RECOGNISED = "Not recognised"


class ImportHead(QWidget):
    """Title, format, day of capture and the banner of the page.

    Signals:
        format_chosen: the name of the reader that is to read the text.
        day_chosen: the datetime.date on which the page was captured.
    """

    format_chosen = Signal(str)
    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel("Import papers")
        self._format = Chooser()
        self._day = DayChooser()
        self._banner = Banner()
        self._set_up()
        self._lay_out()

    def set_title(self, title: str) -> None:
        """Say which of several files this is."""
        self._title.setText(title)

    def show_plan(self, plan: ImportPlan | None) -> None:
        """Show what was read; None where there is no text."""
        recognised = plan is not None and plan.source.format in READERS
        self._format.setPlaceholderText(NOT_RECOGNISED if plan is not None else "–")
        self._format.setCurrentIndex(self._format.findData(plan.source.format) if plan and recognised else -1)
        self._format.setEnabled(plan is not None)
        self._banner.setVisible(recognised)
        if plan is not None:
            self._banner.show_plan(plan)
            self._show_day(plan.captured_on)

    def _show_day(self, day: datetime.date) -> None:
        self._day.blockSignals(True)
        self._day.setDate(QDate(day.year, day.month, day.day))
        self._day.blockSignals(False)

    def _on_activated(self, row: int) -> None:
        self.format_chosen.emit(self._format.itemData(row))

    def _on_date_changed(self, day: QDate) -> None:
        self.day_chosen.emit(datetime.date(day.year(), day.month(), day.day()))

    def _set_up(self) -> None:
        theme.set_role(self._title, "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        for name, reader in READERS.items():
            self._format.addItem(reader.label, name)
        self._format.setObjectName("import-format")
        self._format.setAccessibleName("Recognised as")
        self._format.setMinimumContentsLength(len(NOT_RECOGNISED) + 2)
        self._format.activated.connect(self._on_activated)
        today = QDate.currentDate()
        self._day.setObjectName("import-day")
        self._day.setAccessibleName("Page captured on")
        self._day.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        self._day.setDisplayFormat("d MMM yyyy")
        self._day.setMaximumDate(today)
        self._day.setDate(today)
        self._day.setKeyboardTracking(False)
        self._day.dateChanged.connect(self._on_date_changed)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.size(10))
        row.addWidget(self._title)
        row.addStretch()
        for text, field in (("Recognised as", self._format), ("Page captured on", self._day)):
            label = QLabel(text)
            label.setBuddy(field)
            theme.set_role(label, "small")
            row.addSpacing(theme.size(6))
            row.addWidget(label)
            row.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(12))
        column.addLayout(row)
        column.addWidget(self._banner)


class Banner(QFrame):
    """Whose page it is and what its header states, with how much of the page was read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self._name = _make_label("banner-name")
        self._figures = _make_label("")
        self._before = _make_label("")
        self._read = _make_label("banner-read")
        self._figures.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(14), theme.size(8), theme.size(14), theme.size(8))
        row.setSpacing(theme.size(14))
        row.addWidget(self._name)
        row.addWidget(self._figures, 1)
        row.addWidget(self._before)
        row.addWidget(self._read)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what was read of a page."""
        reported = plan.source.reported
        self._name.setText(reported.name if reported else "")
        self._name.setVisible(reported is not None)
        figures = "   ·   ".join(format_figures(reported)) if reported else "This text has no header with figures."
        self._figures.setText(figures)
        before = format_before(plan)
        self._before.setText(before)
        self._before.setVisible(bool(before))
        read, tone = format_read(plan)
        self._read.setText(read)
        theme.set_role(self._read, tone)


def _make_label(kind: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        label.setProperty("kind", kind)
    return label
