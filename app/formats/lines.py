"""A pasted text as lines to read: what a browser or a PDF adds is folded away, and each sign knows where it stood."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from app.formats.places import Place

_INVISIBLE = (
    "[\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069\x00]"
    "|(?<![^\x00-\x7f])[\u200c\u200d]"  # joiners shape Persian and Indic words and emoji, and nothing after ASCII
)
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_ODD = re.compile(f"{_INVISIBLE}|[\ufb00-\ufb06]")
_QUOTE = re.compile(r"(?:> ?)+")
_LOOKED_AT = 10
_MOST = 0.9
_HYPHENS = ("-", "\u2010")
_SUSPENDING = frozenset("and or to nor und oder bis et ou y o e".split())
"""Words behind which the rest of a word follows that a hyphen stands for."""
_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")


class Shift(NamedTuple):
    """From a sign of the folded text on, how many signs farther on they stand in the source."""

    start: int
    by: int


class Line(NamedTuple):
    """One line that shows something, or a part of it, such as a cell where tabs part it.

    A line of the source ends at LF, CR LF or CR and nowhere else, so that a page counts the same lines everywhere.

    Attributes:
        number: its place in the source, from 1.
        column: where its first visible sign stands in the source line, from 1.
        text: what it says, folded and stripped.
        opens: a blank line, or the start of the text, stands before it.
        shifts: where folding took signs out, or put some in.
    """

    number: int
    column: int
    text: str
    opens: bool
    shifts: tuple[Shift, ...] = ()

    def part(self, start: int, stop: int | None = None, *, opens: bool = False) -> Line:
        """A part of the line, from one sign of its text to before another, as a line of its own."""
        text = self.text[start:stop]
        start += len(text) - len(text.lstrip())
        text = text.strip()
        column = self._find_column(start)
        moved = self.column + start - column
        shifts = (Shift(at - start, by + moved) for at, by in self.shifts if start < at <= start + len(text))
        return Line(self.number, column, text, opens, tuple(shifts) if self.shifts else ())

    def place(self, field: str, start: int = 0, stop: int | None = None) -> Place:
        """Where in the source a part of the text stands, from one sign of it to before another."""
        stop = len(self.text) if stop is None else stop
        if not self.shifts:
            return Place(field, self.number, self.column + start, self.number, self.column + stop)
        return Place(field, self.number, self._find_column(start), self.number, self._find_column(stop))

    def _find_column(self, at: int) -> int:
        if not self.shifts:
            return self.column + at
        shift = bisect_right(self.shifts, at, key=lambda shift: shift.start) - 1
        return self.column + at + (self.shifts[shift].by if shift >= 0 else 0)


class Joined:
    """Lines as one text: with a blank between each two of them, but for a word that is parted at its hyphen.

    Attributes:
        text: what they say.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._starts = [0]
        self.text = lines[0].text
        if len(lines) == 1:  # most texts
            return
        pieces = [self.text]
        for line, following in pairwise(lines):
            gap = "" if _is_parted_word(line.text, following.text) else " "
            pieces += gap, following.text
            self._starts.append(self._starts[-1] + len(line.text) + len(gap))
        self.text = "".join(pieces)

    def place(self, field: str, start: int = 0, stop: int | None = None) -> Place:
        """Where in the source a part of the text stands, which may go over several lines."""
        if len(self._lines) == 1:
            return self._lines[0].place(field, start, stop)
        first, begin = self._find_line(start)
        last, end = self._find_line((len(self.text) if stop is None else stop) - 1)
        opening, closing = self._lines[first].place(field, begin, begin + 1), self._lines[last].place(field, 0, end + 1)
        return opening._replace(end_line=closing.end_line, end_column=closing.end_column)

    def _find_line(self, at: int) -> tuple[int, int]:
        number = max(bisect_right(self._starts, at) - 1, 0)
        return number, max(at - self._starts[number], 0)


def _is_parted_word(text: str, following: str) -> bool:
    """Whether a line breaks behind the hyphen of a word (``single-``, ``device``), and not in ``pre- and post-``."""
    hyphened = text[-1:] in _HYPHENS and text[-2:-1].isalnum()
    return hyphened and following[:1].isalnum() and following.split(maxsplit=1)[0].rstrip(",") not in _SUSPENDING


def span(field: str, first: Line, last: Line) -> Place:
    """Where in the source what goes from one line to another one stands."""
    opening, closing = first.place(field), last.place(field)
    if first is last:
        return opening
    return opening._replace(end_line=closing.end_line, end_column=closing.end_column)


def span_all(field: str, lines: Sequence[Line], among: Sequence[Line]) -> list[Place]:
    """Where in the source the lines of one text stand: a place for each stretch that no other line interrupts.

    ``among`` are lines between which they may stand, with them or without, in their order.
    """
    own = {line[:2] for line in lines}
    others = [line[:2] for line in among if line[:2] not in own]
    passed = [bisect_right(others, line[:2]) for line in lines]
    starts = [at for at in range(1, len(lines)) if passed[at - 1] < passed[at]]
    return [span(field, lines[start], lines[stop - 1]) for start, stop in pairwise([0, *starts, len(lines)])]


def split_lines(source: str) -> list[str]:
    """The lines of a source as they are."""
    return source.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def read_lines(source: str) -> list[Line]:
    """The lines of a source that are not blank, in order; the cells of a line with tabs are lines of their own."""
    lines = []
    opens = True
    all_printed = split_lines(source)
    quote = _QUOTE if _is_quoted(all_printed) else None
    for number, printed in enumerate(all_printed, start=1):
        text, shifts = (printed, ()) if printed.isascii() else _fold(printed)
        whole = Line(number, 1, text, opens, shifts)
        if quote and (match := quote.match(text)):
            whole = whole.part(match.end(), opens=opens)
        stripped = whole.text.strip()
        if not stripped:
            opens = True
            continue
        lines += _split_cells(whole) if "\t" in stripped else [_strip(whole, stripped)]
        opens = False
    return lines


def _is_quoted(all_printed: Sequence[str]) -> bool:
    """Whether nearly every line is marked as an e-mail marks what it answers."""
    if not any(printed.startswith(">") for printed in all_printed[:_LOOKED_AT]):
        return False
    shown = [printed for printed in all_printed if printed.strip()]
    return sum(printed.startswith(">") for printed in shown) >= _MOST * len(shown)


def _strip(line: Line, stripped: str) -> Line:
    if line.shifts:
        return line.part(0, opens=line.opens)
    return Line(line.number, line.column + line.text.index(stripped[0]), stripped, line.opens)


def _split_cells(line: Line) -> list[Line]:
    cells = []
    start, opens = 0, line.opens
    for cell in line.text.split("\t"):
        if cell.strip():
            cells.append(line.part(start, start + len(cell), opens=opens))
            opens = False
        start += len(cell) + 1
    return cells


def _fold(printed: str) -> tuple[str, tuple[Shift, ...]]:
    """A line without what cannot be seen, its spaces plain, in NFC; and where its signs stand in the line printed."""
    spaced = _SPACE.sub(" ", printed)
    plain = _ODD.sub(_unfold, spaced)
    if plain == spaced and unicodedata.is_normalized("NFC", spaced):
        return spaced, ()
    composed = not unicodedata.is_normalized("NFC", plain)
    pieces: list[str] = []
    shifts: list[Shift] = []
    written = read = 0
    for start, stop, folded in _find_composed(spaced) if composed else _find_odd(spaced):
        pieces += spaced[read:start], folded
        written += start - read + len(folded)
        read = stop
        shifts.append(Shift(written, read - written))
    pieces.append(spaced[read:])
    return "".join(pieces), tuple(shifts)


def _unfold(match: re.Match[str]) -> str:
    return _LIGATURES.get(match[0], "")


def _find_odd(text: str) -> Iterator[tuple[int, int, str]]:
    return ((match.start(), match.end(), _unfold(match)) for match in _ODD.finditer(text))


def _find_composed(text: str) -> Iterator[tuple[int, int, str]]:
    """Each sign with the marks behind it that is another text when folded."""
    start = 0
    for stop in range(1, len(text) + 1):
        if stop < len(text) and _belongs_to_sign_before(text[stop]):
            continue
        printed = text[start:stop]
        folded = unicodedata.normalize("NFC", _ODD.sub(_unfold, printed))
        if folded != printed:
            yield start, stop, folded
        start = stop


def _belongs_to_sign_before(char: str) -> bool:
    """Whether a character is a mark, an invisible sign or the later part of a Korean syllable."""
    return char > "\x7f" and (
        unicodedata.category(char)[0] == "M" or "\u1160" <= char <= "\u11ff" or bool(_ODD.match(char))
    )
