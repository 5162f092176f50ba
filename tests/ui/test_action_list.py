"""The actions of the window: each can be reached in its menu by a letter of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ui.action_list import Menu, list_actions, list_menus


def list_texts() -> Iterator[list[str]]:
    """What stands in the menu bar, and in each menu."""
    yield [menu.title for menu in list_menus()]
    traits = list_actions()
    for menu in walk(list_menus()):
        entries = [each for each in menu.entries if each is not None]
        yield [each.title if isinstance(each, Menu) else traits[each].text for each in entries]


def walk(menus: tuple[Menu, ...]) -> Iterator[Menu]:
    for menu in menus:
        yield menu
        yield from walk(tuple(each for each in menu.entries if isinstance(each, Menu)))


def find_letter(text: str) -> str:
    plain = text.replace("&&", "")
    return plain[plain.index("&") + 1].lower() if "&" in plain else ""


def test_every_entry_of_a_menu_is_reached_by_a_letter_of_its_own() -> None:
    for texts in list_texts():
        letters = Counter(map(find_letter, texts))
        assert [letter for letter, times in letters.items() if not letter or times > 1] == [], texts
