"""Clones: kept outside of all changes, heard of by everyone, and what they are now whatever is gone back to."""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.changes import Touched
from app.code import Clone, CloneState, Repository
from app.errors import BugError, Cancelled, KnownError, LibraryBusy
from app.frozen import replace
from app.library import Library
from app.store.clones import forget_clone, read_clones, write_clone
from app.store.rescue import rescue
from app.values import PaperId

CHATDEV = Repository("github.com", "OpenBMB", "ChatDev")
OTHER = Repository("gitlab.com", "group/sub", "other")
SEEN = datetime.datetime(2026, 11, 23, 12, 30, 1, tzinfo=datetime.UTC)
STATE = CloneState(
    branch="main",
    commit="3f2a91c0" * 5,
    committed_at=datetime.datetime(2026, 11, 20, 9, tzinfo=datetime.timezone(datetime.timedelta(hours=8))),
    subject="Mend the build",
    ahead=2,
    behind=0,
    changed=3,
)
MADE = Clone(repository=CHATDEV, path=Path("/clones/ChatDev"), made=True, state=STATE, seen_at=SEEN)
FOUND = Clone(repository=CHATDEV, path=Path("/srv/ada/ChatDev"), made=False)


@pytest.fixture
def other(library_file: Path) -> Iterator[Library]:
    """The same library in another window."""
    with Library.open(library_file, patience=0) as library:
        yield library


def write(library: Library, *clones: Clone) -> None:
    with library._access.recording() as connection:
        for clone in clones:
            write_clone(connection, clone)


def read(library: Library, *keys: str) -> tuple[Clone, ...]:
    with library._access.reading() as reader:
        return read_clones(reader, keys or None)


def test_a_clone_is_read_as_it_was_written(library: Library) -> None:
    write(library, MADE)
    (clone,) = read(library)
    assert clone == MADE
    assert clone.state.committed_at
    assert clone.state.committed_at.utcoffset() == datetime.timedelta(0)


def test_one_at_a_path_takes_the_place_of_the_one_before(library: Library) -> None:
    write(library, MADE)
    moved = Clone(repository=OTHER, path=MADE.path, made=False, missing=True)
    write(library, moved)
    assert read(library) == (moved,)
    with library._access.recording() as connection:
        forget_clone(connection, MADE.path)
    assert read(library) == ()


def test_the_one_that_is_there_and_made_by_refshelf_comes_first(library: Library) -> None:
    elsewhere = Clone(repository=OTHER, path=Path("/clones/other"), made=True)
    write(library, elsewhere, FOUND, MADE)
    assert read(library) == (MADE, FOUND, elsewhere)
    assert read(library, OTHER.key) == (elsewhere,)
    write(library, replace(MADE, missing=True))
    assert read(library, CHATDEV.key)[0] == FOUND
    assert library.repositories.get("ChatDev").clone == FOUND
    assert {each.clone for each in library.repositories.all() if each.clone} == {FOUND}


def test_a_folder_whose_name_is_no_text_is_refused_in_words(library: Library) -> None:
    with pytest.raises(KnownError, match="has a name that is no text"):
        write(library, replace(MADE, path=Path("/clones/\udcff")))
    assert read(library) == ()


def test_no_undo_takes_a_clone_away_and_no_record_drops_what_can_be_redone(library: Library) -> None:
    library.set_fields(PaperId(3), {"citations": "74"})
    library.undo()
    revision, history = library.revision, library.history()
    write(library, MADE)
    assert (library.revision, library.history()) == (revision, history)
    library.redo()
    while library.next_undo():
        library.undo()
    assert read(library) == (MADE,)
    assert library.repositories.all() == ()
    while library.next_redo():
        library.redo()
    assert library.repositories.get("ChatDev").clone == MADE


def test_a_record_writes_nothing_that_a_change_covers(library: Library) -> None:
    with (
        pytest.raises(BugError, match="papers was changed outside a change"),
        library._access.recording() as connection,
    ):
        connection.execute("UPDATE papers SET citations = 74")
    assert library.get_paper(PaperId(3)).citations is None
    library.set_fields(PaperId(3), {"citations": "75"})
    assert library.undo()


def test_a_record_that_fails_never_was(library: Library) -> None:
    heard: list[Touched] = []
    library.subscribe(heard.append)
    with pytest.raises(KnownError, match="no text"):
        write(library, MADE, replace(FOUND, path=Path("/clones/\udcff")))
    with library._access.recording():
        pass
    assert (read(library), heard) == ((), [])


def test_a_record_waits_for_no_other_writer_longer_than_a_change(library: Library, other: Library) -> None:
    with other._access.change("Busy"), pytest.raises(LibraryBusy), library._access.recording():
        pass
    library.interrupt()
    with pytest.raises(Cancelled), library._access.recording():
        pass


def test_other_windows_hear_of_clones_once_and_of_changes_beside_them(library: Library, other: Library) -> None:
    heard: list[Touched] = []
    here: list[Touched] = []
    other.subscribe(heard.append)
    library.subscribe(here.append)
    write(library, MADE)
    library.poll()
    other.poll()
    other.poll()
    assert [each.tables for each in here] == [each.tables for each in heard] == [{"clones"}]
    library.set_fields(PaperId(3), {"citations": "74"})
    write(library, FOUND)
    other.poll()
    assert heard[1].moved("papers", "citations")
    assert heard[1].moved("clones")
    assert (set(heard[1].papers), heard[1].revision, len(heard)) == ({PaperId(3)}, library.revision, 2)


def test_what_a_worker_records_is_heard_of_by_its_library(library: Library) -> None:
    heard: list[Touched] = []
    library.subscribe(heard.append)
    with library.worker() as worker:
        write(worker, MADE)
    library.poll()
    (touched,) = heard
    assert touched.tables == {"clones"}
    assert (touched.change, touched.revision) == (None, library.revision)


def test_a_record_told_beside_a_change_of_others_hides_it_from_nobody(library: Library, other: Library) -> None:
    heard: list[Touched] = []
    library.subscribe(heard.append)
    other.set_fields(PaperId(3), {"citations": "74"})
    write(library, MADE)
    library.announce(Touched(columns={"clones": frozenset("*")}, revision=library.revision))
    library.poll()
    assert heard[-1].moved("papers", "citations")


def test_going_back_to_a_backup_goes_back_to_no_clones(library: Library, other: Library) -> None:
    write(library, FOUND)
    backup = library.backups.make()
    with library._access.recording() as connection:
        forget_clone(connection, FOUND.path)
        write_clone(connection, MADE)
    other.poll()
    heard: list[Touched] = []
    other.subscribe(heard.append)
    library.backups.restore(backup.path)
    other.poll()
    assert read(library) == read(other) == (MADE,)
    assert [each.moved("clones") for each in heard] == [True]
    write(library, FOUND)
    other.poll()
    assert len(heard) == 2


def test_a_rescued_library_knows_the_clones_of_its_backup(library_file: Path) -> None:
    with Library.open(library_file) as library:
        write(library, MADE)
        backup = library.backups.make()
        write(library, FOUND)
    library_file.write_bytes(b"")
    rescue(library_file, backup.path)
    with Library.open(library_file) as library:
        assert read(library) == (MADE,)
        assert all(finding.is_good for finding in library.checks.run())


def test_a_library_without_its_clones_is_no_whole_one(library: Library) -> None:
    with contextlib.closing(sqlite3.connect(library.path)) as connection:
        connection.execute("DROP INDEX clones_repository")
        connection.execute("DROP TABLE web_links")
    problems = [problem for finding in library.checks.run() for problem in finding.problems]
    assert {"The index clones_repository is missing.", "The table web_links is missing."} <= set(problems)
