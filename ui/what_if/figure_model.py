"""The figures of a set of papers before and after what is supposed of them, as rows."""

from __future__ import annotations

import enum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.metrics.estimates import Estimate
from ui import language
from ui.what_if.sandbox import Sandbox
from ui.widgets.figure_rows import FigureRow, explain_figure, list_figure_rows
from ui.widgets.figure_texts import figure_label, say_coverage, say_difference, say_figure, say_short
from ui.widgets.figure_years import Years
from ui.widgets.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class FigureColumn(enum.IntEnum):
    """The columns, from the first."""

    NAME = 0
    VALUE = 1
    DIFFERENCE = 2


class SandboxFigures(QAbstractTableModel):
    """All figures of the registry; of one that moves, what it was, what it is, and the difference.

    Args:
        years: of which the h-index of years is.

    Attributes:
        moved: the names of the figures that move.
    """

    def __init__(self, sandbox: Sandbox, years: Years, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sandbox = sandbox
        self._rows = list_figure_rows(years)
        self._before = dict(sandbox.before())
        self._after = dict(sandbox.after())
        self.moved: tuple[str, ...] = ()
        sandbox.moved.connect(self._on_moved)
        self._on_moved()

    def row_at(self, place: int) -> FigureRow:
        """The row at a place."""
        return self._rows[place]

    def has_moved(self, place: int) -> bool:
        """Whether the figure at a place moves."""
        return self._rows[place].name in self.moved

    def headings(self) -> list[int]:
        """The places of the headings."""
        return [place for place, row in enumerate(self._rows) if not row.name]

    def ends(self, place: int) -> tuple[str, str]:
        """A figure as it is before, "" unless it moves, and as it is supposed."""
        name = self._rows[place].name
        after = say_short(name, self._after.get(name, Estimate()))
        return say_short(name, self._before.get(name, Estimate())) if self.has_moved(place) else "", after

    def difference(self, place: int) -> str:
        """By how much the figure at a place moves, "+1"."""
        name = self._rows[place].name
        if not self.has_moved(place):
            return ""
        return say_difference(name, self._before.get(name, Estimate()), self._after.get(name, Estimate()))

    def spoken_moves(self) -> str:
        """The figures that move, with what they become."""
        return ", ".join(f"{figure_label(name)} {say_figure(name, self._after[name])}" for name in self.moved)

    # --- Qt's questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(FigureColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not self._rows[index.row()].name:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), FigureColumn(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row()) if row.name else row.label
        if role == Qt.ItemDataRole.ToolTipRole and row.name:
            coverage = say_coverage(row.name, self._after.get(row.name, Estimate()))
            return plain_tip("\n".join(filter(None, (explain_figure(row.name), coverage))))
        return None

    # --- inside

    def _text(self, place: int, column: FigureColumn) -> str:
        row = self._rows[place]
        if column == FigureColumn.NAME:
            return row.label
        if not row.name:
            return ""
        if column == FigureColumn.DIFFERENCE:
            return self.difference(place)
        before, after = self.ends(place)
        return f"{before} {language.arrow()} {after}" if before else after

    def _spoken(self, place: int) -> str:
        row = self._rows[place]
        before, after = (_speak(row.name, ends.get(row.name)) for ends in (self._before, self._after))
        if not self.has_moved(place):
            return language.tr("{label}: {figure}").format(label=row.label, figure=after)
        said = language.tr("{label}: {after}, without the sandbox {before}")
        return said.format(label=row.label, after=after, before=before)

    def _on_moved(self, _: object = None) -> None:
        self._before, self._after = dict(self._sandbox.before()), dict(self._sandbox.after())
        self.moved = tuple(
            row.name
            for row in self._rows
            if row.name
            and say_short(row.name, self._before.get(row.name, Estimate()))
            != say_short(row.name, self._after.get(row.name, Estimate()))
        )
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(FigureColumn) - 1))


def _speak(name: str, estimate: Estimate | None) -> str:
    said = language.UNKNOWN if estimate is None else say_figure(name, estimate)
    return language.tr("unknown") if said == language.UNKNOWN else said
