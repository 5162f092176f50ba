"""Ctrl+C is asked about by work that tidies up, and a second one waits for nobody."""

from __future__ import annotations

import os
import signal

import pytest

from app.cli.stopping import stoppable
from app.errors import Cancelled

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows cannot send itself Ctrl+C")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_work_is_told_and_tidies_up(number):
    before = signal.getsignal(number)
    tidied = []

    def work():
        with stoppable() as stopped:
            assert not stopped()
            os.kill(os.getpid(), number)
            tidied.append(stopped())
            raise Cancelled

    with pytest.raises(KeyboardInterrupt):
        work()
    assert tidied == [True]
    assert signal.getsignal(number) is before


def test_a_second_time_waits_for_nobody():
    def work():
        with stoppable():
            os.kill(os.getpid(), signal.SIGINT)
            os.kill(os.getpid(), signal.SIGINT)
            pytest.fail("the work went on")

    with pytest.raises(KeyboardInterrupt):
        work()


def test_what_was_ignored_stays_so():
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with stoppable() as stopped:
            os.kill(os.getpid(), signal.SIGHUP)
            assert not stopped()
    finally:
        signal.signal(signal.SIGHUP, before)


def test_work_that_ends_by_itself_is_left_alone():
    before = signal.getsignal(signal.SIGINT)
    with stoppable() as stopped:
        assert not stopped()
    assert signal.getsignal(signal.SIGINT) is before
