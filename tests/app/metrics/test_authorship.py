"""Figures of authorship, worked by hand."""

from __future__ import annotations

import pytest

from app.metrics import Place
from tests.app.metrics.papers import at_least, at_most, between, estimate, exactly, paper, unknown

AUTHORSHIP = ("hi_norm", "fractional_papers", "fractional_citations", "h_first_author", "h_last_author")


@pytest.mark.parametrize("name", AUTHORSHIP)
def test_nothing_is_known_of_no_papers(name):
    assert estimate(name, []) == unknown(0)


def test_of_papers_without_authors_the_most_is_known_that_they_can_be():
    papers = [paper(5, authors=0, place=Place.ABSENT)] * 2
    assert estimate("hi_norm", papers) == at_most(2, 0, 2)
    assert estimate("fractional_papers", papers) == at_most(2, 0, 2)
    assert estimate("fractional_citations", papers) == at_most(10, 0, 2)
    assert estimate("h_first_author", papers) == estimate("h_last_author", papers) == unknown(2)


def test_the_h_index_of_citations_by_authors():
    # 12/3 = 4, 10/4 = 2.5, 9/3 = 3, 2/1 = 2, 8/9 < 1: three have 2 or more and two have 3 or more, so that h is 2
    papers = [paper(12, authors=3), paper(10, authors=4), paper(9, authors=3), paper(2), paper(8, authors=9)]
    assert estimate("hi_norm", papers) == exactly(2, 5)
    assert estimate("hi_norm", [*papers, paper(6, authors=2)]) == exactly(3, 6)


def test_papers_and_citations_shared_out():
    papers = [paper(6, authors=2), paper(5, authors=3), paper(2, authors=6)]
    assert estimate("fractional_papers", papers) == exactly(1, 3)  # 1/2 + 1/3 + 1/6
    assert estimate("fractional_citations", papers) == exactly(5, 3)  # 3 + 5/3 + 1/3


def test_no_error_grows_with_the_papers():
    papers = [paper(1, authors=10)] * 10_000 + [paper(1, authors=3)] * 3
    assert estimate("fractional_papers", papers) == exactly(1001, 10_003)


def test_a_list_that_was_cut_short_has_one_author_more_at_the_least():
    papers = [paper(8, authors=2), paper(9, authors=2, cut=True), paper(12, authors=3, cut=True)]
    assert estimate("hi_norm", papers) == between(1, 3, 1, 3)  # 4, and up to 9/3 and 12/4
    assert estimate("fractional_papers", papers) == between(0.5, 1 / 2 + 1 / 3 + 1 / 4, 1, 3)
    assert estimate("fractional_citations", papers) == between(4, 10, 1, 3)  # 4, and up to 3 + 3 more


def test_where_all_lists_are_cut_short_the_upper_bound_is_said():
    papers = [paper(9, authors=2, cut=True), paper(12, authors=3, cut=True)]
    assert estimate("fractional_papers", papers) == at_most(7 / 12, 0, 2)  # 1/3 + 1/4
    assert estimate("fractional_citations", papers) == at_most(6, 0, 2)
    assert estimate("hi_norm", papers) == at_most(2, 0, 2)  # 9/3 and 12/4
    assert estimate("hi_norm", [*papers, paper(None, authors=3, cut=True)]) == unknown(3)
    assert estimate("fractional_citations", [paper(0, authors=3, cut=True)]) == exactly(0, 1, rests_on=0)
    assert estimate("fractional_papers", []) == unknown(0)


def test_a_paper_without_a_list_has_one_author_at_the_least():
    papers = [paper(8, authors=2), paper(9, authors=0), paper(1, authors=0, cut=True)]
    assert estimate("hi_norm", papers) == between(1, 2, 1, 3)  # 4, and up to 9 and 1
    assert estimate("fractional_papers", papers) == between(0.5, 2.5, 1, 3)


def test_a_cut_list_of_an_uncited_paper_moves_only_the_papers():
    papers = [paper(8, authors=2), paper(0, authors=2, cut=True)]
    assert estimate("fractional_citations", papers) == exactly(4, 2, rests_on=1)
    assert estimate("hi_norm", papers) == exactly(1, 2, rests_on=1)
    assert estimate("fractional_papers", papers) == between(1 / 2, 5 / 6, 1, 2)


def test_a_missing_count_makes_the_low_end_a_bound():
    papers = [paper(8, authors=2), paper(None, authors=2), paper(12, authors=3, cut=True)]
    assert estimate("hi_norm", papers) == at_least(1, 1, 3)
    assert estimate("fractional_citations", papers) == at_least(4, 1, 3)
    assert estimate("fractional_papers", papers) == between(1, 1.25, 2, 3)  # needs no counts


def test_a_list_too_long_to_be_counted_is_taken_for_a_cut_one():
    papers = [paper(8190, authors=5154), paper(1)]
    assert estimate("hi_norm", papers) == exactly(1, 2, rests_on=1)  # scores of 1, and of 2 at the most
    assert estimate("fractional_citations", papers) == between(1, 3, 1, 2)  # 8190 / 4095 = 2 more at the most


def test_who_writes_alone_is_first_and_last():
    papers = [
        paper(9, place=Place.SOLE),
        paper(9, place=Place.FIRST),
        paper(9, place=Place.FIRST),
        paper(9, place=Place.LAST),
        paper(9, place=Place.MIDDLE),
    ]
    assert estimate("h_first_author", papers) == exactly(3, 3)
    assert estimate("h_last_author", papers) == exactly(2, 2)
    assert estimate("h_first_author", papers[3:]) == unknown(0)  # there are no such papers


def test_a_person_beyond_the_end_of_a_cut_list_may_be_the_last_but_not_the_first():
    papers = [paper(9, place=Place.LAST), paper(9, place=Place.FIRST), paper(9, place=Place.MAYBE_LAST)]
    assert estimate("h_first_author", papers) == exactly(1, 1)
    assert estimate("h_last_author", papers) == between(1, 2, 1, 2)


def test_a_person_who_is_not_found_may_stand_anywhere():
    papers = [paper(9, place=Place.FIRST), paper(9, place=Place.LAST), paper(9, place=Place.ABSENT)]
    assert estimate("h_first_author", papers) == between(1, 2, 1, 2)
    assert estimate("h_last_author", papers) == between(1, 2, 1, 2)


def test_missing_counts_of_first_author_papers():
    papers = [paper(9, place=Place.FIRST), paper(None, place=Place.FIRST), paper(None, place=Place.LAST)]
    assert estimate("h_first_author", papers) == at_least(1, 1, 2)
    assert estimate("h_last_author", papers) == unknown(1)
