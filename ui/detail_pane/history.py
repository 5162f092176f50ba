"""The tab History: what was changed in a paper, newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.changes import Change
from ui import theme
from ui.detail_pane.wording import format_moment

_MOMENT = Qt.ItemDataRole.UserRole
_UNDONE = Qt.ItemDataRole.UserRole + 1


class HistoryPage(QListWidget):
    """The changes of one paper, each with its label and the local time.

    Signals:
        came_into_view: it is seen now, and what it shows may be out of date.
    """

    came_into_view = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("History")
        self.setItemDelegate(_ChangeDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Show these changes, in this order."""
        self.clear()
        for change in changes:
            self.addItem(_make_item(change))
        if not changes:
            self.addItem(QListWidgetItem("Nothing was changed yet."))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came_into_view.emit()


def _make_item(change: Change) -> QListWidgetItem:
    moment = format_moment(change.made_at)
    item = QListWidgetItem(change.label)
    item.setData(_MOMENT, f"{moment} · undone" if change.undone else moment)
    item.setData(_UNDONE, change.undone)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{change.label}, {item.data(_MOMENT)}")
    return item


class _ChangeDelegate(QStyledItemDelegate):
    """Paints the label, shortened at its end, above the time."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens, area = theme.current(), _inner(option.rect)
        faint = bool(index.data(_UNDONE)) or index.data(_MOMENT) is None
        self._draw(painter, area, index.data(), tokens.colour("faint" if faint else "text").name(), upper=True)
        self._draw(painter, area, index.data(_MOMENT) or "", tokens.colour("muted").name(), upper=False)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, theme.size(46))

    def _draw(self, painter: QPainter, area: QRect, text: str, colour: str, *, upper: bool) -> None:
        side = Qt.AlignmentFlag.AlignTop if upper else Qt.AlignmentFlag.AlignBottom
        painter.setPen(colour)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, side | Qt.AlignmentFlag.AlignLeft, shown)


def _inner(area: QRect) -> QRect:
    return area.adjusted(theme.size(20), theme.size(5), -theme.size(16), -theme.size(5))
