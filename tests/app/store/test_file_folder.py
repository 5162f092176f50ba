"""The folder of files: whatever fails, no half file stands in place, and nothing outside it is reached."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

import pytest

from app.errors import KnownError
from app.library import Library
from app.store import file_folder
from app.store.file_folder import FileFolder
from app.values import PaperId

ROOT = Path(__file__).parents[3]
CHATDEV = PaperId(3)
Query = Callable[..., list[tuple[Any, ...]]]

KILLED_HALF_WAY = """
import os, signal, sys
from pathlib import Path
from app.library import Library
from app.store import file_folder
from app.values import PaperId

read, chunks = file_folder._read_chunk, []

def die_half_way(source, file):
    chunks.append(read(source, file))
    if len(chunks) > 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return chunks[-1]

file_folder._CHUNK, file_folder._read_chunk = 10, die_half_way
Library.open(Path(sys.argv[1])).files.add(PaperId(3), Path(sys.argv[2]))
"""


@pytest.fixture
def folder(library_file: Path) -> FileFolder:
    return FileFolder(library_file)


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "chatdev.pdf"
    path.write_bytes(b"ChatDev " * 100)
    return path


def everything_in(folder: FileFolder) -> list[str]:
    return sorted(path.name for path in folder.path.rglob("*") if path.is_file())


def test_the_folder_is_named_after_the_library_it_stands_beside(tmp_path: Path) -> None:
    assert FileFolder(tmp_path / "my.papers.db").path == tmp_path / "my.papers-files"


def test_the_library_that_a_link_leads_to_has_the_folder(tmp_path: Path, library_file: Path) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(library_file)
    assert FileFolder(link).path == FileFolder(library_file).path


@pytest.mark.parametrize("stored", ["../../etc/passwd", "/etc/passwd", "a/../../b", "..", "", "a//b", "C:\\x", "a/\0"])
def test_no_stored_path_leads_out_of_the_folder(folder: FileFolder, stored: str) -> None:
    assert folder.path in folder.locate(stored).parents
    assert ".." not in folder.locate(stored).parts


def test_a_library_that_speaks_of_a_file_elsewhere_is_not_believed(
    library: Library, library_file: Path, query: Query, pdf: Path
) -> None:
    values = (3, "x.pdf", "copied", "../chatdev.pdf", "0" * 64, 1, "2026-11-23T00:00:00+00:00")
    query("INSERT INTO files VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)", *values)
    (file,) = library.files.of(CHATDEV)
    assert file.missing
    assert FileFolder(library_file).path in file.path.parents


@pytest.mark.parametrize("what", ["fsync", "rename"])
def test_a_full_disk_leaves_nothing(
    library: Library, folder: FileFolder, pdf: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(*((os, "fsync", fail) if what == "fsync" else (Path, "rename", fail)))
        with pytest.raises(KnownError, match=r"chatdev\.pdf cannot be copied into .*: No space left on device"):
            library.files.add(CHATDEV, pdf)
    assert everything_in(folder) == []
    assert library.files.of(CHATDEV) == ()
    library.files.add(CHATDEV, pdf)
    assert not library.files.of(CHATDEV)[0].missing


def test_a_file_that_stops_being_readable_leaves_nothing(
    library: Library, folder: FileFolder, pdf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Torn:
        """A file on a stick that was pulled out."""

        def read(self, _: int) -> bytes:
            raise OSError(errno.EIO, "Input/output error")

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            return None

    monkeypatch.setattr(file_folder, "_open_source", lambda _: Torn())
    with pytest.raises(KnownError, match="cannot be read: Input/output error"):
        library.files.add(CHATDEV, pdf)
    assert everything_in(folder) == []


def test_a_folder_that_cannot_be_made_is_said(library: Library, folder: FileFolder, pdf: Path) -> None:
    folder.path.write_text("in the way")
    with pytest.raises(KnownError, match="cannot be copied into"):
        library.files.add(CHATDEV, pdf)
    assert library.files.of(CHATDEV) == ()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_killed_half_way_no_half_file_stands_in_place(library_file: Path, folder: FileFolder, pdf: Path) -> None:
    command = [sys.executable, "-c", KILLED_HALF_WAY, str(library_file), str(pdf)]
    killed = subprocess.run(command, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=False, timeout=60)
    assert killed.returncode == -9
    (left,) = folder.path.iterdir()
    assert left.name.startswith(".incoming-")
    with Library.open(library_file) as library:
        assert library.files.of(CHATDEV) == ()
        library.files.sweep()
        assert left.exists()
        yesterday = time.time() - 25 * 3600
        os.utime(left, (yesterday, yesterday))
        library.files.sweep()
    assert everything_in(folder) == []


def test_a_change_that_fails_after_the_copy_leaves_no_temporary_file(
    library: Library, folder: FileFolder, pdf: Path
) -> None:
    library.files.add(CHATDEV, pdf)
    with pytest.raises(KnownError, match="already"):
        library.files.add(CHATDEV, pdf)
    assert everything_in(folder) == ["chatdev.pdf"]


def test_sweeping_leaves_alone_what_is_not_ours(folder: FileFolder) -> None:
    for name in ("ab/notes.txt", "mine/paper.pdf", "paper.pdf"):
        (folder.path / name).parent.mkdir(parents=True, exist_ok=True)
        (folder.path / name).touch()
    assert folder.sweep((), now=time.time() + 1e9) == 0
    assert everything_in(folder) == ["notes.txt", "paper.pdf", "paper.pdf"]


def test_what_cannot_be_deleted_is_left_for_another_day(folder: FileFolder) -> None:
    content = folder.path / "ab" / ("ab" * 32)
    (content / "inner").mkdir(parents=True)
    now = time.time()
    assert folder.sweep((), now=now) == 0
    assert folder.sweep((), now=now + 1e9) == 0
    assert (content / "inner").exists()


def test_there_is_nothing_to_sweep_where_no_file_was_added(folder: FileFolder) -> None:
    assert folder.sweep(()) == 0
    assert not folder.path.exists()
