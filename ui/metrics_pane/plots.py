"""Where the plots stand in the metrics pane: they are made when their place is seen for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.metrics_pane.scopes import Scope, ScopeKind

if TYPE_CHECKING:
    from app.errors import KnownError
    from ui.desk import Desk
    from ui.plots.data import Pick
    from ui.plots.plot_column import PlotColumn

_ROOM = 240
"""Pixels that are kept for them until they are there."""


class PlotSpace(QWidget):
    """The plots of the papers that the pane is about, and room for them until they are there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("metrics_plots")
        self._desk = desk
        self._scope: Scope | None = None
        self._plots: PlotColumn | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.margins(8, 0, 8, 0))
        self._column.setSpacing(theme.size(10))
        self._column.addStretch(1)
        self.setMinimumHeight(theme.size(_ROOM))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._make)

    def show_scope(self, scope: Scope) -> None:
        """Show the plots of these papers, once they are seen."""
        self._scope = scope
        if self._plots is not None:
            self._plots.show_query(scope.query, scope.person)

    def forget(self) -> None:
        """Show no papers any more."""
        self._scope = None
        if self._plots is not None:
            self._plots.forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._plots is None and self._scope is not None:
            self._soon.start()

    def _make(self) -> None:
        from ui.plots.plot_column import PlotColumn  # noqa: PLC0415 - brings pyqtgraph, which few pay for

        if self._plots is not None:
            return
        desk = self._desk
        self._plots = PlotColumn(desk.library, desk.observer, desk.tasks)
        self._plots.picked.connect(self._on_picked)
        self._plots.failed.connect(self._on_failed)
        self._plots.told.connect(self._on_told)
        self._column.insertWidget(0, self._plots)
        if self._scope is not None:
            self.show_scope(self._scope)

    def _on_picked(self, pick: Pick) -> None:
        """Narrow the list to what was picked; within what a search found, where the plot is of that."""
        from ui.plots.narrowing import narrow_list  # noqa: PLC0415 - the plots are there by now

        found = self._scope is not None and self._scope.kind is ScopeKind.FOUND
        narrow_list(self._desk.searching, pick, within_search=found)

    def _on_failed(self, error: KnownError, where: QWidget) -> None:
        self._desk.notices.show_error(error, where)

    def _on_told(self, news: str, where: QWidget) -> None:
        self._desk.notices.show_notice(news, parent=where)
