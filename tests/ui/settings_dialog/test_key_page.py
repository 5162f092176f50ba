"""Citation keys: the pattern holds as soon as it is one, with examples of this library's papers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.library import Library
from app.settings import Settings
from app.values import PaperId
from tests.ui.settings_dialog.controls import choose, click, find
from ui.main_window import MainWindow
from ui.settings_dialog.dialog import SettingsDialog


@pytest.fixture(autouse=True)
def on_page(window: MainWindow, dialog: SettingsDialog, turn_to: Callable[[str], None]) -> None:
    window.table.select_papers([PaperId(3)])
    turn_to("Citations")


def type_pattern(qtbot: QtBot, dialog: SettingsDialog, text: str) -> None:
    line = find(dialog, QLineEdit, "settings_pattern")
    line.clear()
    qtbot.keyClicks(line, text)


def texts(dialog: SettingsDialog) -> set[str]:
    return {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}


def test_examples_begin_with_what_is_selected(dialog: SettingsDialog) -> None:
    assert find(dialog, QLineEdit, "settings_pattern").text() == "{author}{year}{title}"
    assert "qian2023chatdev" in texts(dialog)
    assert sum(text.startswith(("qian2023", "chen", "qin", "liu")) for text in texts(dialog)) >= 1


def test_a_pattern_holds_for_the_next_paper(qtbot: QtBot, dialog: SettingsDialog, library: Library) -> None:
    type_pattern(qtbot, dialog, "{Author}-{yy}")
    assert "Qian-23" in texts(dialog)
    assert Settings().get("citation_key_pattern") == "{Author}-{yy}"
    made = library.papers.make({"title": "One", "authors": "Turing, Alan", "issued": "1936"})
    assert library.get_paper(made).citation_key == "Turing-36"


def test_what_is_no_pattern_is_refused_and_the_last_one_stays(qtbot: QtBot, dialog: SettingsDialog) -> None:
    type_pattern(qtbot, dialog, "{author}{nonsense}")
    assert any("no part “{nonsense}”" in text for text in texts(dialog))
    assert Settings().get("citation_key_pattern") == "{author}"
    assert find(dialog, QLineEdit, "settings_pattern").text() == "{author}{nonsense}"
    assert "no part" in find(dialog, QLineEdit, "settings_pattern").accessibleDescription()


def test_parts_are_added_where_the_cursor_stands(qtbot: QtBot, dialog: SettingsDialog) -> None:
    type_pattern(qtbot, dialog, "x-y")
    find(dialog, QLineEdit, "settings_pattern").setCursorPosition(2)
    click(dialog, "settings_part_year")
    assert find(dialog, QLineEdit, "settings_pattern").text() == "x-{year}y"
    assert Settings().get("citation_key_pattern") == "x-{year}y"


def test_usual_takes_it_back(qtbot: QtBot, dialog: SettingsDialog) -> None:
    type_pattern(qtbot, dialog, "{words}")
    click(dialog, "settings_usual_pattern")
    assert find(dialog, QLineEdit, "settings_pattern").text() == "{author}{year}{title}"
    assert Settings().get("citation_key_pattern") == ""


def test_what_is_copied_is_chosen_here_too(window: MainWindow, dialog: SettingsDialog) -> None:
    choose(dialog, "settings_citation_style", "BibTeX entry")
    assert window.desk.actions["cite_bibtex"].isChecked()
    assert Settings().get("citation_style") == "bibtex"
