"""The settings of code: folders, programs, and the git that is used."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.git.code_settings import CodeSettings
from app.git.outcomes import ScanOutcome
from app.git.programs import Program
from app.library.clones import Clones
from app.settings import Settings, usual_code_folder
from tests.ui.settings_dialog.controls import choose, click, find
from ui.main_window import MainWindow
from ui.notices import NoticeBar
from ui.settings_dialog import code_page
from ui.settings_dialog.dialog import SettingsDialog
from ui.widgets import file_dialog

pytestmark = pytest.mark.usefixtures("own_git")


def kept() -> CodeSettings:
    return CodeSettings(Settings())


def answer(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    monkeypatch.setattr(file_dialog, "choose_folder", lambda *_: str(path))


@pytest.fixture
def turned(dialog: SettingsDialog, turn_to: Callable[[str], None], monkeypatch: pytest.MonkeyPatch) -> SettingsDialog:
    """The page, on a computer with two editors and no terminal."""
    editors = (Program("Env", "env {path}"), Program("True", "true"))
    monkeypatch.setattr(code_page, "find_editors", lambda: editors)
    monkeypatch.setattr(code_page, "find_terminals", lambda: ())
    turn_to("Code")
    return dialog


def test_the_folder_for_clones_is_chosen_and_given_back(
    turned: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = find(turned, QLineEdit, "settings_clone_folder")
    assert line.text() == str(usual_code_folder())
    answer(monkeypatch, "")
    click(turned, "settings_choose_folder")
    assert kept().clone_folder == usual_code_folder()
    answer(monkeypatch, tmp_path / "clones")
    click(turned, "settings_choose_folder")
    assert line.text() == str(tmp_path / "clones")
    assert kept().clone_folder == tmp_path / "clones"
    click(turned, "settings_usual_folder")
    assert kept().clone_folder == usual_code_folder()


def test_a_folder_that_cannot_be_one_is_refused(
    turned: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    answer(monkeypatch, tmp_path / "file")
    click(turned, "settings_choose_folder")
    bar = turned.findChild(NoticeBar)
    assert isinstance(bar, NoticeBar)
    assert bar.isVisible()
    assert kept().clone_folder == usual_code_folder()


def test_an_editor_of_those_found_is_chosen(turned: SettingsDialog) -> None:
    box = find(turned, QComboBox, "settings_editor")
    assert [box.itemText(place) for place in range(box.count())] == ["Env", "True", "Other…"]
    assert box.currentText() == "Env"
    assert not find(turned, QLineEdit, "settings_editor_command").isVisible()
    choose(turned, "settings_editor", "True")
    assert kept().editor == "true"


def test_a_command_of_ones_own_is_checked(qtbot: QtBot, turned: SettingsDialog) -> None:
    choose(turned, "settings_editor", "True")
    choose(turned, "settings_editor", "Other…")
    line = find(turned, QLineEdit, "settings_editor_command")
    remark = find(turned, QLabel, "settings_editor_remark")
    assert line.isVisible()
    line.setText("no-such-editor {path}")
    line.editingFinished.emit()
    assert "no-such-editor" in remark.text()
    assert line.accessibleDescription() == remark.text()
    assert line.text() == "no-such-editor {path}"
    assert kept().editor == "true"
    line.setText("env -i {path}")
    line.editingFinished.emit()
    assert "never given to a shell" in remark.text()
    assert kept().editor == "env -i {path}"


def test_a_command_of_ones_own_is_shown_again(window: MainWindow, turned: SettingsDialog) -> None:
    window.desk.memory.set("code_editor", "env -i {path}")
    turned._pages[3].show_now()
    assert find(turned, QComboBox, "settings_editor").currentText() == "Other…"
    assert find(turned, QLineEdit, "settings_editor_command").text() == "env -i {path}"


def test_that_there_is_no_terminal_is_said(turned: SettingsDialog) -> None:
    box = find(turned, QComboBox, "settings_terminal")
    assert [box.itemText(place) for place in range(box.count())] == ["None was found", "Other…"]
    choose(turned, "settings_terminal", "Other…")
    choose(turned, "settings_terminal", "None was found")
    assert kept().terminal == ""


def test_watched_folders_are_added_looked_through_and_removed(
    qtbot: QtBot, turned: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = find(turned, QLabel, "settings_found")
    watched = find(turned, QListWidget, "settings_watched")
    assert found.text().startswith("No folder is watched")
    assert not find(turned, QPushButton, "settings_scan").isEnabled()
    answer(monkeypatch, tmp_path)
    click(turned, "settings_watch")
    assert kept().watched_folders == (tmp_path,)
    assert watched.item(0).text() == str(tmp_path)
    qtbot.waitUntil(lambda: "No clone of a repository of the library" in found.text(), timeout=20_000)
    qtbot.waitUntil(find(turned, QPushButton, "settings_scan").isEnabled)
    watched.setCurrentRow(0)
    click(turned, "settings_unwatch")
    assert kept().watched_folders == ()
    assert watched.count() == 0


def test_a_scan_that_outlives_the_settings_is_told_in_the_window(
    qtbot: QtBot, window: MainWindow, turned: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = threading.Event()
    scan = Clones.scan

    def wait(self: Clones, *arguments: Any) -> ScanOutcome:
        assert may_go_on.wait(20)
        return scan(self, *arguments)

    monkeypatch.setattr(Clones, "scan", wait)
    window.desk.memory.set("code_watched_folders", [str(tmp_path)])
    turned._pages[3].show_now()
    click(turned, "settings_scan")
    turned.close()
    qtbot.waitUntil(lambda: not isValid(turned))
    may_go_on.set()
    qtbot.waitUntil(lambda: said_in(window).startswith("No clone of a repository of the library"), timeout=20_000)


def said_in(window: MainWindow) -> str:
    bar = window.findChild(NoticeBar)
    return bar.told if isinstance(bar, NoticeBar) else ""


def test_the_git_that_is_used_is_named(qtbot: QtBot, turned: SettingsDialog) -> None:
    said = find(turned, QLabel, "settings_git")
    qtbot.waitUntil(lambda: said.text().startswith("git version "), timeout=20_000)
    assert ", at /" in said.text()


def test_that_there_is_no_git_is_said_with_what_to_do(
    qtbot: QtBot, turned: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = find(turned, QLabel, "settings_git")
    qtbot.waitUntil(lambda: said.text() != "", timeout=20_000)
    monkeypatch.setenv("PATH", str(tmp_path))
    turned._pages[3].show_now()
    qtbot.waitUntil(lambda: "Install git" in said.text(), timeout=20_000)
