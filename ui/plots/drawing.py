"""Series as items of pyqtgraph, in the colours of the theme."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from pyqtgraph import BarGraphItem, PlotCurveItem, ScatterPlotItem
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

from ui import theme
from ui.plots.data import Axis, Kind, PlotData, Series
from ui.plots.frame import Frame
from ui.plots.legend import DASHES, SIGNS
from ui.plots.ticks import scale

BAR_WIDTH = 0.8
_WIDTH = 2
_SIGN = 7
_LEAST_DOT, _LARGEST_DOT = 6, 22
_LEAST_BAND = 0.03
_TALL = 4
"""Pixels from which a bar is parted from its neighbour by a line: a lower one would be all line."""
_MOST_SIGNS = 60
"""Points up to which each has a sign of its own."""


class Drawing:
    """Makes the items of a plot.

    Args:
        ratio: pixels of what is drawn on for each of a screen without scaling: pens are as wide as they say, whatever
            the values that are drawn with them, and would be thinner there.
    """

    def __init__(self, data: PlotData, frame: Frame, ratio: float = 1) -> None:
        self._data = data
        self._frame = frame
        self._ratio = ratio

    def make_items(self) -> Iterator[Any]:
        """What is drawn, from the bottom up."""
        if self._data.kind is Kind.BARS:
            yield from self._make_bars()
            return
        drawn = [series for series in self._data.series if not series.guide]
        filled = drawn[0] if self._data.kind is Kind.CURVE and len(drawn) == 1 else None
        for series in sorted(self._data.series, key=lambda each: not each.guide):
            if self._data.kind is Kind.DOTS:
                yield self._make_bands(series) if series.tops else self._make_dots(series)
            else:
                yield from self._make_line(series, is_filled=series == filled)

    def _make_bars(self) -> Iterator[Any]:
        below: dict[float, float] = {}
        for series in self._data.series:
            base = [below.get(x, 0) for x in series.xs]
            pen, brush = self._make_pen(theme.current().colour("background")), QBrush(colour_of(series))
            if series.hollow:
                pen, brush = self._make_pen(colour_of(series)), QBrush(colour_of(series), Qt.BrushStyle.BDiagPattern)
            rooms = [self._find_room(low, low + y) for low, y in zip(base, series.ys, strict=True)]
            tall = [at for at, room in enumerate(rooms) if room >= _TALL]
            low = [at for at, room in enumerate(rooms) if 0 < room < _TALL]
            yield from (_make_bar(series, base, some, pen, brush) for some in (tall,) if some)
            yield from (_make_bar(series, base, some, QPen(Qt.PenStyle.NoPen), brush) for some in (low,) if some)
            below.update({x: under + y for x, under, y in zip(series.xs, base, series.ys, strict=True)})

    def _find_room(self, low: float, high: float) -> float:
        return self._frame.find_y(low) - self._frame.find_y(high)

    def _make_line(self, series: Series, *, is_filled: bool) -> Iterator[Any]:
        xs, ys = _scale(series.xs, self._frame.x), _scale(series.ys, self._frame.y)
        pen = self._make_pen(colour_of(series), theme.size(1 if series.guide else _WIDTH))
        if dash := DASHES[series.style % len(DASHES)]:
            pen.setDashPattern(dash)
        curve = PlotCurveItem(xs, ys, pen=pen, antialias=True, connect="finite")
        if is_filled:
            ground = colour_of(series)
            ground.setAlphaF(0.12)
            curve.setFillLevel(scale(self._frame.y.low, self._frame.y))
            curve.setBrush(ground)
        yield curve
        if self._data.kind is Kind.LINES and len(xs) <= _MOST_SIGNS:
            yield self._make_signs(series, xs, ys)

    def _make_signs(self, series: Series, xs: Sequence[float], ys: Sequence[float]) -> Any:
        known = [(x, y) for x, y in zip(xs, ys, strict=True) if not math.isnan(y)]
        return ScatterPlotItem(
            x=[x for x, _ in known],
            y=[y for _, y in known],
            symbol=SIGNS[series.style % len(SIGNS)],
            size=theme.size(_SIGN),
            pen=self._make_pen(theme.current().colour("background")),
            brush=QBrush(colour_of(series)),
            antialias=True,
        )

    def _make_dots(self, series: Series) -> Any:
        inner = colour_of(series)
        inner.setAlphaF(0.45)
        return ScatterPlotItem(
            x=list(series.xs),
            y=_scale(series.ys, self._frame.y),
            size=[size_dot(number) for number in series.papers],
            pen=self._make_pen(colour_of(series)),
            brush=QBrush(inner),
            antialias=True,
        )

    def _make_bands(self, series: Series) -> Any:
        """Bands that are the wider the more papers they stand for: of each x, how the values are spread."""
        most, y = max(series.papers), self._frame.y
        low, high = _scale(series.ys, y), _scale(series.tops, y)
        return BarGraphItem(
            x=list(series.xs),
            y0=low,
            height=[top - base for base, top in zip(low, high, strict=True)],
            width=[max(BAR_WIDTH * papers / most, _LEAST_BAND) for papers in series.papers],
            pen=QPen(Qt.PenStyle.NoPen),
            brush=QBrush(colour_of(series)),
        )

    def _make_pen(self, colour: QColor, width: float = 1) -> QPen:
        pen = QPen(colour, width * self._ratio)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen


def colour_of(series: Series) -> QColor:
    """The colour of a series in the theme that is in force."""
    return theme.current().colour(series.colour)


def size_dot(papers: int) -> float:
    """How large a point is: its area grows with the papers that it stands for."""
    return theme.size(min(round(_LEAST_DOT * math.sqrt(papers)), _LARGEST_DOT))


def _make_bar(series: Series, base: Sequence[float], some: Sequence[int], pen: QPen, brush: QBrush) -> Any:
    return BarGraphItem(
        x=[series.xs[at] for at in some],
        y0=[base[at] for at in some],
        height=[series.ys[at] for at in some],
        width=BAR_WIDTH,
        pen=pen,
        brush=brush,
    )


def _scale(values: tuple[float, ...], axis: Axis) -> list[float]:
    return [value if math.isnan(value) else scale(value, axis) for value in values]
