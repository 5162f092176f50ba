"""Each key in each kind of field of the window, and what must happen: one table.

A text is written with ``|`` where the cursor is and ``[...]`` around what is selected.  What is no change of a text is
written ``> action``: what the window heard, where the keyboard or the selection went.  Nothing is ``""``.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from app.library import Library
from app.search_query import Everything, OfResearcher
from app.values import PaperId, ResearcherId
from ui.detail_pane.abstract import AbstractSection
from ui.detail_pane.note_card import NoteCard
from ui.detail_pane.note_view import NoteView
from ui.detail_pane.notes import NotesPage
from ui.main_window import MainWindow
from ui.paper_table.cell_editor import CellEditor
from ui.paper_table.columns import Column
from ui.search.search_box import SearchBox
from ui.sidebar.tree import SidebarTree
from ui.widgets.field_editor import FieldEditor
from ui.widgets.growing_text import GrowingText

pytestmark = pytest.mark.usefixtures("opened")

TEXT = "some words"
START = "some| words"
COPIED = "PASTED"
SELECTED_FIRST = frozenset({"Ctrl+C", "Ctrl+X"})
"""What these do needs something selected: the first word is."""

KEYS = (
    "Return", "Del", "Shift+Del", "Backspace", "Ctrl+Backspace", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A",
    "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Home", "End", "Left", "Right", "Ctrl+Left", "Ctrl+Shift+Left", "Shift+End",
    "Escape", "F2", "Space", "5", "a", "Ctrl+F", "Ctrl+K", "Ctrl+Shift+C", "Ctrl+T",
)  # fmt: skip

WINDOWS = {
    "Ctrl+Z": "> undo", "Ctrl+Shift+Z": "> redo", "Ctrl+Y": "> redo", "Ctrl+F": "> search", "Ctrl+K": "> show_palette",
    "Ctrl+Shift+C": "> cite", "Ctrl+T": "> edit_tags",
}  # fmt: skip
"""What no text that holds nothing to undo has a use for."""

READING = WINDOWS | {
    "Ctrl+C": "[some]| words", "Ctrl+A": "[some words]|", "Home": "|some words", "End": "some words|",
    "Left": "som|e words", "Right": "some |words", "Ctrl+Left": "|some words", "Ctrl+Shift+Left": "|[some] words",
    "Shift+End": "some[ words]|", "Ctrl+X": "[some]| words", "Escape": "> table",
}  # fmt: skip
"""Keys that every text keeps, one that is only read too."""

TYPING = READING | {
    "Del": "some|words", "Backspace": "som| words", "Ctrl+Backspace": "| words", "Ctrl+X": "| words",
    "Ctrl+V": "somePASTED| words", "Space": "some | words", "5": "some5| words", "a": "somea| words",
}  # fmt: skip

TABLE = WINDOWS | {
    "Return": "> open", "Ctrl+C": "> copy", "Ctrl+V": "> paste", "Ctrl+A": "> selected 38", "Home": "> paper 1",
    "End": "> paper 38", "Left": "> column POSITION", "Right": "> column AUTHORS", "Ctrl+Left": "> column POSITION",
    "Ctrl+Shift+Left": "> column POSITION", "Shift+End": "> selected 36", "F2": "> editing TITLE", "Space": "> scroll",
    "5": "> tag 5", "a": "> paper 1", "Del": "> remove", "Shift+Del": "> trash",
}  # fmt: skip

EXPECTED: dict[str, dict[str, str]] = {
    "search box": TYPING | {"Return": "> table", "Escape": "|"},
    "field of the pane": TYPING,
    "source of the abstract": TYPING | {"Return": "some\n| words"},
    "abstract that is read": READING,
    "new note": TYPING | {"Return": "some\n| words", "Escape": "|"},
    "note that is read": READING | {"Return": "> edit", "F2": "> edit"},
    "cell": TYPING | {"Return": "> table", "Escape": "> table"},
    "table": TABLE,
    "counts of the table": TABLE
    | {
        "Left": "> column ISSUED",
        "Right": "> column CODE",
        "Ctrl+Left": "> column ISSUED",
        "Ctrl+Shift+Left": "> column ISSUED",
        "F2": "> editing CITATIONS",
        "5": "> editing CITATIONS",
    },
    "sidebar": WINDOWS
    | {
        "Return": "> table",
        "Escape": "> table",
        "Home": "> entry All papers",
        "End": "> entry New collection…",
        "Shift+End": "> entry New collection…",
        "Left": "> entry none",
    },
}
"""Per kind of field what each key does; what is not named does nothing."""


class Ears:
    """Hears what the window would do, which is kept from happening."""

    def __init__(self, window: MainWindow) -> None:
        self.heard: list[str] = []
        for name in window.desk.actions:
            action = window.desk.actions[name]
            with contextlib.suppress(RuntimeError, RuntimeWarning):
                action.triggered.disconnect()
            action.setEnabled(True)
            action.triggered.connect(self._hear(name))
        keys = window.table.keys
        for signal, word in (
            (window.table.open_requested, "open"),
            (keys.paste_requested, "paste"),
            (keys.abstract_scroll_requested, "scroll"),
            (keys.remove_requested, "remove"),
            (keys.trash_requested, "trash"),
            (keys.tag_requested, "tag"),
        ):
            with contextlib.suppress(RuntimeError, RuntimeWarning):
                signal.disconnect()
            signal.connect(self._hear_with_number(word) if word == "tag" else self._hear(word))

    def _hear(self, name: str) -> Callable[[], None]:
        return lambda: self.heard.append(f"> {name}")

    def _hear_with_number(self, name: str) -> Callable[[int], None]:
        return lambda number: self.heard.append(f"> {name} {number}")


# --- the kinds of fields


def find_search_box(window: MainWindow) -> QWidget:
    box = window.findChild(SearchBox)
    assert box is not None
    return box


def find_field(window: MainWindow) -> QWidget:
    editor = window.detail.findChild(FieldEditor, "field-title")
    assert editor is not None
    return editor.text_edit


def find_source(window: MainWindow) -> QWidget:
    section = window.detail.findChild(AbstractSection)
    switch = window.detail.findChild(QPushButton, "abstract-source")
    assert section is not None
    assert switch is not None
    switch.setChecked(True)
    return section.editor.text_edit


def find_abstract(window: MainWindow) -> QWidget:
    section = window.detail.findChild(AbstractSection)
    assert section is not None
    [reading] = [each for each in section.findChildren(GrowingText) if each.property("kind") == "reading"]
    return reading


def show_notes(window: MainWindow) -> NotesPage:
    """The tab of the notes, which are made when they are seen."""
    window.resize(1480, 900)
    QApplication.processEvents()
    notes = window.detail.findChild(NotesPage)
    tabs = window.detail.findChild(QTabWidget)
    assert notes is not None
    assert tabs is not None
    tabs.setCurrentWidget(notes)
    return notes


def find_new_note(window: MainWindow) -> QWidget:
    return show_notes(window).tab_stops()[-1]


def find_note(window: MainWindow) -> QWidget:
    """A note that is shown; that Del deletes it is kept from happening."""
    if not window.desk.library.notes.of(PaperId(3)):
        window.desk.library.notes.add(PaperId(3), TEXT)
        window.desk.actions["redo"].setEnabled(True)
    card = show_notes(window).findChild(NoteCard)
    assert card is not None
    card.editor.done.emit()  # what was edited before is read again
    view = card.view
    view.delete_requested.disconnect()
    view.delete_requested.connect(view.update)
    return view


def find_cell(window: MainWindow) -> QWidget:
    window.table.editing.edit(2, Column.TITLE)
    editor = window.table.indexWidget(window.table.papers.index(2, Column.TITLE))
    assert isinstance(editor, CellEditor)
    return editor


def find_table(window: MainWindow) -> QWidget:
    window.table.go_to(2, Column.TITLE)
    return window.table


def find_counts(window: MainWindow) -> QWidget:
    window.table.go_to(2, Column.CITATIONS)
    return window.table


def find_tree(window: MainWindow) -> QWidget:
    tree = window.findChild(SidebarTree)
    assert tree is not None
    for query in (Everything(), OfResearcher(ResearcherId(1))):
        window.sidebar.choose(query)
    return tree


FIELDS: dict[str, Callable[[MainWindow], QWidget]] = {
    "search box": find_search_box,
    "field of the pane": find_field,
    "source of the abstract": find_source,
    "abstract that is read": find_abstract,
    "new note": find_new_note,
    "note that is read": find_note,
    "cell": find_cell,
    "table": find_table,
    "counts of the table": find_counts,
    "sidebar": find_tree,
}


# --- what can be seen of a text


def put_text(field: QWidget, *, select: bool) -> None:
    """Have the text in a field, with nothing to undo, and the cursor behind its first word."""
    if isinstance(field, QLineEdit):
        field.setText(TEXT)
        field.setCursorPosition(4)
        if select:
            field.setSelection(0, 4)
    elif isinstance(field, GrowingText | NoteView):
        if isinstance(field, GrowingText):
            field.show_text(TEXT)
        cursor = field.textCursor()
        cursor.setPosition(0 if select else 4)
        cursor.setPosition(4, cursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)


def describe(field: QWidget) -> str:
    if isinstance(field, QLineEdit):
        at, anchor = field.cursorPosition(), field.cursorPosition()
        if field.hasSelectedText():
            start, end = field.selectionStart(), field.selectionEnd()
            anchor = start if at == end else end
        return write(field.text(), at, anchor)
    if isinstance(field, NoteView) and not field.isVisible():
        return "> edit"
    if isinstance(field, GrowingText | NoteView):
        return write(field.toPlainText(), field.textCursor().position(), field.textCursor().anchor())
    return ""


def write(text: str, at: int, anchor: int) -> str:
    """A text with its cursor and what is selected."""
    start, end = min(at, anchor), max(at, anchor)
    part = f"[{text[start:end]}]" if start < end else ""
    marked = f"{part}|" if at == end else f"|{part}"
    return text[:start] + marked + text[end:]


def describe_table(window: MainWindow) -> list[str]:
    """What of the table is as no other key left it."""
    table, said = window.table, []
    draft = table.editing.draft()
    if draft is not None:
        return [f"> editing {draft.column.name}"]
    if len(table.selected_ids()) != 1:
        return [f"> selected {len(table.selected_ids())}"]
    if table.current_id() != 3:
        said.append(f"> paper {table.current_id()}")
    return said


class Hand:
    """Presses keys in the fields of a window, which stays as it was in between."""

    def __init__(self, window: MainWindow, library: Library, qtbot: QtBot) -> None:
        library.set_fields(PaperId(3), {"title": TEXT, "abstract": TEXT})
        self._window = window
        window.table.select_paper(PaperId(3))
        qtbot.waitUntil(lambda: _is_shown(window))
        self.ears = Ears(window)

    def put(self, kind: str, *, select: bool = False) -> QWidget:
        """Put the keyboard into a kind of field, behind the first word of its text."""
        self._window.table.editing.take_away()
        for editor in self._window.table.findChildren(CellEditor):
            editor.left.emit()
        self._window.table.select_paper(PaperId(3))
        field = FIELDS[kind](self._window)
        self.ears.heard.clear()
        QGuiApplication.clipboard().setText(COPIED)
        field.setFocus()
        put_text(field, select=select)
        return field

    def press(self, kind: str, keys: str) -> str:
        """Press a key in a kind of field; what comes of it, as the table writes it."""
        field = self.put(kind, select=keys in SELECTED_FIRST)
        before, column = describe(field), self._window.table.current_column()
        QTest.keySequence(field, QKeySequence(keys))
        if self.ears.heard:
            return ", ".join(self.ears.heard)
        if field is self._window.table:
            now = self._window.table.current_column()
            return ", ".join(describe_table(self._window) or ([f"> column {now.name}"] if now != column else []))
        if self._window.table.hasFocus():
            return "> table"
        if isinstance(field, SidebarTree):
            entry = field.current_entry()
            label = entry.label if entry else "none"
            return "" if label == "Weize Chen" else f"> entry {label}"
        after = describe(field)
        return "" if after == before and keys not in SELECTED_FIRST else after


def _is_shown(window: MainWindow) -> bool:
    editor = window.detail.findChild(FieldEditor, "field-title")
    return editor is not None and editor.text_edit.text() == TEXT


@pytest.fixture
def hand(window: MainWindow, library: Library, qtbot: QtBot) -> Hand:
    return Hand(window, library, qtbot)


@pytest.mark.parametrize("kind", FIELDS)
def test_each_key_in_each_kind_of_field(hand: Hand, kind: str) -> None:
    found = {keys: hand.press(kind, keys) for keys in KEYS}
    assert found == {keys: EXPECTED[kind].get(keys, "") for keys in KEYS}


@pytest.mark.parametrize("kind", ["search box", "field of the pane", "source of the abstract", "cell"])
def test_undo_and_redo_are_the_fields_while_it_has_something_to_take_back(hand: Hand, kind: str) -> None:
    field = hand.put(kind)
    QTest.keyClicks(field, "x")
    QTest.keySequence(field, QKeySequence("Ctrl+Z"))
    assert describe(field) == START
    for redo in ("Ctrl+Shift+Z", "Ctrl+Y"):
        QTest.keySequence(field, QKeySequence(redo))
        assert describe(field) == "somex| words"
        QTest.keySequence(field, QKeySequence("Ctrl+Z"))
    assert hand.ears.heard == []
    QTest.keySequence(field, QKeySequence("Ctrl+Z"))
    assert hand.ears.heard == ["> undo"]


@pytest.mark.parametrize("kind", [kind for kind in FIELDS if kind != "sidebar" and "table" not in kind])
def test_ctrl_c_and_ctrl_x_copy_of_a_text_what_is_selected_in_it(hand: Hand, kind: str) -> None:
    hand.press(kind, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "some"
    hand.press(kind, "Ctrl+X")
    read_only = kind in ("abstract that is read", "note that is read")
    assert QGuiApplication.clipboard().text() == (COPIED if read_only else "some")
