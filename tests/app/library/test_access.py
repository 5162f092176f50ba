"""The connection that writes: there once something is written, and stopped even where it is not there yet."""

from __future__ import annotations

import sqlite3

import pytest

from app.errors import Cancelled, LibraryError
from app.library import Library
from app.search_query import Everything, Trashed
from app.values import PaperId


def test_whoever_only_reads_opens_no_connection_that_writes(library: Library) -> None:
    with library.worker() as worker:
        assert worker.count(Everything())
        assert "writer" not in worker._access.__dict__
        worker.papers.trash([PaperId(1)])
        assert "writer" in worker._access.__dict__


def test_what_a_worker_wrote_stands_in_the_file_itself_once_the_library_is_closed(library: Library) -> None:
    with library.worker() as worker:
        worker.papers.trash([PaperId(1)])
    log = library.path.with_name(f"{library.path.name}-wal")
    assert log.stat().st_size
    library.close()
    assert not log.exists()


def test_interrupted_before_anything_was_written_nothing_is(library: Library) -> None:
    with library.worker() as worker:
        worker.interrupt()
        with pytest.raises(Cancelled):
            worker.papers.trash([PaperId(1)])
    assert library.count(Trashed()) == 0


def test_what_a_newer_program_made_of_the_file_before_the_first_change_is_refused(library: Library) -> None:
    with sqlite3.connect(library.path, isolation_level=None) as other:
        other.execute("PRAGMA user_version = 99")
    with pytest.raises(LibraryError, match="changed by another program"):
        library.papers.trash([PaperId(1)])
