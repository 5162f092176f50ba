"""One field of the detail form: its value as read or corrected, and beside what the library has, what to take."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMargins, QObject, Qt, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from app.importing.plan import FieldChange
from app.latex import to_readable
from ui import language, theme
from ui.widgets.field_editor import FieldEditor
from ui.widgets.field_labels import label_width, make_label
from ui.widgets.growing_text import GrowingText

_SHORT = 12
_LONGEST_SHOWN = 160


def _beside_label() -> QMargins:
    """Margins of what stands under a value, in line with its text."""
    margins, label = theme.margins(6, 0, 0, 2), label_width()
    return margins + (QMargins(0, 0, label, 0) if language.is_right_to_left() else QMargins(label, 0, 0, 0))


class FormField(QWidget):
    """A field with its editor, what was read where a person corrected it, and what the library has.

    Args:
        store: given the text; corrects the field, or raises KnownError with the reason; None for what is only shown.

    Attributes:
        name: of the field, as in ``PaperFacts``.
        editor: its editor; None for what is only shown.

    Signals:
        hovered(str), focused(str): the pointer, or the keyboard, came to it: its name; "" when it is left.
        back_requested(str): what was read is to stand again: its name.
        taken(str, bool): the source's value is taken, or the library's kept: its name.
    """

    hovered = Signal(str)
    focused = Signal(str)
    back_requested = Signal(str)
    taken = Signal(str, bool)

    def __init__(
        self, name: str, label: str, store: Callable[[str], None] | None, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.name = name
        self._label = label
        self.editor = FieldEditor(label, store, hint=hint, lines=name == "abstract") if store else None
        self._value = GrowingText(read_only=True)
        self._note = QWidget(self)
        self._corrected = QLabel()
        self._back = QPushButton(language.tr("Use what was read"))
        self._choice: QWidget | None = None
        self._is_wide = True
        self._remark = QLabel(self)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._set_up()

    def show_value(self, text: str, shown: str) -> None:
        """Hold a value: the text to edit it with, and the text to show it by."""
        if self.editor is not None:
            self.editor.set_value(text, shown)
        self._value.show_text(shown)

    def set_wide(self, *, wide: bool) -> None:
        """Say whether it has a row of its own; what is shown next stands accordingly."""
        self._is_wide = wide

    def show_remark(self, text: str) -> None:
        """Say something under the value; "" says nothing."""
        self._remark.setText(text)
        self._remark.setVisible(bool(text))

    def show_correction(self, as_read: str | None) -> None:
        """Say that the value was corrected, and what was read; None if it was not."""
        self._note.setVisible(as_read is not None)
        if as_read is not None:
            read = shorten(as_read) or language.tr("nothing")
            self._corrected.setText(language.tr("✎ corrected by you; read: {value}").format(value=read))
            self._back.setAccessibleName(language.tr("{field}: use what was read").format(field=self._label))

    def show_change(self, change: FieldChange | None, *, choosable: bool) -> None:
        """Show how the library differs; None if it does not. ``choosable`` lets one of the two be taken."""
        if self._choice is not None:
            self._choice.hide()
            self._choice.deleteLater()
            self._choice = None
        if change is not None:
            self._choice = _Choice(change, self._label, choosable=choosable, wide=self._is_wide)
            self._choice.taken.connect(self._on_taken)
            self._column.addWidget(self._choice)
            self._choice.show()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.hovered.emit(self.name)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.focused.emit(self.name)
        elif event.type() == QEvent.Type.FocusOut:
            self.focused.emit("")
        return False

    def _on_taken(self, take: bool) -> None:
        self.taken.emit(self.name, take)

    def _on_back(self) -> None:
        self.back_requested.emit(self.name)

    def _set_up(self) -> None:
        self.setObjectName(f"form-{self.name}")
        if self.editor is not None:
            self.editor.setObjectName(f"field-{self.name}")
            self.editor.text_edit.installEventFilter(self)
            self.editor.text_edit.most_lines = 6
        self._value.setProperty("kind", "shown")
        self._value.setAccessibleName(self._label)
        self._corrected.setTextFormat(Qt.TextFormat.PlainText)
        self._corrected.setWordWrap(True)
        theme.set_role(self._corrected, "caution")
        self._remark.setTextFormat(Qt.TextFormat.PlainText)
        self._remark.setContentsMargins(_beside_label())
        theme.set_role(self._remark, "small")
        theme.set_kind(self._back, "link")
        self._back.setObjectName(f"back-{self.name}")
        self._back.setAutoDefault(False)
        self._back.clicked.connect(self._on_back)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.size(1))
        if self.editor is not None:
            self._column.addWidget(self.editor)
        else:
            shown = QHBoxLayout()
            shown.setSpacing(0)
            shown.addWidget(make_label(self._label, self), 0, Qt.AlignmentFlag.AlignTop)
            shown.addWidget(self._value, 1)
            self._column.addLayout(shown)
        row = QHBoxLayout(self._note)
        row.setContentsMargins(_beside_label())
        row.setSpacing(theme.size(8))
        row.addWidget(self._corrected, 1)
        row.addWidget(self._back)
        self._note.hide()
        self._remark.hide()
        self._column.addWidget(self._remark)
        self._column.addWidget(self._note)


class _Choice(QWidget):
    """What the library has, and the choice between it and the source's value; made anew for each.

    Signals:
        taken(bool): the source's is taken, or the library's kept.
    """

    taken = Signal(bool)

    def __init__(self, change: FieldChange, label: str, *, choosable: bool, wide: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self) if wide else QVBoxLayout(self)
        row.setContentsMargins(_beside_label())
        row.setSpacing(theme.size(10))
        text = QLabel(format_change(change))
        text.setObjectName(f"change-{change.field}")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        theme.set_role(text, "small")
        row.addWidget(text, 1)
        self._group = QButtonGroup(self)
        for take in (True, False) if choosable else ():
            row.addWidget(self._make_button(change, label, take=take), 0, Qt.AlignmentFlag.AlignTop)

    def _make_button(self, change: FieldChange, label: str, *, take: bool) -> QRadioButton:
        button = QRadioButton(format_take(change, take=take).replace("&", "&&"))
        button.setAccessibleName(f"{label}: {format_take(change, take=take)}")
        button.setObjectName(f"{'take' if take else 'keep'}-{change.field}")
        button.setChecked(change.take is take)
        button.clicked.connect(lambda: self.taken.emit(take))
        self._group.addButton(button)
        return button


def format_change(change: FieldChange) -> str:
    """The library's value and the source's, with what else is known of the old one."""
    notes = [*([language.tr("you set this")] if change.edited else []), *([change.note] if change.note else [])]
    known = f" ({'; '.join(notes)})" if notes else ""
    return f"{shorten(change.old) or '—'}{known}  →  {shorten(change.new)}"


def format_take(change: FieldChange, *, take: bool) -> str:
    """What a button of the choice says: ``take 88``, ``keep old``."""
    value = change.new if take else change.old
    if not value:
        return language.tr("leave empty")
    if max(len(change.new), len(change.old)) > _SHORT:
        return language.tr("take new") if take else language.tr("keep old")
    return (language.tr("take {value}") if take else language.tr("keep {value}")).format(value=value)


def shorten(text: str) -> str:
    """A value in one line that is not too long."""
    readable = " ".join(to_readable(text).split())
    return readable if len(readable) <= _LONGEST_SHOWN else f"{readable[: _LONGEST_SHOWN - 1].rstrip()}…"
