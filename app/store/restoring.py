"""Going back to a backup while the library is in use: its pages are copied in as one transaction of SQLite's own.

Other processes keep their connections.  They see the new content as they see any other commit, and since the restored
library's revision is above every one that they knew, they take it that everything may have moved.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.changes import Change
from app.errors import Declined, LibraryBusy, LibraryDamaged, LibraryError
from app.settings import command_line
from app.store import clones, history, schema
from app.store.backups import Backup, BackupKind, look_at, make_backup, prune
from app.store.connections import open_writer, translate_errors
from app.store.copies import NOBODY, UNFINISHED, Watch, copy_library, find_damage, open_still, read_contents
from app.store.state import read_revision

_MOST_PAGES_A_STEP = 1024
_PAUSE = 0.05
_ATTEMPTS = 3
"""How often the present is backed up anew where others change the library meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RestorePreview:
    """What going back to a backup would do; papers are compared by their numbers, those in the trash too.

    Attributes:
        papers: in the library now.
        lost: papers of now that the backup does not have.
        returning: papers of the backup that are not here now.
        differing: papers that both have and that were edited since, or are still to be.
        changes: changes of the library's history that the backup's lacks.
        last_change: the newest that was made in the library.
    """

    backup: Backup
    papers: int
    lost: int
    returning: int
    differing: int
    changes: int
    last_change: Change | None


def check_backup(path: Path, watch: Watch = NOBODY, library: Path | None = None) -> Backup:
    """A file that is a whole library of this or an older Refshelf, and not the library that it is to restore.

    Raises:
        LibraryError: it is not; the library that was to be restored is as it was.
    """
    if not path.is_file():
        what = "is no file" if path.exists() else "does not exist"
        listing = command_line("backup --list", library) if library else "refshelf backup --list"
        raise LibraryError(f"The backup {path} {what}.", f"{listing} names those there are.")
    if library is not None and library.exists() and path.samefile(library):
        raise LibraryError(f"{path} is the library itself.", "Name a backup of it.")
    try:
        with open_still(path) as connection:
            watch.guard(connection)
            read_contents(connection, path)
            damage = find_damage(connection)
    except LibraryDamaged as error:
        damage = [str(error.__cause__)]
    if damage:
        raise LibraryError(f"The backup {path} is damaged ({damage[0]}).", "Choose another; nothing was changed.")
    return look_at(path)


def preview_restore(library: Path, backup: Backup, watch: Watch = NOBODY) -> RestorePreview:
    """Compare a library with a backup of it, or of another one; holds no lock."""
    uri = f"{library.absolute().as_uri()}?mode=ro"
    with (
        translate_errors(library),
        contextlib.closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection,
    ):
        watch.guard(connection)
        connection.execute("ATTACH ? AS earlier", (f"{backup.path.absolute().as_uri()}?mode=ro",))
        connection.execute("BEGIN")
        absent = "SELECT count(*) FROM {0} WHERE NOT EXISTS (SELECT 1 FROM {1} AS other WHERE other.id = {0}.id)"
        return RestorePreview(
            backup=backup,
            papers=_count(connection, "SELECT count(*) FROM main.papers"),
            lost=_count(connection, absent.format("main.papers", "earlier.papers")),
            returning=_count(connection, absent.format("earlier.papers", "main.papers")),
            differing=_count(
                connection,
                "SELECT count(*) FROM main.papers AS now JOIN earlier.papers AS then_ USING (id)"
                " WHERE now.changed_by <> then_.changed_by",
            ),
            changes=_count(connection, absent.format("main.changes", "earlier.changes")),
            last_change=next(iter(history.get_history(connection, None, 1)), None),
        )


def restore(library: Path, backup: Path, patience: float, watch: Watch = NOBODY) -> Backup:
    """Put a backup's content in place of the library's; returns the backup of what was there before.

    Raises:
        LibraryBusy: somebody else went on writing for longer than ``patience`` seconds.
        LibraryDamaged: the library is damaged, so that it has to be set aside (``app.store.rescue``).
        LibraryError: the backup cannot be read; or nothing could be written.
        Declined: others changed the library again and again.
        Cancelled: the watch said so.

        Whatever is raised, the library is as it was.
    """
    check_backup(backup, watch, library)
    for _ in range(_ATTEMPTS):
        with contextlib.suppress(_Moved), _backed_up(library, watch) as before:
            with _prepared(library, backup, before, watch) as prepared:
                _copy_in(library, prepared, before.revision, patience, watch)
            prune(library, BackupKind.BEFORE_RESTORE, before.path)
            return before
    raise Declined("Another program goes on changing the library.", "Try again when it is done; nothing was changed.")


class _Moved(Exception):
    """The library was changed between its backup and the moment at which it was locked."""


@contextlib.contextmanager
def _backed_up(library: Path, watch: Watch) -> Iterator[Backup]:
    """A backup of the present, which is gone again if the block raises: nobody needs it then.

    Others stay meanwhile; the one to be restored may be the oldest of them.
    """
    before = make_backup(library, BackupKind.BEFORE_RESTORE, watch, keep_others=True)
    try:
        yield before
    except BaseException:
        before.path.unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def _prepared(library: Path, backup: Path, before: Backup, watch: Watch) -> Iterator[Path]:
    """A copy of the backup, brought up to date, whose numbers go on from those of the library."""
    path = before.path.with_name(f"{UNFINISHED}{os.getpid()}-restore.db")
    try:
        copy_library(backup, path, watch)
        with translate_errors(path):
            schema.bring_up_to_date(path, back_up=False)
            with contextlib.closing(_open_alone(path)) as connection:
                _go_on_from(connection, before, _read_page_size(library))
        yield path
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            path.with_name(path.name + end).unlink(missing_ok=True)


def _open_alone(path: Path) -> sqlite3.Connection:
    """A connection to a file that nobody else knows of, which may attach others by their address."""
    return sqlite3.connect(path.absolute().as_uri(), uri=True, isolation_level=None)


def _go_on_from(connection: sqlite3.Connection, before: Backup, page_size: int) -> None:
    """Raise the revision above both, use no id again that either has used, and know the clones that there are now."""
    # As an address: the path may hold bytes that are no text.
    connection.execute("ATTACH ? AS present", (f"{before.path.absolute().as_uri()}?mode=ro",))
    connection.execute("BEGIN")
    connection.execute(
        "UPDATE sqlite_sequence SET seq = max(seq, (SELECT coalesce(max(present.seq), 0)"
        " FROM present.sqlite_sequence AS present WHERE present.name = sqlite_sequence.name))"
    )
    connection.execute(
        "INSERT INTO sqlite_sequence (name, seq) SELECT name, seq FROM present.sqlite_sequence"
        " WHERE name NOT IN (SELECT name FROM main.sqlite_sequence) AND name IN (SELECT name FROM main.sqlite_schema)"
    )
    connection.execute("UPDATE library_state SET revision = max(revision, ?) + 1", (before.revision,))
    clones.take_over(connection, "present")
    connection.execute("COMMIT")
    connection.execute("DETACH present")
    connection.execute("PRAGMA journal_mode = DELETE")
    if connection.execute("PRAGMA page_size").fetchone()[0] != page_size:  # which a file in use cannot change
        connection.execute(f"PRAGMA page_size = {page_size}")
        connection.execute("VACUUM")


def _copy_in(library: Path, prepared: Path, revision: int, patience: float, watch: Watch) -> None:
    with open_still(prepared) as source, contextlib.closing(open_writer(library)) as target:
        (pages,) = source.execute("PRAGMA page_count").fetchone()
        # Three steps at least: the first one takes the lock, and only then is it known that nobody came between.
        at_once = max(1, min(_MOST_PAGES_A_STEP, pages // 3))
        step = _make_step(library, revision, patience, watch)
        with translate_errors(library):
            source.backup(target, pages=at_once, progress=step, sleep=_PAUSE)


def _make_step(library: Path, revision: int, patience: float, watch: Watch) -> Callable[[int, int, int], None]:
    """What looks at each step of the copying; whatever it raises takes the whole of it back."""
    started = time.monotonic()

    def on_step(status: int, remaining: int, pages: int) -> None:
        watch.progress(pages - remaining, pages)
        if status == sqlite3.SQLITE_DONE:
            return  # it is committed, and cannot be taken back any more
        watch.check()
        if status == sqlite3.SQLITE_BUSY and time.monotonic() - started >= patience:
            raise LibraryBusy(
                "The library is being written to just now.", "Try again in a moment; nothing was changed."
            )
        if status == sqlite3.SQLITE_OK and _read_committed_revision(library) != revision:
            raise _Moved

    return on_step


def _read_committed_revision(library: Path) -> int:
    uri = f"{library.absolute().as_uri()}?mode=ro"
    with contextlib.closing(sqlite3.connect(uri, uri=True)) as reader:
        return read_revision(reader)


def _read_page_size(library: Path) -> int:
    with contextlib.closing(sqlite3.connect(f"{library.absolute().as_uri()}?mode=ro", uri=True)) as reader:
        size: int = reader.execute("PRAGMA page_size").fetchone()[0]
    return size


def _count(connection: sqlite3.Connection, sql: str) -> int:
    number: int = connection.execute(sql).fetchone()[0]
    return number
