"""The features of filing, made together: which key of the table asks which of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from app.search_query import Trashed
from ui import language
from ui.collecting.collection_actions import CollectionActions
from ui.collecting.duplicate_actions import DuplicateActions
from ui.collecting.filing import Filing
from ui.collecting.moment_menu import MomentMenu
from ui.collecting.search_actions import SearchActions
from ui.collecting.tag_actions import TagActions
from ui.collecting.trash_actions import TrashActions
from ui.desk import Desk
from ui.sidebar.entries import Section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.values import PaperId
    from ui.paper_table.view import PaperTableView
    from ui.sidebar.entries import Entry
    from ui.sidebar.sidebar import Sidebar
    from ui.window.centre import Centre


class Collecting(QObject):
    """Makes the features, and hands the table's keys and the sidebar's drops to them.

    Attributes:
        collections, tags, searches, filing, trash, duplicates: the features.
    """

    def __init__(self, desk: Desk, sidebar: Sidebar, table: PaperTableView, centre: Centre) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._tree = sidebar.tree
        self.collections = CollectionActions(desk, sidebar)
        self.tags = TagActions(desk, sidebar)
        self.searches = SearchActions(desk, sidebar)
        self.filing = Filing(desk)
        self.trash = TrashActions(desk, centre)
        self.duplicates = DuplicateActions(desk, centre)
        table.keys.remove_requested.connect(self._on_remove_requested)
        table.keys.trash_requested.connect(self._on_trash_requested)
        sidebar.tree.dragging.papers_dropped.connect(self._on_papers_dropped)
        sidebar.tree.menu_requested.connect(self._on_menu_requested)

    def _on_remove_requested(self) -> None:
        """In the trash Del has nothing to remove papers from but the library."""
        (self.trash.delete_for_good if self.trash.is_shown else self.filing.remove)()

    def _on_trash_requested(self) -> None:
        (self.trash.delete_for_good if self.trash.is_shown else self.trash.trash)()

    def _on_papers_dropped(self, entry: Entry, ids: Sequence[PaperId]) -> None:
        if entry.query == Trashed():
            self.trash.trash_papers(ids)

    def _on_menu_requested(self, content: Entry | Section, at: QPoint) -> None:
        """The menu of the trash; those of collections and searches are their features'."""
        if isinstance(content, Section) or content.query != Trashed():
            return
        menu = MomentMenu("trash_menu", self._desk.window)
        empty = self._desk.actions["empty_trash"]
        menu.add(language.tr("Empty Trash…"), self.trash.empty, enabled=empty.isEnabled())
        self._tree.mark(content)
        menu.aboutToHide.connect(lambda: self._tree.mark(None))
        menu.show_at(at)
