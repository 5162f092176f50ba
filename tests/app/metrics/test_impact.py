"""Figures of impact, worked by hand, most after the papers that define them."""

from __future__ import annotations

import math

import pytest

from tests.app.metrics.papers import (
    at_least,
    at_most,
    between,
    estimate,
    exactly,
    of_known,
    paper,
    papers_with,
    unknown,
)

EGGHE = [47, 42, 37, 36, 21, 18, 17, 16, 16, 16, 15, 13, 13, 13, 13, 12, 12, 12, 12, 11]
"""The citations of Egghe's own papers from the paper that defines g, the first twenty: h = 13 and g = 19."""

IMPACT = (
    "citations citations_per_paper citations_median citations_per_year h_index g_index i10_index i100_index m_quotient"
    " e_index h_window contemporary_h awcr aw_index uncited"
).split()


@pytest.mark.parametrize("name", IMPACT)
def test_without_papers_or_counts_all_is_unknown(name):
    assert estimate(name, []) == unknown(0)
    assert estimate(name, papers_with(None, None)) == unknown(2)


@pytest.mark.parametrize("name", IMPACT)
def test_uncited_papers_are_known_to_be_so(name):
    assert estimate(name, papers_with(0, 0)) == exactly(1 if name == "uncited" else 0, 2)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("citations", 392),
        ("citations_per_paper", 19.6),  # 392 / 20
        ("citations_median", 15.5),  # the 10th has 16, the 11th 15
        ("h_index", 13),  # the 13th has 13, the 14th no more than that
        ("g_index", 19),  # the first 19 have 381 >= 361, all 20 have 392 < 400
        ("i10_index", 20),
        ("i100_index", 0),
        ("e_index", math.sqrt(138)),  # the first 13 have 307 together, and 307 − 13² = 138
        ("uncited", 0),
    ],
)
def test_the_example_of_egghe(name, value):
    assert estimate(name, papers_with(*EGGHE)) == exactly(value, 20)


@pytest.mark.parametrize(("h", "m"), [(20, 1), (40, 2), (60, 3)])
def test_the_quotients_of_hirsch(h, m):
    """His examples: an h of 20, 40 or 60 after 20 years is an m of 1, 2 or 3."""
    papers = [paper(h, year=2007)] * h  # 2026 − 2007 + 1 = 20 years
    assert estimate("m_quotient", papers) == exactly(m, h)


def test_figures_that_publish_or_perish_printed():
    """For a journal in 2016: 9 years, h = 5 and m = 0.56; 225 citations, 25 a year; AWCR 62.61, AW-index 7.91."""
    papers = [paper(45, year=2008)] * 5
    assert estimate("m_quotient", papers, 2016) == exactly(5 / 9, 5)
    assert round(5 / 9, 2) == 0.56
    assert estimate("citations_per_year", papers, 2016) == exactly(25, 5)
    assert estimate("awcr", papers, 2016) == exactly(25, 5)  # five times 45 / 9
    assert estimate("aw_index", papers, 2016) == exactly(5, 5)
    assert round(math.sqrt(62.61), 2) == 7.91


@pytest.mark.parametrize(
    ("year", "citations", "score"),
    [
        (2026, 1, 4),  # of this year: a citation counts four times
        (2023, 4, 4),  # in the fourth year: once
        (2021, 6, 4),  # in the sixth year: 4/6 times
        (2021, 7, 4),  # 4·7/6 = 4.67, short of 5
        (2021, 5, 3),  # 4·5/6 = 3.33, short of 4
        (2030, 1, 4),  # to come: as of this year
    ],
)
def test_citations_age_as_the_contemporary_h_index_says(year, citations, score):
    """The weights that Sidiropoulos, Katsaros and Manolopoulos name for γ = 4 and δ = 1."""
    assert estimate("contemporary_h", [paper(citations, year)] * 20) == exactly(score, 20)


def test_an_age_weighted_rate():
    # 12/1 + 9/3 + 10/4 + 0/9 = 17.5, and a paper to come has age 1: 17.5 + 3
    papers = [paper(12, 2026), paper(9, 2024), paper(10, 2023), paper(0, 2018), paper(3, 2029)]
    assert estimate("awcr", papers) == exactly(20.5, 5)
    assert estimate("aw_index", papers) == exactly(math.sqrt(20.5), 5)


def test_thirds_add_up_to_a_whole():
    papers = [paper(1, 2024)] * 3 + [paper(1, 2021)] * 6 + [paper(1, 2017)] * 10  # 3/3 + 6/6 + 10/10
    assert estimate("awcr", papers) == exactly(3, 19)


def test_one_enormous_count():
    papers = papers_with(100_000_000, 0, 0, 1)
    assert estimate("h_index", papers) == exactly(1, 4)
    assert estimate("g_index", papers) == exactly(4, 4)
    assert estimate("e_index", papers) == exactly(math.sqrt(99_999_999), 4)
    assert estimate("citations_median", papers) == exactly(0.5, 4)
    assert estimate("citations_per_paper", papers) == exactly(25_000_000.25, 4)


def test_ties_at_h():
    assert estimate("h_index", papers_with(4, 4, 4, 4, 4, 4)) == exactly(4, 6)
    assert estimate("e_index", papers_with(4, 4, 4, 4, 4, 4)) == exactly(0, 6)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("citations", at_least(23, 3, 5)),
        ("h_index", at_least(2, 3, 5)),
        ("g_index", at_least(3, 3, 5)),  # 23 >= 9, and there are three counts
        ("i10_index", at_least(1, 3, 5)),
        ("i100_index", at_least(0, 3, 5)),
        ("contemporary_h", at_least(2, 3, 5)),  # scores 80, 12, 0
        ("awcr", at_least(23, 3, 5)),
        ("aw_index", at_least(math.sqrt(23), 3, 5)),
        ("h_window", at_least(2, 3, 5)),
        ("m_quotient", at_least(2, 3, 5)),
        ("citations_per_year", at_least(23, 3, 5)),
        ("citations_per_paper", of_known(23 / 3, 3, 5)),
        ("citations_median", of_known(3, 3, 5)),
        ("e_index", of_known(math.sqrt(19), 3, 5)),  # 20 + 3 − 2²
        ("uncited", of_known(1 / 3, 3, 5)),
    ],
)
def test_counts_that_are_missing(name, expected):
    assert estimate(name, papers_with(20, None, 3, None, 0)) == expected


def test_a_missing_count_can_lower_the_e_index():
    before, after = papers_with(10, 8, 5, 4, None), papers_with(10, 8, 5, 5, 5)
    assert estimate("e_index", before).value == math.sqrt(11)
    assert estimate("e_index", [*before[:3], paper(5), paper(5)]) == estimate("e_index", after)
    assert estimate("e_index", after) == exactly(math.sqrt(8), 5)


def test_years_that_are_missing():
    papers = [paper(10, 2017), paper(8, None), paper(2, 2022)]
    assert estimate("awcr", papers) == between(1.4, 9.4, 2, 3)  # 10/10 + 2/5, and 8/1 more at the most
    assert estimate("aw_index", papers) == between(math.sqrt(1.4), math.sqrt(9.4), 2, 3)
    assert estimate("contemporary_h", papers) == between(1, 2, 2, 3)  # scores 4, 1 and up to 32
    assert estimate("m_quotient", papers) == at_most(0.2, 2, 3)  # h = 2 by ten years, or more of them
    assert estimate("citations_per_year", papers) == at_most(2, 2, 3)
    assert estimate("h_index", papers) == exactly(2, 3)


def test_a_missing_year_of_an_uncited_paper_moves_no_rate():
    papers = [paper(10, 2017), paper(0, None)]
    assert estimate("awcr", papers) == exactly(1, 2, rests_on=1)
    assert estimate("contemporary_h", papers) == exactly(1, 2, rests_on=1)


def test_years_and_counts_that_are_missing():
    papers = [paper(10, 2017), paper(8, None), paper(None, 2022)]
    assert estimate("awcr", papers) == at_least(1, 1, 3)
    assert estimate("contemporary_h", papers) == at_least(1, 1, 3)
    assert estimate("m_quotient", papers) == of_known(0.2, 1, 3)
    assert estimate("citations_per_year", papers) == of_known(1.8, 1, 3)


def test_rates_need_a_paper_with_both_year_and_count():
    papers = [paper(None, 2017), paper(8, None)]
    for name in ("awcr", "contemporary_h", "m_quotient", "citations_per_year"):
        assert estimate(name, papers) == unknown(2)


def test_h_of_a_window_of_years():
    papers = [paper(9, 2015), paper(9, 2016), paper(9, 2018), paper(1, 2019), paper(9, 2020)]
    assert estimate("h_window", papers, window=(2016, 2019)) == exactly(2, 3)  # both years belong to it
    assert estimate("h_window", papers, window=(None, 2016)) == exactly(2, 2)
    assert estimate("h_window", papers, window=(2018, None)) == exactly(2, 3)
    assert estimate("h_window", papers) == exactly(4, 5)
    assert estimate("h_window", papers, window=(2021, 2025)) == unknown(0)  # there are no such papers


def test_a_paper_without_a_year_may_be_of_the_window():
    papers = [paper(9, 2016), paper(9, 2018), paper(9, None), paper(None, 2010)]
    assert estimate("h_window", papers, window=(2015, 2019)) == between(2, 3, 2, 3)
    assert estimate("h_window", [*papers, paper(0, None)], window=(2015, 2019)) == between(2, 3, 2, 4)
    assert estimate("h_window", [*papers, paper(None, None)], window=(2015, 2019)) == at_least(2, 2, 4)
    assert estimate("h_window", [*papers[:2], paper(1, None)], window=(2015, 2019)) == exactly(2, 3, rests_on=2)
