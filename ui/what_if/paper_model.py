"""The papers of the sandbox as a list of ids, most cited first; a row is fetched when it comes into view."""

from __future__ import annotations

import enum
from array import array
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.errors import KnownError
from app.library import Library
from app.papers import PaperRow
from app.search_query import Order, Query
from app.values import PaperId, parse_count
from ui import language
from ui.paper_table.columns import Column
from ui.paper_table.id_source import IdSource
from ui.paper_table.row_cache import RowCache
from ui.tasks import TaskRunner
from ui.what_if.sandbox import Sandbox

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ORDER = Order("citations", descending=True)
_USUAL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class PaperColumn(enum.IntEnum):
    """The columns, from the first."""

    COUNTED = 0
    TITLE = 1
    YEAR = 2
    CITATIONS = 3


class SandboxPapers(QAbstractTableModel):
    """Some papers of the sandbox: those of a query, in the order of the counts that the library has.

    A paper keeps its place when another count is supposed of it, and when the library hears of another.

    Signals:
        about_to_move, moved: the rows are about to be others, and are others now.
        failed(Exception): the list could not be read to its end.
    """

    about_to_move = Signal()
    moved = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, tasks: TaskRunner | None, sandbox: Sandbox, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._sandbox = sandbox
        self._query: Query | None = None
        self._keeps = False
        self._cache = RowCache(array("q"), self._fetch)
        self._source = IdSource(library, tasks, self)
        self._source.arrived.connect(self._on_arrived)
        self._source.failed.connect(self.failed)
        sandbox.moved.connect(self._on_moved)

    def show_papers(self, query: Query) -> None:
        """List the papers of a query."""
        anew, self._query, self._keeps = query != self._query, query, False
        self._ask(query, anew=anew)

    def ask_again(self) -> None:
        """Ask which papers there are now; those that stay keep their places."""
        if self._query is not None:
            self._keeps = True
            self._ask(self._query, anew=False)

    def stop(self) -> None:
        """Ask nothing any more."""
        self._source.stop()

    def row(self, place: int) -> PaperRow | None:
        """What the library says of the paper at a place; None if it could not be read."""
        return self._cache.row(place)

    def load(self, first: int, last: int) -> None:
        """Have these rows ready with one question."""
        self._cache.load(first, last)

    def id_at(self, place: int) -> PaperId | None:
        """The paper at a place; None outside the list."""
        return PaperId(self._cache.ids[place]) if 0 <= place < len(self._cache.ids) else None

    def place_of(self, paper_id: PaperId) -> int | None:
        """Where a paper stands; None if it is not listed."""
        try:
            return self._cache.ids.index(paper_id)
        except ValueError:
            return None

    def count_text(self, place: int) -> str:
        """How often a paper was cited, for an editor; "" where nobody knows."""
        paper_id = self.id_at(place)
        count = None if paper_id is None else self._sandbox.count(paper_id)
        return "" if count is None else str(count)

    def store(self, paper_id: PaperId, _: Column, text: str) -> None:
        """Suppose a count as it was typed.

        Raises:
            KnownError: it cannot be one.
        """
        self._sandbox.set_count(paper_id, parse_count(text) if text.strip() else None)

    def is_left_out(self, place: int) -> bool:
        """Whether the paper at a place is left out."""
        paper_id = self.id_at(place)
        return paper_id is not None and self._sandbox.is_left_out(paper_id)

    def counts(self, place: int) -> tuple[str, str]:
        """What the library has as a paper's count, "" where nothing else is supposed; and what is supposed."""
        paper_id = self.id_at(place)
        if paper_id is None:
            return "", ""
        stored, supposed = self._sandbox.stored_count(paper_id), self._sandbox.count(paper_id)
        before = format_citations(stored) if self._sandbox.has_other_count(paper_id) else ""
        return before, format_citations(supposed)

    # --- Qt's questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._cache.ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(PaperColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _USUAL | Qt.ItemFlag.ItemIsEditable if index.column() == PaperColumn.CITATIONS else _USUAL

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._cache.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        place, column = index.row(), PaperColumn(index.column())
        if role == Qt.ItemDataRole.EditRole and column == PaperColumn.CITATIONS:
            return self.count_text(place)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(place, row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(place, row, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(PaperColumn):
            return None
        column = PaperColumn(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column) | Qt.AlignmentFlag.AlignVCenter
        texts = {
            PaperColumn.COUNTED: "" if role == Qt.ItemDataRole.DisplayRole else language.tr("Counted"),
            PaperColumn.TITLE: language.tr("Title"),
            PaperColumn.YEAR: language.tr("Year"),
            PaperColumn.CITATIONS: language.tr("Citations"),
        }
        said = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return texts[column] if role in said else None

    # --- inside

    def _ask(self, query: Query, *, anew: bool) -> None:
        try:
            self._source.ask(query, _ORDER, anew=anew)
        except KnownError as error:
            self.failed.emit(error)

    def _text(self, place: int, row: PaperRow, column: PaperColumn) -> str:
        if column == PaperColumn.TITLE:
            return row.title
        if column == PaperColumn.YEAR:
            return language.format_place(row.issued.year) if row.issued else ""
        if column == PaperColumn.COUNTED:
            return ""
        before, now = self.counts(place)
        return f"{before} {language.arrow()} {now}" if before else now

    def _spoken(self, place: int, row: PaperRow, column: PaperColumn) -> str:
        if column == PaperColumn.COUNTED:
            return language.tr("left out") if self.is_left_out(place) else language.tr("counted")
        if column == PaperColumn.CITATIONS:
            return self._spoken_count(place)
        if column == PaperColumn.YEAR:
            return self._text(place, row, column) or language.tr("no date")
        sentence = language.tr("{place} of {all}: {title}, {citations}").format(
            place=place + 1, all=len(self._cache.ids), title=row.title, citations=self._spoken_count(place)
        )
        left_out = language.tr("left out")
        return f"{sentence}, {left_out}" if self.is_left_out(place) else sentence

    def _spoken_count(self, place: int) -> str:
        before, now = self.counts(place)
        unknown = language.tr("citations unknown")
        said = unknown if now == language.UNKNOWN else language.tr("{count} citations").format(count=now)
        if not before:
            return said
        was = language.tr("unknown") if before == language.UNKNOWN else before
        return language.tr("{said}, in the library {before}").format(said=said, before=was)

    def _fetch(self, ids: Sequence[PaperId]) -> dict[PaperId, PaperRow]:
        return self._library.rows(ids, self._query) if self._query is not None else {}

    def _on_arrived(self, ids: array[int], _: bool) -> None:
        known = len(self._cache.ids)
        if self._keeps:
            ids = _keep_order(self._cache.ids, ids)
        if ids == self._cache.ids:
            self._cache.forget()
            self._tell_changed(range(known))
        elif 0 < known < len(ids) and ids[:known] == self._cache.ids:
            self.beginInsertRows(QModelIndex(), known, len(ids) - 1)
            self._cache.extend(ids)
            self.endInsertRows()
        else:
            self.about_to_move.emit()
            self.beginResetModel()
            self._cache = RowCache(ids, self._fetch)
            self.endResetModel()
            self.moved.emit()

    def _on_moved(self, paper_ids: frozenset[PaperId] | None) -> None:
        if paper_ids is None or len(paper_ids) > 1:
            self._tell_changed(range(len(self._cache.ids)))
            return
        places = (self.place_of(paper_id) for paper_id in paper_ids)
        self._tell_changed([place for place in places if place is not None])

    def _tell_changed(self, places: Iterable[int]) -> None:
        told = list(places) if not isinstance(places, range) else places
        if told:
            self.dataChanged.emit(self.index(told[0], 0), self.index(told[-1], len(PaperColumn) - 1))


def alignment(column: PaperColumn) -> Qt.AlignmentFlag:
    """On which side of a column its texts stand."""
    return Qt.AlignmentFlag.AlignLeft if column <= PaperColumn.TITLE else Qt.AlignmentFlag.AlignRight


def format_citations(count: int | None) -> str:
    """A count as it is shown; unknown is a dash and never 0."""
    return language.format_known(count)


def _keep_order(before: array[int], now: array[int]) -> array[int]:
    """The papers of a list in the places that they had before; those that came stand where they belong by count."""
    if len(before) == len(now) and set(before) == set(now):
        return before
    known = set(before)
    stay = iter(array("q", filter(set(now).__contains__, before)))
    return array("q", (next(stay) if paper_id in known else paper_id for paper_id in now))
