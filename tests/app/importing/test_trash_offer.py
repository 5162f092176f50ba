"""An import that meets a paper in the trash offers to restore it."""

from __future__ import annotations

import pytest

from app.importing.plan import Decision, Outcome, PlanCounts
from app.search_query import Everything, Order

CHATDEV = ("ChatDev: Agents", "Chen Qian", "Jul 16, 2023")
GACT = ("GACT", "Chen Qian", "Feb 4, 2024")
AGAIN = {"header": "h-index4"}


@pytest.fixture
def trashed(library, take, page):
    """The id of a paper that a page listed and that was put into the trash."""
    take(page(CHATDEV, GACT))
    paper_id = library.paper_ids(Everything(), Order("added"))[0]
    library.papers.trash([paper_id])
    return paper_id


def test_it_is_a_choice_that_says_why(trashed, plan, page):
    first, second = plan(page(CHATDEV, GACT, **AGAIN)).entries
    assert (first.outcome, first.decision, first.paper_id) == (Outcome.CHOICE, Decision.UNDECIDED, trashed)
    assert (first.reason, first.trashed) == ("This paper is in the trash.", True)
    assert (second.outcome, second.trashed) == (Outcome.SAME, False)


def test_undecided_it_stays_in_the_trash(trashed, library, plan, page):
    planned = plan(page(CHATDEV, GACT, **AGAIN))
    assert planned.counts == PlanCounts(unchanged=1, skipped=1, undecided=1, trashed=1)
    library.apply_import(planned)
    assert (library.count(Everything()), library.papers.trashed()) == (1, 1)


def test_the_same_text_again_changes_nothing(trashed, plan, page):
    planned = plan(page(CHATDEV, GACT))
    assert planned.entries[0].trashed
    assert planned.changes_nothing


def test_restored_it_is_back_and_filled_in(trashed, library, plan, page):
    later = (*CHATDEV[:2], "Jul 16, 2023Code", "See https://github.com/a/one")
    planned = plan(page(later, GACT, **AGAIN)).deciding({1}, Decision.RESTORE)
    assert planned.counts == PlanCounts(updated=1, unchanged=1, restored=1)
    outcome = library.apply_import(planned)
    paper = library.get_paper(trashed)
    assert (paper.trashed_at, [str(link.repository) for link in paper.repositories]) == (None, ["github.com/a/one"])
    assert outcome.touched.change.label == "Restored 1 paper from a page of Ada Lovelace"
    library.undo()
    assert (library.get_paper(trashed).repositories, library.papers.trashed()) == ((), 1)


def test_added_anew_it_stands_beside_the_one_in_the_trash(trashed, library, plan, page):
    library.apply_import(plan(page(CHATDEV, **AGAIN)).deciding({1}, Decision.ADD))
    assert (library.count(Everything()), library.papers.trashed()) == (2, 1)


def test_one_in_the_library_comes_before_one_in_the_trash(trashed, library, take, plan, page):
    library.apply_import(plan(page(CHATDEV, **AGAIN)).deciding({1}, Decision.ADD))
    (entry,) = plan(page(CHATDEV, header="h-index5")).entries
    assert (entry.outcome, entry.trashed) == (Outcome.SAME, False)
    assert entry.paper_id != trashed


@pytest.mark.usefixtures("trashed")
def test_another_page_finds_it_by_title(plan, page):
    text = page(CHATDEV).replace("Ada Lovelace\n\nCL", "Grace Hopper\n\nCL")
    (entry,) = plan(text).entries
    assert entry.trashed


@pytest.mark.usefixtures("trashed")
def test_a_paper_that_is_only_called_so_is_new(plan, page):
    other = ("ChatDev: Agents", "Grace Hopper", "Jul 16, 2023")
    text = page(other).replace("Ada Lovelace\n\nCL", "Grace Hopper\n\nCL")
    (entry,) = plan(text).entries
    assert (entry.outcome, entry.paper_id) == (Outcome.NEW, None)


@pytest.mark.usefixtures("trashed")
def test_a_second_one_on_the_page_is_not_offered_to_be_one_with_the_trashed(plan, page):
    first, second = plan(page(CHATDEV, CHATDEV, **AGAIN)).entries
    assert first.trashed
    assert (second.outcome, second.paper_id, second.trashed) == (Outcome.CHOICE, None, False)


def test_all_three_are_told_in_the_label(trashed, library, plan, page):
    later = (*GACT[:2], "Feb 4, 2024Code")
    third = ("Third", "Chen Qian", "Feb 4, 2024")
    planned = plan(page(CHATDEV, later, third, **AGAIN)).deciding({1}, Decision.RESTORE)
    label = library.apply_import(planned).touched.change.label
    assert label == "Imported 1 paper, updated 1 paper and restored 1 paper from a page of Ada Lovelace"
