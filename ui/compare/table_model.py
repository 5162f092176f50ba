"""The table of a comparison: a row a figure, a column a set of papers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.metrics.definitions import DEFINITIONS
from app.metrics.estimates import Estimate
from ui import language
from ui.compare.facts import SetFacts
from ui.widgets.figure_rows import FigureRow, explain_figure, list_figure_rows
from ui.widgets.figure_texts import say_coverage, say_figure, say_whole_coverage
from ui.widgets.figure_years import Years
from ui.widgets.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
NOTE_ROLE = Qt.ItemDataRole.UserRole + 1
"""What a figure rests on, said under it."""


class CompareTableModel(QAbstractTableModel):
    """Figures side by side, in the order of the registry and in that in which the sets were chosen: nothing ranks.

    Args:
        years: of which the h-index of years is.

    Attributes:
        facts: the sets.
    """

    def __init__(self, years: Years, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = list_figure_rows(years, repositories=True)
        self.facts: tuple[SetFacts, ...] = ()

    def show_facts(self, facts: Sequence[SetFacts]) -> None:
        """Compare these sets."""
        self.beginResetModel()
        self.facts = tuple(facts)
        self.endResetModel()

    def row_at(self, place: int) -> FigureRow:
        """The row at a place."""
        return self._rows[place]

    def has_notes(self, place: int) -> bool:
        """Whether something is said under the figures of a row: on what they rest, where that is not all of a set."""
        name = self._rows[place].name
        return any(
            self._is_of_person_alone(place, column) or say_coverage(name, self._estimate(place, column))
            for column in range(1, self.columnCount() if name else 0)
        )

    # --- Qt's questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1 + len(self.facts)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not self._rows[index.row()].name:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[place].label if column == 0 else self._value(place, column)
        if role == NOTE_ROLE:
            return self._note(place, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(place, column)
        if role == Qt.ItemDataRole.ToolTipRole and self._rows[place].name:
            return plain_tip(explain_figure(self._rows[place].name))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section <= len(self.facts):
            return None
        name = language.tr("Figure") if section == 0 else self.facts[section - 1].papers.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(name)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == 0 else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return name if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None

    # --- inside

    def _estimate(self, place: int, column: int) -> Estimate:
        return self.facts[column - 1].estimates.get(self._rows[place].name, Estimate())

    def _is_of_person_alone(self, place: int, column: int) -> bool:
        """Whether a figure is one of a person, and the set is nobody's."""
        definition = DEFINITIONS.get(self._rows[place].name)
        needs_person = definition is not None and definition.needs_person
        return needs_person and self.facts[column - 1].papers.person is None

    def _value(self, place: int, column: int) -> str:
        name = self._rows[place].name
        return say_figure(name, self._estimate(place, column)) if name else ""

    def _note(self, place: int, column: int) -> str:
        if column == 0 or not self.has_notes(place):
            return ""
        if self._is_of_person_alone(place, column):
            return language.tr("of a researcher alone")
        return say_whole_coverage(self._rows[place].name, self._estimate(place, column))

    def _spoken(self, place: int, column: int) -> str:
        row = self._rows[place]
        if column == 0 or not row.name:
            return row.label
        value = self._value(place, column)
        said = language.tr("{label} of {name}: {figure}").format(
            label=row.label,
            name=self.facts[column - 1].papers.name,
            figure=language.tr("unknown") if value == language.UNKNOWN else value,
        )
        return ", ".join(filter(None, (said, self._note(place, column))))
