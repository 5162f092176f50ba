"""Connections to a library file, and SQLite's errors in words."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from app.errors import BugError, Cancelled, KnownError, LibraryBusy, LibraryDamaged, LibraryError

_WRITTEN_CACHE = 65_536
"""Kibibytes of pages that are kept while something is written, as far as it touches so many: with the 2,000 that SQLite
keeps otherwise, a large import writes most of its pages several times."""
_JOURNAL_SIZE_LIMIT = 64 * 1024 * 1024

_LITTLE = 64 * 1024
"""Bytes on a disk that are too few for the files that SQLite keeps beside a library."""

_CHECK_ACCESS = "Allow reading and writing it, or choose another file."
_SENTENCES = {
    sqlite3.SQLITE_FULL: (
        "The disk is full: the library could not be written.",
        "Free some space and try again; nothing was lost.",
    ),
    sqlite3.SQLITE_READONLY: (
        "The library cannot be written: it or its folder is read-only.",
        "Allow writing to it, or choose another file.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The library cannot be opened.",
        "Check that its folder exists and that you may read and write it.",
    ),
    sqlite3.SQLITE_NOTADB: (
        "The file is not a Refshelf library.",
        "Choose another file; this one was left as it is.",
    ),
    sqlite3.SQLITE_IOERR: (
        "The disk failed while the library was read or written.",
        "Check the disk, then open the library again.",
    ),
    sqlite3.SQLITE_PERM: ("The library may not be opened.", _CHECK_ACCESS),
    sqlite3.SQLITE_AUTH: ("The library may not be opened.", _CHECK_ACCESS),
}
"""What the person can act on, by SQLite's primary result code; whatever is not here is our mistake."""


def open_reader(path: Path) -> sqlite3.Connection:
    """A connection that can only read, for the thread that calls this."""
    with translate_errors(path):
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
        connection.execute("PRAGMA query_only = ON")
        return connection


def open_writer(path: Path) -> sqlite3.Connection:
    """A connection that can write, for the thread that calls this; it never waits for a lock by itself."""
    with translate_errors(path):
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=0)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA recursive_triggers = ON")
        connection.execute(f"PRAGMA journal_size_limit = {_JOURNAL_SIZE_LIMIT}")
        connection.execute(f"PRAGMA cache_size = -{_WRITTEN_CACHE}")
        return connection


def fold_in_log(path: Path) -> None:
    """Have what stands in the log beside a library written into it, as the last writer does that closes it.

    Whoever copies the file alone has all of it then.  Where it cannot be done just now the log stays, and is read on.
    """
    log = path.with_name(f"{path.name}-wal")
    with contextlib.suppress(OSError, KnownError, BugError):
        if log.stat().st_size:
            with contextlib.closing(open_writer(path)) as connection, translate_errors(path):
                connection.execute("PRAGMA wal_checkpoint")


@contextlib.contextmanager
def translate_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into LibraryError where the person can act on them, else into BugError."""
    try:
        yield
    except sqlite3.Error as error:
        raise _translate(error, path) from error


def _translate(error: sqlite3.Error, path: Path) -> Exception:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LibraryBusy("The library is being written to just now.", "Try again in a moment; nothing was changed.")
    if code == sqlite3.SQLITE_INTERRUPT:
        return Cancelled()
    if code == sqlite3.SQLITE_CORRUPT or (code == sqlite3.SQLITE_NOTADB and _has_backups(path)):
        return _damaged(path)
    code = _look_closer(code, path)
    if code in _SENTENCES:
        what, remedy = _SENTENCES[code]
        return LibraryError(f"{path}: {what[0].lower()}{what[1:]}", remedy)
    return BugError(f"SQLite refused a statement of ours: {error}")


def _look_closer(code: int, path: Path) -> int:
    """What lies behind a failure that SQLite tells only roughly, as when it finds no room for a file of its own."""
    import shutil  # which brings compressors along

    folder = path.parent
    if code == sqlite3.SQLITE_CANTOPEN and path.is_file() and not os.access(folder, os.W_OK):
        return sqlite3.SQLITE_READONLY
    with contextlib.suppress(OSError):
        if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN) and shutil.disk_usage(folder).free < _LITTLE:
            return sqlite3.SQLITE_FULL
    return code


def _has_backups(path: Path) -> bool:
    from app.store import backups  # which imports this module

    return bool(backups.find_backups(path))


def _damaged(path: Path) -> LibraryDamaged:
    from app.store import backups

    return LibraryDamaged(f"{path}: the library file is damaged.", backups.say_rescue(path))
