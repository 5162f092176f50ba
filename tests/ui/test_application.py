"""The program as it is started."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.cli.arguments import WindowRequest
from app.errors import BugError, LibraryBusy, LibraryError
from app.settings import Settings
from ui.application import ErrorHook, _find_library, show_library_error
from ui.looks.kept_looks import read_scheme
from ui.looks.tokens import Scheme, read_tokens
from ui.main_window import MainWindow
from ui.notices import NoticeBar

ROOT = Path(__file__).resolve().parents[2]


_LARGE_SCREEN = {
    "name": "large",
    "x": 0,
    "y": 0,
    "width": 1920,
    "height": 1080,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}


def start(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ui.main", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def test_command_line_leaves_qt_out(library_file: Path) -> None:
    code = (
        "import sys; from ui.main import main; code = main(sys.argv[1:]);"
        " sys.exit(code or 3 * any(name.startswith('PySide6') for name in sys.modules))"
    )
    command = [sys.executable, "-c", code, "list", "--library", str(library_file)]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert finished.returncode == 0, finished.stderr
    assert "ChatDev" in finished.stdout


def test_window_ends_after_its_first_paint_when_asked_to(library_file: Path) -> None:
    finished = start("--library", library_file, "--exit-after-paint")
    assert finished.returncode == 0, finished.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows deletes no folder that a program is in")
def test_a_window_on_a_path_from_a_folder_that_is_gone_is_refused_in_words(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    code = (
        f"import sys, os; sys.path.insert(0, {str(ROOT)!r}); from ui.main import main;"
        " os.rmdir(os.getcwd()); sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", code, "--library", "here.db"]
    finished = subprocess.run(command, cwd=gone, capture_output=True, text=True, timeout=60, check=False)
    assert (finished.returncode, finished.stdout, finished.stderr.count("\n")) == (1, "", 1), finished.stderr
    assert finished.stderr.startswith("refshelf: The folder that this terminal is in is gone. ")


def test_an_empty_library_is_painted_too(tmp_path: Path) -> None:
    assert start("--library", tmp_path / "new.db", "--exit-after-paint").returncode == 0
    assert (tmp_path / "new.db").exists()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_picture_of_the_window(
    library_file: Path, tmp_path: Path, scheme: Scheme, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture, screens = tmp_path / "window.png", tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [_LARGE_SCREEN]}))
    monkeypatch.setenv("QT_QPA_PLATFORM", f"offscreen:configfile={screens}")
    finished = start("--library", library_file, "--screenshot", picture, "--theme", scheme)
    assert finished.returncode == 0, finished.stderr
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1480, 920)
    tokens = read_tokens(scheme)
    colours = {image.pixelColor(x, y).rgb() for x in range(0, 1480, 4) for y in range(0, 920, 4)}
    assert {QColor(tokens.background).rgb(), QColor(tokens.filled).rgb(), QColor(tokens.selection).rgb()} <= colours


def test_a_picture_that_cannot_be_saved_is_a_failure(library_file: Path, tmp_path: Path) -> None:
    finished = start("--library", library_file, "--screenshot", tmp_path / "no" / "window.png")
    assert finished.returncode == 1
    assert "could not be saved" in finished.stderr


def test_a_library_that_is_none_is_said_in_words(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[QMessageBox] = []

    def look(box: QMessageBox) -> None:
        shown.append(box)

    monkeypatch.setattr(QMessageBox, "exec", look)
    show_library_error(LibraryError("This is no library.", "Choose another file."), tmp_path / "x.db")
    assert shown[0].text() == "This is no library."
    assert "Choose another file." in shown[0].informativeText()
    assert str(tmp_path / "x.db") in shown[0].informativeText().replace("\u200b", "")


def test_a_library_that_is_none_is_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("my notes")
    code = (
        "import sys; from PySide6.QtWidgets import QMessageBox; QMessageBox.exec = lambda box: print(box.text());"
        " from ui.main import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", code, "--library", str(path)]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert finished.returncode == 1, finished.stderr
    assert finished.stdout.strip()
    assert path.read_text() == "my notes"


def test_a_window_gives_way_to_one_on_another_library(library_file: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer; from ui import application;"
        " keep_up = application._keep_up; paths = [Path(each) for each in sys.argv[1:]];"
        "\ndef go_on(window, library, single):"
        "\n    keep_up(window, library, single)"
        "\n    print(library.path.name, window.windowTitle())"
        "\n    go = (lambda: window.show_library(paths.pop(0))) if paths else window.close"
        "\n    QTimer.singleShot(50, go)"
        "\napplication._keep_up = go_on"
        "\nfrom ui.main import main; sys.exit(main(['--library', str(paths.pop(0))]))"
    )
    command = [sys.executable, "-c", code, str(library_file), str(tmp_path / "new.db"), str(library_file)]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert finished.returncode == 0, finished.stderr
    assert finished.stdout.split("\n")[:3] == ["library.db Weize Chen", "new.db All papers", "library.db Weize Chen"]


def test_where_the_chosen_library_is_gone_the_usual_one_is_opened(home: Path, tmp_path: Path) -> None:
    Settings().set("library", str(tmp_path / "gone.db"))
    path, news = _find_library(WindowRequest(library=None))
    assert path == home / "data" / "library.db"
    assert "gone.db is not there" in news
    (tmp_path / "gone.db").touch()
    assert _find_library(WindowRequest(library=None)) == (tmp_path / "gone.db", "")
    assert _find_library(WindowRequest(library=tmp_path / "new.db")) == (tmp_path / "new.db", "")


def test_log_is_written(library_file: Path, home: Path) -> None:
    start("--library", library_file, "--exit-after-paint")
    assert (home / "log" / "refshelf.log").exists()


@pytest.mark.parametrize(
    ("asked", "remembered", "scheme"),
    [(None, None, None), ("dark", "light", "dark"), (None, "light", "light"), (None, 7, None)],
)
def test_scheme(home: Path, asked: str | None, remembered: object, scheme: Scheme | None) -> None:
    settings = Settings()
    settings.set("theme", remembered)
    assert read_scheme(settings, asked) == scheme


@pytest.fixture
def hook(window: MainWindow) -> ErrorHook:
    return ErrorHook(window.notices)


def bars(window: MainWindow) -> list[NoticeBar]:
    return [bar for bar in window.findChildren(NoticeBar) if bar.isVisible()]


def test_what_a_slot_lets_through_is_shown_as_what_it_is(window: MainWindow, hook: ErrorHook, qtbot: QtBot) -> None:
    error = LibraryBusy("Somebody else is writing.", "Try again.")
    hook._take(type(error), error, None)
    qtbot.waitUntil(lambda: bool(bars(window)))


def test_a_bug_in_a_thread_is_shown_and_logged(
    window: MainWindow, hook: ErrorHook, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        error = BugError("rows out of step")
        hook._take_from_thread(threading.ExceptHookArgs((type(error), error, None, None)))

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "bug_dialog") is not None)
    assert "rows out of step" in caplog.text
    caplog.clear()
    QApplication.closeAllWindows()


def test_hooks_are_given_back(hook: ErrorHook) -> None:
    before = sys.excepthook, threading.excepthook
    hook.install()
    assert sys.excepthook == hook._take
    hook.remove()
    assert (sys.excepthook, threading.excepthook) == before


def test_window_asks_sqlite_nothing_itself() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "ui").rglob("*.py"))
    assert sqlite3.__name__ not in source
