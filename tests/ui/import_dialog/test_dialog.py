"""The dialog from the text to the papers, over a real library."""

from __future__ import annotations

import datetime
import sqlite3
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDateEdit, QLabel, QListView, QMessageBox, QPushButton, QRadioButton

from app.changes import Touched
from app.formats.lines import split_lines
from app.importing.plan import Decision, Outcome
from app.importing.source_text import SourceText
from app.search_query import Everything, Order
from ui.import_dialog.plan_model import Column
from ui.import_dialog.plan_table import PlanTable
from ui.import_dialog.source_edit import SourceEdit
from ui.import_dialog.wording import expected
from ui.widgets.field_editor import FieldEditor

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "samples" / "weize-chen.txt"
Control = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sample():
    return SourceText.from_file(SAMPLE)


def wait_for_plan(qtbot, dialog):
    qtbot.waitUntil(lambda: not dialog._planner.waiting)


def show(qtbot, dialog, source):
    dialog.add_source(source)
    wait_for_plan(qtbot, dialog)


def confirm_button(dialog):
    return dialog.findChild(QPushButton, "import-confirm")


def table(dialog):
    return dialog.findChild(PlanTable)


def edit(dialog):
    return dialog.findChild(SourceEdit)


def find_chosen(dialog):
    """The lines of the source that are marked as those looked at."""
    first, last = edit(dialog).marks.chosen
    return split_lines(edit(dialog).source().text)[first - 1 : last]


def field(dialog, name):
    """The editor of a field in the form."""
    return dialog.findChild(FieldEditor, f"field-{name}").text_edit


def chip(dialog, name):
    return dialog.findChild(QPushButton, f"chip-{name}")


def said(dialog):
    return {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}


def store(qtbot, dialog):
    with qtbot.waitSignal(dialog.imported) as imported:
        confirm_button(dialog).click()
    return imported.args[0]


def titles(library):
    ids = library.paper_ids(Everything(), Order("added"))
    rows = library.rows(ids, Everything())
    return [rows[paper_id].title for paper_id in ids]


def test_without_text_it_says_what_to_do(dialog):
    assert expected() in said(dialog)
    assert (confirm_button(dialog).text(), confirm_button(dialog).isEnabled()) == ("Nothing to add", False)
    assert dialog.findChild(QPushButton, "instead-paste").isVisible()


def test_the_sample_becomes_38_papers(qtbot, dialog, sample, empty_library):
    heard: list[Touched] = []
    empty_library.subscribe(heard.append)
    show(qtbot, dialog, sample)
    figures = "cs.CL   ·   h-index 41   ·   38 papers   ·   7,106 citations   ·   Novelty 50 %   ·   AI score 62"
    assert {"Weize Chen", figures, "38 of 38 listed papers read", "2 dates assumed"} <= said(dialog)
    assert table(dialog).model().rowCount() == 38
    assert confirm_button(dialog).text() == "Add 38"
    assert dialog.findChild(QComboBox).currentText() == "Researcher profile page · sure"
    outcome = store(qtbot, dialog)
    assert (outcome.counts.added, empty_library.count(Everything())) == (38, 38)
    assert [touched.papers for touched in heard] == [outcome.touched.papers]
    assert not dialog.isVisible()


def test_the_same_text_again_has_nothing_to_add(qtbot, open_dialog, library, sample):
    dialog = open_dialog(library)
    show(qtbot, dialog, sample)
    assert "Captured before on 23 Nov 2026. Nothing changed." in said(dialog)
    assert (confirm_button(dialog).text(), confirm_button(dialog).isEnabled()) == ("Nothing to add", False)
    assert chip(dialog, "same").text() == "Same 38"
    assert dialog.findChild(QDateEdit).date() == QDate(2026, 11, 23)


def test_a_selected_row_shows_its_lines(qtbot, dialog, sample):
    show(qtbot, dialog, sample)
    table(dialog).selectRow(2)
    assert find_chosen(dialog)[0] == "SEJul 16, 2023Code"
    assert "OpenBMB/ChatDev" in find_chosen(dialog)[-1]
    assert edit(dialog).verticalScrollBar().value() > 0
    assert field(dialog, "title").text() == "ChatDev: Communicative Agents for Software Development"


def test_boxes_leave_out_by_click_and_by_space(qtbot, dialog, sample, empty_library):
    show(qtbot, dialog, sample)
    rows = table(dialog)
    box = rows.visualRect(rows.model().index(0, Column.TAKE)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert confirm_button(dialog).text() == "Add 37"
    rows.selectRow(1)
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert confirm_button(dialog).text() == "Add 36"
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert confirm_button(dialog).text() == "Add 37"
    store(qtbot, dialog)
    assert empty_library.count(Everything()) == 37


def test_an_edited_text_is_read_again_and_decisions_hold(qtbot, dialog, sample):
    show(qtbot, dialog, sample)
    rows = table(dialog)
    rows.selectRow(3)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    edit(dialog).setFocus()
    QTest.keyClick(edit(dialog), Qt.Key.Key_Home, Control)
    edit(dialog).insertPlainText("CLJan 2, 2020\nA Paper More\n\nAnn Author et al.\n\nIt says a thing or two.\n\n")
    qtbot.waitUntil(lambda: chip(dialog, "all").text() == "All 39")
    assert confirm_button(dialog).text() == "Add 38"
    assert edit(dialog).hasFocus()


def test_only_the_newest_reading_counts(qtbot, dialog, sample):
    dialog.add_source(sample)
    dialog.add_source(SourceText("Dear diary"))
    wait_for_plan(qtbot, dialog)
    assert any("not recognised" in text for text in said(dialog))
    assert not confirm_button(dialog).isEnabled()


def test_text_is_kept_sign_by_sign(qtbot, dialog):
    odd = SourceText("a\u00a0b\u2028c\u2029d\u200be\r\nf")
    show(qtbot, dialog, odd)
    assert edit(dialog).source() is odd
    edit(dialog).insertPlainText("x")
    assert edit(dialog).source().text == "xa\u00a0b\u2028c\u2028d\u200be\nf"
    wait_for_plan(qtbot, dialog)


def test_filters_show_their_rows_alone(qtbot, open_dialog, library, sample):
    dialog = open_dialog(library)
    more = f"{sample.text}\n\nCLJan 2, 2020\nA Paper More\n\nAnn Author et al.\n\nIt says a thing or two.\n"
    show(qtbot, dialog, SourceText(more))
    chip(dialog, "new").click()
    assert table(dialog).model().rowCount() == 1
    chip(dialog, "all").click()
    assert table(dialog).model().rowCount() == 39
    assert not chip(dialog, "update").isVisible()


def test_problems_are_listed_and_lead_to_their_lines(qtbot, dialog, sample):
    show(qtbot, dialog, SourceText(sample.text.replace("Aug 14, 2023", "Feb 30, 2023")))
    chip(dialog, "problems").click()
    problems = dialog.findChild(QListView, "problem-list")
    rows = (problems.model().index(row, 0) for row in range(problems.model().rowCount()))
    problems.setCurrentIndex(next(row for row in rows if "Feb" in row.data()))
    assert "Feb 30, 2023" in find_chosen(dialog)[0]
    assert confirm_button(dialog).text() == "Add 38"


def test_an_update_shows_old_and_new_and_takes_what_is_chosen(qtbot, open_dialog, library, sample):
    first = library.paper_ids(Everything(), Order("added"))[0]
    library.set_fields(first, {"affiliations": "mit"})
    dialog = open_dialog(library)
    show(qtbot, dialog, SourceText(sample.text + "\n"))
    assert chip(dialog, "update").text() == "Update 1"
    assert confirm_button(dialog).text() == "Nothing to add"
    table(dialog).selectRow(0)
    assert "mit (you set this)  →  tsinghua" in said(dialog)
    dialog.findChild(QRadioButton, "take-affiliations").click()
    assert confirm_button(dialog).text() == "Update 1"
    store(qtbot, dialog)
    assert library.get_paper(first).affiliations == ("tsinghua",)


CHOICE = "CLApr 17, 2019\nTool Learning with Foundation Models\n\nAnna Smith, Bob Jones\n\nAnother thing entirely.\n"


@pytest.mark.parametrize(("decision", "papers"), [("add", 39), ("update", 38), ("leave_out", 38)])
def test_a_choice_is_left_out_until_it_is_made(qtbot, open_dialog, library, decision, papers):
    dialog = open_dialog(library)
    show(qtbot, dialog, SourceText(CHOICE))
    assert dialog._digest.plan.entries[0].outcome is Outcome.CHOICE
    assert "1 paper is left out until you choose" in said(dialog)
    assert not confirm_button(dialog).isEnabled()
    table(dialog).selectRow(0)
    dialog.findChild(QRadioButton, f"decide-{decision}").click()
    assert dialog._digest.plan.entries[0].decision is Decision[decision.upper()]
    assert "1 paper is left out until you choose" not in said(dialog)
    if confirm_button(dialog).isEnabled():
        store(qtbot, dialog)
    assert library.count(Everything()) == papers


def test_the_day_of_capture_moves_assumed_years(qtbot, dialog, sample):
    show(qtbot, dialog, sample)
    day = dialog.findChild(QDateEdit)
    day.setDate(QDate(2025, 6, 1))
    wait_for_plan(qtbot, dialog)
    assert dialog._digest.plan.captured_on == datetime.date(2025, 6, 1)
    assumed = [entry.paper.facts.issued for entry in dialog._digest.plan.entries if entry.paper.year_assumed]
    assert {date.year for date in assumed} == {2025}


def test_a_format_can_be_forced(qtbot, dialog):
    show(qtbot, dialog, SourceText("Dear diary"))
    chooser = dialog.findChild(QComboBox)
    chooser.setCurrentIndex(0)
    chooser.activated.emit(0)
    wait_for_plan(qtbot, dialog)
    assert dialog._digest.plan.source.format == "profile"


def test_the_clipboard_is_pasted(qtbot, dialog, sample):
    QGuiApplication.clipboard().setText(sample.text)
    dialog.findChild(QPushButton, "instead-paste").click()
    qtbot.waitUntil(lambda: confirm_button(dialog).text() == "Add 38")
    dialog.findChild(QPushButton, "source-clear").click()
    assert expected() in said(dialog)
    edit(dialog).paste()
    qtbot.waitUntil(lambda: confirm_button(dialog).text() == "Add 38")


def drop(dialog, mime):
    copy = Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(5, 5), copy, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    dialog.dropEvent(event)


def test_files_and_texts_can_be_dropped(qtbot, dialog, sample):
    files, text = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(SAMPLE))])
    text.setText("Dear diary")
    drop(dialog, files)
    qtbot.waitUntil(lambda: confirm_button(dialog).text() == "Add 38")
    assert dialog._digest.plan.text == sample
    drop(dialog, text)
    wait_for_plan(qtbot, dialog)
    assert any("not recognised" in words for words in said(dialog))
    edit(dialog).insertFromMimeData(files)
    qtbot.waitUntil(lambda: confirm_button(dialog).text() == "Add 38")


def test_a_file_that_cannot_be_read_is_told(qtbot, dialog, tmp_path):
    dialog.add_paths([tmp_path / "nothing.txt"])
    qtbot.waitUntil(lambda: any("cannot be read" in text for text in said(dialog)))
    assert expected() in said(dialog)


def test_keys_confirm_and_leave(qtbot, dialog, sample):
    show(qtbot, dialog, sample)
    edit(dialog).setFocus()
    QTest.keyClick(edit(dialog), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog._planner.waiting)
    with qtbot.waitSignal(dialog.imported):
        QTest.keyClick(edit(dialog), Qt.Key.Key_Return, Control)


def test_escape_asks_only_if_decisions_would_be_lost(qtbot, dialog, sample, empty_library):
    show(qtbot, dialog, sample)
    rows = table(dialog)
    rows.selectRow(0)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    question = dialog.findChild(QMessageBox, "leave-question")
    assert dialog.isVisible()
    next(button for button in question.buttons() if button.text() == "Leave").click()
    assert not dialog.isVisible()
    assert empty_library.count(Everything()) == 0


def test_escape_leaves_at_once_where_nothing_was_decided(qtbot, dialog, sample):
    show(qtbot, dialog, sample)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.findChild(QMessageBox) is None


def test_storing_can_be_stopped_and_then_it_never_happened(qtbot, dialog, sample, empty_library, monkeypatch):
    show(qtbot, dialog, sample)
    begun, go_on = threading.Event(), threading.Event()
    apply_import = type(empty_library).apply_import

    def apply_slowly(self, plan, *, progress, cancelled):
        begun.set()
        go_on.wait(10)
        return apply_import(self, plan, progress=progress, cancelled=cancelled)

    monkeypatch.setattr(type(empty_library), "apply_import", apply_slowly)
    confirm_button(dialog).click()
    assert begun.wait(10)
    assert not confirm_button(dialog).isEnabled()
    dialog.findChild(QPushButton, "import-cancel").click()
    assert dialog.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: confirm_button(dialog).text() == "Add 38" and confirm_button(dialog).isEnabled())
    assert empty_library.count(Everything()) == 0
    monkeypatch.undo()
    store(qtbot, dialog)
    assert empty_library.count(Everything()) == 38


def test_a_plan_that_the_library_left_behind_is_made_anew(qtbot, open_dialog, library, sample):
    dialog = open_dialog(library)
    more = f"{sample.text}\n\nCLJan 2, 2020\nA Paper More\n\nAnn Author et al.\n\nIt says a thing or two.\n"
    show(qtbot, dialog, SourceText(more))
    library.set_fields(library.paper_ids(Everything(), Order())[0], {"citations": "5"})
    confirm_button(dialog).click()
    qtbot.waitUntil(lambda: any("was changed since" in text for text in said(dialog)))
    qtbot.waitUntil(confirm_button(dialog).isEnabled)
    assert dialog._digest.plan.revision == library.revision
    store(qtbot, dialog)
    assert library.count(Everything()) == 39


def test_a_locked_library_is_told_and_the_dialog_stays(qtbot, dialog, sample, empty_library, monkeypatch):
    monkeypatch.setattr("app.library.access.WORKER_PATIENCE", 0.1)
    show(qtbot, dialog, sample)
    blocker = sqlite3.connect(empty_library.path)
    blocker.execute("BEGIN IMMEDIATE")
    confirm_button(dialog).click()
    qtbot.waitUntil(lambda: confirm_button(dialog).isEnabled())
    assert dialog.isVisible()
    blocker.rollback()
    blocker.close()
    store(qtbot, dialog)
    assert empty_library.count(Everything()) == 38


def test_marking_headings_reads_the_text_not_once_a_heading(qtbot, dialog, sample, monkeypatch):
    show(qtbot, dialog, sample)
    read: list[str] = []

    def read_all(self):
        read.append(sample.text)
        return sample.text

    monkeypatch.setattr(SourceEdit, "_raw", read_all)
    for headings in ((), {entry.paper.first_line for entry in dialog._digest.plan.entries}):
        edit(dialog).marks.headings = frozenset(headings)
        edit(dialog).update_marks()
    assert read == []


def test_a_file_still_being_read_says_nothing_after_the_dialog_was_left(qtbot, dialog, monkeypatch):
    go_on = threading.Event()

    def read_slowly(path):
        go_on.wait(10)
        return SourceText("Dear diary")

    monkeypatch.setattr(SourceText, "from_file", read_slowly)
    dialog.add_paths([SAMPLE])
    dialog.reject()
    go_on.set()
    qtbot.waitUntil(lambda: not dialog._tasks.tasks)
    assert edit(dialog).source().text == ""
