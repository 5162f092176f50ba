"""Steps of a person that change how papers are filed: carried out, and told with a way to take them back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.changes import Touched
from ui.bulk_edits import Edit, run_edit
from ui.desk import Desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def carry_out(
    desk: Desk,
    do: Edit,
    label: str,
    papers: int = 0,
    *,
    otherwise: str = "",
    quietly: bool = False,
    on_done: Callable[[Touched], object] | None = None,
    parent: QWidget | None = None,
) -> bool:
    """Carry out a step and say what it did, with an undo; whether it is done or on its way.

    Args:
        label: what is under way, where it takes long.
        papers: how many it is about.
        otherwise: what is said where there was nothing to do.
        quietly: say nothing of it: the person sees it.
        on_done, parent: as for ``run_edit``.
    """

    def tell(touched: Touched) -> None:
        if touched.change is not None and not quietly:
            desk.notices.show_undoable(touched.change.label)
        elif touched.change is None and otherwise:
            desk.notices.show_notice(otherwise, parent=parent)
        if on_done is not None:
            on_done(touched)

    return run_edit(desk, do, label, papers, tell, parent=parent)
