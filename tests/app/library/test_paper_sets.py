"""Sets of papers that have a name."""

from __future__ import annotations

from app.library.paper_sets import make_paper_set, narrow
from app.search_query import And, HasCode, InCollection, OfResearcher
from app.values import CollectionId, ResearcherId

WEIZE = OfResearcher(ResearcherId(1))


def test_the_papers_on_the_pages_of_one_researcher_are_that_persons():
    assert make_paper_set(And((WEIZE, HasCode())), "with code").person == ResearcherId(1)
    assert make_paper_set(And((WEIZE, OfResearcher(ResearcherId(2)))), "of both").person is None


def test_a_researcher_and_a_collection_give_their_names_and_what_is_narrowed_does_not():
    assert make_paper_set(WEIZE, "Weize Chen").kind == "researcher"
    assert make_paper_set(InCollection(CollectionId(1)), "Thesis").kind == "collection"
    assert make_paper_set(And((WEIZE, HasCode())), "with code").kind == ""


def test_a_narrowed_set_keeps_its_name_and_its_person():
    narrowed = narrow(make_paper_set(WEIZE, "Weize Chen"), HasCode())

    assert (narrowed.name, narrowed.person) == ("Weize Chen", ResearcherId(1))
    assert narrowed.query == And((WEIZE, HasCode()))
