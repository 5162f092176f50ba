"""What lists have in common whose columns a person makes wider: whose doing a change is, and what is kept of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from ui import theme

T = TypeVar("T")

STEP = 24
"""Pixels, at the ordinary text size, by which a column grows by menu."""


class OwnDoing:
    """True within its block, which may stand in another: what the header tells meanwhile is not the person's doing."""

    def __init__(self) -> None:
        self._blocks = 0

    def __bool__(self) -> bool:
        return self._blocks > 0

    def __enter__(self) -> None:
        self._blocks += 1

    def __exit__(self, *_: object) -> None:
        self._blocks -= 1


class HandOnHeader(QObject):
    """Tells of what a person does to the columns of a list: of a section under the pointer once, when it is let go.

    Signals:
        changed: the person has changed something.
    """

    changed = Signal()

    def __init__(self, header: QHeaderView) -> None:
        super().__init__(header)
        self._is_down = False
        self._is_pending = False
        header.viewport().installEventFilter(self)

    def note_change(self) -> None:
        """Tell of a change, at once where no section is under the pointer."""
        self._is_pending = self._is_down
        if not self._is_pending:
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._is_down = True
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._is_down = False
            if self._is_pending:
                self.note_change()
        return False


def find_widened(table: QTableView, column: int, by: int) -> int:
    """The width of a column that is made so much wider, in pixels at the ordinary text size, as ``by`` is."""
    return theme.usual_size(table.columnWidth(column)) + by


def parse_column_widths(stored: object, columns: Mapping[str, T], narrowest: int, widest: int) -> dict[T, int]:
    """Widths from the settings of any list, in which each column has a name; what makes no sense is left out."""
    widths = stored if isinstance(stored, dict) else {}
    return {
        columns[name]: width
        for name, width in widths.items()
        if name in columns and type(width) is int and narrowest <= width <= widest
    }
