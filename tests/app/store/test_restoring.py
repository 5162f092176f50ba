"""Going back to a backup while others have the library open."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from app.changes import Touched
from app.errors import Cancelled, Declined, LibraryBusy, LibraryError
from app.importing.source_text import SourceText
from app.library import Library
from app.library.backups import Backup, Watch
from app.search_query import Everything
from app.store import backups, restoring, schema
from app.values import PaperId

THREE = PaperId(3)
PAGE = "CLAug 21, 2023\nAnother paper\n\nAnna Li et al.\n\nIt is about it.\n"


@pytest.fixture
def other(library_file: Path) -> Iterator[Library]:
    """The same library in another window."""
    with Library.open(library_file, patience=0) as library:
        yield library


@pytest.fixture
def backup(library: Library) -> Backup:
    """A backup of the sample, after which the library has gone on."""
    made = library.backups.make()
    library.set_fields(THREE, {"citations": "74"})
    library.apply_import(library.plan_import(SourceText(PAGE)))
    return made


def test_a_preview_says_what_would_be_lost_and_changes_nothing(library: Library, backup: Backup) -> None:
    preview = library.backups.preview(backup.path)
    assert (preview.backup, preview.papers, preview.changes) == (backup, 39, 2)
    assert (preview.lost, preview.returning, preview.differing) == (1, 0, 1)
    assert preview.last_change
    assert preview.last_change.label.startswith("Imported")
    assert library.revision == 3
    library.undo()
    library.undo()
    library.undo()
    assert library.backups.preview(backup.path).returning == 38


def test_restoring_is_itself_undoable(library: Library, backup: Backup) -> None:
    before = library.backups.restore(backup.path)
    assert (library.count(Everything()), library.get_paper(THREE).citations) == (38, None)
    assert len(library.history()) == 1
    again = library.backups.restore(before.path)
    assert (library.count(Everything()), library.get_paper(THREE).citations) == (39, 74)
    assert len(library.history()) == 3
    assert (before.papers, again.papers) == (39, 38)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems allow no such names")
@pytest.mark.parametrize("name", ["it's", "a?b#c%20d", "Gödel 王", "bytes\udcff"])
def test_any_name_of_a_folder_will_do(library_file: Path, tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    shutil.copy(library_file, folder / "library.db")
    with Library.open(folder / "library.db") as library:
        made = library.backups.make()
        library.set_fields(THREE, {"citations": "74"})
        library.backups.restore(made.path)
        assert library.get_paper(THREE).citations is None


def test_the_oldest_backup_of_what_was_there_before_can_be_gone_back_to(library: Library, backup: Backup) -> None:
    oldest = library.backups.restore(backup.path)
    for _ in range(2):
        library.backups.restore(backup.path)
    library.backups.restore(oldest.path)
    assert library.count(Everything()) == 39
    assert len(library.backups.list()) == 4


def test_other_windows_hear_of_it_and_go_on_writing(library: Library, other: Library, backup: Backup) -> None:
    other.poll()
    heard: list[Touched] = []
    other.subscribe(heard.append)
    library.backups.restore(backup.path)
    other.poll()
    (touched,) = heard
    assert touched.moved("papers", "citations")
    assert (touched.papers, touched.revision) == (frozenset(), library.revision)
    assert other.get_paper(THREE).citations is None
    change = other.set_fields(THREE, {"citations": "5"})
    assert other.undo(change.change.id if change.change else None)
    library.redo()
    assert other.get_paper(THREE).citations == 5


def test_the_window_that_restores_tells_its_views_once(library: Library, backup: Backup) -> None:
    heard: list[Touched] = []
    library.subscribe(heard.append)
    library.backups.restore(backup.path)
    library.poll()
    assert [touched.revision for touched in heard] == [library.revision]


def test_no_number_is_used_again_and_the_revision_only_rises(library: Library, backup: Backup) -> None:
    used = library.history()[0].id
    before = library.backups.restore(backup.path)
    assert library.revision == 4
    library.apply_import(library.plan_import(SourceText(PAGE)))
    assert library.history()[0].id == used + 1
    assert max(library.get_paper(PaperId(40)).id, 40) == 40
    library.backups.restore(before.path)
    assert library.revision == 6


def test_what_others_read_they_read_on(library: Library, other: Library, backup: Backup) -> None:
    with other._access.reading() as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM papers").fetchone() == (39,)
        library.backups.restore(backup.path)
        assert reader.execute("SELECT count(*) FROM papers").fetchone() == (39,)
        reader.execute("COMMIT")
        assert reader.execute("SELECT count(*) FROM papers").fetchone() == (38,)


def test_an_older_library_is_brought_up_to_date_on_the_way(library: Library, tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    with contextlib.closing(sqlite3.connect(old)) as connection:
        schema._migrations().apply(Database(connection), stop_before="organising_and_search")
        connection.execute("INSERT INTO papers (title, added_at) VALUES ('Old', '2026-01-01T00:00:00+00:00')")
        connection.execute("UPDATE library_state SET revision = 70")
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.commit()
    content = old.read_bytes()
    library.backups.restore(old)
    assert [library.get_paper(PaperId(1)).title, library.count(Everything()), library.revision] == ["Old", 1, 71]
    assert old.read_bytes() == content
    assert not old.with_name("old-backups").exists()
    assert all(finding.is_good for finding in library.checks.run())


def test_a_backup_with_pages_of_another_size(library: Library, backup: Backup, tmp_path: Path) -> None:
    with contextlib.closing(sqlite3.connect(backup.path)) as connection:
        connection.execute("PRAGMA page_size = 1024")
        connection.execute("VACUUM")
    library.backups.restore(backup.path)
    assert library.count(Everything()) == 38


def test_a_library_that_is_in_use_is_a_backup_too(library: Library, backup: Backup, tmp_path: Path) -> None:
    with Library.open(tmp_path / "second.db") as second:
        second.apply_import(second.plan_import(SourceText(PAGE)))
        library.backups.restore(second.path)
    assert library.count(Everything()) == 1


def make_newer(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")


def make_foreign(path: Path) -> None:
    path.unlink()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100_000])


def flip(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:200_000] + b"\xab" * 40_000 + data[240_000:])


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (make_newer, "made by a newer Refshelf"),
        (make_foreign, "no Refshelf library"),
        (cut, "is damaged"),
        (flip, "is damaged"),
        (lambda path: path.write_bytes(b""), "holds no library"),
        (lambda path: path.write_text("a letter" * 100), "not a Refshelf library"),
        (lambda path: path.unlink(), "does not exist"),
    ],
)
def test_what_is_no_good_backup_is_refused_and_nothing_is_altered(
    library: Library, backup: Backup, spoil: Callable[[Path], Any], words: str
) -> None:
    spoil(backup.path)
    before = sorted(backup.path.parent.iterdir())
    with pytest.raises(LibraryError, match=words):
        library.backups.restore(backup.path)
    with pytest.raises(LibraryError, match=words):
        library.backups.preview(backup.path)
    assert (library.count(Everything()), library.revision) == (39, 3)
    assert sorted(backup.path.parent.iterdir()) == before


def test_the_library_is_no_backup_of_itself(library: Library, library_file: Path) -> None:
    with pytest.raises(LibraryError, match="is the library itself"):
        library.backups.restore(library_file)


def test_a_library_that_is_being_written_is_not_restored(library: Library, other: Library, backup: Backup) -> None:
    with other._access.writer.change("Long import"), pytest.raises(LibraryBusy):
        library.backups.restore(backup.path)
    assert library.count(Everything()) == 39
    library.backups.restore(backup.path)
    assert library.count(Everything()) == 38


def test_what_was_changed_in_between_is_in_the_backup_taken_first(
    library: Library, other: Library, backup: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = backups.make_backup
    edits = iter(["75", "76"])

    def edit_after(*arguments: Any, **options: Any) -> Backup:
        made = whole(*arguments, **options)
        with contextlib.suppress(StopIteration):
            other.set_fields(THREE, {"citations": next(edits)})
        return made

    monkeypatch.setattr(restoring, "make_backup", edit_after)
    before = library.backups.restore(backup.path)
    assert library.get_paper(THREE).citations is None
    library.backups.restore(before.path)
    assert library.get_paper(THREE).citations == 76


def test_a_library_that_never_rests_is_not_restored(
    library: Library, other: Library, backup: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = backups.make_backup

    def edit_after(*arguments: Any, **options: Any) -> Backup:
        made = whole(*arguments, **options)
        other.set_fields(THREE, {"citations": str(other.revision)})
        return made

    monkeypatch.setattr(restoring, "make_backup", edit_after)
    with pytest.raises(Declined, match="goes on changing"):
        library.backups.restore(backup.path)
    assert library.count(Everything()) == 39
    assert library.backups.list() == (backup,)


@pytest.mark.parametrize("steps", range(1, 9))
def test_a_restore_that_is_stopped_never_was(library: Library, backup: Backup, steps: int) -> None:
    asked = iter(range(steps))
    watch = Watch(cancelled=lambda: next(asked, None) is None)
    with contextlib.suppress(Cancelled):
        library.backups.restore(backup.path, watch)
        assert steps > 3
        return
    assert (library.count(Everything()), library.revision) == (39, 3)
    assert not list(backup.path.parent.glob(".*"))
    assert library.set_fields(THREE, {"citations": "80"})
