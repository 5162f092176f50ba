"""Undo and redo: the actions name the step that they would take, and take that one or none."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.changes import Change, Touched
from app.values import PaperId
from ui import language
from ui.bulk_edits import Edit, run_edit
from ui.desk import Desk
from ui.widgets.plain_tip import plain_tip

_SELECTED_AGAIN = 100
"""Papers up to which a step that is taken back selects what comes back."""


class HistoryActions(QObject):
    """Keeps the two actions in step with the library, and carries them out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._library = desk.library
        self._undo, self._redo = desk.actions["undo"], desk.actions["redo"]
        self._next_undo: Change | None = None
        self._next_redo: Change | None = None
        self._undo.triggered.connect(self.undo)
        self._redo.triggered.connect(self.redo)
        desk.observer.touched.connect(self._on_touched)
        desk.notices.undo_requested.connect(self.undo)
        self.refresh()

    def undo(self) -> None:
        """Take back the step that the action names; another one is declined in words."""
        change = self._next_undo
        if change is not None:
            label = language.tr("Undoing: {step}").format(step=change.label)
            self._carry_out(change, label, lambda library: library.undo(change.id))

    def redo(self) -> None:
        """Make again the step that the action names."""
        change = self._next_redo
        if change is not None:
            label = language.tr("Redoing: {step}").format(step=change.label)
            self._carry_out(change, label, lambda library: library.redo(change.id))

    def refresh(self) -> None:
        """Ask the library which steps are next."""
        self._next_undo, self._next_redo = self._library.next_undo(), self._library.next_redo()
        _name(self._undo, language.tr("&Undo"), self._next_undo)
        _name(self._redo, language.tr("&Redo"), self._next_redo)

    def _carry_out(self, change: Change, label: str, step: Edit) -> None:
        """Take the step, a large one in a task; where the library has moved on, name the one that is next now.

        Papers that come back into the list with it are selected: the person sees what was done, and goes on there.
        """
        papers = self._library.count_touched(change.id)
        away = self._find_away(change) if papers <= _SELECTED_AGAIN else []

        def end(_: Touched) -> None:
            self._desk.selection.select_listed(away)

        run_edit(self._desk, step, label, papers, end, on_failed=self._on_failed)

    def _find_away(self, change: Change) -> list[PaperId]:
        """The papers of a change that are not in the list just now."""
        return self._desk.selection.leave_out_listed(self._library.history_papers(change.id))

    def _on_failed(self, error: Exception) -> None:
        self.refresh()

    def _on_touched(self, touched: Touched) -> None:
        self._desk.notices.withdraw_undo()
        self.refresh()


def _name(action: QAction, verb: str, change: Change | None) -> None:
    action.setEnabled(change is not None)
    action.setText(verb if change is None else f"{verb}: {change.label.replace('&', '&&')}")
    plain, keys = verb.replace("&", ""), action.shortcut().toString()
    action.setToolTip(plain_tip(f"{plain}{'' if change is None else f': {change.label}'} ({keys})"))
