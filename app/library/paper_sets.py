"""A set of papers that has a name: what figures are asked of, compared and played with."""

from __future__ import annotations

from typing import Literal

from app.frozen import Frozen, replace
from app.search_query import InCollection, OfResearcher, Query, all_of, parts_of
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

    @property
    def kind(self) -> Literal["researcher", "collection", ""]:
        """Of which list of the library it is one, which gives it its name; "" of none."""
        if isinstance(self.query, OfResearcher):
            return "researcher"
        return "collection" if isinstance(self.query, InCollection) else ""


def make_paper_set(query: Query, name: str) -> PaperSet:
    """The papers of a query; where they are all on the pages of one researcher, they are that person's."""
    people = {part.researcher_id for part in parts_of(query) if isinstance(part, OfResearcher)}
    return PaperSet(query, name, people.pop() if len(people) == 1 else None)


def narrow(papers: PaperSet, query: Query) -> PaperSet:
    """Those of a set that match a query too, under the same name."""
    return replace(papers, query=all_of(papers.query, query))
