"""Saved searches renamed, edited, ordered and deleted: by menu, by key and by drag."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from app.values import SavedSearchId
from ui import language
from ui.collecting.moment_menu import MomentMenu
from ui.collecting.steps import carry_out
from ui.desk import Desk
from ui.sidebar.entries import Entry, EntryKind, Section
from ui.sidebar.moves import DOWN, UP, find_move

if TYPE_CHECKING:
    from ui.sidebar.drops import Drop
    from ui.sidebar.sidebar import Sidebar


class SearchActions(QObject):
    """What can be done with the searches that were saved."""

    def __init__(self, desk: Desk, sidebar: Sidebar) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._sidebar = sidebar
        tree = sidebar.tree
        tree.delete_requested.connect(self._on_delete_requested)
        tree.move_requested.connect(self._on_move_requested)
        tree.menu_requested.connect(self._on_menu_requested)
        tree.dragging.moved.connect(self._on_dropped)

    def edit(self, entry: Entry) -> None:
        """Let the person type what the search looks for."""
        from ui.collecting.search_dialog import SearchDialog  # noqa: PLC0415 - opened now and then

        SearchDialog(self._desk, SavedSearchId(entry.id), entry.label, entry.text).open()

    def delete(self, entry: Entry) -> None:
        """Forget a search, and say so."""
        carry_out(self._desk, lambda library: library.saved_searches.delete(SavedSearchId(entry.id)), "")

    def move_by(self, entry: Entry, direction: str) -> None:
        """Move a search one place, if it can go there."""
        move = find_move(self._list_searches(), entry, direction)
        if move is not None:
            self._move(entry, move.before)

    def _move(self, entry: Entry, before: int | None) -> None:
        search_id, next_one = SavedSearchId(entry.id), None if before is None else SavedSearchId(before)
        carry_out(self._desk, lambda library: library.saved_searches.move(search_id, next_one), "", quietly=True)

    def _on_delete_requested(self, entry: Entry) -> None:
        if entry.kind == EntryKind.SEARCH:
            self.delete(entry)

    def _on_move_requested(self, entry: Entry, direction: str) -> None:
        if entry.kind == EntryKind.SEARCH:
            self.move_by(entry, direction)

    def _on_dropped(self, entry: Entry, drop: Drop) -> None:
        if entry.kind == EntryKind.SEARCH:
            self._move(entry, None if drop.before is None else drop.before.id)

    def _on_menu_requested(self, content: Entry | Section, at: QPoint) -> None:
        if isinstance(content, Section) or content.kind != EntryKind.SEARCH:
            return
        menu = MomentMenu("search_menu", self._desk.window)
        menu.add(language.tr("Rename"), lambda: self._sidebar.tree.rename(content), keys="F2")
        menu.add(language.tr("Edit the Search…"), lambda: self.edit(content))
        menu.addSeparator()
        for direction, text, keys in (
            (UP, language.tr("Move Up"), "Alt+Up"),
            (DOWN, language.tr("Move Down"), "Alt+Down"),
        ):
            can_go = find_move(self._list_searches(), content, direction) is not None
            menu.add(text, partial(self.move_by, content, direction), keys=keys, enabled=can_go)
        menu.addSeparator()
        menu.add(language.tr("Delete Search"), lambda: self.delete(content), keys="Del")
        self._sidebar.tree.mark(content)
        menu.aboutToHide.connect(lambda: self._sidebar.tree.mark(None))
        menu.show_at(at)

    def _list_searches(self) -> list[Entry]:
        return [each for each in self._sidebar.tree.entries() if each.kind == EntryKind.SEARCH]
