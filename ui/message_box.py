"""Message boxes whose texts are shown as they are: whatever comes from a file or a source is never taken for HTML."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget


def make_message_box(icon: QMessageBox.Icon, text: str, more: str = "", parent: QWidget | None = None) -> QMessageBox:
    """A box with a sentence, and what more there is to say in a smaller voice; it is deleted when it is closed."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(icon)
    box.setWindowTitle("Refshelf")
    box.setText(text)
    box.setInformativeText(more)
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    return box
