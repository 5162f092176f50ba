"""Files are chosen without one of them being opened: the locks of the open library would be gone with it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QFileSystemModel, QWidget
from pytestqt.qtbot import QtBot

from app.library import Library
from ui.widgets import file_dialog
from ui.widgets.file_dialog import FileDialog

UI = Path(__file__).resolve().parents[3] / "ui"
TAKE_ALL = """
import fcntl, sys
with open(sys.argv[1], "r+b") as file:
    fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)
"""
"""Locks all of the bytes that readers of a SQLite file share, as who takes itself for the last one does."""


def is_held(path: Path) -> bool:
    """Whether another process sees that this one has the library open."""
    return subprocess.run([sys.executable, "-c", TAKE_ALL, str(path)], capture_output=True, check=False).returncode != 0


def test_the_library_stays_locked_while_its_folder_is_looked_at(library: Library, qtbot: QtBot) -> None:
    path = library.path
    assert is_held(path)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FileDialog(parent, "Open", QFileDialog.FileMode.ExistingFile, str(path.parent))
    dialog.show()
    model = dialog.findChild(QFileSystemModel)
    assert isinstance(model, QFileSystemModel)
    qtbot.waitUntil(lambda: model.index(str(path)).isValid() and not model.fileIcon(model.index(str(path))).isNull())
    qtbot.wait(300)
    assert is_held(path)
    dialog.close()


def answer(do: str) -> None:
    """Press Open, Save or Cancel in the dialog that is open then."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FileDialog)
        getattr(dialog, do)()

    QTimer.singleShot(300, press)


def test_what_is_chosen_is_told_and_nothing_where_it_is_left(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    (tmp_path / "one.txt").write_text("1")
    answer("reject")
    assert file_dialog.choose_file(parent, "Open", str(tmp_path), "Texts (*.txt);;All files (*)") == ""
    answer("accept")
    assert file_dialog.choose_folder(parent, "Folder", str(tmp_path)) == str(tmp_path)
    answer("accept")
    assert file_dialog.choose_new_file(parent, "Save", str(tmp_path / "two.svg")) == str(tmp_path / "two.svg")
    answer("accept")
    assert file_dialog.choose_file(parent, "Open", str(tmp_path / "one.txt")) == str(tmp_path / "one.txt")
    answer("reject")
    assert file_dialog.choose_files(parent, "Open") == []


def test_no_other_dialog_is_made() -> None:
    using = [path.name for path in UI.rglob("*.py") if "QFileDialog" in path.read_text("utf-8")]
    assert using == ["file_dialog.py"]
