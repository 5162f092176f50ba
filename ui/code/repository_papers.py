"""The papers that link repositories, as a search of all papers that a person can see, change and keep."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.code import Repository
from app.search_query import Everything
from app.search_query.parse import MOST_TERMS
from ui import language
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
        """Search for them among all papers, and put the keyboard on what is found; for none where they are too many."""
        text = " OR ".join(_SEARCH.format(name=each) for each in repositories)
        box = self._desk.searching.box
        if len(repositories) > MOST_TERMS or len(text) > box.maxLength():
            self._desk.notices.show_notice(
                language.tr("A search cannot look for that many repositories. Choose fewer.")
            )
            return
        self._sidebar.choose(Everything())
        box.setText(text)
        box.search_now()
        self._desk.selection.take_focus()
