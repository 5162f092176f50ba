"""F6 and Shift+F6: the keyboard goes round the panes, from the sidebar to the search, the list and the details."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.desk import Desk
from ui.window.side_panes import SidePane, SidePanes


class Stop(NamedTuple):
    """A place where the keyboard stops on its way.

    Attributes:
        widget: what has the keyboard when it, or anything in it, has the focus.
        take_focus: puts the keyboard there.
        pane: the side pane that it stands in, which is opened for it where it lies over the centre.
    """

    widget: QWidget
    take_focus: Callable[[], object]
    pane: SidePane | None = None


class PaneFocus(QObject):
    """Carries out the two actions; within a pane the keyboard comes back to where it was."""

    def __init__(self, desk: Desk, panes: SidePanes, stops: Sequence[Stop]) -> None:
        super().__init__(desk.window)
        self._panes = panes
        self._stops = stops
        self._last: dict[QWidget, QWidget] = {}
        desk.actions["next_pane"].triggered.connect(self._on_next)
        desk.actions["previous_pane"].triggered.connect(self._on_previous)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def _on_next(self) -> None:
        self._go(1)

    def _on_previous(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        here = self._find_stop(QApplication.focusWidget())
        reachable = [stop for stop in self._stops if stop is here or _is_reachable(stop)]
        at = reachable.index(here) if here is not None else -1 if step > 0 else 0
        self._enter(reachable[(at + step) % len(reachable)])

    def _enter(self, stop: Stop) -> None:
        if stop.pane is None or not stop.pane.is_seen:
            self._panes.put_away()
        if stop.pane is not None and not stop.pane.is_seen:
            self._panes.toggle(stop.pane)
        last = self._last.get(stop.widget)
        if last is not None and isValid(last) and last.isVisible() and stop.widget.isAncestorOf(last):
            last.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            stop.take_focus()

    def _find_stop(self, widget: QWidget | None) -> Stop | None:
        if widget is None:
            return None
        return next((stop for stop in self._stops if stop.widget is widget or stop.widget.isAncestorOf(widget)), None)

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        stop = self._find_stop(now)
        if stop is not None and now is not None:
            self._last[stop.widget] = now


def _is_reachable(stop: Stop) -> bool:
    """Whether it can be gone to: it is seen, or lies over the centre and is opened for it."""
    return stop.pane is None or stop.pane.is_seen or stop.pane.over
