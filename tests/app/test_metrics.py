"""Known values of the figures, and what is said where counts are missing."""

from __future__ import annotations

import random
import statistics
import time
from array import array
from collections import Counter
from collections.abc import Callable, Collection

import pytest

from app.metrics import (
    CitationTracker,
    Counted,
    CountedPapers,
    Figures,
    LiveFigures,
    Tally,
    g_index,
    h_index,
    i10_index,
    pack_mark,
)
from app.papers import Code
from app.values import PaperId

KNOWN = [
    # counts, h, g, i10
    ([], 0, 0, 0),
    ([0], 0, 0, 0),
    ([0, 0, 0], 0, 0, 0),
    ([1], 1, 1, 0),
    ([100], 1, 1, 1),
    ([9, 10, 11], 3, 3, 2),
    ([10, 8, 5, 4, 3], 4, 5, 1),
    ([25, 8, 5, 3, 3], 3, 5, 1),
    ([3, 3, 3], 3, 3, 0),
    ([1, 1, 1, 1], 1, 1, 0),
    ([4, 4, 4, 4], 4, 4, 0),
    ([0, 0, 9], 1, 3, 0),  # the top 3 have 9 together, exactly 3²
    ([0, 0, 8], 1, 2, 0),
    ([24, 0, 0, 0, 0], 1, 4, 1),  # 24 is short of 5²
    ([25, 0, 0, 0, 0], 1, 5, 1),
    ([1000, 1000], 2, 2, 2),  # never more than there are papers
    # the 19 most cited have 381 together, no less than 19²; the 20 most cited have 392, short of 20²
    ([47, 42, 37, 36, 21, 18, 17, 16, 16, 16, 15, 13, 13, 13, 13, 12, 12, 12, 12, 11], 13, 19, 20),
]


@pytest.mark.parametrize(("counts", "h", "g", "i10"), KNOWN)
def test_known_values(counts, h, g, i10):
    assert (h_index(counts), g_index(counts), i10_index(counts)) == (h, g, i10)
    tracker = CitationTracker(counts)
    assert (tracker.h_index, tracker.g_index(), tracker.i10_index) == (h, g, i10)
    assert (tracker.known, tracker.citations) == (len(counts), sum(counts))


def test_the_order_of_counts_is_nothing():
    counts = [10, 8, 5, 4, 3]
    for _ in range(20):
        random.shuffle(counts)
        assert (h_index(counts), g_index(counts)) == (4, 5)


def test_a_count_that_is_not_there_cannot_be_taken_back():
    tracker = CitationTracker([3, 5])
    with pytest.raises(KeyError):
        tracker.remove(4)
    assert (tracker.known, tracker.citations, tracker.h_index) == (2, 8, 2)


def pack(papers: dict[PaperId, Counted]) -> CountedPapers:
    """As the library hands them to ``LiveFigures.learn``."""
    return CountedPapers(array("q", sorted(papers)), array("q", (pack_mark(papers[key]) for key in sorted(papers))))


class Shelf:
    """A set of papers that can be changed, and that remembers what it was asked for."""

    def __init__(self, **papers: Counted) -> None:
        self.papers = {PaperId(int(key[1:])): paper for key, paper in papers.items()}
        self.asked: list[Collection[PaperId] | None] = []

    def tally(self) -> Tally:
        self.asked.append(None)
        return Counter(self.papers.values())

    def find(self, ids: Collection[PaperId]) -> dict[PaperId, Counted]:
        self.asked.append(ids)
        return {key: self.papers[key] for key in ids if key in self.papers}

    def all(self) -> CountedPapers:
        return pack(self.papers)


def learn(shelf: Shelf) -> LiveFigures:
    live = LiveFigures(shelf)
    live.learn(shelf.all())
    return live


def test_unknown_is_never_zero():
    shelf = Shelf(p1=Counted(None, Code.NONE), p2=Counted(None, Code.LINK), p3=Counted(None, Code.BADGE))
    assert LiveFigures(shelf).figures == Figures(papers=3, with_code=1, with_badge_only=1)


def test_a_count_of_zero_is_known():
    figures = LiveFigures(Shelf(p1=Counted(0, Code.NONE))).figures
    known = Figures(papers=1, papers_with_citations=1, citations=0, h_index=0, g_index=0, i10_index=0)
    assert figures == known
    assert figures.complete


def test_figures_are_whole_only_with_every_count():
    shelf = Shelf(p1=Counted(12, Code.NONE), p2=Counted(None, Code.NONE))
    live = learn(shelf)
    assert not live.figures.complete
    shelf.papers[PaperId(2)] = Counted(1, Code.NONE)
    live.refresh([PaperId(2)])
    assert live.figures.complete
    assert Figures().complete


def test_the_last_count_taken_back_is_unknown_again():
    shelf = Shelf(p1=Counted(12, Code.NONE))
    live = learn(shelf)
    shelf.papers[PaperId(1)] = Counted(None, Code.NONE)
    live.refresh([PaperId(1)])
    assert live.figures == Figures(papers=1)


def test_only_what_was_touched_is_asked_for():
    shelf = Shelf(p1=Counted(12, Code.NONE), p2=Counted(3, Code.LINK))
    live = learn(shelf)
    live.refresh(frozenset([PaperId(2)]))
    assert shelf.asked == [None, {PaperId(2)}]
    live.reload()
    assert shelf.asked[-1] is None
    live.refresh(frozenset([PaperId(2)]))
    assert shelf.asked[-1] is None  # it knows the papers no more


def test_a_touched_paper_of_another_set_is_nothing():
    shelf = Shelf(p1=Counted(12, Code.NONE))
    live = learn(shelf)
    before = live.figures
    live.refresh([PaperId(7)])
    assert live.figures == before


def median_seconds(work: Callable[[], object], rounds: int) -> float:
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return statistics.median(times)


@pytest.mark.parametrize("spread", ["few different counts", "as many as there are"])
def test_one_edit_among_100_000_costs_a_fraction_of_a_recomputation(spread):
    chance = random.Random(1)
    heavy = [int(chance.paretovariate(0.8)) - 1 for _ in range(100_000)]
    counts = heavy if spread == "few different counts" else list(range(100_000))
    papers = {PaperId(at): Counted(count, Code.NONE) for at, count in enumerate(counts)}
    shelf = Shelf()
    shelf.papers = papers
    live = learn(shelf)

    def edit() -> Figures:
        edited = PaperId(chance.randrange(100_000))
        papers[edited] = Counted((papers[edited].citations or 0) + 1, Code.NONE)
        live.refresh([edited])
        return live.figures

    def recompute() -> tuple[int, int, int]:
        now = [each.citations for each in papers.values() if each.citations is not None]
        return h_index(now), g_index(now), i10_index(now)

    # A recomputation takes 15 ms or more on any machine of today; 1 ms is a fifteenth of it.
    assert median_seconds(edit, 51) < median_seconds(recompute, 5) / 15
    figures = live.figures
    assert (figures.h_index, figures.g_index, figures.i10_index) == recompute()
