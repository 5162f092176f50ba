"""The authors of a paper: read, edited as a list and as one text."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton

from app.errors import LibraryBusy
from app.names import Name
from app.values import PaperId
from ui.detail_pane.authors import AuthorsSection
from ui.widgets.field_editor import FieldEditor

Key, Control, Alt = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PAPER, OTHER = PaperId(3), PaperId(4)
_ACTIONS = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
QIAN, LIU, HONGZHANG = Name("Qian", "Chen"), Name("Liu", "Wei"), Name("Liu", "Hongzhang")


class Authors:
    """The section of the paper that is shown, driven as a person does."""

    def __init__(self, pane, library):
        pane.show_papers([PAPER])
        self.pane = pane
        self.library = library
        self.section = pane.findChild(AuthorsSection)
        self.rows = self.section.form.rows

    @property
    def stored(self):
        return list(self.library.get_paper(PAPER).authors)

    @property
    def shown(self):
        return self.section._reading.text_edit.text()

    @property
    def texts(self):
        return [self.rows.authors.row_text(row) for row in range(self.rows.authors.rowCount())]

    @property
    def is_listed(self):
        return self.section.form.isVisible()

    def open(self):
        QTest.mouseClick(self.section._reading.text_edit.viewport(), Qt.MouseButton.LeftButton)

    def type(self, text, *, anew=True):
        if anew:
            self.press(Key.Key_A, Control)
        QTest.keyClicks(self.rows.editor, text)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.rows.editor or self.rows, key, modifiers)

    def click(self, name):
        self.section.findChild(QPushButton, name).click()

    def leave(self):
        self.pane.findChild(FieldEditor, "field-venue").take_focus()


@pytest.fixture
def authors(pane, library):
    return Authors(pane, library)


def test_a_click_opens_the_list_and_leaving_it_without_a_change_stores_nothing(authors, library):
    revision = library.revision
    authors.open()
    assert authors.is_listed
    assert authors.texts == ["Qian, Chen", "Liu, Wei", "Liu, Hongzhang"]
    assert authors.rows.editor.hasFocus()
    authors.leave()
    assert not authors.is_listed
    assert library.revision == revision


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_F2])
def test_a_key_opens_it_too(authors, key):
    authors.section._reading.text_edit.setFocus()
    QTest.keyClick(authors.section._reading.text_edit, key)
    assert authors.is_listed


def test_all_that_was_done_is_one_change(authors, library):
    revision = library.revision
    authors.open()
    authors.type("Qian, Cheng")
    authors.press(Key.Key_Down)
    authors.press(Key.Key_Up, Alt)
    authors.section.form.findChild(QCheckBox, "list-cut-short").click()
    authors.leave()
    assert authors.stored == [LIU, Name("Qian", "Cheng"), HONGZHANG]
    assert not library.get_paper(PAPER).authors_truncated
    assert library.revision == revision + 1
    assert authors.shown == "Wei Liu, Cheng Qian, Hongzhang Liu"
    library.undo()
    assert authors.stored == [QIAN, LIU, HONGZHANG]


def test_control_enter_stores_and_goes_back_to_reading(authors):
    authors.open()
    authors.type("Chen Qian")
    authors.press(Key.Key_Return, Control)
    assert not authors.is_listed
    assert authors.section._reading.text_edit.hasFocus()
    authors.open()
    authors.type("OpenAI")
    authors.click("authors-done")
    assert authors.stored == [Name(literal="OpenAI"), LIU, HONGZHANG]


def test_enter_adds_a_row_below_and_backspace_in_it_takes_it_away(authors):
    authors.open()
    authors.press(Key.Key_Return)
    assert authors.texts == ["Qian, Chen", "", "Liu, Wei", "Liu, Hongzhang"]
    authors.type("Weize Chen")
    authors.press(Key.Key_Return)
    assert authors.texts == ["Qian, Chen", "Chen, Weize", "", "Liu, Wei", "Liu, Hongzhang"]
    authors.press(Key.Key_Backspace)
    assert authors.rows.editor.text() == "Chen, Weize"
    authors.press(Key.Key_A, Control)
    authors.press(Key.Key_Backspace)
    authors.press(Key.Key_Backspace)
    assert authors.texts == ["Qian, Chen", "Liu, Wei", "Liu, Hongzhang"]


def test_rows_that_are_left_empty_are_nobody(authors):
    authors.open()
    authors.press(Key.Key_Return)
    authors.click("add-author")
    authors.leave()
    assert authors.stored == [QIAN, LIU, HONGZHANG]


def test_escape_takes_back_the_row_and_then_everything(authors, library):
    revision = library.revision
    authors.open()
    authors.press(Key.Key_Down, Alt)
    authors.type("xyz")
    authors.press(Key.Key_Escape)
    assert authors.rows.editor.text() == "Qian, Chen"
    assert authors.texts[0] == "Liu, Wei"
    authors.press(Key.Key_Escape)
    assert not authors.is_listed
    assert library.revision == revision
    assert authors.section._reading.text_edit.hasFocus()
    authors.open()
    assert authors.texts == ["Qian, Chen", "Liu, Wei", "Liu, Hongzhang"]


@pytest.mark.parametrize("pasted", ["Weize Chen; Yusheng Su", "Chen, Weize; Su, Yusheng", "Weize Chen\nYusheng Su"])
def test_a_list_that_is_pasted_goes_into_rows(authors, qtbot, pasted):
    authors.open()
    authors.press(Key.Key_Return)
    authors.rows.editor.insertPlainText(pasted)
    qtbot.waitUntil(lambda: len(authors.texts) == 5)
    assert authors.texts[1:3] == ["Chen, Weize", "Su, Yusheng"]
    assert authors.rows.editor.text() == "Su, Yusheng"


def test_a_list_with_and_goes_into_rows_when_it_is_done(authors):
    authors.open()
    authors.type("Weize Chen and Yusheng Su and Jingwei Zuo")
    authors.press(Key.Key_Return, Control)
    assert [name.family for name in authors.stored] == ["Chen", "Su", "Zuo", "Liu", "Liu"]


def test_a_semicolon_ends_a_name(authors, qtbot):
    authors.open()
    authors.type("Weize Chen;")
    qtbot.waitUntil(lambda: authors.texts[:2] == ["Chen, Weize", ""])
    assert authors.rows.editor.text() == ""


def test_rows_are_moved_by_drag(authors):
    authors.open()
    authors.rows.finish_row()
    authors.rows.setCurrentIndex(authors.rows.authors.index(0))
    below = authors.rows.visualRect(authors.rows.authors.index(1)).bottomLeft() + QPoint(5, -2)
    data = QMimeData()  # the event does not keep it
    drop = QDropEvent(QPointF(below), _ACTIONS, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    authors.rows.dropEvent(drop)
    QTest.qWait(10)
    assert drop.dropAction() == Qt.DropAction.CopyAction  # else Qt would take the row away that was moved
    assert authors.texts == ["Liu, Wei", "Qian, Chen", "Liu, Hongzhang"]


def test_the_handle_begins_a_drag_and_the_cross_takes_a_row_away(authors):
    authors.open()
    view = authors.rows
    row = view.visualRect(view.authors.index(1))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(10, 10))
    assert not view.is_typed_into
    assert view._rows.editor is None
    assert view.currentIndex().row() == 1
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.topRight() + QPoint(-8, 10))
    assert authors.texts == ["Qian, Chen", "Liu, Hongzhang"]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert view.editor.text() == "Liu, Hongzhang"


def test_the_menu_of_a_row_does_what_a_drag_does(authors):
    authors.open()
    authors.rows.offer(QPoint(0, 0))
    menu = authors.rows.findChild(QMenu, "author-menu")
    entries = {each.text(): each for each in menu.actions()}
    entries["Move Down"].trigger()
    menu.close()
    assert authors.texts == ["Liu, Wei", "Qian, Chen", "Liu, Hongzhang"]


def test_a_name_is_kept_whole_or_parted(authors):
    authors.open()
    authors.type("Google Research")
    authors.rows.finish_row()
    assert authors.rows.authors.names[0] == Name("Research", "Google")
    authors.rows.authors.keep_whole(0, whole=True)
    assert authors.rows.authors.names[0] == Name(literal="Google Research")
    authors.rows.edit_row(0)
    assert authors.rows.editor.text() == "{Google Research}"
    authors.leave()
    assert authors.stored[0] == Name(literal="Google Research")


def test_undo_takes_back_what_was_typed_then_what_was_done_to_rows(authors, library):
    authors.open()
    authors.press(Key.Key_Down, Alt)
    authors.press(Key.Key_Z, Control)
    assert authors.texts == ["Qian, Chen", "Liu, Wei", "Liu, Hongzhang"]
    authors.press(Key.Key_Y, Control)
    assert authors.texts == ["Liu, Wei", "Qian, Chen", "Liu, Hongzhang"]
    QTest.keyClicks(authors.rows.editor, "x")
    authors.press(Key.Key_Z, Control)
    assert authors.rows.editor.text() in ("Liu, Wei", "Qian, Chen")
    assert authors.texts[0] == "Liu, Wei"


def test_known_names_are_proposed(authors, library):
    library.set_fields(OTHER, {"authors": "Zhang, Zhiyuan"})
    authors.open()
    authors.type("zhiy")
    authors.press(Key.Key_Down)
    authors.press(Key.Key_Return)
    assert authors.rows.editor.text() == "Zhang, Zhiyuan"
    authors.press(Key.Key_Return, Control)
    assert authors.stored[0] == Name("Zhang", "Zhiyuan")


def test_what_could_not_be_stored_stays_with_its_paper(authors, pane, library, monkeypatch):
    def refuse(*_):
        raise LibraryBusy("The library is being written to just now.", "Try again in a moment.")

    monkeypatch.setattr(library.papers, "set_fields_of", refuse)
    authors.open()
    authors.type("Weize Chen")
    authors.leave()
    assert authors.is_listed
    assert "being written" in authors.section.form.reason
    pane.show_papers([OTHER])
    assert not authors.is_listed
    pane.show_papers([PAPER])
    assert authors.is_listed
    assert authors.texts[0] == "Chen, Weize"
    monkeypatch.undo()
    authors.click("authors-done")
    assert authors.stored[0] == Name("Chen", "Weize")


def test_another_paper_stores_what_was_done_to_this_one(authors, pane):
    authors.open()
    authors.type("Weize Chen")
    pane.show_papers([OTHER])
    assert authors.stored[0] == Name("Chen", "Weize")
    assert not authors.is_listed


def test_a_change_from_elsewhere_takes_nothing_away(authors, library):
    authors.open()
    authors.type("Weize Chen")
    library.set_fields(PAPER, {"venue": "ACL", "authors": "Somebody, Else"})
    assert authors.rows.editor.text() == "Weize Chen"
    authors.leave()
    assert [name.family for name in authors.stored] == ["Chen", "Liu", "Liu"]


def test_the_names_can_be_edited_as_one_text(authors, library):
    authors.open()
    authors.click("authors-as-text")
    text = authors.section.text
    assert text.text_edit.hasFocus()
    assert text.text_edit.text() == "Qian, Chen; Liu, Wei; Liu, Hongzhang"
    QTest.keyClick(text.text_edit, Key.Key_A, Control)
    QTest.keyClicks(text.text_edit, "Chen, Weize; Su, Yusheng")
    authors.click("authors-as-list")
    assert authors.texts == ["Chen, Weize", "Su, Yusheng"]
    assert [name.family for name in authors.stored] == ["Chen", "Su"]
    authors.click("authors-as-text")
    authors.leave()
    assert not text.isVisible()
    authors.open()
    assert text.isVisible()  # as they were edited last


def test_very_many_authors_are_shown_by_their_first_and_edited_quickly(authors, pane, library, qtbot):
    names = "; ".join(f"Family{chr(97 + at % 26)}{chr(97 + at // 26)}, Given" for at in range(300))
    library.set_fields(PAPER, {"authors": names})
    lines = authors.section._reading.text_edit
    assert authors.shown.endswith("more et al.")
    assert lines.height() <= 8 * lines.fontMetrics().lineSpacing() + 12
    more = authors.section.findChild(QPushButton, "all-authors")
    assert more.text() == "Show all 300 authors"
    started = time.perf_counter()
    authors.open()
    authors.rows.edit_row(299)
    authors.press(Key.Key_Up, Alt)
    authors.press(Key.Key_Return, Control)
    assert time.perf_counter() - started < 3
    assert len(authors.stored) == 300
    more.click()
    assert authors.shown.count(",") == 299
    assert not more.isVisible()


def test_the_model_is_a_good_one(authors, qtbot):
    model = authors.rows.authors
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    authors.open()
    authors.press(Key.Key_Return)
    authors.press(Key.Key_Up, Alt)
    authors.press(Key.Key_Escape)
    assert tester.model() is model


def test_a_row_is_read_with_its_place(authors):
    authors.open()
    spoken = authors.rows.authors.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Author 2 of 3: Wei Liu"
    assert authors.rows.editor.accessibleName() == "Author 1 of 3"
    authors.section.form.grab()


def test_a_name_that_a_search_found_is_shown_however_far_down_it_is(authors, pane, library):
    from app.search_query.parse import parse_query

    names = "; ".join(f"Family{chr(97 + at % 26)}{chr(97 + at // 26)}, Given" for at in range(100))
    library.set_fields(PAPER, {"authors": f"{names}; Zuo, Jingwei"})
    assert "Zuo" not in authors.shown
    pane.show_hits(parse_query("zuo").query)
    assert "Jingwei Zuo" in authors.shown
    marks = authors.section._reading.text_edit.extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["Zuo"]
    pane.show_hits(None)
    assert "Zuo" not in authors.shown


def test_tab_leads_from_a_row_to_what_stands_below_and_stores_nothing_yet(authors, library, qapp):
    revision = library.revision
    authors.open()
    authors.type("Weize Chen")
    seen = []
    for _ in range(5):
        QTest.keyClick(qapp.focusWidget(), Key.Key_Tab)
        seen.append(qapp.focusWidget().objectName())
    assert seen[:4] == ["add-author", "authors-as-text", "authors-done", "list-cut-short"]
    assert library.revision == revision + 1  # the last Tab left the list
    assert authors.stored[0] == Name("Chen", "Weize")
