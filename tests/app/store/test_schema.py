"""The tables of a library: what every table must hold to, and what becomes of other files."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import LibraryError
from app.library import Library
from app.store import schema


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    schema.bring_up_to_date(tmp_path / "library.db")
    with contextlib.closing(sqlite3.connect(tmp_path / "library.db")) as connection:
        yield connection


def tables(connection: sqlite3.Connection) -> list[str]:
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return [name for name in names if not name.startswith(("sqlite_", "_", "paper_words"))]


def indexes(connection: sqlite3.Connection, table: str) -> list[tuple[list[str], bool]]:
    found = connection.execute(f"PRAGMA index_list({table})").fetchall()
    return [
        ([column for _, _, column in connection.execute(f"PRAGMA index_info({name})")], bool(unique))
        for _, name, unique, *_ in found
    ]


def columns(connection: sqlite3.Connection, table: str) -> dict[str, tuple[str, bool, bool]]:
    """Per column its type, whether it may be empty, and whether it is the key."""
    return {
        name: (kind, not required, bool(key))
        for _, name, kind, required, _, key in connection.execute(f"PRAGMA table_info({table})")
    }


def test_every_table_is_strict(connection: sqlite3.Connection) -> None:
    strict = {
        name
        for _, name, kind, *_, is_strict in connection.execute("PRAGMA table_list")
        if kind == "table" and is_strict
    }
    assert set(tables(connection)) <= strict


def test_every_foreign_key_leads_an_index(connection: sqlite3.Connection) -> None:
    keys = [
        (table, row[3])
        for table in tables(connection)
        for row in connection.execute(f"PRAGMA foreign_key_list({table})")
    ]
    assert len(keys) > 10
    for table, column in keys:
        leading = [names[0] for names, _ in indexes(connection, table)]
        is_row_id = columns(connection, table)[column][2]
        assert column in leading or is_row_id, f"{table}.{column} leads no index"


@pytest.mark.parametrize("table", schema.JOURNALED)
def test_a_journaled_table_never_uses_an_id_again(connection: sqlite3.Connection, table: str) -> None:
    (sql,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    assert "id INTEGER PRIMARY KEY AUTOINCREMENT" in sql
    assert next(iter(columns(connection, table))) == "id"


@pytest.mark.parametrize("table", schema.JOURNALED)
def test_what_is_unique_in_a_journaled_table_can_be_parked(connection: sqlite3.Connection, table: str) -> None:
    for names, unique in indexes(connection, table):
        if unique:
            assert [columns(connection, table)[name][1] for name in names] == [True]


@pytest.mark.parametrize("table", schema.JOURNALED)
def test_a_journaled_table_holds_only_what_json_can(connection: sqlite3.Connection, table: str) -> None:
    assert {kind for kind, *_ in columns(connection, table).values()} <= {"INTEGER", "TEXT", "REAL"}


def test_parents_come_before_children(connection: sqlite3.Connection) -> None:
    for at, table in enumerate(schema.JOURNALED):
        parents = {row[2] for row in connection.execute(f"PRAGMA foreign_key_list({table})")} - {table}
        assert parents <= set(schema.JOURNALED[:at])


def test_what_changes_write_is_journaled_derived_or_its_own_record(connection: sqlite3.Connection) -> None:
    own = {"changes", "change_papers", "change_rows", "library_state", "source_texts"}
    derived = {"paper_order", "trash_order", "paper_search", "duplicate_keys", "duplicate_pairs"}
    assert set(tables(connection)) == set(schema.JOURNALED) | set(schema.RECORDED) | own | derived


def test_a_library_says_what_it_is(connection: sqlite3.Connection) -> None:
    assert connection.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
    assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_every_migration_raises_the_version_by_one() -> None:
    assert len(schema._migrations()._migrations) == schema.VERSION


def test_a_newer_library_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    schema.bring_up_to_date(path)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="newer Refshelf"):
        Library.open(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("version", [0, schema.VERSION, schema.VERSION + 1])
def test_another_programs_database_is_refused_and_left_as_it_was(tmp_path: Path, version: int) -> None:
    path = tmp_path / "other.db"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
        connection.execute(f"PRAGMA user_version = {version}")
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="no Refshelf library"):
        Library.open(path)
    assert path.read_bytes() == before


def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.touch()
    with Library.open(path) as library:
        assert library.revision == 0


def test_an_older_library_is_backed_up_before_it_is_migrated(
    library_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def with_a_second() -> object:
        migrations = first()

        @migrations()
        def another(db: object) -> None:
            db.execute("ALTER TABLE papers ADD COLUMN colour TEXT")  # type: ignore[attr-defined]
            db.execute(f"PRAGMA user_version = {schema.VERSION}")  # type: ignore[attr-defined]

        return migrations

    first = schema._migrations
    monkeypatch.setattr(schema, "_migrations", with_a_second)
    version = schema.VERSION
    monkeypatch.setattr(schema, "VERSION", version + 1)
    with Library.open(library_file) as library:
        assert library.researchers()
    (backup,) = library_file.parent.glob("library-backups/library-before-update-*.db")
    with contextlib.closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
        assert connection.execute("SELECT count(*) FROM papers").fetchone() == (38,)


def test_a_migration_that_fails_leaves_the_library_as_it_was(
    library_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def with_a_broken_one() -> object:
        migrations = first()

        @migrations()
        def another(db: object) -> None:
            db.execute("DELETE FROM papers")  # type: ignore[attr-defined]
            raise OSError(28, "No space left on device")

        return migrations

    first = schema._migrations
    monkeypatch.setattr(schema, "_migrations", with_a_broken_one)
    version = schema.VERSION
    monkeypatch.setattr(schema, "VERSION", version + 1)
    with pytest.raises(LibraryError, match="No space left"):
        Library.open(library_file)
    with contextlib.closing(sqlite3.connect(library_file)) as connection:
        assert connection.execute("SELECT count(*) FROM papers").fetchone() == (38,)
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
