"""Notes on a paper: read as rendered Markdown, edited as source, and never lost."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QTabWidget, QToolButton

from app.search_query.parse import parse_query
from app.values import PaperId
from ui import theme
from ui.detail_pane.note_card import NoteCard
from ui.detail_pane.notes import NotesPage

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CHATDEV, OTHER = PaperId(3), PaperId(4)


@pytest.fixture
def notes(pane, qtbot):
    pane.show_papers([CHATDEV])
    page = pane.findChild(NotesPage)
    pane.findChild(QTabWidget).setCurrentWidget(page)
    qtbot.waitUntil(page.isVisible)
    return page


def tab_title(pane):
    tabs = pane.findChild(QTabWidget)
    return tabs.tabText(tabs.indexOf(pane.findChild(NotesPage)))


def cards(page):
    return sorted((card for card in page.findChildren(NoteCard) if card.isVisible()), key=lambda card: card.y())


def shown(page):
    return [card.view.toPlainText() for card in cards(page)]


def new_note(page):
    return page.tab_stops()[-1]


def write(page, text, key=Key.Key_Return, modifier=Modifier.ControlModifier):
    editor = new_note(page)
    editor.setFocus()
    QTest.keyClicks(editor, text)
    if key is not None:
        QTest.keyClick(editor, key, modifier)


def texts(library, paper_id=CHATDEV):
    return [note.text for note in library.notes.of(paper_id)]


def test_notes_are_added_one_after_the_other_and_counted(notes, pane, library):
    assert tab_title(pane) == "Notes"
    assert any(label.text() == "No notes yet." and label.isVisible() for label in notes.findChildren(QLabel))
    write(notes, "First **one**")
    assert (texts(library), shown(notes), tab_title(pane)) == (["First **one**"], ["First one"], "Notes 1")
    assert new_note(notes).hasFocus()
    write(notes, "Second")
    assert (shown(notes), tab_title(pane)) == (["First one", "Second"], "Notes 2")
    assert new_note(notes).toPlainText() == ""


def test_leaving_stores_a_new_note_and_blanks_are_none(notes, library):
    write(notes, "Typed", key=None)
    notes.tab_stops()[0].window().findChild(QTabWidget).tabBar().setFocus()
    assert texts(library) == ["Typed"]
    write(notes, "   ")
    assert texts(library) == ["Typed"]


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Return, Key.Key_Enter])
def test_a_key_edits_and_ctrl_enter_keeps(notes, library, key):
    library.notes.add(CHATDEV, "Old")
    (card,) = cards(notes)
    card.view.setFocus()
    QTest.keyClick(card.view, key, Modifier.KeypadModifier if key == Key.Key_Enter else Modifier.NoModifier)
    editor = card.editor.field.text_edit
    assert editor.hasFocus()
    QTest.keyClicks(editor, " and new")
    QTest.keyClick(editor, Key.Key_Return, Modifier.ControlModifier)
    assert texts(library) == ["Old and new"]
    assert (card.view.isVisible(), card.view.hasFocus(), card.view.toPlainText()) == (True, True, "Old and new")


def test_esc_takes_back(notes, library):
    library.notes.add(CHATDEV, "Old")
    (card,) = cards(notes)
    card.edit()
    QTest.keyClicks(card.editor.field.text_edit, " and new")
    QTest.keyClick(card.editor.field.text_edit, Key.Key_Escape)
    assert (texts(library), card.view.isVisible(), card.view.toPlainText()) == (["Old"], True, "Old")
    write(notes, "gone", key=None)
    QTest.keyClick(new_note(notes), Key.Key_Escape)
    assert (new_note(notes).toPlainText(), texts(library)) == ("", ["Old"])


def test_a_click_edits_and_the_switch_goes_both_ways(notes, library):
    library.notes.add(CHATDEV, "Old")
    (card,) = cards(notes)
    QTest.mouseClick(card.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    switch = card.findChild(QPushButton, "note-switch")
    assert (card.editor.field.text_edit.hasFocus(), switch.text()) == (True, "Preview")
    QTest.keyClicks(card.editor.field.text_edit, "er")
    switch.click()
    assert (texts(library), card.view.isVisible(), switch.text()) == (["Older"], True, "Source")
    switch.click()
    assert card.editor.field.text_edit.hasFocus()


def test_a_drag_selects_and_does_not_edit(notes, library):
    library.notes.add(CHATDEV, "Some words to select")
    (card,) = cards(notes)
    view = card.view.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(2, 6))
    QTest.mouseMove(view, QPoint(60, 6))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 6))
    assert card.view.isVisible()
    assert card.view.textCursor().hasSelection()
    QTest.keyClick(card.view, Key.Key_C, Modifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Some")


@pytest.mark.parametrize("way", ["button", "key"])
def test_a_note_is_deleted_and_undo_brings_it_back_to_its_place(notes, library, way):
    for text in ("One", "Two", "Three"):
        library.notes.add(CHATDEV, text)
    middle = cards(notes)[1]
    if way == "button":
        middle.findChild(QToolButton, "note-delete").click()
    else:
        middle.view.setFocus()
        QTest.keyClick(middle.view, Key.Key_Delete)
    assert shown(notes) == ["One", "Three"]
    assert notes.window().findChild(QLabel, "notice_text").text().startswith("Deleted a note of ChatDev")
    library.undo()
    assert shown(notes) == ["One", "Two", "Three"]


def test_marks_by_key_and_button(notes, library):
    library.notes.add(CHATDEV, "one two")
    (card,) = cards(notes)
    card.edit()
    editor = card.editor.field.text_edit
    QTest.keyClick(editor, Key.Key_B, Modifier.ControlModifier)
    assert editor.text() == "one **two**"
    QTest.keyClick(editor, Key.Key_I, Modifier.ControlModifier)
    assert editor.text() == "one ***two***"
    QTest.keyClick(editor, Key.Key_I, Modifier.ControlModifier)
    QTest.keyClick(editor, Key.Key_B, Modifier.ControlModifier)
    assert editor.text() == "one two"
    editor.setPlainText("a\nb")
    editor.selectAll()
    (as_list,) = (button for button in card.findChildren(QToolButton) if button.accessibleName() == "List")
    as_list.click()
    assert (editor.text(), editor.hasFocus()) == ("- a\n- b", True)
    as_list.click()
    assert editor.text() == "a\nb"


def test_what_is_typed_survives_a_look_at_another_paper_where_the_library_is_busy(notes, pane, library, monkeypatch):
    library.notes.add(CHATDEV, "Old")
    (card,) = cards(notes)
    card.edit()
    QTest.keyClicks(card.editor.field.text_edit, " edited")
    blocker = sqlite3.connect(library.path, timeout=0)
    blocker.execute("BEGIN IMMEDIATE")
    write(notes, "Fresh")
    assert "being written to" in card.editor.field.reason
    pane.show_papers([OTHER])
    assert (shown(notes), new_note(notes).toPlainText()) == ([], "")
    pane.show_papers([CHATDEV])
    blocker.rollback()
    blocker.close()
    (card,) = cards(notes)
    assert (card.editor.isVisible(), card.editor.field.text_edit.text()) == (True, "Old edited")
    assert new_note(notes).toPlainText() == "Fresh"
    assert pane.commit_pending()
    assert texts(library) == ["Old edited", "Fresh"]


def test_choosing_another_paper_stores_what_was_typed(notes, pane, library):
    write(notes, "Typed", key=None)
    pane.show_papers([OTHER])
    assert (texts(library), texts(library, OTHER)) == (["Typed"], [])


def test_what_was_typed_into_a_note_that_goes_is_kept_as_a_new_one(notes, library):
    note_id = library.notes.add(CHATDEV, "Old")
    (card,) = cards(notes)
    card.edit()
    QTest.keyClicks(card.editor.field.text_edit, " edited")
    library.notes.delete(note_id)
    assert (shown(notes), new_note(notes).toPlainText()) == ([], "Old edited")


def test_an_emptied_note_is_refused_beside_it(notes, library):
    library.notes.add(CHATDEV, "Old")
    (card,) = cards(notes)
    card.edit()
    editor = card.editor.field.text_edit
    editor.selectAll()
    QTest.keyClick(editor, Key.Key_Backspace)
    QTest.keyClick(editor, Key.Key_Return, Modifier.ControlModifier)
    assert ("A note cannot be empty" in card.editor.field.reason, texts(library)) == (True, ["Old"])


def test_the_moment_of_the_last_edit_is_said(notes, library):
    note_id = library.notes.add(CHATDEV, "Old")
    assert any(label.text().startswith("written ") for label in notes.findChildren(QLabel))
    with library._access.change("x") as change:
        change.connection.execute("UPDATE notes SET edited_at = '2026-11-23T12:00:00+00:00' WHERE id = ?", (note_id,))
    assert any(label.text().startswith("edited 23 Nov 2026, ") for label in notes.findChildren(QLabel))


def test_what_a_search_found_is_marked(notes, pane, library):
    library.notes.add(CHATDEV, "Some *agents* talk")
    pane.show_hits(parse_query("agents").query)
    (card,) = cards(notes)
    (mark,) = card.view.extraSelections()
    assert mark.cursor.selectedText() == "agents"
    assert mark.format.background().color() == theme.current().colour("highlight")
    pane.show_hits(None)
    assert card.view.extraSelections() == []


def click_link(card, words):
    cursor = card.view.document().find(words)
    cursor.setPosition(cursor.selectionStart() + 1)
    at = card.view.cursorRect(cursor).center()
    QTest.mouseClick(card.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    return card.view.findChild(QMenu, "note_menu")


def test_a_link_is_shown_before_it_is_opened(notes, library, opened):
    library.notes.add(CHATDEV, "[the code](https://a.example/b?x=1&y=2)")
    (card,) = cards(notes)
    menu = click_link(card, "the code")
    assert (opened, card.view.isVisible()) == ([], True)
    open_it, copy_it = menu.actions()[:2]
    assert open_it.text() == "Open https://a.example/b?x=1&&y=2"
    open_it.trigger()
    assert opened == ["https://a.example/b?x=1&y=2"]
    copy_it.trigger()
    assert QGuiApplication.clipboard().text() == "https://a.example/b?x=1&y=2"


def test_a_link_is_reached_and_opened_by_keyboard(notes, library):
    library.notes.add(CHATDEV, "See [the code](https://a.example/b).")
    (card,) = cards(notes)
    card.view.setFocus(Qt.FocusReason.TabFocusReason)
    if not card.view.textCursor().hasSelection():
        QTest.keyClick(card.view, Key.Key_Tab)
    QTest.keyClick(card.view, Key.Key_Return)
    menu = card.view.findChild(QMenu, "note_menu")
    assert menu.actions()[0].text() == "Open https://a.example/b"
