"""Long lists come in two steps; a list that nobody waits for any more is stopped."""

from __future__ import annotations

from array import array

import pytest

from app.library import Library
from app.search_query import Everything, HasCode, Order
from ui.paper_table import id_source
from ui.paper_table.model import PaperTableModel
from ui.tasks import TaskRunner


@pytest.fixture
def runner(qtbot):
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def model(qtbot, library: Library, runner, monkeypatch):
    """The table's model over 38 papers that count as many: a screen has five rows."""
    monkeypatch.setattr(id_source, "AT_ONCE", 10)
    monkeypatch.setattr(id_source, "_SCREENFUL", 5)
    return PaperTableModel(library, None, runner)


def test_the_first_rows_are_there_at_once_and_the_rest_soon(qtbot, model, library):
    inserted = []
    model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    model.show_papers(Everything(), Order("title"))
    assert model.rowCount() == 5
    top = [model.row(place).title for place in range(5)]
    qtbot.waitUntil(lambda: model.rowCount() == 38)
    assert inserted == [(5, 37)]
    assert [model.row(place).title for place in range(5)] == top
    assert model.row(37) is not None
    assert array("q", model.ids_between(0, 37)) == library.paper_ids(Everything(), Order("title"))


def test_the_rest_waits_where_it_is_held(qtbot, model, runner):
    model.hold_rest()
    model.show_papers(Everything(), Order("authors"))
    model.show_papers(Everything(), Order("title"))
    assert (model.rowCount(), runner.tasks) == (5, frozenset())
    model.read_rest()
    qtbot.waitUntil(lambda: model.rowCount() == 38)
    model.show_papers(Everything(), Order("authors"))
    assert runner.tasks


def test_nothing_more_is_read_once_the_window_closes(qtbot, model, runner):
    model.hold_rest()
    model.show_papers(Everything(), Order("title"))
    model.stop_reading()
    model.read_rest()
    assert not runner.tasks
    model.show_papers(Everything(), Order("authors"))
    model.stop_reading()
    qtbot.waitUntil(lambda: not runner.tasks)
    assert model.rowCount() == 5


def test_a_list_that_fits_is_whole_at_once(model):
    model.show_papers(HasCode(), Order())
    model.show_papers(HasCode(), Order("citations"))
    assert model.rowCount() == 5


def test_another_list_takes_the_place_of_one_that_is_on_its_way(qtbot, model, library, runner):
    for column in ("title", "authors", "issued", "citations", "title", "authors"):
        model.show_papers(Everything(), Order(column))
    qtbot.waitUntil(lambda: not runner.tasks)
    assert array("q", model.ids_between(0, 37)) == library.paper_ids(Everything(), Order("authors"))


def test_a_change_leaves_the_rows_where_they_are_until_the_new_list_is_whole(qtbot, model, library):
    library.subscribe(model.on_touched)
    model.show_papers(Everything(), Order("title"))
    qtbot.waitUntil(lambda: model.rowCount() == 38)
    library.papers.trash([model.id_at(3)])
    assert model.rowCount() == 38
    qtbot.waitUntil(lambda: model.rowCount() == 37)


def test_a_list_that_cannot_be_read_is_said(qtbot, model, library, monkeypatch):
    from app.errors import LibraryError

    def fail(*_: object) -> None:
        raise LibraryError("The disk failed.", "Check it.")

    monkeypatch.setattr(Library, "paper_ids", fail)
    with qtbot.waitSignal(model.failed) as said:
        model.show_papers(Everything(), Order("title"))
    assert "disk failed" in str(said.args[0])
    assert model.rowCount() == 5
