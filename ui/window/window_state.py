"""What the window was like when it was closed: its place on the screens, its panes, what was shown and selected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication

from app.search_query import Among, And, Everything, OfResearcher, Query

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk
    from ui.window.side_panes import SidePanes

_GRIP = (120, 24)
"""Pixels of the top of a window that must be on a screen, so that a hand can take hold of it."""


class WindowState:
    """Remembers, and makes it so again."""

    def __init__(self, desk: Desk, panes: SidePanes) -> None:
        self._desk = desk
        self._panes = panes

    def restore(self) -> None:
        """Take up the place and the panes that were remembered; never where no screen is any more."""
        memory, window = self._desk.memory, self._desk.window
        geometry = memory.geometry()
        if not geometry.isEmpty():
            window.restoreGeometry(geometry)
            bring_on_screen(window)
        sidebar, detail = memory.get("sidebar", default=True), memory.get("detail", default=True)
        self._panes.restore(memory.get("panes", []), sidebar=sidebar, detail=detail)

    def find_query(self) -> Query:
        """What to show first: what was shown last, else the only researcher's papers, else all."""
        people = self._desk.library.researchers()
        known = {OfResearcher(person.id) for person in people}
        last = self._desk.memory.query()
        if last is not None and (last in known or not isinstance(last, OfResearcher)):
            return last
        return OfResearcher(people[0].id) if len(people) == 1 else Everything()

    def restore_selection(self) -> None:
        """Select what was selected last, if it is still among what is shown."""
        ids = self._desk.memory.selection()
        if ids and self._desk.library.count(And((self._desk.selection.view, Among(tuple(ids))))) == len(ids):
            self._desk.selection.reveal(ids)

    def remember(self) -> None:
        """Keep what there is now for the next start."""
        memory = self._desk.memory
        memory.set_geometry(self._desk.window.saveGeometry())
        memory.set_selection(self._desk.selection.kept_ids)
        memory.set("panes", self._panes.sizes())
        memory.set("sidebar", self._panes.sidebar.wanted)
        memory.set("detail", self._panes.detail.wanted)


def bring_on_screen(window: QWidget) -> None:
    """Move a window back whose top no screen shows, and make it no larger than its screen."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    fitting = fit_on_screens(window.normalGeometry() if window.isMaximized() else window.geometry(), screens)
    if not window.isMaximized() and fitting != window.geometry():
        window.setGeometry(fitting)


def fit_on_screens(place: QRect, screens: Sequence[QRect]) -> QRect:
    """A place that some screen shows: this one if its top can be taken hold of, else the middle of the first screen."""
    width, height = _GRIP
    top = QRect(place.topLeft(), place.size()).adjusted(0, -height, 0, 0)
    top.setHeight(2 * height)
    for screen in screens:
        seen = screen.intersected(top)
        if seen.width() >= min(width, place.width()) and seen.height() >= height:
            return place
    first = screens[0]
    fitting = QRect(QPoint(0, 0), place.size().boundedTo(first.size()))
    fitting.moveCenter(first.center())
    return fitting
