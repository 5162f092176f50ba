"""The list in which authors are edited, a row each: typed, completed, moved by drag or by key, split when pasted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from ui import language, theme
from ui.actions import make_choice
from ui.detail_pane.author_model import AuthorModel
from ui.detail_pane.author_rows import ROW_HEIGHT, AuthorRows
from ui.widgets.growing_text import GrowingText, is_redo, is_undo
from ui.widgets.value_completion import Suggest

_MOST_ROWS = 8
_ALT, _CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
_TYPING = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AuthorList(QListView):
    """Edits names row by row.

    Enter adds a row below, Backspace in an empty row takes it away, Up and Down go on, with Alt they move the row.

    Args:
        suggest: proposes names for what is typed.

    Attributes:
        authors: the names.

    Signals:
        done: Ctrl+Enter was pressed.
        given_up: Esc was, with nothing typed in the row that it could take back.
    """

    done = Signal()
    given_up = Signal()

    def __init__(self, suggest: Suggest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.authors = AuthorModel(self)
        self._rows = AuthorRows(suggest, self)
        self.setModel(self.authors)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(language.tr("Authors"))
        self.setProperty("kind", "authors")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setTabKeyNavigation(False)
        self.authors.changed.connect(self._fit)
        theme.keep_fitted(self, self._fit)

    @property
    def editor(self) -> GrowingText | None:
        """Where the current row is typed; None while none is."""
        return self._rows.editor

    @property
    def is_typed_into(self) -> bool:
        """Whether the current row holds a text that is not among the names yet."""
        editor = self.editor
        return editor is not None and editor.text() != self.authors.row_text(self.currentIndex().row())

    def edit_row(self, row: int) -> None:
        """Begin to type in a row."""
        self.finish_row()
        if self.authors.rowCount() == 0:
            self.authors.add(0)
        place = self.authors.index(min(max(row, 0), self.authors.rowCount() - 1))
        self.setCurrentIndex(place)
        self.scrollTo(place)
        self.edit(place)

    def add_below(self) -> None:
        """Add a row below the current one, and type there."""
        self.finish_row()
        row = self.currentIndex().row() + 1 if self.currentIndex().isValid() else self.authors.rowCount()
        self.authors.add(row)
        self.edit_row(row)

    def add_last(self) -> None:
        """Add a row at the end, and type there."""
        self.finish_row()
        self.authors.add(self.authors.rowCount())
        self.edit_row(self.authors.rowCount() - 1)

    def finish_row(self) -> None:
        """Take what is typed in the current row as names, and stop typing; the last row that it fills is current."""
        editor, row = self.editor, self.currentIndex().row()
        if editor is None or row < 0:
            return
        text = editor.text()
        self._rows.close()
        last = self.authors.set_text(row, text)
        self.setCurrentIndex(self.authors.index(last))

    def stop(self) -> None:
        """Stop typing, and take nothing of what is typed."""
        self._rows.close()

    def remove_row(self) -> None:
        """Take the current row away, and type in the one above it."""
        row = self.currentIndex().row()
        self._rows.close()
        self.authors.remove(row)
        self.edit_row(max(row - 1, 0))

    def move_row(self, by: int) -> None:
        """Move the current row up or down."""
        self.finish_row()
        row = self.currentIndex().row()
        self.edit_row(row + by if self.authors.move(row, row + by) else row)

    def take_back(self) -> None:
        """Take back what is typed in the row, else give up."""
        editor = self.editor
        if editor is not None and self.is_typed_into:
            editor.show_text(self.authors.row_text(self.currentIndex().row()))
            editor.selectAll()
        else:
            self.given_up.emit()

    def find_step(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key takes back, or does again, of what was done to the rows; None where that is for others."""
        if self.is_typed_into:
            return None
        if is_undo(event) and self.authors.can_undo:
            return lambda: self._step(self.authors.undo)
        return (lambda: self._step(self.authors.redo)) if is_redo(event) and self.authors.can_redo else None

    def _step(self, step: Callable[[], None]) -> None:
        row = self.currentIndex().row()
        self._rows.close()
        step()
        self.edit_row(row)

    # --- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys while no row is typed into; the others are the row's."""
        row, key, step = self.currentIndex().row(), event.key(), self.find_step(event)
        if step is not None:
            step()
        elif event.modifiers() == _ALT and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_row(-1 if key == Qt.Key.Key_Up else 1)
        elif event.modifiers() == _CONTROL and key in _ENTER:
            self.done.emit()
        elif key in (*_ENTER, Qt.Key.Key_F2):
            self.edit_row(row)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and row >= 0:
            self.remove_row()
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.text().isprintable() and event.text().strip() and event.modifiers() in _TYPING:
            self.edit_row(row)
            if self.editor is not None:
                self.editor.show_text(event.text())
                self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """By its handle a row is dragged, its cross takes it away, and elsewhere it is typed into."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            super().mousePressEvent(event)
            return
        row = index.row()
        if self._rows.is_handle(self, place):
            self.finish_row()
            super().mousePressEvent(event)
        elif self._rows.is_cross(self, place):
            self.finish_row()
            self.setCurrentIndex(self.authors.index(min(row, self.authors.rowCount() - 1)))
            self.remove_row()
        else:
            self.edit_row(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A row goes where it was dropped; the rows are the model's to move, so that Qt removes none."""
        row = self.currentIndex().row()
        before = self._find_drop_row(event.position().toPoint())
        to = before - 1 if before > row else before
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        QTimer.singleShot(0, self, lambda: self._finish_drop(row, to))

    def _finish_drop(self, row: int, to: int) -> None:
        if self.authors.move(row, to):
            self.edit_row(to)

    def _find_drop_row(self, place: QPoint) -> int:
        index = self.indexAt(place)
        if not index.isValid():
            return self.authors.rowCount()
        return index.row() + (place.y() > self.visualRect(index).center().y())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.currentIndex().isValid():
            self.offer(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft()))

    def offer(self, at: QPoint) -> None:
        """Show what can be done to the current row."""
        self.finish_row()
        row = self.currentIndex().row()
        menu = QMenu(self)
        menu.setObjectName("author-menu")
        menu.aboutToHide.connect(menu.deleteLater)
        whole = make_choice(language.tr("Keep as One Whole Name"), "whole", menu)
        whole.setCheckable(True)
        whole.setChecked(self.authors.is_whole(row))
        for text, name in _menu_entries():
            menu.addAction(make_choice(text, name, menu))
        menu.addSeparator()
        menu.addAction(whole)
        menu.triggered.connect(self._on_chosen)
        menu.popup(at)

    def _on_chosen(self, action: QAction) -> None:
        row = self.currentIndex().row()
        chosen: dict[str, Callable[[], object]] = {
            "up": lambda: self.move_row(-1),
            "down": lambda: self.move_row(1),
            "add": self.add_below,
            "remove": self.remove_row,
            "whole": lambda: self._keep_whole(row, whole=action.isChecked()),
        }
        chosen[str(action.data())]()

    def _keep_whole(self, row: int, *, whole: bool) -> None:
        self.authors.keep_whole(row, whole=whole)
        self.edit_row(row)

    # --- looks

    def _fit(self) -> None:
        """As high as the rows, up to so many; the rest is scrolled to."""
        rows = min(max(self.authors.rowCount(), 1), _MOST_ROWS)
        self.setFixedHeight(rows * theme.size(ROW_HEIGHT) + 2 * self.frameWidth() + theme.size(4))


def _menu_entries() -> tuple[tuple[str, str], ...]:
    return (
        (language.tr("Move Up"), "up"),
        (language.tr("Move Down"), "down"),
        (language.tr("Add an Author Below"), "add"),
        (language.tr("Remove"), "remove"),
    )
