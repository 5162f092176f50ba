"""Paints the sidebar's headings and entries, and makes the editor of a name."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeView, QWidget

from ui import language, theme
from ui.icons import draw_glyph
from ui.sidebar.entries import Entry, EntryKind
from ui.sidebar.model import COUNT_ROLE, SidebarModel
from ui.sidebar.name_editor import Store
from ui.sidebar.naming import Index, NamingDelegate

ROW_HEIGHT = 32
"""Pixels of a heading and of an entry."""

EDGE = 8
"""Pixels from the edge of the sidebar to the ground of what is chosen."""

_BESIDE = 15
_GLYPH = 16
_INDENT = 14
_CHEVRON = 13
_DEEPEST = 6
"""Levels beyond which entries are indented no more: a name needs room."""


class SidebarDelegate(NamingDelegate):
    """Paints headings and entries; what is chosen has a ground and the accent colour."""

    def __init__(self, view: QTreeView, model: SidebarModel, store: Store) -> None:
        super().__init__(view, model, store)
        self._tree = view

    # --- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry = self.entries_model.entry(index)
        if entry is None:
            self._paint_heading(painter, option, index)
        else:
            self._paint_entry(painter, option, index, entry)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, theme.size(ROW_HEIGHT))

    def chevron_rect(self, row: QRect, index: Index) -> QRect:
        """Where the mark is that opens an entry with others inside."""
        left = row.left() + EDGE + self._indent(index)
        return self._mirror(row, QRect(left, row.top(), theme.size(_CHEVRON), row.height()))

    def _indent(self, index: Index) -> int:
        return theme.size(_INDENT) * min(self.entries_model.level(index), _DEEPEST)

    def _mirror(self, row: QRect, rect: QRect) -> QRect:
        return QStyle.visualRect(self.view.layoutDirection(), row, rect)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        section = self.entries_model.section(index)
        if section is None:
            return
        row = option.rect
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        paint_heading(painter, row, section.heading, is_open=self._tree.isExpanded(_plain(index)), hovered=hovered)
        if self.is_ringed(index):
            paint_ring(painter, row.adjusted(EDGE, theme.size(6), -EDGE, -1))

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, entry: Entry) -> None:
        row = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = row.adjusted(EDGE, 1, -EDGE, -1)
        _paint_ground(painter, ground, option.state)
        if self.is_ringed(index):
            paint_ring(painter, ground)
        role = "accent" if selected else "muted" if entry.kind == EntryKind.OFFER else "text"
        if self.entries_model.rowCount(index):
            name = "chevron-down" if self._tree.isExpanded(_plain(index)) else "chevron-right"
            draw_glyph(painter, _middle(self.chevron_rect(row, index), theme.size(_CHEVRON)), name, "muted")
        draw_glyph(painter, self._glyph_rect(row, index), entry.glyph, role)
        if entry.kind != EntryKind.DRAFT:
            self._paint_texts(painter, row, index, entry, role)

    def _glyph_rect(self, row: QRect, index: Index) -> QRect:
        side = theme.size(_GLYPH)
        left = row.left() + EDGE + theme.size(_BESIDE) + self._indent(index)
        return self._mirror(row, QRect(left, row.top() + (row.height() - side + 1) // 2, side, side))

    def _text_rect(self, row: QRect, index: Index) -> QRect:
        left = row.left() + EDGE + theme.size(_BESIDE + _GLYPH + 8) + self._indent(index)
        return self._mirror(row, QRect(left, row.top(), row.right() - EDGE - theme.size(8) - left + 1, row.height()))

    def _paint_texts(self, painter: QPainter, row: QRect, index: Index, entry: Entry, role: str) -> None:
        texts = self._text_rect(row, index)
        count = index.data(COUNT_ROLE)
        shown = "" if count is None else language.format_count(count)
        taken = painter.fontMetrics().horizontalAdvance(shown) + theme.size(8) if shown else 0
        painter.setPen(theme.current().colour("accent" if role == "accent" else "muted"))
        painter.drawText(texts, Qt.AlignmentFlag.AlignRight | _MIDDLE, shown)
        name = self._mirror(texts, texts.adjusted(0, 0, -taken, 0))
        painter.setPen(theme.current().colour(role))
        elided = painter.fontMetrics().elidedText(entry.label, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | _MIDDLE, elided)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        place = self._text_rect(option.rect, index)
        editor.setGeometry(place.adjusted(-theme.size(6), 2, theme.size(4), -2))


def paint_heading(painter: QPainter, row: QRect, text: str, *, is_open: bool, hovered: bool) -> None:
    """Paint the heading of a section, with a mark that says whether it is closed, or that it can be."""
    font = QFont(painter.font())
    font.setPixelSize(theme.size(11))
    font.setBold(True)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    painter.setFont(font)
    painter.setPen(theme.current().colour("muted"))
    inner = row.adjusted(EDGE + theme.size(12), 0, -EDGE, -theme.size(7))
    direction = painter.layoutDirection()
    painter.drawText(
        QStyle.visualRect(direction, row, inner), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text
    )
    if not is_open or hovered:
        side = theme.size(14)
        width = painter.fontMetrics().horizontalAdvance(text) + theme.size(4)
        mark = QRect(inner.left() + width, inner.bottom() - side + 2, side, side)
        draw_glyph(
            painter, QStyle.visualRect(direction, row, mark), "chevron-down" if is_open else "chevron-right", "muted"
        )


def _paint_ground(painter: QPainter, ground: QRect, state: QStyle.StateFlag) -> None:
    tokens = theme.current()
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    name = "selection" if state & QStyle.StateFlag.State_Selected else "hover" if hovered else ""
    if name:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour(name))
        painter.drawRoundedRect(ground, 6, 6)


def paint_ring(painter: QPainter, ground: QRect) -> None:
    """Paint the ring of what has the keyboard, or would take what is dragged."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.current().colour("accent"), theme.ring_width()))
    painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 6, 6)


def _middle(rect: QRect, side: int) -> QRect:
    square = QRect(0, 0, side, side)
    square.moveCenter(rect.center())
    return square


def _plain(index: Index) -> QModelIndex:
    return index if isinstance(index, QModelIndex) else QModelIndex()


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
