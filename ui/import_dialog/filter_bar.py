"""The chips that say how many papers are new, updated, the same ... and show those alone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QWidget

from app.importing.plan import ImportPlan
from ui import theme
from ui.import_dialog.wording import Shown, count_shown, format_assumed

_TONES = {Shown.NEW: "good", Shown.CHOICE: "caution", Shown.PROBLEMS: "bad", Shown.SAME: "muted"}


class FilterBar(QWidget):
    """One chip for each outcome that occurs, the chosen one marked.

    Attributes:
        shown: which rows are chosen.

    Signals:
        chosen: another Shown was chosen.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = Shown.ALL
        self._assumed = QLabel()
        theme.set_role(self._assumed, "caution")
        self._group = QButtonGroup(self)
        self._chips = {shown: self._make_chip(shown) for shown in Shown}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(8))
        for chip in self._chips.values():
            row.addWidget(chip)
        row.addStretch()
        row.addWidget(self._assumed)

    def show_plan(self, plan: ImportPlan) -> None:
        """Count the rows of this plan; a choice that has none left falls back to all, or to why there are none."""
        counts = count_shown(plan)
        for shown, chip in self._chips.items():
            chip.setText(f"{shown.value} {counts[shown]:,}")
            chip.setVisible(bool(counts[shown]) or shown is Shown.ALL)
        self._assumed.setText(format_assumed(plan))
        if not counts[self.shown]:
            self.choose(Shown.ALL if plan.entries or not plan.source.problems else Shown.PROBLEMS)

    def choose(self, shown: Shown) -> None:
        """Choose which rows are shown."""
        self._chips[shown].setChecked(True)

    def _make_chip(self, shown: Shown) -> QPushButton:
        chip = QPushButton(shown.value, self)
        chip.setObjectName(f"chip-{shown.name.lower()}")
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.setChecked(shown is self.shown)
        chip.setProperty("kind", "chip")
        chip.setProperty("tone", _TONES.get(shown, "accent"))
        chip.toggled.connect(lambda checked: self._on_toggled(shown, checked))
        self._group.addButton(chip)
        return chip

    def _on_toggled(self, shown: Shown, checked: bool) -> None:
        if checked and shown is not self.shown:
            self.shown = shown
            self.chosen.emit(shown)
