"""What opens the settings: the action, and whoever wants a page of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.desk import Desk
from ui.looks.appearance import Appearance

if TYPE_CHECKING:
    from ui.settings_dialog.dialog import SettingsDialog


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

    def open_code_page(self) -> None:
        """Open the dialog on the page of code."""
        from ui.settings_dialog.code_page import CodePage  # noqa: PLC0415 - the start has no need of it

        dialog = self._make()
        dialog.turn_to(CodePage)
        dialog.open()

    def _on_settings(self) -> None:
        self._make().open()

    def _make(self) -> SettingsDialog:
        from ui.settings_dialog.dialog import SettingsDialog  # noqa: PLC0415 - the start has no need of it

        return SettingsDialog(self._desk, self._appearance, self._show_library)
