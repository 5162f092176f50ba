"""The chips that say how many papers are new, updated, the same ... and show those alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.formats.source import Problem, Severity
from ui import language, theme
from ui.icons import put_icon
from ui.import_dialog.digest import Digest
from ui.import_dialog.wording import Shown, count_shown, format_assumed, format_shown
from ui.widgets.flow_layout import FlowLayout

_TONES = {
    Shown.NEW: "good", Shown.CHOICE: "caution", Shown.PROBLEMS: "bad", Shown.SAME: "muted", Shown.GONE: "muted",
}  # fmt: skip
SMALL = 200
"""Papers up to which all are shown at first; of more, those that need a choice, if any does."""


def _find_tone(problems: Sequence[Problem]) -> str:
    """The tone of the worst of some problems; notes cost nothing."""
    worst = {problem.severity for problem in problems}
    return "bad" if Severity.ERROR in worst else "caution" if Severity.WARNING in worst else "muted"


class FilterBar(QWidget):
    """One chip for each outcome that occurs, the chosen one marked; and the menu of choices for many.

    Attributes:
        shown: which rows are chosen.

    Signals:
        chosen: another Shown was chosen.
        bulk_requested: the menu of choices for all rows shown is asked for.
    """

    chosen = Signal(object)
    bulk_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = Shown.ALL
        self._assumed = QLabel()
        self.bulk = QPushButton(language.tr("For all…"))
        self._group = QButtonGroup(self)
        self._chips = {shown: self._make_chip(shown) for shown in Shown}
        self._set_up()
        self._lay_out()

    def show_digest(self, digest: Digest, problems: int) -> None:
        """Count the rows of a plan; a choice that has none left falls back to all, or to why there are none."""
        counts = count_shown(digest, problems)
        for shown, chip in self._chips.items():
            chip.setText(format_shown(shown, counts[shown]))
            chip.setVisible(bool(counts[shown]) or shown is Shown.ALL or shown is self.shown is Shown.PROBLEMS)
        problems_chip = self._chips[Shown.PROBLEMS]
        problems_chip.setProperty("tone", _find_tone(digest.plan.source.problems))
        theme.restyle(problems_chip)
        self._assumed.setText(format_assumed(digest.assumed))
        self.bulk.setVisible(self.shown not in (Shown.PROBLEMS, Shown.GONE))
        if not counts[self.shown] and not (self.shown is Shown.PROBLEMS and digest.plan.source.problems):
            self.choose(Shown.ALL if digest.plan.entries or not digest.plan.source.problems else Shown.PROBLEMS)

    def open_on(self, digest: Digest) -> None:
        """Choose what a source is first seen by."""
        if len(digest.plan.entries) > SMALL and digest.counts.undecided:
            self.choose(Shown.CHOICE)
        else:
            self.choose(Shown.ALL if digest.plan.entries or not digest.plan.source.problems else Shown.PROBLEMS)

    def choose(self, shown: Shown) -> None:
        """Choose which rows are shown."""
        self._chips[shown].setChecked(True)

    def _make_chip(self, shown: Shown) -> QPushButton:
        chip = QPushButton(format_shown(shown), self)
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
            self.bulk.setVisible(shown not in (Shown.PROBLEMS, Shown.GONE))
            self.chosen.emit(shown)

    def _set_up(self) -> None:
        theme.set_role(self._assumed, "caution")
        self._assumed.setMinimumHeight(theme.size(28))
        self.bulk.setObjectName("bulk-button")
        put_icon(self.bulk, "check-all", role="accent")
        self.bulk.setAccessibleName(language.tr("Choices for all papers shown"))
        self.bulk.setToolTip(language.tr("Take or keep a field, or decide, for all papers shown"))
        self.bulk.setAutoDefault(False)
        theme.set_kind(self.bulk, "link")
        self.bulk.clicked.connect(self.bulk_requested)

    def _lay_out(self) -> None:
        chips = FlowLayout(gap=4)
        for chip in self._chips.values():
            chips.addWidget(chip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(12))
        row.addLayout(chips, 1)
        row.addWidget(self._assumed, 0, Qt.AlignmentFlag.AlignTop)
        bulk = QVBoxLayout()
        bulk.setContentsMargins(0, theme.size(2), 0, 0)  # level with the chips, which are higher
        bulk.addWidget(self.bulk)
        bulk.addStretch(1)
        row.addLayout(bulk)
