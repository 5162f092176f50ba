"""The co-authors of the papers by how many of them they wrote: the first ten, and all when they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from ui import language, theme
from ui.metrics_pane.facts import PEOPLE_FIRST
from ui.widgets.plain_tip import plain_tip
from ui.widgets.texts import make_small_link, make_text

if TYPE_CHECKING:
    from app.metrics.series import CoAuthors

_MOST = 100
"""The share of the room that goes to the list before any of it stays empty."""
_UNLIMITED = 16_777_215
"""Qt's greatest height."""
Index = QModelIndex | QPersistentModelIndex

_ROW = 26
_LEAST_ROWS = 8
"""Rows of the whole list that are seen where the window is low; where it is high, as many as have room."""


class PeopleModel(QAbstractListModel):
    """Names, each with how many papers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._people: Sequence[tuple[str, int]] = ()

    def show_people(self, people: Sequence[tuple[str, int]]) -> None:
        """Show these; where they are the same, nothing happens to the list."""
        if people != self._people:
            self.beginResetModel()
            self._people = people
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        name, papers = self._people[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name
            case Qt.ItemDataRole.UserRole:
                return language.format_count(papers)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(name)
            case Qt.ItemDataRole.AccessibleTextRole:
                said = language.tr("{name}: %Ln papers", "{name}: %Ln paper", papers)
                return said.format(name=name)
        return None


class _PeopleDelegate(QStyledItemDelegate):
    """Paints a name, and at the end of the row its number of papers."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        area = option.rect.adjusted(theme.size(8), 0, -theme.size(8), 0)
        count = str(index.data(Qt.ItemDataRole.UserRole))
        number = option.fontMetrics.horizontalAdvance(count)
        room = QRect(area.left(), area.top(), area.width() - number - theme.size(8), area.height())
        direction = option.direction
        painter.save()
        painter.setPen(theme.current().colour("text"))
        leading = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        trailing = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
        name = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QStyle.visualRect(direction, area, room), int(leading), name)
        painter.drawText(area, int(trailing), count)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.size(_ROW))


class PeopleList(QWidget):
    """The list, what it leaves out, and the way to all of it.

    Signals:
        all_asked: all are to be read.
    """

    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: CoAuthors | None = None
        self._model = PeopleModel(self)
        self._list = QListView()
        self._list.setObjectName("co_authors")
        self._list.setModel(self._model)
        self._list.setItemDelegate(_PeopleDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(_name_list(of_person=True))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._note = make_text(role="note", name="people_note")
        self._all = make_small_link("people_all", "")
        self._all.clicked.connect(self.all_asked)
        self._lay_out()

    def show_people(self, people: CoAuthors | None, *, of_person: bool = True) -> None:
        """Show those who wrote the papers; None while they are being counted.

        Args:
            of_person: they wrote them with somebody, who is not among them.
        """
        self._people = people
        self._list.setAccessibleName(_name_list(of_person=of_person))
        shown = () if people is None else people.people
        self._model.show_people(shown)
        self._fit()
        left = 0 if people is None else people.different - len(shown)
        said = language.tr("and %Ln more · Show all", "and %Ln more · Show all", left)
        self._all.setText(said)
        self._all.setVisible(left > 0)
        self._note.setText(_describe_cut(people, of_person=of_person))
        self._note.setVisible(bool(self._note.text()))

    def _fit(self) -> None:
        rows, row = self._model.rowCount(), theme.size(_ROW)
        is_whole = rows > PEOPLE_FIRST
        self._list.setMinimumHeight((_LEAST_ROWS if is_whole else rows) * row)
        self._list.setMaximumHeight(min(rows * row, _UNLIMITED))
        self._list.setVisible(rows > 0)

    def _lay_out(self) -> None:
        self._note.setContentsMargins(theme.margins(8, 0, 8, 4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._note)
        column.addWidget(self._list, 1)
        line = QVBoxLayout()
        line.setContentsMargins(theme.margins(8, 4, 8, 0))
        line.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(line)
        column.addStretch(0)
        policy = self.sizePolicy()
        policy.setVerticalStretch(_MOST)
        self.setSizePolicy(policy)
        theme.keep_fitted(self, self._fit)


def _name_list(*, of_person: bool) -> str:
    if of_person:
        return language.tr("Co-authors by number of papers")
    return language.tr("Authors by number of papers")


def _name_nobody(*, of_person: bool) -> str:
    if of_person:
        return language.tr("No co-author is named on these papers.")
    return language.tr("No author is named on these papers.")


def _describe_cut(people: CoAuthors | None, *, of_person: bool) -> str:
    if people is None:
        return language.tr("Being counted…")
    if not people.people:
        return _name_nobody(of_person=of_person) if people.papers else ""
    if not people.truncated:
        return ""
    said = language.tr(
        "Lists cut short in {cut} of %Ln papers: there are more.",
        "Lists cut short in {cut} of %Ln paper: there are more.",
        people.papers,
    )
    return said.format(cut=language.format_count(people.truncated))
