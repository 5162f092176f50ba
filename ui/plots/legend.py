"""The legend of a plot: what each colour, dash and sign stands for, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.plots.data import Kind, PlotData, Series
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.plain_tip import plain_tip
from ui.widgets.texts import make_text

DASHES: tuple[tuple[float, ...], ...] = ((), (4, 3), (1, 2), (7, 3, 1, 3), (8, 4), (2, 2, 6, 2))
"""Of each style, the dash of its line, in widths of the line."""

SIGNS = ("o", "s", "t", "d", "+", "x")
"""Of each style, the sign of its points, as pyqtgraph calls them."""

_SIDE = 10
_LINE = 22


def list_entries(data: PlotData) -> list[Series]:
    """The series that a legend names: none where there is nothing to be told apart."""
    named = [series for series in data.series if series.name]
    return named if len(named) > 1 or any(series.hollow for series in named) else []


class Legend(QWidget):
    """The entries of a plot, one after the other, in as many lines as they need.

    Args:
        at_length: the names are whole, where there is room for that.

    Attributes:
        has_entries: there is something to be told apart.
    """

    def __init__(self, parent: QWidget | None = None, *, at_length: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("plot_legend")
        self._at_length = at_length
        self.has_entries = False
        self._entries: list[QWidget] = []
        self._flow = FlowLayout(self, gap=10)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reserve()

    def show_data(self, data: PlotData) -> None:
        """Name the series of another plot."""
        while self._entries:
            entry = self._entries.pop()
            self._flow.removeWidget(entry)
            entry.deleteLater()
        entries = list_entries(data)
        for series in entries:
            name = series.spoken if self._at_length else series.name
            entry = _Entry(series, name, data.kind, self)
            self._entries.append(entry)
            self._flow.addWidget(entry)
            entry.show()
        self.has_entries = bool(entries)
        self.setVisible(self.has_entries)
        self._reserve()

    def _reserve(self) -> None:
        """Have the room that the lines need, whatever the layout that this stands in asks for."""
        self.setMinimumHeight(self._flow.heightForWidth(max(self.width(), 1)))


class _Entry(QWidget):
    """A swatch and a name."""

    def __init__(self, series: Series, said: str, kind: Kind, parent: QWidget) -> None:
        super().__init__(parent)
        self._swatch = Swatch(series, kind, self)
        name = make_text(said, role="note", name="legend_entry", wraps=False)
        name.setAccessibleName(series.spoken)
        if series.spoken != said:
            self.setToolTip(plain_tip(series.spoken))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(5))
        row.addWidget(self._swatch)
        row.addWidget(name)


class Swatch(QWidget):
    """A piece of what a series is drawn in."""

    def __init__(self, series: Series, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series = series
        self._kind = kind
        theme.keep_fitted(self, self._on_fit)

    def sizeHint(self) -> QSize:
        return swatch_size(self._kind)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_swatch(painter, QRectF(self.rect()), self._series, self._kind)
        painter.end()

    def _on_fit(self) -> None:
        self.setFixedSize(swatch_size(self._kind))
        self.update()


def swatch_size(kind: Kind) -> QSize:
    """How much room a swatch takes."""
    is_square = kind in (Kind.BARS, Kind.DOTS)
    return QSize(theme.size(_SIDE if is_square else _LINE), theme.size(_SIDE))


def paint_swatch(painter: QPainter, rect: QRectF, series: Series, kind: Kind) -> None:
    """Paint a swatch: a square for bars, else a piece of the line with its sign."""
    colour = theme.current().colour(series.colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if kind in (Kind.BARS, Kind.DOTS):
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern if series.hollow else Qt.BrushStyle.SolidPattern))
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        return
    pen = QPen(colour, theme.size(1 if series.guide else 2))
    if dash := DASHES[series.style % len(DASHES)]:
        pen.setDashPattern(dash)
    painter.setPen(pen)
    middle = rect.center().y()
    painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
    if kind is Kind.LINES:
        _paint_sign(painter, rect.center(), series)


def _paint_sign(painter: QPainter, at: QPointF, series: Series) -> None:
    from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols  # noqa: PLC0415 - see ``ui.plots.canvas``

    painter.save()
    painter.translate(at)
    painter.scale(theme.size(7), theme.size(7))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.current().colour(series.colour))
    painter.drawPath(Symbols[SIGNS[series.style % len(SIGNS)]])
    painter.restore()


def widths(entries: Sequence[Series], kind: Kind, painter: QPainter) -> list[float]:
    """How wide each entry is, painted in the painter's font."""
    metrics, swatch = painter.fontMetrics(), swatch_size(kind).width()
    return [swatch + theme.size(5) + metrics.horizontalAdvance(series.name) for series in entries]
