"""The editor of a cell of the table: what is refused stays, with its reason, until mended or taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.values import PaperId
from ui.paper_table.columns import TRAITS, Column, column_name
from ui.widgets.completing_line import CompletingLine
from ui.widgets.left_over_keys import is_left_over
from ui.widgets.refusal import Refusal

Store = Callable[[PaperId, Column, str], None]
"""Stores what was typed; raises KnownError with the reason why not."""

_TABS = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_NOT_LEAVING = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


class CellEditor(CompletingLine):
    """A line for one value of one paper.

    Attributes:
        paper_id, column: what it edits; the row may move under the editor, the paper does not.
        is_filled: it has its text, which no refresh may replace.
        is_over: it is to be closed.

    Signals:
        committed: stored by Enter, after ``left``.
        left: it is to be closed, stored or taken back.
    """

    committed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget, paper_id: PaperId, column: Column, store: Store) -> None:
        super().__init__(parent)
        self.setObjectName("cell_editor")
        self.setAccessibleName(column_name(column))
        self.setAlignment(TRAITS[column].alignment)
        self.setStyleSheet("#cell_editor { padding: 0 5px; border-radius: 5px; }")
        self.paper_id = paper_id
        self.column = column
        self.is_filled = False
        self._store = store
        self._before = ""
        self.is_over = False
        self._refusal = Refusal(self)
        self.textEdited.connect(self._on_text_edited)

    def fill(self, text: str, typed: str | None = None) -> None:
        """Start with the stored text, selected; or with what was typed already."""
        self.is_filled = True
        self._before = text
        self.setText(text)
        if typed is None:
            self.selectAll()
        else:
            self.setText(typed)

    def give_up(self) -> None:
        """Store nothing any more; the view is about to close it and will make another in its place."""
        self.is_over = True

    @property
    def reason(self) -> str:
        """Why the text was refused, or ""."""
        return self._refusal.reason

    def commit_and_leave(self) -> None:
        """Store the text and close; what is refused stays."""
        if not self.is_over and self._commit():
            self._leave()

    # --- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ENTERS:
            self._commit_and_go_on()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.accept()  # a row is left by Enter, Tab or Esc; losing one's place by a slip is worse
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if is_left_over(self, event):
            event.ignore()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TABS:
            self.commit_and_leave()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _NOT_LEAVING:
            self.commit_and_leave()

    # --- inside

    def _commit_and_go_on(self) -> None:
        if self._commit():
            self._leave()
            self.committed.emit()

    def _leave(self) -> None:
        """Once: closing takes the focus away, which asks to leave again."""
        if not self.is_over:
            self.is_over = True
            self.left.emit()

    def _commit(self) -> bool:
        """Store the text if it changed; a refusal is shown, and the text stays."""
        if self.text() == self._before:
            return True
        try:
            self._store(self.paper_id, self.column, self.text())
        except KnownError as error:
            self._refusal.say(str(error))
            return False
        self._before = self.text()
        return True

    def _on_text_edited(self) -> None:
        self._refusal.drop()
