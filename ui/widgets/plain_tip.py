"""Tool tips that show a text as it is: Qt takes one that looks like HTML for HTML."""

from __future__ import annotations

from PySide6.QtGui import Qt as GuiQt


def plain_tip(text: str) -> str:
    """The text for ``setToolTip`` or ToolTipRole; data in it is never rendered."""
    return str(GuiQt.convertFromPlainText(text)) if GuiQt.mightBeRichText(text) else text
