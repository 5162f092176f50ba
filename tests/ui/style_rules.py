"""Reads the style sheets of the program, wherever they stand."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import NamedTuple

from tests.ui.texts_in_code import SOURCES, place_of, read_tree
from ui.looks.style_sheet import read_style

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_TOKEN = re.compile(r"@([a-z_]+)")
_GLYPH = re.compile(r"glyph\([a-z-]+ ([a-z_]+)\)")


class Rule(NamedTuple):
    """One rule: where it stands, what it is for, and what it says of each property."""

    place: str
    selector: str
    says: dict[str, str]

    def token(self, *names: str) -> str:
        """The colour that a property has; "" where it has none."""
        found = (_TOKEN.search(self.says.get(name, "")) for name in names)
        return next((match[1] for match in found if match), "")

    def glyph(self) -> str:
        """The colour of the glyph that it shows."""
        match = _GLYPH.search(self.says.get("image", ""))
        return match[1] if match else ""


def list_rules() -> list[Rule]:
    """The rules of the one style sheet, and of those that stand in the code."""
    rules = list(parse_rules("app.qss", read_style("app.qss")))
    for path in SOURCES:
        for node in ast.walk(read_tree(path)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_style(node.value):
                rules += parse_rules(place_of(path, node), node.value)
    return rules


def parse_rules(place: str, sheet: str) -> Iterator[Rule]:
    for selector, body in _RULE.findall(re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)):
        said = (line.partition(":")[::2] for line in body.split(";") if ":" in line)
        yield Rule(place, " ".join(selector.split()), {name.strip(): " ".join(value.split()) for name, value in said})


def _is_style(text: str) -> bool:
    return bool(_TOKEN.search(text)) and "{" in text
