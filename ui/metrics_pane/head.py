"""The head of the metrics pane: the way back to the paper, and whose papers the figures are of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui import language, theme
from ui.icons import icon
from ui.widgets.texts import make_text


class PaneHead(QWidget):
    """Title, scope, and what can be done.

    Signals:
        left: the person goes back to the paper.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = make_text(role="title", name="metrics_title")
        back = QToolButton()
        back.setObjectName("metrics_back")
        back.setIcon(icon("close", role="muted"))
        back.setToolTip(language.tr("Back to the paper (F7)"))
        back.setAccessibleName(language.tr("Back to the paper"))
        back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        back.clicked.connect(self.left)
        row = QHBoxLayout()
        row.addWidget(make_text(language.tr("Metrics"), role="heading", wraps=False), 1)
        row.addWidget(back)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.margins(0, 0, 0, 0))
        column.addLayout(row)
        column.addWidget(self._title)

    def show_title(self, title: str) -> None:
        """Say whose papers these are."""
        self._title.setText(title)
