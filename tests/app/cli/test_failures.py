"""Whatever fails says so in a sentence on standard error, exits with 1, and leaves files as they were."""

from __future__ import annotations

import contextlib
import io
import sqlite3
import sys
import webbrowser
from pathlib import Path

import pytest

from app.cli import libraries, output
from app.library import Library
from app.library.papers import Papers
from app.store import writer
from app.values import PaperId

PAGE = Path(__file__).resolve().parents[3] / "resources" / "samples" / "weize-chen.txt"
READING = [
    ["list"],
    ["list", "--json"],
    ["show", "1"],
    ["metrics"],
    ["undo"],
    ["redo"],
    ["history"],
    ["open-code", "1"],
    ["code", "list"],
    ["code", "status", "--json"],
]


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (["show", "99"], "The library has no paper 99."),
        (["show", "99", "--json"], "The library has no paper 99."),
        (["set", "99", "citations=1"], "The library has no paper 99."),
        (["open-code", "99"], "The library has no paper 99."),
        (["code", "open", "99"], "The library has no paper 99."),
        (["code", "open", "none"], "No paper links a repository “none”."),
        (["code", "clone", "99"], "The library has no paper 99."),
        (["code", "update", "none"], "No paper links a repository “none”."),
        (["code", "status", "ChatDev"], "github.com/OpenBMB/ChatDev is not cloned."),
        (["code", "remove", "./none"], "No clone is known in "),
        (["code", "link", "99", "https://github.com/a/b"], "The library has no paper 99."),
        (["code", "link", "3", "javascript:x"], "“javascript:x” is not a web address."),
        (["code", "unlink", "99", "x"], "The library has no paper 99."),
        (["code", "note", "99", "x"], "The library has no paper 99."),
        (["history", "99"], "The library has no paper 99."),
        (["set", "3", "citations=abc"], "“abc” is not a count."),
        (["set", "3", "citations=-1"], "“-1” is not a count."),
        (["set", "3", "issued=30 February 2023"], "February 2023 has no day 30."),
        (["set", "3", "title="], "Title cannot be empty."),
        (["set", "3", "colour=red"], "A paper has no field “colour”. Its fields are title,"),
        (["set", "3", "citations"], "“citations” is not FIELD=VALUE."),
        (["set", "3", "citations=1", "Citations=2"], "citations is given twice."),
        (["set", "3", "citation_key=chen2023agentverse"], "has the citation key chen2023agentverse already."),
        (["set", "3", "title=\udcff"], "Title holds bytes that are no text."),
        (["list", "--sort", "colour"], "Papers cannot be sorted by “colour”."),
        (["list", "--sort", "venue,colour"], "Papers cannot be sorted by “colour”."),
        (["list", "--sort", "venue,issued,title"], "“venue,issued,title” has 3 fields to sort by."),
        (["list", "--sort", "venue,"], "Papers cannot be sorted by “”."),
        (["metrics", "--researcher", "Nobody"], "The library has no page of “Nobody”. It has pages of: Weize Chen."),
        (["metrics", "--researcher", ""], "The library has no page of “”."),
        (["import", "none.txt"], "none.txt cannot be read: No such file or directory."),
        (["import", "."], "cannot be read: Is a directory."),
        (["import", str(PAGE), "--format", "word"], "There is no reader of “word”."),
    ],
)
def test_refused_in_a_sentence(run, sample, dump, argv, sentence):
    before = dump(sample)
    done = run(*argv)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("refshelf: ")
    assert sentence in done.err
    assert "Traceback" not in done.err
    assert dump(sample) == before


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"\x89PNG\r\n\x00\x00", "is not a text file."),
        (b"", "There is no text here"),
        (b"Dear Ada,\nhow are you?\n", "This text was not recognised"),
    ],
)
def test_a_file_that_is_no_page_makes_no_library(run, tmp_path, home, data, sentence):
    (tmp_path / "odd.txt").write_bytes(data)
    done = run("import", str(tmp_path / "odd.txt"))
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("refshelf: odd.txt")
    assert sentence in done.err
    assert not home.exists()


def test_no_standard_input(run, monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    assert "There is no standard input to read." in run("import", "-").err


def test_binary_standard_input(run, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\0")))
    assert "standard input is not a text file." in run("import", "-").err


@pytest.mark.parametrize("argv", READING, ids=" ".join)
@pytest.mark.parametrize("named_by", ["argument", "environment"])
def test_a_library_that_was_named_and_is_not_there(run, tmp_path, monkeypatch, argv, named_by):
    path = tmp_path / "none" / "library.db"
    if named_by == "environment":
        monkeypatch.setenv("REFSHELF_LIBRARY", str(path))
    done = run(*argv, *(["--library", str(path)] if named_by == "argument" else []))
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"refshelf: There is no library {path}.")
    assert not path.parent.exists()


def test_the_usual_library_is_empty_until_something_is_imported(run, home):
    assert run("list", "--json").out == "[]\n"
    assert len(run("list").out.splitlines()) == 1
    assert run("show", "1").err.startswith("refshelf: The library has no paper 1.")
    assert run("undo").err == "refshelf: There is nothing to undo.\n"
    assert run("history").out == ""
    assert run("metrics").code == 0
    assert run("metrics", "--researcher", "Ada").err.endswith("It has pages of: nobody yet.\n")
    assert not home.exists()


def test_import_makes_the_library_and_its_folder(run, tmp_path):
    path = tmp_path / "a" / "b" / "library.db"
    assert run("import", str(PAGE), "--library", str(path)).code == 0
    assert run("list", "--library", str(path)).code == 0


@pytest.mark.parametrize("argv", [*READING, ["import", str(PAGE)]], ids=" ".join)
@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"no database " * 100, "not a Refshelf library"), (b"SQLite format 3\0" + b"\xff" * 4096, "")],
)
def test_a_file_that_is_no_library_is_left_as_it_is(run, tmp_path, argv, content, sentence):
    path = tmp_path / "other.db"
    path.write_bytes(content)
    done = run(*argv, "--library", str(path))
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("refshelf: ")
    assert sentence in done.err
    assert path.read_bytes() == content


def test_another_programs_database_is_left_as_it_is(run, tmp_path):
    path = tmp_path / "other.db"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE papers (id)")
    before = path.read_bytes()
    done = run("import", str(PAGE), "--library", str(path))
    assert (done.code, done.err.split(". ")[0]) == (1, f"refshelf: {path} is a database, but no Refshelf library")
    assert path.read_bytes() == before


def test_a_library_of_a_newer_version_is_left_as_it_is(run, sample):
    with contextlib.closing(sqlite3.connect(sample)) as connection:
        connection.execute("PRAGMA user_version = 999")
    before = sample.read_bytes()
    for argv in (*READING, ["import", str(PAGE)]):
        done = run(*argv)
        assert (done.code, done.out) == (1, "")
        assert "was made by a newer Refshelf. Update Refshelf" in done.err
    assert sample.read_bytes() == before


def test_a_damaged_library_says_so(run, sample):
    whole = sample.read_bytes()
    sample.write_bytes(whole[:4096] + b"\xab" * (len(whole) - 4096))
    done = run("list")
    assert (done.code, done.out) == (1, "")
    assert "damaged" in done.err


def test_a_folder_is_no_library(run, tmp_path):
    done = run("list", "--library", str(tmp_path))
    assert (done.code, done.out) == (1, "")
    assert f"refshelf: {tmp_path} is a folder, and no library." in done.err


@pytest.mark.parametrize("argv", [["import", str(PAGE)], ["list"]], ids=["import", "list"])
def test_a_file_in_place_of_the_folder(run, tmp_path, argv):
    (tmp_path / "file").write_text("in the way")
    done = run(*argv, "--library", str(tmp_path / "file" / "library.db"))
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("refshelf: ")
    assert str(tmp_path / "file") in done.err


def test_a_name_that_cannot_be_looked_at_is_taken_for_there(monkeypatch, tmp_path):
    def refuse(self: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "stat", refuse)
    assert libraries.is_there(tmp_path)


@pytest.fixture
def locked(sample, monkeypatch):
    """A library that another connection is writing to, for ever; the clock runs by itself."""
    clock = iter(range(10_000))

    class Clock:
        @staticmethod
        def monotonic() -> float:
            return next(clock) / 2

        @staticmethod
        def sleep(_: float) -> None:
            """Nobody waits in a test."""

    monkeypatch.setattr(writer, "time", Clock)
    with contextlib.closing(sqlite3.connect(sample, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield sample
        other.execute("ROLLBACK")


def test_a_locked_library_is_waited_for_and_then_given_up(run, locked):
    done = run("set", "3", "citations=1")
    assert (done.code, done.out) == (1, "")
    assert done.err.splitlines() == [
        "refshelf: another program is writing to the library; waiting up to 60 s ...",
        "refshelf: The library is being written to just now. Try again in a moment; nothing was changed.",
    ]


def test_patience_can_be_short(run, locked, monkeypatch):
    monkeypatch.setattr(libraries, "PATIENCE", 0.5)
    assert run("undo").err.count("\n") == 1


def test_a_locked_library_can_be_read(run, locked):
    assert run("list").code == 0
    assert run("metrics").code == 0


def test_ctrl_c_says_stopped(run, sample, monkeypatch, dump):
    before = dump(sample)

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Papers, "set_fields_of", interrupt)
    done = run("set", "3", "citations=1")
    assert (done.code, done.out, done.err) == (130, "", "refshelf: Stopped.\n")
    assert dump(sample) == before


def test_a_path_in_a_folder_that_is_gone_is_refused_in_words(run, sample, tmp_path, monkeypatch):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    done = run("code", "scan", "clones")
    assert (done.code, done.out, done.err.count("\n")) == (1, "", 1)
    assert done.err.startswith("refshelf: The folder that this terminal is in is gone. ")
    assert run("list").code == 0


def test_a_file_that_is_missing_for_another_reason_is_a_bug_and_shown_as_one(run, sample, monkeypatch):
    def lose(*_: object) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(Papers, "set_fields_of", lose)
    with pytest.raises(FileNotFoundError):
        run("set", "3", "citations=1")


def test_what_a_terminal_would_obey_is_not_printed(run, sample, capsys):
    with Library.open(sample) as library:
        library.set_fields(PaperId(3), {"venue": "x"})
    with contextlib.closing(sqlite3.connect(sample)) as connection:  # as a page, or another program, may have left it
        connection.execute("UPDATE papers SET title = 'red \x1b[31m and \x9b1m' WHERE id = 3")
        connection.commit()
    for argv in (["list"], ["show", "3"], ["history"]):
        assert "\x1b" not in run(*argv).out
        assert "\x9b" not in run(*argv).out
    assert "red �[31m and �1m" in run("show", "3").out
    output.print_error("a \x1b[31m red file name")
    assert "\x1b" not in capsys.readouterr().err


def test_only_safe_addresses_are_opened(run, sample, monkeypatch):
    with contextlib.closing(sqlite3.connect(sample)) as connection:
        connection.execute("UPDATE paper_repositories SET url = 'file:///etc/passwd' WHERE paper_id = 3")
        connection.commit()
    monkeypatch.setattr(webbrowser, "open", pytest.fail)
    done = run("open-code", "3")
    assert (done.code, done.out) == (1, "")
    assert "“file:///etc/passwd” is not a web address." in done.err
