"""What happens to a library when the program is killed, the disk is full or the file cannot be written."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.errors import LibraryError
from app.importing.source_text import SourceText
from app.library import Library
from app.search_query import Everything
from app.values import PaperId
from tests.unprivileged import without_privileges

Query = Callable[..., list[tuple[Any, ...]]]
ROOT = Path(__file__).parents[3]

KILLED_HALF_WAY = """
import os, signal, sys
from pathlib import Path
from app.importing.source_text import SourceText
from app.library import Library
from app.values import PaperId

def die_half_way(done, total):
    if done > total / 2:
        os.kill(os.getpid(), signal.SIGKILL)

library = Library.open(Path(sys.argv[1]))
library.set_fields(PaperId(3), {"citations": "74"})
library.apply_import(library.plan_import(SourceText(sys.stdin.read())), progress=die_half_way)
"""

KILLED_WHILE_RESTORING = """
import itertools, os, signal, sys
from pathlib import Path
from app.library import Library
from app.library.backups import Watch

calls = itertools.count(1)

def die(done, total):
    if next(calls) == int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)

Library.open(Path(sys.argv[1])).backups.restore(Path(sys.argv[2]), Watch(progress=die))
"""


def make_page(papers: int) -> SourceText:
    blocks = (
        f"CLAug 21, 2023\nPaper number {number}\n\nAnna Li et al.\n\nIt is about {number}.\n"
        for number in range(papers)
    )
    return SourceText("\n".join(blocks))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_killed_half_way_through_an_import_only_the_import_is_lost(library_file: Path, query: Query) -> None:
    command = [sys.executable, "-c", KILLED_HALF_WAY, str(library_file)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    killed = subprocess.run(command, input=make_page(400).text, text=True, env=environment, check=False, timeout=60)
    assert killed.returncode == -9
    with Library.open(library_file) as library:
        assert library.count(Everything()) == 38
        assert library.get_paper(PaperId(3)).citations == 74
        assert len(library.history()) == 2
        library.undo()
        assert library.get_paper(PaperId(3)).citations is None
    assert query("PRAGMA integrity_check") == [("ok",)]
    assert query("PRAGMA foreign_key_check") == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("moment", range(1, 5))
def test_killed_while_going_back_to_a_backup_the_library_is_as_it_was(library_file: Path, moment: int) -> None:
    """While the present is backed up, while the backup is prepared, and twice while its pages are copied in."""
    with Library.open(library_file) as library:
        backup = library.backups.make()
        library.set_fields(PaperId(3), {"citations": "74"})
    command = [sys.executable, "-c", KILLED_WHILE_RESTORING, str(library_file), str(backup.path), str(moment)]
    killed = subprocess.run(command, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=False, timeout=60)
    assert killed.returncode == -9
    with Library.open(library_file) as library:
        assert (library.get_paper(PaperId(3)).citations, library.revision) == (74, 2)
        assert all(finding.is_good for finding in library.checks.run())
        library.backups.restore(backup.path)
        assert library.get_paper(PaperId(3)).citations is None


def test_a_full_disk_is_said_and_leaves_the_library_as_it_was(library: Library, query: Query) -> None:
    before = query("SELECT * FROM papers"), query("SELECT * FROM changes")
    connection = library._access.writer._connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(LibraryError, match="disk is full"):
        library.apply_import(library.plan_import(make_page(400)))
    assert (query("SELECT * FROM papers"), query("SELECT * FROM changes")) == before
    connection.execute("PRAGMA max_page_count = 1073741823")
    assert library.apply_import(library.plan_import(make_page(400))).counts.added == 400


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_a_library_in_a_read_only_folder_is_said(library_file: Path) -> None:
    with tempfile.TemporaryDirectory() as name:  # pytest's own folders let nobody but their owner in
        locked = Path(name) / "library.db"
        shutil.copyfile(library_file, locked)
        locked.chmod(0o444)
        locked.parent.chmod(0o555)
        try:
            with without_privileges(), pytest.raises(LibraryError, match=r"read-only|cannot be opened"):
                Library.open(locked)
        finally:
            locked.parent.chmod(0o755)


def test_every_statement_of_a_failing_change_is_taken_back_when_the_commit_fails(
    library: Library, query: Query
) -> None:
    """A broken foreign key shows at the commit; the change never happened, and the next one works."""
    before = query("SELECT * FROM authors")

    def break_a_key() -> None:
        with library._access.writer.change("Orphan") as change:
            change.connection.execute("PRAGMA defer_foreign_keys = ON")
            change.connection.execute("UPDATE authors SET paper_id = 999 WHERE paper_id = 3")

    with pytest.raises(Exception, match="FOREIGN KEY"):
        break_a_key()
    assert query("SELECT * FROM authors") == before
    assert library.set_fields(PaperId(3), {"citations": "1"})


def test_a_writer_left_open_by_a_crash_does_not_block_the_next(library_file: Path) -> None:
    with contextlib.closing(sqlite3.connect(library_file)) as stale:
        stale.execute("BEGIN IMMEDIATE")
    with Library.open(library_file, patience=0) as library:
        assert library.set_fields(PaperId(3), {"citations": "1"})
