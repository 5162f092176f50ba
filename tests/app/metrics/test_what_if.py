"""A set of papers to try changes on."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.metrics import Counted, CountedPapers, h_index, pack_mark
from app.metrics.definitions import estimate_all
from app.metrics.set_tracker import SetTracker
from app.metrics.what_if import HNeed, Wanting, WhatIf, needs_for_h
from app.values import PaperId
from tests.app.metrics.papers import THIS_YEAR, paper

ONE, TWO, THREE, NEVER = (PaperId(key) for key in (1, 2, 3, 9))
PAPERS = {ONE: paper(12, 2020, 3), TWO: paper(3, 2021, 2), THREE: paper(None, 2024, 2, cut=True)}
COUNTS = st.none() | st.integers(0, 20)


def pack(papers: Mapping[PaperId, Counted]) -> CountedPapers:
    return CountedPapers(array("q", sorted(papers)), array("q", (pack_mark(papers[key]) for key in sorted(papers))))


def what_if() -> WhatIf:
    return WhatIf(pack(PAPERS), this_year=THIS_YEAR)


def value(trial: WhatIf, name: str) -> float | None:
    return trial.after()[name].value


def test_figures_before_and_after_a_count_is_changed():
    trial = what_if()
    assert trial.before() == trial.after()
    trial.set_count(THREE, 5)
    assert trial.changed == {THREE: PAPERS[THREE]._replace(citations=5)}
    assert (trial.before()["h_index"].value, value(trial, "h_index")) == (2, 3)
    assert (trial.before()["citations"].value, value(trial, "citations")) == (15, 20)


def test_a_paper_left_out_and_taken_back():
    trial = what_if()
    trial.leave_out(ONE)
    assert (trial.changed, trial.find(ONE)) == ({ONE: None}, None)
    assert (value(trial, "papers"), value(trial, "citations")) == (2, 3)
    trial.leave_out(ONE)
    trial.take_back(ONE)
    assert (trial.changed, trial.after()) == ({}, trial.before())
    trial.take_back(ONE)
    assert value(trial, "papers") == 3


def test_a_count_brings_back_what_was_left_out():
    trial = what_if()
    trial.leave_out(ONE)
    trial.set_count(ONE, 13)
    assert (value(trial, "papers"), value(trial, "citations")) == (3, 16)
    trial.set_count(ONE, 12)
    assert trial.changed == {}


def test_all_is_cleared():
    trial = what_if()
    trial.leave_out(ONE)
    trial.set_count(TWO, None)
    trial.clear()
    assert (trial.changed, trial.after()) == ({}, trial.before())


def test_a_window_of_years():
    trial = WhatIf(pack(PAPERS), this_year=THIS_YEAR, window=(2021, 2021))
    assert trial.before()["h_window"].papers == 1


def test_a_paper_that_is_none_of_the_set():
    trial = what_if()
    for change in (trial.leave_out, trial.take_back, trial.find):
        with pytest.raises(KeyError):
            change(NEVER)
    with pytest.raises(KeyError):
        trial.set_count(NEVER, 4)
    assert trial.changed == {}


class TrialMachine(RuleBasedStateMachine):
    """Any changes leave the figures of the papers as they might be."""

    def __init__(self) -> None:
        super().__init__()
        self.trial = what_if()
        self.papers: dict[PaperId, Counted] = dict(PAPERS)

    @rule(paper_id=st.sampled_from(list(PAPERS)), count=COUNTS)
    def set_count(self, paper_id: PaperId, count: int | None) -> None:
        self.trial.set_count(paper_id, count)
        self.papers[paper_id] = PAPERS[paper_id]._replace(citations=count)

    @rule(paper_id=st.sampled_from(list(PAPERS)))
    def leave_out(self, paper_id: PaperId) -> None:
        self.trial.leave_out(paper_id)
        self.papers.pop(paper_id, None)

    @rule(paper_id=st.sampled_from(list(PAPERS)))
    def take_back(self, paper_id: PaperId) -> None:
        self.trial.take_back(paper_id)
        self.papers[paper_id] = PAPERS[paper_id]

    @rule()
    def clear(self) -> None:
        self.trial.clear()
        self.papers = dict(PAPERS)

    @invariant()
    def says_what_the_papers_say(self) -> None:
        expected = SetTracker(Counter(self.papers.values()), this_year=THIS_YEAR)
        assert self.trial.after() == estimate_all(expected)
        moved = {key: self.papers.get(key) for key in PAPERS if self.papers.get(key) != PAPERS[key]}
        assert self.trial.changed == moved


TestTrial = TrialMachine.TestCase
TestTrial.settings = settings(max_examples=40, stateful_step_count=15)


def rank(*counts: int | None) -> list[tuple[PaperId, int | None]]:
    return [(PaperId(at), count) for at, count in enumerate(counts, start=1)]


@pytest.mark.parametrize(
    ("counts", "h", "has", "papers", "short"),
    [
        ((9, 5, 3, 1), 2, 3, (), 0),  # it has that already
        ((9, 5, 3, 1), 3, 3, (), 0),
        ((9, 5, 3, 1), 4, 2, ((3, 3, 1), (4, 1, 3)), 0),
        ((9, 5, 3, 1), 5, 2, ((3, 3, 2), (4, 1, 4)), 1),  # a fifth paper is needed besides
        ((), 2, 0, (), 2),
        ((9, 5, 3, 1), 0, 4, (), 0),
        ((1, 3, 5, 9), 4, 2, ((2, 3, 1), (1, 1, 3)), 0),  # in whatever order they come
    ],
)
def test_what_an_h_index_needs(counts, h, has, papers, short):
    assert needs_for_h(rank(*counts), h) == HNeed(h, has, papers, short, 0)


def test_papers_of_unknown_count_come_last():
    need = needs_for_h(rank(9, 5, 3, None, None), 4)
    assert need == HNeed(4, 2, (Wanting(PaperId(3), 3, 1), Wanting(PaperId(4), None, 4)), 0, 2)
    assert need.missing == 5
    assert needs_for_h(rank(9, 5, 3, None), 3).unknown == 1


@given(st.lists(COUNTS, max_size=15), st.integers(0, 20))
def test_what_is_needed_makes_the_h_index_and_no_less_does(counts, h):
    need = needs_for_h(rank(*counts), h)
    given_now = {paper.paper_id: (paper.citations or 0) + paper.missing for paper in need.papers}
    after = [given_now.get(key, count or 0) for key, count in rank(*counts)]
    assert h_index([*after, *[h] * need.short]) >= h
    assert need.has + len(need.papers) + need.short == max(h, need.has)
    below = [h - count for count in counts if count is not None and count < h]
    known = [paper.missing for paper in need.papers if paper.citations is not None]
    assert known == sorted(below)[: len(known)]
