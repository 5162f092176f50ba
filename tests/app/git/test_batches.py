"""Many paths, a part at a time."""

from __future__ import annotations

import pytest

from app.git.batches import in_batches


@pytest.mark.parametrize("paths", [[], ["a"], ["a" * 50_000], ["a" * 9_999] * 5, [str(n) for n in range(20_000)]])
def test_all_are_given_once_in_order_and_few_at_a_time(paths: list[str]) -> None:
    parts = list(in_batches(paths))
    assert [path for some in parts for path in some] == paths
    assert all(some and (len(some) == 1 or len(" ".join(some)) <= 20_000) for some in parts)
    assert len(parts) <= 1 + sum(map(len, paths)) // 9_000
