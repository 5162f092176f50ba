"""The rows of the plan as a table model."""

from __future__ import annotations

import enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.importing.plan import ImportPlan, Outcome, PlannedPaper
from app.latex import to_readable
from app.names import format_names
from ui import language, theme
from ui.import_dialog.decisions import is_taken
from ui.import_dialog.wording import OUTCOMES, Shown, format_code, format_outcome
from ui.widgets.plain_tip import plain_tip

_Place = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
Role = Qt.ItemDataRole


class Column(enum.IntEnum):
    """The columns, from the left."""

    TAKE = 0
    TITLE = 1
    AUTHORS = 2
    DATE = 3
    CODE = 4
    OUTCOME = 5


_CORRECTABLE = {Column.TITLE: "title", Column.AUTHORS: "authors", Column.DATE: "issued"}


class PlanModel(QAbstractTableModel):
    """The papers of a plan that a filter shows, each with a check box that says whether it is taken.

    Signals:
        ticked: a PlannedPaper whose check box was clicked; show the plan that comes of it with ``update_plan``.
    """

    ticked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[PlannedPaper, ...] = ()
        self._shown = Shown.ALL

    def show_plan(self, plan: ImportPlan | None, shown: Shown = Shown.ALL) -> None:
        """Show the rows of a plan that a filter lets through."""
        self.beginResetModel()
        self._shown = shown
        self._entries = _find_shown(plan, shown) if plan is not None else ()
        self.endResetModel()

    def update_plan(self, plan: ImportPlan) -> None:
        """Show the same rows as they are in a plan with other decisions."""
        if not self._entries:
            return
        self._entries = _find_shown(plan, self._shown)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._entries) - 1, len(Column) - 1))

    def entry(self, row: int) -> PlannedPaper:
        """The paper of a row."""
        return self._entries[row]

    def entries(self) -> tuple[PlannedPaper, ...]:
        """The papers of all rows."""
        return self._entries

    def find_row(self, position: int) -> int:
        """The row of the paper at a position of the source; -1 if it is not shown."""
        rows = (row for row, entry in enumerate(self._entries) if entry.paper.position == position)
        return next(rows, -1) if position > 0 else -1

    def rowCount(self, parent: _Place = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Place = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Place, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry, column = self._entries[index.row()], Column(index.column())
        if role == Role.DisplayRole:
            return _show(entry, column)
        if role == Role.CheckStateRole and column == Column.TAKE and entry.outcome != Outcome.SAME:
            return Qt.CheckState.Checked if is_taken(entry) else Qt.CheckState.Unchecked
        if role == Role.ForegroundRole:
            return theme.current().colour(_colour(entry, column))
        if role == Role.ToolTipRole and column in (Column.TITLE, Column.AUTHORS):
            return plain_tip(_show(entry, column))
        if role == Role.AccessibleTextRole:
            return _speak(entry) if column == Column.TAKE else _show(entry, column)
        return None

    def setData(self, index: _Place, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole or not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        self.ticked.emit(self._entries[index.row()])
        return True

    def flags(self, index: _Place) -> Qt.ItemFlag:
        flags = super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        checkable = index.isValid() and index.column() == Column.TAKE
        if checkable and self._entries[index.row()].outcome != Outcome.SAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return format_heading(Column(section))
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


def format_heading(column: Column) -> str:
    """What a column is called."""
    headings = {
        Column.TITLE: language.tr("Title"),
        Column.AUTHORS: language.tr("Authors"),
        Column.DATE: language.tr("Date"),
        Column.CODE: language.tr("Code"),
        Column.OUTCOME: language.tr("What happens"),
    }
    return headings.get(column, "")


def _find_shown(plan: ImportPlan, shown: Shown) -> tuple[PlannedPaper, ...]:
    outcome = OUTCOMES.get(shown)
    return plan.entries if outcome is None else tuple(entry for entry in plan.entries if entry.outcome is outcome)


def _show(entry: PlannedPaper, column: Column) -> str:
    facts = entry.paper.facts
    pencil = "✎ " if _CORRECTABLE.get(column) in entry.paper.corrected else ""
    if column == Column.TITLE:
        return pencil + to_readable(facts.title)
    if column == Column.AUTHORS:
        return pencil + to_readable(format_names(facts.authors, facts.authors_truncated))
    if column == Column.DATE:
        return pencil + (language.format_date(facts.issued) if facts.issued else "")
    if column == Column.CODE:
        return format_code(facts.code)
    return format_outcome(entry)[0] if column == Column.OUTCOME else ""


def _colour(entry: PlannedPaper, column: Column) -> str:
    if column == Column.OUTCOME:
        return format_outcome(entry)[1]
    if column == Column.DATE and entry.paper.year_assumed:
        return "caution"
    if column in _CORRECTABLE and _CORRECTABLE[column] in entry.paper.corrected:
        return "accent"
    return "text" if column == Column.TITLE else "muted"


def _speak(entry: PlannedPaper) -> str:
    """A row as one sentence, for screen readers."""
    parts = (_show(entry, column) for column in (Column.TITLE, Column.AUTHORS, Column.DATE, Column.OUTCOME))
    said = language.tr("Paper {number}: {facts}")
    return said.format(number=entry.paper.position, facts=", ".join(part for part in parts if part))
