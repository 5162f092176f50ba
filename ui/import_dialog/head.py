"""The head of the dialog: what the text was recognised as, when it was captured, and what its header says."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.dates import find_today
from app.formats import READERS, Recognition
from ui import language, theme
from ui.import_dialog.digest import Digest, Reading
from ui.import_dialog.flow import make_pair
from ui.import_dialog.wording import format_before, format_confidence, format_figures, format_moved, format_read
from ui.widgets.day_edit import DayEdit
from ui.widgets.flow_layout import FlowLayout


class ImportHead(QWidget):
    """Title, format, day of capture and the banner of the page.

    Signals:
        format_chosen: the name of the reader that is to read the text; "" to have it recognised.
        day_chosen: the datetime.date on which the page was captured.
    """

    format_chosen = Signal(str)
    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(language.tr("Import papers"))
        self._format = QComboBox()
        self._day = DayEdit()
        self._banner = Banner()
        self._set_up()
        self._lay_out()

    def show_reading(self, reading: Reading | None) -> None:
        """Show what was read; None where there is no text."""
        plan = reading.digest.plan if reading is not None else None
        recognised = plan is not None and plan.source.format in READERS
        self._show_formats(reading)
        self._format.setPlaceholderText(language.tr("Not recognised") if plan is not None else "–")
        self._format.setCurrentIndex(self._format.findData(plan.source.format) if plan and recognised else -1)
        self._format.setEnabled(plan is not None)
        self._banner.setVisible(recognised)
        if reading is not None and plan is not None:
            self._banner.show_digest(reading.digest)
            self._show_day(plan.captured_on)

    def update_plan(self, digest: Digest) -> None:
        """Show the plan with other decisions."""
        self._banner.show_digest(digest)

    def _show_formats(self, reading: Reading | None) -> None:
        """List the formats, the surest first, each with how sure its reader is; then those that see no sign of theirs.

        A format that was chosen by hand says so, and the list then offers to have it recognised again.
        """
        recognitions = reading.recognitions if reading is not None else ()
        source = reading.digest.plan.source if reading is not None else None
        told = source is not None and source.format in READERS and source.confidence is None
        self._format.clear()
        for name, confidence in order_formats(recognitions):
            chosen = told and source is not None and name == source.format
            said = language.tr("chosen by you") if chosen else format_confidence(confidence or None)
            label = language.format_label(READERS[name].label)
            self._format.addItem(f"{label} · {said}" if said else label, name)
        if told:
            self._format.addItem(language.tr("Recognise it"), "")

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
        self._show_formats(None)
        self._format.setObjectName("import-format")
        self._format.setAccessibleName(language.tr("Recognised as"))
        self._format.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._format.setMinimumContentsLength(
            max(len(language.format_label(reader.label)) for reader in READERS.values())
        )
        self._format.activated.connect(self._on_activated)
        day = find_today()
        today = QDate(day.year, day.month, day.day)
        self._day.setObjectName("import-day")
        self._day.setAccessibleName(language.tr("Page captured on"))
        self._day.setMaximumDate(today)
        self._day.setDate(today)
        self._day.dateChanged.connect(self._on_date_changed)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.size(10))
        self._title.setContentsMargins(0, theme.size(5), 0, 0)  # level with the first line of fields
        row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch()
        flow = FlowLayout(gap=14)
        flow.addWidget(make_pair(language.tr("Recognised as"), self._format))
        flow.addWidget(make_pair(language.tr("Page captured on"), self._day))
        row.addLayout(flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(12))
        column.addLayout(row)
        column.addWidget(self._banner)


def order_formats(recognitions: tuple[Recognition, ...]) -> list[tuple[str, float]]:
    """All formats, those that a text may be in first, with how sure that is; 0 where there is no sign of it."""
    sure = dict(recognitions)
    return [*sure.items(), *((name, 0.0) for name in READERS if name not in sure)]


class Banner(QFrame):
    """Whose page it is and what its header states, with how much of the page was read, and what moved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self._name = _make_label("banner-name")
        self._figures = _make_label("")
        self._moved = _make_label("")
        self._before = _make_label("")
        self._read = _make_label("banner-read")
        self._figures.setWordWrap(True)
        self._before.setWordWrap(True)
        self._moved.setWordWrap(True)
        theme.set_role(self._moved, "link")
        row = QHBoxLayout()
        row.setSpacing(theme.size(14))
        row.addWidget(self._name)
        row.addWidget(self._figures, 3)
        row.addWidget(self._before, 2)
        row.addWidget(self._read)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.size(14), theme.size(8), theme.size(14), theme.size(8))
        column.setSpacing(theme.size(2))
        column.addLayout(row)
        column.addWidget(self._moved)

    def show_digest(self, digest: Digest) -> None:
        """Show what was read of a page."""
        plan = digest.plan
        reported = plan.source.reported
        self._name.setText(reported.name if reported else "")
        self._name.setVisible(reported is not None)
        without = language.tr("This text has no header with figures.")
        figures = "   ·   ".join(format_figures(reported)) if reported else without
        self._figures.setText(figures)
        for label, text in ((self._before, format_before(digest)), (self._moved, format_moved(plan))):
            label.setText(text)
            label.setVisible(bool(text))
        read, tone = format_read(plan)
        self._read.setText(read)
        theme.set_role(self._read, tone)


def _make_label(kind: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        label.setProperty("kind", kind)
    return label
