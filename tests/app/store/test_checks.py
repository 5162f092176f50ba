"""What the checks find, and what can be made anew."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.errors import Cancelled, LibraryBusy, LibraryDamaged
from app.library import Library
from app.library.backups import BackupKind, Watch
from app.library.checking import Finding
from app.search_query import Everything
from app.store import derived_checks
from app.store.schema import JOURNALED, RECORDED
from app.values import PaperId

Query = Callable[..., list[tuple[Any, ...]]]
DERIVED = "What follows from the papers"


def find_wrong(library: Library) -> dict[str, Finding]:
    return {finding.name: finding for finding in library.checks.run() if not finding.is_good}


def test_a_library_that_was_worked_with_is_good(library: Library) -> None:
    library.set_fields(PaperId(3), {"citations": "74", "title": "Another — title"})
    library.set_fields(PaperId(4), {"authors": "Li, Anna; Øst, B"})
    library.undo()
    library.backups.make()
    names = [finding.name for finding in library.checks.run()]
    assert names == [
        "The file", "The tables", "Links between the tables", "Search index", DERIVED, "History", "Files", "Backups"
    ]  # fmt: skip
    assert not find_wrong(library)


def test_an_empty_library_is_good(tmp_path: Path) -> None:
    with Library.open(tmp_path / "new.db") as library:
        assert not find_wrong(library)


def test_every_derived_table_is_compared(library: Library, query: Query) -> None:
    names = [name for (name,) in query("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    others = {"changes", "change_papers", "change_rows", "library_state", "source_texts", *JOURNALED, *RECORDED}
    tables = {name for name in names if not name.startswith(("sqlite_", "_", "paper_words"))}
    assert tables - others == derived_checks.TABLES


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("UPDATE paper_order SET citations = 7 WHERE paper_id IN (3, 4)", "The sort keys of 2 papers are not"),
        ("DELETE FROM paper_order WHERE paper_id = 3", "The sort keys of 1 paper are not"),
        ("INSERT INTO trash_order SELECT * FROM paper_order WHERE paper_id = 3", "in the trash of 1 paper are not"),
        ("UPDATE paper_search SET title = 'other' WHERE paper_id = 3", "The searchable words of 1 paper are not"),
        ("INSERT INTO paper_search VALUES (99, 'a', 'b', 'c', 'd')", "The searchable words of 1 paper are not"),
        ("INSERT INTO duplicate_pairs VALUES (3, 4, 'same title')", "possible duplicates of 1 paper are not"),
    ],
)
def test_what_is_derived_wrongly_is_found_and_made_anew(library: Library, query: Query, sql: str, words: str) -> None:
    facts = [query(f"SELECT * FROM {table}") for table in (*JOURNALED, "changes", "change_rows")]
    query(sql)
    found = find_wrong(library)
    assert words in " ".join(found[DERIVED].problems)
    assert found[DERIVED].repairable
    assert "refshelf check --repair" in found[DERIVED].remedy
    revision = library.revision
    backup = library.checks.repair()
    assert (backup.kind, backup.papers) == (BackupKind.BEFORE_REPAIR, 38)
    assert not find_wrong(library)
    assert library.revision == revision + 1
    assert [query(f"SELECT * FROM {table}") for table in (*JOURNALED, "changes", "change_rows")] == facts


def test_words_that_the_search_index_lost_are_found_and_put_back(library: Library, query: Query) -> None:
    query("INSERT INTO paper_words (paper_words) VALUES ('delete-all')")
    found = find_wrong(library)
    assert list(found) == ["Search index"]
    assert found["Search index"].repairable
    library.checks.repair()
    assert not find_wrong(library)


def test_a_repair_is_told_to_every_window(library: Library, library_file: Path) -> None:
    heard: list[Any] = []
    library.subscribe(heard.append)
    with Library.open(library_file) as other:
        other.subscribe(heard.append)
        library.checks.repair()
        other.poll()
    assert [touched.moved("papers") for touched in heard] == [True, True]


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("ALTER TABLE papers ADD COLUMN colour TEXT", "The table papers is not as Refshelf makes it."),
        ("DROP TABLE duplicate_pairs", "The table duplicate_pairs is missing."),
        ("DROP INDEX authors_paper", "The index authors_paper is missing."),
        ("DROP TRIGGER changes_measured", "The trigger changes_measured is missing."),
    ],
)
def test_tables_that_another_program_altered_are_named(library: Library, query: Query, sql: str, words: str) -> None:
    query("CREATE TABLE songs (title TEXT)")
    assert not find_wrong(library)
    query(sql)
    found = find_wrong(library)
    assert list(found) == ["The tables"]
    assert words in found["The tables"].problems


def test_rows_that_speak_of_nothing_are_found(library: Library, query: Query) -> None:
    query("INSERT INTO authors (paper_id, position, family) VALUES (99, 1, 'Lost')")
    found = find_wrong(library)
    (problem,) = found["Links between the tables"].problems
    assert problem.endswith("of authors speaks of a row of papers that is not there.")
    assert not found["Links between the tables"].repairable


def test_of_many_problems_some_are_named_and_all_are_counted(library: Library, query: Query) -> None:
    for number in range(30):
        query("INSERT INTO authors (paper_id, position, family) VALUES (99, ?, 'Lost')", number)
    problems = find_wrong(library)["Links between the tables"].problems
    assert len(problems) == 11
    assert problems[-1] == "20 more of this kind."


ENTRY = "INSERT INTO change_rows (change_id, table_name, kind, content) VALUES (1, ?, ?, ?)"


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (("songs", "deleted", "{}"), "a table songs that there is not"),
        (("papers", "deleted", "no JSON"), "not in the journal's form"),
        (("papers", "deleted", "[]"), "not in the journal's form"),
        (("papers", "deleted", '{"columns": ["id"]}'), "not in the journal's form"),
        (("papers", "updated", '{"columns": ["title"], "rows": [["a", ["b"], ["c"]]]}'), "not in the journal's form"),
        (("papers", "updated", '{"columns": ["colour"], "rows": []}'), "no column colour"),
        (("papers", "updated", '{"columns": ["title"], "rows": [[3, ["a"], []]]}'), "more or fewer values"),
        (("papers", "image", '{"columns": ["id", "title"], "rows": [[3]]}'), "more or fewer values"),
        (("papers", "updated", '{"columns": ["title"], "rows": [[99, ["a"], ["b"]]]}'), "rows that were never there"),
        (("papers", "inserted", '{"ranges": [[30, 99]]}'), "rows that were never there"),
        (("papers", "inserted", '{"ranges": [[3, 2]]}'), "rows that were never there"),
        (("papers", "inserted", '{"ranges": [[3]]}'), "not in the journal's form"),
    ],
)
def test_a_history_that_cannot_be_read_is_found(
    library: Library, query: Query, entry: tuple[str, str, str], words: str
) -> None:
    query(ENTRY, *entry)
    query("UPDATE changes SET size = size + ? WHERE id = 1", len(entry[-1]))
    found = find_wrong(library)
    assert list(found) == ["History"]
    (problem,) = found["History"].problems
    assert problem.startswith("Change 1 ")
    assert words in problem


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("UPDATE change_papers SET last_paper = 99", "touched papers that were never there"),
        ("UPDATE change_papers SET first_paper = 0", "touched papers that were never there"),
        ("DELETE FROM change_papers WHERE change_id = 1", "Change 1 does not say of each paper that it touched it."),
        ("UPDATE changes SET undone = 1 WHERE id = 1", "Change 2 is done, though an older one is undone."),
        ("UPDATE changes SET size = 9000000 WHERE id = 2", "Change 2 is said to take 9,000,000 bytes and takes"),
        ("UPDATE library_state SET history_size = 5", "The history is said to take 5 bytes and takes"),
    ],
)
def test_a_history_out_of_order_is_found(library: Library, query: Query, sql: str, words: str) -> None:
    library.set_fields(PaperId(3), {"citations": "74"})
    query(sql)
    assert words in " ".join(find_wrong(library)["History"].problems)


def test_files_that_are_missing_are_named(library: Library, tmp_path: Path) -> None:
    for name in ("here.pdf", "gone.pdf"):
        (tmp_path / name).write_text(f"the {name}")
        library.files.add(PaperId(3), tmp_path / name, link=True)
    (tmp_path / "copied.pdf").write_text("copied")
    copied = library.files.get(library.files.add(PaperId(4), tmp_path / "copied.pdf"))
    assert not find_wrong(library)
    (tmp_path / "gone.pdf").unlink()
    copied.path.unlink()
    problems = find_wrong(library)["Files"].problems
    assert problems == (f"{tmp_path / 'gone.pdf'} of paper 3 is missing.", f"{copied.path} of paper 4 is missing.")


def test_backups_that_are_damaged_are_named(library: Library) -> None:
    library.backups.make()
    bad = library.backups.make().path
    bad.write_bytes(bad.read_bytes()[:100_000])
    assert find_wrong(library)["Backups"].problems == (f"{bad} is damaged.",)


def test_a_damaged_file_is_found_and_not_repaired(library_file: Path) -> None:
    with Library.open(library_file) as library:
        library.count(Everything())
        data = library_file.read_bytes()
        library_file.write_bytes(data[:200_000] + b"\xab" * 80_000 + data[280_000:])
        found = find_wrong(library)
        assert list(found) == ["The file"]
        assert "refshelf restore --newest" in found["The file"].remedy
        with pytest.raises(LibraryDamaged):
            library.checks.repair()


def test_checks_say_how_far_they_are_and_can_be_stopped(library: Library) -> None:
    heard: list[tuple[int, int]] = []
    assert all(finding.is_good for finding in library.checks.run(Watch(progress=lambda *done: heard.append(done))))
    assert heard == [(38, 38)]
    with pytest.raises(Cancelled):
        list(library.checks.run(Watch(cancelled=lambda: bool(heard))))


def test_readers_go_on_while_another_writes_and_the_search_index_waits(library: Library, library_file: Path) -> None:
    with contextlib.closing(sqlite3.connect(library_file)) as writing:
        writing.execute("BEGIN IMMEDIATE")
        checks = library.checks.run()
        assert [next(checks).is_good for _ in range(3)] == [True] * 3
        with pytest.raises(LibraryBusy):
            next(checks)
        with pytest.raises(LibraryBusy):
            library.checks.repair()
    assert library.count(Everything()) == 38
