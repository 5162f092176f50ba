"""The metrics pane: every figure of a set of papers, with what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui import language, theme
from ui.looks.local_style import LocalStyle
from ui.metrics_pane.body import PaneBody
from ui.metrics_pane.copying import copy_figures
from ui.metrics_pane.following import Following
from ui.metrics_pane.head import PaneHead
from ui.metrics_pane.scopes import Scopes
from ui.metrics_pane.style import STYLE
from ui.widgets.empty_pane import EmptyPane
from ui.widgets.figure_copying import CopyButton, CopyForm

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.metrics_panel.pins import Pins
    from ui.sidebar.sidebar import Sidebar


class MetricsPane(QWidget):
    """Figures of what is chosen in the sidebar, found by the search, or selected; followed only while it is seen.

    Attributes:
        scopes: whose papers they are.
        body: the figures, and what else there is to tell.

    Signals:
        left: the person goes back to the paper.
        counts_requested: the person wants to type citation counts.
    """

    left = Signal()
    counts_requested = Signal()

    def __init__(self, desk: Desk, sidebar: Sidebar, pins: Pins, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("metrics_pane")
        LocalStyle(self, STYLE)
        self.setMinimumWidth(theme.size(300))
        self._notices = desk.notices
        self.scopes = Scopes(desk, sidebar, self)
        self.body = PaneBody(desk, pins)
        self._following = Following(desk, self.scopes, self.body, self)
        self._copy = CopyButton("metrics_copy")
        self._head = PaneHead(self.scopes, [self._copy], [desk.actions[name] for name in ("what_if", "compare")])
        self._nothing = EmptyPane("chart-box-outline")
        self._stack = QStackedWidget()
        self._lay_out()
        self._head.left.connect(self.left)
        self._copy.asked.connect(self._on_copy_asked)
        self.body.counts_requested.connect(self.counts_requested)
        self._following.told.connect(self._on_told)

    def scroll_page(self) -> None:
        """Scroll on by most of a page; from the end, back to the beginning."""
        self.body.scroll_page()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._following.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._following.end()

    def _on_copy_asked(self, form: CopyForm) -> None:
        if self.body.shown is not None:
            copy_figures(self.body.shown, self.body.pins.years, form)
            self._notices.show_notice(language.tr("The figures are on the clipboard."))

    def _on_told(self) -> None:
        """Show the figures, or why there are none, and where the counts come from."""
        why = self._following.nothing
        self._nothing.show_text(why)
        self._copy.setEnabled(not why)
        self._stack.setCurrentWidget(self._nothing if why else self.body)
        self._head.show_remark(*self._following.sources)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.body)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
