"""Figures of output, worked by hand."""

from __future__ import annotations

from app.code import Code
from tests.app.metrics.papers import at_least, at_most, estimate, exactly, paper, unknown


def test_no_papers_are_exactly_none_and_all_else_is_unknown():
    assert estimate("papers", []) == exactly(0, 0)
    for name in ("years_active", "papers_per_year", "with_code"):
        assert estimate(name, []) == unknown(0)


def test_years_count_the_first_and_this_one():
    """The example of the Publish or Perish book, section 2.2.1: from 1995, in 2010, it is 16 years."""
    papers = [paper(year=1995), paper(year=2009)]
    assert estimate("years_active", papers, this_year=2010) == exactly(16, 2)  # 2010 − (1995 − 1)
    assert estimate("papers_per_year", papers, this_year=2010) == exactly(2 / 16, 2)


def test_who_began_this_year_or_has_all_to_come_is_active_for_one_year():
    assert estimate("years_active", [paper(year=2026)]) == exactly(1, 1)
    assert estimate("years_active", [paper(year=2028), paper(year=2030)]) == exactly(1, 2)
    assert estimate("papers_per_year", [paper(year=2028), paper(year=2030)]) == exactly(2, 2)


def test_a_paper_without_a_year_may_be_the_first():
    papers = [paper(year=2017), paper(year=None), paper(year=None)]
    assert estimate("years_active", papers) == at_least(10, 1, 3)  # 2026 − 2017 + 1
    assert estimate("papers_per_year", papers) == at_most(0.3, 1, 3)  # all three papers by ten years or more
    assert estimate("years_active", papers[1:]) == unknown(2)
    assert estimate("papers_per_year", papers[1:]) == unknown(2)


def test_only_a_link_is_code():
    papers = [paper(code=Code.LINK), paper(code=Code.BADGE), paper(), paper()]
    assert estimate("with_code", papers) == exactly(0.25, 4)
