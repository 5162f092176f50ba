"""The list of repositories: shows rows, keeps what is selected, and says what a person wants of it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui import language, theme
from ui.collecting.moment_menu import MomentMenu
from ui.repositories.columns import RepositoryColumn
from ui.repositories.delegate import ROW_HEIGHT, RepositoryDelegate
from ui.repositories.model import RepositoryModel
from ui.repositories.rows import RepositoryRow
from ui.repositories.widths import NARROWEST, ColumnWidths, fill_width_menu
from ui.widgets.plain_table import choose_by_rows, selected_places

_SELECT = QItemSelectionModel.SelectionFlag
_LAST = len(RepositoryColumn) - 1
_HEADER_HEIGHT = 34


class _Kept(NamedTuple):
    """What comes back when rows are shown anew: those selected, the current one, and what was in view."""

    keys: list[str]
    current: str
    scrolled: int
    is_seen: bool


class RepositoryTable(QTableView):
    """The list.

    Attributes:
        widths: how wide its columns are.

    Signals:
        selection_moved: other repositories are selected.
        key_pressed(QKeyEvent): a key that the list itself has no use for; whoever takes it accepts it.
        typed(str): a letter was typed, which begins a filter.
        open_requested: the repositories selected are to be opened.
        papers_requested(RepositoryRow): the count of one was clicked.
        menu_requested(QPoint): a menu of what can be done is wanted, there on the screen.
        sort_requested(RepositoryColumn): a header was clicked.
    """

    selection_moved = Signal()
    key_pressed = Signal(object)
    typed = Signal(str)
    open_requested = Signal()
    papers_requested = Signal(object)
    menu_requested = Signal(QPoint)
    sort_requested = Signal(object)

    def __init__(self, model: RepositoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("repository_table")
        self.setAccessibleName(language.tr("Repositories"))
        self.repositories = model
        self._kept = _Kept([], "", 0, is_seen=False)
        self.setModel(model)
        self._delegate = RepositoryDelegate(self, model)
        self.setItemDelegate(self._delegate)
        self.widths = ColumnWidths(self, model)
        self._set_up()
        model.about_to_move.connect(self._on_about_to_move)
        model.moved.connect(self._on_moved)
        self.doubleClicked.connect(self._on_double_clicked)
        theme.keep_fitted(self, self._fit)

    # --- what others ask of it

    def selected(self) -> list[RepositoryRow]:
        """The rows selected, from the top."""
        return [row for place in selected_places(self) if (row := self.repositories.row(place)) is not None]

    def select(self, key: str) -> bool:
        """Select a repository alone; whether it is shown."""
        place = self.repositories.place_of(key)
        if place is not None:
            index = self.repositories.index(place, RepositoryColumn.NAME)
            self.selectionModel().setCurrentIndex(index, _SELECT.ClearAndSelect | _SELECT.Rows)
            self.scrollTo(index)
        return place is not None

    # --- keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(True)
        event.ignore()
        self.key_pressed.emit(event)
        if event.isAccepted():
            return
        if _is_letter(event):
            self.typed.emit(event.text())
            event.accept()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Claim the keys that copy before a shortcut of the window can."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            copies = event.key() == Qt.Key.Key_C and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if copies or event.matches(QKeySequence.StandardKey.Delete):
                event.accept()
                return True
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:
        """Not Qt's way to find what was typed, which asks row by row; the filter is ours."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(False)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        row = self.repositories.row(index.row())
        if event.button() == Qt.MouseButton.LeftButton and plain and self._is_link(index) and row is not None:
            self.papers_requested.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._hover(index)
        shape = Qt.CursorShape.PointingHandCursor if self._is_link(index) else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(QModelIndex())
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).bottomLeft() + QPoint(theme.size(24), 0)
            self.menu_requested.emit(self.viewport().mapToGlobal(at))
        elif self.indexAt(event.pos()).isValid():
            self.menu_requested.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._choose_first()
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._show_ring(True)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_moved.emit()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row, as in any list."""
        ends = {self.CursorAction.MoveHome: 0, self.CursorAction.MoveEnd: self.repositories.rowCount() - 1}
        if action in ends and self.currentIndex().isValid():
            return self.repositories.index(ends[action], self.currentIndex().column())
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.widths.share()

    # --- inside

    def _is_link(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether there is a count there: of it, not of the empty part of its cell."""
        return index.isValid() and index.column() == RepositoryColumn.PAPERS

    def _hover(self, index: QModelIndex) -> None:
        if self._delegate.hovered != index:
            self._delegate.hovered = QPersistentModelIndex(index)
            self.viewport().update()

    def _show_ring(self, shown: bool) -> None:
        if shown != self._delegate.ring:
            self._delegate.ring = shown
            self.viewport().update()

    def _choose_first(self) -> None:
        if not self.currentIndex().isValid() and self.repositories.rowCount():
            first = self.repositories.index(0, RepositoryColumn.NAME)
            self.selectionModel().setCurrentIndex(first, _SELECT.ClearAndSelect | _SELECT.Rows)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if not self._is_link(index):
            self.open_requested.emit()

    def _on_about_to_move(self) -> None:
        current = self.currentIndex()
        row = self.repositories.row(current.row())
        self._kept = _Kept(
            [each.key for each in self.selected()],
            "" if row is None else row.key,
            self.verticalScrollBar().value(),
            is_seen=self.viewport().rect().intersects(self.visualRect(current)),
        )

    def _on_moved(self) -> None:
        """Select what was selected, where it is shown still, else the first row; what was in view stays in view."""
        kept = self._kept
        places = self.repositories.places_of(kept.keys)
        at = self.repositories.place_of(kept.current)
        if at is None:
            at = places[0] if places else 0
        index = self.repositories.index(at, max(self.currentIndex().column(), RepositoryColumn.NAME))
        self.selectionModel().setCurrentIndex(index, _SELECT.NoUpdate)
        selection = QItemSelection()
        for top, bottom in _find_spans(places or ([at] if index.isValid() else [])):
            selection.select(self.repositories.index(top, 0), self.repositories.index(bottom, _LAST))
        self.selectionModel().select(selection, _SELECT.ClearAndSelect)
        self.verticalScrollBar().setValue(kept.scrolled)
        if index.isValid() and (kept.is_seen or not places):
            self.scrollTo(index)
        self.selection_moved.emit()

    def _on_header_menu(self, at: QPoint) -> None:
        header = self.horizontalHeader()
        if header.logicalIndexAt(at) >= 0:
            menu = MomentMenu("repository_header_menu", self)
            fill_width_menu(menu, self.widths, RepositoryColumn(header.logicalIndexAt(at)))
            menu.show_at(header.mapToGlobal(at))

    # --- set-up

    def _set_up(self) -> None:
        choose_by_rows(self)
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setObjectName("repository_header")
        header.setAccessibleName(language.tr("Columns"))
        header.setSectionsClickable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        header.setMinimumSectionSize(NARROWEST)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.sectionClicked.connect(lambda section: self.sort_requested.emit(RepositoryColumn(section)))

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.size(ROW_HEIGHT))
        self.horizontalHeader().setFixedHeight(theme.size(_HEADER_HEIGHT))
        self.widths.share()
        self.viewport().update()


def _is_letter(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not modifiers and event.text().strip() != "" and event.text().isprintable()


def _find_spans(places: list[int]) -> list[tuple[int, int]]:
    """Rows that follow each other as one part, which keeps a selection small."""
    spans: list[tuple[int, int]] = []
    for place in places:
        if spans and spans[-1][1] == place - 1:
            spans[-1] = (spans[-1][0], place)
        else:
            spans.append((place, place))
    return spans
