"""Whatever a file is called, it is stored inside the folder, under a name that every system takes."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from app.store.file_folder import FileFolder
from app.store.file_names import safe_name, shown_name

PARTS = st.sampled_from(
    [
        "..",
        "/",
        "\\",
        ".",
        " ",
        "con",
        "nul.",
        "com1",
        "\u202e",
        "\u200b",
        "\0",
        "a\u0308",
        "~",
        "C:",
        "会",
        "\udcff",
        ".",
    ]
)
NAMES = st.text() | st.text(st.characters(exclude_categories=()), max_size=400) | st.lists(PARTS).map("".join)
FOLDER = FileFolder(Path("/data/library.db"))


@given(NAMES)
@example("con .pdf")
@example("\u200bcon.pdf")
@example(". con")
@example("a" * 116 + ". .pdf")
def test_a_safe_name_is_one_part_of_a_path_and_is_safe_already(text: str) -> None:
    name = safe_name(text)
    assert name
    assert safe_name(name) == name == unicodedata.normalize("NFC", name)
    assert len(name.encode()) <= 120
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]', name)
    assert name[0] not in ". "
    assert name[-1] not in ". "
    assert not any(unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") for char in name)
    assert name.split(".")[0].rstrip().upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}


@given(NAMES)
def test_whatever_is_stored_stands_inside_the_folder(text: str) -> None:
    path = FOLDER.locate(text)
    assert FOLDER.path in path.parents
    assert ".." not in path.parts
    assert FOLDER.locate(f"ab/{'ab' * 32}/{safe_name(text)}").parent.parent == FOLDER.path / "ab"


@given(NAMES)
def test_a_shown_name_is_one_line_that_a_library_can_hold(text: str) -> None:
    name = shown_name(text)
    assert shown_name(name) == name
    name.encode()
    assert not re.search(r"[\n\r\t\u202a-\u202e\u2066-\u2069]", name)
