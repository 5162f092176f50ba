"""The lines of a picker: a box that is ticked or not, a name, and what is said of it at the end of the line."""

from __future__ import annotations

import enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.frozen import Frozen
from app.papers import Colour
from ui import language, theme
from ui.icons import draw_glyph
from ui.looks.tag_colours import paint_tag_dot

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
LINE_HEIGHT = 30
_GLYPH = 17
_DOT = 12
_SIDE = 10
_GAP = 8
_Index = QModelIndex | QPersistentModelIndex


class Tick(enum.Enum):
    """Whether the papers have what a line stands for; NONE is a line that cannot be ticked."""

    NONE = 0
    NO = 1
    SOME = 2
    ALL = 3


_GLYPHS = {Tick.NO: "checkbox-blank-outline", Tick.SOME: "minus-box", Tick.ALL: "checkbox-marked"}


class PickerLine(Frozen):
    """One line of a picker.

    Attributes:
        target: what it stands for.
        note: what is said of it, muted, at the end of the line.
        colour: of a tag; a dot shows it, or that it has none, where ``is_tag``.
        makes: the line makes something that there is not yet.
    """

    target: object
    label: str
    glyph: str = ""
    note: str = ""
    tick: Tick = Tick.NONE
    colour: Colour | None = None
    is_tag: bool = False
    makes: bool = False

    @property
    def spoken(self) -> str:
        """The line as it is read out."""
        ticks = {Tick.NO: language.tr("not ticked"), Tick.SOME: language.tr("partly"), Tick.ALL: language.tr("ticked")}
        return ", ".join(filter(None, (self.label, ticks.get(self.tick, ""), self.note)))


class PickerDelegate(QStyledItemDelegate):
    """Paints the lines of a picker."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, PickerLine):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        _paint_ground(painter, option, selected=selected)
        _paint_line(painter, option, line)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(80, theme.size(LINE_HEIGHT))


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, selected: bool) -> None:
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if not (selected or hovered):
        return
    rect = option.rect.adjusted(theme.size(2), 0, -theme.size(2), 0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.current().colour("selection" if selected else "hover"))
    painter.drawRoundedRect(rect, 6, 6)
    if selected:
        mark = QRect(rect.left(), rect.top() + theme.size(6), 3, rect.height() - theme.size(12))
        painter.setBrush(theme.current().colour("accent"))
        painter.drawRoundedRect(_turn(option, mark), 1.5, 1.5)


def _paint_line(painter: QPainter, option: QStyleOptionViewItem, line: PickerLine) -> None:
    inner = option.rect.adjusted(theme.size(_SIDE), 0, -theme.size(_SIDE), 0)
    glyph = _GLYPHS.get(line.tick, line.glyph)
    if glyph:
        role = "accent" if line.makes or line.tick in (Tick.SOME, Tick.ALL) else "muted"
        draw_glyph(painter, _turn(option, _square(inner, theme.size(_GLYPH))), glyph, role)
        inner.adjust(theme.size(_GLYPH + _GAP), 0, 0, 0)
    if line.is_tag:
        paint_tag_dot(painter, _turn(option, _square(inner, theme.size(_DOT))), line.colour)
        inner.adjust(theme.size(_DOT + _GAP - 2), 0, 0, 0)
    _paint_texts(painter, option, inner, line)


def _paint_texts(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, line: PickerLine) -> None:
    """The note takes what it needs, up to half of the line; a path that is too long loses its beginning."""
    metrics = painter.fontMetrics()
    taken = min(metrics.horizontalAdvance(line.note) + 2, rect.width() // 2) if line.note else 0
    gap = theme.size(12) if line.note else 0
    label = QRect(rect.left(), rect.top(), rect.width() - taken - gap, rect.height())
    note = QRect(rect.right() - taken + 1, rect.top(), taken, rect.height())
    painter.setPen(theme.current().colour("accent" if line.makes else "text"))
    mode = Qt.TextElideMode.ElideRight if line.makes or line.is_tag else Qt.TextElideMode.ElideLeft
    shown = metrics.elidedText(line.label, mode, label.width())
    painter.drawText(_turn(option, label), Qt.AlignmentFlag.AlignLeft | _MIDDLE, shown)
    painter.setPen(theme.current().colour("muted"))
    painter.drawText(_turn(option, note), Qt.AlignmentFlag.AlignRight | _MIDDLE, line.note)


def _square(rect: QRect, side: int) -> QRect:
    return QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)


def _turn(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """Where a part of the line stands in the direction of the person's script."""
    return QStyle.visualRect(option.direction, option.rect, rect)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
