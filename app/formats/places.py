"""Where in a source each value that was read of it stands."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from app.papers import PaperFacts, ReportedFigures

_FIELDS = tuple(dict.fromkeys((*PaperFacts.field_names, *ReportedFigures.field_names)))
_CODES = {field: code for code, field in enumerate(_FIELDS)}
_NUMBERS = 5


class Place(NamedTuple):
    """The stretch of a source from which one value was read.

    Lines and columns count from 1, columns in characters of the source as it is, before anything is folded.

    Attributes:
        field: what the value is, a field of ``PaperFacts`` or ``ReportedFigures``; one that holds several values
            (authors, affiliations, repositories) has a place for each, in the order of the values; a text that
            something else interrupts has one for each stretch.
        line, column: where it begins.
        end_line, end_column: where it ends: the column is the one behind its last character.
    """

    field: str
    line: int
    column: int
    end_line: int
    end_column: int


class Places:
    """Some places, in the order given; they take a tenth of the room that a tuple of them would."""

    __slots__ = ("_numbers",)

    def __init__(self, places: Iterable[Place] = ()) -> None:
        numbers: list[int] = []
        for field, *stretch in places:
            numbers.append(_CODES[field])
            numbers += stretch
        self._numbers = array("I", numbers)

    def __iter__(self) -> Iterator[Place]:
        for at in range(0, len(self._numbers), _NUMBERS):
            code, *numbers = self._numbers[at : at + _NUMBERS]
            yield Place(_FIELDS[code], *numbers)

    def __len__(self) -> int:
        return len(self._numbers) // _NUMBERS

    def __eq__(self, other: object) -> bool:
        return self._numbers == other._numbers if isinstance(other, Places) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._numbers.tobytes())

    def __repr__(self) -> str:
        return f"Places({list(self)!r})"

    def of(self, field: str) -> tuple[Place, ...]:
        """The places of a field."""
        return tuple(place for place in self if place.field == field)


NO_PLACES = Places()


def excerpt(source_lines: Sequence[str], place: Place) -> str:
    """What stands at a place, as the source has it; its lines are those that ``split_lines`` gives."""
    first = source_lines[place.line - 1]
    if place.line == place.end_line:
        return first[place.column - 1 : place.end_column - 1]
    between = source_lines[place.line : place.end_line - 1]
    return "\n".join([first[place.column - 1 :], *between, source_lines[place.end_line - 1][: place.end_column - 1]])
