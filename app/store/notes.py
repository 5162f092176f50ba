"""Notes on papers: several a paper, in the order in which they were made."""

from __future__ import annotations

import datetime
import sqlite3

from app.errors import NotFound
from app.papers import Note
from app.store.writer import ChangeInProgress
from app.values import NoteId, PaperId

_SELECT = "SELECT id, paper_id, text, made_at, edited_at FROM notes"


def get_notes(connection: sqlite3.Connection, paper_id: PaperId) -> tuple[Note, ...]:
    """The notes on a paper, the oldest first."""
    return tuple(map(_make_note, connection.execute(f"{_SELECT} WHERE paper_id = ? ORDER BY id", (paper_id,))))


def get_note(connection: sqlite3.Connection, note_id: NoteId) -> Note:
    """One note.

    Raises:
        NotFound: the library has no such note.
    """
    row = connection.execute(f"{_SELECT} WHERE id = ?", (note_id,)).fetchone()
    if row is None:
        raise NotFound(f"The library has no note {note_id}.", "It may have been deleted, or its paper.")
    return _make_note(row)


def add_note(change: ChangeInProgress, paper_id: PaperId, text: str, now: datetime.datetime) -> NoteId:
    """Write a new note on a paper."""
    moment = now.isoformat(timespec="seconds")
    sql = "INSERT INTO notes (paper_id, text, made_at, edited_at) VALUES (?, ?, ?, ?)"
    return NoteId(change.connection.execute(sql, (paper_id, text, moment, moment)).lastrowid or 0)


def set_text(change: ChangeInProgress, note_id: NoteId, text: str, now: datetime.datetime) -> None:
    """Write another text into a note; the same one is no edit."""
    sql = "UPDATE notes SET text = ?, edited_at = ? WHERE id = ? AND text <> ?"
    change.connection.execute(sql, (text, now.isoformat(timespec="seconds"), note_id, text))


def delete_note(change: ChangeInProgress, note_id: NoteId) -> None:
    """Remove a note."""
    change.connection.execute("DELETE FROM notes WHERE id = ?", (note_id,))


def _make_note(row: tuple[int, int, str, str, str]) -> Note:
    note_id, paper_id, text, made_at, edited_at = row
    made, edited = map(datetime.datetime.fromisoformat, (made_at, edited_at))
    return Note(NoteId(note_id), PaperId(paper_id), text, made, edited)
