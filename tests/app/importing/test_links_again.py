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
PROSE = "Autonomous agents"
PAGES = (
    "(project page: https://agentverse.example, code at https://gist.github.com/x/123abc and models at"
    " https://github.com/THUDM)"
)
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
            if change.field in ("repositories", "web_links")
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


@pytest.fixture
def with_pages(sample_text):
    """The sample page, whose first abstract links a page, a gist and an owner too."""
    changed = sample_text.replace(PROSE, f"{PROSE} {PAGES}", 1)
    assert changed != sample_text
    return changed


def test_pages_that_a_source_links_are_added_and_change_no_code(sample, again, with_pages):
    before = find(sample, "AgentVerse: ")
    expected = (
        "agentverse.example, gist.github.com/x/123abc, github.com/THUDM",
        True,
        False,
    )
    assert again(with_pages) == [expected]
    paper = find(sample, "AgentVerse: ")
    assert [(str(link.url), link.kind) for link in paper.web_links] == [
        ("https://agentverse.example", LinkKind.HOMEPAGE),
        ("https://gist.github.com/x/123abc", LinkKind.GIST),
        ("https://github.com/THUDM", LinkKind.ORGANISATION),
    ]
    assert (paper.code, paper.repositories) == (before.code, before.repositories)
    assert again(f"{with_pages}\n\n") == []
    assert "web_links" not in sample.edited_fields(paper.id)


def test_pages_that_a_person_added_or_called_otherwise_stay(sample, again, with_pages):
    paper = find(sample, "AgentVerse: ")
    sample.repositories.add_link(paper.id, "http://www.agentverse.example/", LinkKind.DEMO)
    ((new, take, edited),) = again(with_pages)
    assert (new, take, edited) == ("gist.github.com/x/123abc, github.com/THUDM", False, True)
    (link,) = sample.get_paper(paper.id).web_links
    assert (link.url, link.kind) == ("http://www.agentverse.example/", LinkKind.DEMO)


def test_a_page_that_was_removed_stays_away_unless_it_is_chosen(sample, again, with_pages):
    again(with_pages)
    paper = find(sample, "AgentVerse: ")
    sample.repositories.remove_link(paper.id, paper.web_links[1])
    assert again(f"{with_pages}\n\n") == [("gist.github.com/x/123abc", False, True)]
    assert [link.kind for link in sample.get_paper(paper.id).web_links] == [LinkKind.HOMEPAGE, LinkKind.ORGANISATION]
    plan = sample.plan_import(SourceText(f"{with_pages}\n\n\n\n", "third.txt"), captured_on=LATER)
    (position,) = [entry.paper.position for entry in plan.entries if entry.paper_id == paper.id]
    sample.apply_import(plan.taking({position}, "web_links", take=True))
    assert {link.url for link in sample.get_paper(paper.id).web_links} == {link.url for link in paper.web_links}


def test_who_has_a_say_in_pages_has_none_in_repositories(sample):
    paper = find(sample, "AgentVerse: ")
    sample.repositories.add_link(paper.id, "https://agentverse.example")
    assert {"repositories", "web_links"} & sample.edited_fields(paper.id) == {"web_links"}


def test_a_new_paper_has_its_pages_from_the_start(library, with_pages):
    library.apply_import(library.plan_import(SourceText(with_pages, "page.txt"), captured_on=LATER))
    assert len(find(library, "AgentVerse: ").web_links) == 3
    assert library.undo() is not None
    assert library.redo() is not None
    assert len(find(library, "AgentVerse: ").web_links) == 3
