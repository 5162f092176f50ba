"""The action that opens the settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from ui.desk import Desk
from ui.looks.appearance import Appearance


class SettingsOpener(QObject):
    """Opens the dialog.

    Args:
        show_library: shows a library in place of this one.
    """

    def __init__(self, desk: Desk, appearance: Appearance, show_library: Callable[[Path], object]) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._appearance = appearance
        self._show_library = show_library
        desk.actions["settings"].triggered.connect(self._on_settings)

    def _on_settings(self) -> None:
        from ui.settings_dialog.dialog import SettingsDialog  # noqa: PLC0415 - the start has no need of it

        SettingsDialog(self._desk, self._appearance, self._show_library).open()
