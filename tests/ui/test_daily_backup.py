"""The backup of the day, made beside the work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.errors import LibraryError
from app.library import Library
from app.library.backups import Backups
from app.values import PaperId
from ui import daily_backup
from ui.daily_backup import DailyBackup
from ui.main_window import MainWindow
from ui.notices import NoticeBar


@pytest.fixture
def backup(window: MainWindow, library: Library) -> DailyBackup:
    return DailyBackup(library, window.tasks, window.notices, window)


def wait_for_tasks(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.tasks.tasks)


def test_one_is_made_soon_after_the_start(
    backup: DailyBackup, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(daily_backup, "FIRST_AFTER", 1)
    backup.start()
    qtbot.waitUntil(lambda: [each.good for each in library.backups.list()] == [True])


def test_one_a_day_and_none_of_the_same(
    backup: DailyBackup, window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    library.set_fields(PaperId(3), {"citations": "74"})
    for _ in range(2):
        backup.make()
        backup.make()
        wait_for_tasks(window, qtbot)
    assert len(library.backups.list()) == 1


def test_what_fails_is_a_notice(
    backup: DailyBackup, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise LibraryError("The disk is full.", "Free some space.")

    monkeypatch.setattr(Backups, "make_daily", fail)
    backup.make()
    qtbot.waitUntil(lambda: any(bar.isVisible() for bar in window.findChildren(NoticeBar)))
    backup.make()
    wait_for_tasks(window, qtbot)


def test_a_window_that_ends_by_itself_makes_none(
    open_window: Callable[[Library], MainWindow], library: Library, library_file: Path
) -> None:
    open_window(library)
    assert not (library_file.parent / "library-backups").exists()
