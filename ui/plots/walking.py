"""Arrow keys on a plot: sideways from column to column, up and down within one."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ui.plots.data import PlotData
from ui.plots.frame import Place

_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
_UPRIGHT = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


def walk(data: PlotData, place: Place | None, key: Qt.Key) -> Place | None:
    """Where a key leads from a stop; None where it is no key of a plot."""
    last = len(data.stops) - 1
    if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        return Place(0 if key == Qt.Key.Key_Home else last)
    if key in _SIDEWAYS:
        return _walk_sideways(place, _SIDEWAYS[key], last)
    if key in _UPRIGHT:
        return Place(0) if place is None else _walk_upright(data, place, _UPRIGHT[key])
    return None


def _walk_sideways(place: Place | None, by: int, last: int) -> Place:
    """To a neighbour, whole: its parts are others."""
    if place is None:
        return Place(0 if by > 0 else last)
    return Place(min(max(place.column + by, 0), last))


def _walk_upright(data: PlotData, place: Place, by: int) -> Place:
    """Through the parts from the bottom up, and on to the whole."""
    parts = len(data.stops[place.column])
    return Place(place.column, (place.part + by) % parts)
