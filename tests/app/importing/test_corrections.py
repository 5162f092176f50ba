"""What a person corrects before an import stays with its paper, and is a value like any other."""

import datetime

import pytest

from app.dates import make_date
from app.errors import InvalidValue, KnownError
from app.formats import read_source
from app.formats.source import ReadSource
from app.importing.corrections import Corrections
from app.names import Name

CAPTURED_ON = datetime.date(2026, 11, 23)
PAPER = "SEJul 16Code\nChatDev\n\nChen Qian, Wei Liu et al. · tsinghua\n\nSoftware development is a complex task.\n"
OTHER = "CLMay 1, 2020\nDelta Tuning\n\nNing Ding, Yujia Qin et al.\n\nDespite the success, fine-tuning is costly.\n"


def read(text: str) -> ReadSource:
    return read_source(text, "profile", captured_on=CAPTURED_ON)


def test_a_corrected_value_takes_the_place_of_what_was_read_and_is_marked():
    source, corrections = read(PAPER + OTHER), Corrections()
    assert not corrections
    corrections.correct(source, 1, "citations", "1.2K")
    corrections.correct(source, 1, "issued", "2023-07-17")
    first, second = corrections.apply(source).papers
    assert corrections
    assert (first.facts.citations, first.facts.issued) == (1200, make_date(2023, 7, 17))
    assert first.corrected == {"citations", "issued"}
    assert not first.year_assumed
    assert first.places.of("issued") == ()
    assert first.places.of("title") == source.papers[0].places.of("title")
    assert second == source.papers[1]


def test_authors_that_are_typed_whole_are_not_cut_short_any_more():
    source, corrections = read(PAPER), Corrections()
    corrections.correct(source, 1, "authors", "Qian, Chen; Liu, Wei; Liu, Hongzhang")
    facts = corrections.apply(source).papers[0].facts
    assert facts.authors[2] == Name("Liu", "Hongzhang")
    assert not facts.authors_truncated
    corrections.correct(source, 1, "authors", "Qian, Chen; Liu, Wei; Liu, Hongzhang et al.")
    assert corrections.apply(source).papers[0].facts.authors_truncated


def test_what_was_read_comes_back():
    source, corrections = read(PAPER), Corrections()
    corrections.correct(source, 1, "authors", "Nobody")
    corrections.take_back(source, 1, "authors")
    assert not corrections
    assert corrections.apply(source) == source
    corrections.take_back(source, 1, "title")


def test_what_is_typed_as_it_was_read_is_no_correction():
    source, corrections = read(PAPER), Corrections()
    corrections.correct(source, 1, "title", " ChatDev ")
    assert not corrections


def test_a_text_that_cannot_be_such_a_value_is_refused():
    source, corrections = read(PAPER), Corrections()
    with pytest.raises(InvalidValue, match="“abc” is not a count"):
        corrections.correct(source, 1, "citations", "abc")
    with pytest.raises(InvalidValue, match="Title cannot be empty"):
        corrections.correct(source, 1, "title", " ")
    with pytest.raises(KnownError, match="no field “colour”"):
        corrections.correct(source, 1, "colour", "red")
    assert not corrections


def test_a_correction_stays_with_its_paper_where_the_text_changes_around_it():
    source, corrections = read(PAPER + OTHER), Corrections()
    corrections.correct(source, 2, "title", "Delta Tuning: A Study")
    corrections.correct(source, 2, "venue", "Nature")
    again = corrections.apply(read(f"CLJune 1, 2020\nAnother\n\nA B, C D et al.\n\nText.\n{PAPER}\n{OTHER}"))
    assert [paper.facts.title for paper in again.papers] == ["Another", "ChatDev", "Delta Tuning: A Study"]
    assert again.papers[2].facts.venue == "Nature"


def test_two_papers_of_one_title_are_told_apart_by_their_order():
    source, corrections = read(PAPER + OTHER + PAPER), Corrections()
    corrections.correct(source, 3, "citations", "7")
    assert [paper.facts.citations for paper in corrections.apply(source).papers] == [None, None, 7]


def test_a_value_can_be_emptied():
    source, corrections = read(PAPER), Corrections()
    corrections.correct(source, 1, "subject", "")
    assert corrections.apply(source).papers[0].facts.subject is None
