"""The figures that follow each change are those of the definitions, whatever the changes."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.code import Code
from app.metrics import (
    CitationTracker,
    Counted,
    CountedPapers,
    Figures,
    LiveFigures,
    Place,
    Tally,
    g_index,
    h_index,
    i10_index,
    pack_mark,
)
from app.values import LARGEST_COUNT, PaperId
from tests.property import plain_figures
from tests.property.plain_figures import plain_g, plain_h

COUNTS = st.one_of(
    st.integers(0, 12),
    st.integers(0, 300),
    st.integers(400, 420),  # so many that some share a bucket
    st.integers(0, LARGEST_COUNT),
)
YEARS = st.none() | st.integers(1990, 2030) | st.sampled_from([1, 9999])
AUTHORS = st.integers(0, 6) | st.sampled_from([4094, 4095, 4096, 5154])
COUNTED = st.builds(
    Counted, st.none() | COUNTS, st.sampled_from(Code), YEARS, AUTHORS, st.booleans(), st.sampled_from(Place)
)
IDS = st.integers(1, 8).map(PaperId)


def recompute(papers: Collection[Counted]) -> Figures:
    counts = [paper.citations for paper in papers if paper.citations is not None]
    return Figures(
        papers=len(papers),
        papers_with_citations=len(counts),
        citations=sum(counts) if counts else None,
        h_index=plain_h(counts) if counts else None,
        g_index=plain_g(counts) if counts else None,
        i10_index=sum(count >= 10 for count in counts) if counts else None,
        with_code=sum(paper.code is Code.LINK for paper in papers),
        with_badge_only=sum(paper.code is Code.BADGE for paper in papers),
    )


@given(st.lists(COUNTS, max_size=40))
def test_pure_functions_are_the_definitions(counts):
    assert h_index(counts) == plain_h(counts)
    assert g_index(counts) == plain_g(counts)
    assert i10_index(counts) == sum(count >= 10 for count in counts)


@given(st.lists(COUNTS, max_size=40))
def test_h_is_at_most_g_and_g_at_most_the_papers(counts):
    assert h_index(counts) <= g_index(counts) <= len(counts)


@given(st.lists(COUNTS, max_size=40))
def test_counts_taken_in_together_are_those_taken_in_one_by_one(counts):
    together, one_by_one = CitationTracker(Counter(counts)), CitationTracker()
    for count in counts:
        one_by_one.add(count)
    assert (together.h_index, together.known, together.citations) == (h_index(counts), len(counts), sum(counts))
    for count in [*counts[::2], *counts[1::2]]:
        together.remove(count)
        one_by_one.remove(count)
        assert together.h_index == one_by_one.h_index


@given(st.lists(COUNTS, max_size=40), COUNTS)
def test_one_more_count_never_lowers_a_figure(counts, one_more):
    more = [*counts, one_more]
    assert h_index(more) >= h_index(counts)
    assert g_index(more) >= g_index(counts)
    assert i10_index(more) >= i10_index(counts)
    assert sum(more) >= sum(counts)


class TrackerMachine(RuleBasedStateMachine):
    """Counts added and removed in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.tracker = CitationTracker()
        self.counts: Counter[int] = Counter()

    @rule(count=COUNTS)
    def add(self, count: int) -> None:
        self.tracker.add(count)
        self.counts[count] += 1

    @rule(count=st.integers(0, 12), times=st.integers(2, 20))
    def add_many(self, count: int, times: int) -> None:
        for _ in range(times):
            self.add(count)

    @precondition(lambda self: self.counts.total())
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        count = data.draw(st.sampled_from(sorted(self.counts)))
        self.tracker.remove(count)
        self.counts -= Counter([count])

    @invariant()
    def says_what_the_definitions_say(self) -> None:
        counts = list(self.counts.elements())
        assert self.tracker.known == len(counts)
        assert self.tracker.citations == sum(counts)
        assert self.tracker.h_index == h_index(counts)
        assert self.tracker.g_index() == g_index(counts)
        assert self.tracker.i10_index == i10_index(counts)


class LiveMachine(RuleBasedStateMachine):
    """Papers of a set edited, added and taken away; more may be touched than moved."""

    def __init__(self) -> None:
        super().__init__()
        self.papers: dict[PaperId, Counted] = {PaperId(1): Counted(3, Code.LINK), PaperId(2): Counted(None, Code.BADGE)}
        self.live = LiveFigures(self, this_year=2026)
        self.window: tuple[int | None, int | None] = (None, None)

    def tally(self) -> Tally:
        return Counter(self.papers.values())

    def find(self, ids: Collection[PaperId]) -> dict[PaperId, Counted]:
        return {key: self.papers[key] for key in ids if key in self.papers}

    @rule(moved=st.dictionaries(IDS, st.none() | COUNTED, max_size=5), touched=st.lists(IDS, max_size=5))
    def change(self, moved: dict[PaperId, Counted | None], touched: list[PaperId]) -> None:
        for paper_id, paper in moved.items():
            if paper is None:
                self.papers.pop(paper_id, None)
            else:
                self.papers[paper_id] = paper
        self.live.refresh([*moved, *touched])

    @rule()
    def reload(self) -> None:
        self.live.reload()

    @rule()
    def learn(self) -> None:
        ids = sorted(self.papers)
        marks = (pack_mark(self.papers[key]) for key in ids)
        self.live.reload()
        self.live.learn(CountedPapers(array("q", ids), array("q", marks)))

    @rule(first=st.none() | st.integers(2020, 2027))
    def watch_window(self, first: int | None) -> None:
        self.live.tracker.watch_window(first, None)
        self.window = (first, None)

    @rule()
    def estimate(self) -> None:
        """Only now and then, so that much moves before the figures are first asked for, too."""
        papers = list(self.papers.values())
        assert self.live.estimates() == plain_figures.recompute(papers, 2026, self.window)

    @invariant()
    def says_what_a_recomputation_says(self) -> None:
        assert self.live.figures == recompute(list(self.papers.values()))


TestTracker = TrackerMachine.TestCase
TestTracker.settings = settings(max_examples=60, stateful_step_count=30)
TestLive = LiveMachine.TestCase
TestLive.settings = settings(max_examples=60, stateful_step_count=20)
