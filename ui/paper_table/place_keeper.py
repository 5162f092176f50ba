"""What a person sees and has chosen in the table, noted by paper and not by row, so that it survives other rows.

Where the papers themselves have left the list, the rows that took their place are seen and chosen, so that a person can
go down a list and put one paper after the other away.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal
from PySide6.QtWidgets import QAbstractItemView

from app.values import PaperId
from ui.paper_table.columns import Column
from ui.paper_table.editing import Draft
from ui.paper_table.model import PaperTableModel

if TYPE_CHECKING:
    from ui.paper_table.view import PaperTableView

_FLAGS = QItemSelectionModel.SelectionFlag


class PlaceKeeper(QObject):
    """Notes before other rows come, and finds again after.

    Signals:
        found: the selection is as it was, of those papers that are still there, else of what took their place.
    """

    found = Signal()

    def __init__(self, table: PaperTableView, model: PaperTableModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._query = model.query
        self._selected: list[PaperId] = []
        self._first_place = -1
        self._current: PaperId | None = None
        self._current_column = Column.TITLE
        self._top: PaperId | None = None
        self._top_place = -1
        self._draft: Draft | None = None
        model.about_to_move.connect(self._on_about_to_move)
        model.moved.connect(self._on_moved)

    def _on_about_to_move(self) -> None:
        table, model = self._table, self._model
        self._selected = table.selected_ids()
        self._first_place = -1 if not self._selected else model.place_of(self._selected[0]) or 0
        self._current, self._current_column = table.current_id(), table.current_column()
        self._top_place = table.rowAt(0)
        self._top = model.id_at(self._top_place)
        self._draft = table.editing.draft()
        table.editing.take_away()

    def _on_moved(self) -> None:
        table, draft = self._table, self._draft
        self._select_again()
        top = self._find_place(self._top, self._top_place)
        if top is not None:
            table.scrollTo(self._model.index(top, Column.TITLE), QAbstractItemView.ScrollHint.PositionAtTop)
        if draft is not None and (place := self._model.place_of(draft.paper_id)) is not None:
            table.editing.edit(place, draft.column, draft.text)
        self._selected, self._draft, self._query = [], None, self._model.query
        self.found.emit()

    def _select_again(self) -> None:
        places = self._model.places_of(self._selected)
        if not places and (successor := self._find_place(None, self._first_place)) is not None:
            places = [successor]
        current = None if self._current is None else self._model.place_of(self._current)
        if current is None and places:
            current = places[0]
        if current is not None:
            index = self._model.index(current, self._current_column)
            self._table.selectionModel().setCurrentIndex(index, _FLAGS.NoUpdate)
        self._table.selectionModel().select(make_selection(self._model, places), _FLAGS.ClearAndSelect)

    def _find_place(self, paper_id: PaperId | None, before: int) -> int | None:
        """Where a paper stands; where it has left the list, the place at which it stood in it, or the last there is."""
        place = None if paper_id is None else self._model.place_of(paper_id)
        is_same_list = self._model.query == self._query
        if place is not None or not is_same_list or before < 0 or not self._model.rowCount():
            return place
        return min(before, self._model.rowCount() - 1)


def make_selection(model: PaperTableModel, places: Sequence[int]) -> QItemSelection:
    """A selection of these rows, in order; rows that follow each other are one part of it, which keeps it small."""
    selection, last = QItemSelection(), len(Column) - 1
    for top, bottom in _find_spans(places):
        selection.select(model.index(top, 0), model.index(bottom, last))
    return selection


def _find_spans(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = before = -2
    for place in places:
        if place != before + 1:
            if before >= 0:
                yield start, before
            start = place
        before = place
    if before >= 0:
        yield start, before
