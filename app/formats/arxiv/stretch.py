"""Lines that belong together, read as one text of which each sign knows where it stood."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from app.formats.lines import Line
from app.formats.places import Place


class Stretch:
    """Some lines as one text, with a blank between each two of them; a place in it costs the same for any number.

    Attributes:
        text: what they say.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self.text = " ".join(line.text for line in lines)
        self._starts = [0, *accumulate(len(line.text) + 1 for line in lines[:-1])] if lines else [0]

    def place(self, field: str, start: int = 0, stop: int | None = None) -> Place:
        """Where in the source a part of the text stands; the part begins and ends with a sign and no blank."""
        if len(self._lines) == 1:
            return self._lines[0].place(field, start, stop)
        stop = len(self.text) if stop is None else stop
        first, last = self._find_line(start), self._find_line(stop - 1)
        opening = self._lines[first].place(field, start - self._starts[first])
        closing = self._lines[last].place(field, 0, stop - self._starts[last])
        return opening._replace(end_line=closing.end_line, end_column=closing.end_column)

    def _find_line(self, at: int) -> int:
        return max(0, bisect_right(self._starts, at) - 1)


NOTHING = Stretch(())
