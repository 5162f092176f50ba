"""Drags over the sidebar: entries begin here and are nested and reordered, papers are dropped on what takes them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QMimeData, QObject, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication

from ui import theme
from ui.papers.paper_mime import holds_papers, read_paper_ids
from ui.sidebar.drag_reach import DragReach
from ui.sidebar.drops import ENTRY_MIME, Drop, can_be_dragged, find_drop, make_entry_mime, read_entry_key
from ui.sidebar.entries import Entry
from ui.sidebar.model import SidebarModel

_DRAGGED_WIDTH = 200


class Dragging(QObject):
    """Lets the entries of a view be dragged, and dropped on.

    Args:
        view: whose entries they are.
        across: its entries follow each other along lines, and not down a column.

    Attributes:
        drop: what a drop would do just now.

    Signals:
        moved(Entry, Drop): an entry was dropped elsewhere.
        papers_dropped(Entry, list): papers were dropped on an entry.
        drop_changed: a drop would do something else now; paint it.
    """

    moved = Signal(object, object)
    papers_dropped = Signal(object, object)
    drop_changed = Signal()

    def __init__(self, view: QAbstractItemView, model: SidebarModel, *, across: bool = False) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._across = across
        self._pressed: QPoint | None = None
        self.drop: Drop | None = None
        self._reach = DragReach(view)
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    @property
    def marked(self) -> QPersistentModelIndex:
        """What would take what is dragged, to have a ring around it."""
        into = self.drop is not None and not self.drop.between
        return QPersistentModelIndex(self.drop.row) if self.drop is not None and into else QPersistentModelIndex()

    def line(self) -> QRect | None:
        """The line between two entries where what is dragged would come to be."""
        if self.drop is None or not self.drop.between:
            return None
        row = self._view.visualRect(self.drop.row)
        if self._across:
            at_right = self.drop.below != (self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft)
            return QRect(row.right() + 1 if at_right else row.left() - 2, row.top(), 2, row.height())
        indent = theme.size(20 + 14 * self._model.level(self.drop.row))
        top = row.bottom() if self.drop.below else row.top() - 1
        return QRect(row.left() + indent, top, row.width() - indent - theme.size(8), 2)

    def paint_line(self, painter: QPainter) -> None:
        """Paint the line, if there is one."""
        line = self.line()
        if line is not None:
            painter.setPen(QPen(theme.current().colour("accent"), theme.ring_width()))
            painter.fillRect(line, theme.current().colour("accent"))

    # --- events of the viewport

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QMouseEvent):
            return self._filter_mouse(event)
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(event, QDragMoveEvent):
            self._on_drag(event)
            return True
        if kind == QEvent.Type.DragLeave:
            self._reach.end()
            self._set_drop(None)
            return False
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._on_drop(event)
            return True
        return False

    def _filter_mouse(self, event: QMouseEvent) -> bool:
        """Begin a drag where the pointer went far enough from where it was pressed."""
        at = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            entry = self._model.entry(self._view.indexAt(at))
            self._pressed = at if event.button() == Qt.MouseButton.LeftButton and can_be_dragged(entry) else None
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif event.type() == QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.LeftButton:
            if self._pressed is not None and _is_far(at, self._pressed):
                self._begin(self._pressed)
            return True  # Qt would choose what the pointer is drawn over
        return False

    def _begin(self, at: QPoint) -> None:
        self._pressed = None
        entry = self._model.entry(self._view.indexAt(at))
        if entry is None:
            return
        drag = QDrag(self._view)
        drag.setMimeData(make_entry_mime(entry))
        drag.setPixmap(_paint_dragged(self._view, entry))
        drag.exec(Qt.DropAction.MoveAction)
        self._reach.end()
        self._set_drop(None)

    def _on_drag(self, event: QDragMoveEvent) -> None:
        """Take what is known, wherever it comes in; of anything else Qt asks the window next."""
        mime = event.mimeData()
        known = _is_known(mime)
        self._set_drop(self._find_drop(event) if known else None)
        if known:
            at = event.position().toPoint()
            self._reach.follow(at, self._view.indexAt(at))
        enters = event.type() == QEvent.Type.DragEnter
        if (known and enters) or self.drop is not None:
            event.setDropAction(Qt.DropAction.CopyAction if holds_papers(mime) else Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def _on_drop(self, event: QDropEvent) -> None:
        mime, drop = event.mimeData(), self._find_drop(event)
        self._reach.end()
        self._set_drop(None)
        if drop is None:
            event.ignore()
            return
        event.accept()
        if holds_papers(mime):
            self.papers_dropped.emit(drop.into, read_paper_ids(mime))
        else:
            self.moved.emit(self._model.entry(self._model.find(read_entry_key(mime))), drop)

    def _find_drop(self, event: QDropEvent) -> Drop | None:
        at = event.position().toPoint()
        index = self._view.indexAt(at)
        row = self._view.visualRect(index)
        part = (at.y() - row.top()) / max(row.height(), 1)
        if self._across:
            part = (at.x() - row.left()) / max(row.width(), 1)
            part = 1 - part if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft else part
        return find_drop(self._model, event.mimeData(), index, part)

    def _set_drop(self, drop: Drop | None) -> None:
        if drop != self.drop:
            self.drop = drop
            self.drop_changed.emit()


def _is_known(mime: QMimeData) -> bool:
    return holds_papers(mime) or mime.hasFormat(ENTRY_MIME)


def _is_far(one: QPoint, other: QPoint) -> bool:
    return (one - other).manhattanLength() >= QApplication.startDragDistance()


def _paint_dragged(view: QAbstractItemView, entry: Entry) -> QPixmap:
    """The name of what is dragged, on a card."""
    metrics = view.fontMetrics()
    name = metrics.elidedText(entry.label, Qt.TextElideMode.ElideRight, theme.size(_DRAGGED_WIDTH))
    size = metrics.size(Qt.TextFlag.TextSingleLine, name).grownBy(QMargins(*[theme.size(8)] * 4))
    ratio = view.devicePixelRatioF()
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(view.font())
    painter.setBrush(theme.current().colour("card"))
    painter.setPen(theme.current().colour("line"))
    frame = QRect(0, 0, size.width() - 1, size.height() - 1)
    painter.drawRoundedRect(frame, 6, 6)
    painter.setPen(theme.current().colour("text"))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, name)
    painter.end()
    return pixmap
