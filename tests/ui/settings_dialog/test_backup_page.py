"""Backups: listed, made, and gone back to once it was said what that does."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from app.library import Library
from app.search_query import Everything
from app.values import PaperId
from tests.ui.settings_dialog.controls import click, find
from ui.main_window import MainWindow
from ui.notices import NoticeBar
from ui.settings_dialog.dialog import SettingsDialog
from ui.tasks import Progress


def wait(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.tasks.tasks, timeout=10_000)


def rows(dialog: SettingsDialog) -> list[list[str]]:
    tree = find(dialog, QTreeWidget, "settings_backups")
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [[item.text(column) for column in range(4)] for item in items if item is not None]


def notice(dialog: SettingsDialog) -> str:
    bar = dialog.findChild(NoticeBar)
    return bar._text.text() if isinstance(bar, NoticeBar) and bar.isVisible() else ""


def test_without_backups_it_says_so(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog, turn_to: Callable[[str], None]
) -> None:
    turn_to("Backups")
    wait(qtbot, window)
    assert "There is no backup yet." in {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}
    assert not find(dialog, QPushButton, "settings_restore").isEnabled()


def test_a_backup_is_made_and_listed(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog, turn_to: Callable[[str], None]
) -> None:
    turn_to("Backups")
    wait(qtbot, window)
    click(dialog, "settings_backup")
    wait(qtbot, window)
    assert notice(dialog) == "Backed up 38 papers"
    wait(qtbot, window)
    [row] = rows(dialog)
    assert row[1:3] == ["by hand", "38"]
    assert find(dialog, QPushButton, "settings_restore").isEnabled()


def test_going_back_says_first_what_it_does(
    qtbot: QtBot, window: MainWindow, library: Library, dialog: SettingsDialog, turn_to: Callable[[str], None]
) -> None:
    library.backups.make()
    library.papers.make({"title": "Made since"})
    library.set_fields(PaperId(3), {"title": "Edited since"})
    turn_to("Backups")
    wait(qtbot, window)
    click(dialog, "settings_restore")
    wait(qtbot, window)
    box = dialog.findChild(QMessageBox, "restore_question")
    assert isinstance(box, QMessageBox)
    assert box.informativeText().splitlines() == [
        "1 paper that it lacks goes.",
        "1 paper becomes as it was then.",
        "2 changes made since are taken back.",
        "A backup of what there is now is made first.",
    ]
    assert library.count(Everything()) == 39
    click(box, "restore_yes")
    qtbot.waitUntil(lambda: "The backup is restored." in notice(dialog), timeout=10_000)
    assert library.count(Everything()) == 38
    listed = {"before a backup was restored", "by hand"}  # in the same second, and so in any order
    qtbot.waitUntil(lambda: {row[1] for row in rows(dialog)} == listed, timeout=10_000)
    qtbot.waitUntil(lambda: window.table.papers.rowCount() == 38, timeout=10_000)


def test_it_is_not_done_while_something_else_is_written(
    qtbot: QtBot, window: MainWindow, library: Library, dialog: SettingsDialog, turn_to: Callable[[str], None]
) -> None:
    library.backups.make()
    turn_to("Backups")
    wait(qtbot, window)
    done = threading.Event()

    def work(_: Progress) -> None:
        assert done.wait(10)

    window.tasks.run(work, on_done=print, on_failed=print, label="Tagging 3,000 papers", writes=True)
    click(dialog, "settings_restore")
    assert "Tagging 3,000 papers" in notice(dialog)
    done.set()
    wait(qtbot, window)
    assert dialog.findChild(QMessageBox, "restore_question") is None


def test_what_comes_of_it_is_told_though_the_dialog_was_closed(
    qtbot: QtBot, window: MainWindow, library: Library, dialog: SettingsDialog, turn_to: Callable[[str], None]
) -> None:
    library.backups.make()
    library.papers.make({"title": "Made since"})
    turn_to("Backups")
    wait(qtbot, window)
    click(dialog, "settings_restore")
    wait(qtbot, window)
    box = dialog.findChild(QMessageBox, "restore_question")
    assert isinstance(box, QMessageBox)
    click(box, "restore_yes")
    dialog.close()
    wait(qtbot, window)
    bar = window.findChild(NoticeBar)
    assert isinstance(bar, NoticeBar)
    qtbot.waitUntil(bar.isVisible)
    assert library.count(Everything()) == 38


def test_a_failure_is_said(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog, turn_to: Callable[[str], None], library: Library
) -> None:
    turn_to("Backups")
    wait(qtbot, window)
    folder = library.path.with_name("library-backups")
    folder.write_text("in the way")
    click(dialog, "settings_backup")
    wait(qtbot, window)
    assert notice(dialog)
    assert find(dialog, QPushButton, "settings_backup").isEnabled()
