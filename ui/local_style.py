"""Rules of style that one part of the window alone needs, in the colours of the theme."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui import theme

_TOKEN = re.compile(r"@([a-z_]+)")
_PIXELS = re.compile(r"\b(\d+)px")


class LocalStyle(QObject):
    """Keeps the style sheet of a widget, and of all that stands in it, in step with the theme.

    Args:
        widget: whose style sheet it is; it owns this object.
        rules: a style sheet in which ``@name`` is a token of the theme and each ``px`` follows the text size.
    """

    def __init__(self, widget: QWidget, rules: str) -> None:
        super().__init__(widget)
        self._widget = widget
        self._rules = rules
        theme.instance().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self._widget.setStyleSheet(fill_in(self._rules))


def fill_in(rules: str) -> str:
    """The rules with the colours in force and the lengths of now."""
    coloured = _TOKEN.sub(lambda match: str(getattr(theme.current(), match[1])), rules)
    return _PIXELS.sub(lambda match: f"{theme.size(int(match[1]))}px", coloured)
