"""A window with work under way that would be lost is closed only when the person wants that."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.errors import Cancelled
from ui.main_window import MainWindow
from ui.tasks import Progress


def wait_for_cancel(progress: Progress) -> None:
    while not progress.cancelled():
        threading.Event().wait(0.001)
    raise Cancelled


def begin(window: MainWindow, *, holds: bool, outcomes: list[Exception]) -> None:
    window.tasks.run(
        wait_for_cancel, on_done=print, on_failed=outcomes.append, label="Cloning OpenBMB/ChatDev", holds_window=holds
    )


def find_box(window: MainWindow) -> QMessageBox | None:
    return window.findChild(QMessageBox, "closing_question")


def press(window: MainWindow, text: str) -> None:
    box = find_box(window)
    assert box is not None
    [button] = [each for each in box.findChildren(QPushButton) if each.text() == text]
    button.click()


def test_what_is_under_way_is_named_and_goes_on_if_the_window_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    outcomes: list[Exception] = []
    begin(window, holds=True, outcomes=outcomes)
    window.close()
    window.close()
    box = find_box(window)
    assert box is not None
    assert window.isVisible()
    assert "Cloning OpenBMB/ChatDev" in box.informativeText()
    press(window, "Keep open")
    qtbot.waitUntil(lambda: find_box(window) is None)
    assert window.isVisible()
    assert not outcomes
    for task in window.tasks.tasks:
        task.cancel()
    qtbot.waitUntil(lambda: bool(outcomes))


def test_it_is_cancelled_and_the_window_closed_if_that_is_wanted(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, holds=True, outcomes=[])
    window.close()
    press(window, "Cancel and close")
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not window.tasks.tasks


def test_other_work_asks_nothing(window: MainWindow) -> None:
    begin(window, holds=False, outcomes=[])
    window.close()
    assert not window.isVisible()


def test_a_library_that_was_wanted_in_its_place_is_so_no_more_if_the_window_is_kept(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    begin(window, holds=True, outcomes=[])
    window.show_library(tmp_path / "other.db")
    press(window, "Keep open")
    qtbot.waitUntil(lambda: find_box(window) is None)
    assert window.library_wanted is None
    for task in window.tasks.tasks:
        task.drop()
