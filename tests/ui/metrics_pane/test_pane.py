"""What the pane shows of the sample page, and how it follows what is chosen and what changes."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QListView, QWidget
from pytestqt.qtbot import QtBot

from app.code import Code
from app.importing.source_text import SourceText
from app.library import Library
from app.metrics.definitions import DEFINITIONS
from app.search_query import Everything, HasCode, OfResearcher, Order, Trashed
from app.values import PaperId, ResearcherId
from tests.pictures.libraries import SAMPLE
from tests.ui.metrics_pane.conftest import row, said, values
from ui.main_window import MainWindow
from ui.metrics_pane import body
from ui.metrics_pane.page_section import SmallTable
from ui.metrics_pane.pane import MetricsPane
from ui.metrics_pane.year_window import YearWindow
from ui.metrics_panel import live
from ui.plots.data import Pick
from ui.plots.plot_column import PlotColumn

AUTHORSHIP = ("hi_norm", "fractional_papers", "h_first_author", "h_last_author")


def count_all(library: Library, count: str = "10") -> None:
    library.papers.set_fields_of(list(map(PaperId, library.paper_ids(Everything(), Order()))), {"citations": count})


def choices(pane: MetricsPane) -> list[str]:
    box = pane.findChild(QComboBox, "metrics_scope")
    assert box is not None
    return [box.itemText(at) for at in range(box.count())]


def choose(pane: MetricsPane, text: str) -> None:
    box = pane.findChild(QComboBox, "metrics_scope")
    assert box is not None
    box.setCurrentIndex(choices(pane).index(text))
    box.activated.emit(box.currentIndex())


def list_tabs(pane: MetricsPane) -> list[str]:
    return [pane.body.tabText(at) for at in range(pane.body.count()) if pane.body.isTabVisible(at)]


def turn_to(pane: MetricsPane, tab: str) -> None:
    pane.body.setCurrentIndex(next(at for at in range(pane.body.count()) if pane.body.tabText(at) == tab))


@pytest.mark.usefixtures("in_2026")
def test_first_day_says_what_is_known_and_that_nothing_is_counted(pane: MetricsPane) -> None:
    assert said(pane, "metrics_title") == ["Weize Chen"]
    assert values(pane, "papers", "papers_per_year", "with_code", "repositories") == ["38", "4.75", "47 %", "14"]
    assert values(pane, "citations", "h_index", "g_index", "uncited") == ["—"] * 4
    assert said(pane, "remark") == ["38 papers"]
    assert said(pane, "metrics_add_counts") == ["Add counts"]
    assert said(pane, "metrics_sources") == []
    assert "All 38 author lists are cut short, so these are bounds, or unknown." in said(pane, "note")


def test_some_counts_make_bounds_with_their_coverage(pane: MetricsPane, library: Library) -> None:
    library.papers.set_fields_of([PaperId(3), PaperId(4)], {"citations": "74"})
    assert values(pane, "h_index", "citations", "citations_per_paper") == ["at least 2", "at least 148", "74"]
    assert row(pane, "h_index").coverage.text() == "2 of 38"
    assert "counts for 2 of 38" in said(pane, "remark")
    assert said(pane, "metrics_sources") == ["counts from 1 source, Nov 2026"] or said(pane, "metrics_sources")
    assert row(pane, "h_index").accessibleName() == "h-index: at least 2, counts for 2 of 38. On the cards."


def test_all_counts_make_figures_without_coverage(pane: MetricsPane, library: Library) -> None:
    count_all(library)
    assert values(pane, "h_index", "citations", "i10_index") == ["10", "380", "38"]
    assert row(pane, "h_index").coverage.text() == ""
    assert "counts for all 38" in said(pane, "remark")


def test_tips_say_what_a_figure_is_as_plain_text(pane: MetricsPane, library: Library) -> None:
    tip = row(pane, "h_index").toolTip()
    assert "h = max{r : c_r ≥ r}" in tip
    assert "Hirsch" in tip
    assert "unknown, and not 0" in tip
    library.set_fields(PaperId(3), {"citations": "74"})
    assert "Rests on 1 of 38 papers: what is missing can only raise it." in row(pane, "h_index").toolTip()


def test_what_moved_is_marked_with_its_difference_and_told_once(
    pane: MetricsPane, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(body, "announce", lambda _, text: told.append(text))
    library.set_fields(PaperId(3), {"citations": "74"})
    library.set_fields(PaperId(4), {"citations": "12"})
    assert values(pane, "h_index", "i10_index", "uncited") == ["at least 1 → 2", "at least 1 → 2", "0 %"]
    assert (
        told[-1]
        == "Citations per paper 43, was 74, Median citations 43, was 74, "
        + told[-1].partition("74, ")[2].partition("74, ")[2]
    )
    assert "h-index at" not in told[-1]
    assert told[-1].endswith(" other figures")
    for name in DEFINITIONS:
        row(pane, name).rest()
    assert values(pane, "h_index", "i10_index") == ["at least 2", "at least 2"]
    library.undo()
    assert values(pane, "h_index") == ["at least 2 → 1"]


def test_what_moved_stays_marked_for_its_while_though_only_others_move_after_it(
    pane: MetricsPane, library: Library
) -> None:
    for paper, count in enumerate((74, 12, 2), 1):
        library.set_fields(PaperId(paper), {"citations": str(count)})
    assert values(pane, "h_index", "citations") == ["at least 1 → 2", "at least 86 → 88"]
    assert row(pane, "h_index").coverage.text() == "3 of 38"


def test_whose_papers_they_are_has_room_for_each_choice(pane: MetricsPane, window: MainWindow) -> None:
    box = pane.findChild(QComboBox, "metrics_scope")
    assert box is not None
    window._centre.search_box.setText("agents")
    window._centre.search_box.search_now()
    QApplication.sendPostedEvents()
    room = box.width() - box.fontMetrics().horizontalAdvance("Found by the search")
    assert room >= 24


def test_another_view_is_no_move(pane: MetricsPane, window: MainWindow) -> None:
    window.sidebar.choose(HasCode(Code.LINK))
    assert said(pane, "metrics_title") == ["With code"]
    assert values(pane, "papers", "with_code") == ["18", "100 %"]


def test_figures_that_need_a_person_are_shown_of_one_alone(pane: MetricsPane, window: MainWindow) -> None:
    assert row(pane, "h_first_author").isVisible()
    assert list_tabs(pane) == ["Figures", "Page", "Co-authors", "Plots"]
    window.sidebar.choose(Everything())
    assert not row(pane, "h_first_author").isVisible()
    assert list_tabs(pane) == ["Figures", "Authors", "Plots"]


def test_a_person_chooses_what_is_selected(pane: MetricsPane, window: MainWindow, qtbot: QtBot) -> None:
    assert choices(pane) == ["All papers here"]
    window.table.select_papers([PaperId(1), PaperId(2), PaperId(3)])
    qtbot.waitUntil(lambda: choices(pane) == ["All papers here", "Selected (3)"])
    assert values(pane, "papers") == ["38"]
    choose(pane, "Selected (3)")
    assert values(pane, "papers") == ["3"]
    assert list_tabs(pane) == ["Figures", "Co-authors", "Plots"]  # the page states nothing of some of its papers
    window.table.select_papers([PaperId(1), PaperId(2)])
    qtbot.waitUntil(lambda: values(pane, "papers") == ["2"])
    window.table.select_papers([PaperId(1)])
    qtbot.waitUntil(lambda: values(pane, "papers") == ["38"])
    assert list_tabs(pane) == ["Figures", "Page", "Co-authors", "Plots"]


def test_a_person_chooses_what_the_search_found(pane: MetricsPane, window: MainWindow) -> None:
    box = window._centre.search_box
    box.setText("agents")
    box.search_now()
    assert choices(pane) == ["All papers here", "Found by the search"]
    choose(pane, "Found by the search")
    assert values(pane, "papers") == [str(window.table.papers.rowCount())]
    box.setText("agents author:qian")
    box.search_now()
    assert values(pane, "papers") == [str(window.table.papers.rowCount())]
    box.clear()
    box.search_now()
    assert values(pane, "papers") == ["38"]


def test_the_years_of_the_window_are_chosen(pane: MetricsPane, library: Library) -> None:
    count_all(library)
    [years] = pane.findChildren(YearWindow)
    years.first.setValue(2019)
    years.last.setValue(2021)
    few = int(values(pane, "h_window")[0].rpartition(" ")[2])
    assert 0 < few < 10
    years.first.setValue(2024)
    assert years.years == (2024, 2024)
    years.last.setValue(2020)
    assert years.years == (2020, 2020)


def test_the_cards_show_the_years_that_are_chosen_in_the_pane(pane: MetricsPane, window: MainWindow) -> None:
    [years] = pane.findChildren(YearWindow)
    row(pane, "h_window").pin_asked.emit()
    years.first.setValue(2019)
    years.last.setValue(2021)
    assert window.panel.more.startswith("h-index of 2019 to 2021 —")
    assert "→" not in values(pane, "h_window")[0]


def test_co_authors_are_listed_the_first_ten_and_then_all(pane: MetricsPane) -> None:
    turn_to(pane, "Co-authors")
    people = pane.findChild(QListView, "co_authors")
    assert people is not None
    model = people.model()
    assert model.rowCount() == 10
    assert model.index(0, 0).data() == "Chen Qian"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Chen Qian: 8 papers"
    link = pane.findChild(QAbstractButton, "people_all")
    assert link is not None
    assert link.text().endswith("more · Show all")
    link.click()
    assert model.rowCount() > 50
    assert not link.isVisible()
    assert said(pane, "people_note") == ["Lists cut short in 38 of 38 papers: there are more."]


def test_what_a_page_states_of_papers_is_a_mean_with_its_coverage(pane: MetricsPane, library: Library) -> None:
    assert values(pane, "novelty", "ai_score") == ["—", "—"]
    library.set_fields(PaperId(3), {"novelty": "40"})
    library.set_fields(PaperId(4), {"novelty": "60"})
    assert row(pane, "novelty").text.value == "50 %"
    assert row(pane, "novelty").coverage.text() == "2 of 38"
    assert "as stated by the page, method unknown" in said(pane, "note")


def test_page_and_here_stand_side_by_side_with_why_they_differ(pane: MetricsPane, library: Library) -> None:
    library.papers.trash([PaperId(3)])
    library.set_fields(PaperId(4), {"citations": "12", "novelty": "42.5"})
    section = pane.findChild(QWidget, "page_figures")
    assert section is not None
    assert section.accessibleName().splitlines() == [
        "h-index, 41, at least 1", "Citations, 7,106, at least 12", "Papers, 38, 37", "With code, 19, 17",
        "Novelty, 50 %, 42.5 % (1 of 37)", "AI score, 62, —",
    ]  # fmt: skip
    turn_to(pane, "Page")
    [why] = said(pane, "page_why")
    assert why.splitlines() == [
        "The page is as it was captured on 23 Nov 2026.",
        "h = 41 needs 41 papers; this page lists 38.",
        "1 of the papers that it lists is not here.",
        "36 papers have no count here, so that the figures here can only grow.",
        "1 paper has a badge of code and no link.",
        "Novelty and AI score are as stated by the page, their method is unknown.",
    ]


def test_what_a_page_stated_over_time_is_a_small_table(pane: MetricsPane, library: Library) -> None:
    turn_to(pane, "Page")
    captures = pane.findChild(SmallTable, "page_captures")
    assert captures is not None
    assert not captures.isVisible()
    page = SAMPLE.read_text(encoding="utf-8").replace("41", "42", 1).replace("7106", "7200", 1)
    library.apply_import(library.plan_import(SourceText(page, "later.txt"), captured_on=datetime.date(2027, 1, 5)))
    assert captures.isVisible()
    first, last = captures.accessibleName().splitlines()
    assert first.startswith("5 Jan 2027, 42, ")
    assert last == "23 Nov 2026, 41, 7,106, 38"


def test_papers_in_the_trash_and_no_papers_have_no_figures(
    pane: MetricsPane, window: MainWindow, library: Library
) -> None:
    library.papers.trash([PaperId(3)])
    window.sidebar.choose(Trashed())
    assert said(pane, "empty_text") == ["Papers in the trash count in no figure."]
    window.sidebar.choose(OfResearcher(ResearcherId(1)))
    assert values(pane, "papers") == ["37"]
    empty = library.collections.create("Empty")
    window.sidebar.choose_collection(library.collections.tree()[0].collection.id)
    assert empty
    assert said(pane, "empty_text") == ["There are no papers here, and so no figures."]


def test_the_link_leads_to_where_counts_are_typed(pane: MetricsPane, window: MainWindow, qtbot: QtBot) -> None:
    link = pane.findChild(QAbstractButton, "metrics_add_counts")
    assert link is not None
    with qtbot.waitSignal(window.panel.counts_requested):
        link.click()


def test_the_pane_reads_nothing_while_it_is_not_seen(pane: MetricsPane, window: MainWindow, library: Library) -> None:
    window.desk.actions["show_metrics"].trigger()
    assert not pane._following.figures.is_known
    library.set_fields(PaperId(3), {"citations": "74"})
    assert not pane._following.figures.is_known
    window.desk.actions["show_metrics"].trigger()
    assert values(pane, "h_index") == ["at least 1"]


def test_a_large_library_is_counted_in_a_task_with_a_sign_that_it_is(
    pane: MetricsPane, window: MainWindow, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "AT_ONCE", 10)
    window.sidebar.choose(HasCode(Code.LINK))
    pane._following._on_patience_over()
    assert values(pane, "papers", "h_index") == ["…", "…"]
    qtbot.waitUntil(lambda: values(pane, "papers") == ["18"])
    library.set_fields(PaperId(1), {"citations": "74"})
    qtbot.waitUntil(lambda: values(pane, "h_index") == ["at least 1"])


# --- keyboard and pins


def test_rows_are_one_stop_and_arrows_go_from_row_to_row(pane: MetricsPane, window: MainWindow) -> None:
    first = row(pane, "papers")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert window.focusWidget() is row(pane, "years_active")
    assert row(pane, "years_active").focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert first.focusPolicy() == Qt.FocusPolicy.ClickFocus
    QTest.keyClick(row(pane, "years_active"), Qt.Key.Key_End)
    assert window.focusWidget() is row(pane, "ai_score")
    QTest.keyClick(row(pane, "ai_score"), Qt.Key.Key_Home)
    assert window.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert window.table.hasFocus()


def test_space_pins_a_figure_to_the_cards_and_takes_it_off(pane: MetricsPane, window: MainWindow) -> None:
    figure = row(pane, "m_quotient")
    assert figure.pin is not None
    figure.setFocus()
    QTest.keyClick(figure, Qt.Key.Key_Space)
    assert figure.pin.isChecked()
    assert figure.accessibleName().endswith("On the cards.")
    assert figure.pin.toolTip() == "Take off the cards"
    assert "m-quotient —" in window.panel.more
    figure.pin.click()
    assert not figure.pin.isChecked()
    assert "m-quotient" not in window.panel.more


def test_figures_of_the_four_cards_stay_there(pane: MetricsPane) -> None:
    figure = row(pane, "h_index")
    assert figure.pin is not None
    assert (figure.pin.isChecked(), figure.pin.isEnabled()) == (True, False)
    figure.setFocus()
    QTest.keyClick(figure, Qt.Key.Key_Space)
    assert figure.pin.isChecked()


# --- plots


def test_plots_are_made_when_they_are_turned_to_and_narrow_the_list(
    pane: MetricsPane, window: MainWindow, qtbot: QtBot
) -> None:
    assert pane.findChild(PlotColumn) is None
    shown = ShownWindows()
    turn_to(pane, "Plots")
    qtbot.waitUntil(lambda: "papers_by_year" in drawn(pane), timeout=20_000)
    assert shown.names == []
    column = pane.findChild(PlotColumn)
    assert column is not None
    column.picked.emit(Pick("year:2023"))
    assert window._centre.search_box.text() == "year:2023"
    assert 0 < window.table.papers.rowCount() < 38
    choose(pane, "Found by the search")
    column.picked.emit(Pick("has:code"))
    assert window._centre.search_box.text() == "year:2023 has:code"


class ShownWindows(QObject):
    """The windows that are shown from now on."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(watched.objectName())
        return False


def drawn(pane: MetricsPane) -> list[str]:
    column = pane.findChild(PlotColumn)
    return [] if column is None else [name for name, card in column.cards.items() if not card.isHidden()]
