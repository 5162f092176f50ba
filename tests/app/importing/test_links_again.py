"""Links of a page that is imported again: what a person made of them stays, and none comes twice."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from app.code import Code, LinkKind
from app.importing.source_text import SourceText
from app.search_query import Everything, Order
from app.values import PaperId

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "samples" / "weize-chen.txt"
LATER = datetime.date(2027, 11, 23)


@pytest.fixture
def sample_text():
    return SAMPLE.read_text("utf-8")


@pytest.fixture
def sample(library, sample_text):
    """A library with the sample page."""
    library.apply_import(library.plan_import(SourceText(sample_text, "page.txt"), captured_on=LATER))
    return library


@pytest.fixture
def again(sample, sample_text):
    """Imports the page as another copy of it, so that it is no old news, and says what was offered of links."""

    def import_again(text=sample_text):
        plan = sample.plan_import(SourceText(f"{text}\n", "again.txt"), captured_on=LATER)
        sample.apply_import(plan)
        return [
            (change.new, change.take, change.edited)
            for entry in plan.entries
            for change in entry.changes
            if change.field == "repositories"
        ]

    return import_again


def find(library, begins):
    papers = (library.get_paper(PaperId(key)) for key in library.paper_ids(Everything(), Order("added")))
    return next(paper for paper in papers if paper.title.startswith(begins))


def find_bare(library):
    papers = (library.get_paper(PaperId(key)) for key in library.paper_ids(Everything(), Order("added")))
    return next(paper for paper in papers if paper.code is Code.BADGE)


def test_links_that_a_person_added_stay_and_come_no_second_time(sample, again):
    bare, chatdev = find_bare(sample), find(sample, "ChatDev: ")
    sample.repositories.add_link(bare.id, "github.com/someone/code")
    sample.repositories.add_link(bare.id, "https://example.org")
    sample.repositories.add_link(chatdev.id, "github.com/OpenBMB/ChatDev/tree/v2")
    before = sample.get_paper(bare.id), sample.get_paper(chatdev.id)
    assert again() == []
    assert (sample.get_paper(bare.id), sample.get_paper(chatdev.id)) == before


def test_a_link_that_was_led_elsewhere_is_offered_again_and_not_taken(sample, again):
    chatdev = find(sample, "ChatDev: ")
    sample.repositories.edit_link(chatdev.id, chatdev.repositories[0], "github.com/OpenBMB/ChatDev/tree/v2", None)
    before = sample.get_paper(chatdev.id)
    assert again() == [("github.com/OpenBMB/ChatDev", False, True)]
    assert sample.get_paper(chatdev.id) == before


def test_a_link_that_was_removed_stays_away_unless_it_is_chosen(sample, again, sample_text):
    chatdev = find(sample, "ChatDev: ")
    sample.repositories.remove_link(chatdev.id, chatdev.repositories[0])
    assert again() == [("github.com/OpenBMB/ChatDev", False, True)]
    assert sample.get_paper(chatdev.id).code is Code.BADGE
    plan = sample.plan_import(SourceText(f"{sample_text}\n\n", "third.txt"), captured_on=LATER)
    (position,) = [entry.paper.position for entry in plan.entries if entry.paper_id == chatdev.id]
    sample.apply_import(plan.taking({position}, "repositories", take=True))
    assert sample.get_paper(chatdev.id).repositories == chatdev.repositories


def test_what_is_said_of_a_link_is_no_other_link(sample, again):
    chatdev = find(sample, "ChatDev: ")
    (link,) = chatdev.repositories
    sample.repositories.edit_link(chatdev.id, link, "github.com/openbmb/chatdev.git", LinkKind.DEMO)
    sample.repositories.note_run(chatdev.id, link, "3f2a91c0" * 5, "`make`")
    before = sample.get_paper(chatdev.id)
    assert again() == []
    assert sample.get_paper(chatdev.id) == before
    assert "repositories" not in sample.edited_fields(chatdev.id)


def test_a_repository_that_a_person_calls_a_homepage_is_not_linked_as_code_again(sample, again):
    chatdev = find(sample, "ChatDev: ")
    sample.repositories.edit_link(chatdev.id, chatdev.repositories[0], chatdev.repositories[0].url, LinkKind.HOMEPAGE)
    assert again() == []
    assert sample.get_paper(chatdev.id).code is Code.BADGE


def test_a_link_that_the_page_came_to_have_is_taken_where_nobody_had_a_say(sample, again, sample_text):
    changed = sample_text.replace("https://github.com/OpenBMB/ChatDev", "https://github.com/OpenBMB/Other", 1)
    assert changed != sample_text
    ((new, take, edited),) = again(changed)
    assert (new, take, edited) == ("github.com/OpenBMB/Other", True, False)
