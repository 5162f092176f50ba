"""The editor of a citation count in the table: what is refused stays, with its reason, until mended or taken back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.errors import KnownError
from app.values import PaperId
from ui import theme
from ui.notices import announce
from ui.paper_table.model import PaperTableModel

_WIDEST = 300
_TABS = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_NOT_LEAVING = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


class CountEditor(QLineEdit):
    """A line for one paper's citation count.

    Attributes:
        paper_id: whose count it is; the row may move under the editor, the paper does not.
        is_filled: it has its text, which no refresh may replace.

    Signals:
        committed(int): stored by Enter; the row's place in the list.
        left: it is to be closed, stored or taken back.
    """

    committed = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget, model: PaperTableModel, paper_id: PaperId | None) -> None:
        super().__init__(parent)
        self.setObjectName("count_editor")
        self.setAccessibleName("Citations")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setStyleSheet("#count_editor { padding: 0 5px; border-radius: 5px; }")
        self._model = model
        self.paper_id = paper_id
        self.is_filled = False
        self._before = ""
        self._is_over = False
        self._bubble: QLabel | None = None
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
        self._is_over = True

    @property
    def reason(self) -> str:
        """Why the text was refused, or ""."""
        return self._bubble.text() if self._bubble is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._commit_and_go_on()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.accept()  # a row is left by Enter, Tab or Esc; losing one's place by a slip is worse
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._has_no_use_for(event)
        ):
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

    def moveEvent(self, event: QEvent) -> None:
        self._place_bubble()

    def hideEvent(self, event: QEvent) -> None:
        self._drop_bubble()

    def _has_no_use_for(self, event: QKeyEvent) -> bool:
        """Undo and redo that the field has nothing left for are the window's."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()

    def _commit_and_go_on(self) -> None:
        place = self._model.place_of(self.paper_id) if self.paper_id is not None else None
        if self._commit():
            self._leave()
            if place is not None:
                self.committed.emit(place)

    def commit_and_leave(self) -> None:
        """Store the text and close; what is refused stays."""
        if not self._is_over and self._commit():
            self._leave()

    def _leave(self) -> None:
        """Once: closing takes the focus away, which asks to leave again."""
        if not self._is_over:
            self._is_over = True
            self.left.emit()

    def _commit(self) -> bool:
        """Store the text if it changed; a refusal is shown, and the text stays."""
        if self.text() == self._before or self.paper_id is None:
            return True
        place = self._model.place_of(self.paper_id)
        if place is None:
            return True
        try:
            self._model.set_citations(place, self.text())
        except KnownError as error:
            self._show_reason(str(error))
            return False
        self._before = self.text()
        return True

    def _on_text_edited(self) -> None:
        self._drop_bubble()

    def _show_reason(self, reason: str) -> None:
        self._drop_bubble()
        self._bubble = _make_bubble(self.window(), reason)
        self._place_bubble()
        self._bubble.show()
        self._bubble.raise_()
        self.setAccessibleDescription(reason)
        announce(self, reason)

    def _place_bubble(self) -> None:
        """Under the field, its right edge on the field's; above it where there is no room below."""
        if self._bubble is None:
            return
        window = self.window()
        corner = self.mapTo(window, QPoint(self.width(), self.height() + 4))
        if corner.y() + self._bubble.height() > window.height():
            corner = self.mapTo(window, QPoint(self.width(), -self._bubble.height() - 4))
        self._bubble.move(max(8, corner.x() - self._bubble.width()), corner.y())

    def _drop_bubble(self) -> None:
        if self._bubble is not None:
            self._bubble.hide()
            self._bubble.deleteLater()
            self._bubble = None
            self.setAccessibleDescription("")


def _make_bubble(window: QWidget, reason: str) -> QLabel:
    tokens = theme.current()
    bubble = QLabel(window)
    bubble.setObjectName("refusal")
    bubble.setTextFormat(Qt.TextFormat.PlainText)
    bubble.setText(reason)
    bubble.setWordWrap(True)
    bubble.setStyleSheet(
        f"#refusal {{ color: {tokens.bad}; background: {tokens.bad_ground}; border: 1px solid {tokens.bad};"
        " border-radius: 6px; padding: 5px 9px; }"
    )
    bubble.setFixedWidth(min(theme.size(_WIDEST), window.width() - 16))
    bubble.adjustSize()
    return bubble
