"""The paper table: shows papers and says what a person wants of them; others know of columns, keys and editors."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from app.search_query import Order, Query
from ui import language, theme
from ui.paper_table.cell_editor import CellEditor
from ui.paper_table.column_keeper import ColumnKeeper
from ui.paper_table.columns import TRAITS, Column
from ui.paper_table.delegate import COMPACT_HEIGHT, ROW_HEIGHT, PaperDelegate
from ui.paper_table.dragging import Dragging
from ui.paper_table.editing import CellEditing
from ui.paper_table.header import PaperHeader
from ui.paper_table.keys import TableKeys
from ui.paper_table.model import PaperTableModel
from ui.paper_table.place_keeper import PlaceKeeper
from ui.paper_table.selecting import SelectingTable
from ui.paper_table.sorting import next_order, next_second
from ui.search.searching import has_places

_FLAGS = QItemSelectionModel.SelectionFlag
_SIDEWAYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})


class PaperTableView(SelectingTable):
    """The table of papers.

    Attributes:
        columns, header: which columns are seen, and what stands over them.
        editing, keys, dragging: the editors of cells, what each key does, papers on their way.

    Signals:
        list_shown: other papers are shown, or the same in another order.
        entered: the keyboard came here.
        open_requested(PaperId), code_requested(PaperId): the person wants to see it.
        menu_requested(QPoint): a menu of what can be done with the papers selected is wanted, there on the screen.
        order_changed(Order): the person sorted.
    """

    list_shown = Signal()
    entered = Signal()
    open_requested = Signal(object)
    code_requested = Signal(object)
    menu_requested = Signal(QPoint)
    order_changed = Signal(object)

    def __init__(self, model: PaperTableModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setObjectName("paper_table")
        self.setAccessibleName(language.tr("Papers"))
        self.header = PaperHeader(self)
        self.setHorizontalHeader(self.header)
        # At each paint a header asks cell by cell whether columns are selected whole, unless it knows no selection.
        self.header.setSelectionModel(QItemSelectionModel(model, self))
        self.columns = ColumnKeeper(self, self.header, self._measure_column)
        self.editing = CellEditing(self, model)
        self._delegate = PaperDelegate(self, model, lambda: self.columns.first, self.editing.make_line)
        self.setItemDelegate(self._delegate)
        self.dragging = Dragging(self, model)
        self.keys = TableKeys(self)
        self._keeper = PlaceKeeper(self, model)
        self._set_up_behaviour()
        self._connect()
        theme.keep_fitted(self, self._fit)

    # --- what others ask of it

    def show_papers(self, query: Query, order: Order) -> None:
        """Show these papers from the top."""
        self._delegate.highlights.use(query)
        self.columns.set_places(has_places(query))
        self.papers.show_papers(query, order)
        self.scrollToTop()
        self.list_shown.emit()

    def sort(self, order: Order) -> None:
        """Show the same papers in an order that the person chose."""
        self.papers.show_papers(self.papers.query, order)
        self.order_changed.emit(order)
        self.list_shown.emit()

    def sort_by(self, column: Column, *, second: bool = False) -> None:
        """Sort as a click on the column's header does: by it, by it the other way round, or by it in second place."""
        self.sort(next_second(column, self.papers.order) if second else next_order(column, self.papers.order))

    def commit_pending(self) -> None:
        """Store what is being typed, if it can be a value."""
        self.editing.commit()

    def edit_current(self, typed: str | None = None) -> None:
        """Edit the current cell, or the title of its paper where there is nothing to edit in it."""
        column = self.current_column() if TRAITS[self.current_column()].field else Column.TITLE
        self.editing.edit(self.currentIndex().row(), column, typed)

    def edit_citations(self, place: int, typed: str | None = None) -> None:
        """Open the editor of a row's citation count, with what was typed already."""
        self.editing.edit(place, Column.CITATIONS, typed)

    def edit_first_without_count(self) -> None:
        """Open the editor on the first paper whose citation count is not known."""
        place = self.papers.first_without_count()
        if place is not None:
            self.edit_citations(place)

    def request_open(self) -> None:
        """Say that the person wants to see the current paper."""
        paper_id = self.current_id()
        if paper_id is not None:
            self.open_requested.emit(paper_id)

    def set_compact(self, compact: bool) -> None:
        """Make the rows lower than usual, so that more of them are seen."""
        self._delegate.height = COMPACT_HEIGHT if compact else ROW_HEIGHT
        self._fit()

    # --- keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(True)
        if not self.keys.take(event):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() and self.keys.take_text(event.commitString()):
            event.accept()
        else:
            super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        """Claim the keys that are the table's before a shortcut of the window can."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.keys.claims(event):
            event.accept()
            return True
        return super().event(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last paper, as in any list; with Ctrl to the first and last cell."""
        ends = {self.CursorAction.MoveHome: 0, self.CursorAction.MoveEnd: self.papers.rowCount() - 1}
        if action in ends and not modifiers & Qt.KeyboardModifier.ControlModifier:
            return self.papers.index(ends[action], self.current_column())
        if not self.currentIndex().isValid():
            return self.papers.index(0, Column.TITLE)  # where the keyboard is when it first comes here
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Not Qt's way to find what was typed, which asks for every row of a large library; ``keys`` has ours."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_requested.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft()))
        elif self.indexAt(event.pos()).isValid():
            self.menu_requested.emit(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(False)
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
            self._show_ring(True)
            if not self.currentIndex().isValid():
                self.select_first()
        super().focusInEvent(event)
        self.viewport().update()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Qt closes an editor when the keyboard goes to another row; one whose text is refused stays."""
        if isinstance(editor, CellEditor) and not editor.is_over:
            editor.commit_and_leave()
        else:
            super().closeEditor(editor, hint)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        self.dragging.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragging.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls on where the pointer is at an edge
        self.dragging.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.dragging.forget()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dragging.drop(event)
        super().dragLeaveEvent(QDragLeaveEvent())  # scrolls on no more

    # --- painting and size

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fetch what is in view with one question, and paint rows whole before Qt asks for them cell by cell."""
        first, last = self._rows_in_view()
        if first >= 0:
            self.papers.load(first, last)
        painter = QPainter(self.viewport())
        painter.setClipRegion(event.region())
        self._delegate.begin(painter, range(max(first, 0), last + 1))
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.setClipRegion(event.region())
        self._delegate.end(painter)
        self.dragging.paint(painter, self.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.share_width()

    # --- set-up

    def _set_up_behaviour(self) -> None:
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(24)

    def _connect(self) -> None:
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        self.header.sort_requested.connect(self._on_sort_requested)
        self.columns.arranged.connect(self._on_columns_arranged)
        self.editing.left.connect(self._delegate.close)
        self.keys.typed.connect(self._on_typed)
        self._keeper.found.connect(self.selection_moved)
        self.papers.modelReset.connect(self._on_model_reset)

    def _fit(self) -> None:
        """Have rows and columns as large as the text size asks for."""
        self.verticalHeader().setDefaultSectionSize(theme.size(self._delegate.height))
        self.columns.arrange()
        self.viewport().update()

    # --- inside

    def _rows_in_view(self) -> tuple[int, int]:
        """The first and the last row that can be seen, -1 where there is none."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return first, last if last >= 0 or first < 0 else self.papers.rowCount() - 1

    def _measure_column(self, column: Column) -> int:
        """How wide a column must be for its header and for what is in view."""
        first, last = self._rows_in_view()
        cells = (self._delegate.fitting_width(place, column) for place in range(max(first, 0), last + 1))
        return max(self.header.sectionSizeHint(column), *cells, 0)

    def _show_ring(self, shown: bool) -> None:
        if shown != self._delegate.ring:
            self._delegate.ring = shown
            self.viewport().update()

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
            self.request_open()

    def _on_sort_requested(self, column: Column, second: bool) -> None:
        self.sort_by(column, second=second)

    def _on_columns_arranged(self) -> None:
        self.papers.shown = frozenset(self.columns.visible())

    def _on_typed(self, text: str) -> None:
        place = self.papers.find_beginning(text)
        if place is not None:
            self.select_place(place)

    def _on_model_reset(self) -> None:
        self._delegate.hovered_row = -1
