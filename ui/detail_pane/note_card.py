"""One note: read as it is rendered, edited as its source, with the day of its last edit and a way to be rid of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.papers import Note
from app.values import NoteId
from ui import icons, language, theme
from ui.detail_pane.hits import FindHits
from ui.detail_pane.note_editor import NoteEditor
from ui.detail_pane.note_view import NoteView
from ui.widgets.field_editor import Draft

_SIDE = 26


class NoteCard(QFrame):
    """Shows a note and edits it.

    Args:
        store: stores another text of the note, or raises KnownError.

    Attributes:
        note: what is stored.
        view: the note as it is read.
        editor: its source.

    Signals:
        delete_requested(NoteId): it is to be deleted.
    """

    delete_requested = Signal(object)

    def __init__(self, note: Note, store: Callable[[NoteId, str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = note
        self.view = NoteView()
        self.editor = NoteEditor(language.tr("Note"), partial(store, note.id))
        self._moment = QLabel()
        self._switch = QPushButton()
        self._delete = QToolButton()
        self._set_up()
        self._lay_out()
        self.show_note(note)
        self._show_source(source=False)

    def show_note(self, note: Note) -> None:
        """Hold what is stored by now; what is being typed stays."""
        self.note = note
        self.editor.field.set_value(note.text)
        self.view.show_note(note.text)
        self._moment.setText(format_moment(note))
        self.view.setAccessibleName(language.tr("Note, {moment}").format(moment=format_moment(note)))

    def set_draft(self, draft: Draft) -> None:
        """Show the source with what was typed there before and not stored."""
        self.editor.field.set_draft(draft)
        self._show_source(source=True)

    def edit(self) -> None:
        """Begin to edit the source."""
        if not self._is_source:
            self.editor.field.text_edit.moveCursor(QTextCursor.MoveOperation.End)
        self._show_source(source=True)
        self.editor.field.take_focus()

    def mark(self, find_hits: FindHits | None) -> None:
        """Mark what a search found in the note that is read."""
        self.view.mark(find_hits)

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [self.view, self.editor.field.text_edit, self._switch, self._delete]

    # --- doing

    def _on_switched(self) -> None:
        if not self._is_source:
            self.edit()
        elif self.editor.field.commit():
            self._show_source(source=False)

    def _on_left(self) -> None:
        self._show_source(source=False)

    def _on_done(self) -> None:
        self._show_source(source=False)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_delete(self) -> None:
        self.delete_requested.emit(self.note.id)

    @property
    def _is_source(self) -> bool:
        return not self.editor.isHidden()

    def _show_source(self, *, source: bool) -> None:
        self.view.setVisible(not source)
        self.editor.setVisible(source)
        self.editor.show_bar(shown=source)
        self._switch.setText(language.tr("Preview") if source else language.tr("Source"))
        self._switch.setToolTip(
            language.tr("Show the note as it reads") if source else language.tr("Edit the note as its Markdown")
        )

    # --- looks

    def _set_up(self) -> None:
        theme.set_role(self, "card")
        theme.set_role(self._moment, "note")
        self._moment.setTextFormat(Qt.TextFormat.PlainText)
        self._switch.setObjectName("note-switch")
        theme.set_kind(self._switch, "link")
        for button in (self._switch, self._delete):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus to the text that it shows
        self._delete.setObjectName("note-delete")
        self._delete.setIcon(icons.icon("trash-can-outline", role="muted"))
        self._delete.setToolTip(language.tr("Delete this note"))
        self._delete.setAccessibleName(language.tr("Delete this note"))
        theme.set_kind(self._delete, "glyph")
        theme.keep_fitted(self._delete, self._fit_button)
        self._switch.clicked.connect(self._on_switched)
        self._delete.clicked.connect(self._on_delete)
        self.view.edit_requested.connect(self.edit)
        self.view.delete_requested.connect(self._on_delete)
        self.editor.field.left.connect(self._on_left)
        self.editor.done.connect(self._on_done)

    def _fit_button(self) -> None:
        self._delete.setFixedSize(theme.size(_SIDE), theme.size(_SIDE))
        self._delete.setIconSize(QSize(theme.size(16), theme.size(16)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.margins(2, 0, 0, 0))
        head.setSpacing(theme.size(8))
        head.addWidget(self._moment)
        head.addStretch()
        head.addWidget(self._switch)
        head.addWidget(self._delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.margins(11, 4, 6, 10))
        column.setSpacing(theme.size(4))
        column.addLayout(head)
        body = QVBoxLayout()
        body.setContentsMargins(theme.margins(0, 0, 6, 0))
        body.addWidget(self.view)
        body.addWidget(self.editor)
        column.addLayout(body)


def format_moment(note: Note) -> str:
    """When a note was edited last, or written."""
    moment = language.format_moment(note.edited_at)
    edited = note.edited_at != note.made_at
    return (language.tr("edited {moment}") if edited else language.tr("written {moment}")).format(moment=moment)
