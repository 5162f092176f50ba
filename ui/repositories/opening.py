"""The way to the repositories and back: they are shown in the place of papers, which come back as they were."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.code import RepositoryLink
from app.repositories.hosts import link_to
from app.values import Url
from ui.code.clones.at_work import ClonesAtWork
from ui.desk import Desk
from ui.sidebar.entries import REPOSITORIES
from ui.sidebar.sidebar import Sidebar
from ui.window.centre import Centre, OtherList
from ui.window.right_side import RightSide

if TYPE_CHECKING:
    from ui.repositories.view import RepositoryView

_PLACE = "place"
_MOST = 1_000
"""Repositories that are worked with at a time."""


class RepositoriesOpening(QObject):
    """Shows the view, which is made when it is chosen first, and leaves it whenever papers are asked for.

    Args:
        at_work: what is being done to clones.
        open_addresses: opens addresses in the browser; of many only when the person says so.

    Signals:
        chosen_moved: other repositories are chosen in it, or it is shown or left.
    """

    chosen_moved = Signal()

    def __init__(
        self,
        desk: Desk,
        sidebar: Sidebar,
        centre: Centre,
        right: RightSide,
        *,
        at_work: ClonesAtWork,
        open_addresses: Callable[[Sequence[Url]], object],
    ) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._sidebar = sidebar
        self._centre = centre
        self._right = right
        self._at_work = at_work
        self._open_addresses = open_addresses
        sidebar.place_chosen.connect(self._on_place_chosen)
        desk.searching.changed.connect(self._leave)
        desk.selection.reveal_requested.connect(self._leave)
        desk.selection.focus_passed_on.connect(centre.take_focus)
        centre.search_box.results_wanted.connect(self._on_results_wanted)
        if desk.memory.get_here(_PLACE, "") == REPOSITORIES:
            sidebar.choose_place(REPOSITORIES)

    @property
    def is_shown(self) -> bool:
        """Whether repositories are shown in the place of papers."""
        return self._sidebar.place == REPOSITORIES

    @cached_property
    def view(self) -> RepositoryView:
        """The view."""
        from ui.repositories.view import RepositoryView  # noqa: PLC0415 - not before it is asked for

        view = RepositoryView(self._desk, self._sidebar, self._centre.status, self._at_work, self._open_addresses)
        view.selection_moved.connect(self.chosen_moved)
        return view

    def links_chosen(self) -> Sequence[RepositoryLink] | None:
        """A link to each of the repositories chosen, of very many to the first; None while papers are shown."""
        return [link_to(each) for each in self.view.selected()[:_MOST]] if self.is_shown else None

    def _on_place_chosen(self, place: str) -> None:
        shown = place == REPOSITORIES
        self._right.let_stand_in(self.view.pane if shown else None)
        self._centre.show_other(self._find_list() if shown else None)
        self._desk.memory.set_here(_PLACE, place)
        self.chosen_moved.emit()

    def _find_list(self) -> OtherList:
        page = self.view.page
        return OtherList(page, page.take_focus, page.take_search_focus)

    def _leave(self, *_: object) -> None:
        self._sidebar.choose_place("")

    def _on_results_wanted(self) -> None:
        """Who presses Enter in the search asks for what it found."""
        if self.is_shown:
            self._leave()
            self._centre.take_focus()
