"""Every text that a person reads goes through the translator, and in a way that the collecting tool understands."""

from __future__ import annotations

import ast
import re
import string
import subprocess
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.ui.texts_in_code import SOURCES, UI, find_calls, find_prose, find_shown, is_tr, place_of, read_tree

NO_TEXTS = {
    "Refshelf": "the name of the program",
    "Refshelf ": "the name of the program, before its version",
    "d MMM yyyy": "letters that Qt has for the parts of a date",
    "MMM yyyy": "the same",
    "MMMM yyyy": "the same",
    " et al.": "a mark of citing that is the same in every language, which the core reads again",
    "; et al.": "the same",
    "…": "where a text was cut",
    "https://…": "how every address begins",
    "px solid": "style",
    "Fusion": "a style of Qt",
    "Took back:": "how the core calls a step taken back out of turn",
    "Read": "a question to the desktop",
    "nobody was there": "a value of an enumeration, for the log",
    "Software development is a complex task that necessitates cooperation among": "a line by which a width is measured",
    "somebody was there and did not answer": "the same",
}
"""Literals that look like texts, and why they are none."""
KEYS = frozenset("Backspace Del Delete Down Enter Esc Return Select Space Tab Home End Up Left Right".split())
"""Names of keys, which QKeySequence reads and says in the person's language."""
FIRST_WORDS = frozenset(
    "Added Changed Coloured Corrected Created Deleted Edited Filed Filled Imported Located Marked Merged Moved Noted"
    " Recorded Removed Renamed Restored Saved Tagged Told Took Updated".split()
)
"""First words of what the core calls its changes."""
FONTS = frozenset("Inter,Noto Sans,Liberation Sans,Arimo,Nimbus Sans,DejaVu Sans,Sans,Sans Serif".split(","))
QUIET_FILES = {
    "icons.py": "names of glyphs",
    "looks/system_looks.py": "names of settings",
    "window/window_memory.py": "names under which queries are remembered",
}


def is_style(text: str) -> bool:
    return ("{" in text and "px" in text) or "border" in text or "px;" in text


def is_text(text: str) -> bool:
    if re.fullmatch(r"(\w+:\S+ ?)+", text):  # an example of a search, whose names of fields are English
        return False
    return text not in NO_TEXTS and text not in KEYS | FIRST_WORDS | FONTS and not is_style(text)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(UI)))
def test_what_is_shown_goes_through_the_translator(path: Path) -> None:
    assert [shown for shown in find_shown(path) if is_text(shown.text)] == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(UI)))
def test_what_is_said_goes_through_the_translator(path: Path) -> None:
    said = [] if path.relative_to(UI).as_posix() in QUIET_FILES else find_prose(path)
    assert [prose for prose in said if is_text(prose.text)] == []


def test_each_exception_is_still_needed() -> None:
    found = {prose.text for path in SOURCES for prose in [*find_prose(path), *find_shown(path)]}
    assert {text for text in NO_TEXTS if text not in found} == set()
    assert {name for name in QUIET_FILES if not (UI / name).exists()} == set()


def test_texts_are_written_out_where_they_are_translated() -> None:
    assert [call.place for call in find_calls() if call.text is None or call.comment is None] == []


def test_nothing_is_translated_while_modules_are_imported() -> None:
    early = []
    for path in SOURCES:
        tree = read_tree(path)
        later = {
            id(part)
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            for body in (node.body if isinstance(node.body, list) else [node.body])
            for part in ast.walk(body)
        }
        early += [place_of(path, node) for node in ast.walk(tree) if is_tr(node) and id(node) not in later]
    assert early == []


def test_singular_has_what_the_plural_has() -> None:
    """A singular may leave out the number, but no other place for a value."""
    wrong = []
    for call in find_calls():
        plural, singular = (places_in(text or "") for text in (call.text, call.comment or call.text))
        if call.counted and plural != singular:
            wrong.append(call.place)
    assert wrong == []


def places_in(text: str) -> Counter[str | None]:
    return Counter(name for _literal, name, _spec, _conversion in string.Formatter().parse(text) if name is not None)


def test_collecting_tool_finds_every_text(tmp_path: Path) -> None:
    """It takes no text from an f-string, and a comma at the end of two arguments for a number."""
    found = tmp_path / "found.ts"
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    subprocess.run([tool, *map(str, SOURCES), "-ts", str(found)], check=True, capture_output=True, timeout=120)
    collected = {
        (message.findtext("source"), message.findtext("comment") or "", message.get("numerus") == "yes")
        for context in ElementTree.parse(found).iter("context")
        if context.findtext("name") == "language"
        for message in context.iter("message")
    }
    written = {(call.text, call.comment, call.counted) for call in find_calls()}
    assert written - collected == set()
    assert collected - written == set()
