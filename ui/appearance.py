"""The actions that change how the window looks: its colours, and the size of its texts."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui import theme
from ui.desk import Desk
from ui.tokens import Scheme

_THEMES: dict[str, Scheme | None] = {"theme_system": None, "theme_light": "light", "theme_dark": "dark"}


class Appearance(QObject):
    """Carries out what a person chooses, and remembers it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        for name in _THEMES:
            desk.actions[name].triggered.connect(self._on_theme_chosen)
        self._show_chosen_theme()

    def _on_theme_chosen(self) -> None:
        actions = self._desk.actions
        chosen = next((scheme for name, scheme in _THEMES.items() if actions[name].isChecked()), None)
        self._desk.memory.set("theme", chosen)
        theme.instance().choose(chosen)

    def _show_chosen_theme(self) -> None:
        for name, scheme in _THEMES.items():
            self._desk.actions[name].setChecked(scheme == theme.instance().chosen)
