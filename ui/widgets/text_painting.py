"""Paints one line of text into a cell: cut short where it must be, in its own direction."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

_LINE = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
_ABSOLUTE = int(Qt.AlignmentFlag.AlignAbsolute)
ELIDE = Qt.TextElideMode.ElideRight
SINGLE = int(Qt.TextFlag.TextSingleLine)
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
    shown = metrics.elidedText(text, ELIDE, inner.width(), SINGLE)
    around = painter.layoutDirection()
    own = find_direction(text, around)
    if own == around:
        painter.drawText(inner, _FLAGS[alignment], shown)
        return
    painter.setLayoutDirection(own)
    painter.drawText(inner, _FLAGS[find_side(alignment, around)] | _ABSOLUTE, shown)
    painter.setLayoutDirection(around)


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
