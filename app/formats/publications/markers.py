"""What stands before an entry: a number, a letter and a number, a label, a bullet."""

from __future__ import annotations

import re
from typing import NamedTuple

_MARKERS = (
    ("bracket", r"\[(\d{1,6})\]\.?"),
    ("paren", r"\((\d{1,3})\)"),
    ("dot", r"(\d{1,5})\.(?!\d)"),
    ("close", r"(\d{1,3})\)"),
    ("hash", r"#(\d{1,3})[.:]?"),
    ("lettered", r"[\[(]?[A-Z]{1,3}[-.]?(\d{1,3})[\]).:]*(?=\s|$)"),
    ("label", r"\[(?:[A-Z][\w+]{1,8}\d{2}[a-z]?|[^\[\]]{2,60}(?:19|20)\d\d[a-z]?\)?)\]"),
    ("bullet", r"[•‣▪●○◦∙·*–—■□▶►✦➢❖-](?=\s|$)"),
)
_MARKER = re.compile("|".join(rf"(?P<{kind}>{form})(?:\s+|$|(?<=[\].]))" for kind, form in _MARKERS))


class Marker(NamedTuple):
    """What stands before an entry: its kind, its number (0 without), and where the entry begins behind it."""

    kind: str
    number: int
    stop: int


def find_marker(text: str) -> Marker | None:
    """The marker with which a line begins."""
    match = _MARKER.match(text[:100])
    if match is None:
        return None
    kind = match.lastgroup or ""
    kind = next(name for name, _ in _MARKERS if match[name])
    number = re.search(r"\d+", match[kind]) if kind not in ("label", "bullet") else None
    return Marker(kind, int(number[0]) if number else 0, match.end())
