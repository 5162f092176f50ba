"""Backups: what is copied, which are kept, and that none is lost for one that could not be made."""

from __future__ import annotations

import contextlib
import datetime
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.errors import Cancelled, LibraryDamaged, LibraryError
from app.library import Library
from app.library.backups import BackupKind, Watch
from app.store import backups, copies
from app.values import PaperId

NOON = datetime.datetime(2026, 11, 23, 12, tzinfo=datetime.UTC)


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Set the clock to noon of the first day, or so much later."""

    def set_clock(**later: int) -> None:
        monkeypatch.setattr(backups, "current_time", lambda: NOON + datetime.timedelta(**later))

    set_clock()
    return set_clock


def edit(library: Library, citations: int) -> None:
    assert library.set_fields(PaperId(3), {"citations": str(citations)})


def names(library: Library) -> list[str]:
    return [backup.path.name for backup in library.backups.list()]


def test_a_backup_is_one_file_that_says_what_it_holds(library: Library, library_file: Path, at: Any) -> None:
    edit(library, 74)  # which stands in the write-ahead log
    backup = library.backups.make()
    assert backup.path == library_file.with_name("library-backups") / "library-by-hand-20261123-120000.db"
    assert (backup.kind, backup.made_at, backup.papers, backup.revision) == (BackupKind.BY_HAND, NOON, 38, 2)
    assert (backup.good, backup.size) == (True, backup.path.stat().st_size)
    assert library.backups.list() == (backup,)
    assert list(backup.path.parent.iterdir()) == [backup.path]
    with contextlib.closing(sqlite3.connect(backup.path)) as connection:
        assert connection.execute("SELECT citations FROM papers WHERE id = 3").fetchone() == (74,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert list(backup.path.parent.iterdir()) == [backup.path]


def test_a_backup_is_one_moment_though_others_write(library: Library) -> None:
    def edit_meanwhile(done: int, total: int) -> None:
        if done < total:
            edit(library, done)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(copies, "_PAGES_A_STEP", 40)
        backup = library.backups.make(Watch(progress=edit_meanwhile))
    assert library.revision > 3
    assert (backup.revision, backup.good) == (1, True)


def test_a_backup_into_a_new_file(library: Library, tmp_path: Path) -> None:
    backup = library.backups.make_at(tmp_path / "mine.db")
    assert (backup.path, backup.kind, backup.papers, backup.good) == (tmp_path / "mine.db", None, 38, True)
    with pytest.raises(LibraryError, match="is there already"):
        library.backups.make_at(tmp_path / "mine.db")
    with pytest.raises(LibraryError, match="There is no folder"):
        library.backups.make_at(tmp_path / "none" / "mine.db")
    assert library.backups.list() == ()


def test_a_day_that_changes_something_has_one_backup(library: Library, at: Callable[..., None]) -> None:
    assert library.backups.make_daily()
    edit(library, 1)
    at(minutes=1)
    assert library.backups.make_daily() is None
    at(days=1)
    assert library.backups.make_daily()
    at(days=2)
    assert library.backups.make_daily() is None
    assert names(library) == ["library-daily-20261124-120000.db", "library-daily-20261123-120000.db"]


def test_a_library_that_never_held_anything_is_not_backed_up(tmp_path: Path) -> None:
    with Library.open(tmp_path / "new.db") as library:
        assert library.backups.make_daily() is None
    assert not (tmp_path / "new-backups").exists()


def test_seven_daily_ones_are_kept_and_no_other_goes_for_them(library: Library, at: Callable[..., None]) -> None:
    kept = library.backups.make().path.name
    for day in range(10):
        at(days=day)
        edit(library, day)
        assert library.backups.make_daily()
    daily = [f"library-daily-202611{23 + day}-120000.db" if day < 8 else "" for day in range(10)]
    assert names(library)[2:] == [*daily[7:2:-1], kept]
    assert names(library)[:2] == ["library-daily-20261202-120000.db", "library-daily-20261201-120000.db"]


@pytest.mark.parametrize("kind", ["BEFORE_UPDATE", "BEFORE_RESTORE", "BEFORE_REPAIR"])
def test_three_of_each_other_kind_are_kept_also_of_one_second(library_file: Path, at: Any, kind: str) -> None:
    made = [backups.make_backup(library_file, BackupKind[kind]) for _ in range(5)]
    assert list(backups.list_backups(library_file)) == made[:1:-1]


def test_a_clock_that_was_set_back_costs_nothing(library_file: Path, at: Callable[..., None]) -> None:
    for _ in range(4):
        backups.make_backup(library_file, BackupKind.BEFORE_RESTORE)
    at(days=-300)
    assert backups.make_backup(library_file, BackupKind.BEFORE_RESTORE).good


def test_a_disk_that_is_full_costs_no_older_backup(
    library: Library, library_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        backups.make_backup(library_file, BackupKind.BEFORE_RESTORE)
    before = library.backups.list()

    def fail(path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(copies, "sync", fail)
    with pytest.raises(LibraryError, match="No space left on device"):
        backups.make_backup(library_file, BackupKind.BEFORE_RESTORE)
    assert library.backups.list() == before
    assert len(list(before[0].path.parent.iterdir())) == 3


def test_a_copy_that_does_not_read_back_is_dropped(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    first = library.backups.make()
    whole = copies._copy_pages

    def lose_a_paper(source: Path, fresh: Path, watch: Watch) -> copies.Contents:
        contents = whole(source, fresh, watch)
        with contextlib.closing(sqlite3.connect(fresh)) as connection, connection:
            connection.execute("DELETE FROM papers WHERE id = 3")
        return contents

    def damage(source: Path, fresh: Path, watch: Watch) -> copies.Contents:
        contents = whole(source, fresh, watch)
        data = fresh.read_bytes()
        fresh.write_bytes(data[:8192] + b"\xab" * 80_000 + data[88_192:])
        return contents

    monkeypatch.setattr(copies, "_copy_pages", lose_a_paper)
    with pytest.raises(LibraryError, match="does not read back"):
        library.backups.make()
    monkeypatch.setattr(copies, "_copy_pages", damage)
    with pytest.raises(LibraryError, match="cannot be read back"):
        library.backups.make()
    assert library.backups.list() == (first,)


def test_a_damaged_library_is_not_backed_up(library_file: Path) -> None:
    with Library.open(library_file) as library:
        good = library.backups.make_daily()
        damaged = library_file.read_bytes()
        library_file.write_bytes(damaged[:200_000] + b"\xab" * 80_000 + damaged[280_000:])
        with pytest.raises(LibraryDamaged, match="is damaged"):
            library.backups.make()
        assert library.backups.list() == (good,)


def test_a_backup_that_is_stopped_never_was(library: Library) -> None:
    with pytest.raises(Cancelled):
        library.backups.make(Watch(cancelled=lambda: True))
    assert library.backups.list() == ()


def test_what_a_crash_left_half_written_goes_after_a_day(library: Library) -> None:
    folder = library.backups.make().path.parent
    old, new = folder / ".unfinished-1-a.db", folder / ".unfinished-2-b.db"
    for path in (old, new):
        path.write_text("half")
    os.utime(old, (0, 0))
    library.backups.make()
    assert not old.exists()
    assert new.exists()


def test_other_files_in_the_folder_are_no_backups(library: Library, library_file: Path) -> None:
    folder = library.backups.make().path.parent
    for name in ("other-daily-20261123-120000.db", "library-daily-20261123.db", "library-weekly-20261123-120000.db"):
        (folder / name).write_text("")
    (folder / "library-daily-99991399-990000.db").write_text("damaged, of no day")
    found = library.backups.list()
    assert [backup.good for backup in found] == [False, True]
    assert (found[0].papers, found[0].revision, found[0].size) == (0, 0, 18)


def test_the_newest_whole_backup_is_found_behind_damaged_ones(library: Library, at: Callable[..., None]) -> None:
    assert library.backups.find_newest() is None
    good = library.backups.make()
    for minutes, damage in ((1, b""), (2, b"no database"), (3, b"SQLite format 3\0" + b"\xff" * 4096)):
        at(minutes=minutes)
        library.backups.make().path.write_bytes(damage)
    assert library.backups.find_newest() == good


def test_a_library_behind_a_link_has_its_backups_beside_the_file(library_file: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "link.db"
    link.parent.mkdir()
    link.symlink_to(library_file)
    with Library.open(link) as library:
        assert library.backups.make().path.parent == library_file.with_name("library-backups")
        assert len(library.backups.list()) == 1
