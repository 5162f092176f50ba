"""What of a typed query was not understood, and what was done with it."""

from __future__ import annotations

from dataclasses import dataclass

_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Unparsed:
    """A part of a query that was not understood.

    Attributes:
        start, end: its place in what was typed; ``text`` is what stands there.
        reason: what is wrong with it and what was done with it, in sentences.
    """

    start: int
    end: int
    text: str
    reason: str


class Notes:
    """Collects what was not understood."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._places: list[tuple[int, int, str]] = []

    def add(self, start: int, end: int, reason: str) -> None:
        """Note a place; ``{text}`` in the reason becomes what stands there."""
        self._places.append((start, end, reason))

    def finish(self) -> tuple[Unparsed, ...]:
        """All that was noted, in the order of the text; signs that are neighbours are told of at once."""
        joined: list[tuple[int, int, str]] = []
        for place in sorted(self._places):
            if joined and self._belong_together(joined[-1], place):
                joined[-1] = (joined[-1][0], *place[1:])
            else:
                joined.append(place)
        return tuple(self._make(*place) for place in joined)

    def _belong_together(self, one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
        between = self._text[one[1] : other[0]]
        signs = not any(map(str.isalnum, self._text[other[0] : other[1]]))
        return signs and one[2] == other[2] and not between.strip()

    def _make(self, start: int, end: int, reason: str) -> Unparsed:
        text = self._text[start:end]
        shown = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        return Unparsed(start, end, text, reason.replace("{text}", f"“{shown}”"))
