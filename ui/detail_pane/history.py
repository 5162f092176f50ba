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
from ui.plain_tip import plain_tip

_LINES = Qt.ItemDataRole.UserRole
_FOOT = Qt.ItemDataRole.UserRole + 1
_UNDONE = Qt.ItemDataRole.UserRole + 2
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class HistoryPage(QListWidget):
    """The changes of one paper: what each did to it, a line each, above the local time and the change's label.

    Signals:
        came_into_view: it is seen now, and what it shows may be out of date.
    """

    came_into_view = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("History")
        self.setItemDelegate(_ChangeDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Show these changes, in this order."""
        self.clear()
        for change in changes:
            self.addItem(_make_item(change))
        if not changes:
            self.addItem(_make_item_of(["Nothing was changed yet."], "", undone=True))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came_into_view.emit()


def _make_item(change: Change) -> QListWidgetItem:
    moment = f"{format_moment(change.made_at)}{' · undone' if change.undone else ''}"
    if change.details:
        item = _make_item_of(change.details, f"{moment} · {change.label}", undone=change.undone)
    else:
        item = _make_item_of([change.label], moment, undone=change.undone)
    item.setText(change.label)
    item.setToolTip(plain_tip("\n".join((change.label, moment, *change.details))))
    return item


def _make_item_of(lines: Sequence[str], foot: str, *, undone: bool) -> QListWidgetItem:
    item = QListWidgetItem(lines[0])
    item.setData(_LINES, list(lines))
    item.setData(_FOOT, foot)
    item.setData(_UNDONE, undone)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (*lines, foot))))
    return item


class _ChangeDelegate(QStyledItemDelegate):
    """Paints what a change did, wrapped, above its time and label, shortened."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens, area = theme.current(), _inner(option.rect)
        painter.setPen(tokens.colour("faint" if index.data(_UNDONE) else "text").name())
        for line in index.data(_LINES):
            drawn = painter.drawText(area, int(_WRAPPED), line)
            area.setTop(drawn.bottom() + 1 + _gap())
        painter.setPen(tokens.colour("muted").name())
        foot = painter.fontMetrics().elidedText(index.data(_FOOT), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, foot)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view, metrics = option.widget, option.fontMetrics
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 0
        room = _inner(QRect(0, 0, width, 10_000))
        heights = [metrics.boundingRect(room, int(_WRAPPED), line).height() + _gap() for line in index.data(_LINES)]
        foot = metrics.height() if index.data(_FOOT) else 0
        return QSize(0, sum(heights) + foot + 10_000 - room.height())


def _gap() -> int:
    return theme.size(2)


def _inner(area: QRect) -> QRect:
    return area.adjusted(theme.size(20), theme.size(6), -theme.size(16), -theme.size(6))
