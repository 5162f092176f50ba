"""Changes: one transaction each, journaled whole, dropped when nothing moved, declined when the rows have moved on."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.errors import BugError, Cancelled, Declined, LibraryBusy, LibraryError
from app.library import Library
from app.store.connections import open_reader, open_writer, translate_errors
from app.store.writer import Writer
from app.values import ChangeId, PaperId

Query = Callable[..., list[tuple[Any, ...]]]


def set_citations(writer: Writer, count: int | None, paper: int = 3) -> None:
    with writer.change("Count") as change:
        change.connection.execute("UPDATE papers SET citations = ? WHERE id = ?", (count, paper))


def test_the_writer_has_the_pragmas_of_the_design(library_file: Path) -> None:
    with contextlib.closing(open_writer(library_file)) as connection:
        names = ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "journal_size_limit")
        values = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names}
    assert values == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "journal_size_limit": 64 << 20,
    }


def test_a_reader_cannot_write(library_file: Path) -> None:
    with (
        contextlib.closing(open_reader(library_file)) as connection,
        pytest.raises(sqlite3.OperationalError, match="readonly"),
    ):
        connection.execute("DELETE FROM papers")


def test_a_change_tells_what_it_touched(writer: Writer, query: Query) -> None:
    with writer.change("Count") as change:
        change.connection.execute("UPDATE papers SET citations = 74 WHERE id = 3")
        change.connection.execute("DELETE FROM authors WHERE paper_id = 5")
        change.label = "Counted"
    touched = change.touched
    assert touched.papers == {3, 5}
    assert touched.moved("papers", "citations")
    assert not touched.moved("papers", "title")
    assert touched.moved("authors", "family")
    assert touched.change
    assert touched.change.label == "Counted"
    assert query("SELECT revision FROM library_state") == [(touched.revision,)]


def test_a_paper_is_signed_by_the_change_that_touched_it_last(writer: Writer, query: Query) -> None:
    with writer.change("Authors") as change:
        change.connection.execute("DELETE FROM authors WHERE paper_id = 5")
    assert query("SELECT changed_by FROM papers WHERE id IN (4, 5) ORDER BY id") == [(1,), (change.id,)]
    writer.undo()
    assert query("SELECT changed_by FROM papers WHERE id = 5") == [(1,)]


def test_an_edit_is_journaled_as_the_columns_that_moved(writer: Writer, query: Query) -> None:
    set_citations(writer, 74)
    ((content,),) = query("SELECT content FROM change_rows WHERE change_id = 2")
    assert json.loads(content) == {"columns": ["citations", "changed_by"], "rows": [[3, [None, 1], [74, 2]]]}


def test_an_import_is_journaled_as_key_ranges(query: Query) -> None:
    contents: dict[str, str] = dict(query("SELECT table_name, content FROM change_rows WHERE change_id = 1"))
    assert json.loads(contents["papers"]) == {"ranges": [[1, 38]]}
    assert sum(map(len, contents.values())) < 400


def test_a_change_that_changed_nothing_is_dropped_and_keeps_what_can_be_redone(writer: Writer, query: Query) -> None:
    set_citations(writer, 74)
    writer.undo()
    with writer.change("Nothing") as change:
        change.connection.execute("UPDATE papers SET citations = 5 WHERE id = 3")
        change.connection.execute("UPDATE papers SET citations = NULL WHERE id = 3")
    assert not change.touched
    assert query("SELECT id, undone FROM changes") == [(1, 0), (2, 1)]
    assert writer.redo().papers == {3}


def test_a_failing_change_never_happened(writer: Writer, query: Query) -> None:
    def fail() -> None:
        with writer.change("Failing") as change:
            change.connection.execute("DELETE FROM papers")
            raise ValueError("after the fact")

    with pytest.raises(ValueError, match="after the fact"):
        fail()
    assert query("SELECT count(*) FROM papers") == [(38,)]
    assert query("SELECT count(*) FROM changes") == [(1,)]
    set_citations(writer, 74)
    assert query("SELECT citations FROM papers WHERE id = 3") == [(74,)]


def test_nothing_is_written_outside_a_change(writer: Writer, query: Query) -> None:
    with pytest.raises(sqlite3.OperationalError):
        writer._connection.execute("DELETE FROM papers WHERE id = 3")
    assert query("SELECT count(*) FROM papers") == [(38,)]


def test_what_went_wrong_in_the_journal_is_not_hidden_by_sqlite(writer: Writer) -> None:
    def move_an_id() -> None:
        with writer.change("Id") as change:
            change.connection.execute("PRAGMA defer_foreign_keys = ON")
            change.connection.execute("UPDATE papers SET id = 1000 WHERE id = 3")

    with pytest.raises(BugError, match="id of a row of papers"):
        move_an_id()


def test_a_schema_that_moved_is_refused(writer: Writer, query: Query) -> None:
    query("ALTER TABLE papers ADD COLUMN colour TEXT")
    with pytest.raises(LibraryError, match="changed by another program"):
        set_citations(writer, 74)
    assert query("SELECT citations FROM papers WHERE id = 3") == [(None,)]


def test_a_schema_that_a_newer_program_moved_is_refused(writer: Writer, query: Query) -> None:
    query("CREATE TABLE more (id INTEGER)")
    query("PRAGMA user_version = 99")
    with pytest.raises(LibraryError, match="changed by another program"):
        set_citations(writer, 74)


def test_a_schema_whose_version_alone_moved_is_written_to(writer: Writer, query: Query) -> None:
    query("CREATE TABLE more (id INTEGER)")
    query("DROP TABLE more")
    set_citations(writer, 74)
    assert writer.undo().change
    assert query("SELECT citations FROM papers WHERE id = 3") == [(None,)]


def test_undo_gives_words_when_there_is_nothing(writer: Writer) -> None:
    writer.undo()
    with pytest.raises(Declined, match="nothing to undo"):
        writer.undo()
    writer.redo()
    with pytest.raises(Declined, match="nothing to redo"):
        writer.redo()


def test_undo_declines_another_step_than_the_one_that_was_seen(writer: Writer, library: Library, query: Query) -> None:
    seen = library.next_undo()
    assert seen
    set_citations(writer, 74)
    with pytest.raises(Declined, match="Something else was changed"):
        library.undo(seen.id)
    assert query("SELECT citations FROM papers WHERE id = 3") == [(74,)]
    assert library.undo(ChangeId(2)).papers == {3}


@pytest.mark.parametrize(
    "meddling",
    [
        "UPDATE papers SET citations = 99 WHERE id = 3",
        "DELETE FROM papers WHERE id = 3",
    ],
)
def test_undo_of_an_edit_declines_when_another_program_changed_the_value(
    writer: Writer, query: Query, meddling: str
) -> None:
    set_citations(writer, 74)
    query(meddling)
    before = query("SELECT * FROM papers")
    with pytest.raises(Declined, match="no longer applies"):
        writer.undo()
    assert query("SELECT * FROM papers") == before
    assert query("SELECT undone FROM changes WHERE id = 2") == [(0,)]


@pytest.mark.parametrize(
    "meddling",
    [
        "UPDATE papers SET changed_by = 9 WHERE id = 3",
        "DELETE FROM authors WHERE paper_id = 3 AND position = 1",
        "INSERT INTO affiliations (paper_id, position, name) VALUES (3, 9, 'by hand')",
    ],
)
def test_undo_of_an_import_declines_rather_than_take_along_what_it_did_not_write(
    writer: Writer, query: Query, meddling: str
) -> None:
    query(meddling)
    with pytest.raises(Declined, match="no longer applies"):
        writer.undo()
    assert query("SELECT count(*) FROM papers") == [(38,)]


def test_redo_declines_when_the_key_was_given_away(writer: Writer, query: Query) -> None:
    with writer.change("Key") as change:
        change.connection.execute("UPDATE papers SET citation_key = 'wanted' WHERE id = 3")
    writer.undo()
    query("UPDATE papers SET citation_key = 'wanted' WHERE id = 4")
    with pytest.raises(Declined, match="no longer applies"):
        writer.redo()


def test_a_deletion_takes_its_parts_and_undo_brings_them_back(writer: Writer, query: Query) -> None:
    parts = "SELECT * FROM authors WHERE paper_id = 3"
    before = query(parts)
    with writer.change("Delete") as change:
        change.connection.execute("DELETE FROM papers WHERE id = 3")
    assert query(parts) == []
    assert change.touched.papers == {3}
    writer.undo()
    assert query(parts) == before
    writer.redo()
    assert query(parts) == []


def test_redo_of_a_deletion_declines_when_the_row_is_another(writer: Writer, query: Query) -> None:
    with writer.change("Delete") as change:
        change.connection.execute("DELETE FROM papers WHERE id = 3")
    writer.undo()
    query("UPDATE papers SET venue = 'by hand' WHERE id = 3")
    with pytest.raises(Declined, match="no longer applies"):
        writer.redo()


def test_an_undone_id_is_never_used_again(writer: Writer, query: Query) -> None:
    def add() -> int:
        with writer.change("Add") as change:
            sql = "INSERT INTO papers (title, added_at, changed_by) VALUES ('New', '2026-11-23', ?)"
            return change.connection.execute(sql, (change.id,)).lastrowid or 0

    first = add()
    writer.undo()
    assert add() > first


def test_a_second_writer_is_told_in_words_and_waits_if_it_has_patience(writer: Writer, library_file: Path) -> None:
    waited: list[bool] = []
    with (
        contextlib.closing(Writer(library_file, patience=1.2, on_wait=lambda: waited.append(True))) as other,
        writer.change("Long"),
        pytest.raises(LibraryBusy, match="being written to"),
    ):
        set_citations(other, 1)
    assert waited == [True]


def test_waiting_for_another_writer_can_be_cancelled(writer: Writer, library_file: Path) -> None:
    with (
        contextlib.closing(Writer(library_file, patience=60)) as other,
        writer.change("Long"),
        pytest.raises(Cancelled),
        other.change("Late", cancelled=lambda: True),
    ):
        pytest.fail("it began all the same")


def test_undo_and_redo_leave_the_history_of_a_paper(writer: Writer, library: Library) -> None:
    set_citations(writer, 74)
    set_citations(writer, 5, paper=4)
    writer.undo()
    assert [(change.label, change.undone) for change in library.history(PaperId(4))] == [
        ("Count", True), ("Imported 38 papers from a page of Weize Chen", False),
    ]  # fmt: skip
    assert [change.id for change in library.history(PaperId(3))] == [2, 1]
    assert [change.id for change in library.history(limit=2)] == [3, 2]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_FULL, "disk is full"),
        (sqlite3.SQLITE_READONLY, "read-only"),
        (sqlite3.SQLITE_IOERR | 10 << 8, "disk failed"),
        (sqlite3.SQLITE_CORRUPT, "damaged"),
    ],
)
def test_what_the_person_can_act_on_is_said_in_words(code: int, words: str) -> None:
    error = sqlite3.OperationalError("cryptic")
    error.sqlite_errorcode = code
    with pytest.raises(LibraryError, match=words), translate_errors(Path("library.db")):
        raise error


def test_whatever_else_sqlite_says_is_our_mistake(library_file: Path) -> None:
    with (
        contextlib.closing(open_reader(library_file)) as connection,
        pytest.raises(BugError, match="no such table"),
        translate_errors(library_file),
    ):
        connection.execute("SELECT * FROM nowhere")


def test_a_damaged_library_is_said_to_be(library_file: Path) -> None:
    data = bytearray(library_file.read_bytes())
    data[:16] = b"not a database.."
    library_file.write_bytes(data)
    with pytest.raises(LibraryError, match="not a Refshelf library"):
        Library.open(library_file)


def test_an_interrupted_writer_takes_back_what_it_did_and_changes_nothing_more(writer: Writer, query: Query) -> None:
    def stop_within() -> None:
        with writer.change("Count") as change:
            change.connection.execute("UPDATE papers SET citations = 74 WHERE id = 3")
            writer.interrupt()

    for _ in range(2):
        with pytest.raises(Cancelled):
            stop_within()
    assert query("SELECT citations FROM papers WHERE id = 3") == [(None,)]
    with pytest.raises(Cancelled):
        writer.undo()
