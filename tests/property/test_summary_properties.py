"""What papers have in common, as SQLite counts it, is what the papers themselves say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.library import Library
from app.papers import Paper
from app.summaries import SHOWN_VALUES, SUMMARISED, SelectionSummary
from app.values import PaperId
from tests.property.search_libraries import LIBRARIES, PlannedLibrary, fill

SAME_FOLDER = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@pytest.fixture(scope="module")
def make_empty(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Gives the path of a library that there is not yet, each time another one."""
    folder = tmp_path_factory.mktemp("summaries")
    numbers = iter(range(1_000_000))
    return lambda: folder / f"{next(numbers)}.db"


def count_each(papers: Collection[Paper], find: Callable[[Paper], Collection[Any]]) -> Counter[Any]:
    return Counter(each for paper in papers for each in find(paper))


def check_fields(summary: SelectionSummary, papers: Collection[Paper]) -> None:
    for field in SUMMARISED:
        counted = Counter(getattr(paper, field) for paper in papers)
        told = summary.fields[field]
        assert told.different == len(counted), field
        assert [papers for _, papers in told.values] == sorted(counted.values(), reverse=True)[:SHOWN_VALUES]
        assert all(counted[value] == papers for value, papers in told.values), field


@settings(SAME_FOLDER, max_examples=40)
@given(plan=LIBRARIES, places=st.lists(st.integers(0, 7), max_size=9))
def test_a_summary_says_what_the_papers_say(
    make_empty: Callable[[], Path], plan: PlannedLibrary, places: list[int]
) -> None:
    with Library.open(make_empty()) as library:
        fill(library, plan)
        chosen = dict.fromkeys(place for place in places if place < len(plan.papers))
        papers = [library.get_paper(PaperId(place + 1)) for place in chosen]
        summary = library.summary([PaperId(place + 1) for place in places])
        assert summary.papers == len(papers)
        check_fields(summary, papers)
        assert {each.tag: each.papers for each in summary.tags} == count_each(papers, lambda paper: paper.tags)
        held = {each.collection: each.papers for each in summary.collections}
        assert held == count_each(papers, lambda paper: paper.collections)
        years = [paper.issued.year for paper in papers if paper.issued]
        assert (summary.first_year, summary.last_year) == ((min(years), max(years)) if years else (None, None))
        counts = [paper.citations for paper in papers if paper.citations is not None]
        assert (summary.with_citations, summary.citations) == (len(counts), sum(counts))
