"""The window as a whole: what one view says, the others show."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.code import Code
from app.importing.source_text import SourceText
from app.library import Library
from app.papers import Status
from app.search_query import Everything, HasCode, OfImport, OfResearcher, Order, StatusIs
from app.values import ImportId, PaperId, ResearcherId
from ui import theme
from ui.import_dialog.dialog import ImportDialog
from ui.key_sheet import KeySheet
from ui.looks.tokens import read_tokens
from ui.main_window import MainWindow
from ui.notices import NoticeBar
from ui.paper_table.cell_editor import CellEditor
from ui.paper_table.columns import Column

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "samples" / "weize-chen.txt"
WEIZE = OfResearcher(ResearcherId(1))
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OpenWindow = Callable[[Library], MainWindow]
pytestmark = pytest.mark.usefixtures("opened")


def notice(window: MainWindow) -> str:
    bars = [bar for bar in window.findChildren(NoticeBar) if bar.isVisible()]
    return " ".join(label.text() for bar in bars for label in bar.findChildren(QLabel) if label.text())


def dialog(window: MainWindow) -> ImportDialog:
    [only] = [each for each in window.findChildren(ImportDialog) if each.isVisible()]
    return only


def empty_view(window: MainWindow) -> QWidget:
    view = window.findChild(QWidget, "empty_view")
    assert isinstance(view, QWidget)
    return view


def here(window: MainWindow) -> list[str]:
    return [str(text.here) for text in window.panel.texts]


def action(window: MainWindow, name: str) -> object:
    return window._actions[name]


def count(library: Library, paper_id: int) -> int | None:
    return library.get_paper(PaperId(paper_id)).citations


# --- the first look


def test_opens_on_the_only_researcher_with_the_first_paper_selected(window: MainWindow) -> None:
    assert window.sidebar.query == WEIZE
    assert window.table.selected_ids() == [1]
    assert window.windowTitle() == "Weize Chen"


def test_an_empty_library_says_what_to_do(open_window: OpenWindow, empty_library: Library, qtbot: QtBot) -> None:
    window = open_window(empty_library)
    page = window.findChild(QWidget, "empty_library")
    assert page is not None
    assert page.isVisible()
    assert not window.panel.isVisible()
    qtbot.mouseClick(page.findChild(QPushButton, "empty_sample"), Qt.MouseButton.LeftButton)
    assert dialog(window).isVisible()
    dialog(window).reject()


def test_paste_works_in_an_empty_library(open_window: OpenWindow, empty_library: Library) -> None:
    window = open_window(empty_library)
    window.take_focus()
    QGuiApplication.clipboard().setText(SAMPLE.read_text(encoding="utf-8"))
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_V, CTRL)
    assert dialog(window).isVisible()
    dialog(window).reject()


def test_an_empty_view_says_where_papers_are(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    window.sidebar.choose(HasCode(Code.BADGE))
    assert window.table.isVisible()
    window.sidebar.choose(OfResearcher(ResearcherId(99)))
    assert window.sidebar.query == Everything()


def test_an_empty_collection_says_how_papers_come_into_it(window: MainWindow, library: Library) -> None:
    window.sidebar.choose_collection(library.collections.create("Thesis").id)
    said = [label.text() for label in empty_view(window).findChildren(QLabel) if label.isVisible()]
    assert "This collection is empty." in said
    assert any("Ctrl+L" in text for text in said)


def test_an_empty_view_leaves_the_keyboard_where_it_is(window: MainWindow, library: Library) -> None:
    window.table.setFocus()
    window.sidebar.take_focus()
    window.sidebar.choose(StatusIs(Status.TO_READ))
    assert empty_view(window).isVisible()
    assert window.sidebar.tree.hasFocus()
    window.sidebar.choose(Everything())
    window.table.setFocus()
    window.sidebar.choose(StatusIs(Status.TO_READ))
    assert window.focusWidget() is empty_view(window)


# --- figures, undo and redo


def test_a_count_typed_moves_the_figures_and_can_be_taken_back(window: MainWindow, library: Library) -> None:
    window.table.setFocus()
    window.table.go_to(0, Column.CITATIONS)
    QTest.keyClick(window.table, Qt.Key.Key_7)
    editor = window.table.findChild(CellEditor)
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_4)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert count(library, 1) == 74
    assert here(window)[:2] == ["at least 1", "at least 74"]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert count(library, 1) is None
    assert here(window)[:2] == ["—", "—"]
    QTest.keyClick(window, Qt.Key.Key_Y, CTRL)
    assert count(library, 1) == 74
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert count(library, 1) == 74


def test_undo_names_what_it_would_take_back(window: MainWindow, library: Library) -> None:
    assert window._actions["undo"].text() == "&Undo: Imported 38 papers from a page of Weize Chen"
    assert not window._actions["redo"].isEnabled()
    library.set_fields(PaperId(1), {"title": "R&D"})
    assert "Edited title" in window._actions["undo"].text()
    library.set_fields(PaperId(1), {"citations": "1"})
    assert "R&&D" in window._actions["undo"].text()


def test_undo_of_something_else_than_was_shown_is_declined_in_words(window: MainWindow, library: Library) -> None:
    library.set_fields(PaperId(1), {"citations": "1"})
    with Library.open(library.path) as other:
        other.set_fields(PaperId(2), {"citations": "2"})
    window._actions["undo"].trigger()
    assert notice(window)
    assert (count(library, 1), count(library, 2)) == (1, 2)
    window._actions["undo"].trigger()
    assert (count(library, 1), count(library, 2)) == (1, None)


def test_undo_of_the_import_empties_the_window_and_redo_fills_it(window: MainWindow, qtbot: QtBot) -> None:
    window._actions["undo"].trigger()
    page = window.findChild(QWidget, "empty_library")
    assert page is not None
    assert page.isVisible()
    window._actions["redo"].trigger()
    assert window.table.isVisible()
    assert window.table.papers.rowCount() == 38


def test_papers_that_undo_brings_back_are_selected(window: MainWindow, library: Library) -> None:
    window.table.select_papers([PaperId(4), PaperId(6)])
    library.papers.trash([PaperId(4), PaperId(6)])
    window.table.select_paper(PaperId(20))
    window._actions["undo"].trigger()
    assert sorted(window.table.selected_ids()) == [4, 6]
    assert window.table.current_id() in (4, 6)


def test_undo_of_an_edit_selects_nothing_else(window: MainWindow, library: Library) -> None:
    library.set_fields(PaperId(4), {"citations": "7"})
    window.table.select_paper(PaperId(20))
    window._actions["undo"].trigger()
    assert window.table.selected_ids() == [20]


def test_an_undo_inside_an_editor_takes_back_the_row_above(window: MainWindow, library: Library) -> None:
    window.table.edit_citations(0, "74")
    first = window.table.findChild(CellEditor)
    assert first is not None
    QTest.keyClick(first, Qt.Key.Key_Return)
    second = window.focusWidget()
    assert isinstance(second, CellEditor)
    QTest.keyClick(second, Qt.Key.Key_Z, CTRL)
    assert count(library, 1) is None


def test_add_counts_starts_at_the_first_paper_without_one(window: MainWindow, library: Library) -> None:
    library.set_fields(PaperId(1), {"citations": "74"})
    window.panel.counts_requested.emit()
    editor = window.table.findChild(CellEditor)
    assert editor is not None
    assert editor.paper_id == 2


def test_what_another_process_does_is_shown(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    with Library.open(library.path) as other:
        other.set_fields(PaperId(1), {"citations": "74"})
    qtbot.waitUntil(lambda: here(window)[1] == "at least 74")
    assert window.table.model().index(0, Column.CITATIONS).data() == "74"
    assert window.status.change_text.startswith("Edited citations of AgentVerse")


# --- bringing papers in


def test_after_an_import_its_papers_are_shown(open_window: OpenWindow, empty_library: Library, qtbot: QtBot) -> None:
    window = open_window(empty_library)
    outcome = empty_library.apply_import(empty_library.plan_import(SourceText.from_file(SAMPLE)))
    window.imports.imported.emit(outcome)
    assert window.sidebar.query == OfImport(ImportId(1))
    assert window.table.selected_ids() == [1]
    assert window.table.isVisible()


def test_clipboard_without_text_says_so(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window._actions["import_clipboard"].trigger()
    assert notice(window) == "There is no text or file on the clipboard. Copy a profile page first."


def test_text_and_files_dropped_anywhere_are_imported(window: MainWindow, qtbot: QtBot) -> None:
    files, text = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(SAMPLE))])
    text.setText("Weize Chen")
    for mime in (files, text):
        enter = QDragEnterEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        window.dragEnterEvent(enter)
        assert enter.isAccepted()
        drop = QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        window.dropEvent(drop)
        assert dialog(window).isVisible()
        dialog(window).reject()
        qtbot.waitUntil(lambda: not window.findChildren(ImportDialog))


def test_files_given_are_shown_in_the_dialog(window: MainWindow, qtbot: QtBot) -> None:
    window.import_files([SAMPLE])
    assert dialog(window).isVisible()
    dialog(window).reject()


# --- keys and menus


def test_escape_goes_back_to_the_table(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.sidebar.take_focus()
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert window.table.hasFocus()


def test_keys_of_the_table_are_never_the_windows(window: MainWindow) -> None:
    shown_only = [window._actions[name] for name in ("copy", "open_paper", "edit_cell", "trash")]
    assert {each.shortcutContext() for each in shown_only} == {Qt.ShortcutContext.WidgetShortcut}
    assert not set(shown_only) & set(window.actions())
    taken = {keys.toString() for each in window.actions() for keys in each.shortcuts()}
    assert taken.isdisjoint({"Return", "Enter", "Ctrl+C", "Ctrl+V", "Del", "Space"})
    assert taken.isdisjoint({"Ctrl+Shift+U", "Ctrl+Shift+E"})


def test_every_menu_entry_does_something(window: MainWindow) -> None:
    for name in ("copy", "open_paper", "open_code", "edit_citations"):
        assert window._actions[name].isEnabled()
    for each in window._actions._actions.values():
        assert each.receivers("2triggered(bool)") > 0, each.objectName()


def test_entries_that_need_a_paper_are_off_without_one(window: MainWindow, qtbot: QtBot) -> None:
    window.table.clearSelection()
    qtbot.waitUntil(lambda: not window._actions["open_code"].isEnabled())
    assert not window._actions["copy"].isEnabled()


def test_key_sheet_lists_every_key(window: MainWindow) -> None:
    window._actions["show_keys"].trigger()
    sheet = window.findChild(KeySheet)
    assert sheet is not None
    texts = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Ctrl+Z", "Open Code", "F2", "Esc"} <= texts
    sheet.close()


def test_about_names_version_and_library(window: MainWindow, library: Library) -> None:
    window._actions["about"].trigger()
    [box] = window.findChildren(QMessageBox)
    assert box.text().startswith("Refshelf ")
    assert str(library.path) in box.informativeText().replace("\u200b", "")
    box.close()


def test_theme_is_chosen_and_remembered(window: MainWindow, look: theme.Theme) -> None:
    window._actions["theme_dark"].trigger()
    assert theme.current() == read_tokens("dark")
    assert window._memory.get("theme", None) == "dark"


def test_space_scrolls_what_the_pane_shows(window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.table.keys.abstract_scroll_requested):
        QTest.keyClick(window.table, Qt.Key.Key_Space)


def test_researcher_asked_for_in_the_pane_keeps_the_paper(window: MainWindow) -> None:
    window.sidebar.choose(Everything())
    window.table.select_paper(PaperId(20))
    window.detail.researcher_requested.emit(ResearcherId(1))
    assert window.sidebar.query == WEIZE
    assert window.table.selected_ids() == [20]


def test_dropping_nothing_useful_is_refused(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setData("application/x-thing", b"x")
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    window.dragEnterEvent(event)
    assert not event.isAccepted()


def test_the_menu_sorts_as_the_header_does(window: MainWindow) -> None:
    assert window._actions["sort_position"].isChecked()
    window._actions["sort_citations"].trigger()
    assert window.table.papers.order == Order("citations", descending=True)
    window._actions["sort_citations"].trigger()
    assert window.table.papers.order == Order("citations")
    assert window._actions["sort_citations"].isChecked()
    window.sidebar.choose(Everything())
    assert not window._actions["sort_position"].isEnabled()
    assert window._actions["sort_issued"].isChecked()
