"""Paints the rows of the paper table straight from their values: asking the model role by role is twice as slow."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from app.papers import Code, PaperRow
from ui import theme
from ui.icons import draw_glyph, host_glyph
from ui.paper_table.columns import TRAITS, UNKNOWN, Column, cell_text
from ui.paper_table.count_editor import CountEditor
from ui.paper_table.model import UNREADABLE, PaperTableModel

ROW_HEIGHT = 34
PADDING = 8
EDGE = 18
"""Pixels from the left edge to a title that stands first, in line with the header over the table."""

_BAR = 3
_GLYPH = 15
_MUTED = frozenset({Column.POSITION, Column.AUTHORS, Column.ISSUED})
_Index = QModelIndex | QPersistentModelIndex


class PaperDelegate(QStyledItemDelegate):
    """Paints papers, and makes the editor of a citation count.

    Attributes:
        hovered_row: the row under the pointer, or -1.
        ring: whether the current cell has a focus ring (it was reached by key).

    Signals:
        committed(int): the count of this row was stored by Enter.
    """

    committed = Signal(int)

    def __init__(self, view: QAbstractItemView, model: PaperTableModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self.hovered_row = -1
        self.ring = False

    # --- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        column = Column(index.column())
        row = self._model.row(index.row())
        rect = option.rect
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, rect, index.row(), selected)
        if selected and self._is_first(column):
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height() - 1), theme.current().colour("accent"))
        self._paint_value(painter, rect, row, column)
        if self.ring and self._view.hasFocus() and index == self._view.currentIndex():
            _paint_ring(painter, rect)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(TRAITS[Column(index.column())].width, theme.size(ROW_HEIGHT))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """A tip only where the cell does not say all of it."""
        if event.type() == QEvent.Type.ToolTip and self._shows_whole(option, index):
            QToolTip.hideText()
            return True
        return super().helpEvent(event, view, option, index)

    def _shows_whole(self, option: QStyleOptionViewItem, index: _Index) -> bool:
        column = Column(index.column()) if index.isValid() else Column.CODE
        if column == Column.CODE:
            return False
        text = str(index.data() or "")
        return option.fontMetrics.horizontalAdvance(text) <= self._text_rect(option.rect, column).width()

    def _text_rect(self, rect: QRect, column: Column) -> QRect:
        edge = EDGE if column == Column.TITLE and self._is_first(column) else PADDING
        return rect.adjusted(edge, 0, -PADDING, -1)

    def _paint_ground(self, painter: QPainter, rect: QRect, place: int, selected: bool) -> None:
        tokens = theme.current()
        if selected:
            painter.fillRect(rect, tokens.colour("selection" if self._has_focus() else "selection_unfocused"))
        elif place == self.hovered_row:
            painter.fillRect(rect, tokens.colour("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.colour("line"))

    def _has_focus(self) -> bool:
        """An open editor belongs to the table: its row keeps its ground."""
        focused = self._view.focusWidget() if self._view.isActiveWindow() else None
        return self._view.hasFocus() or (
            focused is not None and self._view.isAncestorOf(focused) and focused.hasFocus()
        )

    def _is_first(self, column: Column) -> bool:
        return self._view.visualRect(self._model.index(0, column)).left() <= 0

    def _paint_value(self, painter: QPainter, rect: QRect, row: PaperRow | None, column: Column) -> None:
        inner = self._text_rect(rect, column)
        if row is None:
            _paint_text(painter, inner, UNREADABLE if column == Column.TITLE else "", column, "faint")
        elif column == Column.CODE:
            _paint_code(painter, rect, row)
        else:
            text = cell_text(row, column)
            _paint_text(painter, inner, text, column, "muted" if column in _MUTED or text == UNKNOWN else "text")

    # --- editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = CountEditor(parent, self._model, self._model.id_at(index.row()))
        editor.committed.connect(self._on_editor_committed)
        editor.left.connect(self._on_editor_left)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Fill the editor when it opens; a refresh of the row must not take away what is being typed."""
        if isinstance(editor, CountEditor) and not editor.is_filled:
            editor.fill(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Store nothing here: the editor itself does, since a refusal has to keep it open."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        editor.setGeometry(option.rect.adjusted(0, 2, 0, -3))

    def eventFilter(self, watched: object, event: object) -> bool:
        """Leave keys and focus to the editor; Qt's own filter would close it on Enter, valid or not."""
        return False

    def _on_editor_committed(self, place: int) -> None:
        self.committed.emit(place)

    def _on_editor_left(self) -> None:
        editor = self.sender()
        if isinstance(editor, CountEditor):
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


def _paint_text(painter: QPainter, inner: QRect, text: str, column: Column, role: str) -> None:
    if not text:
        return
    metrics: QFontMetrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width(), Qt.TextFlag.TextSingleLine)
    painter.setPen(theme.current().colour(role))
    flags = TRAITS[column].alignment | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(inner, flags, shown)


def _paint_code(painter: QPainter, rect: QRect, row: PaperRow) -> None:
    """A link as the glyph of its host, a badge without a link as a broken link, no code as nothing."""
    if row.code == Code.NONE:
        return
    side = theme.size(_GLYPH)
    place = QRect(0, 0, side, side)
    place.moveCenter(rect.center())
    if row.code == Code.LINK:
        draw_glyph(painter, place, host_glyph(row.code_host), "text")
    else:
        draw_glyph(painter, place, "link-variant-off", "caution")


def _paint_ring(painter: QPainter, rect: QRect) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.current().colour("accent"), 2))
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 5, 5)
    painter.restore()
