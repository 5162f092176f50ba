"""The table's model: a list of ids; a row is fetched when it comes into view (docs/decisions/0005)."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.changes import Touched
from app.errors import KnownError
from app.library import Library
from app.papers import PaperRow
from app.search_query import Everything, InCollection, Order, Query
from app.values import PaperId
from ui import language
from ui.paper_table.cell_editor import CellEditor
from ui.paper_table.cell_texts import cell_text, cell_tip, spoken_cell, spoken_row
from ui.paper_table.cell_values import read_text, store_text
from ui.paper_table.columns import TRAITS, USUAL, Column
from ui.paper_table.id_source import IdSource
from ui.paper_table.row_cache import RowCache
from ui.paper_table.sorting import header_text, spoken_header
from ui.tasks import TaskRunner

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_USUAL = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_EDITABLE = _USUAL | Qt.ItemFlag.ItemIsEditable
_EDITED = frozenset(column for column, traits in TRAITS.items() if traits.field)
_FEW = 4
"""Papers up to which each is looked for in the list by itself."""
_MOST_KEPT = 200_000
"""Papers of a list up to which it is compared with the one that was shown before a person could notice."""


class PaperTableModel(QAbstractTableModel):
    """The papers of a query in an order.

    Attributes:
        query, order: what is shown, and how.
        shown: the columns that are seen, of which a row says more.

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
        self.shown: AbstractSet[Column] = USUAL
        self._is_refreshing = False
        self._cache = RowCache(array("q"), self._fetch)

    # --- what is shown

    def show_papers(self, query: Query, order: Order) -> None:
        """Show these papers in this order."""
        anew = (query, order) != (self.query, self.order) or not self._cache.ids
        self.query, self.order = query, order
        self._is_refreshing = False
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
        from app.search_query.moving import may_move  # noqa: PLC0415 - nothing is touched before the first paint

        if may_move(self.query, touched):
            self._is_refreshing = True
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
        return cast("list[PaperId]", self._cache.ids[first : last + 1].tolist())  # a million in a hundredth of a second

    def place_of(self, paper_id: PaperId) -> int | None:
        """Where a paper stands; None if it is not shown."""
        try:
            return self._cache.ids.index(paper_id)
        except ValueError:
            return None

    def places_of(self, paper_ids: Sequence[PaperId]) -> list[int]:
        """Where these papers stand, those that are shown, in the order of the list."""
        if len(paper_ids) <= _FEW:
            return sorted(place for each in paper_ids if (place := self.place_of(each)) is not None)
        wanted = set(paper_ids)
        return [place for place, paper_id in enumerate(self._cache.ids) if paper_id in wanted]

    def is_by_hand(self) -> bool:
        """Whether all papers of a collection are shown in the order that a person gave them, and can be moved."""
        is_collection = isinstance(self.query, InCollection) and not self.query.within
        return is_collection and self.order.column == "position"

    def position_text(self, place: int, row: PaperRow) -> str:
        """The place of a paper: on its page, or in a collection that is shown in its own order."""
        if row.position is None and self.is_by_hand():
            return language.format_place(len(self._cache.ids) - place if self.order.descending else place + 1)
        return cell_text(row, Column.POSITION)

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
            return unreadable() if column == Column.TITLE and role == Qt.ItemDataRole.DisplayRole else None
        return self._row_data(row, index.row(), column, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return header_text(column, self.order)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_header(column, self.order)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return TRAITS[column].alignment | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Fetch nothing: a selection of everything asks this for every cell there is."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._cache.is_unreadable(index.row()):
            return Qt.ItemFlag.ItemNeverHasChildren
        return _EDITABLE if index.column() in _EDITED else _USUAL

    def store(self, paper_id: PaperId, column: Column, text: str) -> None:
        """Store a value of a paper as typed in a column.

        Raises:
            KnownError: it cannot be one, or the library is busy; nothing was stored.
        """
        store_text(self._library, paper_id, column, text)

    def offer_completion(self, editor: CellEditor) -> None:
        """Have an editor propose what the library knows: tags, authors, venues."""
        from ui.paper_table.cell_completion import complete  # noqa: PLC0415 - the start of the window edits nothing

        complete(editor, self._library, editor.column)

    def find_beginning(self, text: str) -> int | None:
        """The place of the first paper that begins so by what the list is ordered by; None if there is none."""
        try:
            found = self._library.find_beginning(self.query, self.order, text)
        except KnownError:
            return None  # the library is out of reach for a moment; who types tries again
        return None if found is None else self.place_of(found)

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
            return self.position_text(place, row) if column == Column.POSITION else cell_text(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return read_text(self._library, row.id, column) if column in _EDITED else cell_text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell_tip(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column == Column.TITLE:
                return spoken_row(row, place + 1, len(self._cache.ids), self.shown)
            return spoken_cell(row, column)
        return None

    def _fetch(self, ids: Sequence[PaperId]) -> dict[PaperId, PaperRow]:
        return self._library.rows(ids, self.query)

    def _on_arrived(self, ids: array[int], _: bool) -> None:
        known = len(self._cache.ids)
        if self._is_refreshing:
            ids = self._keep_places(ids)
        if 0 < known < len(ids) and ids[:known] == self._cache.ids:
            self._append(ids)
        else:
            self._replace(ids)

    def _keep_places(self, ids: array[int]) -> array[int]:
        """The list as it is, without what left it: an edited paper stands where it stood until a person sorts.

        Where papers came, or their order is not one of values, it is as it was read.
        """
        by_place = "position" in (self.order.column, self.order.then and self.order.then.column)
        if by_place or ids == self._cache.ids or len(self._cache.ids) > _MOST_KEPT:
            return ids
        wanted = set(ids)
        kept = array("q", filter(wanted.__contains__, self._cache.ids))
        return kept if len(kept) == len(ids) else ids

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
        if touched.papers and not touched.moved("tags"):
            self._tell_changed(self._cache.refresh(touched.papers))
        else:  # another name or colour of a tag, or nobody can tell what
            self._cache.forget()
            self._tell_changed(range(len(self._cache.ids)))

    def _tell_changed(self, places: Sequence[int]) -> None:
        """One signal from the first row to the last: the view asks only for what it shows."""
        if places:
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), len(Column) - 1))


def unreadable() -> str:
    """What stands in the place of a paper that could not be read."""
    return language.tr("This paper could not be read.")
