"""The tables of a library file, and how an older file is brought up to date.

Facts stand in journaled tables, each with an ``id INTEGER PRIMARY KEY AUTOINCREMENT``, so that an id that was undone
is never used again.  Derived tables are made anew from them by id (``store/derived.py``), and as a whole where a file
was made by a Refshelf whose tables were others.  Only this module uses sqlite-utils, and only while a file is being
migrated: its import would double the start of the program.
"""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import LibraryDamaged, LibraryError

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x52656673
"""``Refs`` in ASCII: what ``PRAGMA application_id`` of a library says."""

VERSION = 5
"""``PRAGMA user_version`` of a file that has every migration; as many as ``_migrations`` has functions."""

_KEEPS_DERIVED = 3
"""From this version on, a migration fills what it adds to the derived tables, and leaves the rest of them."""

JOURNALED = (
    "papers", "authors", "affiliations", "repositories", "paper_repositories",
    "imports", "researchers", "profiles", "profile_figures", "profile_papers",
    "collections", "collection_papers", "tags", "paper_tags", "saved_searches",
    "notes", "files", "key_aliases", "not_duplicates", "citation_counts", "edited_fields", "web_links",
)  # fmt: skip
"""The tables whose every row is journaled, parents before children."""

RECORDED = ("clones",)
"""The tables of what is so on this computer, whatever changes of the library are undone: written by no change."""


def bring_up_to_date(path: Path, *, back_up: bool = True) -> None:
    """Make the library file, or migrate an older one after a backup; a current one is only looked at.

    Raises:
        LibraryDamaged: the file lost its content, or part of it; it is left as it was.
        LibraryError: the file is no library, or was made by a newer Refshelf; it is left as it was.
    """
    if path.is_dir():
        raise LibraryError(f"{path} is a folder, and no library.", "Name a file.")
    if path.exists() and _is_current(path):
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None, timeout=60)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("BEGIN IMMEDIATE")
        try:
            if (version := _read_version(connection)) < VERSION:
                if version and back_up:
                    _back_up(path)
                _migrate(connection)
                if version < _KEEPS_DERIVED:
                    _derive(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def make_empty() -> sqlite3.Connection:
    """A library with nothing in it, in memory: what the tables of this version are."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    _migrate(connection)
    return connection


def check_is_library(connection: sqlite3.Connection, path: Path) -> int:
    """The version of the library that a connection reads; 0 where it is a database with nothing in it.

    Raises:
        LibraryError: it is another program's, or was made by a newer Refshelf.
    """
    version = _read_version(connection)
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    empty = not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if application != APPLICATION_ID and not empty:
        raise LibraryError(
            f"{path} is a database, but no Refshelf library.", "Choose another file; this one was left as it is."
        )
    if version > VERSION:
        raise LibraryError(
            f"{path} was made by a newer Refshelf.", "Update Refshelf to open it; the file was left as it is."
        )
    return version


def _is_current(path: Path) -> bool:
    """Whether there is nothing to be done to a file; a copy of a backup is not in WAL mode yet."""
    if not path.stat().st_size:
        _refuse_emptied(path)
        return False
    with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        version = check_is_library(connection, path)
        mode: str = connection.execute("PRAGMA journal_mode").fetchone()[0]
    return version == VERSION and mode == "wal"


def _refuse_emptied(path: Path) -> None:
    """An empty file becomes a library, but not where backups say that it was one."""
    from app.store import backups  # which imports this module

    if backups.find_backups(path):
        raise LibraryDamaged(f"{path} is empty, but it was a library.", backups.say_rescue(path))


def _read_version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _back_up(path: Path) -> None:
    from app.store import backups

    backups.make_backup(path, backups.BackupKind.BEFORE_UPDATE)


def _migrate(connection: sqlite3.Connection) -> None:
    from sqlite_utils import Database

    database = Database(connection, execute_plugins=False)
    _migrations().apply(database)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _derive(connection: sqlite3.Connection) -> None:
    from app.store import derived  # which imports the journal, and so this module

    derived.rebuild(connection)


def _migrations() -> Migrations:
    from sqlite_utils import Migrations

    from app.store.migrations import fifth, first, fourth, second, third

    migrations = Migrations("refshelf")

    @migrations()
    def first_tables(db: Database) -> None:
        db.executescript(first.TABLES)
        db.execute("PRAGMA user_version = 1")

    @migrations()
    def organising_and_search(db: Database) -> None:
        db.executescript(second.TABLES)
        db.execute("PRAGMA user_version = 2")

    @migrations()
    def counts_and_edits(db: Database) -> None:
        db.executescript(third.TABLES)
        db.execute("PRAGMA user_version = 3")

    @migrations()
    def facts_for_figures(db: Database) -> None:
        db.executescript(fourth.TABLES)
        db.execute("PRAGMA user_version = 4")

    @migrations()
    def links_and_clones(db: Database) -> None:
        db.executescript(fifth.TABLES)
        db.execute("PRAGMA user_version = 5")

    return migrations
