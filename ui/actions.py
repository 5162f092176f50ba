"""The one place that makes the actions of menus, keys and tool buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.icons import icon

Keys = Sequence[str]


class _Traits(NamedTuple):
    """What is known of an action.

    Attributes:
        keys: its shortcuts, the first of which is shown.
        shown_only: the keys belong to the table; the menu names them, and the window never takes them.
    """

    text: str
    keys: Keys = ()
    glyph: str = ""
    checkable: bool = False
    shown_only: bool = False


_TRAITS = {
    "import_file": _Traits("&Import…", ("Ctrl+O",), "tray-arrow-down"),
    "import_clipboard": _Traits("Import from &Clipboard", ("Ctrl+Shift+V",), "content-paste"),
    "quit": _Traits("&Quit", ("Ctrl+Q",)),
    "undo": _Traits("&Undo", ("Ctrl+Z",), "undo"),
    "redo": _Traits("&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    "copy": _Traits("&Copy as Text", ("Ctrl+C",), "content-copy", shown_only=True),
    "edit_citations": _Traits("&Edit Citations", ("F2",), "pencil-outline", shown_only=True),
    "search": _Traits("&Search", ("Ctrl+F",), "magnify"),
    "show_sidebar": _Traits("&Sidebar", ("F8",), "dock-left", checkable=True),
    "show_detail": _Traits("&Detail Pane", ("F9",), "dock-right", checkable=True),
    "theme_system": _Traits("Follow the &System", checkable=True),
    "theme_light": _Traits("&Light", checkable=True),
    "theme_dark": _Traits("&Dark", checkable=True),
    "sort_position": _Traits("&Place on the Page", checkable=True),
    "sort_title": _Traits("&Title", checkable=True),
    "sort_authors": _Traits("&Authors", checkable=True),
    "sort_issued": _Traits("&Date", checkable=True),
    "sort_citations": _Traits("&Citations", checkable=True),
    "sort_code": _Traits("C&ode", checkable=True),
    "open_paper": _Traits("&Open Paper", ("Return",), "open-in-new", shown_only=True),
    "open_code": _Traits("Open &Code", ("Ctrl+Shift+O",), "code-tags"),
    "show_keys": _Traits("&Keys", ("F1", "Ctrl+?"), "keyboard-outline"),
    "about": _Traits("&About Refshelf", (), "information-outline"),
}

SORTS = ("sort_position", "sort_title", "sort_authors", "sort_issued", "sort_citations", "sort_code")
"""The actions that sort, named for the columns of ``Order``; the one in force is checked, and again turns it round."""

_SEPARATOR = ""
_MENUS: dict[str, tuple[str, ...]] = {
    "&File": ("import_file", "import_clipboard", _SEPARATOR, "quit"),
    "&Edit": ("undo", "redo", _SEPARATOR, "copy", "edit_citations", _SEPARATOR, "search"),
    "&View": ("show_sidebar", "show_detail", _SEPARATOR, "Sort &By", _SEPARATOR, "&Colours"),
    "&Paper": ("open_paper", "open_code"),
    "&Help": ("show_keys", "about"),
}

_SUBMENUS: dict[str, tuple[str, ...]] = {
    "Sort &By": SORTS,
    "&Colours": ("theme_system", "theme_light", "theme_dark"),
}

_OTHER_KEYS = (
    ("Ctrl+V", "Import what was copied (in the table)"),
    ("0 … 9", "Type a citation count into the selected row"),
    ("Enter", "While editing a count: store it and edit the row below"),
    ("Esc", "Take back the edit; from what was found back to the search; clear the search; go to the table"),
    ("Down", "In the search: go to what was found"),
    ("Space", "Scroll the abstract"),
    ("Ctrl+A", "Select all papers that are shown"),
)
"""Keys of the table that no menu names."""


class Actions(QObject):
    """Every action by name; the window connects what each does.

    Args:
        window: takes the keys that are not the table's.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions = {name: _make_action(name, traits, window) for name, traits in _TRAITS.items()}
        for names in _SUBMENUS.values():
            group = QActionGroup(self)
            for name in names:
                group.addAction(self[name])
        self["undo"].setEnabled(False)
        self["redo"].setEnabled(False)
        self["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self["about"].setMenuRole(QAction.MenuRole.AboutRole)

    def __getitem__(self, name: str) -> QAction:
        """The action of this name."""
        return self._actions[name]

    def fill(self, bar: QMenuBar) -> None:
        """Put the actions in the menus of a menu bar."""
        for title, names in _MENUS.items():
            self._fill_menu(bar.addMenu(title), names)

    def key_table(self) -> list[tuple[str, str]]:
        """Every key and what it does, for the sheet of keys."""
        table = [
            (self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText), _plain(traits.text))
            for name, traits in _TRAITS.items()
            if traits.keys
        ]
        return table + list(_OTHER_KEYS)

    def _fill_menu(self, menu: QMenu, names: tuple[str, ...]) -> None:
        for name in names:
            if name == _SEPARATOR:
                menu.addSeparator()
            elif name in _SUBMENUS:
                self._fill_menu(menu.addMenu(name), _SUBMENUS[name])
            else:
                menu.addAction(self[name])


def make_choice(text: str, data: object, parent: QObject) -> QAction:
    """An action for one entry of a menu that is made for the moment; ``data`` says what was chosen."""
    action = QAction(text.replace("&", "&&"), parent)
    action.setData(data)
    return action


def _make_action(name: str, traits: _Traits, window: QWidget) -> QAction:
    action = QAction(traits.text, window)
    action.setObjectName(name)
    action.setCheckable(traits.checkable)
    action.setShortcuts([QKeySequence(keys) for keys in traits.keys])
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


def _tool_tip(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    text = _plain(action.text())
    return f"{text} ({keys})" if keys else text


def _plain(text: str) -> str:
    return text.replace("&", "")
