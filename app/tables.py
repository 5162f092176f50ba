"""Tables for other programs and for a terminal: CSV, Markdown, and columns of text.

What stands in a cell is data: it ends no cell and no line, and nothing that reads the table takes it for a formula or
for markup.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence

_FORMULA = re.compile(r"^[\s\x00-\x1f]*[=+\-@＝＋－＠]")
"""What a spreadsheet takes for the beginning of a formula."""
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")
_BREAKS = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
_MARKUP = re.compile(r"([\\`*_{}\[\]<>|~#!&])")
_GAP = "  "


def guard_cell(text: str) -> str:
    """A text that a spreadsheet takes for one: ``'`` stands before what would begin a formula; numbers stay numbers."""
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def format_csv(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A line of comma-separated values for each row (RFC 4180), without its line break."""
    for row in rows:
        yield ",".join(_quote(guard_cell(_on_one_line(cell))) for cell in row)


def format_markdown(rows: Sequence[Sequence[str]], right: Collection[int] = ()) -> Iterator[str]:
    """A table in Markdown, its first row the head; ``right``: the columns that are set to the right."""
    for at, row in enumerate(rows):
        yield f"| {' | '.join(map(escape_markdown, row))} |"
        if at == 0:
            yield f"| {' | '.join('---:' if column in right else '---' for column in range(len(row)))} |"


def escape_markdown(text: str) -> str:
    """A text that Markdown shows as it is, on one line."""
    return _MARKUP.sub(r"\\\1", _on_one_line(text))


def format_columns(rows: Sequence[Sequence[str]], right: Collection[int] = ()) -> Iterator[str]:
    """Columns of text, each as wide as its widest cell; ``right``: those that are set to the right."""
    cells = [[_on_one_line(cell) for cell in row] for row in rows]
    widths = [max(map(count_columns, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        filled = (_fill(cell, widths[at], right=at in right) for at, cell in enumerate(row))
        yield _GAP.join(filled).rstrip()


def fit(text: str, width: int) -> str:
    """Cut or fill a text to so many columns of a terminal."""
    if count_columns(text) <= width:
        return _fill(text, width)
    kept = 0
    while count_columns(text[: kept + 1]) < width:
        kept += 1
    shown = text[:kept]
    return f"{shown}…{' ' * (width - count_columns(shown) - 1)}"


def count_columns(text: str) -> int:
    """How many columns of a terminal a text takes: wide characters two, marks on another none."""
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text if not unicodedata.combining(char))
    return wide + sum(not unicodedata.combining(char) for char in text)


def _fill(text: str, width: int, *, right: bool = False) -> str:
    blanks = " " * (width - count_columns(text))
    return blanks + text if right else text + blanks


def _quote(text: str) -> str:
    quoted = text.replace('"', '""')
    return f'"{quoted}"' if quoted != text or "," in text or text != text.strip() else text


def _on_one_line(text: str) -> str:
    return _BREAKS.sub(" ", text)
