"""The part of the table that knows what is selected, by paper, and where the keyboard is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from app.values import PaperId
from ui.paper_table.columns import Column
from ui.paper_table.model import PaperTableModel
from ui.paper_table.place_keeper import make_selection

_FLAGS = QItemSelectionModel.SelectionFlag
_SIDEWAYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
_TO_ENDS = frozenset({Qt.Key.Key_Home, Qt.Key.Key_End})


class SelectingTable(QTableView):
    """A table in which whole rows are selected, any number of them.

    Attributes:
        papers: the model.

    Signals:
        selection_moved: other papers are selected, or none.
    """

    selection_moved = Signal()

    def __init__(self, model: PaperTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.papers = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def selected_ids(self) -> list[PaperId]:
        """The papers selected, in the order of the list."""
        ids: list[PaperId] = []
        for top, bottom in sorted(self._selected_spans()):
            ids.extend(self.papers.ids_between(top, bottom))
        return ids

    def selected_count(self) -> int:
        """How many papers are selected, without a look at any of them."""
        return sum(bottom - top + 1 for top, bottom in self._selected_spans())

    def current_id(self) -> PaperId | None:
        """The paper of the current row."""
        return self.papers.id_at(self.currentIndex().row())

    def current_column(self) -> Column:
        """The column in which the keyboard is, the title's where it is in none that is seen."""
        column = self.currentIndex().column()
        return Column(column) if column >= 0 and not self.isColumnHidden(column) else Column.TITLE

    def select_paper(self, paper_id: PaperId) -> None:
        """Select a paper and scroll to it, if it is shown."""
        place = self.papers.place_of(paper_id)
        if place is not None:
            self.select_place(place)

    def select_papers(self, paper_ids: Sequence[PaperId]) -> None:
        """Select some papers, those that are shown, and scroll to the first of them."""
        places = self.papers.places_of(paper_ids)
        if places:
            self.select_place(places[0])
            self.selectionModel().select(make_selection(self.papers, places), _FLAGS.ClearAndSelect)

    def select_paper_or_first(self, paper_id: PaperId | None) -> None:
        """Select a paper where it is shown, else the first row."""
        if paper_id is not None and self.papers.place_of(paper_id) is not None:
            self.select_paper(paper_id)
        else:
            self.select_first()

    def select_first(self) -> None:
        """Select the first row, if there is one."""
        if self.papers.rowCount():
            self.select_place(0)

    def go_to(self, place: int, column: Column) -> None:
        """Put the keyboard on a cell; what is selected stays if the row is a part of it."""
        if self.selectionModel().isRowSelected(place):
            self.selectionModel().setCurrentIndex(self.papers.index(place, column), _FLAGS.NoUpdate)
            self.scrollTo(self.papers.index(place, column))
        else:
            self.select_place(place, column)

    def select_place(self, place: int, column: Column | None = None) -> None:
        """Select one row and no other, whatever keys are held just now (Ctrl+Z may still be down)."""
        index = self.papers.index(place, self.current_column() if column is None else column)
        self.selectionModel().setCurrentIndex(index, _FLAGS.ClearAndSelect | _FLAGS.Rows)
        self.scrollTo(index)

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """To go sideways within a row leaves several selected papers selected; Ctrl+Home and Ctrl+End select."""
        if isinstance(event, QKeyEvent):
            if event.key() in _SIDEWAYS and index.row() == self.currentIndex().row():
                return _FLAGS.Select | _FLAGS.Rows
            if event.key() in _TO_ENDS:  # where Qt with Ctrl would leave the selection behind
                goes_on = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                return (_FLAGS.SelectCurrent if goes_on else _FLAGS.ClearAndSelect) | _FLAGS.Rows
        return super().selectionCommand(index, event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_moved.emit()

    def _selected_spans(self) -> Iterator[tuple[int, int]]:
        selection = self.selectionModel().selection()
        return ((span.top(), span.bottom()) for span in map(selection.at, range(selection.count())))
