"""The tables of a library file, and how an older file is brought up to date.

Facts stand in journaled tables, each with an ``id INTEGER PRIMARY KEY AUTOINCREMENT``, so that an id that was undone
is never used again.  Derived tables are made anew from them by id (``store/derived.py``), and as a whole where a file
was made by an older Refshelf.  Only this module uses sqlite-utils, and only while a file is being migrated: its import
would double the start of the program.
"""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import LibraryError

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x52656673
"""``Refs`` in ASCII: what ``PRAGMA application_id`` of a library says."""

VERSION = 2
"""``PRAGMA user_version`` of a file that has every migration; as many as ``_migrations`` has functions."""

JOURNALED = (
    "papers", "authors", "affiliations", "repositories", "paper_repositories",
    "imports", "researchers", "profiles", "profile_figures", "profile_papers",
    "collections", "collection_papers", "tags", "paper_tags", "saved_searches",
    "notes", "files", "key_aliases", "not_duplicates",
)  # fmt: skip
"""The tables whose every row is journaled, parents before children."""


def bring_up_to_date(path: Path) -> None:
    """Make the library file, or migrate an older one after a backup beside it; a current one is only looked at.

    Raises:
        LibraryError: the file is no library, or was made by a newer Refshelf; it is left as it was.
    """
    if path.exists() and path.stat().st_size and _check_version(path) == VERSION:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None, timeout=60)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("BEGIN IMMEDIATE")
        try:
            if (version := _read_version(connection)) < VERSION:
                if version:
                    _back_up(path, version)
                _migrate(connection)
                _derive(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _check_version(path: Path) -> int:
    with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
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


def _read_version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _back_up(path: Path, version: int) -> Path:
    stamp = datetime.datetime.now(datetime.UTC).strftime("%Y%m%d-%H%M%S")
    target = path.with_name(f"{path.stem}-before-update-from-{version}-{stamp}{path.suffix}")
    with contextlib.closing(sqlite3.connect(path)) as source, contextlib.closing(sqlite3.connect(target)) as backup:
        source.backup(backup)
    return target


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

    from app.store.migrations import first, second

    migrations = Migrations("refshelf")

    @migrations()
    def first_tables(db: Database) -> None:
        db.executescript(first.TABLES)
        db.execute("PRAGMA user_version = 1")

    @migrations()
    def organising_and_search(db: Database) -> None:
        db.executescript(second.TABLES)
        db.execute("PRAGMA user_version = 2")

    return migrations
