"""The two years between which papers count for the h-index of a window of years."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import language, theme
from ui.widgets.spin_box import SpinBox
from ui.widgets.texts import make_text

_EARLIEST, _LATEST = 1800, 2100


class YearWindow(QWidget):
    """Two boxes of years, of which the first is never later than the second.

    Signals:
        changed(int, int): other years were chosen.
    """

    changed = Signal(int, int)

    def __init__(self, first: int, last: int) -> None:
        super().__init__()
        self.first, self.last = (
            _make_box(first, language.tr("First year of the window")),
            _make_box(last, language.tr("Last year of the window")),
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


def _make_box(year: int, name: str) -> SpinBox:
    box = SpinBox()
    box.setRange(_EARLIEST, _LATEST)
    box.setValue(year)
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setKeyboardTracking(False)
    return box
