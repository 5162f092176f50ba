"""Dragging papers out of the table, and to another place within a collection that is shown in its own order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from app.values import PaperId
from ui import language, theme
from ui.paper_table.model import PaperTableModel
from ui.papers.paper_mime import holds_papers, make_paper_mime, read_paper_ids

if TYPE_CHECKING:
    from ui.paper_table.view import PaperTableView

_LABEL_HEIGHT = 28
_LABEL_PADDING = 12
_LINE = 2


class Dragging(QObject):
    """Begins drags, and takes those that move papers within the list.

    Args:
        cite: makes the text that other programs are given of papers.

    Attributes:
        line: where a line shows the place at which papers would be dropped, in pixels from the top; None without one.

    Signals:
        moved(list, PaperId): these papers are to stand before that one, or at the end where there is none.
    """

    moved = Signal(object, object)

    def __init__(self, table: PaperTableView, model: PaperTableModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self.cite: Callable[[Sequence[PaperId]], str] = lambda _: ""
        self.line: int | None = None
        self._is_under_way = False

    def start(self) -> None:
        """Drag the papers selected, until they are dropped."""
        ids = self._table.selected_ids()
        if not ids:
            return
        drag = QDrag(self._table)
        drag.setMimeData(make_paper_mime(ids, lambda: self.cite(ids)))
        drag.setPixmap(make_label(language.tr("%Ln papers", "%Ln paper", len(ids)), self._table.devicePixelRatioF()))
        drag.setHotSpot(QPoint(-theme.size(10), -theme.size(6)))
        self._is_under_way = True
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)
        self._is_under_way = False
        self.forget()

    def enter(self, event: QDragEnterEvent) -> None:
        """Papers of this table are about to be moved within it; anything else is the window's."""
        if self._takes(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def move(self, event: QDragMoveEvent) -> None:
        """Show where they would stand."""
        if not self._takes(event):
            event.ignore()
            return
        self._show_line(self._find_gap(event.position().toPoint()))
        event.acceptProposedAction()

    def drop(self, event: QDropEvent) -> None:
        """Move them there."""
        if not self._takes(event):
            event.ignore()
            return
        gap = self._find_gap(event.position().toPoint())
        self.forget()
        self.move_to(read_paper_ids(event.mimeData()), gap)
        event.acceptProposedAction()

    def forget(self) -> None:
        """Nothing is dragged over the list any more."""
        self._show_line(None)

    def can_move(self) -> bool:
        """Whether papers have an order here that a person makes."""
        return self._model.is_by_hand() and not self._model.order.descending

    def move_to(self, ids: Sequence[PaperId], gap: int) -> None:
        """Have papers stand together before the row at ``gap``, or before the next that is not one of them."""
        moving = set(ids)
        while (before := self._model.id_at(gap)) in moving:
            gap += 1
        self.moved.emit(list(ids), before)

    def move_by(self, steps: int) -> None:
        """Move the selected papers one place up or down, together."""
        ids = self._table.selected_ids()
        places = self._model.places_of(ids)
        if self.can_move() and places:
            gap = places[0] - 1 if steps < 0 else places[-1] + 2
            if 0 <= gap <= self._model.rowCount():
                self.move_to(ids, gap)

    def paint(self, painter: QPainter, width: int) -> None:
        """Paint the line between two rows, where papers would be dropped."""
        if self.line is not None:
            thick = theme.size(_LINE)
            painter.fillRect(QRect(0, max(0, self.line - thick // 2), width, thick), theme.current().colour("accent"))

    # --- inside

    def _takes(self, event: QDropEvent) -> bool:
        return self._is_under_way and self.can_move() and holds_papers(event.mimeData())

    def _find_gap(self, at: QPoint) -> int:
        """The number of the row above which papers would come to stand."""
        place = self._table.rowAt(at.y())
        if place < 0:
            return self._model.rowCount()
        middle = self._table.rowViewportPosition(place) + self._table.rowHeight(place) / 2
        return place + (at.y() > middle)

    def _show_line(self, gap: int | None) -> None:
        line = None if gap is None else self._find_line(gap)
        if line != self.line:
            self.line = line
            self._table.viewport().update()

    def _find_line(self, gap: int) -> int:
        last = self._model.rowCount() - 1
        if gap <= last:
            return self._table.rowViewportPosition(gap)
        return self._table.rowViewportPosition(last) + self._table.rowHeight(last)


def make_label(text: str, ratio: float) -> QPixmap:
    """What is seen under the pointer: how many papers are on their way."""
    metrics = QFontMetrics(QApplication.font())
    width = metrics.horizontalAdvance(text) + 2 * theme.size(_LABEL_PADDING)
    height = theme.size(_LABEL_HEIGHT)
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    tokens = theme.current()
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour("filled"))
    painter.drawRoundedRect(QRect(0, 0, width, height), theme.size(7), theme.size(7))
    painter.setFont(QApplication.font())
    painter.setPen(tokens.colour("on_filled"))
    painter.drawText(QRect(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return pixmap
