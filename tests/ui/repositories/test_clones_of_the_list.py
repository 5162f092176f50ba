"""Repositories of the list cloned, updated and removed, against the real git; the list follows each."""

from __future__ import annotations

import random
import re
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.code import RepositoryLink
from app.library import Library
from tests.git_servers import CodeHosts
from tests.ui.repositories.conftest import settle
from ui.code.clones.cloning import CodeCloning
from ui.main_window import MainWindow
from ui.repositories import pane
from ui.repositories.columns import RepositoryColumn
from ui.repositories.rows import RepositoryRow
from ui.repositories.texts import cell_text
from ui.repositories.view import RepositoryView
from ui.tasks import Lane, Progress
from ui.widgets.link_button import LinkButton

PATIENCE = 20_000


def find_row(view: RepositoryView, name: str) -> RepositoryRow:
    return next(row for row in view._model.rows if row.name == name)


def cells(view: RepositoryView, name: str) -> list[str]:
    row = find_row(view, name)
    return [cell_text(row, column) for column in (RepositoryColumn.BRANCH, RepositoryColumn.DISTANCE)]


def test_one_is_cloned_updated_and_removed_from_its_row(
    view: RepositoryView, window: MainWindow, code_hosts: CodeHosts, qtbot: QtBot
) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    actions = window.desk.actions
    qtbot.waitUntil(actions["clone_code"].isEnabled)
    actions["clone_code"].trigger()
    qtbot.waitUntil(lambda: cells(view, "OpenBMB/ChatDev") == ["main", "up to date"], timeout=PATIENCE)
    folder = Path(find_row(view, "OpenBMB/ChatDev").folder or "")
    assert (folder / ".git").is_dir()
    source.commit({"new.py": "print(2)\n"}, "Add")
    qtbot.waitUntil(actions["update_clone"].isEnabled, timeout=PATIENCE)
    actions["update_clone"].trigger()
    qtbot.waitUntil((folder / "new.py").exists, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window.tasks.tasks, timeout=PATIENCE)  # nothing is done to it while it is updated
    qtbot.waitUntil(actions["remove_clone"].isEnabled, timeout=PATIENCE)
    QTest.keyClick(view.page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: cells(view, "OpenBMB/ChatDev") == ["—", "—"], timeout=PATIENCE)
    assert not folder.exists()


def test_what_is_being_done_to_a_clone_is_seen_in_its_row_and_in_the_pane_and_cancelled_there(
    view: RepositoryView, window: MainWindow, code_hosts: CodeHosts, qtbot: QtBot
) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev", {"big.bin": random.Random(1).randbytes(600_000)})
    code_hosts.pause = 0.1
    button = find_button(view, "clone_code_button")
    qtbot.waitUntil(lambda: not button.isHidden())
    button.setFocus()
    button.click()
    qtbot.waitUntil(button.isHidden)
    assert window.focusWidget() is view.pane._open  # and not the first paper, which a blank would open
    qtbot.waitUntil(lambda: re.fullmatch(r"cloning \d+ %", folder_cell(view)) is not None, timeout=PATIENCE)
    index = view._model.index(0, RepositoryColumn.FOLDER)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Cloned in: cloning ")
    state = view.pane.findChild(QLabel, "clone_state")
    bar = view.pane.findChild(QProgressBar)
    assert state is not None
    assert bar is not None
    assert state.text() == "Cloning OpenBMB/ChatDev"
    assert bar.isVisibleTo(view.pane)
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=PATIENCE)
    find_button(view, "clone_cancel").click()
    qtbot.waitUntil(lambda: folder_cell(view) == "—", timeout=PATIENCE)
    qtbot.waitUntil(lambda: state.text() == "Not cloned on this computer.", timeout=PATIENCE)
    assert not bar.isVisibleTo(view.pane)


def begin(view: RepositoryView, name: str) -> threading.Event:
    """Do something to the clone of a repository, until it is cancelled or this event is set."""
    go_on = threading.Event()

    def work(_: Library, progress: Progress) -> None:
        until = time.monotonic() + PATIENCE / 1_000
        while not (progress.cancelled() or go_on.wait(0.01)) and time.monotonic() < until:
            pass

    view._at_work.run(
        [find_row(view, name).linked.repository],
        work,
        on_done=lambda _: None,
        on_failed=lambda _: None,
        doing="cloning",
        label=f"Cloning {name}",
        lane=Lane.NETWORK,
    )
    return go_on


def test_a_step_is_shown_in_the_pane_without_a_look_at_the_library(
    view: RepositoryView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    monkeypatch.setattr(pane, "read_facts", lambda _, key: read.append(key))
    state = view.pane.findChild(QLabel, "clone_state")
    assert state is not None
    other = begin(view, "BUPT-GAMMA/GraphTeam")
    assert state.text() == "Not cloned on this computer."
    shown = begin(view, "OpenBMB/ChatDev")
    assert state.text() == "Cloning OpenBMB/ChatDev"
    other.set()
    shown.set()
    qtbot.waitUntil(lambda: not view._at_work.steps, timeout=PATIENCE)
    assert state.text() == "Not cloned on this computer."
    assert read == []


def test_the_keyboard_reaches_what_cancels_a_step_and_stays_at_the_top_when_it_is_over(
    view: RepositoryView, window: MainWindow, qtbot: QtBot
) -> None:
    begin(view, "OpenBMB/ChatDev")
    cancel = find_button(view, "clone_cancel")
    stops: list[QWidget | None] = [view.pane._open]
    while stops[-1] is not None and stops[-1] is not view.pane._list_link:
        stops.append(stops[-1].nextInFocusChain())
    assert stops.index(cancel) < min(map(stops.index, view.pane.findChildren(LinkButton)))
    cancel.setFocus()
    QTest.keyClick(cancel, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not view._at_work.steps, timeout=PATIENCE)
    assert window.focusWidget() is view.pane._open


def folder_cell(view: RepositoryView) -> str:
    return str(view._model.index(0, RepositoryColumn.FOLDER).data())


def find_button(view: RepositoryView, name: str) -> QPushButton:
    button = view.pane.findChild(QPushButton, name)
    assert button is not None
    return button


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The repositories that were to be cloned, which are not."""
    asked: list[str] = []

    def take(_: CodeCloning, links: Sequence[RepositoryLink]) -> None:
        asked.extend(link.repository.name for link in links)

    monkeypatch.setattr(CodeCloning, "clone_all", take)
    return asked


def test_several_that_were_chosen_are_cloned_at_once(
    view: RepositoryView, window: MainWindow, asked: list[str], qtbot: QtBot
) -> None:
    QTest.keyClick(view.page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    settle(view, qtbot)
    window.desk.actions["clone_code"].trigger()
    assert asked == ["ChatDev", "GraphTeam"]


def test_of_more_than_a_few_a_menu_asks(
    view: RepositoryView, window: MainWindow, asked: list[str], qtbot: QtBot
) -> None:
    QTest.keyClick(view.page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    settle(view, qtbot)
    window.desk.actions["clone_code"].trigger()
    assert asked == []
    menu = window.findChild(QMenu, "which_code_menu")
    assert isinstance(menu, QMenu)
    menu.actions()[-1].trigger()
    menu.close()
    assert len(asked) == 14


def test_that_menu_opens_below_what_has_the_keyboard(
    view: RepositoryView, window: MainWindow, asked: list[str], qtbot: QtBot
) -> None:
    table = view.page.table
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    settle(view, qtbot)
    cell = table.visualRect(table.currentIndex())
    place = window.features.code.chosen.find_place()
    assert place == table.viewport().mapToGlobal(cell.bottomLeft())
    button = view.pane.findChild(QPushButton, "clone_code_button")
    assert isinstance(button, QPushButton)
    button.setFocus()
    assert window.features.code.chosen.find_place() == button.mapToGlobal(button.rect().bottomLeft())
