"""The sidebar's list: headings that cannot be chosen, and entries that can."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.icons import draw_glyph
from ui.plain_tip import plain_tip
from ui.sidebar.entries import Entry, Section

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
ENTRY_HEIGHT = 32
HEADING_HEIGHT = 32
_GLYPH = 16
_INSET = 12
_Index = QModelIndex | QPersistentModelIndex


class SidebarDelegate(QStyledItemDelegate):
    """Paints headings and entries; what is chosen has a ground and the accent colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = index.data(ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Entry):
            _paint_entry(painter, option, entry)
        else:
            _paint_heading(painter, option.rect, str(index.data()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_entry = isinstance(index.data(ENTRY_ROLE), Entry)
        return QSize(80, theme.size(ENTRY_HEIGHT if is_entry else HEADING_HEIGHT))


class SidebarList(QListView):
    """Headings and entries, one under the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar_list")
        self.setAccessibleName("Library and researchers")
        self._model = QStandardItemModel(self)
        self._delegate = SidebarDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)

    def show_sections(self, sections: tuple[Section, ...]) -> None:
        """Show these and nothing else; what is chosen is the caller's to choose again."""
        self._model.clear()
        for section in sections:
            self._model.appendRow(_make_heading(section.heading))
            for entry in section.entries:
                self._model.appendRow(_make_item(entry))

    def entries(self) -> list[Entry]:
        """The entries that are shown, from the top."""
        items = (self._model.item(row).data(ENTRY_ROLE) for row in range(self._model.rowCount()))
        return [entry for entry in items if isinstance(entry, Entry)]

    def chosen(self) -> Entry | None:
        """The entry that is chosen."""
        entry = self.currentIndex().data(ENTRY_ROLE)
        return entry if isinstance(entry, Entry) else None

    def choose(self, entry: Entry) -> None:
        """Make this entry the chosen one."""
        for row in range(self._model.rowCount()):
            if self._model.item(row).data(ENTRY_ROLE) == entry:
                self.setCurrentIndex(self._model.index(row, 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()


def _make_heading(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _make_item(entry: Entry) -> QStandardItem:
    item = QStandardItem(entry.label)
    item.setData(entry, ENTRY_ROLE)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    spoken = entry.label if entry.count is None else f"{entry.label}, {entry.count} papers"
    item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
    item.setToolTip(plain_tip(entry.label))
    return item


def _paint_heading(painter: QPainter, rect: QRect, text: str) -> None:
    font = QFont(painter.font())
    font.setPixelSize(theme.size(11))
    font.setBold(True)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    painter.setFont(font)
    painter.setPen(theme.current().colour("muted"))
    inner = rect.adjusted(_INSET + 8, 0, -_INSET, -theme.size(7))
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)


def _paint_entry(painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    ground = option.rect.adjusted(_INSET, 1, -_INSET, -1)
    _paint_ground(painter, ground, option.state)
    role = "accent" if selected else "text"
    side = theme.size(_GLYPH)
    above = (ground.height() - side + 1) // 2
    draw_glyph(painter, QRect(ground.left() + 8, ground.top() + above, side, side), entry.glyph, role)
    texts = ground.adjusted(8 + side + 9, 0, -8, 0)
    count = "" if entry.count is None else f"{entry.count:,}"
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.setPen(theme.current().colour("accent" if selected else "muted"))
    painter.drawText(texts, Qt.AlignmentFlag.AlignRight | flags, count)
    texts.setRight(texts.right() - painter.fontMetrics().horizontalAdvance(count) - 8)
    painter.setPen(theme.current().colour(role))
    shown = painter.fontMetrics().elidedText(entry.label, Qt.TextElideMode.ElideRight, texts.width())
    painter.drawText(texts, Qt.AlignmentFlag.AlignLeft | flags, shown)


def _paint_ground(painter: QPainter, ground: QRect, state: QStyle.StateFlag) -> None:
    tokens = theme.current()
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(tokens.colour("selection"))
        painter.drawRoundedRect(ground, 6, 6)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(tokens.colour("hover"))
        painter.drawRoundedRect(ground, 6, 6)
    if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.colour("accent"), 2))
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 6, 6)
