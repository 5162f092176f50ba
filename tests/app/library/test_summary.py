"""What papers that are selected together have in common."""

from __future__ import annotations

from app.code import Code
from app.dates import PartialDate
from app.library import Library
from app.papers import Status
from app.search_query import Everything, Order
from app.summaries import SHOWN_REPOSITORIES, CodeSummary
from app.values import PaperId

THREE = (PaperId(3), PaperId(4), PaperId(5))


def test_a_value_that_all_have_is_common(library: Library) -> None:
    library.papers.set_fields_of(THREE, {"venue": "ACL", "status": "read", "issued": "Aug 2023"})
    fields = library.summary(THREE).fields
    assert fields["venue"].is_common
    assert fields["venue"].values == (("ACL", 3),)
    assert fields["novelty"].values == ((None, 3),)
    assert fields["status"].values == ((Status.READ, 3),)
    assert fields["issued"].values == ((PartialDate(2023, 8), 3),)


def test_different_values_are_counted_and_the_most_frequent_told(library: Library) -> None:
    library.papers.set_fields_of(THREE[:2], {"venue": "ACL"})
    venue = library.summary(THREE).fields["venue"]
    assert (venue.values, venue.different, venue.is_common) == ((("ACL", 2), (None, 1)), 2, False)
    six = [PaperId(number) for number in range(3, 9)]
    for paper_id in six:
        library.set_fields(paper_id, {"volume": str(paper_id)})
    volume = library.summary(six).fields["volume"]
    assert (len(volume.values), volume.different) == (3, 6)


def test_lists_are_compared_whole_and_in_order(library: Library) -> None:
    library.papers.set_fields_of(THREE, {"affiliations": "Köln; Bonn"})
    assert library.summary(THREE).fields["affiliations"].values == ((("Köln", "Bonn"), 3),)
    library.set_fields(THREE[0], {"affiliations": "Bonn; Köln"})
    assert library.summary(THREE).fields["affiliations"].different == 2


def test_tags_and_collections_come_with_counts(library: Library) -> None:
    library.tags.add_named(["survey"], THREE[:2])
    library.tags.add_named(["method"], THREE)
    thesis = library.collections.create("Thesis")
    library.collections.add(THREE[1:], thesis.id)
    summary = library.summary(THREE)
    assert [(each.tag.name, each.papers) for each in summary.tags] == [("survey", 2), ("method", 3)]
    assert [(each.collection.path, each.papers) for each in summary.collections] == [("Thesis", 2)]


def test_figures_are_of_the_papers_that_have_them(library: Library) -> None:
    library.set_fields(THREE[0], {"citations": "74", "issued": "2019"})
    library.set_fields(THREE[1], {"citations": "6", "issued": ""})
    summary = library.summary(THREE[:2])
    assert (summary.with_citations, summary.citations) == (2, 80)
    assert (summary.first_year, summary.last_year) == (2019, 2019)


def test_papers_that_are_gone_do_not_count_and_none_have_nothing_in_common(library: Library) -> None:
    assert library.summary([*THREE, PaperId(999)]).papers == 3
    nothing = library.summary([])
    assert (nothing.papers, nothing.tags, nothing.collections, nothing.first_year) == (0, (), (), None)
    assert nothing.fields["venue"].different == 0


def test_code_is_told_by_its_three_states_and_the_repositories_linked_most(library: Library) -> None:
    ids = [PaperId(key) for key in library.paper_ids(Everything(), Order())]
    papers = [library.get_paper(paper_id) for paper_id in ids]
    code = library.summary([*ids, ids[0]]).code
    assert code.links == sum(paper.code == Code.LINK for paper in papers) == 18
    assert code.badges == sum(paper.code == Code.BADGE for paper in papers) == 1
    assert code.repositories == len({link.repository.key for paper in papers for link in paper.repositories}) == 14
    assert (str(code.most_linked[0].repository), code.most_linked[0].papers) == ("github.com/OpenBMB/ChatDev", 5)
    assert [each.papers for each in code.most_linked] == sorted(each.papers for each in code.most_linked)[::-1]
    assert len(code.most_linked) == SHOWN_REPOSITORIES
    assert library.summary([]).code == CodeSummary()


def test_a_paper_that_links_a_repository_twice_counts_once(library: Library) -> None:
    library.repositories.add_link(PaperId(3), "https://github.com/OpenBMB/ChatDev/tree/macnet")
    assert [each.papers for each in library.summary([PaperId(3)]).code.most_linked] == [1]
