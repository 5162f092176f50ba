"""Sidebar and detail pane beside the centre where there is room, and over it, by key, where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from ui import theme
from ui.window.first_focus import focus_first

DETAIL_NEEDS = 1280
"""Pixels of window width, at the usual text size, below which the detail pane lies over the centre."""

SIDEBAR_NEEDS = 1100
_SIDEBAR_WIDTH = 228
_DETAIL_WIDTH = 400
_LEAST_CENTRE = 480


class SidePane(QObject):
    """One of the two panes: where it is just now, and whether it is seen.

    Attributes:
        widget: the pane.
        needs: the width of the window from which it stands beside the centre, at the usual text size.
        width: its own.
        wanted: the person wants it where there is room.
        over: it lies over the centre, seen or not.
    """

    def __init__(self, widget: QWidget, needs: int, width: float, parent: QObject) -> None:
        super().__init__(parent)
        self.widget = widget
        self.widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.needs = needs
        self.width = width
        self.wanted = True
        self.over = False

    @property
    def is_seen(self) -> bool:
        """Whether it can be seen, beside the centre or over it."""
        return not self.widget.isHidden()


class SidePanes(QWidget):
    """Lays out sidebar, centre and detail pane.

    Signals:
        moved: a pane appeared, went or changed its place.
        keyboard_left: a pane that had the keyboard went.
    """

    moved = Signal()
    keyboard_left = Signal()

    def __init__(self, sidebar: QWidget, centre: QWidget, detail: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._centre = centre
        self._top = 0
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("panes")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.splitterMoved.connect(self._note_widths)
        self.sidebar = SidePane(sidebar, SIDEBAR_NEEDS, theme.size(_SIDEBAR_WIDTH), self)
        self.detail = SidePane(detail, DETAIL_NEEDS, theme.size(_DETAIL_WIDTH), self)
        centre.setMinimumWidth(theme.size(_LEAST_CENTRE))
        for widget in (sidebar, centre, detail):
            self._splitter.addWidget(widget)
        self._splitter.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self._scale = theme.text_scale()
        theme.instance().changed.connect(self._on_theme_changed)

    def set_top(self, top: int) -> None:
        """Leave so many pixels at the top free of what lies over the centre: its tools stay in reach."""
        self._top = top

    def sizes(self) -> list[int]:
        """The widths of the two panes, to be remembered."""
        return [round(self.sidebar.width), round(self.detail.width)]

    def restore(self, sizes: Sequence[int], *, sidebar: bool, detail: bool) -> None:
        """Take up widths and wishes that were remembered."""
        if len(sizes) == 2 and all(size > 0 for size in sizes):
            self.sidebar.width, self.detail.width = sizes
        self.sidebar.wanted, self.detail.wanted = sidebar, detail
        self._share()

    def toggle(self, pane: SidePane) -> None:
        """Show a pane or put it away."""
        seen = not pane.is_seen
        if not pane.over:
            pane.wanted = seen
        if not seen:
            self._hide(pane)
        elif pane.over:
            self._place_over(pane)  # before it is seen: a list that is shown scrolls to its row in the room it has then
            pane.widget.show()
            self._enter(pane)
        else:
            pane.widget.show()
            self._share()
        self.moved.emit()

    def put_away(self) -> bool:
        """Put away what lies over the centre; whether there was something."""
        lying = [pane for pane in (self.sidebar, self.detail) if pane.over and pane.is_seen]
        for pane in lying:
            self._hide(pane)
        if lying:
            self.moved.emit()
        return bool(lying)

    def _enter(self, pane: SidePane) -> None:
        """Put the keyboard on what the pane says is its place, else on the first thing in it that takes keys."""
        if pane.widget.focusProxy() is not None:
            pane.widget.setFocus()
        else:
            focus_first(pane.widget)

    def _hide(self, pane: SidePane) -> None:
        """Hide a pane; Qt would give the keyboard to whatever comes next, seen or thought of or not."""
        had_focus = pane.widget.isAncestorOf(self.window().focusWidget() or self)
        pane.widget.hide()
        if had_focus:
            self.keyboard_left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._find_places(again=event.oldSize().isEmpty())

    def _on_theme_changed(self) -> None:
        """With larger texts the panes are as much wider, and need a wider window."""
        before, self._scale = self._scale, theme.text_scale()
        if before != self._scale:
            for pane in (self.sidebar, self.detail):
                pane.width *= self._scale / before
            self._find_places(again=True)

    def _find_places(self, *, again: bool) -> None:
        """Put the panes where they have room; share out the width ``again`` though none of them moves."""
        moved = [self._find_place(pane) for pane in (self.sidebar, self.detail)]
        if any(moved) or again:
            self._share()
            self.moved.emit()
        for pane in (self.sidebar, self.detail):
            if pane.over and pane.is_seen:
                self._place_over(pane)

    def _find_place(self, pane: SidePane) -> bool:
        """Put a pane beside the centre or over it, as the width asks; whether it had to be moved."""
        over = self.width() < theme.size(pane.needs)
        if over == pane.over:
            return False
        pane.over = over
        if over:
            pane.widget.setParent(self)
            pane.widget.hide()
        else:
            self._splitter.insertWidget(0 if pane is self.sidebar else self._splitter.count(), pane.widget)
            pane.widget.setVisible(pane.wanted)
        pane.widget.setProperty("over", over)
        theme.restyle(pane.widget)
        return True

    def _note_widths(self) -> None:
        for pane in (self.sidebar, self.detail):
            if not pane.over and pane.widget.isVisible():
                pane.width = pane.widget.width()

    def _share(self) -> None:
        widths = {
            pane.widget: round(pane.width) for pane in (self.sidebar, self.detail) if not pane.over and pane.is_seen
        }
        widths[self._centre] = max(theme.size(_LEAST_CENTRE), self.width() - sum(widths.values()) - 2)
        inside = filter(None, map(self._splitter.widget, range(self._splitter.count())))
        self._splitter.setSizes([widths.get(widget, 0) for widget in inside])

    def _place_over(self, pane: SidePane) -> None:
        width = min(round(pane.width), self.width() - 60)
        left = 0 if pane is self.sidebar else self.width() - width
        pane.widget.setGeometry(left, self._top, width, self.height() - self._top)
        pane.widget.raise_()
