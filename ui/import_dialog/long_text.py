"""A read-only view of a text of any length: it paints the lines in sight and lays out nothing else."""

from __future__ import annotations

from array import array
from collections.abc import Collection

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.importing.source_text import SourceText
from ui import theme
from ui.import_dialog.source_edit import monospaced

_LONGEST_PAINTED = 2_000


class LongText(QAbstractScrollArea):
    """Shows a text too long for an editor, line by line and without wrapping.

    It keeps the place at which each line begins, 8 bytes a line, and asks the text for those that are painted.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = SourceText(text="", name="")
        self._starts = array("q", [0])
        self._headings: frozenset[int] = frozenset()
        self._marked = (0, 0)
        self.setObjectName("long-text")
        self.setFont(monospaced())
        self.setAccessibleName("Source text")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.horizontalScrollBar().setSingleStep(theme.size(16))

    def source(self) -> SourceText:
        """The text that is shown."""
        return self._source

    def show_source(self, source: SourceText) -> None:
        """Show this text from its beginning."""
        self._source = source
        self._starts = find_line_starts(source.text)
        self._headings = frozenset()
        self._marked = (0, 0)
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self._set_range()
        self.viewport().update()

    def mark_headings(self, lines: Collection[int]) -> None:
        """Mark these lines (from 1) as beginnings of papers."""
        self._headings = frozenset(lines)
        self.viewport().update()

    def mark_lines(self, first: int, last: int) -> None:
        """Mark these lines (from 1, inclusive) as the ones that are looked at; (0, 0) marks none."""
        self._marked = (first, last)
        self.viewport().update()

    def go_to(self, line: int) -> None:
        """Scroll so that this line (from 1) stands at the top, with the one before it for context."""
        self.verticalScrollBar().setValue(line - 2)

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

    def _paint_line(self, painter: QPainter, number: int, area: QRect) -> None:
        tokens, heading = theme.current(), number in self._headings
        if heading or self._marked[0] <= number <= self._marked[1]:
            painter.fillRect(area, tokens.colour("selection"))
        font = self.font()
        font.setBold(heading)
        painter.setFont(font)
        painter.setPen(tokens.colour("accent" if heading else "text"))
        left = theme.size(10) - self.horizontalScrollBar().value()
        painter.drawText(
            QPoint(left, area.top() + painter.fontMetrics().ascent()), self.line(number).replace("\t", " ")
        )

    def _set_range(self) -> None:
        rows = self.viewport().height() // self._line_height()
        self.verticalScrollBar().setRange(0, max(len(self._starts) - rows, 0))
        self.verticalScrollBar().setPageStep(max(rows - 1, 1))
        widest = self.fontMetrics().horizontalAdvance("m") * 240
        self.horizontalScrollBar().setRange(0, max(widest - self.viewport().width(), 0))
        self.horizontalScrollBar().setPageStep(self.viewport().width())

    def _line_height(self) -> int:
        return max(self.fontMetrics().lineSpacing(), 1)


def find_line_starts(text: str) -> array[int]:
    """Where each line begins; a line ends at LF, CR LF or CR, as it does for the readers."""
    starts = array("q", [0])
    at = 0
    returns = "\r" in text
    while True:
        at = _find_line_end(text, at, returns=returns)
        if at < 0:
            return starts
        starts.append(at)


def _find_line_end(text: str, at: int, *, returns: bool) -> int:
    """The place behind the next end of a line; -1 if there is none."""
    feed = text.find("\n", at)
    if not returns:
        return feed + 1 if feed >= 0 else -1
    carriage = text.find("\r", at, feed if feed >= 0 else len(text))
    if carriage >= 0:
        return carriage + (2 if carriage + 1 == feed else 1)
    return feed + 1 if feed >= 0 else -1
