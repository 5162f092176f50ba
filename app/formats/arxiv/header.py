"""Whose page it is, and whether all papers of it are here."""

from __future__ import annotations

from app.formats.arxiv import page
from app.formats.arxiv.page import Range
from app.formats.lines import Line
from app.formats.places import NO_PLACES, Place, Places
from app.names import parse_name
from app.papers import ReportedFigures


class Header:
    """What a page says of itself while it is read; what is said first counts.

    Attributes:
        lines: the first and last line that says whose page it is; (0, 0) if none does.
    """

    def __init__(self) -> None:
        self.lines = (0, 0)
        self._owner: Line | None = None
        self._person: Line | None = None
        self._range: Range | None = None
        self._author_id: Line | None = None
        self._orcid: Line | None = None
        self._total: int | None = None

    def take(self, line: Line, shown: Range | None) -> bool:
        """Take what a line says of the page; False if it says nothing.

        Args:
            line: one that is no part of a paper.
            shown: what it says of a search, if it does.
        """
        owner, total = page.read_owner(line), page.read_total(line)
        person = shown.person if shown else page.read_query(line)
        author_id, orcid = page.read_author_id(line), page.read_orcid(line)
        if (owner or person) and not (self._owner or self._person):
            self._owner, self._person = owner, person
            self.lines = (line.number, line.number)
        self._range = self._range or shown
        self._total = total if self._total is None else self._total
        self._author_id, self._orcid = self._author_id or author_id, self._orcid or orcid
        return any(found is not None for found in (owner, person, shown, author_id, orcid))

    @property
    def _identifier(self) -> Line | None:
        """The ORCID iD if there is one, which the head of the page prints: its foot may not have been copied."""
        return self._orcid or self._author_id

    def make_figures(self) -> ReportedFigures | None:
        """Whose page it is, and how many papers it claims; None if it is nobody's."""
        printed = self._owner or self._person
        if printed is None:
            return None
        total = self._range.total if self._range and not self._owner else None
        identifier = self._identifier.text if self._identifier else None
        return ReportedFigures(name=str(parse_name(printed.text)), papers=total, identifier=identifier)

    def make_places(self) -> Places:
        """Where these values stand."""
        printed = self._owner or self._person
        if printed is None:
            return NO_PLACES
        places = _place_name(printed)
        if self._range and not self._owner:
            places.append(self._range.total_place)
        if self._identifier:
            places.append(self._identifier.place("identifier"))
        return Places(places)

    def lists_all(self, read: int) -> bool:
        """Whether the page says that all its papers are here, of which so many were read."""
        if not read:
            return False
        if self._range:
            return self._range.total == read
        if self._owner:
            return self._author_id is not None and self._total in (None, read)
        return self._total == read


def _place_name(printed: Line) -> list[Place]:
    """Where a name stands: in two places where the family name is printed first, ``Lamp, Ada``."""
    family, comma, given = printed.text.partition(",")
    name = parse_name(printed.text)
    if not comma or (name.family, name.given) != (" ".join(family.split()), " ".join(given.split())):
        return [printed.place("name")]
    start = len(printed.text) - len(given.lstrip())
    return [printed.place("name", start), printed.place("name", 0, len(family.rstrip()))]
