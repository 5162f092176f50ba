"""What SQLite counts of papers for figures, tables and plots is what the papers themselves say."""

from __future__ import annotations

import dataclasses
import datetime
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from statistics import fmean

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.code import Code
from app.library import Library
from app.metrics import Counted, Figures, g_index, h_index, i10_index
from app.metrics.measures import Place
from app.metrics.series import Grouping
from app.names import is_variant, parse_name
from app.papers import Paper
from app.search_query import And, Everything, Order, Query, Trashed
from app.values import PaperId, ResearcherId
from tests.property.search_libraries import LIBRARIES, QUERIES, PlannedLibrary, fill

SAME_FOLDER = settings(
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
QUERY = st.just(Everything()) | QUERIES | QUERIES.map(lambda query: And((Trashed(), query)))
PERSON = ResearcherId(1)
OWN_NAME = "Weize Chen"
PLANS = st.builds(
    lambda plan, other: dataclasses.replace(plan, researchers=(OWN_NAME, other)), LIBRARIES, st.sampled_from(["", "X"])
)
DAYS = st.dates(datetime.date(2024, 5, 1), datetime.date(2024, 5, 3))
COUNTS = st.lists(
    st.tuples(st.integers(1, 6), st.integers(0, 4), st.sampled_from(["arXiv", "DBLP"]), DAYS), max_size=20
)


@pytest.fixture(scope="module")
def make_empty(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Gives the path of a library that there is not yet, each time another one."""
    folder = tmp_path_factory.mktemp("series")
    numbers = iter(range(1_000_000))
    return lambda: folder / f"{next(numbers)}.db"


def read_papers(library: Library, query: Query) -> list[Paper]:
    return [library.get_paper(PaperId(key)) for key in library.paper_ids(query, Order())]


def find_code(paper: Paper) -> Code:
    return Code.LINK if paper.repositories else Code.BADGE if paper.code_badge else Code.NONE


def find_own(paper: Paper, plan: PlannedLibrary) -> int | None:
    """The place of the person among the authors of a paper that their page lists; None if none is theirs for sure."""
    own = parse_name(OWN_NAME)
    maybe = [at for at, author in enumerate(paper.authors) if is_variant(author, own)]
    exact = [at for at in maybe if str(paper.authors[at]) == OWN_NAME]
    chosen = maybe if len(maybe) == 1 else exact
    return chosen[0] if is_listed(paper, plan) and len(chosen) == 1 else None


def is_listed(paper: Paper, plan: PlannedLibrary) -> bool:
    return PERSON - 1 in plan.papers[paper.id - 1].pages


def find_place(paper: Paper, plan: PlannedLibrary) -> Place:
    at = find_own(paper, plan)
    if at is None:
        return Place.MAYBE_LAST if is_listed(paper, plan) and paper.authors_truncated else Place.ABSENT
    ends = paper.authors_truncated is False and at == len(paper.authors) - 1
    return {(True, True): Place.SOLE, (True, False): Place.FIRST, (False, True): Place.LAST}.get(
        (at == 0, ends), Place.MIDDLE
    )


def count(paper: Paper, place: Place) -> Counted:
    year = paper.issued.year if paper.issued else None
    return Counted(paper.citations, find_code(paper), year, len(paper.authors), paper.authors_truncated, place)


@SAME_FOLDER
@given(plan=PLANS, query=QUERY, whose=st.none() | st.just(PERSON))
def test_what_is_counted_of_papers_in_detail_is_what_they_say(
    make_empty: Callable[[], Path], plan: PlannedLibrary, query: Query, whose: ResearcherId | None
) -> None:
    with Library.open(make_empty()) as library:
        fill(library, plan)
        places = {paper: find_place(paper, plan) if whose else Place.ABSENT for paper in read_papers(library, query)}
        expected = {paper.id: count(paper, place) for paper, place in places.items()}
        packed = library.figures.counted_papers(query, whose, detailed=True)
        assert list(packed.ids) == sorted(expected)
        assert {PaperId(key): packed.find(PaperId(key)) for key in packed.ids} == expected
        assert library.figures.tally(query, whose, detailed=True) == Counter(expected.values())
        asked = [PaperId(key) for key in range(len(plan.papers) + 2)]
        assert library.figures.find_counted(query, asked, whose, detailed=True) == expected
        short = {key: Counted(each.citations, each.code) for key, each in expected.items()}
        assert library.figures.find_counted(query, asked, whose) == short
        assert library.figures.tally(query, whose) == Counter(short.values())
        assert library.figures.live(query, None, whose, detailed=True).tracker.papers == len(expected)


@SAME_FOLDER
@given(plan=PLANS, query=QUERY)
def test_years_ages_and_the_most_cited_are_what_the_papers_say(
    make_empty: Callable[[], Path], plan: PlannedLibrary, query: Query
) -> None:
    with Library.open(make_empty()) as library:
        fill(library, plan)
        papers = read_papers(library, query)
        groups = defaultdict(list)
        for paper in papers:
            groups[paper.issued.year if paper.issued else None, paper.subject].append(paper)
        rows = library.figures.year_rows(query)
        found = {(row.year, row.subject): (row.papers, row.with_code, row.counted, row.citations) for row in rows}
        assert found == {key: sum_up(group) for key, group in groups.items()}
        years = [row.year for row in rows]
        assert years == sorted(years, key=lambda year: (year is None, year))
        known = [
            (paper.issued.year, paper.citations) for paper in papers if paper.issued and paper.citations is not None
        ]
        points = library.figures.age_points(query)
        assert [((point.year, point.citations), point.papers) for point in points] == sorted(Counter(known).items())
        ranked = sorted(papers, key=lambda paper: (paper.citations is None, -(paper.citations or 0), paper.id))
        expected = [(paper.id, paper.citations) for paper in ranked]
        assert [list(library.figures.most_cited(query, limit)) for limit in (3, 99)] == [expected[:3], expected]


def sum_up(papers: Sequence[Paper]) -> tuple[int, int, int, int]:
    counts = [paper.citations for paper in papers if paper.citations is not None]
    return len(papers), sum(bool(paper.repositories) for paper in papers), len(counts), sum(counts)


@SAME_FOLDER
@given(plan=PLANS, query=QUERY, whose=st.none() | st.just(PERSON), limit=st.sampled_from([1, 50]))
def test_co_authors_are_those_that_the_papers_list(
    make_empty: Callable[[], Path], plan: PlannedLibrary, query: Query, whose: ResearcherId | None, limit: int
) -> None:
    with Library.open(make_empty()) as library:
        fill(library, plan)
        papers = read_papers(library, query)
        counted = Counter(name for paper in papers for name in list_others(paper, plan, whose))
        found = library.figures.co_authors(query, whose, limit)
        ranked = sorted(counted.items(), key=lambda each: (-each[1], each[0]))
        assert list(found.people) == ranked[:limit]
        assert found.different == len(counted)
        assert (found.truncated, found.papers) == (sum(paper.authors_truncated for paper in papers), len(papers))


def list_others(paper: Paper, plan: PlannedLibrary, whose: ResearcherId | None) -> set[str]:
    at = find_own(paper, plan) if whose else None
    return {str(name) for place, name in enumerate(paper.authors) if place != at}


@SAME_FOLDER
@given(plan=PLANS, query=QUERY, by=st.sampled_from(["year", "subject", "author", "affiliation"]))
def test_groups_have_the_figures_of_their_papers(
    make_empty: Callable[[], Path], plan: PlannedLibrary, query: Query, by: Grouping
) -> None:
    with Library.open(make_empty()) as library:
        fill(library, plan)
        groups = defaultdict[str | None, list[Paper]](list)
        for paper in read_papers(library, query):
            for name in list_groups(paper, by) or {None}:
                groups[name].append(paper)
        rows = library.figures.groups(query, by)
        assert {row.name: row.figures.papers for row in rows} == {name: len(group) for name, group in groups.items()}
        for row in rows:
            check_figures(row.figures, groups[row.name])
        ranked = sorted(groups, key=lambda name: (name is None, by != "year" and -len(groups[name]), name))
        assert [row.name for row in rows] == ranked
        if by != "year":
            first = [name for name in ranked if name is not None][:2] + [name for name in ranked if name is None]
            assert [row.name for row in library.figures.groups(query, by, limit=2)] == first


def list_groups(paper: Paper, by: Grouping) -> set[str | None]:
    listed: dict[str, Iterable[str]] = {
        "year": [f"{paper.issued.year:04}"] if paper.issued else [],
        "subject": [paper.subject] if paper.subject else [],
        "author": map(str, paper.authors),
        "affiliation": paper.affiliations,
    }
    return set(listed[by])


def check_figures(figures: Figures, papers: Sequence[Paper]) -> None:
    counts = [paper.citations for paper in papers if paper.citations is not None]
    known = {"citations": sum(counts), "h_index": h_index(counts), "g_index": g_index(counts)}
    for name, value in {**known, "i10_index": i10_index(counts)}.items():
        assert getattr(figures, name) == (value if counts else None), name
    codes = Counter(map(find_code, papers))
    expected = (len(counts), codes[Code.LINK], codes[Code.BADGE])
    names = ("papers_with_citations", "with_code", "with_badge_only")
    assert tuple(getattr(figures, name) for name in names) == expected


@SAME_FOLDER
@given(plan=PLANS, query=QUERY, counts=COUNTS)
def test_the_sources_of_counts_are_those_of_each_paper(
    make_empty: Callable[[], Path],
    plan: PlannedLibrary,
    query: Query,
    counts: list[tuple[int, int, str, datetime.date]],
) -> None:
    with Library.open(make_empty()) as library:
        fill(library, plan)
        insert = "INSERT INTO citation_counts (paper_id, citations, source, counted_on) VALUES (?, ?, ?, ?)"
        with library._access.change("Counted") as change:
            for paper_id, citations, source, day in counts:
                if paper_id <= len(plan.papers):
                    change.connection.execute(insert, (paper_id, citations, source, str(day)))
        counted = [paper.id for paper in read_papers(library, query) if paper.citations is not None]
        current = library.current_counts(counted)
        spans = defaultdict[str, list[datetime.date]](list)
        for each in current.values():
            spans[each.source].append(each.counted_on)
        found = library.figures.count_sources(query)
        expected = {source: (len(days), min(days), max(days)) for source, days in spans.items()}
        assert {span.source: (span.papers, span.first, span.last) for span in found.sources} == expected
        numbers = [span.papers for span in found.sources]
        assert numbers == sorted(numbers, reverse=True)
        assert found.unknown == len(counted) - len(current)


@SAME_FOLDER
@given(plan=PLANS, query=QUERY, scores=st.lists(st.none() | st.floats(0, 100), min_size=12, max_size=12))
def test_stated_means_are_of_the_papers_that_carry_a_score(
    make_empty: Callable[[], Path], plan: PlannedLibrary, query: Query, scores: list[float | None]
) -> None:
    with Library.open(make_empty()) as library:
        fill(library, plan)
        with library._access.change("Scored") as change:
            for at in range(6):
                values = scores[2 * at], scores[2 * at + 1], at + 1
                change.connection.execute("UPDATE papers SET novelty = ?, ai_score = ? WHERE id = ?", values)
        ids = [int(key) for key in library.paper_ids(query, Order())]
        found = library.figures.stated_means(query)
        for first, name in enumerate(("novelty", "ai_score")):
            carried = [score for key in ids if (score := scores[2 * key - 2 + first]) is not None]
            mean, papers = found[name]
            assert papers == len(carried)
            assert mean == (pytest.approx(fmean(carried)) if carried else None)
