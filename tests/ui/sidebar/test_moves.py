from __future__ import annotations

import pytest

from ui.sidebar.entries import Entry, EntryKind
from ui.sidebar.moves import DOWN, IN, OUT, TOP, UP, Move, find_move


def make(number: int, parent: int | None = None, inside: tuple[Entry, ...] = ()) -> Entry:
    return Entry(EntryKind.COLLECTION, None, str(number), "", id=number, parent_id=parent, inside=inside)


DEEP = make(5, 4)
INNER = (make(3, 2), make(4, 2, (DEEP,)))
ENTRIES = [make(1), make(2, None, INNER), make(6)]
BY_ID = {each.id: each for each in (*ENTRIES, *INNER, DEEP)}


@pytest.mark.parametrize(
    ("number", "direction", "expected"),
    [
        (1, UP, None),
        (1, DOWN, Move(None, 6)),
        (2, UP, Move(None, 1)),
        (2, DOWN, Move(None, None)),
        (6, DOWN, None),
        (1, IN, None),
        (2, IN, Move(1, None)),
        (4, IN, Move(3, None)),
        (3, OUT, Move(None, 6)),
        (5, OUT, Move(2, None)),
        (6, OUT, None),
        (1, TOP, None),
        (6, TOP, Move(None, 1)),
        (5, TOP, Move(None, 1)),
    ],
)
def test_where_a_step_leads(number: int, direction: str, expected: Move | None) -> None:
    assert find_move(ENTRIES, BY_ID[number], direction) == expected


def test_what_is_gone_goes_nowhere() -> None:
    assert find_move(ENTRIES, make(99), UP) is None
    assert find_move(ENTRIES, make(99, 77), OUT) is None
