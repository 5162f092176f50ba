"""The canvas on which pyqtgraph draws a plot; it is imported when the first plot is made, for a third of a second.

Axes, marks and what is pointed at are painted here; bars, lines and points are items of pyqtgraph.  Nothing of its
global options is used: colours are those of the theme, and are put on anew when it changes.
"""

from __future__ import annotations

from typing import Any

from pyqtgraph import GraphicsView, ViewBox
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.notices import announce
from ui.plots import painting
from ui.plots.data import PlotData, Stop
from ui.plots.drawing import Drawing
from ui.plots.frame import Frame, Place, Room, find_place, make_frame
from ui.plots.read_out import ReadOut
from ui.plots.ticks import Tick
from ui.plots.walking import walk

TEXT = 11
_GAP = 6


class Canvas(GraphicsView):
    """Draws one plot.

    Attributes:
        data: what it says.
        frame: where it stands; ``place`` is the stop that is pointed at or walked to.
        read_out: says what is there.

    Signals:
        picked(Pick): the person wants the papers of a part of it.
        stopped(Stop): another stop is pointed at; None for none.
    """

    picked = Signal(object)
    stopped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, useOpenGL=False, background=None)
        self.setObjectName("plot_canvas")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        self.data: PlotData | None = None
        self.place: Place | None = None
        self.frame: Frame | None = None
        self._ticks: tuple[list[Tick], list[Tick]] = ([], [])
        self._is_copied = False
        self._items: list[Any] = []
        self._box = ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self.addItem(self._box)
        self.read_out = ReadOut(self)

    def show_data(self, data: PlotData) -> None:
        """Draw another plot."""
        self.data = data
        self.setAccessibleName(data.title)
        self.setAccessibleDescription(data.summary)
        self.stop_at(None)
        self.refit()

    def refit(self) -> None:
        """Draw it anew: the colours, the lengths or the room are others."""
        if self.data is None or self.data.is_empty:
            self.frame = None
        else:
            self._fit(self.data)
        self._draw(self.devicePixelRatioF())
        self.viewport().update()

    @property
    def stop(self) -> Stop | None:
        """What is pointed at or walked to."""
        if self.data is None or self.place is None:
            return None
        return self.data.stops[self.place.column][self.place.part]

    def stop_at(self, place: Place | None) -> None:
        """Point at a stop, and read it out; None points at nothing."""
        if place == self.place:
            return
        self.place = place
        stop = self.stop
        if stop is None or self.frame is None:
            self.read_out.hide()
        else:
            self.read_out.show_stop(stop, QPointF(self.frame.find_x(stop.x), self.frame.find_y(stop.high)))
        self.stopped.emit(stop)
        self.viewport().update()

    def copy_to(self, painter: QPainter, target: QRectF, ratio: float = 1) -> None:
        """Paint it somewhere else, with nothing pointed at; as vectors, where the painter can.

        Args:
            ratio: the pixels there for each of a screen without scaling.
        """
        self._is_copied = True
        self._draw(ratio)
        for item in self._items:
            item.setExportMode(True, {"antialias": item.opts.get("antialias", False), "resolutionScale": 1.0})
        self.render(painter, target, self.viewport().rect())
        self._is_copied = False
        self._draw(self.devicePixelRatioF())

    def close(self) -> bool:
        """As any widget; pyqtgraph's own takes the canvas apart, and Qt goes on with what is not there any more."""
        return QWidget.close(self)

    # --- what the person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.data is None or self.data.is_empty:
            event.ignore()
            return
        stop = self.stop
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and stop is not None:
            self._pick(stop)
        elif event.key() == Qt.Key.Key_Escape and stop is not None:
            self.stop_at(None)
        elif (place := walk(self.data, self.place, Qt.Key(event.key()))) is not None:
            self.stop_at(place)
            self._announce()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and (stop := self.stop) is not None:
            self._pick(stop)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.stop_at(None)

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)
        self.stop_at(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it turns the column of plots and not one of them

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None:
            self.stop_at(None)
            self.refit()

    def event(self, event: QEvent) -> bool:
        done: bool = super().event(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.refit()
        return done

    # --- painting

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(rect, theme.current().colour("background"))
        if self.frame is not None and self.data is not None:
            painter.setFont(self._font())
            painting.paint_axes(painter, self.frame, self._ticks, self._room())

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        if self.frame is None or self.data is None:
            return
        painter.setFont(self._font())
        painting.paint_base(painter, self.frame)
        painting.paint_marks(painter, self.frame, self.data.marks, self._room())
        if self._is_copied:
            return
        if (stop := self.stop) is not None:
            painting.paint_stop(painter, self.frame, self.data, stop)
        if self.hasFocus():
            painting.paint_ring(painter, QRectF(self.viewport().rect()))

    def _fit(self, data: PlotData) -> None:
        size = self.viewport().size()
        self.frame, along, upright = make_frame(data, size.width(), size.height(), self._room())
        self._ticks = (along, upright)
        self._box.setGeometry(self.frame.area)
        x_range, y_range = self.frame.find_ranges()
        self._box.setRange(xRange=x_range, yRange=y_range, padding=0, disableAutoRange=True)

    def _draw(self, ratio: float) -> None:
        while self._items:
            self._box.removeItem(self._items.pop())
        if self.frame is None or self.data is None:
            return
        for item in Drawing(self.data, self.frame, ratio).make_items():
            self._items.append(item)
            self._box.addItem(item, ignoreBounds=True)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(theme.size(TEXT))
        return font

    def _room(self) -> Room:
        metrics = QFontMetrics(self._font())
        return Room(metrics.horizontalAdvance, metrics.height(), theme.size(_GAP))

    def _point_at(self, position: QPointF) -> None:
        if self.frame is not None and self.data is not None:
            place = find_place(self.data, self.frame, position)
            self.stop_at(place)
            can_pick = self.stop is not None and self.stop.pick is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if can_pick else Qt.CursorShape.ArrowCursor)

    def _pick(self, stop: Stop) -> None:
        if stop.pick is not None:
            self.picked.emit(stop.pick)

    def _announce(self) -> None:
        if (stop := self.stop) is not None:
            announce(self, stop.spoken)
