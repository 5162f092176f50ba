"""The list under the search box: it lies over the window, takes no focus, and is told which line is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.completion.proposals import Proposal
from ui.icons import draw_glyph

_ROLE = Qt.ItemDataRole.UserRole + 1
_ROW = 30
_GLYPH = 16
_SIDE = 10
_LEAST_WIDTH = 380
_MOST_ROWS = 12
_Index = QModelIndex | QPersistentModelIndex


class ProposalList(QListView):
    """Proposals, of which none is chosen until the person does.

    Signals:
        taken(Proposal): one was clicked.
    """

    taken = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("proposals")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setModel(QStandardItemModel(self))
        self.setItemDelegate(_ProposalDelegate(self))
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.entered.connect(self._on_entered)
        self.hide()

    @property
    def chosen(self) -> Proposal | None:
        """The proposal that is chosen."""
        proposal = self.currentIndex().data(_ROLE)
        return proposal if isinstance(proposal, Proposal) else None

    def proposals(self) -> list[Proposal]:
        """What is proposed, from the top."""
        model = self.model()
        return [model.index(row, 0).data(_ROLE) for row in range(model.rowCount())]

    def propose(self, proposals: Sequence[Proposal], anchor: QWidget) -> None:
        """Show these under a widget, with none chosen."""
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        model.clear()
        for proposal in proposals:
            model.appendRow(_make_item(proposal))
        self.unchoose()
        self.place(anchor)
        self.show()
        self.raise_()

    def unchoose(self) -> None:
        """Have no proposal chosen."""
        self.setCurrentIndex(QModelIndex())

    def place(self, anchor: QWidget) -> None:
        """Stand under this widget, as wide as it or a little wider, and within the window."""
        window = self._window
        rows = min(self.model().rowCount(), _MOST_ROWS)
        width = min(max(anchor.width(), theme.size(_LEAST_WIDTH)), window.width() - theme.size(16))
        corner = anchor.mapTo(window, QPoint(0, anchor.height() + theme.size(4)))
        left = max(theme.size(8), min(corner.x(), window.width() - width - theme.size(8)))
        room = window.height() - corner.y() - theme.size(8)
        height = min(rows * theme.size(_ROW) + 2 * (self.frameWidth() + theme.size(4)), room)
        self.setGeometry(left, corner.y(), width, max(height, theme.size(_ROW)))

    def step(self, by: int) -> Proposal | None:
        """Choose the next one or the one before; beyond either end none is chosen, and then it begins again."""
        rows = self.model().rowCount()
        places = range(-1, rows)
        row = places[(self.currentIndex().row() + 1 + by) % len(places)]
        self.setCurrentIndex(self.model().index(row, 0) if row >= 0 else QModelIndex())
        return self.chosen

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        proposal = self.indexAt(event.position().toPoint()).data(_ROLE)
        if event.button() == Qt.MouseButton.LeftButton and isinstance(proposal, Proposal):
            self.taken.emit(proposal)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.viewport().update()
        return super().viewportEvent(event)

    def _on_entered(self) -> None:
        self.viewport().update()


class _ProposalDelegate(QStyledItemDelegate):
    """Paints the glyph, the label and at the right the note; the chosen line has a ground and a mark at its edge."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        proposal = index.data(_ROLE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        _paint_ground(painter, option.rect, option, selected=selected)
        inner = option.rect.adjusted(theme.size(_SIDE), 0, -theme.size(_SIDE), 0)
        side = theme.size(_GLYPH)
        glyph = QRect(inner.left(), inner.top() + (inner.height() - side) // 2, side, side)
        draw_glyph(painter, _turn(option, glyph), proposal.glyph, "accent" if selected else "muted")
        _paint_texts(painter, option, inner.adjusted(side + theme.size(9), 0, 0, 0), proposal)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(80, theme.size(_ROW))


def _paint_ground(painter: QPainter, rect: QRect, option: QStyleOptionViewItem, *, selected: bool) -> None:
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if not (selected or hovered):
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.current().colour("selection" if selected else "hover"))
    painter.drawRoundedRect(rect.adjusted(theme.size(2), 0, -theme.size(2), 0), 6, 6)
    if selected:
        mark = QRect(rect.left() + theme.size(2), rect.top() + theme.size(6), 3, rect.height() - theme.size(12))
        painter.setBrush(theme.current().colour("accent"))
        painter.drawRoundedRect(_turn(option, mark), 1.5, 1.5)


def _paint_texts(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, proposal: Proposal) -> None:
    """The note takes what it needs, up to half of the line; the label has the rest."""
    metrics = painter.fontMetrics()
    note_width = min(metrics.horizontalAdvance(proposal.note) + 2, rect.width() // 2)
    gap = theme.size(12) if proposal.note else 0
    label = QRect(rect.left(), rect.top(), rect.width() - note_width - gap, rect.height())
    note = QRect(rect.right() - note_width + 1, rect.top(), note_width, rect.height())
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    elide = Qt.TextElideMode.ElideRight
    for box, text, role, edge in (
        (label, proposal.label, "text", Qt.AlignmentFlag.AlignLeft),
        (note, proposal.note, "muted", Qt.AlignmentFlag.AlignRight),
    ):
        painter.setPen(theme.current().colour(role))
        aligned = QStyle.visualAlignment(option.direction, edge) | flags
        painter.drawText(_turn(option, box), aligned, metrics.elidedText(text, elide, box.width()))


def _turn(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """Where a part of the line stands in the direction of the person's script."""
    return QStyle.visualRect(option.direction, option.rect, rect)


def _make_item(proposal: Proposal) -> QStandardItem:
    item = QStandardItem(proposal.label)
    item.setData(proposal, _ROLE)
    item.setData(proposal.spoken, Qt.ItemDataRole.AccessibleTextRole)
    return item
