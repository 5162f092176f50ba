"""What of a source went into no value: the most honest display of how well it was read."""

from __future__ import annotations

import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

from app.formats.places import Place
from app.formats.source import ReadSource

_WHOLE = 2**32 - 1
"""A column behind every line's end."""


class Stretch(NamedTuple):
    """A part of a line, from one character (from 0) to before another."""

    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """Which lines of a source, and which stretches of the others, went into no value.

    Attributes:
        unused: the numbers (from 1, ascending) of the lines that show something and of which nothing was used.
        written: how many lines show something.
    """

    unused: array[int]
    written: int
    _lines: array[int] = field(repr=False)
    _starts: array[int] = field(repr=False)
    _stops: array[int] = field(repr=False)

    def is_unused(self, number: int) -> bool:
        """Whether nothing of a line (from 1) was used, though it shows something."""
        at = bisect_left(self.unused, number)
        return at < len(self.unused) and self.unused[at] == number

    def find_next(self, number: int) -> int | None:
        """The first unused line behind a line, from the top again behind the last; None if there is none."""
        if not self.unused:
            return None
        return self.unused[bisect_left(self.unused, number + 1) % len(self.unused)]

    def find_stretches(self, number: int, line: str) -> list[Stretch]:
        """The stretches of a line (its number from 1, and its text) that hold a letter or digit and were not used."""
        if self.is_unused(number):
            return [Stretch(0, len(line))]
        at = bisect_left(self._lines, number)
        gaps, reached = [], 0
        while at < len(self._lines) and self._lines[at] == number:
            gaps.append(Stretch(reached, self._starts[at]))
            reached = max(reached, self._stops[at])
            at += 1
        if reached:
            gaps.append(Stretch(reached, len(line)))
        trimmed = (_trim(line, gap) for gap in gaps)
        return [gap for gap in trimmed if gap.start < gap.stop]


def find_unused(source_text: str, read: ReadSource) -> Coverage:
    """What of a source went into no value of its papers or its header; linear in the length of the text."""
    line_starts = find_line_starts(source_text)
    spans, within = _collect(_all_places(read), len(line_starts))
    used = bytearray(map(bool, accumulate(within)))
    for line, _start, _stop in spans:
        used[line] = 1
    unused, written = array("I"), 0
    for number, text in _lines_to_judge(source_text, line_starts, used):
        if used[number] or _shows_something(text):
            written += 1
            if not used[number]:
                unused.append(number)
    columns = [array("I", numbers) for numbers in zip(*spans, strict=True)] or [array("I") for _ in range(3)]
    return Coverage(unused, written, *columns)


def find_line_starts(text: str) -> array[int]:
    """Where each line begins; a line ends at LF, CR LF or CR, as it does for the readers."""
    starts = array("q", [0])
    extend_line_starts(text, starts, len(text), returns="\r" in text)
    return starts


def extend_line_starts(text: str, starts: array[int], goal: int, *, returns: bool) -> bool:
    """Find more line starts, from the last one known until one lies behind ``goal``; whether those were all.

    ``returns`` says whether the text holds a CR.
    """
    at = starts[-1]
    while at <= goal:
        at = _find_line_end(text, at, returns=returns)
        if at < 0:
            return True
        starts.append(at)
    return False


def _find_line_end(text: str, at: int, *, returns: bool) -> int:
    """The place behind the next end of a line; -1 if there is none."""
    feed = text.find("\n", at)
    if not returns:
        return feed + 1 if feed >= 0 else -1
    carriage = text.find("\r", at, feed if feed >= 0 else len(text))
    if carriage >= 0:
        return carriage + (2 if carriage + 1 == feed else 1)
    return feed + 1 if feed >= 0 else -1


def _all_places(read: ReadSource) -> Iterator[Place]:
    for place in read.header_places:  # what stands beside a figure says which it is
        yield place._replace(column=1, end_column=_WHOLE)
    for paper in read.papers:
        yield from paper.places


def _collect(places: Iterable[Place], lines: int) -> tuple[list[tuple[int, int, int]], array[int]]:
    """The stretches that places take of their first and last lines, sorted; and how many begin or end to take others.

    The lines between are counted by where they begin and end, since many long places over each other would else be
    more work than the text is long.
    """
    spans: list[tuple[int, int, int]] = []
    within = array("i", bytes(4 * (lines + 2)))
    for _field, line, column, end_line, end_column in places:
        if line == end_line:
            spans.append((line, column - 1, end_column - 1))
            continue
        spans += ((line, column - 1, _WHOLE - 1), (end_line, 0, end_column - 1))
        within[line + 1] += 1
        within[end_line] -= 1
    spans.sort()
    return spans, within


def _lines_to_judge(source: str, line_starts: array[int], used: bytearray) -> Iterator[tuple[int, str]]:
    """Each line's number, with its text if it is not known to be used."""
    last = len(line_starts)
    for number, start in enumerate(line_starts, start=1):
        if used[number]:
            yield number, ""
        else:
            yield number, source[start : line_starts[number] if number < last else len(source)]


def _shows_something(text: str) -> bool:
    stripped = text.strip()
    return bool(stripped) and (stripped[0].isascii() or any(unicodedata.category(char) != "Cf" for char in stripped))


def _trim(line: str, gap: Stretch) -> Stretch:
    """A gap from its first to its last letter or digit; an empty one if it has none."""
    start, stop = gap.start, min(gap.stop, len(line))
    while start < stop and not line[start].isalnum():
        start += 1
    while stop > start and not line[stop - 1].isalnum():
        stop -= 1
    return Stretch(start, stop)
