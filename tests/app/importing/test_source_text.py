"""How bytes become a text."""

from __future__ import annotations

import codecs
import os
from pathlib import Path

import pytest

from app.errors import KnownError
from app.importing import source_text
from app.importing.source_text import SourceText
from tests.unprivileged import without_privileges

TEXT = "h-index 41, Größe, 王军, “quoted” …"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (TEXT.encode(), TEXT),
        (codecs.BOM_UTF8 + TEXT.encode(), TEXT),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), TEXT),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), TEXT),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), TEXT),
        (codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), TEXT),
        ("Größe “quoted” – 50 %".encode("cp1252"), "Größe “quoted” – 50 %"),
        (b"caf\xe9", "café"),
        ("Größe “quoted”".encode("cp1252") + b" \x81", "Größe “quoted” \ufffd"),
        ("Größe, cut within 王".encode()[:-1], "Größe, cut within \ufffd"),
        ("王军 cut within 王".encode()[1:], "\ufffd\ufffd军 cut within 王"),
        (codecs.BOM_UTF8 + "Größe 王".encode()[:-1], "Größe \ufffd"),
        (codecs.BOM_UTF16_LE + "odd".encode("utf-16-le") + b"x", "odd\ufffd"),
        (codecs.BOM_UTF16_LE + "a\0b".encode("utf-16-le"), "a\ufffdb"),
        (b"a\r\nb\rc", "a\r\nb\rc"),
    ],
)
def test_decoded(data, text):
    assert SourceText.from_bytes(data, "x.txt").text == text


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"%PDF-1.7\n\xe2\xe3", "is a PDF file and not a text. Open it, copy its text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "is a PNG picture and not a text. A picture has no text to read"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "is a JPEG picture and not a text"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "is a WebP picture and not a text"),
        (b"PK\x03\x04\x14\0\0\0\x08\0page.txt", "is a zip archive and not a text. Unpack it"),
        (b"PK\x03\x04\x14\0\0\0\x08\0word/document.xml", "is a document and not a text. Open it, copy its text"),
        (b"SQLite format 3\0\x10\0", "is an SQLite database and not a text. Copy the page's text, or export"),
        (b"{\\rtf1\\ansi Paper}", "is an RTF document and not a text"),
        (b"\x1f\x8b\x08\0", "is a gzip archive and not a text"),
        (b"\0\x01\x02\x03" * 50, "is not a text file. Copy the page's text, or save it as text"),
        (b"some text\0and a NUL", "is not a text file"),
    ],
)
def test_what_is_no_text_is_refused_with_what_it_is_and_what_to_do(data, sentence):
    with pytest.raises(KnownError) as refused:
        SourceText.from_bytes(data, "page.bin")
    assert str(refused.value).startswith("page.bin is ")
    assert sentence in str(refused.value)


@pytest.mark.parametrize(
    ("given", "held"),
    [("whole 😀", "whole 😀"), ("half \ud83d", "half \ufffd"), ("pair \ud83d\ude00", "pair 😀"), ("a\0b", "a\ufffdb")],
)
def test_half_characters_of_a_clipboard_are_replaced(given, held):
    assert SourceText(given).text == held
    assert SourceText(given) == SourceText(held)


def test_pasted_text_has_a_name():
    assert SourceText("x").name == "pasted text"


def test_a_text_knows_what_its_bytes_were_in():
    assert SourceText("x").encoding == "utf-8"
    assert SourceText.from_bytes("Größe".encode("cp1252"), "x.txt").encoding == "cp1252"


def test_a_file_is_called_by_its_name(tmp_path):
    path = tmp_path / "seite 王.txt"
    path.write_text(TEXT, "utf-8")
    assert SourceText.from_file(path) == SourceText(TEXT, "seite 王.txt")


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(KnownError, match=r"none\.txt cannot be read: No such file"):
        SourceText.from_file(tmp_path / "none.txt")


def test_a_link_that_leads_to_itself(tmp_path):
    (tmp_path / "page.txt").symlink_to("page.txt")
    with pytest.raises(KnownError, match=r"cannot be read"):
        SourceText.from_file(tmp_path / "page.txt")


def test_a_folder(tmp_path):
    with pytest.raises(KnownError, match=r"cannot be read"):
        SourceText.from_file(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_a_file_that_may_not_be_read(tmp_path):
    path = tmp_path / "secret.txt"
    path.touch(mode=0)
    with without_privileges(), pytest.raises(KnownError, match=r"cannot be read: Permission denied"):
        SourceText.from_file(path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_a_file_in_a_folder_that_nobody_may_enter(tmp_path):
    folder = tmp_path / "closed"
    folder.mkdir()
    (folder / "page.txt").write_text(TEXT, "utf-8")
    folder.chmod(0)
    with without_privileges(), pytest.raises(KnownError, match=r"cannot be read: Permission denied"):
        SourceText.from_file(folder / "page.txt")
    folder.chmod(0o700)


def test_a_file_that_is_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr(source_text, "LARGEST_SOURCE", 10)
    (tmp_path / "just.txt").write_bytes(b"x" * 10)
    (tmp_path / "more.txt").write_bytes(b"x" * 11)
    assert len(SourceText.from_file(tmp_path / "just.txt").text) == 10
    with pytest.raises(KnownError, match=r"larger than any bibliography"):
        SourceText.from_file(tmp_path / "more.txt")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="only Unix has a device without end")
def test_a_device_without_end(monkeypatch):
    monkeypatch.setattr(source_text, "LARGEST_SOURCE", 1000)
    with pytest.raises(KnownError, match=r"larger than any bibliography"):
        SourceText.from_file(Path("/dev/zero"))
