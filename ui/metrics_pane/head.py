"""The head of the metrics pane: the way back to the paper, and whose papers the figures are of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui import language, theme
from ui.actions import plain
from ui.icons import icon
from ui.metrics_pane.scopes import Scopes
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.plain_tip import plain_tip
from ui.widgets.texts import keep_leading


class PaneHead(QWidget):
    """The way back, whose papers these are, and which of them.

    Args:
        tools: what stands at the end of the first line.
        actions: what a button each is for, beside the choice of papers.

    Signals:
        left: the person goes back to the paper.
    """

    left = Signal()

    def __init__(self, scopes: Scopes, tools: Sequence[QWidget], actions: Sequence[QAction]) -> None:
        super().__init__()
        self._buttons = [_make_button(action) for action in actions]
        self._scopes = scopes
        self._back = _make_back()
        self._title = ElidedLabel()
        self._title.setObjectName("metrics_title")
        theme.set_role(self._title, "title")
        keep_leading(self._title)
        self._choice = QComboBox()
        self._choice.setObjectName("metrics_scope")
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # what is offered changes
        self._choice.setAccessibleName(language.tr("Figures of these papers"))
        self._remark = ElidedLabel()
        self._remark.setObjectName("metrics_sources")
        theme.set_role(self._remark, "note")
        self._lay_out(tools)
        self._back.clicked.connect(self.left)
        self._choice.activated.connect(self._on_activated)
        scopes.offered.connect(self._on_offered)
        self._on_offered()

    def show_remark(self, text: str, tip: str) -> None:
        """Say where the counts come from; "" says nothing."""
        self._remark.show_text(text)
        self._remark.setToolTip(plain_tip(tip))
        self._remark.setVisible(bool(text))

    def _on_offered(self) -> None:
        kinds, scopes = self._scopes.kinds, self._scopes
        self._title.show_text(scopes.view_label)
        with QSignalBlocker(self._choice):
            self._choice.clear()
            for kind in kinds:
                self._choice.addItem(scopes.label(kind), kind)
            self._choice.setCurrentIndex(kinds.index(scopes.kind))

    def _on_activated(self, at: int) -> None:
        self._scopes.choose(self._choice.itemData(at))

    def _lay_out(self, tools: Sequence[QWidget]) -> None:
        first = QHBoxLayout()
        first.setSpacing(theme.size(4))
        first.addWidget(self._back)
        first.addStretch(1)
        for tool in tools:
            first.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.margins(18, 10, 18, 6))
        column.setSpacing(theme.size(6))
        column.addLayout(first)
        column.addWidget(self._title)
        second = FlowLayout(gap=6)
        for part in (self._choice, *self._buttons):
            second.addWidget(part)
        column.addLayout(second)
        column.addWidget(self._remark)


def _make_button(action: QAction) -> QPushButton:
    button = QPushButton(plain(action.text()))
    button.setObjectName(f"metrics_{action.objectName()}")
    button.setAutoDefault(False)
    button.clicked.connect(action.trigger)
    return button


def _make_back() -> QToolButton:
    back = QToolButton()
    back.setObjectName("metrics_back")
    back.setIcon(icon("chevron-right" if language.is_right_to_left() else "chevron-left", role="muted"))
    back.setIconSize(QSize(theme.size(16), theme.size(16)))
    back.setText(language.tr("Back to the paper"))
    back.setToolTip(language.tr("Back to the paper (F7)"))
    back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    theme.set_kind(back, "link")
    back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return back
