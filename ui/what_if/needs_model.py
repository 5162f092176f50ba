"""The papers that an h-index needs more citations of, as a list of ids; a row is fetched when it comes into view."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.library import Library
from app.metrics.what_if import Wanting
from app.papers import PaperRow
from app.search_query import Everything
from app.values import PaperId
from ui import language, theme
from ui.paper_table.row_cache import RowCache

LACK_ROLE = Qt.ItemDataRole.UserRole + 1
_HEIGHT = 28
_PADDING = 8
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class NeedsModel(QAbstractListModel):
    """Papers, each with how many citations it lacks."""

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._lacks: dict[int, int] = {}
        self._cache = RowCache(array("q"), self._fetch)

    def show_papers(self, papers: Sequence[Wanting]) -> None:
        """List these papers."""
        self.beginResetModel()
        self._lacks = {paper.paper_id: paper.missing for paper in papers}
        self._cache = RowCache(array("q", self._lacks), self._fetch)
        self.endResetModel()

    def id_at(self, place: int) -> PaperId | None:
        """The paper at a place; None outside the list."""
        return PaperId(self._cache.ids[place]) if 0 <= place < len(self._cache.ids) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._cache.ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        lack = self._say_lack(index.row())
        if role == LACK_ROLE:
            return lack
        row = self._cache.row(index.row())
        title = row.title if row is not None else language.tr("This paper could not be read.")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return title
        return f"{title}, {lack}" if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _say_lack(self, place: int) -> str:
        return language.tr("lacks %Ln", "lacks %Ln", self._lacks[self._cache.ids[place]])

    def _fetch(self, ids: Sequence[PaperId]) -> dict[PaperId, PaperRow]:
        return self._library.rows(ids, Everything())


class NeedsDelegate(QStyledItemDelegate):
    """Paints a title, and at the end of the line what the paper lacks."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        colour = theme.current().colour
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("selection" if selected else "hover"))
            painter.drawRoundedRect(option.rect, 5, 5)
        inner = option.rect.adjusted(theme.size(_PADDING), 0, -theme.size(_PADDING), 0)
        self._paint_texts(painter, option, inner, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(80, theme.size(_HEIGHT))

    def _paint_texts(self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, index: _Index) -> None:
        metrics, lack = painter.fontMetrics(), str(index.data(LACK_ROLE))
        taken = metrics.horizontalAdvance(lack) + theme.size(14)
        title = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width() - taken)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(theme.current().colour("text"))
        painter.drawText(inner, int(flags | Qt.AlignmentFlag.AlignLeading), title)
        painter.setPen(theme.current().colour("muted"))
        painter.drawText(inner, int(flags | Qt.AlignmentFlag.AlignTrailing), lack)
