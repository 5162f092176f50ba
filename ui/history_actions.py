"""Undo and redo: the actions name the step that they would take, and take that one or none."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.changes import Change, Touched
from app.errors import KnownError
from app.library import Library
from ui.actions import Actions
from ui.library_observer import LibraryObserver
from ui.notices import Notices
from ui.plain_tip import plain_tip


class HistoryActions(QObject):
    """Keeps the two actions in step with the library, and carries them out."""

    def __init__(
        self, library: Library, observer: LibraryObserver, actions: Actions, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._notices = notices
        self._undo, self._redo = actions["undo"], actions["redo"]
        self._next_undo: Change | None = None
        self._next_redo: Change | None = None
        self._undo.triggered.connect(self.undo)
        self._redo.triggered.connect(self.redo)
        observer.touched.connect(self._on_touched)
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
        _name(self._undo, "&Undo", self._next_undo)
        _name(self._redo, "&Redo", self._next_redo)

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
