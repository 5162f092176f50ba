"""What was changed in a paper, in words, each of it to be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QTabWidget

from app.values import PaperId
from ui.detail_pane.history import HistoryPage
from ui.history.change_model import CHANGE

CHATDEV, OTHER = PaperId(3), PaperId(4)


@pytest.fixture
def history(pane, qtbot):
    pane.show_papers([CHATDEV])
    page = pane.findChild(HistoryPage)
    pane.findChild(QTabWidget).setCurrentWidget(page)
    qtbot.waitUntil(page.isVisible)
    return page


def texts(history):
    model, role = history.list.model(), Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def test_it_is_newest_first_and_marks_what_was_undone(history, library):
    assert len(texts(history)) == 1
    library.set_fields(CHATDEV, {"citations": "74"})
    assert texts(history)[0].startswith("citations — → 74, ")
    library.undo()
    assert [" · undone · " in text for text in texts(history)] == [True, False]


def test_a_line_for_each_thing_that_a_change_did(history, library):
    library.set_fields(CHATDEV, {"venue": "ACL"})
    library.set_fields(CHATDEV, {"citations": "74", "venue": "", "title": "A title of many words " * 4})
    model, listed = history.list.model(), history.list
    many, one = (listed.visualRect(model.index(row, 0)).height() for row in (0, 1))
    assert many > 2 * one
    assert "venue ACL → —" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert not listed.horizontalScrollBar().isVisible()
    assert not history.grab().isNull()


def test_another_paper_has_its_own(history, pane, library):
    library.set_fields(CHATDEV, {"venue": "ACL"})
    pane.show_papers([OTHER])
    assert len(texts(history)) == 1


def test_a_step_is_taken_back_by_keyboard(history, library):
    library.set_fields(CHATDEV, {"citations": "74"})
    library.set_fields(CHATDEV, {"venue": "ACL"})
    history.list.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(history.list, Qt.Key.Key_Down)
    QTest.keyClick(history.list, Qt.Key.Key_Return)
    menu = history.list.findChild(QMenu, "change_menu")
    assert [action.text() for action in menu.actions()] == ["Take Back This Step", "Copy"]
    menu.actions()[0].trigger()
    paper = library.get_paper(CHATDEV)
    assert (paper.citations, paper.venue) == (None, "ACL")
    told = history.window().findChild(QLabel, "notice_text").text()
    assert told.startswith("Took back: Edited citations of ChatDev")
    assert texts(history)[0].startswith("citations 74 → —, ")


def test_one_that_no_longer_applies_is_declined_in_words(history, library):
    library.set_fields(CHATDEV, {"citations": "74"})
    change = history.list.model().index(0, 0).data(CHANGE)
    library.set_fields(CHATDEV, {"citations": "88"})
    history.list.take_back_requested.emit(change)
    told = history.window().findChild(QLabel, "notice_text").text()
    assert told.startswith("Citations changed since: “Edited citations")
    assert library.get_paper(CHATDEV).citations == 88


def test_many_changes_are_read_as_they_are_scrolled_to(history, library):
    for number in range(120):
        library.set_fields(CHATDEV, {"citations": str(number)})
    model = history.list.model()
    model.reload()
    root = model.index(-1, -1)
    while model.canFetchMore(root):
        model.fetchMore(root)
    listed = texts(history)
    assert (len(listed), listed[-1].split(",")[0]) == (121, "imported from the page of Weize Chen")
