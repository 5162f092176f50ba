"""Notes: kept as typed, several a paper, found by search."""

from __future__ import annotations

import pytest

from app.errors import InvalidValue, NotFound
from app.library import Library
from app.search_query import Order
from app.search_query.parse import parse_query
from app.values import NoteId, PaperId

CHATDEV, OTHER = PaperId(3), PaperId(4)


def test_notes_are_kept_as_typed_in_the_order_in_which_they_came(library: Library) -> None:
    library.notes.add(CHATDEV, "  # Plan\r\n\n- one  \n")
    library.notes.add(CHATDEV, "Second")
    library.notes.add(OTHER, "Elsewhere")
    assert [note.text for note in library.notes.of(CHATDEV)] == ["  # Plan\r\n\n- one  \n", "Second"]
    assert library.history()[0].label.startswith("Added a note to ChatEval")


def test_an_edit_tells_its_time_and_the_same_text_is_none(library: Library) -> None:
    note_id = library.notes.add(CHATDEV, "First")
    touched = library.notes.edit(note_id, "Better")
    note = library.notes.get(note_id)
    assert (note.text, note.paper_id) == ("Better", CHATDEV)
    assert note.edited_at >= note.made_at
    assert touched.papers == {CHATDEV}
    assert not library.notes.edit(note_id, "Better")


def test_a_deleted_note_comes_back_by_undo(library: Library) -> None:
    note_id = library.notes.add(CHATDEV, "First")
    library.notes.delete(note_id)
    assert library.notes.of(CHATDEV) == ()
    library.undo()
    assert library.notes.get(note_id).text == "First"


def test_a_note_is_found_by_its_words(library: Library) -> None:
    note_id = library.notes.add(CHATDEV, "Compare with *Gödel machines*.")
    query = parse_query("godel machines").query
    assert library.paper_ids(query, Order()).tolist() == [CHATDEV]
    library.notes.edit(note_id, "Nothing.")
    assert library.paper_ids(query, Order()).tolist() == []


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b", "\x00"])
def test_an_empty_note_is_refused(library: Library, text: str) -> None:
    note_id = library.notes.add(CHATDEV, "First")
    for step in (lambda: library.notes.add(CHATDEV, text), lambda: library.notes.edit(note_id, text)):
        with pytest.raises(InvalidValue, match="cannot be empty"):
            step()
    assert [note.text for note in library.notes.of(CHATDEV)] == ["First"]


def test_half_characters_are_refused(library: Library) -> None:
    with pytest.raises(InvalidValue, match="no text"):
        library.notes.add(CHATDEV, "\udcff")


def test_what_is_not_there_is_said(library: Library) -> None:
    with pytest.raises(NotFound, match="no paper 99"):
        library.notes.add(PaperId(99), "x")
    with pytest.raises(NotFound, match="no paper 99"):
        library.notes.of(PaperId(99))
    for step in (library.notes.get, library.notes.delete, lambda note: library.notes.edit(note, "x")):
        with pytest.raises(NotFound, match="no note 9"):
            step(NoteId(9))
