"""What a drag cannot do by itself: scroll to what is out of sight, and open what is closed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QTimer
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from ui import theme

OPENS_AFTER = 600
"""Milliseconds over something closed after which it opens."""

_SCROLLS_EVERY = 30
_EDGE = 24
_STEP = 8


class DragReach(QObject):
    """Follows a drag over a view: near an edge it scrolls, and what the pointer rests on opens."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._step = 0
        self._over = QPersistentModelIndex()
        self._opening = QTimer(self, singleShot=True, interval=OPENS_AFTER)
        self._opening.timeout.connect(self._on_rested)
        self._scrolling = QTimer(self, interval=_SCROLLS_EVERY)
        self._scrolling.timeout.connect(self._on_scroll)

    def follow(self, at: QPoint, index: QModelIndex) -> None:
        """The drag is here, over this row."""
        if QPersistentModelIndex(index) != self._over:
            self._over = QPersistentModelIndex(index)
            self._opening.start()
        edge, height = theme.size(_EDGE), self._view.viewport().height()
        self._step = -theme.size(_STEP) if at.y() < edge else theme.size(_STEP) if at.y() > height - edge else 0
        if not self._step:
            self._scrolling.stop()
        elif not self._scrolling.isActive():
            self._scrolling.start()

    def end(self) -> None:
        """The drag is over, or elsewhere."""
        self._over = QPersistentModelIndex()
        self._opening.stop()
        self._scrolling.stop()

    def _on_rested(self) -> None:
        view, model = self._view, self._view.model()
        if isinstance(view, QTreeView) and self._over.isValid():
            view.expand(model.index(self._over.row(), 0, self._over.parent()))

    def _on_scroll(self) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + self._step)
