"""The editor of a name in the sidebar: a name that is refused stays, with its reason, until mended or taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import KnownError
from ui import language
from ui.sidebar.entries import Entry, EntryKind
from ui.widgets.refusal import Refusal

_NOT_LEAVING = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})

Store = Callable[[Entry, str], None]
"""Gives an entry the name that was typed, or raises KnownError with the reason why not."""


class NameEditor(QLineEdit):
    """A line for the name of one entry.

    Args:
        entry: whose name it is; its row may move under the editor.
        store: is given the name once.

    Attributes:
        is_filled: it has its text, which no refresh may replace.
        left_by_key: it was ended by a key, so that the keyboard is still at the entry.

    Signals:
        left: it is to be closed, stored or taken back.
    """

    left = Signal()

    def __init__(self, parent: QWidget, entry: Entry, store: Store) -> None:
        super().__init__(parent)
        self.setObjectName("name_editor")
        self.setAccessibleName(language.tr("Name"))
        self.setStyleSheet("#name_editor { padding: 0 6px; border-radius: 5px; }")
        self.entry = entry
        self.is_filled = False
        self.left_by_key = False
        self._store = store
        self._is_over = False
        self._is_storing = False
        self._refusal = Refusal(self)
        self.textEdited.connect(self._refusal.drop)

    def fill(self, name: str) -> None:
        """Start with the name that it has, selected."""
        self.is_filled = True
        self.setText(name)
        self.setPlaceholderText(language.tr("Name of the collection") if self._is_draft else "")
        self.selectAll()

    @property
    def reason(self) -> str:
        """Why the name was refused, or ""."""
        return self._refusal.reason

    def commit(self) -> None:
        """Store the name and leave; one that is refused stays, and so does the editor."""
        if not self._is_over and not self._is_storing and self._try_to_store():
            self._leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        self.left_by_key = True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.commit()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.accept()
        else:
            super().keyPressEvent(event)
        self.left_by_key = False

    def event(self, event: QEvent) -> bool:
        """Undo and redo that the field has nothing left for are the window's; Tab is a key like others."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._has_no_use_for(event):
                event.ignore()
                return False
            if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self.keyPressEvent(event)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in _NOT_LEAVING or self._is_over:
            return
        if self._is_draft and not self.text().strip():
            self._leave()  # nothing was typed, so nothing is lost
        else:
            self.commit()

    @property
    def _is_draft(self) -> bool:
        return self.entry.kind == EntryKind.DRAFT

    def _has_no_use_for(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()

    def _try_to_store(self) -> bool:
        """Store the name if it is another one; whether it is stored now."""
        if self.text() == self.entry.label and not self._is_draft:
            return True
        self._is_storing = True
        try:
            self._store(self.entry, self.text())
        except KnownError as error:
            self._refusal.say(str(error))
            return False
        finally:
            self._is_storing = False
        return True

    def _leave(self) -> None:
        """Once: closing takes the focus away, which asks to leave again."""
        if not self._is_over:
            self._is_over = True
            self.left.emit()
