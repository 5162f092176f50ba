"""The right side of the window: the detail pane, and in its place, when it is asked for, the metrics pane."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.detail_pane.pane import DetailPane


class RightSide(QStackedWidget):
    """Shows one of the two panes; which of them can be seen depends on whether the side is.

    Attributes:
        detail: the detail pane, which is shown first.
        stand_in: what stands in the place of the detail pane, while something other than papers is listed.

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
        self.stand_in: QWidget | None = None
        self._before: QWidget = detail
        self.addWidget(detail)

    @property
    def shows_detail(self) -> bool:
        """Whether it is the detail pane that is shown, or what stands in for it."""
        return self.currentWidget() is (self.stand_in or self.detail)

    def show_detail(self) -> bool:
        """Turn to the detail pane, or to what stands in for it; whether another one was there."""
        return self.turn_to(self.stand_in or self.detail)

    def let_stand_in(self, pane: QWidget | None) -> None:
        """Show another pane in the place of the detail pane; with None turn back to what was shown before."""
        if pane is not None and self.stand_in is None:
            self._before = self.currentWidget() or self.detail
        had_stand_in = self.shows_detail
        self.stand_in = pane
        if pane is not None:
            self.turn_to(pane)
        elif had_stand_in:
            self.turn_to(self._before)

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
        if self.currentWidget() is self.detail:
            self.detail.scroll_page()
        else:
            self.scroll_asked.emit()
