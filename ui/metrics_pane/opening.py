"""The way to the metrics pane and back: by key, menu or the link under the cards; the pane is made when it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.library.paper_sets import PaperSet
from ui.desk import Desk
from ui.metrics_panel.cards import MetricsPanel
from ui.metrics_panel.pins import Pins
from ui.sidebar.sidebar import Sidebar
from ui.window.right_side import RightSide
from ui.window.side_panes import SidePanes

if TYPE_CHECKING:
    from ui.metrics_pane.pane import MetricsPane

_KEY = "metrics"


class MetricsOpening(QObject):
    """Turns the right side to the metrics, and back to the paper."""

    def __init__(self, desk: Desk, sidebar: Sidebar, panel: MetricsPanel, right: RightSide, panes: SidePanes) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._sidebar = sidebar
        self._panel = panel
        self._pins = Pins(desk.memory, self)
        self._right = right
        self._panes = panes
        self._pane: MetricsPane | None = None
        self._was_hidden = False
        self._action = desk.actions["show_metrics"]
        self._action.triggered.connect(self._on_show_metrics)
        panel.more_requested.connect(self._open)
        panel.use(self._pins)
        right.turned.connect(self._on_panes_moved)
        panes.moved.connect(self._on_panes_moved)
        if desk.memory.get(_KEY, default=False) and panes.detail.wanted:
            self._turn()

    @property
    def is_seen(self) -> bool:
        """Whether the metrics can be seen."""
        return self._panes.detail.is_seen and not self._right.shows_detail

    @property
    def shown_set(self) -> PaperSet | None:
        """The papers that the metrics are of, while they can be seen."""
        if self._pane is None or not self.is_seen:
            return None
        scope = self._pane.scopes.scope
        return PaperSet(scope.query, scope.title, scope.person)

    def _on_show_metrics(self) -> None:
        if self.is_seen:
            self._go_back()
        else:
            self._open()
        self._on_panes_moved()

    def _open(self) -> None:
        """Show the metrics, and put the keyboard where it goes on: on the metrics where they lie over the list."""
        self._was_hidden = not self._panes.detail.is_seen
        self._turn()
        if self._was_hidden:
            self._panes.toggle(self._panes.detail)

    def _turn(self) -> None:
        """Have the metrics on the right side, whether that is seen or not."""
        self._pane = self._pane or self._make_pane()
        self._right.turn_to(self._pane)

    def _go_back(self) -> None:
        """Show the paper again, or nothing where the side was put away before the metrics were asked for."""
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._right.isAncestorOf(focus)
        if self._was_hidden:
            self._panes.toggle(self._panes.detail)
        self._right.show_detail()
        if had_focus:
            self._desk.selection.take_focus()

    def _on_panes_moved(self) -> None:
        self._action.setChecked(self.is_seen)
        wanted = not self._right.shows_detail
        if wanted != self._desk.memory.get(_KEY, default=False):
            self._desk.memory.set(_KEY, wanted)

    def _make_pane(self) -> MetricsPane:
        from ui.metrics_pane.pane import MetricsPane  # noqa: PLC0415 - who never asks for it never pays for it

        pane = MetricsPane(self._desk, self._sidebar, self._pins)
        pane.counts_requested.connect(self._panel.counts_requested)
        pane.left.connect(self._go_back)
        self._right.scroll_asked.connect(pane.scroll_page)
        return pane
