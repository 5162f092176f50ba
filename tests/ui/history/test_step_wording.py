"""Every change of the core has a word for its undo."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ui.history.step_wording import TAKEN_BACK, _list_words, format_redo, format_undo

APP = Path(__file__).resolve().parents[3] / "app"
LABEL = re.compile(r"""(?:\.change\(|\.label = \(?\s*|label = \(?\s*|_move\([^"]*)f?"([A-Z][a-z]+)[ "]""")
OF_IMPORTS = {"Imported", "Updated", "Restored", "Marked", "Corrected", "Recorded", "Filed"}
"""The words that ``app.importing.applying`` may begin a label with."""
UNSAID = {"Swept"}
"""What nobody sees: files that belong to no paper any more."""


def first_words() -> set[str]:
    folders = (APP / "library", APP / "importing")
    sources = (path.read_text("utf-8") for folder in folders for path in folder.rglob("*.py"))
    return {word for source in sources for word in LABEL.findall(source)}


def test_every_label_of_the_core_is_known() -> None:
    found = first_words()
    assert {"Added", "Tagged", "Took", "Created", "Moved", "Deleted"} <= found
    assert (found | OF_IMPORTS) - UNSAID - _list_words().keys() == set()


@pytest.mark.parametrize(
    ("label", "undo", "redo"),
    [
        ("Imported 38 papers from a page of Weize Chen", "Undo import", "Redo import"),
        ("Tagged 3 papers with agents", "Undo tagging", "Redo tagging"),
        ("Took tag agents from 3 papers", "Undo removal", "Redo removal"),
        ("Filled in DOI from CITATION.cff for ChatDev", "Undo filling in", "Redo filling in"),
        (f"{TAKEN_BACK} Tagged 3 papers with agents", "Undo", "Redo"),
        ("Something else", "Undo", "Redo"),
        ("", "Undo", "Redo"),
    ],
)
def test_the_link_names_the_deed(label: str, undo: str, redo: str) -> None:
    assert (format_undo(label), format_redo(label)) == (undo, redo)
