"""The middle of the window: the tools, the metrics of what is chosen, the papers, and the status line."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.search_query import Query
from ui import theme
from ui.actions import Actions
from ui.metrics_panel.cards import MetricsPanel
from ui.paper_table.view import PaperTableView
from ui.search.search_box import SearchBox
from ui.search.search_note import SearchFoot
from ui.widgets.areas import make_line
from ui.window.empty_state import EmptyLibrary, EmptyView
from ui.window.status_line import StatusLine
from ui.window.tool_bar import ToolBar

_LOW = 720
"""Pixels of height below which the cards fold, so that the table keeps its rows."""


class OtherList(NamedTuple):
    """What can stand in the place of the papers: a list of something else, which finds by itself.

    Attributes:
        take_focus, take_search_focus: put the keyboard on the list, and where something of it is looked for.
    """

    page: QWidget
    take_focus: Callable[[], object]
    take_search_focus: Callable[[], object]


class Centre(QFrame):
    """Stacks the parts of the centre, and shows the one that fits: the table, an empty view, an empty library.

    In the place of them and of all that is told of papers another list can stand.

    Attributes:
        table, panel, status, empty_view, empty_library: its parts; ``tool_bar`` is the line at the top.
        search_box, search_foot: where a search is typed, and what stands under it.

    Signals:
        turned(QWidget): another of the three is shown.
    """

    turned = Signal(object)

    def __init__(
        self, actions: Actions, panel: MetricsPanel, table: PaperTableView, status: StatusLine, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self.table = table
        self.panel = panel
        self.status = status
        self.empty_library = EmptyLibrary()
        self.empty_view = EmptyView()
        self._line = make_line()
        self._stack = QStackedWidget()
        for page in (table, self.empty_view, self.empty_library):
            self._stack.addWidget(page)
        self.search_box = SearchBox()
        self.search_foot = SearchFoot()
        self.tool_bar = ToolBar(actions, self.search_box)
        self._other: OtherList | None = None
        self._papers = QWidget()
        self._papers_column = _lay_out(self._papers, self.search_foot, make_line(), panel, self._line, self._stack)
        self._lists = QStackedWidget()
        self._lists.addWidget(self._papers)
        _lay_out(self, self.tool_bar, self._lists, make_line(), status)

    def add_above_list(self, strip: QWidget) -> None:
        """Put a strip between the metrics and the list."""
        self._papers_column.insertWidget(self._papers_column.indexOf(self._stack), strip)

    def show_other(self, other: OtherList | None) -> None:
        """Show another list in the place of the papers, or with None the papers, as they were."""
        self._other = other
        self.tool_bar.columns.setEnabled(other is None)
        shown = self._papers if other is None else other.page
        had_focus = self._lists.isAncestorOf(self.window().focusWidget() or self)
        if self._lists.indexOf(shown) < 0:
            self._lists.addWidget(shown)
        self._lists.setCurrentWidget(shown)
        if had_focus:
            self.take_focus()

    def take_search_focus(self) -> None:
        """Put the keyboard where something of what is shown is looked for."""
        if self._other is not None:
            self._other.take_search_focus()
        else:
            self.search_box.take_focus()

    def show_what_fits(self, view: Query, shown: int, in_all: int, elsewhere: int | None = None) -> None:
        """Show the table if it has rows, else what to do about it.

        Args:
            view: the papers of what is chosen in the sidebar.
            in_all: how many papers the library has; any number but 0 will do where there are rows.
            elsewhere: how many of all papers a search finds; None without a search.
        """
        page: QWidget = self.table if shown else self.empty_view if in_all else self.empty_library
        self.panel.setVisible(bool(in_all))
        self._line.setVisible(bool(in_all))
        if page is self.empty_view:
            others = in_all if elsewhere is None else elsewhere
            self.empty_view.show_reason(view, others, searching=elsewhere is not None)
        before = self._stack.currentWidget()
        if before is not None and page is not before:
            had_focus = before.isAncestorOf(self.window().focusWidget() or self)
            self._stack.setCurrentWidget(page)
            if had_focus:
                page.setFocus()
            self.turned.emit(page)

    def take_focus(self) -> None:
        """Put the keyboard on the page that is shown."""
        page = self._stack.currentWidget()
        if self._other is not None:
            self._other.take_focus()
        elif page is not None:
            page.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.set_low(self.height() < theme.size(_LOW))


def _lay_out(widget: QWidget, *parts: QWidget) -> QVBoxLayout:
    """Put parts on top of each other; a stack takes the room that the others leave."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, int(isinstance(part, QStackedWidget)))
    return column
