"""The metrics pane: every figure of a set of papers, with what is known of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.metrics_pane.head import PaneHead
from ui.sidebar.sidebar import Sidebar


class MetricsPane(QWidget):
    """Figures of what is chosen in the sidebar, found by the search, or selected.

    Signals:
        left: the person goes back to the paper.
    """

    left = Signal()

    def __init__(self, desk: Desk, sidebar: Sidebar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("metrics_pane")
        self.setMinimumWidth(theme.size(300))
        self._head = PaneHead()
        self._head.left.connect(self.left)
        self._head.show_title(sidebar.label)
        sidebar.label_changed.connect(lambda: self._head.show_title(sidebar.label))
        column = QVBoxLayout(self)
        column.addWidget(self._head)
        column.addStretch(1)
