"""A damaged library: it is said to be, kept whole, and replaced only when asked."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import Cancelled, Declined, LibraryBusy, LibraryDamaged, LibraryError
from app.library import Library
from app.library.backups import Backup, Watch
from app.library.rescue import find_rescue, is_damaged, rescue
from app.search_query import Everything
from app.store import backups
from app.store import rescue as rescuing
from app.values import PaperId

ROOT = Path(__file__).parents[3]
HOLD_OPEN = """
import sys
from pathlib import Path
from app.library import Library
with Library.open(Path(sys.argv[1])) as library:
    print("open", flush=True)
    sys.stdin.read()
"""


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100_000])


def flip(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:8192] + b"\xab" * (len(data) - 8192))


def behead(path: Path) -> None:
    path.write_bytes(b"x" * 100 + path.read_bytes()[100:])


def empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.fixture
def backup(library_file: Path) -> Backup:
    """A backup of the sample, after which one count was set."""
    with Library.open(library_file) as library:
        made = library.backups.make()
        library.set_fields(PaperId(3), {"citations": "74"})
    return made


@pytest.mark.parametrize("damage", [cut, flip, behead, empty])
def test_a_damaged_library_says_so_with_its_newest_backup_and_can_be_rescued(
    library_file: Path, backup: Backup, damage: Callable[[Path], None]
) -> None:
    assert not is_damaged(library_file)
    damage(library_file)
    content = library_file.read_bytes()
    with pytest.raises(
        LibraryDamaged, match=r"refshelf restore --newest --library \S+ goes back to its .* with 38 papers"
    ):
        Library.open(library_file).count(Everything())
    assert library_file.read_bytes() == content
    assert is_damaged(library_file)
    assert find_rescue(library_file) == backup
    aside = rescue(library_file, backup.path)
    assert aside
    assert aside.name.startswith("library-damaged-")
    assert aside.read_bytes() == content
    with Library.open(library_file) as library:
        assert (library.count(Everything()), library.get_paper(PaperId(3)).citations) == (38, None)
        assert library.revision > backup.revision
        assert library.set_fields(PaperId(3), {"citations": "75"})


def test_without_a_backup_an_empty_file_becomes_a_library_and_a_damaged_one_is_to_be_kept(library_file: Path) -> None:
    flip(library_file)
    with pytest.raises(LibraryDamaged, match="It has no backup; stop using it, and keep a copy"):
        Library.open(library_file).count(Everything())
    assert find_rescue(library_file) is None
    empty(library_file)
    with Library.open(library_file) as library:
        assert library.count(Everything()) == 0


def test_what_stood_beside_the_damaged_file_goes_with_it(library_file: Path, backup: Backup) -> None:
    flip(library_file)
    for end in ("-wal", "-shm"):
        library_file.with_name(f"library.db{end}").write_bytes(f"the {end}".encode())
    content = library_file.read_bytes()
    aside = rescue(library_file, backup.path)
    assert aside
    assert aside.read_bytes() == content
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"the -wal"
    assert aside.with_name(f"{aside.name}-shm").exists()
    assert not library_file.with_name("library.db-wal").exists()


def test_two_of_one_second_have_names_of_their_own(
    library_file: Path, backup: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = backups.current_time()
    monkeypatch.setattr(rescuing, "current_time", lambda: now)
    asides = []
    for _ in range(2):
        flip(library_file)
        asides.append(rescue(library_file, backup.path))
    assert len(set(asides)) == 2


def test_a_library_that_is_gone_is_put_back(library_file: Path, backup: Backup) -> None:
    library_file.unlink()
    assert not is_damaged(library_file)
    assert rescue(library_file, backup.path) is None
    with Library.open(library_file) as library:
        assert library.count(Everything()) == 38


def test_a_sound_library_is_not_set_aside(library_file: Path, backup: Backup) -> None:
    before = library_file.read_bytes()
    with pytest.raises(Declined, match="is not damaged"):
        rescue(library_file, backup.path)
    assert library_file.read_bytes() == before


def test_a_library_is_not_rescued_by_what_is_damaged_too(library_file: Path, backup: Backup) -> None:
    flip(library_file)
    flip(backup.path)
    assert find_rescue(library_file) is None
    before = sorted(library_file.parent.iterdir())
    with pytest.raises(LibraryError, match=r"The backup .* is damaged"):
        rescue(library_file, backup.path)
    with pytest.raises(LibraryError, match="is the library itself"):
        rescue(library_file, library_file)
    assert sorted(library_file.parent.iterdir()) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows renames no file that is open")
def test_a_damaged_library_that_is_open_elsewhere_stays(library_file: Path, backup: Backup) -> None:
    command = [sys.executable, "-c", HOLD_OPEN, str(library_file)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as other:
        assert other.stdout
        assert other.stdout.readline() == b"open\n"
        flip(library_file)
        with pytest.raises(LibraryBusy, match="has the damaged library open"):
            rescue(library_file, backup.path)
        other.communicate(timeout=30)
    assert rescue(library_file, backup.path)


def test_a_rescue_that_is_stopped_or_fails_leaves_all_as_it_was(
    library_file: Path, backup: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    flip(library_file)
    before = sorted(library_file.parent.iterdir()), library_file.read_bytes()
    with pytest.raises(Cancelled):
        rescue(library_file, backup.path, Watch(cancelled=lambda: True))
    assert (sorted(library_file.parent.iterdir()), library_file.read_bytes()) == before

    def fail(path: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(rescuing, "_set_aside", fail)
    with pytest.raises(LibraryError, match="cannot be replaced: Permission denied"):
        rescue(library_file, backup.path)
    assert (sorted(library_file.parent.iterdir()), library_file.read_bytes()) == before


def test_where_files_cannot_be_linked_the_damaged_one_is_copied(
    library_file: Path, backup: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", refuse)
    flip(library_file)
    content = library_file.read_bytes()
    aside = rescue(library_file, backup.path)
    assert aside
    assert aside.read_bytes() == content


def test_a_backup_copied_over_the_library_by_hand_works_as_one(library_file: Path, backup: Backup) -> None:
    library_file.write_bytes(backup.path.read_bytes())
    with Library.open(library_file) as library, Library.open(library_file) as other:
        assert library.set_fields(PaperId(3), {"citations": "1"})
        with other._access.reading() as reader:
            assert reader.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_other_programs_files_are_not_taken_for_damaged_libraries(tmp_path: Path, library_file: Path) -> None:
    assert not is_damaged(tmp_path)
    assert is_damaged(Path(__file__))
