"""Every figure is what its definition says of the papers, after any changes, and holds whatever is missing."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.code import Code
from app.metrics import Counted, Place, pack_mark, unpack_mark
from app.metrics.definitions import DEFINITIONS, estimate_all
from app.metrics.estimates import Estimate, Knowing
from app.metrics.set_tracker import SetTracker
from app.values import LARGEST_COUNT
from tests.property.plain_figures import Window, least_authors, recompute

THIS_YEAR = 2026
COUNTS = (
    st.integers(0, 6)
    | st.integers(0, 300)
    | st.integers(10_000, 10_020)  # so many that some share a bucket
    | st.integers(0, LARGEST_COUNT)
)
YEARS = st.integers(2019, 2028) | st.sampled_from([1, 1900, 4095, 9999])
AUTHORS = st.integers(1, 4) | st.sampled_from([4094, 4095, 4096, 5154])
PAPERS = st.builds(
    Counted,
    COUNTS | st.none(),
    st.sampled_from(Code),
    YEARS | st.none(),
    AUTHORS | st.just(0),
    st.booleans(),
    st.sampled_from(Place),
)
WHOLE = st.builds(
    Counted,
    COUNTS,
    st.sampled_from(Code),
    YEARS,
    st.integers(1, 9),
    st.just(value=False),
    st.sampled_from([Place.SOLE, Place.FIRST, Place.LAST, Place.MIDDLE]),
)
WINDOW_YEARS = st.none() | st.integers(2017, 2030)
WINDOWS = st.tuples(WINDOW_YEARS, WINDOW_YEARS)


def track(papers: list[Counted], window: Window = (None, None)) -> SetTracker:
    return SetTracker(Counter(papers), this_year=THIS_YEAR, window=window)


@given(st.lists(PAPERS | WHOLE, max_size=25), WINDOWS)
def test_figures_are_the_definitions(papers, window):
    assert estimate_all(track(papers, window)) == recompute(papers, THIS_YEAR, window)


@given(st.lists(WHOLE, min_size=1, max_size=25))
def test_all_is_exact_where_nothing_is_missing(papers):
    placed = {"h_first_author", "h_last_author"}  # there may be no such paper
    figures = estimate_all(track(papers))
    assert {figures[name].knowing for name in DEFINITIONS if name not in placed} == {Knowing.EXACT}
    assert {figures[name].knowing for name in placed} <= {Knowing.EXACT, Knowing.UNKNOWN}


@given(st.lists(PAPERS | WHOLE, max_size=12), WINDOWS, st.data())
def test_bounds_hold_whatever_the_missing_facts_turn_out_to_be(papers, window, data):
    before = estimate_all(track(papers, window))
    after = recompute([data.draw(completions(paper)) for paper in papers], THIS_YEAR, window)
    for name, estimate in before.items():
        assert admits(estimate, after[name].value), name


def admits(estimate: Estimate, value: float | None) -> bool:
    """Whether a figure may turn out to be this; nothing is claimed of one that is unknown, or of those known alone."""
    if value is None or estimate.knowing in {Knowing.UNKNOWN, Knowing.OF_KNOWN}:
        return True
    above = estimate.low is None or estimate.low <= value
    return above and (estimate.high is None or value <= estimate.high)


@st.composite
def completions(draw: st.DrawFn, paper: Counted) -> Counted:
    """The same paper with all its facts known, one way that they may be."""
    least, whole = least_authors(paper)
    open_places = {Place.ABSENT: [Place.SOLE, Place.FIRST, Place.LAST], Place.MAYBE_LAST: [Place.LAST]}
    return Counted(
        draw(COUNTS) if paper.citations is None else paper.citations,
        paper.code,
        draw(YEARS) if paper.year is None else paper.year,
        least if whole else draw(st.integers(least, max(least, 9))),
        truncated=False,
        place=draw(st.sampled_from([Place.MIDDLE, *open_places[paper.place]]))
        if paper.place in open_places
        else paper.place,
    )


@given(PAPERS)
def test_a_mark_holds_what_it_was_made_of(paper):
    within = paper._replace(authors=min(paper.authors, 4095), year=paper.year and min(paper.year, 4095))
    assert unpack_mark(pack_mark(paper)) == within
    assert 0 <= pack_mark(paper) < 1 << 63


@given(st.lists(PAPERS, max_size=12), PAPERS)
def test_a_paper_that_is_not_there_cannot_be_taken_back(papers, other):
    tracker = track(papers)
    alike = sum((each.year, each.citations) == (other.year, other.citations) for each in papers)
    with pytest.raises(KeyError):
        tracker.remove(other, alike + sum(each.year in {4095, 9999} for each in papers) + 1)
    assert estimate_all(tracker) == recompute(papers, THIS_YEAR)


class SetMachine(RuleBasedStateMachine):
    """Papers come and go, one by one and many alike, while the window moves and copies are made."""

    def __init__(self) -> None:
        super().__init__()
        self.tracker = track([])
        self.papers: Counter[Counted] = Counter()
        self.window: Window = (None, None)

    @rule(paper=PAPERS, papers=st.integers(1, 6))
    def add(self, paper: Counted, papers: int) -> None:
        self.tracker.add(paper, papers)
        self.papers[paper] += papers

    @rule(paper=WHOLE)
    def add_one(self, paper: Counted) -> None:
        self.tracker.add(paper)
        self.papers[paper] += 1

    @precondition(lambda self: self.papers.total())
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        paper = data.draw(st.sampled_from(sorted(self.papers, key=str)))
        papers = data.draw(st.integers(1, self.papers[paper]))
        self.tracker.remove(paper, papers)
        self.papers -= Counter({paper: papers})

    @rule(window=WINDOWS)
    def watch(self, window: Window) -> None:
        self.tracker.watch_window(*window)
        self.window = window
        assert self.tracker.window == window

    @rule(paper=PAPERS)
    def change_a_copy(self, paper: Counted) -> None:
        before = estimate_all(self.tracker)
        other = self.tracker.copy()
        other.add(paper)
        assert estimate_all(self.tracker) == before
        assert estimate_all(other) == recompute([*self.papers.elements(), paper], THIS_YEAR, self.window)
        other.remove(paper)
        assert estimate_all(other) == estimate_all(self.tracker) == before

    @rule()
    def go_on_with_a_copy(self) -> None:
        self.tracker = self.tracker.copy()

    @invariant()
    def says_what_the_definitions_say(self) -> None:
        assert estimate_all(self.tracker) == recompute(list(self.papers.elements()), THIS_YEAR, self.window)


TestSet = SetMachine.TestCase
TestSet.settings = settings(max_examples=60, stateful_step_count=25)
