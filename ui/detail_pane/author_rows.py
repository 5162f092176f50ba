"""A row of the list of authors: how it is painted, and what keys mean while it is typed into."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import language, theme
from ui.icons import draw_glyph
from ui.widgets.growing_text import GrowingText
from ui.widgets.value_completion import Suggest, ValueCompletion

if TYPE_CHECKING:
    from ui.detail_pane.author_list import AuthorList
    from ui.detail_pane.author_model import AnyIndex

ROW_HEIGHT = 28
_HANDLE = 26
_CROSS = 26
_GLYPH = 14
_NONE = Qt.KeyboardModifier.NoModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AuthorRows(QStyledItemDelegate):
    """Paints a row with its handle and its cross, and makes the editor of the row that is typed into.

    Attributes:
        editor: of the row that is typed into.
    """

    def __init__(self, suggest: Suggest, view: AuthorList) -> None:
        super().__init__(view)
        self._view = view
        self._suggest = suggest
        self._completion: ValueCompletion | None = None
        self.editor: GrowingText | None = None

    def close(self) -> None:
        """Stop typing, and take nothing of it."""
        editor, self.editor = self.editor, None
        if editor is not None:
            had = editor.hasFocus()
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            if had:
                self._view.setFocus()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        editor = GrowingText(parent)
        editor.setLineWrapMode(GrowingText.LineWrapMode.NoWrap)
        editor.setProperty("kind", "author")
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)).partition(":")[0])
        editor.setPlaceholderText(language.tr("Family, Given"))
        editor.show_text(self._view.authors.row_text(index.row()))
        editor.moveCursor(editor.textCursor().MoveOperation.End)
        editor.textChanged.connect(self._on_text_changed)
        self._completion = ValueCompletion(editor, self._suggest)
        self.editor = editor
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """It was given its text when it was made, and what is typed since stays."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        left, right = theme.size(_HANDLE), theme.size(_CROSS)
        inner = option.rect.adjusted(left, 0, -right, 0)
        editor.setGeometry(self._mirror(option.rect, inner))
        editor.setFixedHeight(option.rect.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._completion is not None and self._completion.eventFilter(watched, event):
            return True
        if isinstance(event, QKeyEvent) and watched is self.editor:
            use = self._find_use(event)
            if use is not None:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    use()
                return True
            return False
        if event.type() == QEvent.Type.FocusOut and watched is self.editor:
            return False  # the section that holds the list knows when it is left
        return super().eventFilter(watched, event)

    def _find_use(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does to the rows; None where it is for the text."""
        view, key, step = self._view, event.key(), self._view.find_step(event)
        if step is not None and self.editor is not None and not self.editor.can_step(event):
            return step
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)  # type: ignore[call-overload]
        if by is not None and plain == Qt.KeyboardModifier.AltModifier:
            return lambda: view.move_row(by)
        if by is not None and plain == _NONE:
            return lambda: view.edit_row(view.currentIndex().row() + by)
        if key in _ENTER:
            return (
                view.done.emit
                if plain == Qt.KeyboardModifier.ControlModifier
                else view.add_below
                if plain == _NONE
                else None
            )
        if key == Qt.Key.Key_Escape:
            return view.take_back
        is_empty = self.editor is not None and not self.editor.text()
        return view.remove_row if key == Qt.Key.Key_Backspace and is_empty and plain == _NONE else None

    def _on_text_changed(self) -> None:
        """Several names that were pasted, or a semicolon that ends one, go into rows at once."""
        text = self.editor.text() if self.editor is not None else ""
        if ";" in text or "\n" in text:
            more = text.rstrip().endswith((";", "\n"))
            QTimer.singleShot(0, self._view, self._view.add_below if more else self._split)

    def _split(self) -> None:
        self._view.finish_row()
        self._view.edit_row(self._view.currentIndex().row())

    # --- looks

    def is_handle(self, view: AuthorList, place: QPoint) -> bool:
        """Whether a place is on the handle of its row."""
        row = view.visualRect(view.indexAt(place))
        return self._mirror(row, QRect(row.left(), row.top(), theme.size(_HANDLE), row.height())).contains(place)

    def is_cross(self, view: AuthorList, place: QPoint) -> bool:
        """Whether a place is on the cross of its row."""
        return self._cross_of(view.visualRect(view.indexAt(place))).contains(place)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        tokens, row = theme.current(), option.rect
        if index == self._view.currentIndex():
            painter.fillRect(row, tokens.colour("hover"))
        handle = QRect(row.left(), row.top(), theme.size(_HANDLE), row.height())
        draw_glyph(painter, _inner(self._mirror(row, handle)), "drag-vertical", "faint")
        draw_glyph(painter, _inner(self._cross_of(row)), "close", "faint")
        name = row.adjusted(theme.size(_HANDLE) + theme.size(6), 0, -theme.size(_CROSS), 0)
        painter.setPen(tokens.colour("text"))
        text = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, name.width())
        place = self._mirror(row, name)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, theme.size(ROW_HEIGHT))

    def _cross_of(self, row: QRect) -> QRect:
        side = theme.size(_CROSS)
        return self._mirror(row, QRect(row.right() - side + 1, row.top(), side, row.height()))

    def _mirror(self, row: QRect, inner: QRect) -> QRect:
        """A place in a row, at the other side where the language is written from the right."""
        return QStyle.visualRect(self._view.layoutDirection(), row, inner)


def _inner(area: QRect) -> QRect:
    side = theme.size(_GLYPH)
    left, top = (area.width() - side) // 2, (area.height() - side) // 2 + 1  # where small letters have their middle
    return QRect(area.topLeft() + QPoint(left, top), QSize(side, side))
