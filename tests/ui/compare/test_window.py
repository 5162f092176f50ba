"""The comparison: sets chosen by typing, figures side by side with what they rest on, and no ranks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton, QWidget

from app.errors import KnownError
from app.library.paper_sets import PaperSet
from app.metrics.definitions import DEFINITIONS
from app.search_query import Everything, InCollection, OfResearcher, Trashed
from app.values import PaperId, ResearcherId
from ui.collecting.picker import Picker
from ui.compare.table_model import NOTE_ROLE
from ui.compare.window import CompareWindow
from ui.metrics_pane.scopes import ScopeKind, Scopes
from ui.plots.enlarged import EnlargedPlot
from ui.sidebar.entries import EntryKind
from ui.widgets.figure_copying import CopyForm
from ui.widgets.figure_years import choose_years


def column(opened, name):
    model = opened.table.model()
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    return heads.index(name)


def find_row(opened, figure):
    model = opened.table.model()
    [place] = [place for place in range(model.rowCount()) if model.row_at(place).name == figure]
    return place


def cell(opened, figure, name, role=Qt.ItemDataRole.DisplayRole):
    """What the table says of a figure of a set."""
    return opened.table.model().index(find_row(opened, figure), column(opened, name)).data(role)


def names(opened):
    return [each.name for each in opened.sets.sets]


def find_entry(window, kind):
    return next(entry for entry in window.sidebar.tree.entries() if entry.kind == kind)


def choose_entry(window, menu, text):
    [shown] = window.findChildren(QMenu, menu)
    next(action for action in shown.actions() if action.text() == text).trigger()
    shown.close()


# --- what is compared


def test_figures_stand_side_by_side_with_what_they_rest_on(compare, weize, agents, tuning):
    opened = compare(weize, agents, tuning)
    assert [cell(opened, "papers", name) for name in ("Weize Chen", "Agents", "Tuning")] == ["38", "3", "3"]
    assert cell(opened, "h_index", "Weize Chen") == "at least 19"
    assert cell(opened, "h_index", "Weize Chen", NOTE_ROLE) == "counts for 19 of 38"
    assert cell(opened, "h_index", "Agents") == "3"
    assert cell(opened, "h_index", "Agents", NOTE_ROLE) == "counts for all 3"
    assert cell(opened, "h_index", "Tuning", NOTE_ROLE) == "counts for 1 of 3"
    assert cell(opened, "papers", "Weize Chen", NOTE_ROLE) == ""


def test_the_h_index_of_years_is_that_of_the_years_chosen_in_the_metrics(compare, counted, window, agents, tuning):
    for key in (1, 2):
        counted.set_fields(PaperId(key), {"issued": "2016"})
    choose_years(window.desk.memory, (2015, 2017))
    opened = compare(agents, tuning)
    assert opened.table.model().row_at(find_row(opened, "h_window")).label == "h-index of 2015 to 2017"
    assert [cell(opened, "h_window", name) for name in ("Agents", "Tuning")] == ["2", "—"]
    opened.copy_as(CopyForm.TEXT)
    assert "h-index of 2015 to 2017" in QGuiApplication.clipboard().text()


def test_every_figure_of_the_registry_is_a_row_under_its_group(compare, weize, agents):
    model = compare(weize, agents).table.model()
    rows = [model.row_at(place) for place in range(model.rowCount())]
    names_of_rows = [row.name for row in rows if row.name]
    assert [name for name in names_of_rows if name != "repositories"] == list(DEFINITIONS)
    assert [row.label for row in rows if not row.name] == ["Output", "Impact", "Authorship"]


def test_repositories_are_counted_too(compare, weize, agents):
    opened = compare(weize, agents)
    assert cell(opened, "repositories", "Weize Chen") == "14"
    opened.copy_as(CopyForm.MARKDOWN)
    assert "| Repositories | 14 | 38 papers | " in QGuiApplication.clipboard().text()


def test_what_only_a_person_can_have_is_said_to_be_so(compare, weize, agents):
    opened = compare(weize, agents)
    assert cell(opened, "h_first_author", "Agents") == "—"
    assert cell(opened, "h_first_author", "Agents", NOTE_ROLE) == "of a researcher alone"


def test_sets_stand_in_the_order_in_which_they_were_chosen_whatever_their_figures(compare, weize, agents, tuning):
    opened = compare(tuning, weize, agents)
    assert [column(opened, name) for name in ("Tuning", "Weize Chen", "Agents")] == [1, 2, 3]


def test_the_larger_figure_has_no_colour_and_no_weight_of_its_own(compare, weize, agents, qtbot):
    """A figure is painted alike whatever stands beside it, a larger one, a smaller one, or none."""
    pictures = []
    for sets in ((weize, agents), (agents, weize), (agents,)):
        opened = compare(*sets)
        opened.sets.setFocus()
        qtbot.waitUntil(lambda opened=opened: len(opened.plots.cards) == 3)
        table, at = opened.table, column(opened, "Agents")
        table.setColumnWidth(at, 200)
        qtbot.wait(50)
        index = table.model().index(find_row(opened, "papers"), at)
        table.scrollTo(index)
        pictures.append(table.viewport().grab(table.visualRect(index)).toImage())
        opened.close()
    assert pictures[0] == pictures[1] == pictures[2]
    colours = {pictures[0].pixelColor(x, 10).name() for x in range(pictures[0].width())}
    assert len(colours) > 1, "something is painted there"


def test_plots_of_the_sets_lie_over_each_other(compare, weize, agents, qtbot):
    opened = compare(weize, agents)
    cards = opened.plots.cards
    names_of_plots = ["compared_papers", "compared_citations", "compared_curves"]
    qtbot.waitUntil(lambda: list(cards) == names_of_plots and all(card.isVisible() for card in cards.values()))
    drawn = [series.name for series in cards["compared_papers"].data.series]
    assert drawn == ["Weize Chen", "Agents"]
    curve = cards["compared_curves"].data.table
    assert [column.title for column in curve.columns] == ["Rank", "Weize Chen", "Agents"]
    assert curve.rows[0][1:] == (39, 39)


def test_plots_follow_what_is_compared_and_edited(compare, agents, tuning, counted, qtbot):
    opened = compare(agents, tuning)
    cards = opened.plots.cards
    qtbot.waitUntil(lambda: len(cards) == 3)
    counted.set_fields(PaperId(1), {"citations": "77"})
    qtbot.waitUntil(lambda: cards["compared_curves"].data.table.rows[0][1] == 77)
    opened.sets.show_sets([agents])
    qtbot.waitUntil(lambda: len(cards["compared_papers"].data.series) == 1)


def test_a_plot_is_seen_large_and_follows_there_too(compare, agents, tuning, qtbot):
    opened = compare(agents, tuning)
    cards = opened.plots.cards
    qtbot.waitUntil(lambda: len(cards) == 3)
    cards["compared_papers"].enlarged.emit()
    [large] = opened.findChildren(EnlargedPlot)
    assert large.isVisible()
    opened.sets.show_sets([agents])
    qtbot.waitUntil(lambda: len(large.card.data.series) == 1)


# --- choosing


def test_the_action_begins_with_what_the_sidebar_shows_and_lets_choose(window, counted, qtbot):
    window.sidebar.choose(OfResearcher(ResearcherId(1)))
    window.desk.actions["compare"].trigger()
    opened = window.findChild(CompareWindow)
    qtbot.waitExposed(opened)
    assert names(opened) == ["Weize Chen"]
    assert opened.findChild(QLabel, "compare_hint").isVisible()
    [box] = [each for each in opened.findChildren(Picker) if each.isVisible()]
    assert [line.label for line in box.shown] == ["Weize Chen", "Agents", "Tuning"]
    QTest.keyClicks(box.edit, "tun")
    QTest.keyClick(box.edit, Qt.Key.Key_Return)
    assert names(opened) == ["Weize Chen", "Tuning"]
    assert not opened.findChild(QLabel, "compare_hint").isVisible()
    QTest.keyClick(box.edit, Qt.Key.Key_Return)
    assert names(opened) == ["Weize Chen"]
    QTest.keyClick(box.edit, Qt.Key.Key_Escape)
    assert opened.isVisible()
    assert opened.focusWidget() is opened.findChild(QPushButton, "compare_choose")


@pytest.mark.parametrize("query", [Everything(), Trashed()])
def test_all_papers_and_the_trash_are_nothing_to_begin_with(window, counted, query):
    window.sidebar.choose(query)
    window.desk.actions["compare"].trigger()
    assert names(window.findChild(CompareWindow)) == []


def test_a_chip_takes_its_set_away(compare, weize, agents, tuning):
    opened = compare(weize, agents, tuning)
    cross = opened.sets.chips[1].cross
    assert cross.accessibleName() == "Compare Agents no more"
    QTest.keyClick(cross, Qt.Key.Key_Delete)
    assert names(opened) == ["Weize Chen", "Tuning"]
    assert opened.table.model().columnCount() == 3


def test_the_menu_of_a_collection_compares_it(window, counted):
    window.sidebar.tree.menu_requested.emit(find_entry(window, EntryKind.COLLECTION), QPoint(0, 0))
    choose_entry(window, "collection_menu", "Compare With…")
    assert names(window.findChild(CompareWindow)) == ["Agents"]


def test_the_menu_of_a_researcher_compares_them(window, counted, weize):
    window.sidebar.tree.menu_requested.emit(find_entry(window, EntryKind.RESEARCHER), QPoint(0, 0))
    choose_entry(window, "researcher_menu", "Compare With…")
    assert window.findChild(CompareWindow).sets.sets == (weize,)


def test_the_papers_of_the_metrics_pane_are_the_first_while_it_is_seen(window, counted, qtbot):
    window.sidebar.choose(OfResearcher(ResearcherId(1)))
    window.desk.actions["show_metrics"].trigger()
    window.table.select_papers([PaperId(1), PaperId(2)])
    scopes = window.findChild(Scopes)
    qtbot.waitUntil(lambda: ScopeKind.SELECTED in scopes.kinds)
    scopes.choose(ScopeKind.SELECTED)
    window.desk.actions["compare"].trigger()
    assert names(window.findChild(CompareWindow)) == ["Weize Chen, 2 papers selected"]


# --- the notice


def test_where_coverage_differs_a_notice_says_so(compare, agents, tuning):
    head, *lines = compare(agents, tuning).notice.split("\n")
    assert head == "Compare with care: counts differ in coverage, source or date."
    assert [line.split(",")[0] for line in lines] == ["Agents: counts for all 3", "Tuning: counts for 1 of 3"]


def test_where_all_is_alike_there_is_no_notice(compare, agents, counted):
    other = counted.collections.create("Others")
    counted.collections.add([PaperId(4), PaperId(5)], other.id)
    assert compare(agents, PaperSet(InCollection(other.id), "Others")).notice == ""


# --- following the library


def test_an_edit_is_followed(compare, agents, tuning, counted, qtbot):
    opened = compare(agents, tuning)
    counted.set_fields(PaperId(20), {"citations": "2"})
    qtbot.waitUntil(lambda: cell(opened, "citations", "Tuning", NOTE_ROLE) == "counts for 2 of 3")


def test_a_collection_with_another_name_is_called_so_and_one_that_is_gone_is_not_compared(
    compare, agents, tuning, counted, qtbot
):
    opened = compare(agents, tuning)
    counted.collections.rename(agents.query.collection_id, "Multi-agent systems")
    assert names(opened) == ["Multi-agent systems", "Tuning"]
    counted.collections.delete(tuning.query.collection_id)
    qtbot.waitUntil(lambda: names(opened) == ["Multi-agent systems"])
    assert opened.table.model().columnCount() == 2


def test_who_chooses_meanwhile_chooses_among_what_there_is_now(compare, agents, tuning, counted):
    opened = compare(agents, tuning)
    opened.sets.choose()
    [box] = [each for each in opened.findChildren(Picker) if each.isVisible()]
    counted.collections.create("Talks")
    counted.collections.rename(tuning.query.collection_id, "Delta tuning")
    assert [line.label for line in box.shown] == ["Weize Chen", "Agents", "Delta tuning", "Talks"]
    counted.collections.delete(tuning.query.collection_id)
    assert [line.label for line in box.shown] == ["Weize Chen", "Agents", "Talks"]
    assert names(opened) == ["Agents"]


def test_places_that_cannot_be_read_are_said_and_what_is_chosen_stays(compare, agents, tuning, counted, monkeypatch):
    opened = compare(agents, tuning)
    opened.sets.choose()
    [box] = [each for each in opened.findChildren(Picker) if each.isVisible()]

    def fail(*_: object, **__: object) -> None:
        raise KnownError("The library is busy.")

    monkeypatch.setattr(type(counted), "researchers", fail)
    QTest.keyClicks(box.edit, "wei")
    QTest.keyClick(box.edit, Qt.Key.Key_Return)
    assert names(opened) == ["Agents", "Tuning", "Weize Chen"]
    assert opened.findChild(QLabel, "notice_text").text() == "The library is busy."


def test_a_library_that_cannot_be_read_is_said_and_asked_again(compare, agents, tuning, counted, monkeypatch):
    opened = compare(agents, tuning)

    def fail(*_: object, **__: object) -> None:
        raise KnownError("The library is busy.")

    with monkeypatch.context() as patched:
        patched.setattr(type(counted.figures), "count_sources", fail)
        opened._reader.read_again()
    assert opened.findChild(QLabel, "notice_text").text() == "The library is busy."
    QTest.mouseClick(opened.findChild(QPushButton, "compare_read"), Qt.MouseButton.LeftButton)
    assert cell(opened, "papers", "Agents") == "3"


def test_it_closes_with_the_window(compare, agents, tuning, window):
    opened = compare(agents, tuning)
    window.close()
    assert not opened.isVisible()


# --- out


@pytest.mark.parametrize(
    ("form", "line"),
    [
        (CopyForm.MARKDOWN, "| h-index | 3 | 3 papers | at least 1 | 1 of 3 papers |"),
        (CopyForm.CSV, "Impact,h-index,3,3,3,3,3,at least 1,1,,1,3"),
    ],
)
def test_all_of_it_is_copied(compare, agents, tuning, form, line):
    compare(agents, tuning).copy_as(form)
    assert line in QGuiApplication.clipboard().text().splitlines()


def test_ctrl_c_copies_text(compare, agents, tuning):
    opened = compare(agents, tuning)
    opened.table.setFocus()
    QTest.keyClick(opened.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert "Agents" in copied.splitlines()[0]
    assert "at least 1" in copied
    assert opened.findChild(QLabel, "notice_text").text() == "The figures are on the clipboard."


def test_the_button_offers_the_forms(compare, agents, tuning):
    opened = compare(agents, tuning)
    menu = opened.findChild(QToolButton, "compare_copy").menu()
    assert [action.text() for action in menu.actions()] == ["Copy as Text", "Copy as Markdown", "Copy as CSV"]
    menu.actions()[2].trigger()
    assert QGuiApplication.clipboard().text().startswith("Group,Figure,Agents: Value")


# --- who cannot see or use a pointer


def test_a_cell_is_read_as_a_sentence(compare, agents, tuning):
    opened = compare(agents, tuning)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert cell(opened, "h_index", "Tuning", role) == "h-index of Tuning: at least 1, counts for 1 of 3"
    said = "h-index as last author of Tuning: unknown, of a researcher alone"
    assert cell(opened, "h_last_author", "Tuning", role) == said


def test_every_part_has_a_name_for_those_who_do_not_see_it(compare, agents, tuning):
    for part in compare(agents, tuning).findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and part.focusProxy() is None:
            assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name), part
