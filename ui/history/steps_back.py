"""Taking one older step back from a list of them: whether to offer it, and doing it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.changes import Change, Touched
from app.library import Library
from app.values import ChangeId
from ui import language
from ui.bulk_edits import DIRECT, run_edit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk

_MOST_LATER = 20_000
"""Changes after one up to which looking at all of them is not felt."""


def find_obstacle(library: Library, change_id: ChangeId) -> str | None:
    """Why a change cannot be taken back, in words; None where it can, or where looking would keep a person waiting.

    Who then asks for it is told the same.
    """
    newest = library.next_undo()
    later = 0 if newest is None else newest.id - change_id
    if later > _MOST_LATER or library.count_touched(change_id) > DIRECT:
        return None
    return library.find_step_obstacle(change_id)


def take_back(desk: Desk, change: Change, on_done: Callable[[Touched], object], parent: QWidget | None = None) -> None:
    """Take a step back, a large one in a task; where it no longer applies, that is shown."""

    def undo_step(library: Library) -> Touched:
        return library.undo_step(change.id)

    label = language.tr("Taking back: {step}").format(step=change.label)
    run_edit(desk, undo_step, label, desk.library.count_touched(change.id), on_done, parent=parent)
