"""Completion in the search box: what is proposed, and whose the keys are meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.errors import LibraryError
from app.library import Library
from app.values import PaperId
from ui.main_window import MainWindow
from ui.search.completion.completer import Completer
from ui.search.completion.recents import RecentSearches
from ui.search.search_box import SearchBox

Key = Qt.Key
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def box(window: MainWindow, library: Library) -> SearchBox:
    library.tags.add_named(["to read"], [PaperId(3)])
    window.desk.searching.box.take_focus()
    return window.desk.searching.box


@pytest.fixture
def completer(window: MainWindow, box: SearchBox) -> Completer:
    return window.features.search_tools.completer


def type_on(qtbot: QtBot, completer: Completer, box: SearchBox, text: str) -> list[str]:
    """Type, and wait for what is proposed."""
    QTest.keyClicks(box, text)
    qtbot.waitUntil(lambda: not completer._soon.isActive())
    return labels(completer)


def labels(completer: Completer) -> list[str]:
    return [each.label for each in completer.popup.proposals()] if completer.is_open else []


def press(box: SearchBox, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(box, key, modifier)


def test_a_field_and_then_its_values_are_completed(
    window: MainWindow, completer: Completer, box: SearchBox, qtbot: QtBot
) -> None:
    assert type_on(qtbot, completer, box, "au")[0] == "author:"
    press(box, Key.Key_Space, _CTRL)
    press(box, Key.Key_Tab)
    assert box.text() == "author:"
    qtbot.waitUntil(lambda: labels(completer)[:1] == ["Weize Chen"])
    assert type_on(qtbot, completer, box, "qi")[:2] == ["Chen Qian", "Yujia Qin"]
    press(box, Key.Key_Down)
    press(box, Key.Key_Down)
    press(box, Key.Key_Return)
    assert box.text() == 'author:"Yujia Qin" '
    assert box.hasFocus()
    qtbot.waitUntil(lambda: window.table.papers.rowCount() == 5)
    assert not completer.is_open
    box.undo()
    assert box.text() == "author:qi"


def test_tab_takes_the_first_value_of_what_stands_there_now(completer: Completer, box: SearchBox, qtbot: QtBot) -> None:
    type_on(qtbot, completer, box, "has:")
    QTest.keyClicks(box, "fi")
    press(box, Key.Key_Tab)  # before the proposals for it were asked for
    assert box.text() == "has:file "


def test_while_plain_words_are_typed_down_and_tab_lead_on(
    window: MainWindow, completer: Completer, box: SearchBox, qtbot: QtBot
) -> None:
    assert "Weize Chen" in type_on(qtbot, completer, box, "chen")
    press(box, Key.Key_Down)
    assert window.table.hasFocus()
    assert not completer.is_open
    box.take_focus()
    type_on(qtbot, completer, box, "chen")
    press(box, Key.Key_Tab)
    assert box.text() == "chen"
    assert not box.hasFocus()


@pytest.mark.parametrize(("key", "modifier"), [(Key.Key_Down, _ALT), (Key.Key_Space, _CTRL)])
def test_asked_for_the_list_has_the_keys(
    completer: Completer, box: SearchBox, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    type_on(qtbot, completer, box, "agentv")
    assert not completer.is_open  # a word alone says no more than the list below does
    press(box, key, modifier)
    assert labels(completer) == ["agentverse"]
    press(box, Key.Key_Down)
    press(box, Key.Key_Enter)
    assert box.text() == "agentverse "


def test_enter_without_a_choice_goes_to_what_was_found(
    window: MainWindow, completer: Completer, box: SearchBox, qtbot: QtBot
) -> None:
    type_on(qtbot, completer, box, "author:qi")
    press(box, Key.Key_Return)
    assert (box.text(), window.table.hasFocus(), completer.is_open) == ("author:qi", True, False)


def test_escape_closes_the_list_then_clears_then_leaves(
    window: MainWindow, completer: Completer, box: SearchBox, qtbot: QtBot
) -> None:
    type_on(qtbot, completer, box, "author:qi")
    press(box, Key.Key_Escape)
    assert (box.text(), completer.is_open) == ("author:qi", False)
    press(box, Key.Key_Down)
    assert window.table.hasFocus()  # a list that was closed takes no keys
    box.take_focus()
    press(box, Key.Key_Escape)
    assert (box.text(), box.hasFocus()) == ("", True)
    press(box, Key.Key_Escape)
    assert window.table.hasFocus()


def test_the_choice_goes_round_through_none(completer: Completer, box: SearchBox, qtbot: QtBot) -> None:
    proposed = type_on(qtbot, completer, box, "status:re")
    chosen = []
    for key in [Key.Key_Down] * (len(proposed) + 1) + [Key.Key_Up]:
        press(box, key)
        chosen.append(completer.popup.chosen and completer.popup.chosen.label)
    assert chosen == [*proposed, None, proposed[-1]]
    QTest.keyClicks(box, "a")
    assert completer.popup.chosen is None


def test_an_empty_box_proposes_the_searches_of_before(
    window: MainWindow, library: Library, completer: Completer, box: SearchBox, qtbot: QtBot
) -> None:
    library.saved_searches.save("Mine", "graph has:code")
    type_on(qtbot, completer, box, "tool learning")
    press(box, Key.Key_Return)
    box.clear()
    box.take_focus()
    qtbot.waitUntil(lambda: labels(completer) == ["tool learning", "Mine"])
    press(box, Key.Key_Down)
    press(box, Key.Key_Down)
    press(box, Key.Key_Return)
    assert box.text() == "graph has:code"
    qtbot.waitUntil(lambda: window.desk.searching.search is not None)
    assert not completer.is_open


def test_a_search_of_before_can_be_forgotten_and_a_saved_one_not(
    window: MainWindow, library: Library, completer: Completer, box: SearchBox, qtbot: QtBot
) -> None:
    library.saved_searches.save("Mine", "graph has:code")
    type_on(qtbot, completer, box, "tool")
    press(box, Key.Key_Return)
    box.clear()
    box.take_focus()
    press(box, Key.Key_Down)
    press(box, Key.Key_Delete)
    assert labels(completer) == ["Mine"]
    press(box, Key.Key_Down)
    press(box, Key.Key_Delete)
    assert labels(completer) == ["Mine"]
    assert RecentSearches(window.desk.memory, str(library.path)).all() == []


def test_down_in_an_empty_box_without_searches_goes_to_the_papers(window: MainWindow, box: SearchBox) -> None:
    press(box, Key.Key_Down)
    assert window.table.hasFocus()


def test_escape_in_an_empty_box_leaves_at_once(
    window: MainWindow, library: Library, completer: Completer, box: SearchBox, qtbot: QtBot
) -> None:
    library.saved_searches.save("Mine", "graph")
    press(box, Key.Key_Down)
    assert completer.is_open
    press(box, Key.Key_Escape)
    assert (window.table.hasFocus(), completer.is_open) == (True, False)


def test_a_click_takes_a_proposal_and_elsewhere_closes_the_list(
    window: MainWindow, completer: Completer, box: SearchBox, qtbot: QtBot
) -> None:
    type_on(qtbot, completer, box, "author:qi")
    rect = completer.popup.visualRect(completer.popup.model().index(1, 0))
    QTest.mouseClick(completer.popup.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert box.text() == 'author:"Yujia Qin" '
    assert box.hasFocus()
    type_on(qtbot, completer, box, "year:")
    assert completer.is_open
    QTest.mouseClick(window.panel, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not completer.is_open


def test_the_list_stays_within_the_window_and_takes_no_focus(
    window: MainWindow, completer: Completer, box: SearchBox, qtbot: QtBot
) -> None:
    window.resize(700, 480)
    type_on(qtbot, completer, box, "has:")
    assert window.rect().contains(completer.popup.geometry())
    assert completer.popup.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert isinstance(window.focusWidget(), QWidget)
    assert window.focusWidget() is box
    model = completer.popup.model()
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "code, a link or a badge"


def test_counts_stand_at_the_right_and_are_spoken(completer: Completer, box: SearchBox, qtbot: QtBot) -> None:
    type_on(qtbot, completer, box, "author:qi")
    first = completer.popup.proposals()[0]
    assert (first.label, first.note, first.spoken) == ("Chen Qian", "8", "Chen Qian, 8 papers")


def test_a_library_that_cannot_be_read_proposes_nothing(
    library: Library, completer: Completer, box: SearchBox, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise LibraryError("Gone.", "")

    monkeypatch.setattr(library, "completions", fail)
    assert type_on(qtbot, completer, box, "author:qi") == []
