"""What Enter opens: a file that is there, else the DOI, arXiv or address, else the code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.library import Library
from app.values import PaperId
from ui.main_window import MainWindow
from ui.notices import NoticeBar

CHATDEV = PaperId(3)


def link_file(library: Library, name: str) -> Path:
    path = library.path.parent / name
    path.write_text(name)
    library.files.add(CHATDEV, path, link=True)
    return path


def press_enter(qtbot: QtBot, window: MainWindow) -> None:
    window.table.select_paper(CHATDEV)
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_Return)


def test_a_pdf_comes_before_other_files_and_links(
    qtbot: QtBot, window: MainWindow, library: Library, opened: list[str], opened_files: list[Path]
) -> None:
    library.set_fields(CHATDEV, {"doi": "10.1000/1"})
    link_file(library, "data.csv")
    pdf = link_file(library, "paper.PDF")
    press_enter(qtbot, window)
    assert (opened_files, opened) == ([pdf], [])


def test_a_file_that_is_gone_is_passed_over(
    qtbot: QtBot, window: MainWindow, library: Library, opened: list[str], opened_files: list[Path]
) -> None:
    library.set_fields(CHATDEV, {"doi": "10.1000/1", "url": "https://example.org/"})
    link_file(library, "paper.pdf").unlink()
    press_enter(qtbot, window)
    assert (opened_files, opened) == ([], ["https://doi.org/10.1000/1"])


def test_the_address_comes_before_the_code(
    qtbot: QtBot, window: MainWindow, library: Library, opened: list[str]
) -> None:
    library.set_fields(CHATDEV, {"url": "https://example.org/"})
    press_enter(qtbot, window)
    library.set_fields(CHATDEV, {"url": ""})
    press_enter(qtbot, window)
    assert opened == ["https://example.org/", "https://github.com/OpenBMB/ChatDev"]


def test_a_program_among_the_files_is_not_started(
    qtbot: QtBot, window: MainWindow, library: Library, opened_files: list[Path]
) -> None:
    link_file(library, "setup.exe")
    press_enter(qtbot, window)
    bar = window.findChild(NoticeBar)
    assert bar is not None
    assert "is a program" in bar._text.text()
    assert opened_files == []
