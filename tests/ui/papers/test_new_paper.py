"""A paper made by hand: by an identifier, a title or both; what is refused stays with its reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.errors import LibraryBusy
from app.library import Library
from app.library.papers import Papers
from app.search_query import Everything, InCollection, Order
from app.values import PaperId
from ui.main_window import MainWindow
from ui.notices import NoticeBar
from ui.papers.new_paper_dialog import NewPaperDialog

NEW = PaperId(39)


@pytest.fixture
def dialog(window: MainWindow) -> NewPaperDialog:
    return open_dialog(window)


def open_dialog(window: MainWindow) -> NewPaperDialog:
    window.desk.actions["new_paper"].trigger()
    dialog = window.findChild(NewPaperDialog)
    assert isinstance(dialog, NewPaperDialog)
    return dialog


def line(dialog: NewPaperDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, f"new_{name}")
    assert isinstance(found, QLineEdit)
    return found


def remark(dialog: NewPaperDialog, name: str) -> str:
    label = dialog.findChild(QLabel, f"new_{name}_remark")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def fill(qtbot: QtBot, dialog: NewPaperDialog, **texts: str) -> None:
    for name, text in texts.items():
        qtbot.keyClicks(line(dialog, name), text)


def test_the_keyboard_begins_at_the_identifier_and_enter_adds(
    qtbot: QtBot, window: MainWindow, dialog: NewPaperDialog, library: Library
) -> None:
    assert dialog.focusWidget() is line(dialog, "identifier")
    fill(
        qtbot,
        dialog,
        identifier="arXiv:2401.00001",
        title="One",
        authors="Turing, Alan",
        issued="Aug 1936",
        venue="LMS",
    )
    qtbot.keyClick(line(dialog, "venue"), Qt.Key.Key_Return)
    paper = library.get_paper(NEW)
    assert (paper.title, str(paper.authors[0]), str(paper.issued)) == ("One", "Alan Turing", "1936-08")
    assert (paper.venue, paper.arxiv_id) == ("LMS", "2401.00001")
    assert window.selection.ids == [NEW]
    bar = window.findChild(NoticeBar)
    assert bar is not None
    assert bar._text.text() == "Added 1 paper"


def test_a_title_alone_is_enough(qtbot: QtBot, dialog: NewPaperDialog, library: Library) -> None:
    fill(qtbot, dialog, title="Untold")
    dialog.accept()
    assert library.get_paper(NEW).title == "Untold"


def test_a_title_typed_where_an_identifier_stands_is_moved_to_its_place(
    qtbot: QtBot, dialog: NewPaperDialog, library: Library
) -> None:
    fill(qtbot, dialog, identifier="Attention in the Wild")
    qtbot.keyClick(line(dialog, "identifier"), Qt.Key.Key_Return)
    assert (line(dialog, "identifier").text(), line(dialog, "title").text()) == ("", "Attention in the Wild")
    assert "title" in remark(dialog, "title")
    assert dialog.focusWidget() is line(dialog, "title")
    assert library.count(Everything()) == 38
    qtbot.keyClick(line(dialog, "title"), Qt.Key.Key_Return)
    assert library.get_paper(NEW).title == "Attention in the Wild"


def test_nothing_is_refused_at_the_title(dialog: NewPaperDialog, library: Library) -> None:
    dialog.accept()
    assert remark(dialog, "title").startswith("Title cannot be empty.")
    assert dialog.isVisible()
    assert library.count(Everything()) == 38


def test_each_refused_text_stays_with_its_reason(qtbot: QtBot, dialog: NewPaperDialog, library: Library) -> None:
    fill(qtbot, dialog, identifier="10.1/", title="One", issued="30 February 2023")
    dialog.accept()
    assert "is not a DOI" in remark(dialog, "identifier")
    assert "February 2023 has no day 30" in remark(dialog, "issued")
    assert dialog.focusWidget() is line(dialog, "identifier")
    assert line(dialog, "issued").text() == "30 February 2023"
    qtbot.keyClicks(line(dialog, "issued"), "1")
    assert remark(dialog, "issued") == ""
    assert library.count(Everything()) == 38


def test_a_paper_that_is_there_is_named_and_shown(
    qtbot: QtBot, window: MainWindow, dialog: NewPaperDialog, library: Library
) -> None:
    known = library.papers.make_from("10.1000/1", {"title": "The {One}"}).paper_id
    fill(qtbot, dialog, identifier="https://doi.org/10.1000/1")
    assert remark(dialog, "identifier") == "You have this paper already: The One"
    button = dialog.findChild(QPushButton, "new_add")
    assert isinstance(button, QPushButton)
    assert button.text() == "&Show It"
    fill(qtbot, dialog, identifier="23")
    assert (remark(dialog, "identifier"), button.text()) == ("", "&Add")
    line(dialog, "identifier").backspace()
    line(dialog, "identifier").backspace()
    button.click()
    assert window.selection.ids == [known]
    assert library.count(Everything()) == 39


def test_it_goes_into_the_collection_that_is_shown(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    thesis = library.collections.create("Thesis")
    window._on_query_chosen(InCollection(thesis.id))
    dialog = open_dialog(window)
    fill(qtbot, dialog, title="One")
    dialog.accept()
    assert list(library.paper_ids(InCollection(thesis.id), Order("position"))) == [NEW]


def test_a_busy_library_keeps_the_dialog_with_its_texts(
    qtbot: QtBot, dialog: NewPaperDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise LibraryBusy("The library is being written to just now.")

    monkeypatch.setattr(Papers, "make", refuse)
    fill(qtbot, dialog, title="One")
    dialog.accept()
    assert dialog.isVisible()
    bar = dialog.findChild(NoticeBar)
    assert bar is not None
    assert bar.isVisible()
    assert line(dialog, "title").text() == "One"


def test_the_keyboard_goes_to_the_title_of_the_new_paper(
    qtbot: QtBot, window: MainWindow, dialog: NewPaperDialog, library: Library
) -> None:
    window.resize(1480, 920)
    fill(qtbot, dialog, identifier="10.1000/1")
    dialog.accept()
    qtbot.waitUntil(lambda: window.focusWidget().accessibleName() == "Title")
    typed = window.focusWidget()
    assert isinstance(typed, QPlainTextEdit)
    window.activateWindow()
    qtbot.waitUntil(lambda: typed.textCursor().selectedText() == "doi:10.1000/1")
    qtbot.keyClicks(typed, "What it is called")
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    assert library.get_paper(NEW).title == "What it is called"


def test_the_dialog_has_room_for_what_it_says(qtbot: QtBot, dialog: NewPaperDialog) -> None:
    before = dialog.height()
    fill(qtbot, dialog, title="One", issued="30 February 2023")
    dialog.accept()
    label = dialog.findChild(QLabel, "new_issued_remark")
    assert isinstance(label, QLabel)
    assert dialog.height() > before
    assert label.height() >= label.heightForWidth(label.width())
