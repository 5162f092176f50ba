"""What can be done in the window: a feature a line, made once the window has been painted.

The first paint shows nothing of them, and to import and make them takes a tenth of the start.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from app.library.paper_sets import PaperSet, make_paper_set
from ui.code.links.completing import CodeCompleting
from ui.code.links.link_wiring import give_steps
from ui.code.links.opening import CodeOpening
from ui.code.repository_papers import RepositoryPapers
from ui.code.software.files import SoftwareFiles
from ui.code.wiring import CodeWiring
from ui.collecting.wiring import Collecting
from ui.command_palette.palette import CommandPalette
from ui.compare.opening import CompareOpening
from ui.desk import Desk
from ui.detail_pane.wiring import DetailWiring
from ui.files.dropping import Dropping
from ui.help_actions import HelpActions
from ui.history.history_actions import HistoryActions
from ui.history.library_history import LibraryHistory
from ui.looks.appearance import Appearance
from ui.metrics_pane.opening import MetricsOpening
from ui.paper_table.ordering import TableOrder
from ui.papers.citing import Citing
from ui.papers.identifier_paste import IdentifierPaste
from ui.papers.new_paper import NewPaper
from ui.papers.paper_marks import PaperMarks
from ui.papers.paper_opener import PaperOpener
from ui.repositories.opening import RepositoriesOpening
from ui.search.search_tools import SearchTools
from ui.settings_opener import SettingsOpener
from ui.sidebar.sidebar import Sidebar
from ui.what_if.opening import WhatIfOpening
from ui.window.centre import Centre
from ui.window.first_focus import focus_first
from ui.window.pane_focus import PaneFocus, Stop
from ui.window.right_side import RightSide
from ui.window.side_panes import SidePanes


class Views(NamedTuple):
    """What the window shows."""

    sidebar: Sidebar
    centre: Centre
    right: RightSide
    panes: SidePanes


class Features(QObject):
    """Every feature that nothing needs before the window has been painted.

    Attributes:
        search_tools, dropping: what helps with searching; what becomes of a drop.
        code: what is done with repositories and their clones.
        what_if, compare: open the sandbox of a set of papers, and sets side by side.
        repositories: shows the code of all papers in their place.
    """

    def __init__(self, desk: Desk, views: Views, show_library: Callable[[Path], object]) -> None:
        super().__init__(desk.window)
        sidebar, table, detail = views.sidebar, views.centre.table, views.right.detail
        paste = IdentifierPaste(desk)
        appearance = Appearance(desk)
        self._history = HistoryActions(desk)
        self._repository_papers = RepositoryPapers(desk, sidebar)
        self._code = CodeOpening(desk, sidebar.choose)
        self._opener = PaperOpener(desk, self._code.open_code)
        self.search_tools = SearchTools(desk, views.centre.search_foot, paste)
        self.dropping = Dropping(desk, table, detail, SoftwareFiles(desk))
        collecting = Collecting(desk, sidebar, table, views.centre)
        metrics = MetricsOpening(desk, sidebar, views.centre.panel, views.right, views.panes)

        def find_set() -> PaperSet:
            return metrics.shown_set or make_paper_set(sidebar.query, sidebar.label)

        self.what_if = WhatIfOpening(desk, find_set)
        self.compare = CompareOpening(desk, sidebar, find_set)
        collecting.collections.compare_requested.connect(self.compare.open_entry)
        settings = SettingsOpener(desk, appearance, show_library)
        self.code = CodeWiring(desk, settings.open_code_page)
        self.repositories = RepositoriesOpening(
            desk,
            sidebar,
            views.centre,
            views.right,
            at_work=self.code.cloning.at_work,
            open_addresses=self._code.open_addresses,
        )
        self.code.chosen.add_view(self.repositories.links_chosen)
        self.repositories.chosen_moved.connect(self.code.chosen.changed)
        give_steps(detail.link_steps, desk, self.code.cloning)
        details = DetailWiring(desk, detail)
        self._more = (
            Citing(desk),
            CodeCompleting(desk, views.centre, details.add_link),
            collecting,
            CommandPalette(desk, sidebar),
            details,
            HelpActions(desk),
            LibraryHistory(desk, sidebar),
            metrics,
            NewPaper(desk, paste),
            PaneFocus(desk, views.panes, _list_stops(views)),
            PaperMarks(desk),
            settings,
            TableOrder(desk, table),
        )
        self._connect(views)

    def _connect(self, views: Views) -> None:
        table, detail, status = views.centre.table, views.right.detail, views.centre.status
        table.open_requested.connect(self._opener.open_paper)
        table.code_requested.connect(self._code.open_code)
        detail.open_paper_requested.connect(self._opener.open_paper)
        detail.open_code_requested.connect(self._code.open_code)
        detail.repository_requested.connect(self._repository_papers.show)
        status.undo_requested.connect(self._history.undo)
        status.redo_requested.connect(self._history.redo)


def _list_stops(views: Views) -> tuple[Stop, ...]:
    """Where F6 stops, from the left."""
    sidebar, box, panes = views.sidebar, views.centre.search_box, views.panes
    return (
        Stop(sidebar, sidebar.take_focus, panes.sidebar),
        Stop(box, box.take_focus),
        Stop(views.centre, views.centre.take_focus),
        Stop(views.right, lambda: focus_first(views.right), panes.detail),
    )
