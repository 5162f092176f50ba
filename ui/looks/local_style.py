"""Rules of style that one part of the window alone needs, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui import theme


class LocalStyle(QObject):
    """Keeps the style sheet of a widget, and of all that stands in it, in step with the theme.

    Args:
        widget: whose style sheet it is; it owns this object.
        rules: a style sheet, written as ``ui.looks.style_sheet`` says.
    """

    def __init__(self, widget: QWidget, rules: str) -> None:
        super().__init__(widget)
        self._widget = widget
        self._rules = rules
        theme.instance().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self._widget.setStyleSheet(theme.style_sheet(self._rules))
