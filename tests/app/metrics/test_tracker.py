"""Known values of what follows from counts alone, by definition and as the tracker says."""

from __future__ import annotations

import random

import pytest

from app.metrics import CitationTracker, g_index, h_index, i10_index

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


@pytest.mark.parametrize(
    ("counts", "i100", "uncited", "median"),
    [
        ([], 0, 0, None),
        ([0], 0, 1, 0),
        ([5], 0, 0, 5),
        ([0, 0, 7, 8], 0, 2, 3.5),  # (0 + 7) / 2
        ([3, 1, 2], 0, 0, 2),
        ([2, 2, 2, 9], 0, 0, 2),
        ([99, 100, 101, 100_000_000], 3, 0, 100.5),  # (100 + 101) / 2
        ([1000, 1001, 1003, 1003], 4, 0, 1002),  # (1001 + 1003) / 2; they share a bucket
        ([1, 200_000], 1, 0, 100_000.5),  # the two in the middle lie in buckets far apart
    ],
)
def test_more_known_values(counts, i100, uncited, median):
    tracker = CitationTracker(counts)
    assert (tracker.i100_index, tracker.uncited, tracker.median()) == (i100, uncited, median)


@pytest.mark.parametrize(
    ("counts", "excess"),
    [
        ([], 0),
        ([0, 0], 0),
        ([3, 3, 3], 0),  # ties at h leave nothing over
        ([10, 8, 5, 4, 3], 11),  # h = 4: 6 + 4 + 1 + 0
        ([10, 8, 5, 5, 4], 12),  # h = 4: 6 + 4 + 1 + 1
        ([10, 8, 5, 5, 5], 8),  # one citation more makes h = 5, and less is left over: 5 + 3 + 0 + 0 + 0
    ],
)
def test_what_the_core_has_beyond_h_each(counts, excess):
    assert CitationTracker(counts).excess == excess


def test_many_papers_with_one_count_move_h_by_many():
    tracker = CitationTracker([1, 2])
    tracker.add(50, 40)
    assert (tracker.h_index, tracker.known, tracker.excess) == (40, 42, 400)
    tracker.remove(50, 39)
    assert (tracker.h_index, tracker.known, tracker.excess) == (2, 3, 48)
    with pytest.raises(KeyError):
        tracker.remove(50, 2)
