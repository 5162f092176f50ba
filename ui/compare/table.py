"""Shows the table of a comparison: values alike in weight and colour, and under each what it rests on."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import language, theme
from ui.compare.table_model import NOTE_ROLE, CompareTableModel
from ui.looks.text_scale import OWN_SECTIONS
from ui.widgets.figure_rows import HEADING_HEIGHT, paint_heading
from ui.widgets.plain_table import make_plain
from ui.widgets.text_painting import paint_text

_ROW_HEIGHT, _TALL = 30, 44
_PADDING = 12
_EDGE = 20
"""Pixels from the edge of the window to what stands first."""
_NAMES_WIDTH = 200
_LEAST_WIDTH, _WIDEST = 136, 280
_NOTE_SIZE = 11
_Index = QModelIndex | QPersistentModelIndex


class CompareTable(QTableView):
    """The table.

    Signals:
        copy_requested: the person wants what it says as text.
    """

    copy_requested = Signal()

    def __init__(self, model: CompareTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare_table")
        self.setAccessibleName(language.tr("Figures side by side"))
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_CompareDelegate(self))
        self._set_up()
        model.modelReset.connect(self._fit)
        theme.keep_fitted(self, self._fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _set_up(self) -> None:
        make_plain(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setProperty(OWN_SECTIONS, True)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)

    def _fit(self) -> None:
        self.clearSpans()
        self.horizontalHeader().setFixedHeight(theme.size(34))
        for place in range(self._model.rowCount()):
            if not self._model.row_at(place).name:
                self.setSpan(place, 0, 1, max(self._model.columnCount(), 2))
                self.setRowHeight(place, theme.size(HEADING_HEIGHT))
            else:
                self.setRowHeight(place, theme.size(_TALL if self._model.has_notes(place) else _ROW_HEIGHT))
        self._share_width()

    def _share_width(self) -> None:
        """The sets share what the names leave, all alike."""
        sets, room = self._model.columnCount() - 1, self.viewport().width()
        names = min(theme.size(_NAMES_WIDTH), room * 2 // 5)
        self.setColumnWidth(0, names)
        if sets > 0:
            width = min(max((room - names) // sets, theme.size(_LEAST_WIDTH)), theme.size(_WIDEST))
            for column in range(1, sets + 1):
                self.setColumnWidth(column, width)


class _CompareDelegate(QStyledItemDelegate):
    """Paints a name, or a value with what it rests on under it."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        start = theme.size(_EDGE if index.column() == 0 else _PADDING)
        inner = option.rect.adjusted(start, 0, -theme.size(_PADDING), 0)
        inner = QStyle.visualRect(option.direction, option.rect, inner)
        if not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            paint_heading(painter, inner.adjusted(0, 0, 0, -theme.size(6)), str(index.data()))
        else:
            self._paint_ground(painter, option, index)
            self._paint_texts(painter, inner, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colour = theme.current().colour
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, colour("hover"))
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour("line"))
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("accent"), theme.ring_width()))
            painter.drawRoundedRect(option.rect.adjusted(2, 2, -2, -3), 5, 5)

    def _paint_texts(self, painter: QPainter, inner: QRect, index: _Index) -> None:
        side = Qt.AlignmentFlag.AlignLeft if index.column() == 0 else Qt.AlignmentFlag.AlignRight
        note = str(index.data(NOTE_ROLE) or "")
        value = inner.adjusted(0, 0, 0, -inner.height() // 2 + theme.size(4)) if note else inner
        painter.setPen(theme.current().colour("text"))
        paint_text(
            painter,
            value.adjusted(0, theme.size(5) if note else 0, 0, 0),
            str(index.data()),
            side,
            painter.fontMetrics(),
        )
        if note:
            font = QFont(painter.font())
            font.setPixelSize(theme.size(_NOTE_SIZE))
            painter.setFont(font)
            painter.setPen(theme.current().colour("muted"))
            paint_text(
                painter, inner.adjusted(0, inner.height() // 2, 0, -theme.size(4)), note, side, painter.fontMetrics()
            )
