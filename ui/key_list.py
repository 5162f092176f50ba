"""Every key by the place where it works, for the sheet of keys: those of actions, and those that no menu names."""

from __future__ import annotations

from typing import NamedTuple

from ui import language
from ui.actions import Actions, Shortcut


class KeyGroup(NamedTuple):
    """The keys of one place, each with what it does."""

    place: str
    keys: tuple[tuple[str, str], ...]


_OF_SIDEBAR = frozenset(
    (
        "rename_collection", "delete_collection", "collection_up", "collection_down", "collection_in",
        "collection_out",
    )
)  # fmt: skip


def list_keys(actions: Actions) -> tuple[KeyGroup, ...]:
    """Every key of the window; first those that work everywhere."""
    shortcuts = actions.shortcuts()
    everywhere = [each for each in shortcuts if not each.shown_only]
    table = [each for each in shortcuts if each.shown_only and each.name not in _OF_SIDEBAR]
    sidebar = [each for each in shortcuts if each.name in _OF_SIDEBAR]
    return (
        _group(language.tr("Everywhere"), everywhere, _list_of_window()),
        _group(language.tr("In the list of papers"), table, _list_of_table()),
        _group(language.tr("In the search"), [], _list_of_search()),
        _group(language.tr("In “Find Anything”"), [], _list_of_palette()),
        _group(language.tr("In the sidebar"), sidebar, _list_of_sidebar()),
        _group(language.tr("In the repositories"), [], _list_of_repositories()),
        _group(language.tr("In “Code to complete”"), [], _list_of_completing()),
        _group(language.tr("In the details"), [], _list_of_detail()),
        _group(language.tr("In the metrics"), [], _list_of_metrics()),
        _group(language.tr("In “What If”"), [], _list_of_sandbox()),
    )


def _group(place: str, shortcuts: list[Shortcut], others: list[tuple[str, str]]) -> KeyGroup:
    return KeyGroup(place, (*((each.keys, each.text) for each in shortcuts), *others))


def _list_of_window() -> list[tuple[str, str]]:
    return [
        (language.tr("Esc"), language.tr("Take back the edit; then clear the search; then go to the list")),
        (language.tr("Menu"), language.tr("Open the menu of what has the keyboard; Shift+F10 does so too")),
    ]


def _list_of_table() -> list[tuple[str, str]]:
    return [
        (language.tr("Ctrl+V"), language.tr("Import what was copied; make a paper of a DOI, arXiv id or address")),
        (language.tr("Ctrl+A"), language.tr("Select all papers of the list")),
        (
            language.tr("letters"),
            language.tr("Go to the paper that begins so, in the column that the list is sorted by"),
        ),
        (language.tr("1 … 9"), language.tr("Toggle one of the first nine tags")),
        (language.tr("0 … 9"), language.tr("In the Citations column: type a count")),
        (language.tr("Enter"), language.tr("While editing a count: store it and edit the row below")),
        (language.tr("Left, Right"), language.tr("Go from cell to cell, of which F2 edits the one with the ring")),
        (language.tr("Alt+Up, Alt+Down"), language.tr("In a collection’s own order: move the papers selected")),
        (language.tr("Shift+click"), language.tr("On a header: sort by it where the first column is equal")),
        (language.tr("Space"), language.tr("Scroll the abstract")),
    ]


def _list_of_search() -> list[tuple[str, str]]:
    return [
        (language.tr("Down"), language.tr("Go to what was found; in a field’s value or an empty box: to proposals")),
        (language.tr("Alt+Down"), language.tr("Choose among proposals, as Ctrl+Space; Tab or Enter takes one")),
        (language.tr("Del"), language.tr("Among the proposals: forget a recent search")),
    ]


def _list_of_palette() -> list[tuple[str, str]]:
    return [
        (">", language.tr("Before what is typed: actions alone")),
        ("#", language.tr("Before what is typed: tags alone")),
        ("@", language.tr("Before what is typed: researchers and authors alone")),
        (language.tr("Enter"), language.tr("Do it, or go there")),
    ]


def _list_of_sidebar() -> list[tuple[str, str]]:
    return [
        (language.tr("Left, Right"), language.tr("Close and open a heading or a collection")),
        (language.tr("Enter"), language.tr("Go to the papers; on a tag: show its papers alone, or take it off")),
        (language.tr("Space"), language.tr("On a tag: add it to those that narrow the list, or take it off")),
    ]


def _list_of_completing() -> list[tuple[str, str]]:
    return [
        (language.tr("Enter"), language.tr("Add the address, and go to the next paper")),
        (language.tr("Up, Down"), language.tr("Go to another paper, with the keyboard in the box")),
    ]


def _list_of_detail() -> list[tuple[str, str]]:
    return [
        (language.tr("Enter"), language.tr("Store the field")),
        (language.tr("Ctrl+Enter"), language.tr("Store a field of several lines")),
        (language.tr("Tab"), language.tr("Store the field, and go to the next one")),
        (language.tr("Ctrl+B, Ctrl+I"), language.tr("In a note: bold, italic")),
        (language.tr("F2"), language.tr("On a note: edit it, as Enter does; on a file: rename it")),
        (language.tr("Del"), language.tr("On a note: delete it; on a file: remove it from the paper")),
        (language.tr("Enter"), language.tr("On a file: open it; on a step of the history: what can be done with it")),
    ]


def _list_of_repositories() -> list[tuple[str, str]]:
    return [
        (language.tr("Enter"), language.tr("Open what is selected in the browser")),
        (language.tr("Ctrl+Enter"), language.tr("Show the papers of what is selected")),
        (language.tr("Ctrl+C, Ctrl+Shift+C"), language.tr("Copy addresses; copy clone commands")),
        (language.tr("letters"), language.tr("Filter by what is typed, as Ctrl+F does; Esc takes it back")),
    ]


def _list_of_metrics() -> list[tuple[str, str]]:
    return [
        (language.tr("Up, Down"), language.tr("Go from figure to figure; Home and End to the first and the last")),
        (language.tr("Space"), language.tr("Pin the figure to the cards, or take it off")),
    ]


def _list_of_sandbox() -> list[tuple[str, str]]:
    return [
        (language.tr("0 … 9"), language.tr("Type another count; Enter goes on with the row below")),
        (language.tr("Space"), language.tr("Leave the papers selected out, or count them again")),
        (language.tr("Del"), language.tr("Take back what is supposed of the papers selected")),
        (language.tr("Ctrl+F"), language.tr("Find papers of the set; Esc takes the search back")),
    ]
