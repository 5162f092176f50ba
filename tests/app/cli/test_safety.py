"""``backup``, ``restore`` and ``check``: what they print, ask and refuse."""

from __future__ import annotations

import contextlib
import io
import json
import shlex
import sqlite3
import sys
from pathlib import Path

import pytest

from app.cli import watching
from app.errors import LibraryError
from app.library.backups import Backups

PAGE = Path(__file__).resolve().parents[3] / "resources" / "samples" / "weize-chen.txt"


class Terminal(io.StringIO):
    """What stands in for a person at a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def backup(run, sample):
    """A backup of the sample, after which a count was set."""
    path = sample.with_name("mine.db")
    assert run("backup", str(path)).code == 0
    assert run("set", "3", "citations=74").code == 0
    return path


def damage(path):
    data = path.read_bytes()
    path.write_bytes(data[:8192] + b"\xab" * (len(data) - 8192))


def test_backup_says_what_it_holds_and_where_it_is(run, sample):
    done = run("backup")
    (made,) = sample.with_name("library-backups").iterdir()
    assert done.out.startswith("Backed up: 38 papers, made ")
    assert done.out.endswith(f" MB ({made})\n")
    backup = json.loads(run("backup", "--json").out)
    assert list(backup) == ["path", "kind", "made_at", "papers", "revision", "size", "good"]
    assert (backup["kind"], backup["papers"], backup["good"]) == ("by-hand", 38, True)


def test_backups_are_listed_newest_first_and_also_when_the_library_is_gone(run, sample):
    assert run("backup", "--list").out == "There is no backup yet.\n"
    assert run("backup", "--list", "--json").out == "[]\n"
    run("backup")
    run("set", "3", "citations=74")
    bad = next(sample.with_name("library-backups").glob("*by-hand*"))
    bad.write_bytes(b"")
    sample.unlink()
    lines = run("backup", "--list").out.splitlines()
    assert len(lines) == 2
    assert [words for line in lines for words in ("38 papers", "daily", "damaged", "by hand") if words in line] in (
        ["38 papers", "daily", "damaged", "by hand"],
        ["damaged", "by hand", "38 papers", "daily"],  # made within one second
    )
    assert {each["papers"] for each in json.loads(run("backup", "--list", "--json").out)} == {38, None}


@pytest.mark.parametrize("argv", [["list"], ["history"], ["undo", "--help"], ["check"], ["backup", "--list"]])
def test_a_command_that_only_looks_makes_no_backup(run, sample, argv):
    run(*argv)
    assert not sample.with_name("library-backups").exists()


def test_the_first_change_of_a_day_is_backed_up(run, sample, tmp_path):
    run("set", "3", "citations=74")
    run("set", "3", "citations=75")
    (made,) = sample.with_name("library-backups").iterdir()
    assert made.name.startswith("library-daily-")
    run("import", str(PAGE), "--library", str(tmp_path / "new.db"))
    assert len(list((tmp_path / "new-backups").iterdir())) == 1


def test_a_daily_backup_that_fails_is_said_and_the_edit_is_done(run, sample, monkeypatch):
    def fail(backups):
        raise LibraryError("The disk is full.", "Free some space.")

    monkeypatch.setattr(Backups, "make_daily", fail)
    done = run("set", "3", "citations=74")
    assert (done.code, done.err) == (0, "refshelf: today's backup was not made. The disk is full. Free some space.\n")
    assert json.loads(run("show", "3", "--json").out)["citations"] == 74


def test_restore_shows_what_would_be_lost_and_changes_nothing(run, sample, backup, dump):
    before = dump(sample)
    done = run("restore", str(backup), "--dry-run")
    now, then, lost, back, last = done.out.splitlines()
    assert now.startswith("Library now: 38 papers, last changed ")
    assert now.endswith("(Edited citations of ChatDev: Communicative Agents for Software Development)")
    assert then.startswith("Backup:      38 papers, made ")
    assert [lost, back] == ["Taken away:  1 change made since", "Set back:    1 paper as the backup has it"]
    assert last == "Nothing was changed."
    refused = run("restore", str(backup))
    assert (refused.code, refused.err) == (
        1,
        "refshelf: Nobody can be asked, so nothing was changed. Repeat it with --yes.\n",
    )
    assert dump(sample) == before


def test_restore_and_back_again_by_the_line_it_printed(run, sample, backup):
    done = run("restore", str(backup), "--yes")
    assert done.code == 0
    assert "Restored 38 papers." in done.out
    assert json.loads(run("show", "3", "--json").out)["citations"] is None
    line = done.out.splitlines()[-1].partition("to go back to it: refshelf ")[2]
    assert run(*shlex.split(line), "--yes").code == 0
    assert json.loads(run("show", "3", "--json").out)["citations"] == 74


@pytest.mark.parametrize("answer", ["y\n", "Yes\n", "n\n", "\n", ""])
def test_restore_asks_on_a_terminal(run, backup, monkeypatch, answer):
    code = 0 if answer.lower().startswith("y") else 1
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    done = run("restore", str(backup))
    assert done.code == code
    assert done.err.startswith("Go back to this backup? [y/N] ")
    assert (json.loads(run("show", "3", "--json").out)["citations"] is None) == (code == 0)


def test_restore_takes_the_newest_good_backup(run, sample, backup):
    (daily,) = sample.with_name("library-backups").iterdir()
    assert str(daily) in run("restore", "--newest", "--dry-run").out
    daily.write_bytes(b"")
    done = run("restore", "--newest", "--yes")
    assert (done.code, done.err) == (1, f"refshelf: {sample} has no good backup. Nothing was changed.\n")


@pytest.mark.parametrize("argv", [["restore"], ["restore", "a.db", "--newest"], ["backup", "a.db", "--list"]])
def test_arguments_that_contradict_each_other(run, sample, argv):
    assert run(*argv).code == 2


def test_a_damaged_library_is_set_aside_only_when_asked(run, sample, backup):
    damage(sample)
    content = sample.read_bytes()
    done = run("list")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"refshelf: {sample}: the library file is damaged. refshelf restore --newest goes back")
    for argv in (["--newest"], ["--newest", "--dry-run"], [str(backup)]):
        assert "is damaged; it will be kept under another name." in run("restore", *argv).out
        assert sample.read_bytes() == content
    done = run("restore", str(backup), "--yes")
    assert done.code == 0
    aside = Path(done.out.splitlines()[-1].partition("The damaged file is kept: ")[2])
    assert aside.read_bytes() == content
    assert run("check").code == 0


def test_what_to_type_names_the_library_that_was_meant(run, sample, backup, monkeypatch):
    monkeypatch.delenv("REFSHELF_LIBRARY", raising=False)
    done = run("--library", str(sample), "restore", str(backup), "--yes")
    assert done.out.splitlines()[-1].endswith(f" --library {sample}")
    damage(sample)
    assert f"refshelf restore --newest --library {sample} goes back" in run("--library", str(sample), "list").err


def test_a_library_that_is_gone_is_put_back(run, sample, backup):
    sample.unlink()
    assert f"There is no library {sample}." in run("restore", "--newest", "--dry-run").out
    assert not sample.exists()
    assert run("restore", str(backup), "--yes").out.endswith("Restored 38 papers.\n")
    assert run("list").code == 0
    sample.unlink()
    assert run("backup").err == f"refshelf: There is no library {sample}. There is nothing to back up.\n"


def test_check_prints_a_line_a_check(run, sample):
    done = run("check")
    assert (done.code, done.err) == (0, "")
    assert all(line.startswith("ok     ") for line in done.out.splitlines())
    found = json.loads(run("check", "--json").out)
    assert (found["good"], found["repaired"], found["backup"]) == (True, False, None)
    assert len(found["checks"]) == len(done.out.splitlines())


def test_check_says_what_is_wrong_and_repair_makes_it_anew(run, sample):
    with contextlib.closing(sqlite3.connect(sample)) as connection, connection:
        connection.execute("UPDATE paper_order SET citations = 7 WHERE paper_id = 3")
    done = run("check")
    assert done.code == 1
    assert "WRONG  What follows from the papers: The sort keys of 1 paper are not what the papers give." in done.out
    assert "       refshelf check --repair makes it anew." in done.out
    assert done.err == f"refshelf: Something is wrong with {sample}: What follows from the papers.\n"
    found = json.loads(run("check", "--json").out)
    assert (found["good"], [each["name"] for each in found["checks"] if each["repairable"]]) == (
        False,
        ["What follows from the papers"],
    )
    done = run("check", "--repair")
    assert done.code == 0
    assert "Made anew, after a backup: " in done.out
    again = json.loads(run("check", "--repair", "--json").out)
    assert (again["good"], again["repaired"]) == (True, False)


def test_long_work_shows_how_far_it_is_on_a_terminal_alone(monkeypatch):
    monkeypatch.setattr(watching, "_AFTER", 0)
    monkeypatch.setattr(watching, "_BETWEEN", 0)
    line = "\rChecking ... 50 %\rChecking ... 100 %\r                  \r"
    for stream, shown in ((Terminal(), line), (io.StringIO(), "")):
        monkeypatch.setattr(sys, "stderr", stream)
        with watching.watching("Checking") as watch:
            watch.progress(1, 2)
            watch.progress(2, 2)
        assert stream.getvalue() == shown
