"""The settings of a window on the sample page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ui.main_window import MainWindow
from ui.settings_dialog.dialog import SettingsDialog


@pytest.fixture
def dialog(window: MainWindow) -> SettingsDialog:
    window.desk.actions["settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    return dialog


@pytest.fixture
def turn_to(dialog: SettingsDialog) -> Callable[[str], None]:
    """Turns to a page by its title."""

    def turn(title: str) -> None:
        titles = [page.title for page in dialog._pages]
        dialog._list.setCurrentRow(titles.index(title))

    return turn
