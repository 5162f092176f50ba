"""The right side of the window: the detail pane, and in its place, when it is asked for, the metrics pane."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.detail_pane.pane import DetailPane


class RightSide(QStackedWidget):
    """Shows one of the two panes; which of them can be seen depends on whether the side is.

    Attributes:
        detail: the detail pane, which is shown first.

    Signals:
        turned: the other pane is shown.
        scroll_asked: what stands in the place of the detail pane is to be scrolled on.
    """

    turned = Signal()
    scroll_asked = Signal()

    def __init__(self, detail: DetailPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("right_side")
        self.detail = detail
        self.addWidget(detail)

    @property
    def shows_detail(self) -> bool:
        """Whether it is the detail pane that is shown."""
        return self.currentWidget() is self.detail

    def show_detail(self) -> bool:
        """Turn to the detail pane; whether another one was there."""
        return self.turn_to(self.detail)

    def turn_to(self, pane: QWidget) -> bool:
        """Turn to a pane; whether another one was there."""
        if self.currentWidget() is pane:
            return False
        if self.indexOf(pane) < 0:
            self.addWidget(pane)
        self.setCurrentWidget(pane)
        self.turned.emit()
        return True

    def scroll_page(self) -> None:
        """Scroll what is read in the pane on by most of a page."""
        if self.shows_detail:
            self.detail.scroll_page()
        else:
            self.scroll_asked.emit()
