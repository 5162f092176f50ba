"""Where a plot stands on its canvas, in pixels: from values to places and back, and what lies at a place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from app.frozen import Frozen, replace
from ui.plots.data import Axis, Form, Kind, PlotData, Stop
from ui.plots.ticks import Tick, place_ticks, round_up, scale

_NEAR = 18
"""Pixels from which a point takes the pointer."""

_USUAL = "8,888"
"""What a text at the vertical axis is as wide as at least, so that plots below each other begin at one line."""


class Place(NamedTuple):
    """A stop: its column, and which of it; 0 is the column whole."""

    column: int
    part: int = 0


class Frame(Frozen):
    """A plot in a rectangle.

    Attributes:
        area: where values are drawn; ``inset`` of it, above and below, is for what stands out at the edges.
        x, y: the axes, as far as they reach.
    """

    area: QRectF
    x: Axis
    y: Axis
    inset: float = 0

    def find_x(self, value: float) -> float:
        """Where a value of the horizontal axis is."""
        low, high = scale(self.x.low, self.x), scale(self.x.high, self.x)
        return self.area.left() + (scale(value, self.x) - low) / (high - low) * self.area.width()

    def find_y(self, value: float) -> float:
        """Where a value of the vertical axis is."""
        low, high = scale(self.y.low, self.y), scale(self.y.high, self.y)
        room = self.area.height() - 2 * self.inset
        return self.area.bottom() - self.inset - (scale(value, self.y) - low) / (high - low) * room

    def find_ranges(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """What the whole area shows, the insets with it, as scaled values: for what draws into it."""
        low, high = scale(self.y.low, self.y), scale(self.y.high, self.y)
        more = (high - low) * self.inset / max(self.area.height() - 2 * self.inset, 1)
        return (scale(self.x.low, self.x), scale(self.x.high, self.x)), (low - more, high + more)


class Room(NamedTuple):
    """What axes need: the width of a text in their font, the height of a line, and a small distance."""

    measure: Callable[[str], int]
    line: int
    gap: int


def round_axes(data: PlotData) -> tuple[Axis, Axis]:
    """The axes of a plot, ending where they look well."""
    y = data.y if data.y.form is Form.SHARE else replace(data.y, high=round_up(data.y.high, log=data.y.log))
    return data.x, y


def make_frame(data: PlotData, width: float, height: float, room: Room) -> tuple[Frame, list[Tick], list[Tick]]:
    """The frame of a plot on a canvas of a size, and the ticks of its axes."""
    x, y = round_axes(data)
    top, bottom = room.line + 2 * room.gap, 2 * room.line + 3 * room.gap
    inset = 0 if data.kind is Kind.BARS else room.gap
    beside = int(height - top - bottom - 2 * inset)
    upright = place_ticks(y, beside, lambda _text: room.line, room.line // 2)
    texts = (_USUAL, *(tick.text for tick in upright))
    left = max(map(room.measure, texts)) + 3 * room.gap
    area = QRectF(left, top, max(width - left - 3 * room.gap, 1), max(height - top - bottom, 1))
    along = place_ticks(x, int(area.width()), room.measure, 3 * room.gap)
    return Frame(area, x, y, inset), along, upright


def find_place(data: PlotData, frame: Frame, point: QPointF) -> Place | None:
    """What lies at a point of the canvas; None where nothing does."""
    if not frame.area.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(point):
        return None
    if data.kind is Kind.DOTS:
        return _find_dot(data.stops, frame, point)
    column = _find_column(data.stops, frame, point.x())
    if data.kind is not Kind.BARS or column is None:
        return None if column is None else Place(column)
    return _find_part(data.stops[column], column, frame, point)


def _find_column(stops: Sequence[tuple[Stop, ...]], frame: Frame, x: float) -> int | None:
    """The column over which a point is, else the nearest one."""

    def find_distance(at: int) -> float:
        stop = stops[at][0]
        left, right = frame.find_x(stop.x - stop.width / 2), frame.find_x(stop.x + stop.width / 2)
        return max(left - x, x - right, 0)

    behind = bisect_left(stops, x, key=lambda parts: frame.find_x(parts[0].x))
    nearest = min((at for at in (behind - 1, behind) if 0 <= at < len(stops)), key=find_distance, default=None)
    if nearest is None or (stops[nearest][0].width and find_distance(nearest) > _NEAR):
        return None
    return nearest


def _find_part(stops: Sequence[Stop], column: int, frame: Frame, point: QPointF) -> Place:
    for part, stop in enumerate(stops[1:], 1):
        if frame.find_y(stop.high) <= point.y() < frame.find_y(stop.low):
            return Place(column, part)
    return Place(column)


def _find_dot(stops: Sequence[tuple[Stop, ...]], frame: Frame, point: QPointF) -> Place | None:
    best, least = None, float(_NEAR)
    for column, parts in enumerate(stops):
        for part, stop in enumerate(parts[1:], 1):
            away = _find_distance(stop, frame, point)
            if away < least:
                best, least = Place(column, part), away
    return best


def _find_distance(stop: Stop, frame: Frame, point: QPointF) -> float:
    """Of a point; 0 within what is wider than one."""
    left, right = frame.find_x(stop.x - stop.width / 2), frame.find_x(stop.x + stop.width / 2)
    top, bottom = frame.find_y(stop.high), frame.find_y(stop.low)
    return max(left - point.x(), point.x() - right, 0) + max(top - point.y(), point.y() - bottom, 0)
