"""What is supposed of papers, and what becomes of their figures."""

from __future__ import annotations

from array import array
from collections.abc import Mapping

import pytest
from PySide6.QtWidgets import QApplication

from app.code import Code
from app.metrics.measures import Counted, CountedPapers, pack_mark
from app.metrics.what_if import needs_for_h
from app.values import PaperId
from ui.what_if.readings import NOTHING, ReadSet, Supposed, make_set
from ui.what_if.sandbox import AT_ONCE, Sandbox

ONE, TWO, THREE, UNKNOWN, GONE = map(PaperId, (1, 2, 3, 5, 9))


def read(counts: Mapping[PaperId, int | None], supposed: Supposed = NOTHING) -> ReadSet:
    marks = [pack_mark(Counted(count, Code.NONE)) for count in counts.values()]
    return make_set(CountedPapers(array("q", counts), array("q", marks)), (2022, 2026), supposed)


def is_touched(sandbox: Sandbox) -> bool:
    return bool(sandbox.other_counts or sandbox.left_out)


@pytest.fixture
def sandbox(qapp) -> Sandbox:
    sandbox = Sandbox()
    sandbox.take(read({ONE: 10, TWO: 2, THREE: 1, UNKNOWN: None}))
    return sandbox


def h_of(sandbox):
    return sandbox.before()["h_index"].low, sandbox.after()["h_index"].low


def test_nothing_is_supposed_at_first(sandbox):
    assert sandbox.papers == 4
    assert not is_touched(sandbox)
    assert h_of(sandbox) == (2, 2)
    assert sandbox.before() == sandbox.after()


def test_before_the_papers_were_read_there_is_no_figure(qapp):
    sandbox = Sandbox()
    assert not sandbox.is_ready
    assert (sandbox.before(), sandbox.after(), sandbox.needs(3)) == ({}, {}, None)
    sandbox.set_count(ONE, 5)
    sandbox.clear()
    assert not is_touched(sandbox)


def test_another_count_moves_the_figures_and_nothing_else(sandbox, qtbot):
    with qtbot.waitSignal(sandbox.moved) as told:
        sandbox.set_count(THREE, 3)
    assert told.args == [frozenset({THREE})]
    assert h_of(sandbox) == (2, 2)
    sandbox.set_count(TWO, 3)
    assert h_of(sandbox) == (2, 3)
    assert (sandbox.stored_count(TWO), sandbox.count(TWO), sandbox.has_other_count(TWO)) == (2, 3, True)
    assert sandbox.other_counts == 2


def test_the_count_of_the_library_is_no_other_one(sandbox):
    sandbox.set_count(TWO, 3)
    sandbox.set_count(TWO, 2)
    assert not is_touched(sandbox)


def test_a_count_can_be_supposed_unknown(sandbox):
    sandbox.set_count(ONE, None)
    assert sandbox.after()["citations"].rests_on == 2
    assert sandbox.count(ONE) is None


def test_papers_are_left_out_with_their_counts_and_come_back_with_them(sandbox):
    sandbox.set_count(TWO, 30)
    sandbox.set_left_out([TWO], left_out=True)
    assert sandbox.after()["papers"].low == 3
    assert h_of(sandbox) == (2, 1)
    sandbox.set_left_out([TWO], left_out=False)
    assert sandbox.after()["citations"].low == 41
    sandbox.set_left_out([TWO], left_out=True)
    sandbox.set_count(TWO, 31)
    assert sandbox.is_left_out(TWO)
    assert sandbox.after()["papers"].low == 3


def test_what_is_supposed_is_taken_back_of_one_paper_or_of_all(sandbox):
    sandbox.set_count(ONE, 0)
    sandbox.set_count(TWO, 0)
    sandbox.set_left_out([ONE, THREE], left_out=True)
    sandbox.take_back([ONE])
    assert (sandbox.other_counts, sandbox.left_out) == (1, 1)
    sandbox.clear()
    assert not is_touched(sandbox)
    assert sandbox.before() == sandbox.after()


def test_what_is_supposed_outlives_another_reading(sandbox):
    sandbox.set_count(TWO, 7)
    sandbox.set_left_out([THREE], left_out=True)
    sandbox.take(read({ONE: 10, TWO: 5, THREE: 9, UNKNOWN: 8}))
    assert sandbox.count(TWO) == 7
    assert sandbox.stored_count(TWO) == 5
    assert sandbox.after()["citations"].low == 25
    assert sandbox.left_out == 1


def test_a_paper_that_left_the_set_counts_no_more_and_is_as_it_was_supposed_when_it_is_back(sandbox):
    sandbox.set_count(TWO, 7)
    sandbox.take(read({ONE: 10}))
    assert not is_touched(sandbox)
    sandbox.set_left_out([TWO], left_out=True)
    assert not is_touched(sandbox)
    sandbox.take(read({ONE: 10, TWO: 2}))
    assert (sandbox.count(TWO), sandbox.is_left_out(TWO)) == (7, True)


def test_a_count_that_the_library_has_by_now_is_no_other_one(sandbox):
    sandbox.set_count(TWO, 7)
    sandbox.take(read({ONE: 10, TWO: 7}))
    assert not is_touched(sandbox)


def test_what_an_h_index_needs_follows_what_is_supposed(sandbox):
    need = sandbox.needs(3)
    assert [(paper.paper_id, paper.missing) for paper in need.papers] == [(TWO, 1), (THREE, 2)]
    assert (need.has, need.unknown) == (1, 1)
    sandbox.give([TWO], 3)
    sandbox.set_left_out([THREE], left_out=True)
    need = sandbox.needs(3)
    assert (need.has, [paper.paper_id for paper in need.papers]) == (2, [UNKNOWN])


@pytest.mark.parametrize("h", range(1, 8))
def test_what_an_h_index_needs_is_what_all_papers_say(qapp: QApplication, h: int) -> None:
    """Few papers are looked at; the answer is that of a look at all of them."""
    counts = {PaperId(key): count for key, count in enumerate((9, 7, 7, 5, 4, 4, 2, 1, 0, None, None), start=1)}
    sandbox = Sandbox()
    sandbox.take(read(counts))
    for key, count in {1: 0, 9: 6, 10: 3, 5: None}.items():
        sandbox.set_count(PaperId(key), count)
    sandbox.set_left_out([PaperId(2), PaperId(11)], left_out=True)
    counts |= {PaperId(1): 0, PaperId(9): 6, PaperId(10): 3, PaperId(5): None}
    supposed = [(key, count) for key, count in counts.items() if key not in (2, 11)]
    need, plain = sandbox.needs(h), needs_for_h(supposed, h)
    assert need is not None
    assert (need.has, need.short, need.unknown, need.missing) == (plain.has, plain.short, plain.unknown, plain.missing)


def test_several_counts_are_given_at_once(sandbox, qtbot):
    with qtbot.waitSignal(sandbox.moved) as told:
        sandbox.give([TWO, THREE], 3)
    assert told.args == [frozenset({TWO, THREE})]
    assert h_of(sandbox) == (2, 3)


def test_what_was_supposed_while_the_papers_were_read_is_told_to_their_figures(sandbox):
    sandbox.set_count(TWO, 7)
    sandbox.set_left_out([THREE], left_out=True)
    reading = read({ONE: 10, TWO: 2, THREE: 1}, sandbox.supposed)
    assert reading.what_if.after()["citations"].low == 17
    sandbox.set_left_out([THREE], left_out=False)
    sandbox.take_back([TWO])
    sandbox.set_count(ONE, 11)
    sandbox.take(reading)
    assert sandbox.after()["citations"].low == 14


def test_so_many_papers_at_once_are_left_to_a_thread(qapp, qtbot):
    counts = {PaperId(key): 1 for key in range(1, AT_ONCE + 2)}
    sandbox = Sandbox()
    sandbox.take(read(counts))
    with qtbot.waitSignals([sandbox.reading_wanted, sandbox.moved]):
        sandbox.set_left_out(list(counts), left_out=True)
    assert sandbox.left_out == AT_ONCE + 1
    assert sandbox.after()["papers"].low == AT_ONCE + 1
    sandbox.take(read(counts, sandbox.supposed))
    assert sandbox.after()["papers"].low == 0
