"""The head of the detail form: which paper it is, why there is a doubt, and what is to happen to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from app.importing.plan import Decision, Outcome, PlannedPaper
from app.latex import to_readable
from ui import theme
from ui.import_dialog.decisions import find_choices
from ui.import_dialog.wording import format_choice, format_lines
from ui.widgets.elided_label import ElidedLabel


class ChoiceRow(QWidget):
    """Title, doubt and decision of one paper.

    Signals:
        decided: the Decision that was chosen.
    """

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel()
        self._where = QLabel()
        self._reason = QLabel()
        self._group = QButtonGroup(self)
        self._buttons = {decision: self._make_button(decision) for decision in _BUTTONS}
        self._lay_out()

    def show_entry(self, entry: PlannedPaper) -> None:
        """Show this paper."""
        self._title.show_text(to_readable(entry.paper.facts.title))
        self._where.setText(format_lines(entry))
        self._reason.setText(entry.reason)
        self._reason.setVisible(bool(entry.reason))
        choices = find_choices(entry)
        self._group.setExclusive(False)
        for decision, button in self._buttons.items():
            button.setText(format_choice(entry, decision))
            button.setVisible(decision in choices)
            button.setChecked(entry.decision == decision)
        self._group.setExclusive(True)

    def _make_button(self, decision: Decision) -> QRadioButton:
        button = QRadioButton()
        button.setObjectName(f"decide-{decision.name.lower()}")
        button.clicked.connect(lambda: self.decided.emit(decision))
        self._group.addButton(button)
        return button

    def _lay_out(self) -> None:
        self._title.setProperty("kind", "entry-title")
        for label, role in ((self._where, "small"), (self._reason, "caution")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.set_role(label, role)
        self._reason.setWordWrap(True)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(theme.size(12))
        first.addWidget(self._title, 1)
        first.addWidget(self._where)
        second.setSpacing(theme.size(16))
        for button in self._buttons.values():
            second.addWidget(button)
        second.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(2))
        column.addLayout(first)
        column.addWidget(self._reason)
        column.addLayout(second)


_BUTTONS = (Decision.RESTORE, Decision.UPDATE, Decision.ADD, Decision.LEAVE_OUT)


def is_merging(entry: PlannedPaper) -> bool:
    """Whether its values may go into a paper of the library, so that each can be taken or kept."""
    return entry.outcome == Outcome.UPDATE or entry.decision in (Decision.UPDATE, Decision.RESTORE)
