"""The legend under the source text: how much of it was not used, and the way to the next such line."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.formats.coverage import Coverage
from ui import language, theme
from ui.import_dialog.marks import Look, paint_mark

NEXT_KEY = "F8"


class CoverageBar(QWidget):
    """Says in words and numbers what is shaded.

    Signals:
        next_requested: the next line that was not used is to be shown.
    """

    next_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._swatch = _Swatch()
        self._text = QLabel()
        self._next = QPushButton(language.tr("Next", "line"))
        theme.set_role(self._text, "small")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._next.setObjectName("source-next-unused")
        self._next.setAccessibleName(language.tr("Next line that was not used"))
        self._next.setToolTip(NEXT_KEY)
        self._next.setAutoDefault(False)
        theme.set_kind(self._next, "link")
        self._next.clicked.connect(self.next_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.margins(2, 0, 0, 0))
        row.setSpacing(theme.size(8))
        row.addWidget(self._swatch)
        row.addWidget(self._text, 1)
        row.addWidget(self._next)
        self.hide()

    def show_coverage(self, coverage: Coverage | None) -> None:
        """Say how much of a text was used; None hides the bar."""
        self.setVisible(coverage is not None)
        if coverage is not None:
            self._text.setText(format_coverage(coverage))
            self._swatch.setVisible(bool(coverage.unused))
            self._next.setVisible(bool(coverage.unused))


class _Swatch(QWidget):
    """A little of the shading, beside the words that say what it means."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(theme.size(18), theme.size(12)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_mark(painter, QRectF(self.rect()), Look.UNUSED)
        painter.end()


def format_coverage(coverage: Coverage) -> str:
    """How much was not used: ``12 of 204 lines were not used``."""
    unused, written = len(coverage.unused), coverage.written
    if not unused:
        return language.tr("Something of every line was used")
    said = language.tr("%Ln of {written} lines were not used", "%Ln of {written} lines was not used", unused)
    return said.format(written=language.format_count(written))
