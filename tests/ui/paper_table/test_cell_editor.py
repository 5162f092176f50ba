"""Typing citation counts down the column."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.errors import LibraryBusy
from app.library import Library
from app.search_query import OfResearcher, Order
from app.values import PaperId, ResearcherId
from ui.library_observer import LibraryObserver
from ui.paper_table.cell_editor import CellEditor
from ui.paper_table.columns import Column
from ui.paper_table.model import PaperTableModel
from ui.paper_table.view import PaperTableView


@pytest.fixture
def table(library: Library, observer: LibraryObserver, qtbot: QtBot) -> Iterator[PaperTableView]:
    """A table with a field below it that the focus can go to."""
    host = QWidget()
    qtbot.addWidget(host)
    model = PaperTableModel(library)
    observer.touched.connect(model.on_touched)
    view = PaperTableView(model)
    column = QVBoxLayout(host)
    column.addWidget(view)
    column.addWidget(QLineEdit())
    host.resize(860, 500)
    view.show_papers(OfResearcher(ResearcherId(1)), Order("position"))
    view.select_paper(PaperId(3))
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    view.setFocus()
    yield view
    host.close()


def editors(table: PaperTableView) -> list[CellEditor]:
    return [each for each in table.findChildren(CellEditor) if each.isVisible()]


def editor(table: PaperTableView) -> CellEditor:
    [only] = editors(table)
    return only


def bubbles(table: PaperTableView) -> list[str]:
    return [label.text() for label in table.window().findChildren(QLabel, "refusal") if label.isVisible()]


def count(library: Library, paper_id: int) -> int | None:
    return library.get_paper(PaperId(paper_id)).citations


def test_digits_typed_among_the_counts_start_one_and_enter_goes_down(table: PaperTableView, library: Library) -> None:
    table.go_to(2, Column.CITATIONS)
    for text in ("74", "1,203", "0"):
        for char in text:
            QTest.keyClick(editor(table) if editors(table) else table, Qt.Key(ord(char)))
        QTest.keyClick(editor(table), Qt.Key.Key_Return)
    assert [count(library, paper_id) for paper_id in (3, 4, 5, 6)] == [74, 1203, 0, None]
    assert editor(table).paper_id == 6
    assert table.model().index(3, Column.CITATIONS).data() == "1,203"


def test_f2_and_double_click_edit_what_is_there(table: PaperTableView, library: Library) -> None:
    library.set_fields(PaperId(3), {"citations": "1203"})
    table.go_to(2, Column.CITATIONS)
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert editor(table).text() == "1203"
    assert editor(table).selectedText() == "1203"
    QTest.keyClick(editor(table), Qt.Key.Key_Escape)
    assert editors(table) == []
    place = table.visualRect(table.model().index(4, Column.CITATIONS)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert editor(table).paper_id == 5


@pytest.mark.parametrize("wrong", ["abc", "-3", "3.5", "12 12", "9" * 30])
def test_refused_text_stays_with_its_reason_and_stores_nothing(
    table: PaperTableView, library: Library, wrong: str
) -> None:
    table.edit_citations(2, wrong)
    QTest.keyClick(editor(table), Qt.Key.Key_Return)
    assert editor(table).text() == wrong
    assert editor(table).reason
    assert bubbles(table) == [editor(table).reason]
    assert count(library, 3) is None
    assert library.history(PaperId(3), 10)[0].label.startswith("Imported")


def test_refused_text_can_be_mended(table: PaperTableView, library: Library) -> None:
    table.edit_citations(2, "7o")
    QTest.keyClick(editor(table), Qt.Key.Key_Return)
    QTest.keyClick(editor(table), Qt.Key.Key_Backspace)
    assert bubbles(table) == []
    QTest.keyClicks(editor(table), "4")
    QTest.keyClick(editor(table), Qt.Key.Key_Return)
    assert count(library, 3) == 74


def test_refused_text_can_be_taken_back(table: PaperTableView, library: Library) -> None:
    table.edit_citations(2, "abc")
    QTest.keyClick(editor(table), Qt.Key.Key_Return)
    QTest.keyClick(editor(table), Qt.Key.Key_Escape)
    assert editors(table) == []
    assert bubbles(table) == []
    assert table.hasFocus()
    assert count(library, 3) is None


def test_leaving_stores_what_is_right(table: PaperTableView, library: Library) -> None:
    table.edit_citations(2, "74")
    field = table.window().findChild(QLineEdit, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert field is not None
    field.setFocus()
    assert count(library, 3) == 74
    assert editors(table) == []


def test_leaving_keeps_what_is_wrong_in_sight(table: PaperTableView, library: Library) -> None:
    table.edit_citations(2, "abc")
    field = table.window().findChild(QLineEdit, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert field is not None
    field.setFocus()
    assert editor(table).text() == "abc"
    assert bubbles(table)


def test_tab_stores_and_returns_to_the_table(table: PaperTableView, library: Library) -> None:
    table.edit_citations(2, "74")
    QTest.keyClick(editor(table), Qt.Key.Key_Tab)
    assert count(library, 3) == 74
    assert editors(table) == []


def test_an_unchanged_count_is_no_change(table: PaperTableView, library: Library) -> None:
    QTest.keyClick(table, Qt.Key.Key_F2)
    QTest.keyClick(editor(table), Qt.Key.Key_Return)
    assert len(library.history()) == 1


def test_last_row_gives_the_table_its_keys_back(table: PaperTableView, library: Library) -> None:
    table.edit_citations(37, "5")
    QTest.keyClick(editor(table), Qt.Key.Key_Return)
    assert editors(table) == []
    assert table.hasFocus()


def test_empty_text_means_unknown_again(table: PaperTableView, library: Library) -> None:
    library.set_fields(PaperId(3), {"citations": "74"})
    table.go_to(2, Column.CITATIONS)
    QTest.keyClick(table, Qt.Key.Key_F2)
    QTest.keyClick(editor(table), Qt.Key.Key_Delete)
    QTest.keyClick(editor(table), Qt.Key.Key_Return)
    assert count(library, 3) is None


def test_a_change_elsewhere_takes_nothing_away_that_is_being_typed(table: PaperTableView, library: Library) -> None:
    table.edit_citations(2, "7")
    library.set_fields(PaperId(3), {"venue": "ACL"})
    library.set_fields(PaperId(3), {"citations": "99"})
    assert editor(table).text() == "7"


def test_other_rows_keep_the_text_at_its_paper(table: PaperTableView, library: Library) -> None:
    table.edit_citations(2, "abc")
    table.papers.show_papers(OfResearcher(ResearcherId(1)), Order("position", descending=True))
    assert editor(table).text() == "abc"
    assert editor(table).paper_id == 3


@contextmanager
def writer_elsewhere(path: Path) -> Iterator[None]:
    """Somebody else in the middle of a long change."""
    with Library.open(path) as other, other._access.writer.change("Import") as change:
        assert change is not None
        yield


def test_a_running_import_refuses_in_words_and_the_text_stays(
    table: PaperTableView, library: Library, library_file: Path
) -> None:
    table.edit_citations(2, "74")
    with writer_elsewhere(library_file):
        QTest.keyClick(editor(table), Qt.Key.Key_Return)
        assert editor(table).text() == "74"
        assert bubbles(table)
    QTest.keyClick(editor(table), Qt.Key.Key_Return)
    assert count(library, 3) == 74


def test_busy_is_the_error_that_is_shown(library: Library, library_file: Path) -> None:
    with writer_elsewhere(library_file), pytest.raises(LibraryBusy):
        library.set_fields(PaperId(3), {"citations": "74"})


def test_undo_is_the_fields_while_it_has_something_to_undo(table: PaperTableView) -> None:
    table.edit_citations(2)
    QTest.keyClicks(editor(table), "74")
    QTest.keyClick(editor(table), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor(table).text() == ""
