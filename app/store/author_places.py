"""Where a person stands among the authors of the papers that their pages list.

Names are compared as an import does when it says which of the authors the person is whose page it reads.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from app.metrics.measures import AUTHORS_AT, MOST_AUTHORS, PLACE_AT, TRUNCATED_AT, CountedPapers, Place
from app.names import Name, SoughtName, parse_name
from app.values import ResearcherId

_PIECE = 10_000
"""Papers whose authors are read at a time."""

_LISTED = (
    "SELECT DISTINCT value FROM json_each(?) AS asked CROSS JOIN profile_papers ON paper_id = asked.value"
    " WHERE profile_id IN (SELECT id FROM profiles WHERE researcher_id = ?)"
)
_READ = (
    "SELECT json_group_array(paper_id), json_group_array(position),"
    " json_group_array(family || char(1) || given || char(1) || literal)"
    " FROM json_each(?) AS asked CROSS JOIN authors ON paper_id = asked.value"
)
"""Three JSON arrays, which are read in less time than as many rows; char(1) stands in no name."""

_NAMES = (
    "SELECT name FROM researchers WHERE id = ?1 UNION"
    " SELECT name FROM profile_figures WHERE profile_id IN (SELECT id FROM profiles WHERE researcher_id = ?1)"
)
_Author = tuple[int, int, str]
"""A paper, the place among its authors from 1, and the parts of the name."""


class Person:
    """Whom the names of authors are compared with; what is found for a name is kept.

    Attributes:
        person: who it is.
    """

    def __init__(self, connection: sqlite3.Connection, person: ResearcherId) -> None:
        self.person = person
        names = [parse_name(name) for (name,) in connection.execute(_NAMES, (person,))]
        self._sought = list(map(SoughtName, names))
        self._printed = set(map(str, names))
        self._compared: set[str] = set()
        self._own: set[str] = set()

    def find_maybe(self, names: Iterable[str]) -> Container[str]:
        """Those of some names, their parts joined by char(1), that may be the person's, and of names asked before."""
        new = set(names) - self._compared
        self._compared |= new
        self._own.update(parts for parts in new if self._is_maybe(Name(*parts.split("\1"))))
        return self._own

    def _is_maybe(self, name: Name) -> bool:
        return any(sought.is_variant(name) for sought in self._sought)

    def choose(self, authors: Sequence[_Author]) -> _Author | None:
        """The one of a paper's authors who is the person, given all who may be; None where that is not sure."""
        exact = [author for author in authors if str(Name(*author[2].split("\1"))) in self._printed]
        found = exact if len(authors) > 1 else authors
        return found[0] if len(found) == 1 else None


def mark_places(connection: sqlite3.Connection, person: ResearcherId, papers: CountedPapers) -> None:
    """Put into the marks of papers where a person stands; the others' are left as they are."""
    at = {paper_id: index for index, paper_id in enumerate(papers.ids)}
    for listed, own in read_own(connection, Person(connection, person), papers.ids):
        for paper_id in listed:
            mark = papers.marks[at[paper_id]]
            papers.marks[at[paper_id]] = mark | _find_place(mark, own.get(paper_id)) << PLACE_AT


def read_own(
    connection: sqlite3.Connection, person: Person, ids: Sequence[int]
) -> Iterator[tuple[Sequence[int], dict[int, _Author]]]:
    """Those of some papers that a person's pages list, a piece at a time, and by paper which author the person is."""
    for start in range(0, len(ids), _PIECE):
        asked = json.dumps(list(ids[start : start + _PIECE]))
        listed = [paper_id for (paper_id,) in connection.execute(_LISTED, (asked, person.person))]
        yield listed, _find_own(connection, person, listed)


def _find_own(connection: sqlite3.Connection, person: Person, listed: Sequence[int]) -> dict[int, _Author]:
    papers, positions, names = map(json.loads, connection.execute(_READ, (json.dumps(listed),)).fetchone())
    own = person.find_maybe(names)
    maybe = sorted(author for author in zip(papers, positions, names, strict=True) if author[2] in own)
    chosen = {paper: person.choose(list(authors)) for paper, authors in groupby(maybe, key=itemgetter(0))}
    return {paper: author for paper, author in chosen.items() if author is not None}


def _find_place(mark: int, own: _Author | None) -> Place:
    # To unpack each mark whole would take twice the time.
    truncated, authors = mark >> TRUNCATED_AT & 1, mark >> AUTHORS_AT & MOST_AUTHORS
    if own is None:
        return Place.MAYBE_LAST if truncated else Place.ABSENT
    _, position, _ = own
    if position == 1:
        return Place.SOLE if authors == 1 and not truncated else Place.FIRST
    return Place.LAST if position == authors < MOST_AUTHORS and not truncated else Place.MIDDLE
