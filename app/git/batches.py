"""Many paths given to git a part at a time: no system takes a command of any length."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_LONGEST = 20_000
"""Signs of the paths of one command; Windows takes some 32,000 in all."""


def in_batches(paths: Iterable[str]) -> Iterator[list[str]]:
    """The paths in lists that are short enough, each with one at least."""
    some: list[str] = []
    length = 0
    for path in paths:
        if some and length + len(path) >= _LONGEST:
            yield some
            some, length = [], 0
        some.append(path)
        length += len(path) + 1
    if some:
        yield some
