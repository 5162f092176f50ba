"""Paints one line of text into a cell: cut short where it must be, in its own direction, with what was found marked."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

Marks = Sequence[tuple[int, int]]
"""Where what a search found starts and ends in a text."""

_LINE = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
_ABSOLUTE = int(Qt.AlignmentFlag.AlignAbsolute)
_ELIDE = Qt.TextElideMode.ElideRight
_SINGLE = int(Qt.TextFlag.TextSingleLine)
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_TO_RIGHT, _TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_FLAGS = {side: int(side) | _LINE for side in (_LEFT, _RIGHT, Qt.AlignmentFlag.AlignHCenter)}
_DIRECTIONS = {"L": _TO_RIGHT, "R": _TO_LEFT, "AL": _TO_LEFT}
_MOST_CLUSTERS = 64
"""Characters within which the direction of a text is looked for."""


def paint_text(painter: QPainter, inner: QRect, text: str, alignment: Qt.AlignmentFlag, metrics: QFontMetrics) -> None:
    """Paint a text in the pen's colour.

    Args:
        alignment: the side of the column, whichever way the text itself runs.
    """
    shown = metrics.elidedText(text, _ELIDE, inner.width(), _SINGLE)
    around = painter.layoutDirection()
    own = find_direction(text, around)
    if own == around:
        painter.drawText(inner, _FLAGS[alignment], shown)
        return
    painter.setLayoutDirection(own)
    painter.drawText(inner, _FLAGS[find_side(alignment, around)] | _ABSOLUTE, shown)
    painter.setLayoutDirection(around)


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
    shown = metrics.elidedText(text, _ELIDE, inner.width(), _SINGLE)
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
    start = {_LEFT: 0.0, _RIGHT: spare}.get(find_side(alignment, around), spare / 2)
    layout.draw(painter, QPointF(inner.left() + start, inner.top() + (inner.height() - height) / 2))


def find_side(alignment: Qt.AlignmentFlag, around: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """The side where a column's texts stand: left and right change places in a window laid out from the right."""
    if around != _TO_LEFT or alignment not in (_LEFT, _RIGHT):
        return alignment
    return _RIGHT if alignment == _LEFT else _LEFT


def find_direction(text: str, around: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Which way a text runs, by its first letter; that of what is around it where it has none."""
    if around == _TO_RIGHT and text.isascii():
        return around
    return _find_own(text[:_MOST_CLUSTERS]) or around


@lru_cache(maxsize=4096)
def _find_own(text: str) -> Qt.LayoutDirection | None:
    kinds = map(unicodedata.bidirectional, text)
    return next((_DIRECTIONS[kind] for kind in kinds if kind in _DIRECTIONS), None)


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
