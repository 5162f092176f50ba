"""Disks and files that fail, met by the command as a process of its own: a sentence, 1, and nothing altered."""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from app.library import Library
from app.store import schema
from app.values import PaperId

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT / "resources" / "samples" / "weize-chen.txt"
COMMAND = [sys.executable, "-m", "app.cli"]
CHANGING = [["set", "3", "citations=74"], ["undo"], ["import", str(PAGE), "--captured-on", "2025-01-01"]]
SOME = [["list"], ["check"], *CHANGING[::2]]


@pytest.fixture
def start(sample):
    """Run a command as a process, on the sample's library or another; its exit code and what it said."""

    def run_process(*argv, within=()):
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        command = [*within, *COMMAND, *argv]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
        return done.returncode, done.stdout, done.stderr

    return run_process


def refused(done, words):
    code, out, err = done
    assert (code, out) == (1, ""), done
    assert err.startswith("refshelf: ")
    assert err.count("\n") == 1
    assert words in err
    assert "Traceback" not in err
    return True


def spoil(path, content):
    path.write_bytes(content)
    return content


@pytest.mark.parametrize("argv", SOME, ids=lambda argv: argv[0])
@pytest.mark.parametrize("kind", ["text", "truncated", "torn", "foreign", "newer", "empty"])
def test_a_file_that_is_no_sound_library(start, sample, argv, kind):
    with Library.open(sample) as library:
        library.backups.make()
    good = sample.read_bytes()
    words = {
        "text": "is damaged",  # it has backups, so that it was a library
        "truncated": "is damaged",
        "torn": "is damaged",
        "foreign": "is a database, but no Refshelf library",
        "newer": "was made by a newer Refshelf",
        "empty": "is empty, but it was a library",
    }
    if kind in ("foreign", "newer"):
        with contextlib.closing(sqlite3.connect(sample)) as connection:
            pragma = f"user_version = {schema.VERSION + 1}" if kind == "newer" else "application_id = 7"
            connection.execute(f"PRAGMA {pragma}")
        content = sample.read_bytes()
    else:
        torn = good[:8192] + b"\xab" * (len(good) - 8192)
        content = spoil(
            sample, {"text": b"a letter" * 99, "truncated": good[:100_000], "torn": torn, "empty": b""}[kind]
        )
    assert refused(start(*argv), words[kind])
    assert sample.read_bytes() == content


@pytest.mark.parametrize("argv", SOME, ids=lambda argv: argv[0])
def test_a_folder_in_place_of_the_library(start, sample, argv):
    sample.unlink()
    sample.mkdir()
    assert refused(start(*argv), "is a folder, and no library")
    assert list(sample.iterdir()) == []


def test_a_log_without_its_index_is_read_again(start, sample):
    """What a crash leaves: the write-ahead log, and perhaps not the file that says what is in it."""
    with Library.open(sample) as library:
        library.set_fields(PaperId(3), {"citations": "74"})
        copy = sample.with_name("crashed.db")
        for end in ("", "-wal"):
            shutil.copy(f"{sample}{end}", f"{copy}{end}")
    code, out, _ = start("show", "3", "--library", str(copy))
    assert code == 0
    assert "74" in out
    assert start("check", "--library", str(copy))[0] == 0


def test_a_library_that_another_program_keeps_to_itself(start, sample, monkeypatch):
    with contextlib.closing(sqlite3.connect(sample, isolation_level=None)) as greedy:
        greedy.execute("PRAGMA locking_mode = EXCLUSIVE")
        greedy.execute("BEGIN EXCLUSIVE")
        assert refused(start("list"), "is being written to just now. Try again in a moment; nothing was changed.")


def test_a_writer_is_waited_for_and_then_said(run, sample, monkeypatch):
    from app.cli import libraries

    monkeypatch.setattr(libraries, "PATIENCE", 1.3)
    with contextlib.closing(sqlite3.connect(sample, isolation_level=None)) as writing:
        writing.execute("BEGIN IMMEDIATE")
        assert run("list").code == 0
        done = run("set", "3", "citations=74")
        assert (done.code, done.out) == (1, "")
        assert "another program is writing to the library; waiting up to 1 s" in done.err
        assert "is being written to just now" in done.err
        done = run("restore", str(_backup(sample)), "--yes")
        assert done.code == 1
        assert "is being written to just now" in done.err


def _backup(library):
    with Library.open(library) as opened:
        return opened.backups.make().path


def mounting(folder, *, size, then=""):
    """The words before a command that put a small disk, seen by it alone, in place of a folder and fill it from there.

    The library is copied onto it; what is mounted is gone with the process.
    """
    if shutil.which("unshare") is None:
        pytest.skip("needs Linux and its unshare")
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody mount a disk of their own")
    there = shlex.quote(str(folder))
    library = shlex.quote(str(folder.parent / "library.db"))
    script = f'mount -t tmpfs -o size={size} tmpfs {there} && cp {library} {there}/ && {then} exec "$@"'
    return ["unshare", "-rm", "sh", "-c", script, "sh"]


@pytest.mark.parametrize("argv", [*CHANGING[::2], ["backup"]], ids=lambda argv: argv[0])
def test_a_full_disk(start, sample, argv):
    folder = sample.parent / "disk"
    folder.mkdir()
    fill = f"{{ cat /dev/zero > {shlex.quote(str(folder))}/filler 2>/dev/null || true; }} &&"
    within = mounting(folder, size="2m", then=fill)
    assert refused(start(*argv, "--library", str(folder / "library.db"), within=within), "disk is full")


def test_a_disk_that_has_room_for_the_edit_but_not_for_the_days_backup(start, sample):
    folder = sample.parent / "disk"
    folder.mkdir()
    size = sample.stat().st_size + 400_000
    code, out, err = start(
        "set", "3", "citations=74", "--library", str(folder / "library.db"), within=mounting(folder, size=size)
    )
    assert code == 0
    assert out.startswith("Edited citations of ChatDev")
    assert err.startswith("refshelf: today's backup was not made. ")
    assert "the disk is full" in err


@pytest.mark.parametrize("argv", [*CHANGING, ["backup"]], ids=lambda argv: argv[0])
def test_a_disk_that_cannot_be_written(start, sample, argv):
    folder = sample.parent / "disk"
    folder.mkdir()
    within = mounting(folder, size="9m", then=f"mount -o remount,ro tmpfs {shlex.quote(str(folder))} &&")
    assert refused(
        start(*argv, "--library", str(folder / "library.db"), within=within), "it or its folder is read-only"
    )
