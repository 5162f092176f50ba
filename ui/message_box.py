"""Message boxes whose texts are shown as they are: whatever comes from a file or a source is never taken for HTML."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from ui import icons, theme

_GLYPHS = {
    QMessageBox.Icon.Information: ("information-outline", "accent"),
    QMessageBox.Icon.Question: ("information-outline", "accent"),
    QMessageBox.Icon.Warning: ("alert-outline", "caution"),
    QMessageBox.Icon.Critical: ("alert-circle-outline", "bad"),
}

_GLYPH_SIDE = 28


def make_message_box(icon: QMessageBox.Icon, text: str, more: str = "", parent: QWidget | None = None) -> QMessageBox:
    """A box with a sentence, and what more there is to say in a smaller voice; it is deleted when it is closed."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(icon)
    if icon in _GLYPHS:
        glyph, role = _GLYPHS[icon]
        side = theme.size(_GLYPH_SIDE)
        box.setIconPixmap(icons.icon(glyph, role=role).pixmap(QSize(side, side), box.devicePixelRatioF()))
    box.setWindowTitle("Refshelf")
    box.setText(text)
    box.setInformativeText(more)
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    return box
