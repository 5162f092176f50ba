"""Paints one line of text into a cell with what a search found in it marked, wherever its script has put that."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from ui.paper_table.highlights import Marks
from ui.widgets.text_painting import ELIDE, SINGLE, find_direction, find_side


def paint_marked(
    painter: QPainter,
    inner: QRect,
    text: str,
    alignment: Qt.AlignmentFlag,
    metrics: QFontMetrics,
    *,
    marks: Marks,
    ground: QColor,
) -> None:
    """Paint a text with a ground behind the parts of it that were found, wherever its script has put them."""
    shown = metrics.elidedText(text, ELIDE, inner.width(), SINGLE)
    kept = len(shown) if shown == text else len(shown) - 1  # the last is the sign that there was more
    around = painter.layoutDirection()
    layout = QTextLayout(shown, painter.font())
    option = QTextOption()
    option.setTextDirection(find_direction(text, around))
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(list(_make_formats(shown, marks, kept, ground)))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(inner.width())
    layout.endLayout()
    width, height = line.naturalTextWidth(), line.height()
    spare = max(0.0, inner.width() - width)
    start = {Qt.AlignmentFlag.AlignLeft: 0.0, Qt.AlignmentFlag.AlignRight: spare}.get(
        find_side(alignment, around), spare / 2
    )
    layout.draw(painter, QPointF(inner.left() + start, inner.top() + (inner.height() - height) / 2))


def _make_formats(shown: str, marks: Marks, kept: int, ground: QColor) -> Iterator[QTextLayout.FormatRange]:
    for start, end in marks:
        if start < kept:
            part = QTextLayout.FormatRange()
            part.start, part.length = _measure(shown[:start]), _measure(shown[start : min(end, kept)])
            part.format = QTextCharFormat()
            part.format.setBackground(ground)
            yield part


def _measure(text: str) -> int:
    """How long a text is for Qt, which counts a rare letter as two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
