"""When sets of papers are hard to compare, and what is said then."""

from __future__ import annotations

import datetime

from app.library.paper_sets import PaperSet
from app.metrics.estimates import make_lower_bound
from app.metrics.series import CountSources, SourceSpan
from app.search_query import Everything
from ui.compare.facts import SetFacts
from ui.compare.notice_texts import say_differences

MAY, NOVEMBER = datetime.date(2024, 5, 3), datetime.date(2026, 11, 23)
SCHOLAR, HAND = ("scholar", NOVEMBER, NOVEMBER), ("hand", NOVEMBER, NOVEMBER)


def facts(name, known, papers, *spans, unknown=0):
    counts = make_lower_bound(100, known, papers)
    sources = CountSources(tuple(SourceSpan(source, known, first, last) for source, first, last in spans), unknown)
    return SetFacts(PaperSet(Everything(), name), {"citations": counts}, sources)


def test_nothing_is_said_where_sets_rest_on_the_same():
    assert say_differences([facts("A", 38, 38, SCHOLAR), facts("B", 5, 5, SCHOLAR)]) == []
    assert say_differences([facts("A", 19, 38, SCHOLAR), facts("B", 10, 20, SCHOLAR)]) == []
    assert say_differences([facts("A", 38, 38, SCHOLAR)]) == []


def test_nothing_is_said_where_nothing_is_counted():
    assert say_differences([facts("A", 0, 38), facts("B", 0, 5)]) == []


def test_other_coverage_is_said():
    assert say_differences([facts("A", 19, 38, SCHOLAR), facts("B", 5, 5, SCHOLAR), facts("C", 0, 3)]) == [
        "A: counts for 19 of 38, from Google Scholar profile, Nov 2026",
        "B: counts for all 5, from Google Scholar profile, Nov 2026",
        "C: no counts for 3 papers",
    ]


def test_other_sources_are_said():
    sets = [facts("A", 3, 3, SCHOLAR), facts("B", 5, 5, HAND), facts("C", 5, 5, SCHOLAR, HAND)]
    assert say_differences(sets) == [
        "A: counts for all 3, from Google Scholar profile, Nov 2026",
        "B: counts for all 5, from own entries, Nov 2026",
        "C: counts for all 5, from Google Scholar profile and own entries, Nov 2026",
    ]


def test_counts_of_unknown_source_are_said_to_be_so():
    mixed = facts("D", 5, 5, SCHOLAR, HAND, unknown=1)
    assert say_differences([facts("A", 3, 3, SCHOLAR), mixed])[1] == "D: counts for all 5, from 3 sources, Nov 2026"
    alone = facts("E", 1, 1, unknown=1)
    assert say_differences([facts("A", 3, 3, SCHOLAR), alone])[1] == "E: counts for all 1, from unknown sources"


def test_counts_of_another_time_are_said():
    assert say_differences([facts("A", 3, 3, SCHOLAR), facts("B", 5, 5, ("scholar", MAY, NOVEMBER))]) == [
        "A: counts for all 3, from Google Scholar profile, Nov 2026",
        "B: counts for all 5, from Google Scholar profile, May 2024 to Nov 2026",
    ]


def test_a_set_without_papers_is_said_to_be_one():
    assert say_differences([facts("A", 3, 3), facts("B", 0, 0)])[1] == "B: no papers"
