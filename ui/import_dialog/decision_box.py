"""The box under the table: what is known of the chosen paper, and what there is to decide about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.importing.plan import Decision, FieldChange, Outcome, PlannedPaper
from app.latex import to_readable
from ui import theme
from ui.import_dialog.wording import format_facts, format_field, format_lines

_SHORT = 12
_LONGEST_SHOWN = 160
_HIGHEST = 168
_CHOICES = (
    (Decision.ADD, "Keep both"),
    (Decision.UPDATE, "It is that one"),
    (Decision.LEAVE_OUT, "Leave it out"),
)
_CHOICES_IN_TRASH = (
    (Decision.RESTORE, "Restore it"),
    (Decision.ADD, "Add it anew"),
    (Decision.LEAVE_OUT, "Leave it out"),
)


class DecisionBox(QFrame):
    """Shows one paper of the plan with its open questions.

    Signals:
        decided(PlannedPaper, Decision): what is to happen to it.
        taken(PlannedPaper, str, bool): whether a field is taken from the source or kept.
    """

    decided = Signal(object, object)
    taken = Signal(object, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: PlannedPaper | None = None
        self._title = QLabel()
        self._body: QWidget | None = None
        self._scroll = QScrollArea()
        self._lay_out()
        self.hide()

    def show_entry(self, entry: PlannedPaper | None) -> None:
        """Show this paper; None hides the box."""
        self.setVisible(entry is not None)
        if entry is None or entry == self._entry:
            return
        self._entry = entry
        self._title.setText(to_readable(entry.paper.facts.title))
        self._show_body(_Body(entry, self))

    def _show_body(self, body: _Body) -> None:
        body.decided.connect(self._on_decided)
        body.taken.connect(self._on_taken)
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        self._body = body
        self._scroll.setWidget(body)
        body.setAutoFillBackground(False)  # setWidget turns it on
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is said needs, to a limit."""
        if self._body is not None:
            width = max(self._scroll.viewport().width(), theme.size(300))
            self._scroll.setFixedHeight(min(self._body.heightForWidth(width) + 2, theme.size(_HIGHEST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_decided(self, decision: Decision) -> None:
        self.decided.emit(self._entry, decision)

    def _on_taken(self, field: str, take: bool) -> None:
        self.taken.emit(self._entry, field, take)

    def _lay_out(self) -> None:
        theme.set_role(self, "card")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("kind", "entry-title")
        self._title.setWordWrap(True)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.size(14), theme.size(10), theme.size(8), theme.size(8))
        column.setSpacing(theme.size(4))
        column.addWidget(self._title)
        column.addWidget(self._scroll)


class _Body(QWidget):
    """What the box says of one paper; made anew for each.

    Signals:
        decided: a Decision.
        taken(str, bool): a field, and whether it is taken.
    """

    decided = Signal(object)
    taken = Signal(str, bool)

    def __init__(self, entry: PlannedPaper, parent: QWidget) -> None:
        super().__init__(parent)
        self._groups: list[QButtonGroup] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.size(8), 0)
        column.setSpacing(theme.size(4))
        column.addWidget(_make_text(format_facts(entry.paper.facts), "small"))
        if entry.outcome == Outcome.CHOICE:
            column.addWidget(_make_text(entry.reason, "caution"))
            column.addLayout(self._make_choices(entry))
        if entry.changes and entry.decision in (Decision.UPDATE, Decision.RESTORE, Decision.UNDECIDED):
            column.addLayout(self._make_changes(entry))
        column.addWidget(_make_text(format_lines(entry), "small"))
        column.addStretch()

    def _make_choices(self, entry: PlannedPaper) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.size(16))
        group = self._make_group()
        for decision, text in _CHOICES_IN_TRASH if entry.trashed else _CHOICES:
            if decision == Decision.UPDATE and entry.paper_id is None:
                continue
            button = QRadioButton(text)
            button.setObjectName(f"decide-{decision.name.lower()}")
            button.setChecked(entry.decision == decision)
            button.clicked.connect(lambda _checked=False, chosen=decision: self.decided.emit(chosen))
            group.addButton(button)
            row.addWidget(button)
        row.addStretch()
        return row

    def _make_changes(self, entry: PlannedPaper) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.size(10))
        grid.setVerticalSpacing(theme.size(2))
        grid.setColumnStretch(1, 1)
        for row, change in enumerate(entry.changes):
            label = _make_text(format_field(change.field), "small")
            label.setWordWrap(False)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_make_text(_format_change(change), "plain"), row, 1)
            if entry.decision in (Decision.UPDATE, Decision.RESTORE):
                self._add_take(grid, row, change)
        return grid

    def _add_take(self, grid: QGridLayout, row: int, change: FieldChange) -> None:
        group = self._make_group()
        for column, take in ((2, True), (3, False)):
            button = QRadioButton(_format_take(change, take=take))
            button.setAccessibleName(f"{format_field(change.field)}: {button.text()}")
            button.setObjectName(f"{'take' if take else 'keep'}-{change.field}")
            button.setChecked(change.take is take)
            button.clicked.connect(lambda _checked=False, chosen=take: self.taken.emit(change.field, chosen))
            group.addButton(button)
            grid.addWidget(button, row, column, Qt.AlignmentFlag.AlignTop)

    def _make_group(self) -> QButtonGroup:
        group = QButtonGroup(self)
        self._groups.append(group)
        return group


def _format_change(change: FieldChange) -> str:
    return f"{_shorten(change.old) or '—'}  →  {_shorten(change.new)}"


def _format_take(change: FieldChange, *, take: bool) -> str:
    value, verb, other = (change.new, "take", "take new") if take else (change.old, "keep", "keep old")
    if not value:
        return "leave empty"
    return f"{verb} {value}" if max(len(change.new), len(change.old)) <= _SHORT else other


def _shorten(text: str) -> str:
    readable = " ".join(to_readable(text).split())
    return readable if len(readable) <= _LONGEST_SHOWN else f"{readable[: _LONGEST_SHOWN - 1].rstrip()}…"


def _make_text(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    theme.set_role(label, role)
    return label
