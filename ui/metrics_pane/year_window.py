"""The two years between which papers count for the h-index of a window of years."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import language, theme
from ui.widgets.spin_box import SpinBox
from ui.widgets.texts import make_text

_EARLIEST = 1800
_USUAL = 5
"""Years of the window that is there first, as Google Scholar has it."""


class YearWindow(QWidget):
    """Two boxes of years, of which the first is never later than the second.

    Signals:
        changed(int, int): other years were chosen.
    """

    changed = Signal(int, int)

    def __init__(self, this_year: int | None = None) -> None:
        super().__init__()
        year = this_year or datetime.datetime.now(tz=datetime.UTC).year
        self.first, self.last = (
            _make_box(year - _USUAL + 1, year, language.tr("First year of the window")),
            _make_box(year, year, language.tr("Last year of the window")),
        )
        self.first.setObjectName("window_first")
        self.last.setObjectName("window_last")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.margins(20, 0, 28, 4))
        row.setSpacing(theme.size(6))
        for part in (
            make_text(language.tr("papers of"), role="small", wraps=False),
            self.first,
            make_text(language.tr("to", "between two years"), role="small", wraps=False),
            self.last,
        ):
            row.addWidget(part)
        row.addStretch(1)
        self.first.valueChanged.connect(self._on_first_changed)
        self.last.valueChanged.connect(self._on_last_changed)

    @property
    def years(self) -> tuple[int, int]:
        """The two years."""
        return self.first.value(), self.last.value()

    def _on_first_changed(self, year: int) -> None:
        if self.last.value() < year:
            self.last.setValue(year)  # which tells of both
        else:
            self.changed.emit(*self.years)

    def _on_last_changed(self, year: int) -> None:
        if self.first.value() > year:
            self.first.setValue(year)
        else:
            self.changed.emit(*self.years)


def _make_box(year: int, this_year: int, name: str) -> SpinBox:
    box = SpinBox()
    box.setRange(_EARLIEST, this_year + 10)
    box.setValue(year)
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setKeyboardTracking(False)
    return box
