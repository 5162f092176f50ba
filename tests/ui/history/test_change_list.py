"""Changes listed a page at a time, and taken back from there where that still applies."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.changes import Change
from app.dates import find_today
from app.values import ChangeId
from ui import theme
from ui.history.change_list import ChangeList
from ui.history.change_model import CHANGE, PAGE, ChangeModel, format_day

NOON = datetime.datetime(2026, 11, 23, 12, tzinfo=datetime.UTC)
Key = Qt.Key


def make_changes(number, undone=()):
    """So many changes, newest first, three a day."""
    return [
        Change(
            ChangeId(key), f"Change {key}", NOON - datetime.timedelta(days=(number - key) // 3), undone=key in undone
        )
        for key in range(number, 0, -1)
    ]


@pytest.fixture
def changes():
    return make_changes(7, undone=(7,))


@pytest.fixture
def asked() -> list[tuple[ChangeId | None, int]]:
    """What was asked of the library: the pages."""
    return []


@pytest.fixture
def looked() -> list[ChangeId]:
    """The changes of which it was asked whether they can be taken back."""
    return []


@pytest.fixture
def model(qapp, changes, asked):
    def read(before, limit):
        asked.append((before, limit))
        return [change for change in changes if before is None or change.id < before][:limit]

    model = ChangeModel(read, by_day=True)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    return model


@pytest.fixture
def shown(qtbot, model, looked):
    """The list, in which the even changes can be taken back."""

    def find_obstacle(change_id):
        looked.append(change_id)
        return "Venue changed since." if change_id % 2 else None

    shown = ChangeList(model, find_obstacle, leads_on=True)
    qtbot.addWidget(shown)
    model.reload()
    shown.resize(400, 600)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def labels(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def row_of(model, change_id):
    return model.find(ChangeId(change_id))


def menu_of(shown):
    menu = shown.findChildren(QMenu, "change_menu")[-1]
    return {action.text(): action for action in menu.actions()}


def test_days_are_headings(model):
    model.reload()
    assert labels(model)[:5] == ["23 November 2026", "Change 7", "Change 6", "Change 5", "22 November 2026"]
    heading = model.index(0, 0)
    assert (heading.data(CHANGE), bool(heading.flags() & Qt.ItemFlag.ItemIsEnabled)) == (None, False)
    today = find_today()
    assert (format_day(today), format_day(today - datetime.timedelta(days=1))) == ("Today", "Yesterday")


@pytest.mark.parametrize("changes", [make_changes(250)])
def test_changes_are_read_a_page_at_a_time(model, changes, asked):
    model.reload()
    assert asked == [(None, PAGE)]
    root = model.index(-1, -1)
    while model.canFetchMore(root):
        model.fetchMore(root)
    listed = [model.index(row, 0).data(CHANGE) for row in range(model.rowCount())]
    assert [change for change in listed if change] == changes
    headings = [label for label in labels(model) if not label.startswith("Change")]
    assert len(headings) == len(set(headings))
    model.reload()
    assert asked[-1] == (None, 250)


def test_a_change_is_read_as_one_sentence(model):
    model.reload()
    index = row_of(model, 7)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Change 7, 23 Nov 2026, ")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith(" · undone")


def test_what_is_done_is_offered_where_the_pointer_rests(shown, model, qtbot):
    index = row_of(model, 6)
    with qtbot.waitSignal(shown.take_back_requested) as asked:
        QTest.mouseMove(shown.viewport(), shown.visualRect(index).center())
        qtbot.waitUntil(lambda: shown._delegate.shows_link(index))
        at = shown._delegate.link_rect(shown.visualRect(index)).center()
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked.args[0].id == 6
    assert not shown.grab().isNull()


def test_it_is_not_offered_where_it_does_not_apply_or_is_undone(shown, model, looked, qtbot):
    for change_id in (5, 7):
        index = row_of(model, change_id)
        QTest.mouseMove(shown.viewport(), shown.visualRect(index).center())
        qtbot.wait(200)
        assert not shown._delegate.shows_link(index)
    assert looked == [5]


def test_the_menu_says_why_one_cannot_be_taken_back(shown, model):
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    shown.setCurrentIndex(row_of(model, 5))
    QTest.keyClick(shown, Key.Key_Return)
    entries = menu_of(shown)
    assert list(entries) == ["Take Back This Step (Venue changed since.)", "Show the Papers", "Copy"]
    assert not entries["Take Back This Step (Venue changed since.)"].isEnabled()


def test_keys_lead_past_headings_to_the_menu(shown, model, qtbot):
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    assert shown.currentIndex().data() == "Change 7"
    for _ in range(3):
        QTest.keyClick(shown, Key.Key_Down)
    assert shown.currentIndex().data() == "Change 4"
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(shown.viewport(), event)
    with qtbot.waitSignal(shown.take_back_requested) as asked:
        menu_of(shown)["Take Back This Step"].trigger()
    assert asked.args[0].id == 4
    with qtbot.waitSignal(shown.papers_requested):
        menu_of(shown)["Show the Papers"].trigger()
    QTest.keyClick(shown, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Change 4, 22 Nov 2026")


def test_a_double_click_shows_the_papers(shown, model, qtbot):
    at = shown.visualRect(row_of(model, 3)).center()
    with qtbot.waitSignal(shown.papers_requested) as asked:
        QTest.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked.args[0].id == 3


def test_the_keyboard_stays_where_it_was_when_the_list_is_read_anew(shown, model, changes):
    shown.setCurrentIndex(row_of(model, 4))
    changes.insert(0, Change(ChangeId(8), "Change 8", NOON))
    model.reload()
    assert shown.currentIndex().data() == "Change 4"
    assert labels(model)[1] == "Change 8"


def test_what_is_undone_is_struck_out_and_faint(shown, model, look):
    def inks(index):
        rect = shown.visualRect(index)
        image = shown.viewport().grab(rect).toImage()
        pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
        return {pixel.name().upper() for pixel in pixels}

    undone, done = inks(row_of(model, 7)), inks(row_of(model, 6))
    assert theme.current().text not in undone
    assert theme.current().faint in undone
    assert theme.current().text in done
