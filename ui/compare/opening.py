"""The way to the comparison: by the menu of the window, or of a researcher or a collection in the sidebar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from app.library.paper_sets import PaperSet, make_paper_set
from app.search_query import Everything, Trashed, parts_of
from ui import language
from ui.collecting.moment_menu import MomentMenu
from ui.desk import Desk
from ui.sidebar.entries import Entry, EntryKind, Section
from ui.sidebar.sidebar import Sidebar

if TYPE_CHECKING:
    from ui.compare.window import CompareWindow


class CompareOpening(QObject):
    """Opens the comparison.

    Args:
        find_set: says which papers are looked at: the first that are compared, unless they are all there are, or
            in the trash, where papers count in no figure.
    """

    def __init__(self, desk: Desk, sidebar: Sidebar, find_set: Callable[[], PaperSet]) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._find_set = find_set
        self._sidebar = sidebar
        desk.actions["compare"].triggered.connect(self._on_compare)
        sidebar.tree.menu_requested.connect(self._on_menu_requested)

    def open(self, sets: Sequence[PaperSet]) -> CompareWindow:
        """Compare some sets; where they are fewer than two, let the person choose at once."""
        from ui.compare.window import CompareWindow  # noqa: PLC0415 - who never asks for it never pays for it

        window = CompareWindow(self._desk, sets, within=self._sidebar.within)
        window.show()
        if len(sets) < 2:
            window.sets.choose()
        return window

    def open_entry(self, entry: Entry) -> None:
        """Compare what an entry of the sidebar stands for with something."""
        if entry.query is not None:
            self.open([make_paper_set(entry.query, entry.label)])

    def _on_compare(self) -> None:
        shown = self._find_set()
        says_something = shown.query != Everything() and Trashed() not in parts_of(shown.query)
        self.open([shown] if says_something else [])

    def _on_menu_requested(self, content: Entry | Section, at: QPoint) -> None:
        """The menu of a researcher; that of a collection is its feature's."""
        if isinstance(content, Section) or content.kind != EntryKind.RESEARCHER:
            return
        menu = MomentMenu("researcher_menu", self._desk.window)
        menu.add(language.tr("Compare With…"), lambda: self.open_entry(content))
        self._sidebar.tree.mark(content)
        menu.aboutToHide.connect(lambda: self._sidebar.tree.mark(None))
        menu.show_at(at)
