"""What is marked in a source text, line by line; the editor and the view of long texts paint the same marks."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from app.formats.coverage import Coverage
from app.formats.places import Place
from ui import theme


class Look(enum.Enum):
    """How a stretch is marked; later ones are painted over earlier ones."""

    CHOSEN = "chosen"
    HEADING = "heading"
    UNUSED = "unused"
    VALUE = "value"
    FOCUS = "focus"


class Mark(NamedTuple):
    """A stretch of a line, in characters from 0, and its look; the whole width where ``stop`` is None."""

    start: int
    stop: int | None
    look: Look


class SourceMarks:
    """The marks of one text.

    Attributes:
        headings: the lines (from 1) that begin a paper.
        coverage: what of the text was not used; None where that is not known.
        chosen: the first and last line that are looked at; (0, 0) for none.
    """

    def __init__(self) -> None:
        self.headings: frozenset[int] = frozenset()
        self.coverage: Coverage | None = None
        self.chosen = (0, 0)
        self._places: dict[int, list[Place]] = {}
        self._long_places: list[Place] = []
        self._field = ""

    def mark_lines(self, first: int, last: int, places: Iterable[Place] = ()) -> None:
        """Mark the lines that are looked at, and the values that stand in them."""
        self.chosen = (first, last)
        self._places, self._long_places = {}, []
        for place in places:
            if place.line == place.end_line:
                self._places.setdefault(place.line, []).append(place)
            else:
                self._long_places.append(place)

    def mark_field(self, field: str) -> None:
        """Mark the values of a field more strongly than the others; "" for none."""
        self._field = field

    def find_place(self, field: str) -> Place | None:
        """Where the first marked value of a field stands."""
        marked = [*self._long_places, *(place for places in self._places.values() for place in places)]
        return min((place for place in marked if place.field == field), key=lambda place: place[1:], default=None)

    def of_line(self, number: int, text: str) -> list[Mark]:
        """The marks of a line, given its number (from 1) and what it says, in the order in which they are painted."""
        marks = [Mark(0, None, Look.CHOSEN)] if self.chosen[0] <= number <= self.chosen[1] else []
        if number in self.headings:
            marks.append(Mark(0, len(text.rstrip()), Look.HEADING))
        if self.coverage is not None:
            marks += (Mark(*stretch, Look.UNUSED) for stretch in self.coverage.find_stretches(number, text))
        long = (place for place in self._long_places if place.line <= number <= place.end_line)
        values = [self._mark_value(place, number, len(text)) for place in (*long, *self._places.get(number, ()))]
        return marks + sorted(values, key=lambda mark: mark.look is Look.FOCUS)

    def _mark_value(self, place: Place, number: int, length: int) -> Mark:
        start = place.column - 1 if number == place.line else 0
        stop = place.end_column - 1 if number == place.end_line else length
        return Mark(start, min(stop, length), Look.FOCUS if place.field == self._field else Look.VALUE)


def to_units(text: str, column: int) -> int:
    """Where in Qt's text, which counts UTF-16 units, the character at a column (from 0) stands."""
    before = text[:column]
    return len(before) if before.isascii() else len(before) + sum(char > "\uffff" for char in before)


def to_column(text: str, units: int) -> int:
    """The column (from 0, in characters) of a place in Qt's text."""
    at = 0
    for column, char in enumerate(text):
        if at >= units:
            return column
        at += 2 if char > "\uffff" else 1
    return len(text)


def paint_mark(painter: QPainter, area: QRectF, look: Look) -> None:
    """Paint the ground of a marked stretch; its text is painted over it."""
    tokens = theme.current()
    if look in (Look.CHOSEN, Look.HEADING):
        painter.fillRect(area, tokens.colour("selection"))
    elif look is Look.UNUSED:
        painter.fillRect(area, tokens.colour("selection_unfocused"))
        painter.fillRect(area, QBrush(_blend(tokens.colour("selection_unfocused"), tokens.colour("faint"), 0.25),
                                      Qt.BrushStyle.BDiagPattern))  # fmt: skip
    else:
        _paint_value(painter, area, strong=look is Look.FOCUS)


def _paint_value(painter: QPainter, area: QRectF, *, strong: bool) -> None:
    tokens = theme.current()
    ground = tokens.colour("caution_ground") if strong else tokens.colour("selection")
    line = tokens.colour("caution") if strong else _blend(tokens.colour("selection"), tokens.colour("accent"), 0.45)
    painter.fillRect(area, ground)
    thick = theme.size(2) if strong else theme.size(1)
    painter.fillRect(QRectF(area.left(), area.bottom() - thick, max(area.width() - 1, 1), thick), line)


def _blend(one: QColor, other: QColor, part: float) -> QColor:
    """A colour between two: ``part`` of the way from one to the other."""
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a + (b - a) * part) for a, b in pairs))
