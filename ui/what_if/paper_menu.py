"""What can be done with the papers selected in the sandbox, as a menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.values import PaperId
from ui import language
from ui.collecting.moment_menu import MomentMenu
from ui.what_if.paper_list import SandboxList
from ui.what_if.sandbox import Sandbox


def make_paper_menu(
    papers: SandboxList, sandbox: Sandbox, tick: Callable[[list[PaperId]], object], parent: QWidget
) -> MomentMenu:
    """The menu.

    Args:
        tick: leaves papers out, or counts them again.
    """
    ids, current = papers.selected_ids, papers.current_id
    left_out = current is not None and sandbox.is_left_out(current)
    touched = [each for each in ids if sandbox.has_other_count(each) or sandbox.is_left_out(each)]
    menu = MomentMenu("what_if_menu", parent)
    place = papers.currentIndex().row()
    menu.add(language.tr("Change the Count"), lambda: papers.edit_count(place), keys="F2")
    text = language.tr("Count Them Again") if left_out else language.tr("Leave Them Out")
    menu.add(text, lambda: tick(ids), keys="Space")
    menu.addSeparator()
    menu.add(language.tr("Take Back"), lambda: sandbox.take_back(touched), keys="Del", enabled=bool(touched))
    return menu
