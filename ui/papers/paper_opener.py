"""Opening what a paper is about: a file of it, the paper on the web, or its code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu

from app.code import Code, RepositoryLink
from app.errors import KnownError
from app.values import PaperId, Url
from ui import language
from ui.actions import make_choice
from ui.desk import Desk
from ui.papers.paper_links import find_paper_url


class PaperOpener(QObject):
    """Opens papers and their code in the desktop's programs, and says so where there is nothing to open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.actions["open_paper"].triggered.connect(self._on_open_paper)
        desk.actions["open_code"].triggered.connect(self._on_open_code)

    def open_paper(self, paper_id: PaperId) -> None:
        """Open a file of the paper, else its DOI, its arXiv number or its address, else its code."""
        try:
            path = self._find_file(paper_id)
            if path is not None:
                self._open_file(path)
                return
            paper = self._desk.library.get_paper(paper_id)
        except KnownError as error:
            self._desk.notices.show_error(error)
            return
        url = find_paper_url(paper)
        if url is not None:
            self._open(url)
        elif paper.repositories:
            self.open_code(paper_id)
        else:
            self._desk.notices.show_notice(
                language.tr("This paper has no file, no DOI, no arXiv number, no address and no code to open.")
            )

    def open_code(self, paper_id: PaperId) -> None:
        """Open the paper's repository; of several, let the person choose."""
        try:
            paper = self._desk.library.get_paper(paper_id)
        except KnownError as error:
            self._desk.notices.show_error(error)
            return
        if len(paper.repositories) == 1:
            self._open(paper.repositories[0].url)
        elif paper.repositories:
            self._let_choose(paper.repositories)
        elif paper.code is Code.BADGE:
            self._desk.notices.show_notice(say_no_link())
        else:
            self._desk.notices.show_notice(language.tr("This paper has no code."))

    def _find_file(self, paper_id: PaperId) -> Path | None:
        """The file to read: the first PDF that is there, else the first of any kind."""
        there = [file.path for file in self._desk.library.files.of(paper_id) if not file.missing]
        return min(there, key=lambda path: path.suffix.lower() != ".pdf", default=None)

    def _open_file(self, path: Path) -> None:
        from ui.links import open_file  # noqa: PLC0415 - the start has no need of it

        open_file(path, self._desk.window)

    def _let_choose(self, repositories: tuple[RepositoryLink, ...]) -> None:
        menu = QMenu(self._desk.window)
        menu.setObjectName("code_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        for link in repositories:
            menu.addAction(make_choice(link.url, link.url, menu))
        menu.triggered.connect(self._on_chosen)
        menu.popup(QCursor.pos())

    def _open(self, url: Url) -> None:
        from ui.links import open_url  # noqa: PLC0415 - the start has no need of it

        try:
            open_url(url, self._desk.window)
        except KnownError as error:
            self._desk.notices.show_error(error)

    def _on_chosen(self, action: QAction) -> None:
        self._open(Url(action.data()))

    def _on_open_paper(self) -> None:
        paper_id = self._desk.selection.current
        if paper_id is not None:
            self.open_paper(paper_id)

    def _on_open_code(self) -> None:
        paper_id = self._desk.selection.current
        if paper_id is not None:
            self.open_code(paper_id)


def say_no_link() -> str:
    """What is said of a badge without a link."""
    return language.tr("The page says there is code, but gives no link.")
