"""A library file copied whole while it is in use, and the copy read back before it gets its name."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.errors import Cancelled, LibraryDamaged, LibraryError
from app.store.connections import open_reader, translate_errors
from app.store.schema import check_is_library
from app.store.state import read_revision

UNFINISHED = ".unfinished-"
"""What the name of a file begins with while it is being written."""

_PAGES_A_STEP = 4096
_STEPS_A_LOOK = 100_000
"""How many of SQLite's own steps pass between two looks at whether the person stopped it."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a library holds, in short: the version of its tables, its revision, how many papers (trashed ones too)."""

    version: int
    revision: int
    papers: int


def _ignore_progress(done: int, total: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Whoever waits for long work.

    Attributes:
        progress: hears how much is done, and of how much.
        cancelled: asked now and then; the work ends with Cancelled once it says so.
    """

    progress: Callable[[int, int], None] = _ignore_progress
    cancelled: Callable[[], bool] = lambda: False

    def check(self) -> None:
        """End the work if the person stopped it."""
        if self.cancelled():
            raise Cancelled

    def guard(self, connection: sqlite3.Connection) -> None:
        """Let long statements of a connection be stopped too."""
        connection.set_progress_handler(self.cancelled, _STEPS_A_LOOK)


NOBODY = Watch()
"""Nobody waits."""


def read_contents(connection: sqlite3.Connection, path: Path) -> Contents:
    """What the library of a connection holds.

    Raises:
        LibraryError: it is none, or a newer Refshelf's.
    """
    version = check_is_library(connection, path)
    if not version:
        raise LibraryError(f"{path} holds no library.", "Choose another file; this one was left as it is.")
    papers: int = connection.execute("SELECT count(*) FROM papers").fetchone()[0]
    return Contents(version, read_revision(connection), papers)


def find_damage(connection: sqlite3.Connection) -> list[str]:
    """What SQLite's quick check says of a file, at most 100 lines; nothing if it is whole.

    Newer SQLites look into search indexes too, which are made anew and are not the file's own.
    """
    try:
        lines = [line for (line,) in connection.execute("PRAGMA quick_check")]
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise
        return [str(error)]
    return [line for line in lines if line != "ok" and "FTS5" not in line]


@contextlib.contextmanager
def open_still(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a file that nobody writes to, which leaves nothing beside it.

    Raises:
        LibraryError: the file cannot be read.
    """
    still = "" if path.with_name(f"{path.name}-wal").exists() else "&immutable=1"
    with translate_errors(path):
        uri = f"{path.absolute().as_uri()}?mode=ro{still}"
        with contextlib.closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
            yield connection


def copy_library(source: Path, target: Path, watch: Watch = NOBODY) -> Contents:
    """Copy a library, as it is at one moment, into one file that has its name only once it has been read back.

    Writing goes on meanwhile, and is not in the copy.

    Raises:
        LibraryDamaged: the source is damaged; there is no copy.
        LibraryError: it cannot be read, or the copy cannot be written.
        Cancelled: the watch said so; there is no copy.
    """
    if not target.parent.is_dir():
        raise LibraryError(f"There is no folder {target.parent}.", "Make it, or name a file in another.")
    fresh = target.with_name(f"{UNFINISHED}{os.getpid()}-{target.name}")
    try:
        with translate_errors(target):
            contents = _copy_pages(source, fresh, watch)
        _read_back(source, fresh, contents, watch)
        sync(fresh)
        fresh.replace(target)
        sync(target.parent)
    except OSError as error:
        raise LibraryError(
            f"{target} cannot be written: {error.strerror or error}.", "Check the folder, and try again."
        ) from error
    finally:
        fresh.unlink(missing_ok=True)
    return contents


def sync(path: Path) -> None:
    """Wait until a file, or what a folder says of its files, is on the disk."""
    if os.name == "nt" and path.is_dir():
        return  # Windows opens no folders, and writes their entries through
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _copy_pages(source: Path, fresh: Path, watch: Watch) -> Contents:
    def on_step(_: int, remaining: int, pages: int) -> None:
        watch.check()
        watch.progress(pages - remaining, pages)

    fresh.unlink(missing_ok=True)
    with contextlib.closing(open_reader(source)) as reader:
        with translate_errors(source):
            reader.execute("BEGIN")  # what is counted and what is copied are one moment
            contents = read_contents(reader, source)
        with contextlib.closing(sqlite3.connect(fresh, isolation_level=None)) as copy:
            copy.execute("PRAGMA synchronous = OFF")  # the whole file is synced once, before it gets its name
            reader.backup(copy, pages=_PAGES_A_STEP, progress=on_step)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, with nothing beside it
    return contents


def _read_back(source: Path, fresh: Path, contents: Contents, watch: Watch) -> None:
    with open_still(fresh) as copy:
        watch.guard(copy)
        if find_damage(copy):
            raise _explain_damage(source, fresh)
        if read_contents(copy, fresh) != contents:
            raise LibraryError(
                f"The copy of {source} does not read back as it was written.", "Check the disk; the copy was dropped."
            )


def _explain_damage(source: Path, fresh: Path) -> LibraryError:
    """The copy is page by page what the source is; only the source itself may tell which disk failed."""
    with open_still(source) as reader:
        if find_damage(reader):
            from app.store.backups import say_rescue  # which imports this module

            return LibraryDamaged(f"{source}: the library file is damaged.", say_rescue(source))
    return LibraryError(f"The copy of {source} cannot be read back.", f"Check the disk of {fresh.parent}.")
