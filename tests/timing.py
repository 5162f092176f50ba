"""How long something takes, as little disturbed as can be by what else the machine and Python do."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable


def least_cpu_time(work: Callable[[], object], times: int = 3) -> float:
    """The least CPU time of some runs, in seconds; nothing is collected meanwhile, which is slow among many objects."""
    return min(_measure(work) for _ in range(times))


def _measure(work: Callable[[], object]) -> float:
    was_on = gc.isenabled()
    gc.disable()
    start = time.process_time()
    try:
        work()
        return time.process_time() - start
    finally:
        if was_on:
            gc.enable()
