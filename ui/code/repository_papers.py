"""The papers that link repositories, as a search of all papers that a person can see, change and keep."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.code import Repository
from app.search_query import Everything
from ui.desk import Desk
from ui.sidebar.sidebar import Sidebar

_SEARCH = "repository:{name}"


class RepositoryPapers(QObject):
    """Shows which papers link a repository, or any of several."""

    def __init__(self, desk: Desk, sidebar: Sidebar) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._sidebar = sidebar

    def show(self, *repositories: Repository) -> None:
        """Search for them among all papers, and put the keyboard on what is found."""
        self._sidebar.choose(Everything())
        box = self._desk.searching.box
        box.setText(" OR ".join(_SEARCH.format(name=each) for each in repositories))
        box.search_now()
        self._desk.selection.take_focus()
