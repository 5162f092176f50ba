"""What a feature of the window works with, handed to each as one: to add a feature is one line in the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from app.frozen import Frozen
from app.search_query import Query
from app.values import PaperId

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.library import Library
    from ui.actions import Actions
    from ui.files.incoming import Incoming
    from ui.library_observer import LibraryObserver
    from ui.notices import Notices
    from ui.paper_table.view import PaperTableView
    from ui.search.searching import Searching
    from ui.tasks import TaskRunner
    from ui.window.window_memory import WindowMemory


class Selection(QObject):
    """What a person has chosen: the papers, and the view that they stand in.

    Signals:
        settled: other papers are selected than before, and the selection has come to rest.
        away_changed: something else is shown in the place of the list, or the list is back.
        focus_passed_on: the keyboard is to go to what is shown in the place of the list.
        shown_changed(Query): the papers of the list are those of another query, whose words are to be marked in the
            texts that are shown of papers; ``app.search_query.snippets.find_hits`` finds the places.
        reveal_requested(list): these papers are to be selected, wherever they are; use ``reveal``.
    """

    settled = Signal()
    away_changed = Signal()
    focus_passed_on = Signal()
    shown_changed = Signal(object)
    reveal_requested = Signal(object)

    def __init__(self, table: PaperTableView, searching: Searching) -> None:
        super().__init__(table)
        self._is_away = False
        self._table = table
        self._searching = searching
        searching.shown.connect(self.shown_changed)

    @property
    def is_away(self) -> bool:
        """Whether something else is shown in the place of the list: no paper counts as chosen until it is back."""
        return self._is_away

    def put_away(self, *, away: bool) -> None:
        """Let nothing count as chosen, or again what is."""
        self._is_away = away
        self.away_changed.emit()

    @property
    def ids(self) -> list[PaperId]:
        """The papers selected, in the order of the list."""
        return [] if self._is_away else self._table.selected_ids()

    @property
    def kept_ids(self) -> list[PaperId]:
        """The same, though the list may be away."""
        return self._table.selected_ids()

    @property
    def count(self) -> int:
        """How many papers are selected: no list of them is made, which may be a million."""
        return 0 if self._is_away else self._table.selected_count()

    @property
    def current(self) -> PaperId | None:
        """The paper of the current row."""
        return None if self._is_away else self._table.current_id()

    @property
    def view(self) -> Query:
        """The papers of what was chosen in the sidebar."""
        return self._searching.view

    @property
    def shown(self) -> Query:
        """The papers of the list: those of the view, narrowed by the search."""
        return self._searching.query

    def leave_out_listed(self, ids: Sequence[PaperId]) -> list[PaperId]:
        """Those of some papers that are not in the list."""
        listed = {self._table.papers.id_at(place) for place in self._table.papers.places_of(ids)}
        return [paper_id for paper_id in ids if paper_id not in listed]

    def select_listed(self, ids: Sequence[PaperId]) -> None:
        """Select those of some papers that are in the list; where none is, what is selected stays."""
        self._table.select_papers(ids)

    def find_place(self) -> QPoint:
        """Where on the screen a menu of the current paper opens: below its cell."""
        viewport = self._table.viewport()
        cell = self._table.visualRect(self._table.currentIndex()).intersected(viewport.rect())
        return viewport.mapToGlobal(cell.bottomLeft())

    def take_focus(self) -> None:
        """Put the keyboard on the list, or on what is shown in its place."""
        if self._is_away:
            self.focus_passed_on.emit()
        else:
            self._table.setFocus()

    def reveal(self, ids: Sequence[PaperId]) -> None:
        """Select papers of the library wherever they are: in the list shown, else in a view that has them."""
        self.reveal_requested.emit(list(ids))


class Desk(Frozen):
    """The parts of the window that features share.

    Attributes:
        window: takes dialogs and menus.
        searching: the view and the search, and the box in which it is typed.
        incoming: takes what is dropped or pasted; a feature adds what it knows.
    """

    window: QWidget
    library: Library
    observer: LibraryObserver
    actions: Actions
    notices: Notices
    tasks: TaskRunner
    memory: WindowMemory
    selection: Selection
    searching: Searching
    incoming: Incoming
