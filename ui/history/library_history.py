"""The action that shows the history of the library, and what is done from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.changes import Change, Touched
from app.errors import KnownError
from app.search_query import Among
from app.values import ChangeId
from ui import language
from ui.desk import Desk
from ui.history.steps_back import find_obstacle, take_back
from ui.sidebar.sidebar import Sidebar

if TYPE_CHECKING:
    from ui.history.history_dialog import HistoryDialog


class LibraryHistory(QObject):
    """Opens the history beside the window, takes steps back, and shows the papers that they touched."""

    def __init__(self, desk: Desk, sidebar: Sidebar) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._sidebar = sidebar
        self._dialog: HistoryDialog | None = None
        desk.actions["library_history"].triggered.connect(self.open)

    def open(self) -> None:
        """Show the history, or bring it to the front."""
        from ui.history.history_dialog import HistoryDialog  # noqa: PLC0415 - the start has no need of it

        if self._dialog is None:
            desk = self._desk
            self._dialog = HistoryDialog(desk.library, desk.observer, self._find_obstacle, desk.window)
            self._dialog.take_back_requested.connect(self.take_back)
            self._dialog.papers_requested.connect(self.show_papers)
            self._dialog.failed.connect(desk.notices.show_error)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def take_back(self, change: Change) -> None:
        """Take one step back, and say so, or why it no longer applies."""
        take_back(self._desk, change, self._on_taken_back, self._dialog)

    def show_papers(self, change: Change) -> None:
        """Show the papers that a change touched: one selected where it is, several in a view of their own."""
        try:
            ids = self._desk.library.history_papers(change.id)
            listed = self._desk.library.count(Among(ids)) if len(ids) > 1 else 0
        except KnownError as error:
            self._desk.notices.show_error(error, self._dialog)
            return
        if not ids:
            none = language.tr("No paper that this step touched is in the library")
            self._desk.notices.show_notice(none, parent=self._dialog)
        elif listed:
            self._desk.searching.clear()
            self._sidebar.show_papers(ids, change.label)
        else:
            self._desk.selection.reveal(ids)

    def _find_obstacle(self, change_id: ChangeId) -> str | None:
        return find_obstacle(self._desk.library, change_id)

    def _on_taken_back(self, touched: Touched) -> None:
        if touched.change is not None:
            self._desk.notices.show_undoable(touched.change.label)
