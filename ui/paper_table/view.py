"""The paper table: its keys, its clicks, and what survives a refresh."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.search_query import Order, Query
from app.values import PaperId
from ui import theme
from ui.paper_table.columns import TRAITS, Column, citation_line, next_order
from ui.paper_table.count_editor import CountEditor
from ui.paper_table.delegate import ROW_HEIGHT, PaperDelegate
from ui.paper_table.model import PaperTableModel
from ui.searching import is_page

HEADER_HEIGHT = 34
_LEAST_AUTHORS = 90
_LEAST_SHARED = 260


@dataclass(slots=True)
class _Place:
    """What a person sees and has chosen, by paper and not by row, so that it survives other rows."""

    selected: list[PaperId] = field(default_factory=list)
    current: PaperId | None = None
    current_column: int = Column.TITLE
    top: PaperId | None = None
    edited: PaperId | None = None
    typed: str = ""


class PaperTableView(QTableView):
    """The table of papers.

    Signals:
        selection_moved: other papers are selected, or none.
        open_requested(PaperId), code_requested(PaperId): the person wants to see it.
        paste_requested: the person wants to import what was copied.
        abstract_scroll_requested: scroll on in the abstract of the paper.
        order_changed(Order): the person sorted.
    """

    selection_moved = Signal()
    open_requested = Signal(object)
    code_requested = Signal(object)
    paste_requested = Signal()
    abstract_scroll_requested = Signal()
    order_changed = Signal(object)

    def __init__(self, model: PaperTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper_table")
        self.setAccessibleName("Papers")
        self.papers = model
        self._place = _Place()
        self._delegate = PaperDelegate(self, model)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._set_up_behaviour()
        self._set_up_headers()
        self._delegate.committed.connect(self._on_count_committed)
        model.about_to_move.connect(self._on_about_to_move)
        model.moved.connect(self._on_moved)
        model.modelReset.connect(self._on_model_reset)

    # --- what others ask of it

    def show_papers(self, query: Query, order: Order) -> None:
        """Show these papers from the top."""
        self.setColumnHidden(Column.POSITION, not is_page(query))
        self.papers.show_papers(query, order)
        self._share_width()
        self.scrollToTop()

    def selected_ids(self) -> list[PaperId]:
        """The papers selected, in the order of the list."""
        selection = self.selectionModel().selection()
        spans = sorted((span.top(), span.bottom()) for span in map(selection.at, range(selection.count())))
        return [paper_id for top, bottom in spans for paper_id in self.papers.ids_between(top, bottom)]

    def current_id(self) -> PaperId | None:
        """The paper of the current row."""
        return self.papers.id_at(self.currentIndex().row())

    def select_paper(self, paper_id: PaperId) -> None:
        """Select a paper and scroll to it, if it is shown."""
        place = self.papers.place_of(paper_id)
        if place is not None:
            self._select_place(place)

    def select_papers(self, paper_ids: Sequence[PaperId]) -> None:
        """Select some papers, those that are shown, and scroll to the first of them."""
        places = self.papers.places_of(paper_ids)
        selection = QItemSelection()
        for place in places:
            selection.select(self.papers.index(place, 0), self.papers.index(place, len(Column) - 1))
        if places:
            self._select_place(places[0])
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def select_paper_or_first(self, paper_id: PaperId | None) -> None:
        """Select a paper where it is shown, else the first row."""
        if paper_id is not None and self.papers.place_of(paper_id) is not None:
            self.select_paper(paper_id)
        else:
            self.select_first()

    def select_first(self) -> None:
        """Select the first row, if there is one."""
        if self.papers.rowCount():
            self._select_place(0)

    def sort_by(self, column: Column) -> None:
        """Sort as a click on the column's header does: by it, or by it the other way round."""
        order = next_order(column, self.papers.order)
        self.papers.show_papers(self.papers.query, order)
        self.order_changed.emit(order)

    def commit_pending(self) -> None:
        """Store the count that is being typed, if it can be one."""
        for editor in self.findChildren(CountEditor):
            editor.commit_and_leave()

    def edit_citations(self, place: int, typed: str | None = None) -> None:
        """Open the editor of a row's citation count, with what was typed already."""
        index = self.papers.index(place, Column.CITATIONS)
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return
        self._select_place(place, Column.CITATIONS)
        if self.indexWidget(index) is None:
            self.edit(index)
        editor = self.indexWidget(index)
        if isinstance(editor, CountEditor) and typed is not None:
            editor.fill(str(index.data(Qt.ItemDataRole.EditRole)), typed)

    def edit_first_without_count(self) -> None:
        """Open the editor on the first paper whose citation count is not known."""
        place = self.papers.first_without_count()
        if place is not None:
            self.edit_citations(place)

    def copy_selected(self) -> None:
        """Put the selected papers on the clipboard as lines of plain text."""
        rows = (self.papers.row(place) for place in self.papers.places_of(self.selected_ids()))
        lines = [citation_line(row) for row in rows if row is not None]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    # --- keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.ring = True
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selected()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
        elif not self._take_plain_key(event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Claim the keys that are the table's before a shortcut of the window can."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            claimed = (
                QKeySequence.StandardKey.Copy,
                QKeySequence.StandardKey.Paste,
                QKeySequence.StandardKey.SelectAll,
            )
            if any(event.matches(key) for key in claimed):
                event.accept()
                return True
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:
        """No jump by typed letters: it would ask for every row of a large library."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.ring = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._hover(index.row())
        row = self.papers.row(index.row()) if index.isValid() else None
        on_code = row is not None and index.column() == Column.CODE and bool(row.code)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if on_code else Qt.CursorShape.ArrowCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._delegate.ring = True
            if not self.currentIndex().isValid():
                self.select_first()
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # --- painting and size

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fetch what is in view with one question before the delegate asks row by row."""
        first = self.rowAt(0)
        if first >= 0:
            last = self.rowAt(self.viewport().height() - 1)
            self.papers.load(first, last if last >= 0 else self.papers.rowCount() - 1)
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_moved.emit()

    # --- set-up

    def _set_up_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(24)
        rows.setDefaultSectionSize(theme.size(ROW_HEIGHT))
        columns = self.horizontalHeader()
        columns.setObjectName("paper_header")
        columns.setSectionsClickable(True)
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(40)
        columns.setFixedHeight(theme.size(HEADER_HEIGHT))
        columns.sectionClicked.connect(self._on_header_clicked)
        # At each paint a header asks cell by cell whether columns are selected whole, unless it knows no selection.
        columns.setSelectionModel(QItemSelectionModel(self.papers, self))
        for column, traits in TRAITS.items():
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            columns.resizeSection(column, theme.size(traits.width))
        columns.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)

    def _share_width(self) -> None:
        """Authors get a quarter of what title and authors share; in a very narrow table the title has it all."""
        fixed = sum(
            self.columnWidth(column)
            for column in Column
            if column not in (Column.TITLE, Column.AUTHORS) and not self.isColumnHidden(column)
        )
        shared = self.viewport().width() - fixed
        wanted = max(theme.size(_LEAST_AUTHORS), min(round(shared * 0.31), theme.size(320)))
        self.setColumnHidden(Column.AUTHORS, shared < theme.size(_LEAST_SHARED))
        if self.columnWidth(Column.AUTHORS) != wanted:
            self.setColumnWidth(Column.AUTHORS, wanted)

    # --- inside

    def _take_plain_key(self, event: QKeyEvent) -> bool:
        """The keys without a modifier that the table has a use for."""
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        key, place = event.key(), self.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._request_open(place)
        elif key == Qt.Key.Key_F2:
            self.edit_citations(place)
        elif key == Qt.Key.Key_Space:
            self.abstract_scroll_requested.emit()
        elif event.text().isdecimal() and event.text().isascii():
            self.edit_citations(place, event.text())
        else:
            return False
        return True

    def _request_open(self, place: int) -> None:
        paper_id = self.papers.id_at(place)
        if paper_id is not None:
            self.open_requested.emit(paper_id)

    def _select_place(self, place: int, column: Column = Column.TITLE) -> None:
        """Select one row and no other, whatever keys are held just now (Ctrl+Z may still be down)."""
        index = self.papers.index(place, column)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def _hover(self, place: int) -> None:
        if place == self._delegate.hovered_row:
            return
        for row in (place, self._delegate.hovered_row):
            self.viewport().update(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
        self._delegate.hovered_row = place

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.papers.row(index.row())
        plain = QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
        if index.column() == Column.CODE and row is not None and row.code and plain:
            self.code_requested.emit(row.id)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() == Column.CITATIONS:
            self.edit_citations(index.row())
        elif index.column() != Column.CODE:
            self._request_open(index.row())

    def _on_header_clicked(self, section: int) -> None:
        self.sort_by(Column(section))

    def _on_count_committed(self, place: int) -> None:
        if place + 1 < self.papers.rowCount():
            self.edit_citations(place + 1)
        else:
            self.setFocus()

    def _on_about_to_move(self) -> None:
        self._place = _Place(
            selected=self.selected_ids(),
            current=self.current_id(),
            current_column=max(self.currentIndex().column(), 0),
            top=self.papers.id_at(self.rowAt(0)),
        )
        editor = self.findChild(CountEditor)
        if editor is not None and editor.isVisible():
            self._place.edited, self._place.typed = editor.paper_id, editor.text()
            editor.give_up()

    def _on_moved(self) -> None:
        before, self._place = self._place, _Place()
        self._select_again(before)
        if before.top is not None and (top := self.papers.place_of(before.top)) is not None:
            self.scrollTo(self.papers.index(top, Column.TITLE), QAbstractItemView.ScrollHint.PositionAtTop)
        if before.edited is not None and (edited := self.papers.place_of(before.edited)) is not None:
            self.edit_citations(edited, before.typed)
        self.selection_moved.emit()

    def _select_again(self, before: _Place) -> None:
        selection = QItemSelection()
        last = len(Column) - 1
        for place in self.papers.places_of(before.selected):
            selection.select(self.papers.index(place, 0), self.papers.index(place, last))
        flags = QItemSelectionModel.SelectionFlag
        if before.current is not None and (current := self.papers.place_of(before.current)) is not None:
            index = self.papers.index(current, before.current_column)
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def _on_model_reset(self) -> None:
        self._delegate.hovered_row = -1
