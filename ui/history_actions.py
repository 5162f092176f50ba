"""Undo and redo: the actions name the step that they would take, and take that one or none."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.changes import Change, Touched
from app.errors import KnownError
from ui import language
from ui.desk import Desk
from ui.plain_tip import plain_tip


class HistoryActions(QObject):
    """Keeps the two actions in step with the library, and carries them out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._library = desk.library
        self._notices = desk.notices
        self._undo, self._redo = desk.actions["undo"], desk.actions["redo"]
        self._next_undo: Change | None = None
        self._next_redo: Change | None = None
        self._undo.triggered.connect(self.undo)
        self._redo.triggered.connect(self.redo)
        desk.observer.touched.connect(self._on_touched)
        self.refresh()

    def undo(self) -> None:
        """Take back the step that the action names; another one is declined in words."""
        if self._next_undo is not None:
            try:
                self._library.undo(self._next_undo.id)
            except KnownError as error:
                self._tell(error)

    def redo(self) -> None:
        """Make again the step that the action names."""
        if self._next_redo is not None:
            try:
                self._library.redo(self._next_redo.id)
            except KnownError as error:
                self._tell(error)

    def refresh(self) -> None:
        """Ask the library which steps are next."""
        self._next_undo, self._next_redo = self._library.next_undo(), self._library.next_redo()
        _name(self._undo, language.tr("&Undo"), self._next_undo)
        _name(self._redo, language.tr("&Redo"), self._next_redo)

    def _tell(self, error: KnownError) -> None:
        """The library has moved on: say so, and name the step that is next now."""
        self._notices.show_error(error)
        self.refresh()

    def _on_touched(self, touched: Touched) -> None:
        self.refresh()


def _name(action: QAction, verb: str, change: Change | None) -> None:
    action.setEnabled(change is not None)
    action.setText(verb if change is None else f"{verb}: {change.label.replace('&', '&&')}")
    plain, keys = verb.replace("&", ""), action.shortcut().toString()
    action.setToolTip(plain_tip(f"{plain}{'' if change is None else f': {change.label}'} ({keys})"))
