"""How a tag looks everywhere: a chip with its name on the ground of its colour, or a dot beside its name.

The tokens ``tag_red``, ``tag_red_ground`` and so on hold the colours; a text of the first can be read on the second and
on every ground of the window.  The name is always there too, so that nothing is told by colour alone.

    width = paint_tag_chip(painter, rect, tag)       # at the left of rect, in its middle; its font is the painter's
    width = tag_chip_width(metrics, tag.name)        # what a chip takes that has all the room it wants
    paint_tag_dot(painter, rect, tag.colour)         # in the middle of rect
    tag_colours(tag.colour)                          # names of the tokens: of the text, of the ground behind it
    colour_name(tag.colour)                          # "Red", "No colour"
    tag_icon(tag.colour)                             # the dot for a menu or a button
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPen, QPixmap

from app.papers import Colour, Tag
from ui import language, theme

CHIP_HEIGHT = 20
"""Pixels at the ordinary text size."""

_BESIDE = 7
_DOT = 9
_ICON = 16
_SHARPEST = 3
"""Pixels of a dot's icon for each of a screen without scaling: enough for the largest scaling there is."""


def tag_colours(colour: Colour | None) -> tuple[str, str]:
    """The tokens of a tag's text and of the ground behind it."""
    return ("muted", "selection_unfocused") if colour is None else (f"tag_{colour}", f"tag_{colour}_ground")


def colour_name(colour: Colour | None) -> str:
    """What a colour is called."""
    names = {
        Colour.RED: language.tr("Red"),
        Colour.ORANGE: language.tr("Orange"),
        Colour.YELLOW: language.tr("Yellow"),
        Colour.GREEN: language.tr("Green"),
        Colour.TEAL: language.tr("Teal"),
        Colour.BLUE: language.tr("Blue"),
        Colour.PURPLE: language.tr("Purple"),
        Colour.PINK: language.tr("Pink"),
        Colour.GREY: language.tr("Grey"),
    }
    return language.tr("No colour") if colour is None else names[colour]


def tag_chip_width(metrics: QFontMetrics, name: str) -> int:
    """How wide a chip with this name is."""
    return metrics.horizontalAdvance(name) + 2 * theme.size(_BESIDE)


def paint_tag_chip(painter: QPainter, rect: QRect, tag: Tag) -> int:
    """Paint a chip where the line begins in a rectangle, in its middle; a name that is too long for it is cut.

    Returns:
        The pixels that it takes from the edge.
    """
    metrics = painter.fontMetrics()
    whole = tag_chip_width(metrics, tag.name)
    width = min(whole, rect.width())
    height = min(theme.size(CHIP_HEIGHT), rect.height())
    left = rect.right() - width + 1 if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft else rect.left()
    chip = QRect(left, rect.top() + (rect.height() - height) // 2, width, height)
    text, ground = (theme.current().colour(name) for name in tag_colours(tag.colour))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(chip), theme.size(5), theme.size(5))
    painter.setPen(text)
    inner = chip.adjusted(theme.size(_BESIDE), 0, 0, 0)
    room = chip.width() - 2 * theme.size(_BESIDE)
    cut = metrics.elidedText(tag.name, Qt.TextElideMode.ElideRight, room)
    name = tag.name if width == whole else cut  # where it fits to the pixel, rounding must not cut it
    painter.drawText(inner, Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft | _MIDDLE, name)
    painter.restore()
    return width


def paint_tag_dot(painter: QPainter, rect: QRect, colour: Colour | None) -> None:
    """Paint the dot of a colour in the middle of a rectangle; a ring where a tag has none."""
    side = theme.size(_DOT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tone = theme.current().colour(tag_colours(colour)[0])
    painter.setPen(QPen(tone, 1.5) if colour is None else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if colour is None else tone)
    painter.drawEllipse(QPointF(QRectF(rect).center()), side / 2, side / 2)
    painter.restore()


def tag_icon(colour: Colour | None) -> QIcon:
    """The dot of a colour for a menu or a button, in the colours that are in force now."""
    side = theme.size(_ICON)
    pixmap = QPixmap(side * _SHARPEST, side * _SHARPEST)
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(_SHARPEST)
    painter = QPainter(pixmap)
    paint_tag_dot(painter, QRect(0, 0, side, side), colour)
    painter.end()
    return QIcon(pixmap)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
