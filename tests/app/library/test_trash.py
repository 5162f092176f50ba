"""The trash: out of every list and figure, back with all that a paper had, and never emptied unasked."""

from __future__ import annotations

import pytest

from app.changes import Touched
from app.code import Repository
from app.errors import NotFound
from app.library import Library
from app.search_query import Everything, HasCode, OfResearcher, Order, Trashed
from app.search_query.parse import parse_query
from app.values import PaperId, ResearcherId

CHATDEV, OTHER = PaperId(3), PaperId(4)
WEIZE = OfResearcher(ResearcherId(1))


def label(touched: Touched) -> str:
    return touched.change.label if touched.change else ""


def test_moved_and_restored_are_one_step_each(library: Library) -> None:
    assert label(library.papers.trash([CHATDEV, OTHER])) == "Moved 2 papers to the trash"
    assert library.papers.trashed() == library.count(Trashed()) == 2
    assert library.get_paper(CHATDEV).trashed_at is not None
    assert label(library.papers.restore([CHATDEV])).startswith("Restored ChatDev: Communicative")
    assert library.paper_ids(Trashed(), Order()).tolist() == [OTHER]
    library.undo()
    library.undo()
    assert library.papers.trashed() == 0


def test_what_is_there_already_stays(library: Library) -> None:
    library.papers.trash([CHATDEV])
    when = library.get_paper(CHATDEV).trashed_at
    assert label(library.papers.trash([CHATDEV, OTHER])).startswith("Moved ChatEval")
    assert library.get_paper(CHATDEV).trashed_at == when
    assert not library.papers.trash([CHATDEV])
    assert not library.papers.restore([PaperId(1)])


def test_papers_that_are_not_there_are_said(library: Library) -> None:
    for step in (library.papers.trash, library.papers.restore, library.papers.empty_trash):
        with pytest.raises(NotFound, match="no paper 99"):
            step([CHATDEV, PaperId(99)])
    assert library.papers.trashed() == 0


def test_no_list_count_or_figure_knows_a_paper_in_the_trash(library: Library) -> None:
    library.set_fields(CHATDEV, {"citations": "74"})
    repository = Repository("github.com", "OpenBMB", "ChatDev")
    sharing, repositories = library.papers_sharing(repository), library.repository_count(Everything())
    figures, live = library.live_figures(Everything()).figures, library.live_figures(Everything())
    touched = library.papers.trash([CHATDEV])
    live.refresh(touched.papers)
    for now in (live.figures, library.live_figures(Everything()).figures, library.live_figures(WEIZE).figures):
        assert (now.papers, now.citations, now.with_code) == (figures.papers - 1, None, figures.with_code - 1)
    assert library.papers_sharing(repository) == sharing - 1
    assert library.repository_count(Everything()) <= repositories
    assert [each.papers for each in library.researchers()] == [37]
    for query in (Everything(), WEIZE, HasCode(library.get_paper(CHATDEV).code), parse_query("chatdev").query):
        assert CHATDEV not in library.paper_ids(query, Order("position"))
        assert CHATDEV not in library.paper_ids(query, Order("title"))
        assert library.count(query) == len(library.paper_ids(query, Order()))


def test_a_researcher_whose_papers_are_all_trashed_has_none(library: Library) -> None:
    library.papers.trash([PaperId(key) for key in library.paper_ids(WEIZE, Order())])
    assert [(each.name, each.papers) for each in library.researchers()] == [("Weize Chen", 0)]
    assert library.live_figures(WEIZE).figures.papers == library.count(WEIZE) == 0


def test_restored_it_has_all_that_it_had(library: Library) -> None:
    library.notes.add(CHATDEV, "Compare.")
    library.tags.add_named(["agents"], [CHATDEV])
    before = library.get_paper(CHATDEV)
    library.papers.trash([CHATDEV])
    library.papers.restore([CHATDEV])
    assert library.get_paper(CHATDEV) == before
    assert len(library.notes.of(CHATDEV)) == 1
    assert library.sources(CHATDEV)
    assert CHATDEV in library.paper_ids(Everything(), Order())


def test_emptied_it_deletes_what_was_confirmed_and_no_more(library: Library) -> None:
    library.papers.trash([CHATDEV, OTHER])
    library.papers.restore([OTHER])
    touched = library.papers.empty_trash([CHATDEV, OTHER])
    assert label(touched).startswith("Deleted ChatDev: Communicative Agents")
    assert library.get_paper(OTHER).trashed_at is None
    with pytest.raises(NotFound):
        library.get_paper(CHATDEV)
    library.undo()
    assert library.get_paper(CHATDEV).trashed_at is not None
    library.redo()
    assert library.papers.trashed() == 0


def test_nothing_to_delete_is_no_change(library: Library) -> None:
    assert not library.papers.empty_trash([])
    assert len(library.history()) == 1
