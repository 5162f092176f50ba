"""The list of the sandbox's papers: counts typed in place, papers left out by a tick."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QHeaderView, QTableView, QWidget

from app.values import PaperId
from ui import language, theme
from ui.paper_table.cell_editor import CellEditor
from ui.what_if.paper_delegate import ROW_HEIGHT, SandboxDelegate
from ui.what_if.paper_model import PaperColumn, SandboxPapers
from ui.widgets.plain_table import choose_by_rows, selected_places

_FLAGS = QItemSelectionModel.SelectionFlag
_WIDTHS = {PaperColumn.COUNTED: 40, PaperColumn.YEAR: 66, PaperColumn.CITATIONS: 130}
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_DELETES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class SandboxList(QTableView):
    """Shows the papers; digits type a count, Space leaves papers out, Del takes back what was supposed of them.

    Signals:
        tick_requested(list): these papers are to be left out, or counted again, whichever the current one is not.
        back_requested(list): nothing is to be supposed of these papers any more.
        menu_requested(QPoint): what can be done with the papers selected is wanted as a menu, there on the screen.
    """

    tick_requested = Signal(list)
    back_requested = Signal(list)
    menu_requested = Signal(QPoint)

    def __init__(self, papers: SandboxPapers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("what_if_papers")
        self.setAccessibleName(language.tr("Papers of the sandbox"))
        self.papers = papers
        self.setModel(papers)
        self._delegate = SandboxDelegate(self, papers)
        self.setItemDelegate(self._delegate)
        self._kept: tuple[list[PaperId], PaperId | None, tuple[PaperId, str] | None] = ([], None, None)
        self._set_up()
        self._delegate.committed.connect(self._on_committed)
        self._delegate.left.connect(self._delegate.close)
        papers.about_to_move.connect(self._on_about_to_move)
        papers.moved.connect(self._on_moved)
        theme.keep_fitted(self, self._fit)

    # --- what others ask of it

    @property
    def selected_ids(self) -> list[PaperId]:
        """The papers selected, from the top."""
        return [paper_id for place in selected_places(self) if (paper_id := self.papers.id_at(place)) is not None]

    @property
    def current_id(self) -> PaperId | None:
        """The paper of the current row."""
        return self.papers.id_at(self.currentIndex().row())

    def select(self, paper_id: PaperId) -> bool:
        """Select a paper, with its count as the current cell; whether it is listed."""
        place = self.papers.place_of(paper_id)
        if place is None:
            return False
        index = self.papers.index(place, PaperColumn.CITATIONS)
        self.selectionModel().setCurrentIndex(index, _FLAGS.ClearAndSelect | _FLAGS.Rows)
        self.scrollTo(index)
        return True

    def edit_count(self, place: int, typed: str | None = None) -> None:
        """Open the editor of a count; ``typed`` is what stands there already."""
        if not self._is_free():
            return
        index = self.papers.index(place, PaperColumn.CITATIONS)
        self.selectionModel().setCurrentIndex(index, _FLAGS.ClearAndSelect | _FLAGS.Rows)
        self.scrollTo(index)
        if self.indexWidget(index) is None:
            self.edit(index)
        editor = self.indexWidget(index)
        if isinstance(editor, CellEditor) and typed is not None:
            editor.fill(self.papers.count_text(place), typed)

    @property
    def editor(self) -> CellEditor | None:
        """The editor that is open."""
        return next((each for each in self.findChildren(CellEditor) if each.isVisible()), None)

    # --- keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(True)
        if not self._take_key(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(False)
        index = self.indexAt(event.position().toPoint())
        if index.column() == PaperColumn.COUNTED and event.button() == Qt.MouseButton.LeftButton:
            self._tick(index.row())
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.column() == PaperColumn.COUNTED:
            self._tick(index.row())  # two quick clicks are two clicks
        elif index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.edit_count(index.row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_requested.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft()))
        elif self.indexAt(event.pos()).isValid():
            self.menu_requested.emit(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Claim the digits and Space before anything else can."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._claims(event):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self.papers.rowCount():
            first = self.papers.index(0, PaperColumn.CITATIONS)
            self.selectionModel().setCurrentIndex(first, _FLAGS.ClearAndSelect | _FLAGS.Rows)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._show_ring(True)
        super().focusInEvent(event)
        self.viewport().update()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Qt closes an editor when the keyboard goes to another row; one whose text is refused stays."""
        if isinstance(editor, CellEditor) and not editor.is_over:
            editor.commit_and_leave()
        else:
            super().closeEditor(editor, hint)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fetch what is in view with one question."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first >= 0:
            self.papers.load(first, last if last >= 0 else self.papers.rowCount() - 1)
        super().paintEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Not Qt's way to find what was typed, which asks for every row of a large set."""

    # --- inside

    def _claims(self, event: QKeyEvent) -> bool:
        return event.modifiers() in _PLAIN and (event.text().isprintable() and bool(event.text()))

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in _PLAIN or not self.currentIndex().isValid():
            return False
        key = event.key()
        if key == Qt.Key.Key_Space:
            self.tick_requested.emit(self.selected_ids)
        elif key in _DELETES:
            self.back_requested.emit(self.selected_ids)
        elif key in _ENTERS:
            self.edit_count(self.currentIndex().row())
        elif event.text().isprintable() and event.text():
            self.edit_count(self.currentIndex().row(), event.text())
        else:
            return False
        return True

    def _tick(self, place: int) -> None:
        """The papers selected, where the one that was clicked is one of them; else that one alone."""
        index = self.papers.index(place, PaperColumn.COUNTED)
        if not self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, _FLAGS.ClearAndSelect | _FLAGS.Rows)
        else:
            self.selectionModel().setCurrentIndex(index, _FLAGS.NoUpdate)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.tick_requested.emit(self.selected_ids)

    def _is_free(self) -> bool:
        """Whether no count is being typed; what is typed is taken, or stays where it is refused."""
        editor = self.editor
        if editor is not None:
            editor.commit_and_leave()
        return self.editor is None

    def _on_committed(self, editor: CellEditor) -> None:
        """Enter goes down, so that a column of counts is typed without a look up."""
        place = self.papers.place_of(editor.paper_id)
        if place is not None and place + 1 < self.papers.rowCount():
            self.edit_count(place + 1)
        else:
            self.setFocus()

    def _on_about_to_move(self) -> None:
        editor = self.editor
        draft = None if editor is None else (editor.paper_id, editor.text())
        self._kept = (self.selected_ids, self.current_id, draft)
        if editor is not None:
            editor.give_up()

    def _on_moved(self) -> None:
        selected, current, draft = self._kept
        places = [place for each in selected if (place := self.papers.place_of(each)) is not None]
        selection = QItemSelection()
        for place in places:
            selection.select(self.papers.index(place, 0), self.papers.index(place, PaperColumn.CITATIONS))
        at = None if current is None else self.papers.place_of(current)
        index = self.papers.index(at or 0, PaperColumn.CITATIONS) if self.papers.rowCount() else QModelIndex()
        self.selectionModel().setCurrentIndex(index, _FLAGS.NoUpdate)
        self.selectionModel().select(selection, _FLAGS.ClearAndSelect)
        if draft is not None and (place := self.papers.place_of(draft[0])) is not None:
            self.edit_count(place, draft[1])

    def _show_ring(self, shown: bool) -> None:
        if shown != self._delegate.ring:
            self._delegate.ring = shown
            self.viewport().update()

    def _set_up(self) -> None:
        choose_by_rows(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(PaperColumn.TITLE, QHeaderView.ResizeMode.Stretch)

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.size(ROW_HEIGHT))
        self.horizontalHeader().setFixedHeight(theme.size(30))
        self.horizontalHeader().setMinimumSectionSize(theme.size(24))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, theme.size(width))
        self.viewport().update()
