"""The way into the sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.desk import Desk
from ui.paper_sets import PaperSet, make_paper_set
from ui.sidebar.sidebar import Sidebar

if TYPE_CHECKING:
    from ui.what_if.window import WhatIfWindow


class WhatIfOpening(QObject):
    """Opens the sandbox of the papers that the sidebar shows, or of a set that somebody asks for."""

    def __init__(self, desk: Desk, sidebar: Sidebar) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._sidebar = sidebar
        desk.actions["what_if"].triggered.connect(self._on_what_if)

    def open(self, papers: PaperSet) -> WhatIfWindow | None:
        """Open the sandbox of these papers."""
        from ui.what_if.window import open_what_if  # noqa: PLC0415 - who never asks for it never pays for it

        return open_what_if(self._desk, papers)

    def _on_what_if(self) -> None:
        self.open(make_paper_set(self._sidebar.query, self._sidebar.label))
