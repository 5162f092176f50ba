"""A pasted text as lines to read: what a browser adds (no-break and zero-width signs) is folded away."""

from __future__ import annotations

import re
from typing import NamedTuple

_INVISIBLE = re.compile(
    "[\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069\x00]"
    "|(?<![^\x00-\x7f])[\u200c\u200d]"  # joiners shape Persian and Indic words and emoji, and nothing after ASCII
)
_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")


class Line(NamedTuple):
    """One line that shows something, or one of its cells where tabs part it.

    A line of the source ends at LF, CR LF or CR and nowhere else, so that a page counts the same lines everywhere.

    Attributes:
        number: its place in the source, from 1.
        column: where its first visible sign stands in the source line, from 1.
        text: what it says, folded and stripped.
        opens: a blank line, or the start of the text, stands before it.
    """

    number: int
    column: int
    text: str
    opens: bool


def read_lines(source: str) -> list[Line]:
    """The lines of a source that are not blank, in order."""
    lines = []
    opens = True
    for number, printed in enumerate(source.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        text = printed if printed.isascii() else _INVISIBLE.sub("", _SPACE.sub(" ", printed))
        stripped = text.strip()
        if not stripped:
            opens = True
            continue
        column = len(text) - len(text.lstrip()) + 1
        line = Line(number, column, stripped, opens)
        lines += _split_cells(line) if "\t" in stripped else [line]
        opens = False
    return lines


def _split_cells(line: Line) -> list[Line]:
    cells = []
    column, opens = line.column, line.opens
    for cell in line.text.split("\t"):
        if text := cell.strip():
            cells.append(Line(line.number, column + len(cell) - len(cell.lstrip()), text, opens))
            opens = False
        column += len(cell) + 1
    return cells
