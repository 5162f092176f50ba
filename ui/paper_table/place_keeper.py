"""What a person sees and has chosen in the table, noted by paper and not by row, so that it survives other rows."""

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
        found: the selection is as it was, of those papers that are still there.
    """

    found = Signal()

    def __init__(self, table: PaperTableView, model: PaperTableModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._selected: list[PaperId] = []
        self._current: PaperId | None = None
        self._current_column = Column.TITLE
        self._top: PaperId | None = None
        self._draft: Draft | None = None
        model.about_to_move.connect(self._on_about_to_move)
        model.moved.connect(self._on_moved)

    def _on_about_to_move(self) -> None:
        table = self._table
        self._selected = table.selected_ids()
        self._current, self._current_column = table.current_id(), table.current_column()
        self._top = self._model.id_at(table.rowAt(0))
        self._draft = table.editing.draft()
        table.editing.take_away()

    def _on_moved(self) -> None:
        table, draft = self._table, self._draft
        self._select_again()
        if self._top is not None and (top := self._model.place_of(self._top)) is not None:
            table.scrollTo(self._model.index(top, Column.TITLE), QAbstractItemView.ScrollHint.PositionAtTop)
        if draft is not None and (place := self._model.place_of(draft.paper_id)) is not None:
            table.editing.edit(place, draft.column, draft.text)
        self._selected, self._draft = [], None
        self.found.emit()

    def _select_again(self) -> None:
        places = self._model.places_of(self._selected)
        if self._current is not None and (current := self._model.place_of(self._current)) is not None:
            index = self._model.index(current, self._current_column)
            self._table.selectionModel().setCurrentIndex(index, _FLAGS.NoUpdate)
        self._table.selectionModel().select(make_selection(self._model, places), _FLAGS.ClearAndSelect)


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
