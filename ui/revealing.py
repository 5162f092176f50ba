"""Shows papers that a person asks for, wherever they are: selected in the list, in a view that has them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView

from app.search_query import Among, And, Everything, Query, Trashed
from app.values import PaperId
from ui.desk import Desk
from ui.paper_table.view import PaperTableView
from ui.sidebar.sidebar import Sidebar


class Revealing(QObject):
    """Carries out ``Selection.reveal``: leaves the list as it is if it can, else takes back the search, else the view.

    A long list comes in two parts, and so papers may be selected only once its end has come.
    """

    def __init__(self, desk: Desk, sidebar: Sidebar, table: PaperTableView) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._sidebar = sidebar
        self._table = table
        self._awaited: Sequence[PaperId] = ()
        desk.selection.reveal_requested.connect(self.reveal)
        desk.searching.shown.connect(self._on_shown)
        table.papers.rowsInserted.connect(self._on_rows_came)
        table.papers.modelReset.connect(self._on_rows_came)

    def reveal(self, ids: Sequence[PaperId]) -> None:
        """Select these papers, as soon as they are listed; those that are gone change nothing."""
        self._awaited = ()
        if not ids or self._select(ids):
            return
        view = self._find_view(ids)
        if view is None:
            return
        self._desk.searching.clear()
        if view != self._desk.searching.view:
            self._sidebar.choose(view)
        if not self._select(ids):
            self._awaited = tuple(ids)

    def _find_view(self, ids: Sequence[PaperId]) -> Query | None:
        """The view that has any of them, the one that is shown if it does; None where they are gone."""
        for view in (self._desk.searching.view, Everything(), Trashed()):
            if self._desk.library.count(And((view, Among(tuple(ids))))):
                return view
        return None

    def _select(self, ids: Sequence[PaperId]) -> bool:
        """Select them where they are listed, and bring the first into the middle unless it is seen already."""
        table = self._table
        places = table.papers.places_of(ids)
        if not places:
            return False
        seen = table.viewport().rect().contains(table.visualRect(table.papers.index(places[0], 0)))
        table.select_papers(ids)
        if not seen:
            table.scrollTo(table.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def _on_shown(self, _: Query) -> None:
        self._awaited = ()

    def _on_rows_came(self) -> None:
        if self._awaited and self._select(self._awaited):
            self._awaited = ()
