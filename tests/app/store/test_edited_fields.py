"""Which fields a person set by hand, and what is no such thing."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import pytest

from app.errors import InvalidValue
from app.fields import FIELDS
from app.library import Library
from app.store import edited_fields, papers
from app.values import PaperId

THREE, FOUR = PaperId(3), PaperId(4)
Query = Callable[..., list[tuple[Any, ...]]]


def test_an_edit_is_marked_and_undone_with_the_edit(library: Library) -> None:
    library.set_fields(THREE, {"venue": "ACL", "title": "Another", "citations": "7"})
    assert library.edited_fields(THREE) == {"venue", "title", "citations"}
    library.undo()
    assert library.edited_fields(THREE) == frozenset()
    library.redo()
    assert library.edited_fields(THREE) == {"venue", "title", "citations"}
    assert library.edited_fields(FOUR) == library.edited_fields(PaperId(99)) == frozenset()


def test_a_value_that_is_cleared_is_edited_too(library: Library) -> None:
    library.set_fields(THREE, {"abstract": "", "affiliations": ""})
    assert library.edited_fields(THREE) == {"abstract", "affiliations"}


def test_a_value_that_stays_is_not_edited(library: Library) -> None:
    paper = library.get_paper(THREE)
    library.set_fields(THREE, {"title": paper.title, "venue": ""})
    assert library.edited_fields(THREE) == frozenset()


def test_what_no_page_states_is_not_marked(library: Library) -> None:
    library.set_fields(THREE, {"status": "read", "rating": "4", "citation_key": "key", "code_badge": "no"})
    library.set_fields(THREE, {"novelty": "50", "ai_score": "62"})
    assert library.edited_fields(THREE) == frozenset()
    stated = FIELDS.keys() - {"status", "rating", "citation_key", "novelty", "ai_score"}
    assert stated | {"repositories", "web_links"} == edited_fields.FIELDS


def test_papers_that_are_edited_alike_are_marked_each(library: Library) -> None:
    library.set_fields(THREE, {"venue": "ACL"})
    library.papers.set_fields_of([THREE, FOUR], {"venue": "ACL", "authors": "Li, Anna"})
    with library._access.reading() as reader:
        every = edited_fields.read_all(reader, [THREE, FOUR, PaperId(5)])
    assert every == {THREE: {"venue", "authors"}, FOUR: {"venue", "authors"}}


def test_a_second_edit_moves_the_day(
    library: Library, query: Query, turn_calendar_to: Callable[[datetime.date], None]
) -> None:
    library.set_fields(THREE, {"venue": "ACL"})
    turn_calendar_to(datetime.date(2031, 1, 2))
    library.set_fields(THREE, {"venue": "EMNLP"})
    assert query("SELECT paper_id, field, edited_on FROM edited_fields") == [(3, "venue", "2031-01-02")]


def test_what_an_import_writes_is_not_by_hand(library: Library) -> None:
    with library._access.change("Imported") as change:
        papers.set_value(change, THREE, "venue", "ACL")
    assert library.edited_fields(THREE) == frozenset()


def test_a_refused_edit_marks_nothing(library: Library) -> None:
    with pytest.raises(InvalidValue):
        library.set_fields(THREE, {"venue": "ACL", "citations": "abc"})
    assert library.edited_fields(THREE) == frozenset()


def test_what_was_given_to_a_new_paper_is_by_hand(library: Library) -> None:
    made = library.papers.make({"title": "Paper", "venue": "ACL", "abstract": "", "status": "read"})
    assert library.edited_fields(made) == {"title", "venue"}


def test_of_a_paper_from_an_identifier_its_title_is_not_by_hand(library: Library) -> None:
    made = library.papers.make_from("arXiv:2307.12345", {"citations": "3"}).paper_id
    assert library.edited_fields(made) == {"arxiv_id", "citations"}


def test_a_merged_paper_has_the_edits_of_both(library: Library) -> None:
    paper = library.get_paper(THREE)
    twin = library.papers.make({"title": paper.title})
    library.set_fields(THREE, {"title": "Another", "venue": "ACL"})
    library.duplicates.merge(library.duplicates.plan_merge([THREE, twin]))
    assert library.edited_fields(THREE) == {"title", "venue"}
