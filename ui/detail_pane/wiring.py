"""What the detail pane has to do with the rest of the window: what its buttons ask for, and what it remembers."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.search_query import Query
from ui.desk import Desk
from ui.detail_pane.pane import DetailPane

_KEY = "show_empty_fields"


class DetailWiring(QObject):
    """Connects the pane with the actions, the search and the memory of the window."""

    def __init__(self, desk: Desk, pane: DetailPane) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._pane = pane
        pane.use(desk)
        self._empty_fields = desk.actions["show_empty_fields"]
        self._empty_fields.setChecked(desk.memory.get(_KEY, default=False))
        pane.show_empty_fields(shown=self._empty_fields.isChecked())
        self._empty_fields.toggled.connect(self._on_empty_fields_toggled)
        pane.empty_fields_asked.connect(self._empty_fields.setChecked)
        pane.cite_requested.connect(desk.actions["cite"].trigger)
        desk.selection.shown_changed.connect(self._on_shown_changed)
        desk.selection.settled.connect(self._on_selection_settled)
        desk.actions["add_note"].triggered.connect(self._on_add_note)
        self._on_shown_changed(desk.selection.shown)

    def add_link(self) -> None:
        """Let the person add a link to the paper that is shown."""
        self._bring_up()
        self._pane.add_link()

    def _on_empty_fields_toggled(self, shown: bool) -> None:
        self._desk.memory.set(_KEY, shown)
        self._pane.show_empty_fields(shown=shown)

    def _on_shown_changed(self, query: Query) -> None:
        self._pane.show_hits(query)

    def _on_selection_settled(self) -> None:
        shows_one = self._pane.shown_id is not None and not self._desk.selection.is_away  # then it keeps its paper
        for name in ("add_note", "add_link"):
            self._desk.actions[name].setEnabled(shows_one)

    def _on_add_note(self) -> None:
        self._bring_up()
        self._pane.add_note()

    def _bring_up(self) -> None:
        if not self._pane.isVisible():
            self._desk.actions["show_detail"].trigger()
