"""How the person wants the window to look and in which language, as it was remembered; the start reads it first."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.settings import Settings
from ui import theme
from ui.looks.tokens import Scheme
from ui.theme import Theme

THEME, TEXT_SCALE, CONTRAST, MOTION, LANGUAGE = "theme", "text_scale", "high_contrast", "motion", "language"
"""The settings: a scheme, a number, whether contrast is high, whether things move, a name such as ``en_GB``.

None, or what makes no sense, follows the system.
"""


def prepare_looks(app: QApplication, settings: Settings, asked: str | None = None) -> Theme:
    """Give the application the looks that were remembered, for widgets that are made before the style sheet is set.

    Args:
        asked: the scheme that the command line asks for.
    """
    look = theme.prepare(app, read_scheme(settings, asked), read_text_scale(settings))
    look.chosen_contrast, look.chosen_motion = read_flag(settings, CONTRAST), read_flag(settings, MOTION)
    return look


def read_scheme(settings: Settings, asked: str | None = None) -> Scheme | None:
    """Light or dark; None follows the system."""
    wanted = asked or settings.get(THEME)
    return "light" if wanted == "light" else "dark" if wanted == "dark" else None


def read_text_scale(settings: Settings) -> float:
    """How large texts are, beside the usual ones."""
    scale = settings.get(TEXT_SCALE)
    return float(scale) if isinstance(scale, int | float) and not isinstance(scale, bool) else 1.0


def read_flag(settings: Settings, name: str) -> bool | None:
    """What is wanted or not; None follows the system."""
    flag = settings.get(name)
    return flag if isinstance(flag, bool) else None


def read_locale(settings: Settings) -> QLocale | None:
    """The language and the region; None for the system's."""
    name = settings.get(LANGUAGE)
    return QLocale(name) if isinstance(name, str) and name else None
