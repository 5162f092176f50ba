"""The way into the sandbox: whose papers it is of, which years, and how often it is opened."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from app.search_query import Everything, Trashed
from app.values import PaperId
from ui.metrics_pane.scopes import ScopeKind, Scopes
from ui.notices import NoticeBar
from ui.what_if.window import WhatIfWindow
from ui.widgets.figure_years import choose_years


def test_papers_in_the_trash_are_not_played_with(window, counted):
    counted.papers.trash([PaperId(4)])
    window.sidebar.choose(Trashed())
    window.desk.actions["what_if"].trigger()
    assert window.findChild(WhatIfWindow) is None
    [bar] = [bar for bar in window.findChildren(NoticeBar) if bar.isVisible()]
    assert any("count in no figure" in label.text() for label in bar.findChildren(QLabel))


def test_a_set_without_papers_says_so(window, counted, qtbot):
    window.sidebar.choose_collection(counted.collections.create("Nothing yet").id)
    window.desk.actions["what_if"].trigger()
    opened = window.findChild(WhatIfWindow)
    none = opened.findChild(QLabel, "what_if_none")
    qtbot.waitUntil(none.isVisible)
    assert none.text() == "There is no paper in this set."


def test_the_sandbox_of_the_same_papers_is_opened_once(hands, window):
    hands.type_count(4, "50")
    hands.leave_editor()
    window.desk.actions["what_if"].trigger()
    assert window.findChildren(WhatIfWindow) == [hands.window]
    window.sidebar.choose(Everything())
    window.desk.actions["what_if"].trigger()
    assert len(window.findChildren(WhatIfWindow)) == 2


def test_it_closes_with_the_window(hands, window):
    window.close()
    assert not hands.window.isVisible()


def test_the_papers_of_the_metrics_pane_are_played_with_while_it_is_seen(window, counted, qtbot):
    window.desk.actions["show_metrics"].trigger()
    window.table.select_papers([PaperId(1), PaperId(2), PaperId(3)])
    scopes = window.findChild(Scopes)
    qtbot.waitUntil(lambda: ScopeKind.SELECTED in scopes.kinds)
    scopes.choose(ScopeKind.SELECTED)
    window.desk.actions["what_if"].trigger()
    opened = window.findChild(WhatIfWindow)
    assert opened.list.papers.rowCount() == 3


def test_closing_forgets(hands, window, qtbot):
    hands.type_count(4, "50")
    hands.window.close()
    qtbot.waitUntil(lambda: window.findChild(WhatIfWindow) is None)
    window.desk.actions["what_if"].trigger()
    assert not window.findChild(WhatIfWindow).sandbox.other_counts


def test_the_whole_library_can_be_played_with(window, counted):
    window.sidebar.choose(Everything())
    window.desk.actions["what_if"].trigger()
    assert window.findChild(WhatIfWindow).windowTitle() == "What if – All papers"


def test_the_h_index_of_years_is_that_of_the_years_chosen_in_the_metrics(window, counted):
    counted.set_fields(PaperId(3), {"issued": "2016"})
    choose_years(window.desk.memory, (2015, 2017))
    window.sidebar.choose(Everything())
    window.desk.actions["what_if"].trigger()
    figures = window.findChild(WhatIfWindow).figures.figures
    [place] = [place for place in range(figures.rowCount()) if figures.row_at(place).name == "h_window"]
    assert figures.row_at(place).label == "h-index of 2015 to 2017"
    assert figures.index(place, 1).data() == "1"
