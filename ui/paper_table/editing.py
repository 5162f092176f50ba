"""Editing in the table: opens the editor that a cell needs, and goes down the column of citations."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.values import PaperId
from ui.paper_table.cell_editor import CellEditor
from ui.paper_table.cell_values import EDITED_AS_TEXT
from ui.paper_table.columns import Column
from ui.paper_table.model import PaperTableModel

if TYPE_CHECKING:
    from ui.paper_table.view import PaperTableView


class Draft(NamedTuple):
    """What is being typed, and where."""

    paper_id: PaperId
    column: Column
    text: str


class CellEditing(QObject):
    """The editors of one table.

    Signals:
        choice_requested(Column, QPoint): the value of a cell is to be chosen from a list, there on the screen.
        left(QWidget): an editor is to be closed.
    """

    choice_requested = Signal(object, QPoint)
    left = Signal(object)

    def __init__(self, table: PaperTableView, model: PaperTableModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model

    def edit(self, place: int, column: Column, typed: str | None = None) -> None:
        """Edit a cell, or the title where there is nothing to edit in it; ``typed`` is what stands there already."""
        if self._model.row(place) is None or not self._is_free(place, column):
            return
        if self._table.isColumnHidden(column):
            self._table.columns.set_shown(column, shown=True)
        self._table.go_to(place, column)
        if column in EDITED_AS_TEXT:
            self._open_line(place, column, typed)
        else:
            cell = self._table.visualRect(self._model.index(place, column))
            self.choice_requested.emit(column, self._table.viewport().mapToGlobal(cell.bottomLeft()))

    def make_line(self, parent: QWidget, index: QModelIndex | QPersistentModelIndex) -> CellEditor:
        """The editor of a cell that is edited by typing."""
        paper_id, column = self._model.id_at(index.row()), Column(index.column())
        assert paper_id is not None  # an index is of a row
        editor = CellEditor(parent, paper_id, column, self._model.store)
        editor.committed.connect(self._on_committed)
        editor.left.connect(self._on_left)
        self._model.offer_completion(editor)
        return editor

    def draft(self) -> Draft | None:
        """What is being typed just now."""
        editor = next((each for each in self._table.findChildren(CellEditor) if each.isVisible()), None)
        return None if editor is None else Draft(editor.paper_id, editor.column, editor.text())

    def take_away(self) -> None:
        """Have the editors store nothing any more, since other rows are about to come."""
        for editor in self._table.findChildren(CellEditor):
            editor.give_up()

    def commit(self) -> None:
        """Store what is being typed, if it can be a value."""
        for editor in self._table.findChildren(CellEditor):
            editor.commit_and_leave()

    # --- inside

    def _is_free(self, place: int, column: Column) -> bool:
        """Whether no other cell is being edited; what is typed there is stored, or stays where it is refused."""
        draft = self.draft()
        if draft is not None and (draft.paper_id, draft.column) != (self._model.id_at(place), column):
            self.commit()
            return self.draft() is None
        return True

    def _open_line(self, place: int, column: Column, typed: str | None) -> None:
        index = self._model.index(place, column)
        if self._table.indexWidget(index) is None:
            self._table.edit(index)
        editor = self._table.indexWidget(index)
        if isinstance(editor, CellEditor) and typed is not None:
            editor.fill(str(index.data(Qt.ItemDataRole.EditRole) or ""), typed)

    def _on_committed(self) -> None:
        """In the column of citations Enter goes down, so that a column of counts is typed without a look up."""
        editor = self.sender()
        assert isinstance(editor, CellEditor)
        place = self._model.place_of(editor.paper_id)
        if editor.column == Column.CITATIONS and place is not None and place + 1 < self._model.rowCount():
            self.edit(place + 1, Column.CITATIONS)
        else:
            self._table.setFocus()

    def _on_left(self) -> None:
        self.left.emit(self.sender())
