"""Names under which files are stored, and names that people read."""

from __future__ import annotations

import pytest

from app.store.file_names import safe_name, shown_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Attention is all you need.pdf", "Attention is all you need.pdf"),
        ("a/b\\c:d*e?f.pdf", "a_b_c_d_e_f.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("..", "file"),
        ("", "file"),
        ("...hidden.pdf", "hidden.pdf"),
        ("dots and blanks. . ", "dots and blanks"),
        ("con", "_con"),
        ("Aux.tar.gz", "_Aux.tar.gz"),
        ("COM¹.txt", "_COM¹.txt"),
        ("console.pdf", "console.pdf"),
        ("a\x00b\x1fc\x7f.pdf", "a_b_c_.pdf"),
        ("gpj\u202e.exe", "gpj.exe"),
        ("zero\u200bwidth.pdf", "zerowidth.pdf"),
        ("no\u00a0break\u2028line.pdf", "no break line.pdf"),
        ("Go\u0308del.pdf", "Gödel.pdf"),
        ("half\udcff.pdf", "half_.pdf"),
        ("会议.pdf", "会议.pdf"),
    ],
)
def test_a_safe_name(text: str, name: str) -> None:
    assert safe_name(text) == name


@pytest.mark.parametrize(
    ("text", "end"), [("x" * 300 + ".pdf", "x.pdf"), ("会" * 300 + ".pdf", "会.pdf"), ("x." + "y" * 300, "yyy")]
)
def test_a_long_name_is_cut_and_keeps_a_short_suffix(text: str, end: str) -> None:
    name = safe_name(text)
    assert 110 < len(name.encode()) <= 120
    assert name.endswith(end)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (" ChatDev:  final?.pdf\n", "ChatDev: final?.pdf"),
        ("gpj\u202e.exe", "gpj.exe"),
        ("half\udcff.pdf", "half?.pdf"),
        ("می\u200cخواهم.pdf", "می\u200cخواهم.pdf"),
        ("bell\x07", "bell"),
        ("\u202e \x00", ""),
    ],
)
def test_a_name_that_is_shown(text: str, name: str) -> None:
    assert shown_name(text) == name
