"""Actions: each does something, stands in a menu, and no two share a key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QMenu, QToolButton

from ui.action_list import Menu, list_actions, list_menus, list_more
from ui.main_window import MainWindow


def listed(menu: Menu) -> list[str]:
    inner = [name for entry in menu.entries if isinstance(entry, Menu) for name in listed(entry)]
    return [*(entry for entry in menu.entries if isinstance(entry, str)), *inner]


def test_every_action_has_an_effect(window: MainWindow) -> None:
    for name in window.desk.actions:
        action = window.desk.actions[name]
        # Menus and buttons that show an action hear of it too, and so does the group that it is in.
        showing = sum(isinstance(each, QMenu | QToolButton) for each in action.associatedObjects())
        hearing = action.receivers(SIGNAL("triggered(bool)")) + action.receivers(SIGNAL("toggled(bool)"))
        assert hearing > showing + (action.actionGroup() is not None), name


@pytest.mark.usefixtures("window")
def test_every_action_stands_in_a_menu_once() -> None:
    counts = Counter(name for menu in list_menus() for name in listed(menu))
    assert set(counts) == set(list_actions())
    assert {name for name, count in counts.items() if count > 1} == set()


def test_no_two_actions_of_the_window_share_a_key(window: MainWindow) -> None:
    keys = Counter(
        shortcut.toString()
        for name, traits in list_actions().items()
        if not traits.shown_only
        for shortcut in window.desk.actions[name].shortcuts()
    )
    assert {key for key, count in keys.items() if count > 1} == set()
    assert not {"Ctrl+Shift+U", "Ctrl+Shift+E"} & set(keys)
    assert not any(key.startswith("Ctrl+Alt+") for key in keys)


def find_letters(menu: Menu) -> Iterator[tuple[str, Counter[str]]]:
    texts = [entry.title if isinstance(entry, Menu) else list_actions()[entry].text for entry in menu.entries if entry]
    letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
    yield menu.title, letters
    for entry in menu.entries:
        if isinstance(entry, Menu):
            yield from find_letters(entry)


@pytest.mark.usefixtures("window")
def test_each_entry_of_a_menu_has_a_letter_of_its_own() -> None:
    for menu in (*list_menus(), list_more()):
        for title, letters in find_letters(menu):
            assert {letter for letter, count in letters.items() if count > 1} == set(), title
