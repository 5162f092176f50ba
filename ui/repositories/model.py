"""The model of the list of repositories: all rows, and which of them are shown in which order."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.code.clones.at_work import Step
from ui.repositories.columns import (
    TRAITS,
    ListOrder,
    RepositoryColumn,
    header_text,
    spoken_header,
)
from ui.repositories.rows import RepositoryRow, keep_fitting
from ui.repositories.texts import cell_text, cell_tip, say_cell, say_row
from ui.widgets.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class RepositoryModel(QAbstractTableModel):
    """Shows, filters and sorts rows that are all there.

    Attributes:
        order: what they are sorted by.

    Signals:
        about_to_move, moved: other rows are shown, or the same in another order.
    """

    about_to_move = Signal()
    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.order = ListOrder()
        self._is_narrow = False
        self._rows: Sequence[RepositoryRow] = ()
        self._sorted: Sequence[RepositoryRow] = ()
        self._shown: Sequence[RepositoryRow] = ()
        self._places: dict[str, int | None] = {}
        self._typed = ""
        self._steps: Mapping[str, Step] = {}

    @property
    def rows(self) -> Sequence[RepositoryRow]:
        """All there are, whether they are shown or not."""
        return self._rows

    def show_rows(self, rows: Sequence[RepositoryRow]) -> None:
        """Have these rows from now on."""
        self._rows = rows
        self._sorted = sort_rows(rows, self.order)
        self._show()

    def sort_by(self, order: ListOrder) -> None:
        """Sort by this."""
        self.order = order
        self._sorted = sort_rows(self._rows, order)
        self._show()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(RepositoryColumn) - 1)

    def filter_by(self, typed: str) -> None:
        """Show the rows that have each of these words."""
        narrows = typed.startswith(self._typed)
        self._typed = typed
        self._show(self._shown if narrows else self._sorted)

    def be_narrow(self, *, narrow: bool) -> None:
        """Whether there is no room for the names of hosts, nor for what stands over them."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, RepositoryColumn.HOST, RepositoryColumn.HOST)

    def show_steps(self, steps: Mapping[str, Step]) -> None:
        """Say of clones what is being done to them, by the keys of their repositories."""
        moved = steps.keys() | self._steps.keys()
        self._steps = steps
        self.note_progress(moved)

    def note_progress(self, keys: Collection[str]) -> None:
        """Say anew how far that is, of all at once: they may be many, and only what is in view is painted."""
        self._find_places(keys)
        places = [place for key in keys if (place := self._places[key]) is not None]
        if places:
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), len(RepositoryColumn) - 1))

    def text(self, row: RepositoryRow, column: RepositoryColumn) -> str:
        """What a cell says: of a clone at which something is done, what that is."""
        step = self._steps.get(row.key)
        shown_in = RepositoryColumn.DISTANCE if row.is_cloned else RepositoryColumn.FOLDER
        return cell_text(row, column) if step is None or column != shown_in else str(step)

    def row(self, place: int) -> RepositoryRow | None:
        """The row at a place; None where there is none."""
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def place_of(self, key: str) -> int | None:
        """Where a repository is shown."""
        self._find_places([key])
        return self._places[key]

    def places_of(self, keys: Collection[str]) -> list[int]:
        """Where repositories are shown, from the top; those that are not are left out."""
        wanted = frozenset(keys)
        return [place for place, row in enumerate(self._shown) if row.key in wanted] if wanted else []

    # --- Qt's questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(RepositoryColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = RepositoryColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell_tip(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column == RepositoryColumn.NAME:
                return say_row(row, index.row() + 1, len(self._shown))
            return say_cell(self.text(row, column), column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(RepositoryColumn):
            return None
        column = RepositoryColumn(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if self._is_narrow and column == RepositoryColumn.HOST else header_text(column, self.order)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_header(column, self.order)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return TRAITS[column].alignment | Qt.AlignmentFlag.AlignVCenter
        return None

    # --- inside

    def _find_places(self, keys: Iterable[str]) -> None:
        """Find where repositories are shown that nobody asked for yet, in one pass."""
        unknown = {key for key in keys if key not in self._places}
        if unknown:
            self._places |= dict.fromkeys(unknown)
            self._places |= {row.key: place for place, row in enumerate(self._shown) if row.key in unknown}

    def _show(self, among: Sequence[RepositoryRow] | None = None) -> None:
        """Show what fits, among all or among rows that have all of that."""
        self.about_to_move.emit()
        self.beginResetModel()
        self._shown = keep_fitting(self._sorted if among is None else among, self._typed)
        self._places = {}
        self.endResetModel()
        self.moved.emit()


def sort_rows(rows: Sequence[RepositoryRow], order: ListOrder) -> list[RepositoryRow]:
    """Rows in an order; what is equal stays as it was, and what is not known comes last either way."""
    find_key = TRAITS[order.column].find_key
    known = [row for row in rows if find_key(row) is not None]
    unknown = [row for row in rows if find_key(row) is None] if len(known) < len(rows) else []
    return [*sorted(known, key=find_key, reverse=order.falls), *unknown]
