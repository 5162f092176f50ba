"""The history of the library beside the window: steps taken back, and the papers that they touched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from app.search_query import Among, Everything
from app.values import PaperId
from ui.history.change_model import CHANGE
from ui.history.history_dialog import HistoryDialog, format_kept

CHATDEV, OTHER = PaperId(3), PaperId(4)


@pytest.fixture
def dialog(window, library, qtbot):
    library.set_fields(CHATDEV, {"citations": "74"})
    library.set_fields(CHATDEV, {"venue": "ACL"})
    library.tags.add_named(["agents"], [CHATDEV, OTHER])
    window.desk.actions["library_history"].trigger()
    dialog = window.findChild(HistoryDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def changes(dialog):
    model = dialog.list.model()
    listed = (model.index(row, 0).data(CHANGE) for row in range(model.rowCount()))
    return [change for change in listed if change is not None]


def find(dialog, words):
    return next(change for change in changes(dialog) if change.label.startswith(words))


def told(window):
    return window.findChild(QLabel, "notice_text").text()


def test_all_changes_are_listed_and_followed(dialog, library):
    assert [change.label.split(" ")[0] for change in changes(dialog)] == ["Tagged", "Edited", "Edited", "Imported"]
    library.notes.add(CHATDEV, "x")
    assert changes(dialog)[0].label.startswith("Added a note")
    library.undo()
    assert changes(dialog)[0].undone


def test_it_is_narrowed_by_words(dialog, qtbot):
    line = dialog.findChild(QLineEdit)
    QTest.keyClicks(line, "edited CITATIONS")
    qtbot.waitUntil(lambda: len(changes(dialog)) == 1)
    QTest.keyClicks(line, "zzz")
    qtbot.waitUntil(lambda: not changes(dialog))
    assert any(
        label.text() == "No step has these words." and label.isVisible() for label in dialog.findChildren(QLabel)
    )
    line.clear()
    qtbot.waitUntil(lambda: len(changes(dialog)) == 4)
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert dialog.list.hasFocus()


def test_an_older_step_is_taken_back_from_here(dialog, window, library):
    dialog.list.take_back_requested.emit(find(dialog, "Edited citations"))
    paper = library.get_paper(CHATDEV)
    assert (paper.citations, paper.venue) == (None, "ACL")
    assert told(window).startswith("Took back: Edited citations of ChatDev")
    window.notices._on_undo()
    assert library.get_paper(CHATDEV).citations == 74


def test_one_that_no_longer_applies_is_declined_in_words(dialog, library):
    change = find(dialog, "Edited venue")
    library.set_fields(CHATDEV, {"venue": "EMNLP"})
    dialog.list.take_back_requested.emit(change)
    assert told(dialog).startswith("Venue changed since: “Edited venue of ChatDev")
    assert library.get_paper(CHATDEV).venue == "EMNLP"


def test_the_one_paper_of_a_step_is_selected(dialog, window, qtbot):
    window.table.select_papers([OTHER])
    dialog.list.papers_requested.emit(find(dialog, "Edited venue"))
    qtbot.waitUntil(lambda: window.table.selected_ids() == [CHATDEV])


def test_several_are_a_view_of_their_own(dialog, window, qtbot):
    dialog.list.papers_requested.emit(find(dialog, "Tagged"))
    assert window.selection.view == Among((CHATDEV, OTHER))
    assert (window.windowTitle(), window.table.model().rowCount()) == ("Tagged 2 papers with agents", 2)
    assert "Tagged 2 papers with agents" in [entry.label for entry in window.sidebar.tree.entries()]
    window.sidebar.choose(Everything())
    assert window.table.model().rowCount() == 38
    window.close()
    assert window.desk.memory.query() == Everything()


def test_a_step_without_papers_says_so(dialog, window, library):
    library.collections.create("Thesis")
    dialog.list.papers_requested.emit(find(dialog, "Created collection"))
    assert told(dialog) == "No paper that this step touched is in the library"


def test_how_much_is_kept_is_said(dialog, library):
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert format_kept(library.history_size()) in said
    assert format_kept(library.history_size()).startswith("4 steps are kept · ")


def test_it_is_opened_once(dialog, window):
    dialog.close()
    window.desk.actions["library_history"].trigger()
    assert window.findChildren(HistoryDialog) == [dialog]
    assert dialog.isVisible()
