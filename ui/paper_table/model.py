"""The table's model: a list of ids; a row is fetched when it comes into view (docs/decisions/0005)."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.changes import Touched
from app.library import Library
from app.papers import PaperRow
from app.search_query import Everything, Order, Query
from app.values import PaperId
from ui.paper_table.columns import TRAITS, Column, cell_text, cell_tip, header_text, spoken_cell, spoken_row
from ui.paper_table.id_source import IdSource
from ui.paper_table.row_cache import RowCache
from ui.tasks import TaskRunner

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
UNREADABLE = "This paper could not be read."
_USUAL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _USUAL | Qt.ItemFlag.ItemIsEditable


class PaperTableModel(QAbstractTableModel):
    """The papers of a query in an order.

    Attributes:
        query, order: what is shown, and how.

    Signals:
        about_to_move: the rows are about to be others; note what is selected.
        moved: the rows are others now.
        failed(Exception): the list could not be read to its end.
    """

    about_to_move = Signal()
    moved = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None, runner: TaskRunner | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._source = IdSource(library, runner, self)
        self._source.arrived.connect(self._on_arrived)
        self._source.failed.connect(self.failed)
        self.query: Query = Everything()
        self.order = Order()
        self._cache = RowCache(array("q"), self._fetch)

    # --- what is shown

    def show_papers(self, query: Query, order: Order) -> None:
        """Show these papers in this order."""
        anew = (query, order) != (self.query, self.order) or not self._cache.ids
        self.query, self.order = query, order
        self._source.ask(query, order, anew=anew)

    def hold_rest(self) -> None:
        """Show no more than a screenful of a long list until ``read_rest``."""
        self._source.hold_rest()

    def read_rest(self) -> None:
        """Have the rest of a long list that was held."""
        self._source.read_rest()

    def stop_reading(self) -> None:
        """Wait no more for the rest of a long list; before the library is closed."""
        self._source.stop()

    def on_touched(self, touched: Touched) -> None:
        """Ask again for what a change touched: for the list if papers came or went, else for the touched rows."""
        if not touched:
            return
        if self._may_move_papers(touched):
            self._source.ask(self.query, self.order, anew=False)
        else:
            self._refresh_rows(touched)

    def row(self, place: int) -> PaperRow | None:
        """What the row at this place shows; None if it could not be read."""
        return self._cache.row(place)

    def load(self, first: int, last: int) -> None:
        """Have these rows ready before they are painted, with one question to the library."""
        self._cache.load(first, last)

    def id_at(self, place: int) -> PaperId | None:
        """The paper at a place; None outside the list."""
        return PaperId(self._cache.ids[place]) if 0 <= place < len(self._cache.ids) else None

    def ids_between(self, first: int, last: int) -> list[PaperId]:
        """The papers from one place to another."""
        return [PaperId(paper_id) for paper_id in self._cache.ids[first : last + 1]]

    def place_of(self, paper_id: PaperId) -> int | None:
        """Where a paper stands; None if it is not shown."""
        try:
            return self._cache.ids.index(paper_id)
        except ValueError:
            return None

    def places_of(self, paper_ids: Sequence[PaperId]) -> list[int]:
        """Where these papers stand, those that are shown, in the order of the list."""
        wanted = set(paper_ids)
        return [place for place, paper_id in enumerate(self._cache.ids) if paper_id in wanted] if wanted else []

    # --- Qt's questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._cache.ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return TRAITS[column].alignment | Qt.AlignmentFlag.AlignVCenter
        row = self._cache.row(index.row())
        if row is None:
            return UNREADABLE if column == Column.TITLE and role == Qt.ItemDataRole.DisplayRole else None
        return self._row_data(row, index.row(), column, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return header_text(column, self.order)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return TRAITS[column].spoken
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return TRAITS[column].alignment | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Fetch nothing: a selection of everything asks this for every cell there is."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._cache.is_unreadable(index.row()):
            return Qt.ItemFlag.ItemNeverHasChildren
        return _EDITABLE if index.column() == Column.CITATIONS else _USUAL

    def set_citations(self, place: int, text: str) -> None:
        """Store a citation count as typed.

        Raises:
            KnownError: it cannot be one, or the library is busy; nothing was stored.
        """
        paper_id = self.id_at(place)
        if paper_id is not None:
            self._library.set_fields(paper_id, {"citations": text})

    def first_without_count(self) -> int | None:
        """The first place whose paper has no citation count; reads page after page until it finds one."""
        for place in range(len(self._cache.ids)):
            row = self._cache.row(place)
            if row is not None and row.citations is None:
                return place
        return None

    # --- inside

    def _row_data(self, row: PaperRow, place: int, column: Column, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return "" if row.citations is None else str(row.citations)
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell_tip(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column == Column.TITLE:
                return spoken_row(row, place + 1, len(self._cache.ids))
            return spoken_cell(row, column)
        return None

    def _fetch(self, ids: Sequence[PaperId]) -> dict[PaperId, PaperRow]:
        return self._library.rows(ids, self.query)

    def _may_move_papers(self, touched: Touched) -> bool:
        """Whether the list itself may have changed; an edited value alone moves no row until the next sort."""
        came_or_went = touched.moved("papers", "trashed_at") or "*" in touched.columns.get("papers", ())
        if came_or_went or any(map(touched.moved, ("profile_papers", "collection_papers", "paper_tags"))):
            return True
        return touched.moved("paper_repositories") or touched.moved("papers", "code", "code_badge")

    def _on_arrived(self, ids: array[int], _: bool) -> None:
        known = len(self._cache.ids)
        if 0 < known < len(ids) and ids[:known] == self._cache.ids:
            self._append(ids)
        else:
            self._replace(ids)

    def _append(self, ids: array[int]) -> None:
        """The rest of the list has come: the rows above stay as they are, and so does what was selected."""
        self.beginInsertRows(QModelIndex(), len(self._cache.ids), len(ids) - 1)
        self._cache.extend(ids)
        self.endInsertRows()

    def _replace(self, ids: array[int]) -> None:
        if ids == self._cache.ids:
            self._cache.forget()
            self._tell_changed(range(len(ids)))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
            return
        self.about_to_move.emit()
        self.beginResetModel()
        self._cache = RowCache(ids, self._fetch)
        self.endResetModel()
        self.moved.emit()

    def _refresh_rows(self, touched: Touched) -> None:
        self._tell_changed(self._cache.refresh(touched.papers))

    def _tell_changed(self, places: Sequence[int]) -> None:
        """One signal from the first row to the last: the view asks only for what it shows."""
        if places:
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), len(Column) - 1))
