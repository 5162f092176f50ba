"""A damaged library set aside whole, and a backup put in its place.

A damaged file is never written to: it may hold what the backup does not.  It keeps what SQLite had beside it
(``-wal``, ``-shm``) under its new name.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from pathlib import Path

from app.errors import Declined, LibraryBusy, LibraryError
from app.store.backups import current_time, list_backups
from app.store.connections import translate_errors
from app.store.copies import NOBODY, UNFINISHED, Watch, copy_library, find_damage, open_still, read_contents, sync
from app.store.restoring import check_backup

_BESIDE = ("-wal", "-shm", "-journal")
_FIRST_SHARED_BYTE, _SHARED_BYTES = 0x40000002, 510
"""Where SQLite marks that a file is open, by a lock that each connection in WAL mode holds (its ``os_unix.c``)."""


def rescue(library: Path, backup: Path, watch: Watch = NOBODY) -> Path | None:
    """Put a backup in place of a damaged library; returns where the damaged file is now, None if there was none.

    Raises:
        Declined: the library is not damaged, and so is not to be set aside.
        LibraryBusy: another program has the library open.
        LibraryError: the backup cannot be read, or nothing could be written; the library is as it was.
        Cancelled: the watch said so; the library is as it was.
    """
    library = library.resolve()  # a link to the file stays one
    check_backup(backup, watch, library)
    fresh = library.with_name(f"{UNFINISHED}{os.getpid()}-{library.name}-rescue")
    try:
        if library.exists():
            _refuse_sound(library, watch)
            _refuse_open_elsewhere(library)
        library.parent.mkdir(parents=True, exist_ok=True)
        copy_library(backup, fresh, watch)
        _raise_revision(library, fresh)
        aside = _set_aside(library) if library.exists() else None
        fresh.replace(library)
        sync(library.parent)
    except OSError as error:
        raise LibraryError(
            f"{library} cannot be replaced: {error.strerror or error}.", "Check its folder, and try again."
        ) from error
    finally:
        fresh.unlink(missing_ok=True)
    return aside


def is_damaged(library: Path, watch: Watch = NOBODY) -> bool:
    """Whether a library file is there and some of it cannot be read; nobody in this process may have it open."""
    if not library.is_file():
        return False
    if not library.stat().st_size:
        return True
    try:
        with open_still(library) as connection:
            watch.guard(connection)
            if find_damage(connection):
                return True
            read_contents(connection, library)
    except LibraryBusy:
        return False
    except LibraryError:
        return _is_no_database(library)
    return False


def _is_no_database(library: Path) -> bool:
    with contextlib.suppress(OSError), library.open("rb") as file:
        return file.read(16) != b"SQLite format 3\0"
    return False


def _refuse_sound(library: Path, watch: Watch) -> None:
    if not is_damaged(library, watch):
        raise Declined(f"{library} is not damaged.", "Nothing was changed.")


def _refuse_open_elsewhere(library: Path) -> None:
    """Whoever has the file open would go on writing to the one set aside, and nobody would see it again."""
    if os.name == "nt":
        return  # where a file that is open cannot be renamed
    import fcntl

    with library.open("r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_BYTES, _FIRST_SHARED_BYTE)
        except BlockingIOError as error:
            raise LibraryBusy(
                "Another program has the damaged library open.", "Close it and try again; nothing was changed."
            ) from error


def _raise_revision(library: Path, fresh: Path) -> None:
    """Above that of every backup, so that what is done from now on is not taken for what one of them holds."""
    known = max((backup.revision for backup in list_backups(library)), default=0)
    with translate_errors(fresh), contextlib.closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
        connection.execute("UPDATE library_state SET revision = max(revision, ?) + 1", (known,))
    sync(fresh)


def _set_aside(library: Path) -> Path:
    """Give the file another name beside its own, which stays until something takes its place."""
    aside = _name_aside(library)
    try:
        os.link(library, aside)
    except OSError:  # a file system without links
        shutil.copyfile(library, aside)
    for end in _BESIDE:
        with contextlib.suppress(FileNotFoundError):
            library.with_name(library.name + end).rename(aside.with_name(aside.name + end))
    return aside


def _name_aside(library: Path) -> Path:
    stem = f"{library.stem}-damaged-{current_time().strftime('%Y%m%d-%H%M%S')}"
    path, number = library.with_name(f"{stem}{library.suffix}"), 2
    while path.exists():
        path, number = library.with_name(f"{stem}-{number}{library.suffix}"), number + 1
    return path
