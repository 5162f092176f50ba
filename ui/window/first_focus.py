"""Where the keyboard goes that comes to a part of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_first(widget: QWidget) -> None:
    """Put the keyboard on the first thing in a widget that takes it."""
    inside: QWidget | None = widget
    while inside is not None and not (_takes_keys(inside) and (inside is widget or widget.isAncestorOf(inside))):
        inside = inside.nextInFocusChain()
        if inside is widget:
            return
    if inside is not None:
        inside.setFocus(Qt.FocusReason.TabFocusReason)


def _takes_keys(widget: QWidget) -> bool:
    wanted = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(wanted) and widget.isEnabled() and widget.isVisible()
