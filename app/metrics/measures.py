"""What the figures need of each paper, and of all papers of a set together."""

from __future__ import annotations

import enum
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from app.code import Code
from app.values import PaperId

TRUNCATED_AT, PLACE_AT, AUTHORS_AT, YEAR_AT, CITATIONS_AT = 2, 3, 6, 18, 30
"""From which bit of a mark these stand in it; its code stands below them all."""

CODE_BITS = (1 << TRUNCATED_AT) - 1
_PLACE_BITS = (1 << AUTHORS_AT - PLACE_AT) - 1

MOST_AUTHORS = (1 << YEAR_AT - AUTHORS_AT) - 1
"""Authors up to which they are counted: a longer list is taken for one that was cut short there."""

LAST_YEAR = (1 << CITATIONS_AT - YEAR_AT) - 1
"""A later year is taken for this one."""


class Place(enum.IntEnum):
    """Where the person whose set it is stands among a paper's authors."""

    ABSENT = 0
    """No person is asked for, or none of the authors is called so: then where they stand is not known."""

    SOLE = 1
    FIRST = 2
    LAST = 3
    MIDDLE = 4

    MAYBE_LAST = 5
    """The list was cut short and does not name the person, who may be the last author or one in the middle."""


class Counted(NamedTuple):
    """What the figures need of one paper; where few figures are asked for, the first two are all there is.

    Attributes:
        citations: None where the number is not known.
        year: of publication; None where it is not known.
        authors: how many are listed; 0 where none is.
        truncated: whether the list was cut short, so that there is at least one author more.
        place: of the person whose set it is.
    """

    citations: int | None
    code: Code
    year: int | None = None
    authors: int = 0
    truncated: bool = False
    place: Place = Place.ABSENT


Tally = Mapping[Counted, int]
"""How many papers of a set are alike in what is counted of them."""


def pack_mark(counted: Counted) -> int:
    """What is counted of one paper as one number, citations one higher; 0 stands for what is unknown."""
    return (
        (0 if counted.citations is None else counted.citations + 1) << CITATIONS_AT
        | min(counted.year or 0, LAST_YEAR) << YEAR_AT
        | min(counted.authors, MOST_AUTHORS) << AUTHORS_AT
        | counted.place << PLACE_AT
        | counted.truncated << TRUNCATED_AT
        | counted.code
    )


def unpack_mark(mark: int) -> Counted:
    """What was packed by ``pack_mark``, but for years and numbers of authors beyond what it holds."""
    return Counted(
        citations=(mark >> CITATIONS_AT) - 1 if mark >> CITATIONS_AT else None,
        code=Code(mark & CODE_BITS),
        year=mark >> YEAR_AT & LAST_YEAR or None,
        authors=mark >> AUTHORS_AT & MOST_AUTHORS,
        truncated=bool(mark >> TRUNCATED_AT & 1),
        place=Place(mark >> PLACE_AT & _PLACE_BITS),
    )


class CountedPapers(NamedTuple):
    """What is counted of each paper of a set, packed: that of a million papers takes 16 MB.

    Attributes:
        ids: the papers, rising.
        marks: of each, what ``pack_mark`` makes.
    """

    ids: array[int]
    marks: array[int]

    def find(self, paper_id: PaperId) -> Counted | None:
        """What is counted of a paper; None if it is not one of the set."""
        at = bisect_left(self.ids, paper_id)
        if at == len(self.ids) or self.ids[at] != paper_id:
            return None
        return unpack_mark(self.marks[at])

    def counts(self) -> Iterator[tuple[PaperId, int | None]]:
        """The papers with their citations alone, in a tenth of the time that it takes to unpack them."""
        for paper_id, mark in zip(self.ids, self.marks, strict=True):
            citations = mark >> CITATIONS_AT
            yield PaperId(paper_id), citations - 1 if citations else None
