"""The way into the sandbox."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.library.paper_sets import PaperSet
from app.search_query import Trashed, parts_of
from ui import language
from ui.desk import Desk

if TYPE_CHECKING:
    from ui.what_if.window import WhatIfWindow


class WhatIfOpening(QObject):
    """Opens the sandbox of a set of papers.

    Args:
        find_set: says which papers are looked at.
    """

    def __init__(self, desk: Desk, find_set: Callable[[], PaperSet]) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._find_set = find_set
        desk.actions["what_if"].triggered.connect(self._on_what_if)

    def open(self, papers: PaperSet) -> WhatIfWindow:
        """Open the sandbox of these papers, or bring it to the front where it is open already."""
        from ui.what_if.window import WhatIfWindow  # noqa: PLC0415 - not before it is asked for

        for opened in self._desk.window.findChildren(WhatIfWindow):
            if opened.papers == papers and opened.isVisible():
                opened.raise_()
                opened.activateWindow()
                return opened
        opened = WhatIfWindow(self._desk, papers)
        opened.show()
        return opened

    def _on_what_if(self) -> None:
        papers = self._find_set()
        if Trashed() in parts_of(papers.query):
            self._desk.notices.show_notice(language.tr("Papers in the trash count in no figure."))
        else:
            self.open(papers)
