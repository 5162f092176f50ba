"""Which columns a person chose for a kind of view, in which order and how wide, and how that is remembered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.frozen import Frozen, replace
from app.search_query import Query
from ui.paper_table.columns import ALWAYS, USUAL, Column
from ui.widgets.column_widths import parse_column_widths
from ui.window.window_memory import WindowMemory, kind_of

_KEY = "columns"
_NARROWEST, _WIDEST = 24, 4_000
_BY_NAME = {column.name.lower(): column for column in Column}


class ColumnChoice(Frozen):
    """How the columns of a view stand.

    Attributes:
        order: all columns from the left, hidden ones too, which keep their place.
        shown: those that are seen, where the view has something for them.
        widths: what a person made them, in pixels at the ordinary text size; the others have their usual width.
    """

    order: tuple[Column, ...] = tuple(Column)
    shown: frozenset[Column] = USUAL
    widths: Mapping[Column, int] = {}

    def with_shown(self, column: Column, shown: bool) -> ColumnChoice:
        """The same with a column shown or hidden."""
        return replace(self, shown=self.shown | {column} if shown else self.shown - {column} | {ALWAYS})

    def with_width(self, column: Column, width: int) -> ColumnChoice:
        """The same with a column of this width."""
        return replace(self, widths={**self.widths, column: width})


class ColumnMemory:
    """Keeps a choice for each kind of view: a researcher's papers, a collection, the trash; they are few."""

    def __init__(self, memory: WindowMemory) -> None:
        self._memory = memory

    def get(self, view: Query) -> ColumnChoice:
        """What was chosen for views like this one; what makes no sense is left out."""
        return parse_choice(self._memory.get(_KEY, {}).get(kind_of(view)))

    def set(self, view: Query, choice: ColumnChoice) -> None:
        """Remember what was chosen; the usual is forgotten, so that it can become another in a later version."""
        stored = dict(self._memory.get(_KEY, {}))
        stored.pop(kind_of(view), None)
        if choice != ColumnChoice():
            stored[kind_of(view)] = format_choice(choice)
        self._memory.set(_KEY, stored)


def format_choice(choice: ColumnChoice) -> dict[str, Any]:
    """A choice as settings keep it."""
    return {
        "order": [column.name.lower() for column in choice.order],
        "shown": [column.name.lower() for column in choice.order if column in choice.shown],
        "widths": {column.name.lower(): width for column, width in choice.widths.items()},
    }


def parse_choice(stored: object) -> ColumnChoice:
    """A choice from settings; columns that they do not know, from a later version, stand where they usually do."""
    if not isinstance(stored, dict):
        return ColumnChoice()
    known = _parse_names(stored.get("order"))
    shown = _parse_names(stored.get("shown"))
    return ColumnChoice(
        _complete(known),
        frozenset({ALWAYS, *shown}) if shown else USUAL,
        parse_column_widths(stored.get("widths"), _BY_NAME, _NARROWEST, _WIDEST),
    )


def _parse_names(stored: object) -> tuple[Column, ...]:
    names = stored if isinstance(stored, list) else []
    return tuple(dict.fromkeys(_BY_NAME[name] for name in names if isinstance(name, str) and name in _BY_NAME))


def _complete(known: Sequence[Column]) -> tuple[Column, ...]:
    """The columns in this order, and each that is missing behind the one that it usually follows."""
    order = list(known)
    for column in Column:
        if column not in order:
            order.insert(order.index(Column(column - 1)) + 1 if column else 0, column)
    return tuple(order)
