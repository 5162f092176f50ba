"""A window that stays open over midnight shows what is so on the new day."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.dates import find_today
from app.library import Library
from app.search_query import Added
from app.search_query.parse import parse_query
from app.values import PaperId
from ui import language
from ui.history.history_dialog import HistoryDialog
from ui.main_window import MainWindow
from ui.metrics_pane.figure_row import FigureRow
from ui.search.search_box import SearchBox
from ui.search.search_note import SearchNote
from ui.sidebar.entries import RECENT_DAYS, find_recent_moment

Turn = Callable[[int], None]


@pytest.fixture
def turn(window: MainWindow, turn_calendar_to: Callable[[datetime.date], None]) -> Turn:
    """Let so many days pass, and the window look at the calendar."""

    def pass_days(days: int) -> None:
        turn_calendar_to(find_today() + datetime.timedelta(days=days))
        window._observer.look_at_calendar()

    return pass_days


def test_papers_are_recently_added_no_more(window: MainWindow, turn: Turn) -> None:
    window.sidebar.choose(Added(find_recent_moment()))
    assert window.table.papers.rowCount() == 38
    turn(RECENT_DAYS)
    assert window.table.papers.rowCount() == 38
    turn(1)
    assert window.table.papers.rowCount() == 0
    assert window.sidebar.label == "Recently added"


def test_a_saved_search_finds_what_it_means_now(window: MainWindow, library: Library, turn: Turn) -> None:
    library.saved_searches.save("Of today", "added:today")
    window.sidebar.choose(parse_query("added:today").query)
    assert window.sidebar.title.startswith("Of today")
    assert window.table.papers.rowCount() == 38
    turn(1)
    assert window.table.papers.rowCount() == 0


def test_what_is_typed_finds_what_it_means_now(window: MainWindow, qtbot: QtBot, turn: Turn) -> None:
    box = window.findChild(SearchBox)
    assert box is not None
    with qtbot.waitSignal(box.searched):
        QTest.keyClicks(box, "added:today")
    assert window.table.papers.rowCount() == 38
    turn(1)
    assert window.table.papers.rowCount() == 0
    assert box.text() == "added:today"
    note = window.findChild(SearchNote)
    assert note is not None
    assert note.text.endswith(f"before {language.format_day(find_today() + datetime.timedelta(days=1))}")


def test_another_day_leaves_the_rest_as_it_is(window: MainWindow, qtbot: QtBot, turn: Turn) -> None:
    box = window.findChild(SearchBox)
    assert box is not None
    with qtbot.waitSignal(box.searched):
        QTest.keyClicks(box, "agent")
    window.table.select_papers([PaperId(4)])
    with qtbot.assertNotEmitted(window._searching.shown):
        turn(1)
    assert window.table.selected_ids() == [PaperId(4)]


def test_the_history_says_yesterday(window: MainWindow, qtbot: QtBot, turn: Turn) -> None:
    window.desk.actions["library_history"].trigger()
    dialog = window.findChild(HistoryDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    model = dialog.list.model()
    assert model.index(0, 0).data() == "Today"
    turn(1)
    assert model.index(0, 0).data() == "Yesterday"


def test_papers_are_a_year_older_in_a_new_year(
    window: MainWindow, qtbot: QtBot, turn_calendar_to: Callable[[datetime.date], None], in_2026: None
) -> None:
    window._observer.look_at_calendar()
    window.resize(1480, 920)
    window.desk.actions["show_metrics"].trigger()
    figure = window.findChild(FigureRow, "figure_papers_per_year")
    assert figure is not None
    assert window.panel._pins is not None
    window.panel._pins.toggle("papers_per_year")
    qtbot.waitUntil(lambda: figure.shown == "4.75" and _said_on_cards(window, "4.75"))
    turn_calendar_to(datetime.date(2027, 1, 4))
    window._observer.look_at_calendar()
    qtbot.waitUntil(lambda: figure.shown == "4.22" and _said_on_cards(window, "4.22"))


def _said_on_cards(window: MainWindow, figure: str) -> bool:
    """Whether the pinned figure is this, on a card of its own or below them."""
    return any(figure in text for text in (window.panel.more, *(card.accessibleName() for card in window.panel.cards)))
