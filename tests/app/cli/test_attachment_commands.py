"""Notes and files of papers, by command."""

from __future__ import annotations

import io
import json

import pytest

pytestmark = pytest.mark.usefixtures("sample")


@pytest.fixture
def pdf(tmp_path):
    path = tmp_path / "chatdev.pdf"
    path.write_bytes(b"content")
    return path


def test_notes_are_written_and_read(run):
    assert run("note", "list", "3").out == "It has no notes.\n"
    assert run("note", "add", "3", "# Plan\n\n- one").out == "Added note 1 to paper 3.\n"
    title, *lines = run("note", "list", "3").out.splitlines()
    assert title.startswith("Note 1, 20")
    assert lines == ["  # Plan", "  ", "  - one"]
    (note,) = json.loads(run("note", "list", "3", "--json").out)
    assert (note["id"], note["text"]) == (1, "# Plan\n\n- one")
    assert run("note", "edit", "1", "Better").out.startswith("Edited a note of ChatDev")
    assert run("note", "edit", "1", "Better").out == "Nothing changed.\n"
    assert run("note", "delete", "1").out.startswith("Deleted a note of ChatDev")


def test_a_note_comes_from_standard_input(run, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("Gödel\n".encode())))
    run("note", "add", "3", "-")
    assert json.loads(run("note", "list", "3", "--json").out)[0]["text"] == "Gödel\n"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xff")))
    assert "holds bytes that are no text" in run("note", "add", "3", "-").err
    monkeypatch.setattr("sys.stdin", None)
    assert "no standard input" in run("note", "add", "3", "-").err


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["note", "add", "3", " "], "A note cannot be empty."),
        (["note", "add", "99", "x"], "The library has no paper 99."),
        (["note", "list", "99"], "The library has no paper 99."),
        (["note", "edit", "9", "x"], "The library has no note 9."),
        (["note", "delete", "9"], "The library has no note 9."),
        (["file", "list", "99"], "The library has no paper 99."),
        (["file", "rename", "9", "x"], "The library has no file 9."),
        (["file", "locate", "9", "x"], "The library has no file 9."),
        (["file", "remove", "9"], "The library has no file 9."),
        (["file", "path", "9"], "The library has no file 9."),
        (["file", "add", "3", "/nowhere/x.pdf"], "/nowhere/x.pdf cannot be read: No such file or directory."),
        (["file", "add", "3", "/"], "/ is a folder."),
    ],
)
def test_what_cannot_be_done_is_said(run, argv, said):
    done = run(*argv)
    assert (done.code, done.out) == (1, "")
    assert said in done.err


def test_files_are_given_listed_and_taken(run, sample, pdf):
    assert run("file", "list", "3").out == "It has no files.\n"
    done = run("file", "add", "3", str(pdf))
    (file,) = json.loads(run("file", "list", "3", "--json").out)
    assert done.out == f"Copied chatdev.pdf as file 1 of paper 3: {file['path']}\n"
    assert file["path"].startswith(str(sample.with_name("library-files")))
    assert (file["kind"], file["size"], file["missing"]) == ("copied", 7, False)
    assert run("file", "path", "1").out == f"{file['path']}\n"
    assert run("file", "rename", "1", "Final.pdf").out == "Renamed chatdev.pdf to Final.pdf\n"
    assert run("file", "list", "3").out == f"    1 Final.pdf (7 bytes, copied): {file['path']}\n"
    assert run("file", "remove", "1").out.startswith("Removed Final.pdf from ChatDev")


def test_a_linked_file_that_is_gone_is_said_to_be_missing(run, pdf):
    assert run("file", "add", "3", str(pdf), "--link").out == f"Linked chatdev.pdf as file 1 of paper 3: {pdf}\n"
    pdf.unlink()
    assert run("file", "list", "3").out == f"    1 chatdev.pdf (7 bytes, linked, missing): {pdf}\n"
    done = run("file", "path", "1")
    assert (done.code, done.out) == (1, "")
    assert f"chatdev.pdf is missing: it was at {pdf}." in done.err
    moved = pdf.with_name("moved.pdf")
    moved.write_text("content")
    assert run("file", "locate", "1", str(moved)).out.startswith("Located chatdev.pdf of ChatDev")
    assert run("file", "path", "1").out == f"{moved}\n"


def test_show_tells_what_was_added_to_a_paper(run, pdf):
    assert "Notes" not in run("show", "3").out
    run("note", "add", "3", "Compare.")
    run("file", "add", "3", str(pdf), "--link")
    run("trash", "add", "3")
    *_, blank, trashed, _, files, file, _, notes, note, text = run("show", "3").out.splitlines()
    assert (blank, files, file) == ("", "Files", f"    1 chatdev.pdf (7 bytes, linked): {pdf}")
    assert (trashed[:18], notes, note[:7], text) == ("In the trash since", "Notes", "Note 1,", "  Compare.")
