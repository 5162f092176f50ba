"""Looking at a library for what should never be: one function a check, each on a connection of its own.

Nothing is changed.  Readers and writers go on meanwhile, but for the look into the search index, which SQLite runs
under the lock of a writer.
"""

from __future__ import annotations

import contextlib
import itertools
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.errors import LibraryError
from app.papers import FileKind
from app.settings import command_line
from app.store import backups, derived, derived_checks, journal_checks, schema_checks
from app.store.connections import open_reader, open_writer, translate_errors
from app.store.copies import NOBODY, Watch, find_damage
from app.store.file_folder import FileFolder

_MOST_NAMED = 10
"""How many problems of one kind are named; the others are counted."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found.

    Attributes:
        name: what was looked at, "Foreign keys".
        problems: a sentence each; none if all is well.
        remedy: what to do about them.
        repairable: it follows from the papers and can be made anew.
    """

    name: str
    problems: tuple[str, ...] = ()
    remedy: str = ""
    repairable: bool = False

    @property
    def is_good(self) -> bool:
        """Whether all is well."""
        return not self.problems


def run_checks(path: Path, patience: float, watch: Watch = NOBODY) -> Iterator[Finding]:
    """Every check, the quick ones first; a library that is damaged, or has other tables, is looked into no further.

    Raises:
        Cancelled: the watch said so.
        LibraryError: the library cannot be read.
    """
    for check in (check_file, check_tables):
        finding = check(path, watch)
        yield finding
        if not finding.is_good:
            yield check_backups(path, watch)
            return
    yield _read(path, watch, "Links between the tables", find_broken_links, _say_report(path))
    yield check_search_index(path, patience, watch)
    with translate_errors(path):
        problems = derived_checks.find_differences(path, watch)
    yield _make_finding("What follows from the papers", problems, _say_repair(path), repairable=True)
    yield _read(path, watch, "History", journal_checks.find_problems, _say_report(path))
    yield check_files(path, watch)
    yield check_backups(path, watch)


def repair(path: Path, patience: float, watch: Watch = NOBODY) -> backups.Backup:
    """Make anew what follows from the papers, after a backup, which is returned; facts are not touched.

    Raises:
        LibraryDamaged: the file itself is damaged; nothing was changed.
        LibraryBusy: somebody else went on writing.
        LibraryError: it could not be written.
        Cancelled: the watch said so; nothing was changed.
    """
    before = backups.make_backup(path, backups.BackupKind.BEFORE_REPAIR, watch)
    with _locked(path, patience, watch) as connection:
        derived.rebuild(connection)
        # A revision that no change made tells every window that anything may have moved.
        connection.execute("UPDATE library_state SET revision = revision + 1")
        connection.execute("COMMIT")
    return before


def check_file(path: Path, watch: Watch = NOBODY) -> Finding:
    """SQLite's own quick look at every page."""
    with _reading(path, watch) as reader:
        return _make_finding("The file", find_damage(reader), _say_restore(path))


def check_tables(path: Path, watch: Watch = NOBODY) -> Finding:
    """Whether the tables are those that this Refshelf makes: another program may have altered them."""
    return _read(path, watch, "The tables", schema_checks.find_problems, _say_restore(path))


def find_broken_links(connection: sqlite3.Connection) -> Iterator[str]:
    """Rows that speak of a row that is not there."""
    for table, row_id, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield f"Row {row_id} of {table} speaks of a row of {parent} that is not there."


def check_search_index(path: Path, patience: float, watch: Watch = NOBODY) -> Finding:
    """The words of the search index against the texts they were taken from; it waits for other writers."""
    name = "Search index"
    try:
        with _locked(path, patience, watch) as connection:
            connection.execute("INSERT INTO paper_words (paper_words, rank) VALUES ('integrity-check', 1)")
    except LibraryError as error:
        code = getattr(error.__cause__, "sqlite_errorcode", 0)
        if code & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        return Finding(name, ("It does not hold the words of the papers.",), _say_repair(path), repairable=True)
    return Finding(name)


def check_files(path: Path, watch: Watch = NOBODY) -> Finding:
    """Files of papers that are not where they should be."""
    folder = FileFolder(path)

    def find_missing(connection: sqlite3.Connection) -> Iterator[str]:
        sql = "SELECT paper_id, kind, path FROM files ORDER BY id"
        for paper_id, kind, place in connection.execute(sql):
            watch.check()
            file = folder.locate(place) if kind == FileKind.COPIED else Path(place)
            if not file.exists():
                yield f"{file} of paper {paper_id} is missing."

    return _read(path, watch, "Files", find_missing, "Put them back, or remove them from their papers.")


def check_backups(path: Path, watch: Watch = NOBODY) -> Finding:
    """Every backup, read whole."""
    bad = (backup for backup in backups.find_backups(path) if not backups.is_whole(backup, watch))
    return _make_finding("Backups", (f"{backup} is damaged." for backup in bad), "Delete it; it is of no use.")


def _say_restore(path: Path) -> str:
    return f"{command_line('restore --newest', path)} goes back to the newest good backup."


def _say_repair(path: Path) -> str:
    return f"{command_line('check --repair', path)} makes it anew."


def _say_report(path: Path) -> str:
    return f"What was kept is as it is; a backup may be better: {command_line('backup --list', path)}."


def _read(
    path: Path, watch: Watch, name: str, find: Callable[[sqlite3.Connection], Iterable[str]], remedy: str
) -> Finding:
    with _reading(path, watch) as reader:
        return _make_finding(name, find(reader), remedy)


def _make_finding(name: str, problems: Iterable[str], remedy: str, *, repairable: bool = False) -> Finding:
    found = iter(problems)
    named = tuple(itertools.islice(found, _MOST_NAMED))
    if others := sum(1 for _ in found):
        named = (*named, f"{others:,} more of this kind.")
    return Finding(name, named, remedy if named else "", repairable and bool(named))


@contextlib.contextmanager
def _reading(path: Path, watch: Watch) -> Iterator[sqlite3.Connection]:
    with translate_errors(path), contextlib.closing(open_reader(path)) as reader:
        watch.guard(reader)
        reader.execute("BEGIN")
        yield reader


@contextlib.contextmanager
def _locked(path: Path, patience: float, watch: Watch) -> Iterator[sqlite3.Connection]:
    """A connection that holds the lock of a writer; what is not committed is taken back."""
    with translate_errors(path), contextlib.closing(open_writer(path)) as connection:
        connection.execute(f"PRAGMA busy_timeout = {int(patience * 1000)}")
        connection.execute("BEGIN IMMEDIATE")
        watch.guard(connection)
        yield connection
