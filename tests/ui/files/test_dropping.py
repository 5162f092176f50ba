"""Files that are dropped on the window: papers, files of papers, or imports, by where and what they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QTabWidget

from app.papers import FileKind
from app.search_query import InCollection, Order
from app.values import PaperId
from tests.pdfs import write_pdf
from ui.files import dropping
from ui.files.drop_hint import DropHint
from ui.import_dialog.dialog import ImportDialog
from ui.papers.paper_mime import make_paper_mime

NOTHING_HELD = Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction
CHATDEV = PaperId(3)


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    return write_pdf(tmp_path / "On_Trees.pdf", Title="On Trees and Bits")


@pytest.fixture
def filled(window, qtbot):
    """The window, wide enough for all panes, with its third paper selected and shown."""
    window.resize(1480, 900)
    qtbot.waitUntil(window.detail.isVisible)
    window.table.select_papers([CHATDEV])
    qtbot.waitUntil(lambda: window.detail.shown_id == CHATDEV)
    return window


def mime_of(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def row_of(window, row, part=0.5):
    """A point in a row of the table, so far down in it."""
    table = window.table
    y = table.rowViewportPosition(row) + int(table.rowHeight(row) * part)
    return table.viewport().mapTo(window, QPoint(200, y))


def drag(window, mime, at):
    """What is said when something is dragged over a place; None where it is not taken."""
    event = QDragEnterEvent(at, COPY, mime, Qt.MouseButton.LeftButton, NOTHING_HELD)
    event.ignore()
    window.dragEnterEvent(event)
    return window.findChild(DropHint).text if event.isAccepted() else None


def drop(window, qtbot, mime, at, held=NOTHING_HELD):
    window.dropEvent(QDropEvent(QPointF(at), COPY, mime, Qt.MouseButton.LeftButton, held))
    qtbot.waitUntil(lambda: not window.tasks.tasks, timeout=10_000)


def told(window):
    return window.findChild(QLabel, "notice_text").text()


def over_sidebar(window):
    return window.sidebar.mapTo(window, window.sidebar.rect().center())


def over_detail(window):
    return window.detail.mapTo(window, window.detail.rect().center())


def test_a_pdf_becomes_a_paper_that_is_shown(filled, library, pdf, qtbot):
    assert drag(filled, mime_of(pdf), over_sidebar(filled)) == "Make a paper of the file"
    drop(filled, qtbot, mime_of(pdf), over_sidebar(filled))
    assert library.get_paper(PaperId(39)).title == "On Trees and Bits"
    assert told(filled) == "Added 1 paper from a file"
    qtbot.waitUntil(lambda: filled.table.selected_ids() == [39])
    assert not filled.findChild(DropHint).isVisible()


def test_on_a_row_it_is_given_to_that_paper(filled, library, pdf, qtbot):
    at = row_of(filled, 4)
    title = library.get_paper(PaperId(5)).title
    assert drag(filled, mime_of(pdf), at) == f"Give the file to “{title}”"
    drop(filled, qtbot, mime_of(pdf), at)
    assert [file.name for file in library.files.of(PaperId(5))] == ["On_Trees.pdf"]
    assert told(filled) == f"Added On_Trees.pdf to {title}"


def test_between_two_rows_it_becomes_a_paper(filled, pdf):
    for part in (0.05, 0.95):
        assert drag(filled, mime_of(pdf), row_of(filled, 4, part)) == "Make a paper of the file"


def test_on_the_paper_shown_it_is_given_to_that_one_and_linked_if_asked(filled, library, pdf, qtbot):
    at = over_detail(filled)
    assert drag(filled, mime_of(pdf), at).startswith("Give the file to “ChatDev: ")
    drop(filled, qtbot, mime_of(pdf), at, Qt.KeyboardModifier.ControlModifier)
    (file,) = library.files.of(CHATDEV)
    assert (file.kind, file.path) == (FileKind.LINKED, pdf)
    tabs = filled.detail.findChild(QTabWidget)
    assert "Files 1" in [tabs.tabText(index) for index in range(tabs.count())]


def test_where_several_papers_are_shown_it_becomes_a_paper(filled, pdf, qtbot):
    filled.table.select_papers([CHATDEV, PaperId(4)])
    qtbot.waitUntil(lambda: filled.detail.shown_id is None)
    assert drag(filled, mime_of(pdf), over_detail(filled)) == "Make a paper of the file"


def test_several_become_papers_wherever_they_are_dropped(filled, library, pdf, qtbot, tmp_path):
    other = write_pdf(tmp_path / "On_Bits.pdf")
    mime = mime_of(pdf, other)
    assert drag(filled, mime, row_of(filled, 4)) == "Make 2 papers of the files"
    drop(filled, qtbot, mime, row_of(filled, 4))
    assert {library.get_paper(PaperId(number)).title for number in (39, 40)} == {"On Trees and Bits", "On Bits"}
    filled.notices._on_undo()
    assert library.count(filled.selection.view) == 38


def test_what_is_no_paper_by_itself_is_imported(filled, library, pdf, qtbot, tmp_path):
    text = tmp_path / "refs.txt"
    text.write_text("Some references")
    assert drag(filled, mime_of(text), row_of(filled, 4)) == "Import what is in it"
    drop(filled, qtbot, mime_of(pdf, text), row_of(filled, 4))
    assert library.get_paper(PaperId(39)).title == "On Trees and Bits"
    assert filled.findChild(ImportDialog).isVisible()


def test_new_papers_go_into_the_collection_that_is_shown(filled, library, pdf, qtbot):
    collection = library.collections.create("Thesis").id
    filled.sidebar.choose(InCollection(collection))
    drop(filled, qtbot, mime_of(pdf), over_sidebar(filled))
    assert library.paper_ids(InCollection(collection), Order()).tolist() == [39]


def test_pdfs_that_were_copied_are_pasted_as_papers(filled, library, pdf, qtbot):
    QGuiApplication.clipboard().setMimeData(mime_of(pdf))
    filled.incoming.take_clipboard()
    qtbot.waitUntil(lambda: not filled.tasks.tasks)
    assert library.get_paper(PaperId(39)).title == "On Trees and Bits"


def test_the_menu_makes_papers_of_files_too(filled, library, pdf, qtbot, monkeypatch):
    monkeypatch.setattr(dropping, "choose_documents", lambda _: [pdf])
    filled.desk.actions["new_from_files"].trigger()
    qtbot.waitUntil(lambda: not filled.tasks.tasks)
    assert library.get_paper(PaperId(39)).title == "On Trees and Bits"


def test_a_drag_that_leaves_is_forgotten_and_papers_are_no_import(filled, pdf):
    drag(filled, mime_of(pdf), over_detail(filled))
    hint = filled.findChild(DropHint)
    assert hint.isVisible()
    assert not hint.grab().isNull()
    filled.dragLeaveEvent(QDragLeaveEvent())
    assert not hint.isVisible()
    assert drag(filled, make_paper_mime([CHATDEV]), over_detail(filled)) is None
