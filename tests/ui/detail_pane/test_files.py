"""The files of a paper: added, linked, opened, renamed, located, removed and dragged, by mouse, key and menu."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QTabWidget

from app.papers import FileKind
from app.values import PaperId
from ui import links
from ui.detail_pane import files as files_module
from ui.detail_pane.files import FilesPage

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CHATDEV, OTHER = PaperId(3), PaperId(4)
NOTHING_HELD = Modifier.NoModifier


@pytest.fixture
def page(pane, qtbot):
    pane.show_papers([CHATDEV])
    page = pane.findChild(FilesPage)
    pane.findChild(QTabWidget).setCurrentWidget(page)
    qtbot.waitUntil(page.isVisible)
    return page


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "elsewhere" / "ChatDev.pdf"
    path.parent.mkdir()
    path.write_bytes(b"%PDF-1.7 " + bytes(1_200_000))
    return path


@pytest.fixture
def handed(monkeypatch):
    """The files that were handed to a program of the desktop."""
    paths: list[Path] = []

    def take(path):
        paths.append(path)
        return True

    monkeypatch.setattr(links, "hand_file_to_desktop", take)
    return paths


def tab_title(pane):
    tabs = pane.findChild(QTabWidget)
    return tabs.tabText(tabs.indexOf(pane.findChild(FilesPage)))


def told(page):
    return page.window().findChild(QLabel, "notice_text").text()


def rows(page):
    role = Qt.ItemDataRole.AccessibleTextRole
    return [page.list.item(row).data(role) for row in range(page.list.count())]


def mime_of(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop(page, mime, held=NOTHING_HELD):
    """Drop something on the page; whether it was taken."""
    actions, button = Qt.DropAction.CopyAction | Qt.DropAction.LinkAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), actions, mime, button, held)
    QApplication.sendEvent(page.viewport(), enter)
    event = QDropEvent(QPoint(5, 5).toPointF(), actions, mime, button, held)
    QApplication.sendEvent(page.viewport(), event)
    return enter.isAccepted() and event.isAccepted()


def choose(page, row, text):
    """Choose an entry of the menu of a row."""
    area = page.list.visualItemRect(page.list.item(row))
    at = page.list._delegate.button_rect(area).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    menu = page.list.findChildren(QMenu, "file_menu")[-1]
    (action,) = (action for action in menu.actions() if action.text() == text)
    action.trigger()
    menu.close()


def test_files_are_listed_and_counted(page, pane, library, pdf):
    assert tab_title(pane) == "Files"
    assert any(label.text() == "No files yet." and label.isVisible() for label in page.findChildren(QLabel))
    library.files.add(CHATDEV, pdf)
    other = pdf.with_name("linked.epub")
    other.write_bytes(b"x")
    library.files.add(CHATDEV, other, link=True)
    assert tab_title(pane) == "Files 2"
    assert rows(page) == ["ChatDev.pdf, 1.2 MB · copied", f"linked.epub, 1 bytes · linked: {other.parent}"]


@pytest.mark.parametrize(
    ("held", "kind"),
    [
        (NOTHING_HELD, FileKind.COPIED),
        (Modifier.ControlModifier, FileKind.LINKED),
        (Modifier.AltModifier, FileKind.LINKED),
    ],
)
def test_dropped_files_are_copied_or_linked(page, library, pdf, held, kind):
    other = pdf.with_name("b.txt")
    other.write_text("b")
    assert drop(page, mime_of(pdf, other), held)
    assert [(file.name, file.kind) for file in library.files.of(CHATDEV)] == [("ChatDev.pdf", kind), ("b.txt", kind)]
    assert told(page) == "Added 2 files"
    assert pdf.exists()


def test_what_is_no_file_is_not_taken(page):
    mime = QMimeData()
    mime.setText("words")
    assert not drop(page, mime)
    mime.setUrls([QUrl("https://a.example/b.pdf")])
    assert not drop(page, mime)


def test_a_notice_takes_back_all_that_it_tells_of(page, library, pdf):
    other = pdf.with_name("b.txt")
    other.write_text("b")
    drop(page, mime_of(pdf, other))
    library.set_fields(OTHER, {"venue": "ACL"})
    page._edits._notices._on_undo()
    assert library.files.of(CHATDEV) == ()
    assert library.get_paper(OTHER).venue == "ACL"


def test_what_cannot_be_added_is_said_beside_what_could(page, library, pdf):
    library.files.add(CHATDEV, pdf)
    drop(page, mime_of(pdf))
    assert told(page) == "This paper has that file already: ChatDev.pdf."
    other = pdf.with_name("b.txt")
    other.write_text("b")
    drop(page, mime_of(other, pdf.with_name("none.pdf"), pdf))
    assert told(page).startswith("Added b.txt to ChatDev")
    assert "; none.pdf was not added: " in told(page)
    assert told(page).endswith("1 more was not")


def test_buttons_add_and_link(page, library, pdf, monkeypatch):
    other = pdf.with_name("b.txt")
    other.write_text("b")
    add, link = page.findChildren(QPushButton)
    for button, path in ((add, pdf), (link, other)):
        monkeypatch.setattr(files_module, "choose_files", lambda *_, path=path: [path])
        button.click()
    assert [file.kind for file in library.files.of(CHATDEV)] == [FileKind.COPIED, FileKind.LINKED]


@pytest.mark.parametrize("way", ["key", "double click", "menu"])
def test_a_file_is_opened(page, library, pdf, handed, way):
    library.files.add(CHATDEV, pdf, link=True)
    if way == "key":
        page.list.setCurrentRow(0)
        QTest.keyClick(page.list, Key.Key_Return)
    elif way == "menu":
        choose(page, 0, "Open")
    else:
        QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, 20))
        QTest.mouseDClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, 20))
    assert handed == [pdf]


def test_a_program_is_not_started(page, library, pdf, handed):
    program = pdf.with_name("run.sh")
    program.write_text("#!/bin/sh")
    library.files.add(CHATDEV, program)
    page.list.setCurrentRow(0)
    QTest.keyClick(page.list, Key.Key_Return)
    assert (handed, told(page)) == ([], "run.sh is a program, which Refshelf does not start.")


def test_its_folder_is_shown(page, library, pdf, monkeypatch):
    shown: list[Path] = []
    monkeypatch.setattr(links, "open_folder", shown.append)
    library.files.add(CHATDEV, pdf, link=True)
    choose(page, 0, "Show in Folder")
    assert shown == [pdf.parent]


def test_a_file_is_renamed_in_place(page, library, pdf, qtbot):
    library.files.add(CHATDEV, pdf)
    page.list.setCurrentRow(0)
    page.list.setFocus()
    QTest.keyClick(page.list, Key.Key_F2)
    editor = page.list.findChild(QLineEdit)
    assert editor.selectedText() == "ChatDev"
    QTest.keyClicks(editor, "Final")
    QTest.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: library.files.of(CHATDEV)[0].name == "Final.pdf")
    assert page.list.currentRow() == 0


def test_a_name_that_is_refused_stays_to_be_mended(page, library, pdf, qtbot):
    library.files.add(CHATDEV, pdf)
    choose(page, 0, "Rename")
    editor = page.list.findChild(QLineEdit)
    editor.clear()
    QTest.keyClicks(editor, " ")
    QTest.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: page.window().findChild(QLabel, "notice_text") is not None)
    assert told(page) == "A file's name cannot be empty."
    assert page.list.state() == page.list.State.EditingState
    assert [file.name for file in library.files.of(CHATDEV)] == ["ChatDev.pdf"]


def test_a_name_that_is_typed_outlives_another_file(page, library, pdf):
    library.files.add(CHATDEV, pdf)
    choose(page, 0, "Rename")
    QTest.keyClicks(page.list.findChild(QLineEdit), "Half")
    other = pdf.with_name("b.txt")
    other.write_text("b")
    library.files.add(CHATDEV, other)
    QApplication.processEvents()
    assert "Half.pdf" in [editor.text() for editor in page.list.findChildren(QLineEdit)]


def test_a_file_is_removed_and_undo_brings_it_back(page, pane, library, pdf):
    library.files.add(CHATDEV, pdf)
    page.list.setCurrentRow(0)
    QTest.keyClick(page.list, Key.Key_Delete)
    assert (rows(page), tab_title(pane)) == ([], "Files")
    assert told(page).startswith("Removed ChatDev.pdf from ChatDev")
    library.undo()
    assert len(rows(page)) == 1


def test_one_that_is_gone_is_said_to_be_and_located(page, pane, library, pdf, monkeypatch):
    library.files.add(CHATDEV, pdf, link=True)
    moved = pdf.rename(pdf.with_name("moved.pdf"))
    tabs = pane.findChild(QTabWidget)
    tabs.setCurrentIndex(0)
    tabs.setCurrentWidget(page)  # it looks again
    assert rows(page) == [f"ChatDev.pdf, Missing: it was at {pdf}"]
    asked = []

    def choose_moved(_, title, was):
        asked.append((title, was))
        return moved

    monkeypatch.setattr(files_module, "choose_file", choose_moved)
    page.list.setCurrentRow(0)
    QTest.keyClick(page.list, Key.Key_Return)
    assert asked == [("Where is ChatDev.pdf?", pdf)]
    assert library.files.of(CHATDEV)[0].path == moved
    assert rows(page) == [f"ChatDev.pdf, 1.2 MB · linked: {pdf.parent}"]


def test_the_word_beside_a_missing_file_locates_it(page, library, pdf, monkeypatch):
    library.files.add(CHATDEV, pdf, link=True)
    pdf.unlink()
    page._refresh()
    asked = []
    monkeypatch.setattr(files_module, "choose_file", lambda *_: asked.append(1))
    area = page.list.visualItemRect(page.list.item(0))
    at = page.list._delegate.locate_rect(area).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked == [1]
    assert not page.grab().isNull()


def test_a_file_is_dragged_out_to_be_copied(page, library, pdf, monkeypatch):
    library.files.add(CHATDEV, pdf)
    dragged = []

    def take(drag, actions):
        dragged.append((drag.mimeData().urls(), actions))
        return actions

    monkeypatch.setattr(QDrag, "exec", take)
    page.list.setCurrentRow(0)
    page.list.startDrag(Qt.DropAction.MoveAction)
    path = library.files.of(CHATDEV)[0].path
    assert dragged == [([QUrl.fromLocalFile(str(path))], Qt.DropAction.CopyAction)]


def test_a_busy_library_is_said(page, library, pdf):
    library.files.add(CHATDEV, pdf)
    blocker = sqlite3.connect(library.path, timeout=0)
    blocker.execute("BEGIN IMMEDIATE")
    page.list.setCurrentRow(0)
    QTest.keyClick(page.list, Key.Key_Delete)
    blocker.rollback()
    blocker.close()
    assert "being written to" in told(page)
    assert len(rows(page)) == 1
