"""The actions that change how the window looks: its colours, and the size of its texts."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui import language, theme
from ui.desk import Desk
from ui.looks.kept_looks import CONTRAST, LANGUAGE, MOTION, TEXT_SCALE, THEME
from ui.looks.tokens import Scheme

TEXT_SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""How large texts can be made, beside the usual ones."""

_THEMES: dict[str, Scheme | None] = {"theme_system": None, "theme_light": "light", "theme_dark": "dark"}


class Appearance(QObject):
    """Carries out what a person chooses, and remembers it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        for name in _THEMES:
            desk.actions[name].triggered.connect(self._on_theme_chosen)
        desk.actions["text_larger"].triggered.connect(self._on_text_larger)
        desk.actions["text_smaller"].triggered.connect(self._on_text_smaller)
        desk.actions["text_usual"].triggered.connect(self._on_text_usual)
        self._show_chosen_theme()
        self._show_text_scale()

    def choose_scheme(self, scheme: Scheme | None) -> None:
        """Have light or dark colours, at once and at the next start; None follows the system."""
        self._desk.memory.set(THEME, scheme)
        theme.instance().choose(scheme)
        self._show_chosen_theme()

    def choose_contrast(self, strong: bool | None) -> None:
        """Have high contrast or not, likewise."""
        self._desk.memory.set(CONTRAST, strong)
        theme.instance().choose_contrast(strong=strong)

    def choose_motion(self, moves: bool | None) -> None:
        """Let things move or not, likewise."""
        self._desk.memory.set(MOTION, moves)
        theme.instance().choose_motion(moves=moves)

    def choose_text_scale(self, factor: float) -> None:
        """Make texts so much larger than usual, at once and at the next start."""
        self._desk.memory.set(TEXT_SCALE, factor)
        theme.instance().choose_text_scale(factor)
        self._show_text_scale()

    def choose_language(self, name: str | None) -> None:
        """Have another language from the next start on; None follows the system."""
        self._desk.memory.set(LANGUAGE, name)

    def _on_theme_chosen(self) -> None:
        actions = self._desk.actions
        chosen = next((scheme for name, scheme in _THEMES.items() if actions[name].isChecked()), None)
        self.choose_scheme(chosen)

    def _on_text_larger(self) -> None:
        now = theme.instance().text_scale.chosen
        self._step_to(next((larger for larger in TEXT_SCALES if larger > now), TEXT_SCALES[-1]))

    def _on_text_smaller(self) -> None:
        now = theme.instance().text_scale.chosen
        self._step_to(next((less for less in reversed(TEXT_SCALES) if less < now), TEXT_SCALES[0]))

    def _on_text_usual(self) -> None:
        self._step_to(1.0)

    def _step_to(self, factor: float) -> None:
        self.choose_text_scale(factor)
        self._desk.notices.show_notice(say_text_scale(factor))

    def _show_chosen_theme(self) -> None:
        for name, scheme in _THEMES.items():
            self._desk.actions[name].setChecked(scheme == theme.instance().chosen)

    def _show_text_scale(self) -> None:
        now = theme.instance().text_scale.chosen
        self._desk.actions["text_larger"].setEnabled(now < TEXT_SCALES[-1])
        self._desk.actions["text_smaller"].setEnabled(now > TEXT_SCALES[0])


def say_text_scale(factor: float) -> str:
    """``Text size 125 %``."""
    return language.tr("Text size {percent} %").format(percent=round(factor * 100))
