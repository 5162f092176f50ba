"""A damaged library: what is said, what can be chosen, and that nothing happens before."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.errors import KnownError, LibraryBusy, LibraryDamaged
from app.library import Library
from app.library.backups import Backup
from app.search_query import Everything
from ui import links, rescue_dialog
from ui.rescue_dialog import RescueDialog, offer_rescue

ROOT = Path(__file__).parents[2]


@pytest.fixture
def backup(library_file: Path) -> Backup:
    with Library.open(library_file) as library:
        return library.backups.make()


@pytest.fixture
def damaged(library_file: Path) -> Path:
    """The library with rubbish in its middle."""
    content = library_file.read_bytes()
    library_file.write_bytes(content[:8192] + b"\xab" * 80_000 + content[88_192:])
    return library_file


@pytest.fixture
def choose(qtbot: QtBot, damaged: Path) -> Callable[..., list[str]]:
    """Presses buttons in the dialog; what it said before each, and what was done in the end."""

    def press(*buttons: str) -> list[str]:
        said: list[str] = []
        for place, name in enumerate(buttons, start=1):
            QTimer.singleShot(50 * place, lambda name=name: _press(name, said))
        news = offer_rescue(LibraryDamaged("The library file is damaged."), damaged)
        return [*said, news]

    return press


def _press(name: str, said: list[str]) -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    said.append(f"{box.text()} {box.informativeText()}")
    button = box.findChild(QPushButton, name)
    assert button is not None
    button.click()


def files(path: Path) -> dict[str, bytes]:
    """What stands in the folder of a library."""
    return {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}


def test_the_newest_good_backup_is_opened_when_asked_for(
    backup: Backup, damaged: Path, choose: Callable[..., list[str]]
) -> None:
    before = damaged.read_bytes()
    said, news = choose("open_the_backup")
    assert "with 38 papers" in said
    assert news.startswith("This is the backup of")
    with Library.open(damaged) as library:
        assert library.count(Everything()) == 38
    (kept,) = (name for name, content in files(damaged).items() if content == before)
    assert kept in news


def test_nothing_is_done_unless_it_is_asked_for(
    backup: Backup, damaged: Path, choose: Callable[..., list[str]]
) -> None:
    before = files(damaged)
    said, news = choose("quit")
    assert "damaged" in said
    assert news == ""
    assert files(damaged) == before


def test_without_a_backup_it_says_so(choose: Callable[..., list[str]]) -> None:
    said, news = choose("quit")
    assert "It has no backups. Nothing was changed" in said
    assert news == ""


def test_backups_that_cannot_be_read_are_none(backup: Backup, choose: Callable[..., list[str]]) -> None:
    backup.path.write_bytes(b"not a library")
    assert "None of its backups can be read." in choose("quit")[0]


def test_a_backup_that_fails_after_all_is_said(
    backup: Backup, choose: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise LibraryBusy("Another program has it open.")

    monkeypatch.setattr(rescue_dialog, "rescue", fail)
    shown: list[str] = []
    monkeypatch.setattr(RescueDialog, "ask", lambda _: True)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.text()))
    assert choose() == [""]
    assert shown == ["Another program has it open."]


def test_the_folder_is_shown_and_the_question_stays(
    damaged: Path, choose: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(links, "open_folder", shown.append)
    assert len(choose("show_the_folder", "quit")) == 3
    assert shown == [damaged.parent]


def test_a_folder_that_nothing_shows_is_said(choose: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(folder: Path) -> None:
        raise KnownError("No program showed it.")

    monkeypatch.setattr(links, "open_folder", fail)
    assert "No program showed it." in choose("show_the_folder", "quit")[1]


def test_the_window_asks_where_its_library_is_damaged_and_shows_the_backup(backup: Backup, damaged: Path) -> None:
    code = (
        "import sys; from ui.rescue_dialog import RescueDialog; RescueDialog.ask = lambda self: True;"
        " from ui.main import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", code, "--library", str(damaged), "--exit-after-paint"]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (finished.returncode, finished.stderr) == (0, "")
    with Library.open(damaged) as library:
        assert library.count(Everything()) == 38
