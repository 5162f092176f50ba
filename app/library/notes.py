"""Notes on papers."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from app.changes import Touched
from app.fields import Field, Kind, parse_value
from app.library.access import Access
from app.papers import Note
from app.store import notes
from app.store.selections import check_papers, name_papers
from app.values import NoteId, PaperId

_TEXT = Field(name="note", label="A note", kind=Kind.TEXT, parse=str, required=True)
"""Kept as it was typed, blanks and line ends too: in Markdown they mean something."""


class Notes:
    """Notes on papers: Markdown, as typed."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def of(self, paper_id: PaperId) -> tuple[Note, ...]:
        """The notes on a paper, the oldest first.

        Raises:
            NotFound: there is no such paper.
        """
        with self._access.reading() as reader:
            check_papers(reader, [paper_id])
            return notes.get_notes(reader, paper_id)

    def get(self, note_id: NoteId) -> Note:
        """One note.

        Raises:
            NotFound: there is no such note.
        """
        with self._access.reading() as reader:
            return notes.get_note(reader, note_id)

    def add(self, paper_id: PaperId, text: str) -> NoteId:
        """Add a note to a paper.

        Raises:
            InvalidValue: the text is empty.
            NotFound: there is no such paper.
        """
        return self.add_to([paper_id], text)[0]

    def add_to(self, papers: Sequence[PaperId], text: str) -> tuple[NoteId, ...]:
        """Add a note of its own to each of some papers, in one step; raises as ``add`` does."""
        parsed = parse_value(_TEXT, text)
        with self._access.change("Added a note") as change:
            each = list(dict.fromkeys(papers))
            check_papers(change.connection, each)
            change.label = f"Added a note to {name_papers(change.connection, each)}"
            now = _now()
            return tuple(notes.add_note(change, paper_id, parsed, now) for paper_id in each)

    def edit(self, note_id: NoteId, text: str) -> Touched:
        """Write another text into a note.

        Raises:
            InvalidValue: the text is empty; to be rid of the note, ``delete`` it.
            NotFound: there is no such note.
        """
        parsed = parse_value(_TEXT, text)
        with self._access.change("Edited a note") as change:
            note = notes.get_note(change.connection, note_id)
            change.label = f"Edited a note of {name_papers(change.connection, [note.paper_id])}"
            notes.set_text(change, note_id, parsed, _now())
        return change.touched

    def delete(self, note_id: NoteId) -> Touched:
        """Delete a note.

        Raises:
            NotFound: there is no such note.
        """
        with self._access.change("Deleted a note") as change:
            note = notes.get_note(change.connection, note_id)
            change.label = f"Deleted a note of {name_papers(change.connection, [note.paper_id])}"
            notes.delete_note(change, note_id)
        return change.touched


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)
