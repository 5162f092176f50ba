"""Opening what a paper is about: the paper itself on the web, or its code."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu, QWidget

from app.errors import KnownError
from app.library import Library
from app.papers import Code, RepositoryLink
from app.values import PaperId, Url
from ui.actions import make_choice
from ui.notices import Notices
from ui.paper_links import find_paper_url

NO_LINK = "The page says there is code, but gives no link."
NO_CODE = "This paper has no code."
NO_PLACE = "This paper has neither a DOI, nor an arXiv number, nor code to open."


class PaperOpener(QObject):
    """Opens papers and their code in the browser, and says so where there is nothing to open."""

    def __init__(self, library: Library, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._notices = notices
        self._window = window

    def open_paper(self, paper_id: PaperId) -> None:
        """Open the paper by its DOI, else by its arXiv number, else its code."""
        try:
            paper = self._library.get_paper(paper_id)
        except KnownError as error:
            self._notices.show_error(error, self._window)
            return
        url = find_paper_url(paper)
        if url is not None:
            self._open(url)
        elif paper.repositories:
            self.open_code(paper_id)
        else:
            self._notices.show_notice(NO_PLACE)

    def open_code(self, paper_id: PaperId) -> None:
        """Open the paper's repository; of several, let the person choose."""
        try:
            paper = self._library.get_paper(paper_id)
        except KnownError as error:
            self._notices.show_error(error, self._window)
            return
        if len(paper.repositories) == 1:
            self._open(paper.repositories[0].url)
        elif paper.repositories:
            self._let_choose(paper.repositories)
        else:
            self._notices.show_notice(NO_LINK if paper.code is Code.BADGE else NO_CODE)

    def _let_choose(self, repositories: tuple[RepositoryLink, ...]) -> None:
        menu = QMenu(self._window)
        menu.setObjectName("code_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        for link in repositories:
            menu.addAction(make_choice(link.url, link.url, menu))
        menu.triggered.connect(self._on_chosen)
        menu.popup(QCursor.pos())

    def _on_chosen(self, action: QAction) -> None:
        self._open(Url(action.data()))

    def _open(self, url: Url) -> None:
        from ui.links import open_url  # noqa: PLC0415 - the start has no need of it

        try:
            open_url(url, self._window)
        except KnownError as error:
            self._notices.show_error(error, self._window)
