from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.code import Code
from app.library import Library
from app.metrics import LiveFigures
from app.papers import Status
from app.search_query import Everything, HasCode, OfResearcher, StatusIs
from app.settings import Settings
from app.values import PaperId, ResearcherId
from ui.library_observer import LibraryObserver
from ui.metrics_panel import cards
from ui.metrics_panel.card import MetricCard
from ui.metrics_panel.cards import MetricsPanel
from ui.metrics_panel.pins import Pins
from ui.window.window_memory import WindowMemory

WEIZE = OfResearcher(ResearcherId(1))


@pytest.fixture
def panel(library: Library, observer: LibraryObserver, qtbot: QtBot) -> MetricsPanel:
    panel = MetricsPanel(library, observer)
    qtbot.addWidget(panel)
    panel.resize(860, 200)
    panel.show_query(WEIZE, "Weize Chen")
    panel.show()
    return panel


def here(panel: MetricsPanel) -> list[str]:
    return [str(text.here) for text in panel.texts]


def page(panel: MetricsPanel) -> list[str]:
    return [str(text.page) for text in panel.texts]


def shown(panel: MetricsPanel, name: str) -> str:
    label = panel.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_first_day_of_the_sample(panel: MetricsPanel) -> None:
    assert page(panel) == ["41", "7,106", "38", "19"]
    assert here(panel) == ["—", "—", "38", "18"]
    assert [card.here.text for card in panel.cards] == ["—", "—", "38", "18"]
    assert shown(panel, "panel_title") == "Weize Chen"
    assert shown(panel, "panel_subject") == "cs.CL"
    assert shown(panel, "panel_stated") == "The page of 23 Nov 2026 also states: novelty 50 %, AI score 62"
    assert shown(panel, "panel_claim") == "h = 41 needs 41 papers; this page lists 38"
    assert panel.more == "g-index — · i10-index —"


def test_figures_follow_edit_undo_and_redo_at_once(panel: MetricsPanel, library: Library) -> None:
    library.set_fields(PaperId(3), {"citations": "74"})
    library.set_fields(PaperId(4), {"citations": "12"})
    assert here(panel)[:2] == ["at least 2", "at least 86"]
    assert panel.more == "g-index at least 2 · i10-index at least 2"
    library.undo()
    assert here(panel)[:2] == ["at least 1", "at least 74"]
    library.undo()
    assert here(panel)[:2] == ["—", "—"]
    library.redo()
    assert here(panel)[:2] == ["at least 1", "at least 74"]


def test_a_figure_that_moved_stands_out_for_a_moment(panel: MetricsPanel, library: Library, qtbot: QtBot) -> None:
    line = panel.cards[0].here
    line._timer.setInterval(1)
    library.set_fields(PaperId(3), {"citations": "74"})
    assert line._value.property("role") == "figure_moved"
    qtbot.waitUntil(lambda: line._value.property("role") == "figure")
    assert panel.cards[2].here._value.property("role") == "figure"


def test_what_moved_is_shown_with_its_difference_for_a_moment(
    panel: MetricsPanel, library: Library, qtbot: QtBot
) -> None:
    line = panel.cards[0].here
    line._timer.setInterval(1)
    library.set_fields(PaperId(3), {"citations": "74"})
    library.set_fields(PaperId(4), {"citations": "74"})
    assert line._value.text() == "1 → 2"
    qtbot.waitUntil(lambda: line._value.text() == "2")


def test_another_view_is_no_move(panel: MetricsPanel) -> None:
    panel.show_query(HasCode(Code.LINK), "With code")
    assert here(panel)[2:] == ["18", "18"]
    assert page(panel) == ["—"] * 4
    assert {card.here._value.property("role") for card in panel.cards} == {"figure"}
    assert shown(panel, "panel_subject") == ""
    assert shown(panel, "panel_stated") == ""


def test_all_papers_name_the_only_page(panel: MetricsPanel) -> None:
    panel.show_query(Everything(), "All papers")
    assert page(panel) == ["41", "7,106", "38", "19"]
    assert shown(panel, "panel_stated").startswith("The page of Weize Chen (23 Nov 2026)")


def test_changes_by_another_process_are_taken_up(
    panel: MetricsPanel, library: Library, observer: LibraryObserver, library_file: object, qtbot: QtBot
) -> None:
    with Library.open(library.path) as other:
        other.set_fields(PaperId(3), {"citations": "74"})
    library.poll()
    assert here(panel)[:2] == ["at least 1", "at least 74"]


def test_undoing_the_import_leaves_nothing_claimed(panel: MetricsPanel, library: Library) -> None:
    library.undo()
    assert page(panel) == ["—"] * 4
    assert here(panel) == ["—", "—", "0", "0"]


def test_a_large_library_is_painted_before_it_is_counted(
    panel: MetricsPanel, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(cards, "AT_ONCE", 10)
    panel.show_query(Everything(), "All papers")
    assert panel.texts == ()
    qtbot.waitUntil(lambda: bool(panel.texts))
    assert here(panel)[2:] == ["38", "18"]


def test_note_leads_to_where_counts_are_typed(panel: MetricsPanel, qtbot: QtBot) -> None:
    [link] = [each for each in panel.findChildren(QPushButton, "add_counts") if each.isVisible()]
    with qtbot.waitSignal(panel.counts_requested):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)


def test_note_says_shorter_how_many_counts_there_are_before_it_leaves_that_out(
    panel: MetricsPanel, library: Library, qtbot: QtBot
) -> None:
    library.set_fields(PaperId(3), {"citations": "74"})
    [link] = [each for each in panel.findChildren(QPushButton, "add_counts") if each.isVisible()]
    card = panel.cards[0]
    for width, said in ((300, "counts for 1 of 38 · Add"), (130, "1 of 38 · Add"), (90, "Add counts")):
        card.setFixedWidth(width)
        qtbot.waitUntil(lambda said=said: link.text() == said)  # type: ignore[misc]


def test_cards_fold_where_room_is_scarce(panel: MetricsPanel, qtbot: QtBot) -> None:
    whole = panel.sizeHint().height()
    panel.resize(1000, 200)
    panel.set_low(True)
    qtbot.waitUntil(lambda: panel.sizeHint().height() < whole - 40)
    assert panel.cards[0].page.isVisible()
    panel.resize(700, 200)
    assert not panel.cards[0].page.isVisible()
    in_line = panel.cards[0].sizeHint().height()
    panel.resize(480, 200)
    qtbot.waitUntil(lambda: panel.cards[0].sizeHint().height() > in_line)  # what has no room in a line is stacked
    panel.set_low(False)
    panel.resize(860, 200)
    qtbot.waitUntil(lambda: panel.sizeHint().height() == whole)


def test_screen_readers_hear_cards_whole(panel: MetricsPanel) -> None:
    assert panel.cards[0].accessibleName() == "h-index: page 41, here —. no counts yet · Add counts"


def test_what_is_neither_counted_nor_shown_is_not_asked_for(
    panel: MetricsPanel, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(LiveFigures, "refresh", lambda _, papers: asked.append(papers))
    library.set_fields(PaperId(3), {"rating": "4"})
    library.set_fields(PaperId(3), {"abstract": "Another"})
    assert asked == []
    library.set_fields(PaperId(3), {"citations": "4"})
    assert asked == [{3}]


def test_papers_that_come_into_what_is_shown_are_counted(panel: MetricsPanel, library: Library) -> None:
    panel.show_query(StatusIs(Status.READ), "Read")
    assert here(panel)[2] == "0"
    library.papers.set_fields_of([PaperId(3), PaperId(4)], {"status": "read"})
    assert here(panel)[2] == "2"


# --- what is pinned


@pytest.fixture
def pins(tmp_path: Path) -> Pins:
    return Pins(WindowMemory(Settings(tmp_path / "settings.json"), tmp_path / "library.db"))


def titles(panel: MetricsPanel) -> list[str]:
    cards = [card for card in panel.row.findChildren(MetricCard) if card.isVisible()]
    return [card.accessibleName().partition(":")[0] for card in sorted(cards, key=lambda card: card.x())]


@pytest.mark.usefixtures("in_2026")
def test_pinned_figures_have_cards_where_there_is_room_else_a_place_below(
    panel: MetricsPanel, pins: Pins, library: Library, qtbot: QtBot
) -> None:
    panel.use(pins)
    for name in ("papers_per_year", "g_index"):
        pins.toggle(name)
    assert titles(panel) == ["h-index", "Citations", "Papers", "With code"]
    assert panel.more == "Papers per year 4.75 · g-index — · i10-index —"
    panel.resize(1300, 200)
    qtbot.waitUntil(lambda: titles(panel)[4:] == ["Papers per year", "g-index"])
    assert panel.more == "i10-index —"
    library.set_fields(PaperId(3), {"citations": "74"})
    assert [card.here.text for card in panel.row.findChildren(MetricCard, "g_index_card")] == ["at least 1"]
    pins.toggle("papers_per_year")
    assert titles(panel)[4:] == ["g-index"]


def test_only_a_pinned_figure_that_needs_it_has_more_read(
    panel: MetricsPanel, pins: Pins, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.use(pins)
    pins.toggle("g_index")
    assert not panel._figures.detailed
    pins.toggle("years_active")
    assert panel._figures.detailed
    assert panel.more.startswith("g-index — · Years active ")


def test_what_pages_state_of_papers_is_pinned_as_its_mean(panel: MetricsPanel, pins: Pins, library: Library) -> None:
    panel.use(pins)
    pins.toggle("novelty")
    assert panel.more.startswith("Novelty, mean —")
    library.set_fields(PaperId(3), {"novelty": "40"})
    assert panel.more.startswith("Novelty, mean 40")
    pins.toggle("repositories")
    assert "Repositories 14" in panel.more


def test_pins_are_remembered_and_the_four_cards_need_none(tmp_path: Path) -> None:
    memory = WindowMemory(Settings(tmp_path / "settings.json"), tmp_path / "library.db")
    pins = Pins(memory)
    for name in ("g_index", "m_quotient", "h_index", "g_index"):
        pins.toggle(name)
    assert Pins(memory).names == ("m_quotient",)
    assert pins.has("h_index")


def test_years_that_were_chosen_are_remembered_and_the_latest_ones_go_on_with_the_time(tmp_path: Path) -> None:
    memory = WindowMemory(Settings(tmp_path / "settings.json"), tmp_path / "library.db")
    latest = Pins(memory).years
    Pins(memory).set_years(2019, 2021)
    assert Pins(memory).years == (2019, 2021)
    Pins(memory).set_years(*latest)
    assert memory.get("figure_years", [0]) == []
    memory.set("figure_years", [2021, "2019"])
    assert Pins(memory).years == latest
