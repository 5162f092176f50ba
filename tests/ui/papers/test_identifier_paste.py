"""Ctrl+V and drops of DOIs, arXiv ids and addresses: papers that hold them, shown where they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.library import Library
from app.search_query import Everything, InCollection, Order
from app.values import PaperId
from ui.import_dialog.dialog import ImportDialog
from ui.main_window import MainWindow
from ui.notices import NoticeBar
from ui.papers.identifier_paste import find_identifiers

NEW = PaperId(39)


def paste(qtbot: QtBot, window: MainWindow, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def notice(window: MainWindow) -> str:
    bar = window.findChild(NoticeBar)
    return bar._text.text() if isinstance(bar, NoticeBar) and bar.isVisible() else ""


def undo_link(window: MainWindow) -> QToolButton:
    bar = window.findChild(NoticeBar)
    assert isinstance(bar, NoticeBar)
    return bar._action


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("10.1000/1", ["10.1000/1"]),
        ("\n arXiv:2401.00001 \r\n\nhttps://example.org/a\n", ["arXiv:2401.00001", "https://example.org/a"]),
        ("10.1/", ["10.1/"]),
        ("10.1000/1\nand more", []),
        ("some words", []),
        ("", []),
        ("https://example.org/" + "a" * 30_000, []),
    ],
)
def test_find_identifiers(text: str, found: list[str]) -> None:
    assert find_identifiers(text) == found


def test_a_pasted_identifier_makes_a_paper_that_is_selected(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    paste(qtbot, window, "https://doi.org/10.1000/xyz")
    assert library.get_paper(NEW).doi == "10.1000/xyz"
    assert window.selection.ids == [NEW]
    assert notice(window) == "Added 1 paper"
    assert window.table.hasFocus()
    undo_link(window).click()
    assert library.count(Everything()) == 38
    assert notice(window) == ""


def test_the_step_is_told_of_until_something_else_is_changed(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    paste(qtbot, window, "10.1000/xyz")
    assert undo_link(window).isVisible()
    assert notice(window) == "Added 1 paper"
    library.set_fields(PaperId(1), {"rating": "3"})
    assert not undo_link(window).isVisible()
    assert notice(window) == ""


def test_several_lines_are_several_papers_in_one_step(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    library.papers.make_from("10.1000/1")
    paste(qtbot, window, "10.1000/1\narXiv:2401.00001\n10.1000/3\n")
    assert library.count(Everything()) == 41
    assert sorted(window.selection.ids) == [39, 40, 41]
    assert notice(window) == "Added 2 papers; 1 was in the library already"
    library.undo()
    assert library.count(Everything()) == 39


def test_one_that_is_there_is_shown(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    known = library.papers.make_from("arXiv:2401.00001").paper_id
    changes = len(library.history())
    paste(qtbot, window, "https://arxiv.org/abs/2401.00001v3")
    assert notice(window) == "You have this paper already"
    assert window.selection.ids == [known]
    assert len(library.history()) == changes


def test_one_in_the_trash_is_said_to_be_there(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    known = library.papers.make_from("arXiv:2401.00001").paper_id
    library.papers.trash([known])
    paste(qtbot, window, "arXiv:2401.00001")
    assert notice(window) == "This paper is in the trash"


def test_new_papers_go_into_the_collection_that_is_shown(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    thesis = library.collections.create("Thesis")
    window._on_query_chosen(InCollection(thesis.id))
    window.incoming.take(make_mime("10.1000/xyz"))
    assert list(library.paper_ids(InCollection(thesis.id), Order("position"))) == [NEW]
    qtbot.waitUntil(lambda: window.selection.ids == [NEW])


def test_what_is_nearly_a_doi_is_refused_in_words(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    paste(qtbot, window, "10.1/")
    assert "is not a DOI" in notice(window)
    assert library.count(Everything()) == 38


def test_anything_else_opens_the_import_dialog(qtbot: QtBot, window: MainWindow) -> None:
    paste(qtbot, window, "Weize Chen\n3 papers")
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def make_mime(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    return mime


def test_a_dropped_link_makes_a_paper(window: MainWindow, library: Library) -> None:
    mime = make_mime("https://example.org/paper")
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(5, 5), actions, mime, buttons, Qt.KeyboardModifier.NoModifier))
    assert library.get_paper(NEW).url == "https://example.org/paper"
