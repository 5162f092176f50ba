"""Sets of row ids kept as ranges."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.store.capture import KeyRanges

STEPS = st.lists(st.tuples(st.booleans(), st.integers(1, 12)), max_size=60)


@given(STEPS)
def test_key_ranges_are_a_set_in_rising_order(steps: list[tuple[bool, int]]) -> None:
    ranges, plain = KeyRanges(), set[int]()
    for adding, key in steps:
        (ranges.add if adding else ranges.discard)(key)
        (plain.add if adding else plain.discard)(key)
    assert list(ranges.ids()) == sorted(plain)
    assert all((key in ranges) == (key in plain) for key in range(14))
    assert bool(ranges) == bool(plain)


def test_a_run_of_keys_is_one_range() -> None:
    ranges = KeyRanges()
    for key in range(1, 100_001):
        ranges.add(key)
    assert list(ranges) == [(1, 100_000)]
