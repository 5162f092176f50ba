"""A set of papers that has a name: what figures are asked of, compared and played with."""

from __future__ import annotations

from app.frozen import Frozen
from app.search_query import OfResearcher, Query, parts_of
from app.values import ResearcherId


class PaperSet(Frozen):
    """Some papers under a name.

    Attributes:
        name: as a person reads it, "Weize Chen".
        person: whose papers they are; figures of authorship need to know.
    """

    query: Query
    name: str
    person: ResearcherId | None = None


def make_paper_set(query: Query, name: str) -> PaperSet:
    """The papers of a query; where they are all on the pages of one researcher, they are that person's."""
    people = {part.researcher_id for part in parts_of(query) if isinstance(part, OfResearcher)}
    return PaperSet(query, name, people.pop() if len(people) == 1 else None)
