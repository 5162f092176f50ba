"""Appearance: each choice holds at once, and at the next start."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QComboBox

from app.settings import Settings
from tests.ui.settings_dialog.controls import choose, find
from ui import language, theme
from ui.looks.kept_looks import prepare_looks, read_locale
from ui.main_window import MainWindow
from ui.settings_dialog.dialog import SettingsDialog


@pytest.fixture(autouse=True)
def usual_looks(look: theme.Theme, turn_to: Callable[[str], None]) -> Iterator[None]:
    turn_to("Appearance")
    yield
    for now in {look, theme.instance()}:
        now.choose_contrast(strong=None)
        now.choose_motion(moves=None)
        now.choose_text_scale(1.0)


def test_what_is_set_is_shown(dialog: SettingsDialog) -> None:
    assert find(dialog, QComboBox, "settings_scheme").currentText() == "Light"
    assert find(dialog, QComboBox, "settings_contrast").currentText() == "As the system"
    assert find(dialog, QComboBox, "settings_scale").currentText() == "100 %"


def test_colours_and_contrast(window: MainWindow, dialog: SettingsDialog, look: theme.Theme) -> None:
    choose(dialog, "settings_scheme", "Dark")
    assert look.scheme == Settings().get("theme") == "dark"
    assert window.desk.actions["theme_dark"].isChecked()
    choose(dialog, "settings_contrast", "High")
    assert theme.is_strong()
    assert Settings().get("high_contrast") is True


def test_text_size_follows_at_once(dialog: SettingsDialog, look: theme.Theme) -> None:
    choose(dialog, "settings_scale", "150 %")
    assert look.text_scale.chosen == Settings().get("text_scale") == 1.5
    assert QApplication.font().pixelSize() == round(theme.TEXT_SIZE * 1.5)


def test_rows_are_those_of_the_menu(window: MainWindow, dialog: SettingsDialog) -> None:
    compact = window.desk.actions["compact_rows"]
    before = window.table.verticalHeader().defaultSectionSize()
    choose(dialog, "settings_rows", "Compact")
    assert compact.isChecked()
    assert window.table.verticalHeader().defaultSectionSize() < before
    choose(dialog, "settings_rows", "Compact")
    assert compact.isChecked()


def test_motion(dialog: SettingsDialog) -> None:
    choose(dialog, "settings_motion", "Reduced")
    assert not theme.motion()
    choose(dialog, "settings_motion", "Usual")
    assert theme.motion()
    assert Settings().get("motion") is True


def test_language_holds_from_the_next_start_on(dialog: SettingsDialog) -> None:
    choose(dialog, "settings_language", QLocale("en_GB").nativeLanguageName())
    assert read_locale(Settings()) == QLocale("en_GB")
    choose(dialog, "settings_language", "As the system")
    assert read_locale(Settings()) is None


def test_languages_are_those_that_there_are_texts_in(
    window: MainWindow, dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    from ui.settings_dialog.looks_page import _list_languages

    folder = window.desk.library.path.parent
    (folder / "refshelf_de.qm").touch()
    monkeypatch.setattr(language, "TRANSLATIONS", folder)
    assert _list_languages()[1] == ("Deutsch", "de")


def test_the_next_start_reads_all_of_it(qapp: QApplication, dialog: SettingsDialog, look: theme.Theme) -> None:
    for name, text in (("settings_scheme", "Dark"), ("settings_contrast", "High"), ("settings_motion", "Reduced")):
        choose(dialog, name, text)
    again = prepare_looks(qapp, Settings())
    try:
        assert (again.chosen, again.chosen_contrast, again.chosen_motion) == ("dark", True, False)
    finally:
        theme._themes[:] = [look]
        again.deleteLater()
        look.choose("light")
