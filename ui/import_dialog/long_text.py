"""A read-only view of a text of any length: it paints the lines in sight and lays out nothing else."""

from __future__ import annotations

from array import array
from bisect import bisect_right

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.formats.coverage import extend_line_starts
from app.importing.source_text import SourceText
from ui import language, theme
from ui.import_dialog.marks import Mark, SourceMarks, paint_mark
from ui.import_dialog.source_edit import monospaced

_LONGEST_PAINTED = 2_000
_AT_ONCE = 1_000_000
"""Characters in which lines are looked for before events are let in again; a few milliseconds."""


class LongText(QAbstractScrollArea):
    """Shows a text too long for an editor, line by line and without wrapping.

    It keeps the place at which each line begins, 8 bytes a line, and asks the text for those that are painted.  The
    places are found a part at a time, so that the window stays alive.

    Attributes:
        marks: what is marked in it; ``update_marks`` shows what was changed of them.

    Signals:
        line_clicked(int, int): a line and a column, from 1, that were clicked on.
    """

    line_clicked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = SourceMarks()
        self._source = SourceText(text="", name="")
        self._starts = array("q", [0])
        self._returns = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._find_more_lines)
        self.setObjectName("long-text")
        self.setFont(monospaced())
        self.setAccessibleName(language.tr("Source text"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.horizontalScrollBar().setSingleStep(theme.size(16))

    def source(self) -> SourceText:
        """The text that is shown."""
        return self._source

    def show_source(self, source: SourceText) -> None:
        """Show this text from its beginning, with nothing marked."""
        self._source = source
        self._starts = array("q", [0])
        self._returns = "\r" in source.text
        self.marks = SourceMarks()
        self._timer.start()
        self._find_more_lines()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self.viewport().update()

    def update_marks(self) -> None:
        """Show the marks as they are now."""
        self.viewport().update()

    def go_to(self, line: int) -> None:
        """Scroll so that this line (from 1) stands at the top, with the one before it for context."""
        self._find_lines_until(line)
        self.verticalScrollBar().setValue(line - 2)

    def is_in_sight(self, line: int, part: float = 1) -> bool:
        """Whether a line (from 1) is seen, in the upper ``part`` of the view."""
        top = self.verticalScrollBar().value()
        return top < line <= top + self.viewport().height() * part // self._line_height()

    def put_cursor(self, line: int, column: int) -> None:
        """Show a place, from 1; there is nothing to type in."""
        self.go_to(line)
        self.setFocus()

    def line(self, number: int) -> str:
        """One line (from 1), as much of it as is ever painted."""
        start = self._starts[number - 1]
        stop = self._starts[number] if number < len(self._starts) else len(self._source.text)
        return self._source.text[start : min(stop, start + _LONGEST_PAINTED)].rstrip("\r\n")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        height = self._line_height()
        top = self.verticalScrollBar().value()
        for row in range(self.viewport().height() // height + 1):
            if top + row < len(self._starts):
                self._paint_line(painter, top + row + 1, QRect(0, row * height, self.viewport().width(), height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_range()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._set_range()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self.verticalScrollBar().value() + int(event.position().y()) // self._line_height() + 1
        if event.button() == Qt.MouseButton.LeftButton and number <= len(self._starts):
            self.line_clicked.emit(number, self._find_column(number, event.position().x()))

    def _find_column(self, number: int, x: float) -> int:
        """The column (from 1) of the character that stands at a place of the viewport."""
        text, wanted = self.line(number), x - self._left()
        found = bisect_right(range(len(text)), wanted, key=lambda at: self.fontMetrics().horizontalAdvance(text[:at]))
        return max(found, 1)

    def _paint_line(self, painter: QPainter, number: int, area: QRect) -> None:
        text, heading = self.line(number).replace("\t", " "), number in self.marks.headings
        font = self.font()
        font.setBold(heading)
        painter.setFont(font)
        for mark in self.marks.of_line(number, text):
            paint_mark(painter, self._find_ground(painter, text, mark, area), mark.look)
        painter.setPen(theme.current().colour("accent" if heading else "text"))
        painter.drawText(QPoint(self._left(), area.top() + painter.fontMetrics().ascent()), text)

    def _find_ground(self, painter: QPainter, text: str, mark: Mark, area: QRect) -> QRectF:
        if mark.stop is None:
            return QRectF(area)
        left, right = (painter.fontMetrics().horizontalAdvance(text[:at]) for at in (mark.start, mark.stop))
        return QRectF(self._left() + left, area.top(), right - left, area.height())

    def _left(self) -> int:
        return theme.size(10) - self.horizontalScrollBar().value()

    def _find_more_lines(self) -> None:
        goal = self._starts[-1] + _AT_ONCE
        if extend_line_starts(self._source.text, self._starts, goal, returns=self._returns):
            self._timer.stop()
        self._set_range()
        self.viewport().update()

    def _find_lines_until(self, line: int) -> None:
        while self._timer.isActive() and len(self._starts) < line:
            self._find_more_lines()

    def _set_range(self) -> None:
        rows = self.viewport().height() // self._line_height()
        self.verticalScrollBar().setRange(0, max(len(self._starts) - rows, 0))
        self.verticalScrollBar().setPageStep(max(rows - 1, 1))
        widest = self.fontMetrics().horizontalAdvance("m") * 240
        self.horizontalScrollBar().setRange(0, max(widest - self.viewport().width(), 0))
        self.horizontalScrollBar().setPageStep(self.viewport().width())

    def _line_height(self) -> int:
        return max(self.fontMetrics().lineSpacing(), 1)
