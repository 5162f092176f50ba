"""Measuring something beside its floor, in turns, so that a machine that grows slower meanwhile slows both."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """One line of the report; times in milliseconds.

    Attributes:
        budget: of the 95th percentile where ``tail``, else of the median; None where there is none.
        floor_what: what the floor is, in a few words.
    """

    what: str
    papers: int
    median: float
    high: float
    floor: float
    floor_what: str
    budget: float | None = None
    tail: bool = True

    @property
    def kept(self) -> bool | None:
        """Whether the budget is kept; None without one."""
        return None if self.budget is None else (self.high if self.tail else self.median) <= self.budget


def measure(work: Sequence[Callable[[], object]], *, runs: int = 1) -> list[float]:
    """The milliseconds that each piece of work took, each run so many times, first to last and again."""
    gc.collect()
    return [_time(each) for _ in range(runs) for each in work]


def in_turns(work: Callable[[], object], floor: Callable[[], object], *, runs: int) -> tuple[list[float], list[float]]:
    """The milliseconds of some work and of its floor, one after the other; the first of each warms up."""
    pairs = [(_time(work), _time(floor)) for _ in range(runs + 1)][1:]
    return [ours for ours, _ in pairs], [least for _, least in pairs]


def summarise(times: Sequence[float]) -> tuple[float, float]:
    """The median and the 95th percentile."""
    ordered = sorted(times)
    return statistics.median(ordered), ordered[min(len(ordered) - 1, round(len(ordered) * 0.95))]


def _time(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000
