"""The one place that makes the actions of menus, keys and tool buttons; ``action_list`` says which there are."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.action_list import ActionTraits, Menu, list_actions, list_menus, list_more
from ui.icons import icon

_ON_MAC = {
    "Del": ("Backspace", "Ctrl+Backspace"),
    "Shift+Del": ("Shift+Backspace", "Ctrl+Shift+Backspace"),
    "Enter": ("Return",),
}
"""What a person on macOS presses, whose keyboards have no Del, and another name on the largest key."""


class Shortcut(NamedTuple):
    """An action with its keys, as they are written here.

    Attributes:
        shown_only: the keys belong to the table or the sidebar.
    """

    name: str
    keys: str
    text: str
    shown_only: bool


class Actions(QObject):
    """Every action by name; each feature connects what its own do.

    Args:
        window: takes the keys that are not the table's or the sidebar's.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._traits = list_actions()
        self._actions = {name: _make_action(name, traits, window) for name, traits in self._traits.items()}
        self._menus: dict[str, QMenu] = {}
        self["undo"].setEnabled(False)
        self["redo"].setEnabled(False)
        self["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)
        self["about"].setMenuRole(QAction.MenuRole.AboutRole)

    def __getitem__(self, name: str) -> QAction:
        """The action of this name."""
        return self._actions[name]

    def __iter__(self) -> Iterator[str]:
        """The names of all actions, in the order of the menus."""
        return iter(self._actions)

    def fill(self, bar: QMenuBar) -> None:
        """Put the actions in the menus of a menu bar, and in those of the tool bar."""
        for menu in list_menus():
            self._fill_menu(bar.addMenu(menu.title), menu)
        more = list_more()
        self._fill_menu(QMenu(more.title, bar), more)

    def menu(self, name: str) -> QMenu:
        """The menu of this name, which a feature fills when it is about to be shown."""
        return self._menus[name]

    def needing_papers(self) -> list[QAction]:
        """The actions that are for the papers selected."""
        return [self[name] for name, traits in self._traits.items() if traits.needs_papers]

    def full_text(self, name: str) -> str:
        """What an action is called where it stands in no menu: ``Text Size: Larger`` for one of a menu in a menu."""
        above = next((menu.title for menu in _list_inner_menus() if name in menu.entries), "")
        text = plain(self._traits[name].text)
        return f"{plain(above)}: {text}" if above else text

    def shortcuts(self) -> list[Shortcut]:
        """The actions that have keys, in the order of the menus."""
        return [
            Shortcut(name, _name_keys(self[name]), self.full_text(name), traits.shown_only)
            for name, traits in self._traits.items()
            if traits.keys
        ]

    def _fill_menu(self, menu: QMenu, content: Menu) -> None:
        group = QActionGroup(self) if content.chosen else None
        if content.name:
            self._menus[content.name] = menu
        for entry in content.entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, Menu):
                self._fill_menu(menu.addMenu(entry.title), entry)
            else:
                menu.addAction(self[entry])
                if group is not None:
                    group.addAction(self[entry])


def _list_inner_menus() -> Iterator[Menu]:
    for menu in list_menus():
        yield from (entry for entry in menu.entries if isinstance(entry, Menu))


def make_choice(text: str, data: object, parent: QObject) -> QAction:
    """An action for one entry of a menu that is made for the moment; ``data`` says what was chosen."""
    action = QAction(text.replace("&", "&&"), parent)
    action.setData(data)
    return action


def plain(text: str) -> str:
    """A text of an action without the mark of its letter."""
    return text.replace("&", "")


def _make_action(name: str, traits: ActionTraits, window: QWidget) -> QAction:
    action = QAction(traits.text, window)
    action.setObjectName(name)
    action.setCheckable(traits.checkable)
    action.setShortcuts([QKeySequence(keys) for each in traits.keys for keys in _keys_here(each)])
    action.setToolTip(_tool_tip(action))
    if traits.glyph:
        action.setIcon(icon(traits.glyph))
        action.setIconVisibleInMenu(False)
    if traits.shown_only:
        # Only the widgets that an action was added to take such keys, and it is added to menus alone.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    else:
        window.addAction(action)
    return action


def _keys_here(keys: str) -> tuple[str, ...]:
    return _ON_MAC.get(keys, (keys,)) if sys.platform == "darwin" else (keys,)


def _name_keys(action: QAction) -> str:
    return QKeySequence.listToString(action.shortcuts(), QKeySequence.SequenceFormat.NativeText).replace("; ", ", ")


def _tool_tip(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    text = plain(action.text())
    return f"{text} ({keys})" if keys else text
