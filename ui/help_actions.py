"""The menu Help: the sheet of keys, and what is said about the program."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from ui import language
from ui.desk import Desk


class HelpActions(QObject):
    """Opens what helps."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.actions["show_keys"].triggered.connect(self._on_show_keys)
        desk.actions["about"].triggered.connect(self._on_about)

    def _on_show_keys(self) -> None:
        from ui.key_list import list_keys  # noqa: PLC0415 - the start has no need of it
        from ui.key_sheet import KeySheet  # noqa: PLC0415 - nor of this

        KeySheet(list_keys(self._desk.actions), self._desk.window).open()

    def _on_about(self) -> None:
        from app.cli.arguments import find_version  # noqa: PLC0415 - the start has no need of it
        from ui.widgets.message_box import make_message_box  # noqa: PLC0415 - nor of this

        purpose = language.tr("A reference manager for a personal paper collection.")
        place = language.tr("This library: {path}").format(path=self._desk.library.path)
        more = f"{purpose}\n\n{place}"
        make_message_box(QMessageBox.Icon.NoIcon, f"Refshelf {find_version()}", more, self._desk.window).open()
