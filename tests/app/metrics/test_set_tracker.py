"""What figures are made of, and copies of it."""

from __future__ import annotations

from collections import Counter

import pytest

from app.metrics.definitions import DEFINITIONS
from app.metrics.set_tracker import SetTracker
from tests.app.metrics.papers import THIS_YEAR, exactly, paper


def track(*counts: int) -> SetTracker:
    return SetTracker(Counter(paper(count, 2020) for count in counts), this_year=THIS_YEAR)


def test_what_becomes_of_a_copy_is_nothing_to_the_other():
    tracker = track(2, 2, 5)
    other = tracker.copy()
    other.remove(paper(2, 2020), 2)
    for name, value in (("h_index", 2), ("h_window", 2), ("hi_norm", 2), ("h_first_author", 2), ("citations", 9)):
        assert DEFINITIONS[name].compute(tracker) == exactly(value, 3), name
        assert DEFINITIONS[name].compute(other).papers == 1
    tracker.watch_window(2020, 2020)
    assert DEFINITIONS["h_window"].compute(tracker) == exactly(2, 3)
    assert (tracker.window, other.window) == ((2020, 2020), (None, None))
    assert other.copy().this_year == THIS_YEAR


def test_a_paper_that_is_not_there_moves_nothing():
    tracker = track(2)
    for stranger in (paper(2, 2021), paper(3, 2020), paper(None, 2020), paper(2, None)):
        with pytest.raises(KeyError):
            tracker.remove(stranger)
    with pytest.raises(KeyError):
        tracker.remove(paper(2, 2020), 2)
    assert DEFINITIONS["papers"].compute(tracker) == exactly(1, 1)
