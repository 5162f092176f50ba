"""One field of anything: its label, and a value that is text until it is clicked and an editor from then on."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.errors import KnownError
from ui import language, theme
from ui.notices import announce
from ui.widgets.field_labels import make_label
from ui.widgets.growing_text import GrowingText

STYLE = """
QPlainTextEdit[kind="field"] {
    background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 3px 5px;
    placeholder-text-color: @faint;
}
QPlainTextEdit[kind="field"]:hover { background: @card; border-color: @line; }
QPlainTextEdit[kind="field"]:focus { background: @background; border: 2px solid @accent; padding: 2px 4px; }
QPlainTextEdit[kind="field"][state="refused"] { background: @bad_ground; border-color: @bad; }
"""
"""For the ``LocalStyle`` of whatever holds editors."""

_FRAME = 4
_LEAST_TARGET = 24

_NOT_LEFT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Ways to lose the focus that leave no field: its own menu, or a look at another window (to copy from, often)."""


class Draft(NamedTuple):
    """What was typed into a field and is not stored, with the reason if it was refused."""

    text: str
    reason: str


class FieldEditor(QWidget):
    """A label beside a value that can be edited in place.

    Leaving the field or Enter commits, Esc takes back.  A value that is refused stays, with the reason under it, until
    it is mended or taken back; so does one that could not be stored just now.

    Args:
        label: what the field is called; its name for screen readers too.
        store: given the text; stores it, or raises KnownError with the reason.
        hint: what to type, shown while the field is edited and empty.
        lines: Enter makes a new line, and Ctrl+Enter commits.
        labelled: whether the label is shown.
        invitation: what an empty field says; without one "Add…".
        explain: given what is typed; says what it means, shown small below while the field is edited.

    Attributes:
        text_edit: the editor itself.

    Signals:
        left: the editor was left with nothing pending.
    """

    left = Signal()

    def __init__(
        self,
        label: str,
        store: Callable[[str], None],
        *,
        hint: str = "",
        lines: bool = False,
        labelled: bool = True,
        invitation: str = "",
        explain: Callable[[str], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._hint = hint
        self._invitation = invitation or language.tr("Add…")
        self._explain = explain
        self._remark = ""
        self._lines = lines
        self._own_side = lines or not labelled
        self._text = ""
        self._shown = ""
        self._editing = False
        self._storing = False
        self.text_edit = GrowingText(self)
        self._reason = _make_small(self, "bad")
        self._note = _make_small(self, "small")
        self._line = QHBoxLayout()
        self._value = QVBoxLayout()
        self._lay_out(label if labelled else "")
        self._set_up_editor(label)

    # --- what it holds

    @property
    def pending(self) -> bool:
        """Whether it holds text that is not stored."""
        return self._editing and self.text_edit.text() != self._text

    @property
    def reason(self) -> str:
        """Why the text was refused; "" if it was not."""
        return "" if self._reason.isHidden() else self._reason.text()

    @property
    def draft(self) -> Draft | None:
        """What is typed and not stored."""
        return Draft(self.text_edit.text(), self.reason) if self.pending else None

    def set_value(self, text: str, shown: str | None = None) -> None:
        """Hold a stored value: the text to edit it with, and the text to show it by; what is being typed stays."""
        kept = self.pending and not self._storing
        self._text, self._shown = text, text if shown is None else shown
        if not kept:
            self._settle()

    def show_remark(self, text: str) -> None:
        """Say something of the value, small below it while it is not edited; "" says nothing."""
        self._remark = text
        self._show_note()

    def set_invitation(self, text: str) -> None:
        """What it says while it is empty and not edited."""
        self._invitation = text
        if not self.text_edit.hasFocus():
            self.text_edit.setPlaceholderText(text)

    def add_beside(self, widget: QWidget) -> None:
        """Put a widget behind the value, at the end of its first line and as high as that."""
        beside = QWidget(self)  # a style sheet has a say in the height of buttons, and none in this
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(widget)
        self._line.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
        theme.keep_fitted(beside, lambda: beside.setFixedHeight(self._measure_line()))

    def add_below(self, widget: QWidget) -> None:
        """Put a widget below the value and whatever is said of it."""
        self._value.addWidget(widget)

    def _measure_line(self) -> int:
        """How high the value is when it takes one line."""
        line = self.text_edit.fontMetrics().lineSpacing() + 2 * theme.size(_FRAME)
        return max(line, theme.size(_LEAST_TARGET))

    def set_draft(self, draft: Draft) -> None:
        """Hold what was typed here before and not stored."""
        self._editing = True
        self.text_edit.show_text(draft.text)
        self._say(draft.reason)

    def commit(self) -> bool:
        """Store what was typed, if anything was; False if it could not be and is still here."""
        if not self.pending:
            self._settle()
            return True
        reason = self._try_to_store()
        self._say(reason)
        if not reason:
            self._settle()
        return not reason

    def take_focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Begin to edit; a focus proxy would do this too, but give the editor two places among the tab stops."""
        self.text_edit.setFocus(reason)

    def take_back(self) -> None:
        """Forget what was typed."""
        self.text_edit.show_text(self._text)
        self._settle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the label, or beside the value, is meant for the value, as Tab to it is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.take_focus(Qt.FocusReason.TabFocusReason)

    # --- events of the editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() != QEvent.Type.FocusAboutToChange:
            self._on_focus_moved(event)
        elif isinstance(event, QKeyEvent):
            return self._filter_key(event)
        return super().eventFilter(watched, event)

    def _on_focus_moved(self, event: QFocusEvent) -> None:
        if event.gotFocus():
            self._begin(by_key=event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason))
        elif event.reason() not in _NOT_LEFT and self.commit():
            self._end()

    def _filter_key(self, event: QKeyEvent) -> bool:
        commits = self._is_commit(event)
        takes_back = event.key() == Qt.Key.Key_Escape and self.pending
        if not (commits or takes_back):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress and commits:
            self.commit()
        elif event.type() == QEvent.Type.KeyPress:
            self.take_back()
        return True

    def _is_commit(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return plain == (Qt.KeyboardModifier.ControlModifier if self._lines else Qt.KeyboardModifier.NoModifier)

    def _begin(self, *, by_key: bool) -> None:
        self._editing = True
        if not self.reason and self.text_edit.text() == self._shown:
            self.text_edit.show_text(self._text)
        self.text_edit.setPlaceholderText(self._hint or self._invitation)
        self._show_note()
        if by_key and not self._lines:
            self.text_edit.selectAll()

    def _end(self) -> None:
        self._editing = False
        self.text_edit.show_text(self._shown)
        self.text_edit.forget_selection()
        self.text_edit.setPlaceholderText(self._invitation)
        self._show_note()
        self.left.emit()

    # --- storing

    def _try_to_store(self) -> str:
        """Hand the text on; the reason if it was refused."""
        self._storing = True
        try:
            self._store(self.text_edit.text())
        except KnownError as error:
            return str(error)
        finally:
            self._storing = False
        return ""

    def _settle(self) -> None:
        """Show the stored value: as its source while the editor has the focus."""
        self._editing = self.text_edit.hasFocus()
        self.text_edit.show_text(self._text if self._editing else self._shown)
        self._say("")

    def _say(self, reason: str) -> None:
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self.text_edit.setAccessibleDescription(reason)
        theme.set_refused(self.text_edit, refused=bool(reason))
        if reason:
            announce(self.text_edit, reason)
        self._show_note()

    def _show_note(self) -> None:
        """Below the value stands what is typed means, else what is to be said of it; a reason is enough by itself."""
        typed = self.text_edit.text()
        explained = self._explain(typed) if self._explain and self._editing and typed.strip() else ""
        note = "" if self.reason else explained if self._editing and self._explain else self._remark
        self._note.setText(note)
        self._note.setVisible(bool(note))

    # --- looks

    def _set_up_editor(self, label: str) -> None:
        self.text_edit.setProperty("kind", "field")
        self.text_edit.setPlaceholderText(self._invitation)
        self.text_edit.setAccessibleName(label)
        self.text_edit.own_side = self._own_side
        self.text_edit.installEventFilter(self)
        if self._explain is not None:
            self.text_edit.textChanged.connect(self._show_note)

    def _lay_out(self, label: str) -> None:
        self._value.setSpacing(1)
        self._line.setSpacing(0)
        self._line.addWidget(self.text_edit, 1)
        self._value.addLayout(self._line)
        self._value.addWidget(self._reason)
        self._value.addWidget(self._note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if label:
            row.addWidget(make_label(label, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._value, 1)


def _make_small(parent: QWidget, role: str) -> QLabel:
    """A line under the value, hidden while it has nothing to say."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(theme.margins(6, 0, 0, 3))
    label.setVisible(False)
    theme.set_role(label, role)
    return label
