"""Message boxes whose texts are shown as they are: whatever comes from a file or a source is never taken for HTML."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QMessageBox, QPushButton, QWidget

from ui import icons, theme
from ui.widgets.texts import let_break

_GLYPHS = {
    QMessageBox.Icon.Information: ("information-outline", "accent"),
    QMessageBox.Icon.Question: ("information-outline", "accent"),
    QMessageBox.Icon.Warning: ("alert-outline", "caution"),
    QMessageBox.Icon.Critical: ("alert-circle-outline", "bad"),
}

_GLYPH_SIDE = 28
_ROOM_OF_GLYPH = 16
"""What Qt leaves free before the texts where there is no picture."""


def make_message_box(
    icon: QMessageBox.Icon, text: str, more: str = "", parent: QWidget | None = None, *, details: str = ""
) -> QMessageBox:
    """A box with a sentence, and what more there is to say in a smaller voice; it is deleted when it is closed.

    Args:
        details: what is shown when it is asked for.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(icon)
    if icon in _GLYPHS:
        glyph, role = _GLYPHS[icon]
        side = theme.size(_GLYPH_SIDE)
        box.setIconPixmap(icons.icon(glyph, role=role).pixmap(QSize(side, side), box.devicePixelRatioF()))
    box.setWindowTitle("Refshelf")
    box.setText(let_break(text))
    box.setInformativeText(let_break(more))
    if details:
        box.setDetailedText(details)  # lays the box out anew
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.ensurePolished()  # the box measures it before it would have its font, and cuts off what is bold
    if (layout := box.layout()) is not None:
        start = 18 if icon in _GLYPHS else 18 - _ROOM_OF_GLYPH
        layout.setContentsMargins(theme.margins(start, 18, 20, 16))
        for buttons in box.findChildren(QDialogButtonBox):  # they begin at the edge, where the texts do not
            buttons.setContentsMargins(theme.margins(18 - start, 0, 0, 0))
    return box


def add_way_back(box: QMessageBox, text: str) -> QPushButton:
    """A button that leaves all as it is, which Enter and Esc press."""
    button = box.addButton(text, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(button)
    box.setEscapeButton(button)
    return button
