"""The library: where it is, another one in its place, how much of its history is kept."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.errors import Cancelled
from app.library import Library
from app.settings import Settings, read_history_budget, usual_library
from tests.ui.settings_dialog.controls import click, find
from ui import links
from ui.main_window import MainWindow
from ui.notices import NoticeBar
from ui.settings_dialog.dialog import SettingsDialog
from ui.tasks import Progress
from ui.widgets import file_dialog
from ui.widgets.spin_box import SpinBox


def answer(monkeypatch: pytest.MonkeyPatch, name: str, path: Path | str) -> None:
    monkeypatch.setattr(file_dialog, name, lambda *_: str(path))


def test_it_says_where_the_library_is(dialog: SettingsDialog, library: Library) -> None:
    assert find(dialog, QLineEdit, "settings_path").text() == str(library.path)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    assert "library-files and library-backups" in said
    assert "1 step can be undone now" in said


def test_another_library_takes_its_place_now_and_at_each_start(
    window: MainWindow, dialog: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.db"
    Library.open(other).close()
    answer(monkeypatch, "choose_file", other)
    click(dialog, "settings_another")
    assert window.library_wanted == other
    assert not window.isVisible()
    assert Settings().get("library") == str(other)


def test_while_a_clone_is_made_the_window_gives_way_to_no_other_library(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work(progress: Progress) -> None:
        while not progress.cancelled():
            threading.Event().wait(0.001)
        raise Cancelled

    task = window.tasks.run(work, on_done=print, on_failed=print, label="Cloning a/b", holds_window=True)
    answer(monkeypatch, "choose_file", tmp_path / "other.db")
    click(dialog, "settings_another")
    bar = dialog.findChild(NoticeBar)
    assert isinstance(bar, NoticeBar)
    assert any("Cloning a/b" in label.text() for label in bar.findChildren(QLabel))
    assert dialog.isVisible()
    assert Settings().get("library") is None
    task.cancel()
    qtbot.waitUntil(lambda: task not in window.tasks.tasks)


def test_the_usual_library_needs_no_setting(
    window: MainWindow, dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    Settings().set("library", "/elsewhere.db")
    usual_library().parent.mkdir(parents=True)
    answer(monkeypatch, "choose_file", usual_library())
    click(dialog, "settings_another")
    assert Settings().get("library") is None


def test_a_new_library_is_made(
    window: MainWindow, dialog: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "choose_new_file", tmp_path / "new.db")
    click(dialog, "settings_new")
    assert (tmp_path / "new.db").exists()
    assert window.library_wanted == tmp_path / "new.db"


@pytest.mark.parametrize(("button", "name"), [("settings_new", "choose_new_file"), ("settings_another", "choose_file")])
def test_a_file_that_is_none_is_refused_and_left_as_it_is(
    window: MainWindow, dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch, button: str, name: str
) -> None:
    notes = window.desk.library.path.with_name("notes.txt")
    notes.write_text("my notes")
    answer(monkeypatch, name, notes)
    click(dialog, button)
    bar = dialog.findChild(NoticeBar)
    assert isinstance(bar, NoticeBar)
    assert bar.isVisible()
    assert window.isVisible()
    assert window.library_wanted is None
    assert notes.read_text() == "my notes"


def test_nothing_chosen_changes_nothing(
    window: MainWindow, dialog: SettingsDialog, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in ("", library.path):
        answer(monkeypatch, "choose_file", path)
        click(dialog, "settings_another")
    assert window.library_wanted is None
    assert dialog.isVisible()


def test_history_size_is_kept(qtbot: QtBot, dialog: SettingsDialog) -> None:
    box = find(dialog, SpinBox, "settings_history")
    assert box.value() == 256
    box.setValue(10)
    box.editingFinished.emit()
    assert read_history_budget() == 10_000_000
    box.setValue(256)
    box.editingFinished.emit()
    assert Settings().get("history_megabytes") is None


def test_the_folder_is_shown(dialog: SettingsDialog, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(links, "open_folder", shown.append)
    click(dialog, "settings_folder")
    assert shown == [library.path.parent]
