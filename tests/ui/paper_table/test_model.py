from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.code import Code
from app.library import Library
from app.search_query import Everything, HasCode, OfResearcher, Order
from app.values import PaperId, ResearcherId
from ui.library_observer import LibraryObserver
from ui.paper_table.columns import Column
from ui.paper_table.model import PaperTableModel, unreadable

PAGE = OfResearcher(ResearcherId(1))


@pytest.fixture
def model(library: Library, observer: LibraryObserver, qtbot: QtBot) -> PaperTableModel:
    model = PaperTableModel(library)
    observer.touched.connect(model.on_touched)
    model.show_papers(PAGE, Order("position"))
    return model


def text(model: PaperTableModel, place: int, column: Column) -> object:
    return model.index(place, column).data()


def test_qts_own_tester_is_content_while_papers_come_go_and_change(
    empty_library: Library, library: Library, qtbot: QtBot
) -> None:
    model, observer = PaperTableModel(library), LibraryObserver(library)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    observer.touched.connect(model.on_touched)
    model.show_papers(PAGE, Order("position"))
    library.set_fields(PaperId(3), {"citations": "74"})
    model.show_papers(PAGE, Order("citations", descending=True))
    library.undo()
    library.undo()
    assert model.rowCount() == 0
    library.redo()
    assert model.rowCount() == 38
    assert tester.model() is model


def test_shows_the_page_in_its_order(model: PaperTableModel) -> None:
    assert model.rowCount() == 38
    assert text(model, 0, Column.POSITION) == "1"
    assert str(text(model, 2, Column.TITLE)).startswith("ChatDev")
    assert text(model, 2, Column.ISSUED) == "16 Jul 2023"
    assert text(model, 2, Column.CITATIONS) == "—"


def test_an_edit_refreshes_its_row_alone_and_moves_nothing(
    model: PaperTableModel, library: Library, qtbot: QtBot
) -> None:
    model.show_papers(PAGE, Order("citations", descending=True))
    for place in range(38):
        model.row(place)
    [place] = model.places_of([PaperId(20)])
    with qtbot.waitSignal(model.dataChanged) as changed, qtbot.assertNotEmitted(model.modelReset):
        library.set_fields(PaperId(20), {"citations": "99"})
    assert changed.args is not None
    assert (changed.args[0].row(), changed.args[1].row()) == (place, place)
    assert text(model, place, Column.CITATIONS) == "99"
    model.show_papers(PAGE, Order("citations", descending=True))
    assert model.place_of(PaperId(20)) == 0


def test_a_change_elsewhere_costs_nothing_that_is_not_seen(
    model: PaperTableModel, library: Library, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(model.dataChanged):
        library.set_fields(PaperId(20), {"citations": "99"})  # no row was asked for yet


def test_other_views_list_other_papers(model: PaperTableModel) -> None:
    model.show_papers(HasCode(Code.LINK), Order("issued", descending=True))
    assert model.rowCount() == 18
    assert text(model, 0, Column.POSITION) == ""
    model.show_papers(HasCode(Code.BADGE), Order("title"))
    assert model.rowCount() == 1
    model.show_papers(Everything(), Order("title"))
    titles = [str(text(model, place, Column.TITLE)).lower() for place in range(model.rowCount())]
    assert titles == sorted(titles)


def test_row_that_cannot_be_read_is_disabled_and_breaks_nothing(model: PaperTableModel, library: Library) -> None:
    known = library.rows
    library.rows = lambda ids, query: {each: row for each, row in known(ids, query).items() if each != 2}  # type: ignore[method-assign]
    index = model.index(1, Column.TITLE)
    assert index.data() == unreadable()
    assert not index.flags() & Qt.ItemFlag.ItemIsEnabled
    assert model.index(2, Column.TITLE).flags() & Qt.ItemFlag.ItemIsEnabled


def test_what_a_person_says_of_a_paper_can_be_edited(model: PaperTableModel) -> None:
    editable = [column for column in Column if model.index(0, column).flags() & Qt.ItemFlag.ItemIsEditable]
    assert editable == sorted(set(Column) - {Column.POSITION, Column.CODE, Column.FILES, Column.NOTES, Column.ADDED})


def test_places(model: PaperTableModel, library: Library) -> None:
    assert model.id_at(-1) is None
    assert model.id_at(38) is None
    assert model.place_of(PaperId(999)) is None
    assert model.places_of([PaperId(5), PaperId(2), PaperId(999)]) == [1, 4]
    assert model.first_without_count() == 0
    library.set_fields(PaperId(1), {"citations": "0"})
    assert model.first_without_count() == 1


def test_screen_readers_hear_rows_and_columns(model: PaperTableModel) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert str(model.index(2, Column.TITLE).data(role)).startswith("3 of 38: ChatDev")
    assert model.index(2, Column.CITATIONS).data(role) == "Citations: unknown"
    assert model.headerData(Column.POSITION, Qt.Orientation.Horizontal, role) == "Place on the page, sorted ascending"
