"""Papers made by hand or from an identifier alone, and edited many at a time."""

from __future__ import annotations

import pytest

from app.changes import Touched
from app.code import Code
from app.errors import InvalidValue, KnownError, NotFound
from app.library import Library
from app.papers import Status
from app.search_query import Everything, InCollection, Order
from app.values import CollectionId, PaperId

CHATDEV, OTHER, THIRD = PaperId(3), PaperId(4), PaperId(5)


def label(touched: Touched) -> str:
    return touched.change.label if touched.change else ""


def test_a_paper_made_by_hand_has_what_was_typed(library: Library) -> None:
    made = library.papers.make(
        {
            "title": " On  Computable Numbers ",
            "authors": "Turing, Alan",
            "issued": "1936",
            "status": "read",
            "rating": "5",
            "authors_truncated": "yes",
        }
    )
    paper = library.get_paper(made)
    assert (paper.title, str(paper.authors[0]), str(paper.issued)) == ("On Computable Numbers", "Alan Turing", "1936")
    assert (paper.status, paper.rating, paper.authors_truncated) == (Status.READ, 5, True)
    assert paper.citation_key == "turing1936computable"
    assert library.history()[0].label == "Added On Computable Numbers"
    library.undo()
    assert library.count(Everything()) == 38


def test_what_a_page_states_of_a_paper_is_set_undone_and_redone(library: Library) -> None:
    touched = library.set_fields(CHATDEV, {"novelty": "62,5 %", "ai_score": "0"})
    assert label(touched).startswith("Edited novelty and AI score of ChatDev")
    assert touched.papers == {CHATDEV}
    assert touched.moved("papers", "novelty")
    assert touched.moved("papers", "ai_score")
    assert not touched.moved("papers", "rating")
    paper = library.get_paper(CHATDEV)
    assert (paper.novelty, paper.ai_score) == (62.5, 0.0)
    library.undo()
    assert [library.get_paper(CHATDEV).novelty, library.get_paper(CHATDEV).ai_score] == [None, None]
    library.redo()
    assert library.get_paper(CHATDEV) == paper
    assert library.edited_fields(CHATDEV) == frozenset()
    made = library.papers.make({"title": "One", "novelty": "50"})
    assert library.get_paper(made).novelty == 50
    with pytest.raises(InvalidValue, match="no number from 0 to 100"):
        library.set_fields(CHATDEV, {"ai_score": "101"})


def test_a_citation_key_may_be_given_and_belongs_to_one_paper(library: Library) -> None:
    made = library.papers.make({"title": "One", "citation_key": "mine"})
    assert library.get_paper(made).citation_key == "mine"
    with pytest.raises(InvalidValue, match="has the citation key"):
        library.papers.make({"title": "Two", "citation_key": "mine"})
    assert library.count(Everything()) == 39


@pytest.mark.parametrize("texts", [{}, {"title": " \u200b"}, {"venue": "ACL"}])
def test_a_paper_needs_a_title(library: Library, texts: dict[str, str]) -> None:
    with pytest.raises(InvalidValue, match="Title cannot be empty"):
        library.papers.make(texts)


def test_what_cannot_be_stored_makes_no_paper(library: Library) -> None:
    with pytest.raises(InvalidValue, match="not a rating"):
        library.papers.make({"title": "One", "rating": "9"})
    with pytest.raises(KnownError, match="no field “colour”"):
        library.papers.make({"title": "One", "colour": "red"})
    with pytest.raises(InvalidValue, match="not a rating"):
        library.papers.make_from("arXiv:2401.00001", {"rating": "9"})
    assert len(library.history()) == 1


def test_an_identifier_alone_makes_a_paper_that_is_called_by_it(library: Library) -> None:
    made = library.papers.make_from("https://arxiv.org/pdf/2401.00001v2.pdf", {"rating": "4"})
    paper = library.get_paper(made.paper_id)
    assert (made.new, paper.title, paper.arxiv_id, paper.rating) == (True, "arXiv:2401.00001v2", "2401.00001v2", 4)


def test_a_title_that_comes_with_an_identifier_is_the_title(library: Library) -> None:
    made = library.papers.make_from("doi:10.1000/1", {"title": "One", "issued": "1999"})
    assert library.get_paper(made.paper_id).citation_key == "anon1999one"


@pytest.mark.parametrize(
    "again", ["2401.00001", "arXiv:2401.00001v3", "https://arxiv.org/abs/2401.00001", "10.48550/arXiv.2401.00001"]
)
def test_what_the_library_has_in_any_version_is_found(library: Library, again: str) -> None:
    first = library.papers.make_from("arXiv:2401.00001v1").paper_id
    library.papers.make_from("arXiv:2401.00002")
    changes = len(library.history())
    found = library.papers.make_from(again, {"rating": "1"})
    assert (found.paper_id, found.new) == (first, False)
    assert library.get_paper(first).rating is None
    assert len(library.history()) == changes


def test_one_in_the_trash_is_found_after_one_that_is_not(library: Library) -> None:
    first = library.papers.make_from("10.1000/1").paper_id
    library.papers.trash([first])
    assert library.papers.make_from("10.1000/1").paper_id == first
    second = library.papers.make({"title": "Again", "doi": "10.1000/1"})
    assert library.papers.make_from("10.1000/1").paper_id == second


def test_a_repository_makes_a_paper_that_links_it(library: Library) -> None:
    made = library.papers.make_from("https://github.com/ada/engine/tree/main/src")
    paper = library.get_paper(made.paper_id)
    assert (paper.title, paper.code, paper.repositories[0].ref) == ("github.com/ada/engine", Code.LINK, "main")
    assert library.papers.make_from("git@github.com:Ada/Engine.git").paper_id == made.paper_id
    assert library.papers.make_from("github.com/OpenBMB/ChatDev").paper_id == CHATDEV


def test_a_web_address_is_found_again(library: Library) -> None:
    made = library.papers.make_from("example.org/paper.html")
    assert library.get_paper(made.paper_id).url == "https://example.org/paper.html"
    assert not library.papers.make_from("https://example.org/paper.html").new


def test_many_papers_are_edited_alike_as_one_step(library: Library) -> None:
    touched = library.papers.set_fields_of([CHATDEV, OTHER, THIRD, OTHER], {"status": "to read", "venue": "ACL"})
    assert label(touched) == "Edited status and venue of 3 papers"
    assert touched.papers == {CHATDEV, OTHER, THIRD}
    assert {library.get_paper(each).status for each in (CHATDEV, OTHER, THIRD)} == {Status.TO_READ}
    library.undo()
    assert library.get_paper(OTHER).venue is None


def test_the_label_names_what_moved_and_where(library: Library) -> None:
    library.set_fields(OTHER, {"status": "read"})
    touched = library.papers.set_fields_of([CHATDEV, OTHER, THIRD], {"status": "read", "rating": ""})
    assert label(touched) == "Edited status of 2 papers"
    library.set_fields(OTHER, {"status": ""})
    touched = library.papers.set_fields_of([CHATDEV, OTHER, THIRD], {"status": "read"})
    assert label(touched).startswith("Edited status of ChatEval")
    assert not library.papers.set_fields_of([CHATDEV, OTHER], {"status": "read"})
    assert label(library.set_fields(CHATDEV, {"title": "New"})).startswith("Edited title of ChatDev")


def test_lists_are_edited_alike_too(library: Library) -> None:
    library.papers.set_fields_of([CHATDEV, OTHER], {"authors": "Li, Anna; Øst, Bo", "affiliations": "pku"})
    assert [str(name) for name in library.get_paper(OTHER).authors] == ["Anna Li", "Bo Øst"]
    assert library.get_paper(CHATDEV).affiliations == ("pku",)
    assert not library.papers.set_fields_of([CHATDEV], {"authors": "Li, Anna; Øst, Bo"})


def test_all_of_them_are_edited_or_none(library: Library) -> None:
    with pytest.raises(NotFound, match="no paper 99"):
        library.papers.set_fields_of([CHATDEV, PaperId(99)], {"rating": "1"})
    with pytest.raises(KnownError, match="belongs to one paper"):
        library.papers.set_fields_of([CHATDEV, OTHER], {"citation_key": "one", "rating": "1"})
    assert library.get_paper(CHATDEV).rating is None
    assert not library.papers.set_fields_of([], {"rating": "1"})


def test_whether_a_list_is_cut_short_is_edited_by_name(library: Library) -> None:
    assert library.get_paper(CHATDEV).authors_truncated
    touched = library.set_fields(CHATDEV, {"authors_truncated": "no", "code_badge": "no"})
    paper = library.get_paper(CHATDEV)
    assert (paper.authors_truncated, paper.code_badge) == (False, False)
    assert label(touched).startswith("Edited author list cut short and code badge of ChatDev")
    library.set_fields(CHATDEV, {"authors_truncated": "YES", "code_badge": ""})
    assert library.get_paper(CHATDEV).authors_truncated
    with pytest.raises(InvalidValue, match="neither yes nor no"):
        library.set_fields(CHATDEV, {"code_badge": "perhaps"})


def test_several_identifiers_are_one_step(library: Library) -> None:
    library.papers.make_from("10.1000/1")
    made = library.papers.make_each_from(["10.1000/1", "10.1000/2", "arXiv:2401.00002", "10.1000/2"])
    assert [each.new for each in made] == [False, True, True, False]
    assert made[3].paper_id == made[1].paper_id
    assert library.history()[0].label == "Added 2 papers"
    library.undo()
    assert library.count(Everything()) == 39


def test_of_several_identifiers_one_that_is_none_stops_all(library: Library) -> None:
    with pytest.raises(InvalidValue, match="is not a DOI"):
        library.papers.make_each_from(["10.1000/1", "10.1/"])
    assert library.count(Everything()) == 38


def test_a_new_paper_comes_into_a_collection_in_the_same_step(library: Library) -> None:
    thesis = library.collections.create("Thesis")
    found = library.papers.make_from("10.1000/1").paper_id
    made = library.papers.make_each_from(["10.1000/1", "10.1000/2"], thesis.id)
    typed = library.papers.make({"title": "Typed"}, thesis.id)
    assert library.history()[0].label == "Added Typed to Thesis"
    assert library.history()[1].label == "Added 2 papers to Thesis"
    held = library.paper_ids(InCollection(thesis.id), Order("position"))
    assert list(held) == [found, made[1].paper_id, typed]
    with pytest.raises(NotFound):
        library.papers.make({"title": "Lost"}, CollectionId(99))
    assert library.count(Everything()) == 41


def test_one_that_is_found_in_the_trash_stays_there(library: Library) -> None:
    thesis = library.collections.create("Thesis")
    found = library.papers.make_from("10.1000/1").paper_id
    library.papers.trash([found])
    changes = len(library.history())
    assert not library.papers.make_from("10.1000/1", None, thesis.id).new
    assert len(library.history()) == changes


def test_an_identifier_finds_the_paper_that_has_it(library: Library) -> None:
    made = library.papers.make_from("arXiv:2401.00001v2").paper_id
    assert library.papers.find("https://arxiv.org/abs/2401.00001") == made
    assert library.papers.find("10.1000/1") is None
    with pytest.raises(InvalidValue):
        library.papers.find("nothing of the kind")


def test_several_fields_are_listed_in_the_words_of_a_sentence(library):
    paper_id = library.papers.make({"title": "One"})
    library.set_fields(paper_id, {"venue": "ACL", "doi": "10.1000/1", "pages": "1-2"})
    assert library.history()[0].label == "Edited venue, DOI and pages of One"
