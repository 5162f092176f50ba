"""Lines of a list that a person chooses from by typing: a glyph, a label, a note at the right; and headings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.frozen import Frozen
from ui import theme
from ui.icons import draw_glyph

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
LINE_HEIGHT = 30
HEADING_HEIGHT = 26
_GLYPH = 16
_SIDE = 10
_Index = QModelIndex | QPersistentModelIndex


class Line(Frozen):
    """One line.

    Attributes:
        label, note: what stands at its left and, muted, at its right.
        spoken: the same as one sentence.
        target: what it stands for.
        usable: it can be chosen; else it is faint.
    """

    label: str
    note: str
    spoken: str
    glyph: str
    target: object
    usable: bool = True


def make_model(parent: QObject) -> QStandardItemModel:
    """A model of lines, empty."""
    return QStandardItemModel(parent)


def fill(model: QStandardItemModel, sections: Sequence[tuple[str, Sequence[Line]]]) -> None:
    """Put these lines in a model in place of what is there, each section under its heading, if it has one."""
    model.clear()
    for heading, lines in sections:
        if heading and lines:
            item = QStandardItem(heading)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            model.appendRow(item)
        for line in lines:
            model.appendRow(_make_item(line))


def line_at(index: _Index) -> Line | None:
    """The line of a place; None for a heading, or nowhere."""
    line = index.data(LINE_ROLE)
    return line if isinstance(line, Line) else None


class LineDelegate(QStyledItemDelegate):
    """Paints lines and headings; the chosen line has a ground and a mark at its edge."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = line_at(index)
        if line is None:
            _paint_heading(painter, option, str(index.data()))
        else:
            _paint_line(painter, option, line)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(80, theme.size(LINE_HEIGHT if line_at(index) is not None else HEADING_HEIGHT))


def _paint_line(painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    _paint_ground(painter, option, selected=selected)
    inner = option.rect.adjusted(theme.size(_SIDE), 0, -theme.size(_SIDE), 0)
    side = theme.size(_GLYPH)
    glyph = QRect(inner.left(), inner.top() + (inner.height() - side) // 2, side, side)
    draw_glyph(painter, _turn(option, glyph), line.glyph, "accent" if selected else "muted")
    _paint_texts(painter, option, inner.adjusted(side + theme.size(9), 0, 0, 0), line)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, selected: bool) -> None:
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if not (selected or hovered):
        return
    rect = option.rect
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.current().colour("selection" if selected else "hover"))
    painter.drawRoundedRect(rect.adjusted(theme.size(2), 0, -theme.size(2), 0), 6, 6)
    if selected:
        mark = QRect(rect.left() + theme.size(2), rect.top() + theme.size(6), 3, rect.height() - theme.size(12))
        painter.setBrush(theme.current().colour("accent"))
        painter.drawRoundedRect(_turn(option, mark), 1.5, 1.5)


def _paint_texts(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, line: Line) -> None:
    """The note takes what it needs, up to half of the line; the label has the rest."""
    metrics = painter.fontMetrics()
    note_width = min(metrics.horizontalAdvance(line.note) + 2, rect.width() // 2) if line.note else 0
    gap = theme.size(12) if line.note else 0
    label = QRect(rect.left(), rect.top(), rect.width() - note_width - gap, rect.height())
    note = QRect(rect.right() - note_width + 1, rect.top(), note_width, rect.height())
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text as its own script runs
    for box, text, role, edge in (
        (label, line.label, "text" if line.usable else "muted", Qt.AlignmentFlag.AlignLeft),
        (note, line.note, "muted", Qt.AlignmentFlag.AlignRight),
    ):
        painter.setPen(theme.current().colour(role))
        aligned = QStyle.visualAlignment(option.direction, edge) | flags
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(_turn(option, box), aligned, shown)


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
    font = QFont(painter.font())
    font.setPixelSize(theme.size(11))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(theme.current().colour("muted"))
    inner = option.rect.adjusted(theme.size(_SIDE), 0, -theme.size(_SIDE), -theme.size(4))
    aligned = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignBottom
    painter.drawText(inner, aligned, text)


def _turn(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """Where a part of the line stands in the direction of the person's script."""
    return QStyle.visualRect(option.direction, option.rect, rect)


def _make_item(line: Line) -> QStandardItem:
    item = QStandardItem(line.label)
    item.setData(line, LINE_ROLE)
    item.setData(line.spoken, Qt.ItemDataRole.AccessibleTextRole)
    return item
