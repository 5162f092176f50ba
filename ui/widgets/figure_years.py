"""The years of which the h-index of years tells: the latest ones, unless others were chosen; kept in the settings."""

from __future__ import annotations

from app.dates import find_today
from ui.window.window_memory import WindowMemory

Years = tuple[int, int]
"""The first and the last one."""

_KEY = "figure_years"


def usual_years() -> Years:
    """The years where nobody chooses others: the last five, as Scholar has it."""
    this_year = find_today().year
    return this_year - 4, this_year


def chosen_years(memory: WindowMemory) -> Years:
    """The years as they were chosen last; the usual ones where what is kept is no two of them in order."""
    match memory.get(_KEY, []):
        case [int() as first, int() as last] if first <= last:
            return first, last
    return usual_years()


def choose_years(memory: WindowMemory, years: Years) -> None:
    """Keep a choice; the usual ones are none, as they are others each year."""
    memory.set(_KEY, [] if years == usual_years() else list(years))
