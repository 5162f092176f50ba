"""A list of changes: each can be taken back where it still applies, and leads to the papers that it touched."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from app.changes import Change
from app.errors import KnownError
from app.values import ChangeId
from ui import language, theme
from ui.actions import make_choice
from ui.history.change_delegate import ChangeDelegate
from ui.history.change_model import CHANGE, ChangeModel

_TAKE_BACK, _SHOW, _COPY = "take", "show", "copy"
_REST = 120
"""Milliseconds that the pointer rests on a change before it is looked at whether that can be taken back."""

_Index = QModelIndex | QPersistentModelIndex
FindObstacle = Callable[[ChangeId], str | None]


class ChangeList(QListView):
    """Shows a ChangeModel.

    Args:
        find_obstacle: why a change cannot be taken back; None where it can.
        leads_on: whether the papers that a change touched can be asked for.

    Signals:
        take_back_requested(Change): it is to be taken back.
        papers_requested(Change): the papers that it touched are to be shown.
    """

    take_back_requested = Signal(object)
    papers_requested = Signal(object)

    def __init__(
        self, changes: ChangeModel, find_obstacle: FindObstacle, *, leads_on: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._changes = changes
        self._find_obstacle = find_obstacle
        self._leads_on = leads_on
        self._obstacles: dict[ChangeId, str | None] = {}
        self._kept: ChangeId | None = None
        self._delegate = ChangeDelegate(self, self._offers)
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._set_up()

    # --- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        change = self._current()
        if change is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._offer_current()
        elif change is not None and event.matches(QKeySequence.StandardKey.Copy):
            self._copy(change)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and self._is_link(index, at):
            self.take_back_requested.emit(index.data(CHANGE))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        change = index.data(CHANGE) if index.isValid() else None
        if self._leads_on and change is not None and not self._is_link(index, at):
            self.papers_requested.emit(change)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        self._hover(index.row())
        over = Qt.CursorShape.PointingHandCursor if self._is_link(index, at) else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(over)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current() is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._choose_first()
        self._timer.start()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # what is wrapped has another height

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._offer_current()
            return
        index = self.indexAt(event.pos())
        if index.isValid() and index.data(CHANGE) is not None:
            self._offer(index.data(CHANGE), event.globalPos())

    # --- what can be done

    def _offers(self, change: Change) -> bool:
        """Whether a change can be taken back, as far as it was looked at."""
        return not change.undone and change.id in self._obstacles and self._obstacles[change.id] is None

    def _look(self, change: Change) -> str | None:
        """Why a change cannot be taken back; None if it can."""
        if change.id not in self._obstacles:
            try:
                self._obstacles[change.id] = self._find_obstacle(change.id)
            except KnownError as error:
                return error.what  # the library is out of reach for a moment: ask again the next time
        return self._obstacles[change.id]

    def _on_rested(self) -> None:
        for index in (self._changes.index(self._delegate.hovered, 0), self.currentIndex()):
            change = index.data(CHANGE) if index.isValid() else None
            if change is not None and not change.undone:
                self._look(change)
                self.update(index)

    def _offer_current(self) -> None:
        change = self._current()
        if change is not None:
            corner = self.visualRect(self.currentIndex()).bottomLeft() + QPoint(theme.size(20), 0)
            self._offer(change, self.viewport().mapToGlobal(corner))

    def _offer(self, change: Change, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("change_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.triggered.connect(self._on_chosen)
        obstacle = self._look(change)
        text = language.tr("Take Back This Step")
        taking_back = make_choice(text if obstacle is None else f"{text} ({obstacle})", (_TAKE_BACK, change), menu)
        taking_back.setEnabled(obstacle is None)
        menu.addAction(taking_back)
        if self._leads_on:
            menu.addAction(make_choice(language.tr("Show the Papers"), (_SHOW, change), menu))
        menu.addAction(make_choice(language.tr("Copy"), (_COPY, change), menu))
        menu.popup(at)
        menu.setActiveAction(next(action for action in menu.actions() if action.isEnabled()))

    def _on_chosen(self, action: QAction) -> None:
        what, change = action.data()
        if what == _TAKE_BACK:
            self.take_back_requested.emit(change)
        elif what == _SHOW:
            self.papers_requested.emit(change)
        else:
            self._copy(change)

    def _copy(self, change: Change) -> None:
        text = self._changes.find(change.id).data(Qt.ItemDataRole.AccessibleTextRole)
        QGuiApplication.clipboard().setText(text or change.label)

    # --- where

    def _current(self) -> Change | None:
        index = self.currentIndex()
        change: Change | None = index.data(CHANGE) if index.isValid() else None
        return change

    def _is_link(self, index: QModelIndex, at: QPoint) -> bool:
        shown = index.isValid() and self._delegate.shows_link(index)
        return shown and self._delegate.link_rect(self.visualRect(index)).contains(at)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self._timer.start()
            self.viewport().update()

    def _choose_first(self) -> None:
        rows = range(self._changes.rowCount())
        first = next((row for row in rows if self._changes.index(row, 0).data(CHANGE) is not None), -1)
        self.setCurrentIndex(self._changes.index(first, 0))

    def _on_about_to_reset(self) -> None:
        """Forget what was found out, and remember where the keyboard is."""
        current = self._current()
        self._kept = None if current is None else current.id
        self._obstacles.clear()
        self._delegate.hovered = -1

    def _on_reset(self) -> None:
        if self._kept is not None:
            self.setCurrentIndex(self._changes.find(self._kept))

    def _set_up(self) -> None:
        self.setAccessibleName(language.tr("History"))
        self.setItemDelegate(self._delegate)
        self._changes.modelAboutToBeReset.connect(self._on_about_to_reset)
        self.setModel(self._changes)
        self._changes.modelReset.connect(self._on_reset)
        self._timer.timeout.connect(self._on_rested)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setViewportMargins(0, theme.size(6), 0, theme.size(6))
