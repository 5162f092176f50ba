"""The actions of the menus as entries of the palette."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAction, QKeySequence

from ui import language
from ui.action_list import ActionTraits, Menu, list_actions, list_menus
from ui.actions import Actions
from ui.command_palette.entries import Entry, Sort, make_entry
from ui.widgets.lines import Line

_LEFT_OUT = frozenset({"show_palette"})


def list_action_entries(actions: Actions) -> Iterator[Entry]:
    """Every action as it can be used just now, with its menu and its key; one that cannot be used says why."""
    paths, traits = dict(_walk(list_menus(), ())), list_actions()
    for name in actions:
        if name not in _LEFT_OUT:
            yield _make_entry(name, actions[name], paths.get(name, ()), traits[name])


def _make_entry(name: str, action: QAction, path: tuple[str, ...], traits: ActionTraits) -> Entry:
    inner, menu = (path[-1], path[0]) if len(path) > 1 else ("", "".join(path))
    text = _plain(action.text())
    label = language.tr("{menu}: {action}").format(menu=inner, action=text) if inner else text
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    notes = [menu, key] if action.isEnabled() else [_say_why(traits)]
    is_on = action.isCheckable() and action.isChecked()
    if is_on:
        notes.insert(0, language.tr("on"))
    line = Line(
        label=label,
        note="   ".join(filter(None, notes)),
        spoken=", ".join(filter(None, [label, *notes])),
        glyph="check" if is_on else traits.glyph or "chevron-right",
        target=name,
        usable=action.isEnabled(),
    )
    return make_entry(Sort.ACTION, name, line, action.trigger)


def _say_why(traits: ActionTraits) -> str:
    return language.tr("Select a paper first") if traits.needs_papers else language.tr("Not possible just now")


def _walk(menus: tuple[Menu, ...], path: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for menu in menus:
        here = (*path, _plain(menu.title))
        for entry in menu.entries:
            if isinstance(entry, Menu):
                yield from _walk((entry,), here)
            elif entry is not None:
                yield entry, here


def _plain(text: str) -> str:
    """A text of a menu without the mark of its letter and the dots that promise a question."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
