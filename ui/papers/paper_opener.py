"""Opening what a paper is about: a file of it, the paper on the web, else its code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from app.errors import KnownError
from app.values import PaperId, Url
from ui import language
from ui.desk import Desk
from ui.papers.paper_links import find_paper_url


class PaperOpener(QObject):
    """Opens papers in the desktop's programs, and says so where there is nothing to open.

    Args:
        open_code: opens the code of a paper.
    """

    def __init__(self, desk: Desk, open_code: Callable[[PaperId], object]) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._open_code = open_code
        desk.actions["open_paper"].triggered.connect(self._on_open_paper)

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
        elif paper.links:
            self._open_code(paper_id)
        else:
            self._desk.notices.show_notice(
                language.tr("This paper has no file, no DOI, no arXiv number, no address and no code to open.")
            )

    def _find_file(self, paper_id: PaperId) -> Path | None:
        """The file to read: the first PDF that is there, else the first of any kind."""
        there = [file.path for file in self._desk.library.files.of(paper_id) if not file.missing]
        return min(there, key=lambda path: path.suffix.lower() != ".pdf", default=None)

    def _open_file(self, path: Path) -> None:
        from ui.links import open_file  # noqa: PLC0415 - the start has no need of it

        open_file(path, self._desk.window)

    def _open(self, url: Url) -> None:
        from ui.links import follow  # noqa: PLC0415 - the start has no need of it

        follow(url, self._desk.notices, self._desk.window)

    def _on_open_paper(self) -> None:
        paper_id = self._desk.selection.current
        if paper_id is not None:
            self.open_paper(paper_id)
