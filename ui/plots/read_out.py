"""What stands at a place of a plot, read out beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import theme
from ui.plots.data import Stop
from ui.widgets.texts import make_text

_WIDEST = 240
_AWAY = 12
_TOP = 22


class ReadOut(QFrame):
    """A small frame over the canvas; the pointer goes through it."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setObjectName("plot_read_out")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayoutDirection(QGuiApplication.layoutDirection())  # which that of the canvas is not
        self._title = make_text(role="card_title", name="read_out_title")
        self._lines = make_text(role="note", name="read_out_lines")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.margins(9, 6, 9, 7))
        column.setSpacing(theme.size(2))
        column.addWidget(self._title)
        column.addWidget(self._lines)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return "\n".join(filter(None, (self._title.text(), self._lines.text())))

    def show_stop(self, stop: Stop, beside: QPointF) -> None:
        """Read out a stop that is at a point of the canvas."""
        self._title.setText(stop.title)
        self._lines.setText("\n".join(stop.lines))
        self._lines.setVisible(bool(stop.lines))
        self._fit()
        self.move(self._find_corner(beside.toPoint()))
        self.show()
        self.raise_()

    def _fit(self) -> None:
        """As wide as its texts, up to a width from which they wrap."""
        widest = theme.size(_WIDEST)
        for label in (self._title, self._lines):
            label.ensurePolished()
            wanted = label.fontMetrics().boundingRect(0, 0, widest, 9999, Qt.TextFlag.TextWordWrap, label.text())
            label.setFixedSize(min(wanted.width() + 2, widest), wanted.height())
        self.adjustSize()

    def _find_corner(self, point: QPoint) -> QPoint:
        """Beside the point, on the side that has room; always at the top, so that it moves sideways alone."""
        canvas, away = self._canvas.rect(), theme.size(_AWAY)
        left = point.x() + away
        if left + self.width() > canvas.right():
            left = point.x() - away - self.width()
        top = max(min(theme.size(_TOP), canvas.height() - self.height()), 0)
        return QPoint(min(max(left, 0), max(canvas.width() - self.width(), 0)), top)
