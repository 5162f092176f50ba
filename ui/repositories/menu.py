"""The menu of the repositories selected, and the actions of code that are carried out on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui import language
from ui.actions import Actions
from ui.collecting.moment_menu import MomentMenu
from ui.repositories.columns import RepositoryColumn
from ui.repositories.model import RepositoryModel
from ui.repositories.page import fill_sort_menu

_CLONE_ACTIONS = (
    "clone_code", "update_clone", "open_clone_folder", "open_clone_terminal", "open_clone_editor", "remove_clone",
)  # fmt: skip
"""The actions of the window that are about a clone, in the order of the menu; they know what is chosen here."""


class Doings(NamedTuple):
    """What is done with the repositories selected."""

    open: Callable[[], object]
    show_papers: Callable[[], object]
    copy_address: Callable[[], object]
    copy_command: Callable[[], object]
    sort_by: Callable[[RepositoryColumn], object]


def make_menu(parent: QWidget, doings: Doings, actions: Actions, model: RepositoryModel, selected: int) -> MomentMenu:
    """The menu of so many repositories."""
    menu = MomentMenu("repository_menu", parent)
    opening = language.tr("Open %Ln in the Browser", "Open in the Browser", selected)
    menu.add(opening, doings.open, keys="Enter")
    papers = language.tr("Show Their Papers", "Show Its Papers", selected)
    menu.add(papers, doings.show_papers, keys="Ctrl+Enter")
    menu.addSeparator()
    for action in find_clone_actions(actions):
        menu.addAction(action)
    menu.addSeparator()
    menu.add(language.tr("Copy Addresses", "Copy Address", selected), doings.copy_address, keys="Ctrl+C")
    command = language.tr("Copy Clone Commands", "Copy Clone Command", selected)
    menu.add(command, doings.copy_command, keys="Ctrl+Shift+C")
    menu.addSeparator()
    sorting = menu.add_menu(language.tr("Sort By"))
    fill_sort_menu(sorting, model)
    sorting.triggered.connect(lambda action: doings.sort_by(action.data()))
    return menu


def say_shortly(name: str) -> str:
    """What an action about a clone is called beside what else there is to say of the clone."""
    return {
        "clone_code": language.tr("Clone", "a verb, on a button"),
        "update_clone": language.tr("Update", "a clone, on a button"),
        "open_clone_folder": language.tr("Folder", "opens the folder of a clone, on a button"),
        "open_clone_terminal": language.tr("Terminal", "opens a clone there, on a button"),
        "open_clone_editor": language.tr("Editor", "opens a clone there, on a button"),
        "remove_clone": language.tr("Remove…", "a clone, on a button"),
    }[name]


def find_clone_actions(actions: Actions) -> list[QAction]:
    """The actions about a clone."""
    return [actions[name] for name in _CLONE_ACTIONS]
