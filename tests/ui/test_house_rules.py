"""Rules of the window that no tool holds: one place makes actions, one opens addresses."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[2] / "ui"
SOURCES = sorted(UI.rglob("*.py"))


def places_of(pattern: str) -> set[str]:
    return {str(path.relative_to(UI)) for path in SOURCES if re.search(pattern, path.read_text(encoding="utf-8"))}


@pytest.mark.parametrize(
    ("pattern", "place"),
    [(r"\bQAction\(", "actions.py"), (r"QDesktopServices", "links.py"), (r"find_spec\(", "icons.py")],
)
def test_one_place_for(pattern: str, place: str) -> None:
    assert places_of(pattern) == {place}


def test_no_file_is_too_long() -> None:
    assert {path.name for path in SOURCES if len(path.read_text(encoding="utf-8").splitlines()) > 400} == set()


def test_no_error_is_swallowed_in_silence() -> None:
    handlers = (
        (path.name, node)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler)
    )
    silent = {name for name, node in handlers if node.type is None or isinstance(node.body[0], ast.Pass)}
    assert silent == set()
