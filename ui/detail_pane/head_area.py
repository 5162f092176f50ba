"""The place of the head of the pane: as high as the head, and scrolled where that would leave no room for the rest."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui import theme

_MOST = 0.55
"""Of the height of the pane."""


class HeadArea(QScrollArea):
    """Holds a head above the other parts of a page.

    Args:
        head: what it holds.
        page: whose height it shares.
    """

    def __init__(self, head: QWidget, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(theme.margins(14, 14, 16, 4))
        column.addWidget(head)
        column.addStretch()
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self._body.setAutoFillBackground(False)  # it would hide the line at the edge of the pane
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body.installEventFilter(self)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self._body.layout()
        if layout is None:
            return
        wanted = layout.totalSizeHint().height()
        if layout.hasHeightForWidth():
            wanted = layout.totalHeightForWidth(self.width())
        height = min(wanted, round(self._page.height() * _MOST))
        # Never by need: a bar that comes makes the texts higher, and one that goes makes them lower, for ever.
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bars.ScrollBarAlwaysOn if height < wanted else bars.ScrollBarAlwaysOff)
        if height != self.maximumHeight():  # its own height may be on its way to another
            self.setFixedHeight(height)
            self._lay_page_out()

    def _lay_page_out(self) -> None:
        """At once: what is asked of a page that is not seen just then is never done."""
        layout = self._page.layout()
        if layout is not None:
            layout.activate()
