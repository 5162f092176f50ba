"""The pane in the window: what its buttons do there, what is remembered, what a search marks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.search_query import InCollection, parts_of
from app.values import PaperId
from ui.detail_pane.chips import ChipRow
from ui.widgets.field_editor import FieldEditor


@pytest.fixture
def detail(window, qtbot):
    window.resize(1480, 920)
    qtbot.waitUntil(lambda: window.detail._page is not None)
    return window.detail


def test_empty_fields_are_shown_by_the_menu_and_by_the_link_and_remembered(window, detail, open_window, library):
    action = window.desk.actions["show_empty_fields"]
    rows = detail._page.details.rows
    assert not rows.is_shown("volume")
    action.trigger()
    assert rows.is_shown("volume")
    detail.findChild(QPushButton, "empty-fields").click()
    assert not action.isChecked()
    assert not rows.is_shown("volume")
    action.trigger()
    other = open_window(library)
    assert other.desk.actions["show_empty_fields"].isChecked()


def test_the_cite_button_does_what_the_action_does(window, detail, library):
    QGuiApplication.clipboard().clear()
    detail.findChild(QPushButton, "cite").click()
    title = library.get_paper(window.desk.selection.current).title
    assert title in QGuiApplication.clipboard().text()


def test_a_search_marks_its_words_in_the_texts(window, detail, qtbot):
    window.desk.searching.box.setText("agents")
    qtbot.waitUntil(lambda: window.table.papers.rowCount() < 38)
    page = detail._page.details
    qtbot.waitUntil(lambda: bool(page.title.text_edit.extraSelections() or page._abstract._readable.extraSelections()))
    window.desk.searching.box.clear()
    qtbot.waitUntil(lambda: not page.title.text_edit.extraSelections())
    qtbot.waitUntil(lambda: not page._abstract._readable.extraSelections())


def test_a_collection_leads_to_its_papers(window, detail, library, qtbot):
    paper_id = window.desk.selection.current
    library.collections.add_to_path([paper_id], "Thesis")
    detail.findChild(ChipRow, "collections").chips[0].button.click()
    shown = [part for part in parts_of(window.desk.selection.view) if isinstance(part, InCollection)]
    assert [part.collection_id for part in shown] == [library.collections.find("Thesis").id]
    qtbot.waitUntil(lambda: window.table.papers.rowCount() == 1)


def test_a_paper_that_is_edited_in_the_pane_shows_in_the_table(window, detail, library, qtbot):
    detail.findChild(FieldEditor, "field-venue").text_edit.setFocus()
    detail.findChild(FieldEditor, "field-venue").text_edit.insertPlainText("ACL")
    window.table.setFocus()
    assert library.get_paper(PaperId(window.desk.selection.current)).venue == "ACL"


def test_everything_that_takes_the_keyboard_has_a_name(window, detail, library):
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget

    library.tags.add_named(["method"], [window.desk.selection.current])
    library.set_fields(window.desk.selection.current, {"doi": "10.1000/182", "url": "https://a.example"})
    detail.show_empty_fields(shown=True)
    window.table.select_papers([PaperId(3), PaperId(4)])
    focusable = [
        widget
        for widget in detail.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.objectName().startswith("qt_")
    ]
    assert len(focusable) > 40
    nameless = [
        widget
        for widget in focusable
        if not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
        and not (isinstance(widget, QAbstractScrollArea) and widget.focusPolicy() == Qt.FocusPolicy.NoFocus)
    ]
    assert nameless == []


def test_while_another_edit_is_under_way_one_here_is_refused_at_once_and_kept(window, detail, library, qtbot):
    import threading

    wait = threading.Event()
    window.tasks.run(
        lambda progress: wait.wait(10), on_done=lambda _: None, on_failed=print, label="Tagging 9 papers", writes=True
    )
    venue = detail.findChild(FieldEditor, "field-venue")
    venue.take_focus()
    venue.text_edit.insertPlainText("ACL")
    window.table.setFocus()
    assert venue.text_edit.text() == "ACL"
    assert "busy: Tagging 9 papers" in venue.reason
    wait.set()
    qtbot.waitUntil(lambda: not window.tasks.tasks)
    assert venue.commit()
    assert library.get_paper(window.desk.selection.current).venue == "ACL"


def test_a_note_is_begun_from_anywhere_and_the_pane_comes_out_for_it(window, detail, library, qtbot):
    paper_id = window.desk.selection.current
    window.desk.actions["show_detail"].trigger()
    assert not detail.isVisible()
    window.table.setFocus()
    window.desk.actions["add_note"].trigger()
    assert detail.isVisible()
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "worth reading")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [note.text for note in library.notes.of(paper_id)] == ["worth reading"]


def test_a_note_is_on_one_paper(window, detail, qtbot):
    action = window.desk.actions["add_note"]
    assert action.isEnabled()
    window.table.selectAll()
    qtbot.waitUntil(lambda: not action.isEnabled())
    window.table.select_first()
    qtbot.waitUntil(action.isEnabled)


def test_a_link_is_added_by_key_and_taken_back_by_key_where_it_was_typed(window, detail, library, qtbot):
    paper_id = window.desk.selection.current
    before = library.get_paper(paper_id).repositories
    window.desk.actions["add_link"].trigger()
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "github.com/someone/code")
    QTest.keyClick(line, Qt.Key.Key_Return)
    added = library.get_paper(paper_id).repositories[1:]
    assert [str(link.repository) for link in added] == ["github.com/someone/code"]
    assert line.hasFocus()
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert library.get_paper(paper_id).repositories == before


def test_a_link_that_cannot_be_stored_just_now_stays_where_it_was_typed(window, detail, library, qtbot):
    import threading

    wait = threading.Event()
    window.tasks.run(
        lambda progress: wait.wait(10), on_done=lambda _: None, on_failed=print, label="Importing a page", writes=True
    )
    editor = detail.findChild(FieldEditor, "field-code")
    editor.take_focus()
    QTest.keyClicks(editor.text_edit, "github.com/someone/code")
    QTest.keyClick(editor.text_edit, Qt.Key.Key_Return)
    assert "Importing a page" in editor.reason
    assert editor.text_edit.text() == "github.com/someone/code"
    wait.set()
    qtbot.waitUntil(lambda: not window.tasks.tasks)
    assert editor.commit()
    assert len(library.get_paper(window.desk.selection.current).repositories) == 2
