"""What is painted of a plot by hand: axes, marks, and the stop that is pointed at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui import theme
from ui.plots import wording
from ui.plots.data import Kind, Mark, PlotData, Stop
from ui.plots.frame import Frame, Room
from ui.plots.ticks import Tick, scale

_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_BESIDE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_AT_THE_AXIS = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_AROUND_BAR = 0.4


def paint_axes(painter: QPainter, frame: Frame, ticks: tuple[list[Tick], list[Tick]], room: Room) -> None:
    """A quiet line at each tick of the vertical axis, the texts at all ticks, and what the axes are."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    along, upright = ticks
    _paint_upright(painter, frame, upright, room)
    _paint_along(painter, frame, along, room)
    painter.setPen(theme.current().colour("faint"))
    area = frame.area
    whole = QRectF(room.gap, room.gap / 2, area.right(), room.line)
    painter.drawText(whole, _AT_THE_AXIS, wording.name_axis(frame.y))
    below = QRectF(area.left(), area.bottom() + room.line + room.gap, area.width(), room.line + room.gap)
    painter.drawText(below, _CENTRE, wording.name_axis(frame.x))


def _paint_upright(painter: QPainter, frame: Frame, ticks: Sequence[Tick], room: Room) -> None:
    area = frame.area
    for tick in ticks:
        y = round(_place_y(frame, tick))
        dots = Qt.PenStyle.DotLine if theme.is_strong() else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.current().colour("line"), 1, dots))
        painter.drawLine(QLineF(area.left(), y, area.right(), y))
        painter.setPen(theme.current().colour("muted"))
        beside = QRectF(0, y - room.line, area.left() - room.gap, 2 * room.line)
        painter.drawText(beside, _BESIDE, tick.text)


def paint_base(painter: QPainter, frame: Frame) -> None:
    """The line on which everything stands."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(theme.current().colour("edge"), 1))
    base = round(frame.find_y(frame.y.low))
    painter.drawLine(QLineF(frame.area.left(), base, frame.area.right(), base))


def _paint_along(painter: QPainter, frame: Frame, ticks: Sequence[Tick], room: Room) -> None:
    base = round(frame.find_y(frame.y.low))
    for tick in ticks:
        x = round(_place_x(frame, tick))
        painter.setPen(QPen(theme.current().colour("edge"), 1))
        painter.drawLine(QLineF(x, base, x, base + room.gap / 2))
        painter.setPen(theme.current().colour("muted"))
        width = room.measure(tick.text) + room.gap
        left = min(max(x - width / 2, 0), frame.area.right() + 2 * room.gap - width)
        painter.drawText(QRectF(left, base + room.gap, width, room.line), _CENTRE, tick.text)


def _place_x(frame: Frame, tick: Tick) -> float:
    low, high = scale(frame.x.low, frame.x), scale(frame.x.high, frame.x)
    return frame.area.left() + (tick.at - low) / (high - low) * frame.area.width()


def _place_y(frame: Frame, tick: Tick) -> float:
    low, high = scale(frame.y.low, frame.y), scale(frame.y.high, frame.y)
    room = frame.area.height() - 2 * frame.inset
    return frame.area.bottom() - frame.inset - (tick.at - low) / (high - low) * room


def paint_marks(painter: QPainter, frame: Frame, marks: Sequence[Mark], room: Room) -> None:
    """A dot at each mark, a line down to the axis, and its name at the foot of that line."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    base = frame.find_y(frame.y.low)
    halo = theme.current().colour("background")
    taken: list[QRectF] = []
    for mark in marks:
        point = QPointF(frame.find_x(mark.x), frame.find_y(mark.y))
        painter.setPen(QPen(theme.current().colour("text"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(point.x(), base, point.x(), point.y()))
        painter.setPen(QPen(halo, 1.5))
        painter.setBrush(theme.current().colour("text"))
        painter.drawEllipse(point, theme.size(4), theme.size(4))
        taken.append(_place_name(frame, mark, taken, room))
    for mark, rect in zip(marks, taken, strict=True):
        _paint_name(painter, mark.label, rect)


def _place_name(frame: Frame, mark: Mark, taken: Sequence[QRectF], room: Room) -> QRectF:
    """Beside the line at its foot: before it, or behind it where another name is or the room ends."""
    width = room.measure(mark.label) + room.gap
    x, top = frame.find_x(mark.x), frame.find_y(frame.y.low) - room.line - room.gap / 2
    before = QRectF(x - width - room.gap / 2, top, width, room.line)
    behind = QRectF(x + room.gap / 2, top, width, room.line)
    for rect in (behind, before) if taken else (before, behind):
        inside = rect.left() >= frame.area.left() and rect.right() <= frame.area.right()
        if inside and not any(map(rect.intersects, taken)):
            return rect
    return behind.translated(0, -len(taken) * room.line)


def _paint_name(painter: QPainter, name: str, rect: QRectF) -> None:
    ground = theme.current().colour("background")
    ground.setAlphaF(0.85)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, theme.size(3), theme.size(3))
    painter.setPen(theme.current().colour("text"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name)


def paint_stop(painter: QPainter, frame: Frame, data: PlotData, stop: Stop) -> None:
    """What is pointed at: a frame around a bar, else a line through it and a ring around each point of it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.current().colour("text"), theme.ring_width()))
    if stop.width and data.kind is not Kind.CURVE:
        half = _AROUND_BAR
        left, right = frame.find_x(stop.x - half), frame.find_x(stop.x + half)
        top, bottom = frame.find_y(stop.high), frame.find_y(stop.low)
        painter.drawRoundedRect(QRectF(left, top, right - left, bottom - top), 2, 2)
        return
    x = frame.find_x(stop.x)
    if data.kind is not Kind.DOTS or stop.low != stop.high:
        painter.setPen(QPen(theme.current().colour("edge"), 1))
        painter.drawLine(QLineF(x, frame.find_y(frame.y.low), x, frame.area.top()))
        painter.setPen(QPen(theme.current().colour("text"), theme.ring_width()))
    for y in {stop.low, stop.high}:
        painter.drawEllipse(QPointF(x, frame.find_y(y)), theme.size(6), theme.size(6))


def paint_ring(painter: QPainter, rect: QRectF) -> None:
    """The ring around what has the focus."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    width = theme.ring_width()
    painter.setPen(QPen(theme.current().colour("accent"), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawRoundedRect(inner, theme.size(6), theme.size(6))
