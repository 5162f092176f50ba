"""Where the ticks of an axis stand and what is written at them: round numbers, and as many as there is room for."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from app.dates import PartialDate
from ui import language
from ui.plots.data import Axis, Form

_STEPS = (1, 2, 5)
_MONTHS = (1, 3, 6)


class Tick(NamedTuple):
    """A value with its text; ``at`` is where it stands on the axis, once its logarithm is taken where one is."""

    at: float
    text: str


def scale(value: float, axis: Axis) -> float:
    """Where a value stands on an axis; an axis with a logarithm has one of 1 + v, since counts may be 0."""
    return math.log10(1 + max(value, 0)) if axis.log else value


def place_ticks(axis: Axis, room: int, measure: Callable[[str], int], gap: int) -> list[Tick]:
    """The ticks of an axis.

    Args:
        room: its length in pixels.
        measure: how many pixels a text takes along the axis.
        gap: how many pixels two texts are apart at least.
    """
    candidates = [[Tick(scale(value, axis), say(value, axis, values)) for value in values] for values in _propose(axis)]
    return next((ticks for ticks in candidates if _have_room(ticks, axis, room, measure, gap)), candidates[-1][:1])


def say(value: float, axis: Axis, values: Sequence[float]) -> str:
    """What is written at a tick, of all that are there."""
    if axis.form is Form.YEAR:
        return language.format_place(round(value))
    if axis.form is Form.DAY:
        return _say_day(value, values)
    return language.format_count(round(value))


def round_up(most: float, *, log: bool = False) -> float:
    """Where an axis ends that has to reach so far: at a round number, or with a logarithm a little above."""
    if log:
        return (1 + most) * 1.15 - 1
    step = next(step for step in _round_steps(most / 4) if step * 4 >= most)
    return math.ceil(most / step) * step


def _propose(axis: Axis) -> Iterator[list[float]]:
    """Values for ticks, the most first."""
    if axis.form is Form.DAY:
        yield from _propose_days(axis)
        return
    if axis.log:
        yield from _propose_powers(axis)
        return
    for step in _round_steps((axis.high - axis.low) / 9):
        first, last = math.ceil(axis.low / step), math.floor(axis.high / step)
        yield [at * step for at in range(first, last + 1)]
        if last - first < 1:
            return


def _round_steps(least: float) -> Iterator[int]:
    """Whole numbers 1, 2, 5, 10, 20 ... from about so much on, without end."""
    power = 10 ** max(math.floor(math.log10(max(least, 1))), 0)
    while True:
        yield from (step * power for step in _STEPS if step * power >= least)
        power *= 10


def _propose_powers(axis: Axis) -> Iterator[list[float]]:
    """0, 1, 10, 100 ..., with 3, 30 ... between them where there is room for those too, or with fewer.

    Next to 0 there is less room than between any other two, so that it is the 1 that is left out first.
    """
    powers = [10**power for power in range(math.floor(math.log10(max(axis.high, 1))) + 1)]
    between = [3 * power for power in powers if 3 * power <= axis.high]
    both = sorted((*powers, *between))
    for some in (both, both[1:], powers, powers[1:], powers[1::2], powers[2::3]):
        yield [0, *some]


def _propose_days(axis: Axis) -> Iterator[list[float]]:
    first, last = date.fromordinal(math.ceil(axis.low)), date.fromordinal(math.floor(axis.high))
    for step in _MONTHS:
        yield [
            date(year, month, 1).toordinal()
            for year in range(first.year, last.year + 1)
            for month in range(1, 13, step)
            if first <= date(year, month, 1) <= last
        ]
    years = [year for year in range(first.year, last.year + 1) if first <= date(year, 1, 1)]
    for every in (1, 2, 5, 10, 20, 50):
        yield [date(year, 1, 1).toordinal() for year in years if year % every == 0]


def _say_day(value: float, values: Sequence[float]) -> str:
    day = date.fromordinal(round(value))
    by_year = all(date.fromordinal(round(each)).month == 1 for each in values)
    return language.format_date(PartialDate(day.year, 0 if by_year else day.month))


def _have_room(ticks: Sequence[Tick], axis: Axis, room: int, measure: Callable[[str], int], gap: int) -> bool:
    low, high = scale(axis.low, axis), scale(axis.high, axis)
    each = room / (high - low)
    places = [((tick.at - low) * each, measure(tick.text) / 2) for tick in ticks]
    return all(right - left >= half + other + gap for (left, half), (right, other) in itertools.pairwise(places))
