"""How a person ran the code of a link: the commit, and a note, kept with the link."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton

from tests.ui.detail_pane.code_row_parts import (
    COMMIT,
    OTHER,
    PAPER,
    Control,
    Key,
    adder,
    blocks,
    menu_of,
    names,
    texts,
    type_into,
    write_clone,
)
from ui.detail_pane.note_view import NoteView
from ui.widgets.field_editor import FieldEditor


def note(pane):
    return next(block for block in blocks(pane))


def test_how_it_was_run_is_noted_with_its_commit(shown, library):
    block = note(shown)
    menu_of(block)["Note How I Ran It…"].trigger()
    commit = block.findChild(FieldEditor, "run-commit-field")
    assert commit.text_edit.hasFocus()
    type_into(commit, "3f2a91c")
    how = block.findChild(FieldEditor, "run-note-field")
    type_into(how, "**pip** install", None)
    QTest.keyClick(how.text_edit, Key.Key_Return, Control)
    link = library.get_paper(PAPER).repositories[0]
    assert (link.read_at, link.how_run) == ("3f2a91c", "**pip** install")
    assert texts(shown, "run-commit") == ["read at 3f2a91c"]
    view = block.findChild(NoteView)
    assert view.isVisible()
    assert view.toPlainText() == "pip install"
    library.undo()
    library.undo()
    assert not view.isVisible()
    assert texts(shown, "run-commit") == []


def test_the_key_that_the_form_names_keeps_it_from_the_commit_too(shown, library):
    block = note(shown)
    block.note_run()
    how = block.findChild(FieldEditor, "run-note-field")
    type_into(how, "as it says", None)
    commit = block.findChild(FieldEditor, "run-commit-field")
    type_into(commit, "soon", None)
    QTest.keyClick(commit.text_edit, Key.Key_Return, Control)
    assert "not a commit" in commit.reason
    assert commit.isVisible()
    commit.take_back()
    type_into(commit, "3f2a91c", None)
    QTest.keyClick(commit.text_edit, Key.Key_Return, Control)
    link = library.get_paper(PAPER).repositories[0]
    assert (link.read_at, link.how_run) == ("3f2a91c", "as it says")
    assert not commit.isVisible()


@pytest.mark.parametrize("typed", ["3f2a91", "3f2a91cz", "g" * 40, "0" * 41])
def test_what_is_no_commit_is_refused_and_stays(shown, library, typed):
    note(shown).note_run()
    field = note(shown).findChild(FieldEditor, "run-commit-field")
    type_into(field, typed)
    assert "not a commit" in field.reason
    assert field.text_edit.text() == typed
    assert library.get_paper(PAPER).repositories[0].read_at == ""


def test_what_was_refused_of_a_run_is_there_again_when_its_paper_is(shown):
    note(shown).note_run()
    type_into(note(shown).findChild(FieldEditor, "run-commit-field"), "soon")
    shown.show_papers([OTHER])
    assert not [block for block in blocks(shown) if block.draft]
    shown.show_papers([PAPER])
    fields = note(shown).findChildren(FieldEditor, "run-commit-field")
    (field,) = [each for each in fields if each.isVisible()]
    assert (field.text_edit.text(), "not a commit" in field.reason) == ("soon", True)


def test_a_note_is_never_shown_with_the_link_of_another_paper(shown, library):
    library.repositories.note_run(PAPER, library.get_paper(PAPER).repositories[0], COMMIT, "as it says")
    assert texts(shown, "run-commit") == ["read at 3f2a91c"]
    for link in library.get_paper(OTHER).repositories:
        library.repositories.remove_link(OTHER, link)
    library.repositories.add_link(OTHER, "https://chatdev.ai")
    shown.show_papers([OTHER])
    assert names(shown) == ["chatdev.ai"]
    assert texts(shown, "run-commit") == []
    assert not [view for view in shown.findChildren(NoteView, "run-note-view") if view.isVisible()]
    library.repositories.add_link(OTHER, "github.com/a/b")
    assert texts(shown, "run-commit") == []


def test_the_keyboard_stays_in_the_row_where_its_link_is_removed(shown):
    shown.findChild(QToolButton, "link-menu").setFocus()
    menu_of(blocks(shown)[0])["Remove Link"].trigger()
    assert adder(shown).text_edit.hasFocus()


def test_the_commit_is_taken_from_the_clone(shown, library):
    write_clone(library, branch="main", commit=COMMIT)
    note(shown).note_run()
    take = note(shown).findChild(QPushButton, "run-take-commit")
    assert take.text() == "Use the clone’s commit, 3f2a91c"
    take.click()
    assert library.get_paper(PAPER).repositories[0].read_at == COMMIT
    assert not take.isVisible()
    assert note(shown).findChild(FieldEditor, "run-note-field").text_edit.hasFocus()


def test_the_beginning_of_the_clone_s_commit_stands_for_the_whole(shown, library):
    write_clone(library, branch="main", commit=COMMIT)
    note(shown).note_run()
    type_into(note(shown).findChild(FieldEditor, "run-commit-field"), COMMIT[:9].upper())
    assert library.get_paper(PAPER).repositories[0].read_at == COMMIT


def test_leaving_the_note_with_nothing_typed_closes_it(shown, qtbot):
    note(shown).note_run()
    field = note(shown).findChild(FieldEditor, "run-commit-field")
    assert field.isVisible()
    note(shown).findChild(FieldEditor, "run-note-field").take_focus()
    assert field.isVisible()
    adder(shown).take_focus()
    qtbot.waitUntil(lambda: not field.isVisible())
