"""The tab Notes: any number of notes on a paper, in Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.errors import KnownError
from app.papers import Note
from app.search_query import Query, Where
from app.values import NoteId, PaperId, Url
from ui import language, theme
from ui.detail_pane.edits import Edits
from ui.detail_pane.hits import make_finder
from ui.detail_pane.link_buttons import copy_address
from ui.detail_pane.note_card import NoteCard
from ui.detail_pane.note_editor import NoteEditor
from ui.widgets.field_editor import Draft


class NotesPage(QScrollArea):
    """The notes on one paper, and a place for another one.

    What was typed and not stored stays with its paper: it is there again when that paper is shown again.

    Signals:
        counted(int): so many notes are shown.
        opened(str): an address is to be opened.
    """

    counted = Signal(int)
    opened = Signal(str)

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._paper_id: PaperId | None = None
        self._query: Query | None = None
        self._is_due = False
        self._cards: dict[NoteId, NoteCard] = {}
        self._drafts: dict[tuple[PaperId, NoteId | None], Draft] = {}
        self._nothing = QLabel(language.tr("No notes yet."))
        self._new = NoteEditor(language.tr("Add a note"), self._add, invitation=language.tr("Add a note…"), stays=True)
        self._notes = QVBoxLayout()
        self._lay_out()
        self._new.field.left.connect(self._on_new_left)

    def show_paper(self, paper_id: PaperId) -> None:
        """Show the notes of this paper; where it is the one shown before, what is being typed stays."""
        other = paper_id != self._paper_id
        if other:
            self.put_aside()
            self._paper_id = paper_id
        notes = self._edits.library.notes.of(paper_id)
        self.counted.emit(len(notes))
        self._is_due = self._is_due or other
        if self.isVisible():
            self._show_notes(notes)

    def show_hits(self, query: Query | None) -> None:
        """Mark what a search looks for in notes."""
        self._query = query
        for card in self._cards.values():
            card.mark(make_finder(query, Where.NOTES))

    def add_note(self) -> None:
        """Begin another note."""
        self.ensureWidgetVisible(self._new)
        self._new.field.take_focus()

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        cards = [stop for card in self._cards.values() for stop in card.tab_stops()]
        return [*cards, self._new.field.text_edit]

    def put_aside(self) -> None:
        """Commit what is being typed; what is refused is kept for when its paper is shown again."""
        if self._paper_id is None:
            return
        for note_id, editor in self._editors().items():
            editor.field.commit()
            if draft := editor.field.draft:
                self._drafts[self._paper_id, note_id] = draft
                editor.field.take_back()
        self._paper_id = None
        self._drop_cards(set())

    def commit(self) -> bool:
        """Store what is being typed; False if some of it was refused and is still here."""
        refused = [editor for editor in self._editors().values() if not editor.field.commit()]
        return not refused

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._paper_id is not None:
            self._show_notes(self._edits.library.notes.of(self._paper_id))

    # --- showing

    def _show_notes(self, notes: Sequence[Note]) -> None:
        """Show these, and where another paper was shown before, what was typed for this one."""
        self._drop_cards({note.id for note in notes})
        for note in notes:
            self._show_note(note)
        self._nothing.setVisible(not notes)
        if self._is_due:
            self._is_due = False
            self._take_up()

    def _editors(self) -> dict[NoteId | None, NoteEditor]:
        """The editor of each note, and of a new one."""
        return {note_id: card.editor for note_id, card in self._cards.items()} | {None: self._new}

    def _show_note(self, note: Note) -> None:
        if note.id in self._cards:
            self._cards[note.id].show_note(note)
            return
        card = NoteCard(note, self._store)
        card.delete_requested.connect(self._on_delete_requested)
        card.view.opened.connect(self.opened)
        card.view.copied.connect(self._on_copied)
        card.mark(make_finder(self._query, Where.NOTES))
        self._cards[note.id] = card
        place = sorted(self._cards).index(note.id)  # a note that undo brings back may be older than others
        self._notes.insertWidget(place, card)
        card.show()  # a layout would do so only when nothing else is left to do

    def _drop_cards(self, kept: set[NoteId]) -> None:
        """Take away the notes that are gone; what was being typed into one of them goes on as a new one."""
        for note_id in self._cards.keys() - kept:
            card = self._cards.pop(note_id)
            if draft := card.editor.field.draft:
                self._keep_typed(draft)
            self._notes.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _keep_typed(self, draft: Draft) -> None:
        waiting = self._new.field.draft
        text = f"{waiting.text}\n\n{draft.text}" if waiting else draft.text
        self._new.field.set_draft(Draft(text, draft.reason))

    def _take_up(self) -> None:
        """Show again what was typed for this paper and not stored."""
        self.verticalScrollBar().setValue(0)
        mine = [key for key in self._drafts if key[0] == self._paper_id]
        for key in mine:
            draft, note_id = self._drafts.pop(key), key[1]
            if note_id in self._cards:
                self._cards[note_id].set_draft(draft)
            elif note_id is None:
                self._new.field.set_draft(draft)
            else:
                self._keep_typed(draft)

    # --- doing

    def _add(self, text: str) -> None:
        if text.strip() and self._paper_id is not None:
            self._edits.library.notes.add(self._paper_id, text)

    def _store(self, note_id: NoteId, text: str) -> None:
        self._edits.library.notes.edit(note_id, text)

    def _on_delete_requested(self, note_id: NoteId) -> None:
        try:
            touched = self._edits.library.notes.delete(note_id)
        except KnownError as error:
            self._edits.tell(error, self)
            return
        if touched.change is not None:
            self._edits.tell_undoable(touched.change.label)
        self.add_note()

    def _on_copied(self, address: str) -> None:
        copy_address(Url(address), self)

    def _on_new_left(self) -> None:
        self._new.show_bar(shown=False)

    # --- looks

    def _lay_out(self) -> None:
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_role(self._nothing, "muted")
        self._notes.setSpacing(theme.size(10))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.margins(14, 12, 16, 20))
        column.setSpacing(theme.size(10))
        self._nothing.setContentsMargins(theme.margins(6, 0, 0, 0))
        self._notes.setContentsMargins(theme.margins(6, 0, 0, 0))  # in line with the text of what is not written yet
        column.addWidget(self._nothing)
        column.addLayout(self._notes)
        column.addWidget(self._new)
        column.addStretch()
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
