"""How a person ran the code behind a link: at which commit, and a note on it; both edited where they stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from app.code import shorten_commit
from ui import language, theme
from ui.detail_pane.note_editor import NoteEditor
from ui.detail_pane.note_view import NoteView
from ui.widgets.field_editor import Draft, FieldEditor
from ui.widgets.plain_tip import plain_tip
from ui.widgets.texts import make_small_link, make_text

_SHORTEST = 7
"""Digits of a commit that tell which one is meant."""


class RunDraft(NamedTuple):
    """What was typed and is not stored: of the commit, and of the note."""

    commit: Draft | None
    note: Draft | None


class RunNote(QWidget):
    """Says at which commit code was read or run, and how; hidden while it has nothing to say.

    Args:
        name: what was run, for screen readers.
        store: given a commit and a note; stores both, or raises KnownError with the reason.
        attempt: carries out what a button asks for, and shows why where it is refused.

    Signals:
        opened(str), copied(str): an address in the note is to be opened, or copied.
    """

    opened = Signal(str)
    copied = Signal(str)

    def __init__(
        self,
        name: str,
        store: Callable[[str, str], None],
        attempt: Callable[[Callable[[], None]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._attempt = attempt
        self._read_at = self._how_run = self._clone_commit = ""
        self._read = make_text(role="note", name="run-commit")
        self._view = NoteView()
        self._form = QWidget()
        hint = language.tr("7 to 40 hexadecimal digits")
        self.commit_field = FieldEditor(
            language.tr("Commit of {name} that was run").format(name=name),
            lambda text: self._store(self._complete(text), self._how_run),
            hint=hint,
            labelled=False,
            invitation=hint,
        )
        self._take = make_small_link("run-take-commit", "")
        self.note = NoteEditor(
            language.tr("How I ran {name}").format(name=name),
            lambda text: self._store(self._read_at, text),
        )
        self._set_up(name)
        self._lay_out()
        self._show_form(shown=False)

    def show_run(self, read_at: str, how_run: str, clone_commit: str) -> None:
        """Show what is stored; what is being typed stays.

        Args:
            clone_commit: what is checked out in the clone on this computer; "" where there is none.
        """
        self._read_at, self._how_run, self._clone_commit = read_at, how_run, clone_commit
        self._read.setText(language.tr("read at {commit}").format(commit=shorten_commit(read_at)) if read_at else "")
        self._read.setToolTip(plain_tip(read_at))
        self._view.show_note(how_run)
        self.commit_field.set_value(read_at)
        self.note.field.set_value(how_run)
        offered = bool(clone_commit) and clone_commit != read_at
        use = language.tr("Use the clone’s commit, {commit}")
        self._take.setText(use.format(commit=shorten_commit(clone_commit)) if offered else "")
        self._take.setVisible(offered)
        self._show_form(shown=self._is_edited)

    def edit(self) -> None:
        """Begin to edit: the commit where it is not known, else the note."""
        self._show_form(shown=True)
        (self.note.field if self._read_at else self.commit_field).take_focus(Qt.FocusReason.OtherFocusReason)

    # --- what is typed

    @property
    def draft(self) -> RunDraft | None:
        """What is typed and not stored."""
        draft = RunDraft(self.commit_field.draft, self.note.field.draft)
        return draft if any(draft) else None

    def set_draft(self, draft: RunDraft) -> None:
        """Hold what was typed before and not stored."""
        self._show_form(shown=True)
        for field, held in ((self.commit_field, draft.commit), (self.note.field, draft.note)):
            if held is not None:
                field.set_draft(held)

    def commit(self) -> bool:
        """Store what was typed; False if some of it could not be and is still here."""
        refused = [field for field in self._fields() if not field.commit()]
        return not refused

    def take_back(self) -> None:
        """Forget what was typed."""
        for field in self._fields():
            field.take_back()
        self._show_form(shown=False)

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [self._view, self.commit_field.text_edit, self._take, self.note.field.text_edit]

    # --- doing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep both by the key that the bar names, from wherever in the form it comes."""
        control = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ControlModifier
        if not (control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            super().keyPressEvent(event)
        elif self.commit():
            self._on_done()

    def _on_left(self) -> None:
        QTimer.singleShot(0, self, self._close_if_left)  # the keyboard may be on its way to the other field

    def _close_if_left(self) -> None:
        focus = QApplication.focusWidget()
        if self.draft is None and not (focus is not None and self.isAncestorOf(focus)):
            self._show_form(shown=False)

    def _on_done(self) -> None:
        if self.commit_field.commit():
            self._show_form(shown=False)
            if self._view.isVisible():
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_take(self) -> None:
        self._attempt(lambda: self._store(self._clone_commit, self._how_run))
        self.note.field.take_focus()

    def _complete(self, typed: str) -> str:
        """The whole commit, where what was typed is the beginning of the one in the clone."""
        begins = len(typed.strip()) >= _SHORTEST and self._clone_commit.startswith(typed.strip().lower())
        return self._clone_commit if begins else typed

    def _on_delete(self) -> None:
        self._attempt(lambda: self._store(self._read_at, ""))

    def _fields(self) -> tuple[FieldEditor, FieldEditor]:
        return self.commit_field, self.note.field

    # --- looks

    @property
    def _is_edited(self) -> bool:
        return not self._form.isHidden()

    def _show_form(self, *, shown: bool) -> None:
        self._form.setVisible(shown)
        self.note.show_bar(shown=shown)
        self._read.setVisible(not shown and bool(self._read_at))
        self._view.setVisible(not shown and bool(self._how_run))
        self.setVisible(shown or bool(self._read_at or self._how_run))

    def _set_up(self, name: str) -> None:
        self.commit_field.setObjectName("run-commit-field")
        self.note.field.setObjectName("run-note-field")
        self._view.setObjectName("run-note-view")
        self._view.setAccessibleName(language.tr("How I ran {name}").format(name=name))
        self._view.edit_requested.connect(self.edit)
        self._view.delete_requested.connect(self._on_delete)
        self._view.opened.connect(self.opened)
        self._view.copied.connect(self.copied)
        self._take.clicked.connect(self._on_take)
        self.note.done.connect(self._on_done)
        for field in self._fields():
            field.left.connect(self._on_left)

    def _lay_out(self) -> None:
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.size(1))
        form.addLayout(_inset(make_text(language.tr("Commit that was run"), role="small")))
        form.addWidget(self.commit_field)
        form.addLayout(_inset(self._take))
        form.addLayout(_inset(make_text(language.tr("How I ran it"), role="small")))
        form.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.size(4))
        column.setSpacing(0)
        column.addLayout(_inset(self._read))
        column.addLayout(_inset(self._view, 4))
        column.addWidget(self._form)


def _inset(widget: QWidget, pixels: int = 6) -> QVBoxLayout:
    """In line with what stands within the frames of fields; what is read has one of two pixels by itself."""
    within = QVBoxLayout()
    within.setContentsMargins(theme.margins(pixels, 0, 0, 0))
    edge = Qt.AlignmentFlag.AlignLeft if isinstance(widget, QPushButton) else Qt.AlignmentFlag(0)
    within.addWidget(widget, 0, edge)
    return within
